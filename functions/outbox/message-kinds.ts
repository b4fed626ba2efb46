import * as z from 'zod';

/**
 * The shares of the month's budget. None can be spent by another: people who are no members (codes, strangers) cannot
 * spend what members' texts are paid from, and nobody can spend what answers to warning signs cost.
 */
export type BudgetShare = 'usual' | 'code' | 'receipt' | 'stranger' | 'sign-of-stranger' | 'safety';

interface Traits {
  /** Sending twice is better than not at all: an athlete in trouble, or one who waits for a code. */
  readonly isUrgent: boolean;
  /** Not asked for: quiet hours and a pause hold it back. */
  readonly isUnsolicited: boolean;
  /**
   * Somebody waits for it: tried even where texts have not arrived lately. SNS refuses phones that have sent STOP
   * anyway.
   */
  readonly isAwaited: boolean;
  /**
   * Sent to the e-mail address beside the phone if the phone cannot be texted. A code is not, because it proves the
   * phone itself.
   */
  readonly mayBeMailed: boolean;
  /** Sent to where it was asked for, member or not. */
  readonly isForAnyone: boolean;
  /** The share of the month's budget that pays for its texts; strangers have their own. */
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

/** Every kind of message and all that depends on it. A new kind is one more row. */
export const messageKinds = {
  advice: usual,
  update: usual,
  question: usual,
  /** The Sunday note. */
  week: usual,
  /** Withdraws the advice about an activity. */
  correction: { ...usual, isUnsolicited: false },
  reconnect: { ...usual, isUnsolicited: false },
  /** An announcement by the admin: an outage, a pause for all, a seat to be freed. Nothing about a body. */
  notice: { ...usual, isUnsolicited: false },
  /** The admin's test of whether a message arrives at all. */
  test: { ...usual, isUnsolicited: false, isAwaited: true, isForAnyone: true },
  /** Mails to the address beside the phone have ended. */
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
