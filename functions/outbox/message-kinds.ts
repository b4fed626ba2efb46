import * as z from 'zod';

/**
 * Who draws on the month's budget. Each has a share of its own and none can touch another's: whoever is no member (codes,
 * strangers) cannot spend what members' texts are paid from, and nobody can spend what an answer to a warning sign costs.
 */
export type BudgetShare = 'usual' | 'code' | 'receipt' | 'stranger' | 'sign-of-stranger' | 'safety';

interface Traits {
  /** Two of these are better than none: an athlete in trouble, or one who waits for a code. */
  readonly isUrgent: boolean;
  /** The club starts it by itself: quiet hours and a pause hold it back. */
  readonly isUnsolicited: boolean;
  /** Somebody waits for it: attempted even where texts have not arrived lately. SNS refuses who has sent STOP anyway. */
  readonly isAwaited: boolean;
  /** Goes to the address beside a phone where it cannot be texted. A code proves the phone itself. */
  readonly mayBeMailed: boolean;
  /** Goes where it was asked for, whoever is a member: nobody is a stranger to it. */
  readonly isForAnyone: boolean;
  /** What of the month's budget its texts are paid from; that of strangers is their own. */
  readonly share: Extract<BudgetShare, 'usual' | 'code' | 'receipt' | 'safety'>;
}

const usual = {
  isUrgent: false,
  isUnsolicited: true,
  isAwaited: false,
  mayBeMailed: true,
  isForAnyone: false,
  share: 'usual',
} as const satisfies Traits;

/** Every kind of message and all that depends on it: a new kind is one row. */
export const messageKinds = {
  advice: usual,
  update: usual,
  question: usual,
  /** The note of Sunday. */
  week: usual,
  /** Takes the advice about an activity back. */
  correction: { ...usual, isUnsolicited: false },
  reconnect: { ...usual, isUnsolicited: false },
  /** What the admin has the club tell: an outage, a pause of all, a seat that is to be free. Nothing about a body. */
  notice: { ...usual, isUnsolicited: false },
  /** Whether a message arrives at all, to the admin. */
  test: { ...usual, isUnsolicited: false, isAwaited: true, isForAnyone: true },
  /** The address beside the phone gets no more mails. */
  'mail-ended': { ...usual, isUnsolicited: false },
  answer: { ...usual, isUnsolicited: false, isAwaited: true },
  receipt: { ...usual, isUnsolicited: false, isAwaited: true, isForAnyone: true, share: 'receipt' },
  safety: { ...usual, isUnsolicited: false, isAwaited: true, isUrgent: true, share: 'safety' },
  code: {
    isUrgent: true,
    isUnsolicited: false,
    isAwaited: true,
    mayBeMailed: false,
    isForAnyone: true,
    share: 'code',
  },
} as const satisfies Readonly<Record<string, Traits>>;

export type MessageKind = keyof typeof messageKinds;

export const messageKindSchema = z.custom<MessageKind>(
  (kind) => typeof kind === 'string' && Object.hasOwn(messageKinds, kind),
);
