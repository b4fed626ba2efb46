import { formatTime } from '../../messages/format-clock.ts';
import type { MessageKind } from '../../outbox/message-kinds.ts';
import type { LocalClock } from '../../recovery/local-clock.ts';
import { localDayAt } from '../../recovery-plan/local-day.ts';
import type { Units } from '../../store/member.ts';
import { dateWords } from './clock-words.ts';

/** What happened to one message, from the ledger. */
export interface LedgerMessage {
  readonly messageId: string;
  readonly state: 'claimed' | 'sent' | 'unconfirmed' | 'expired' | 'cancelled' | 'withheld';
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface SentMessage {
  readonly what: string;
  /** `9:24 am`. */
  readonly time: string;
  /** Absent: it was sent. */
  readonly outcome: string | undefined;
}

export interface SentDay {
  readonly name: string;
  readonly messages: readonly SentMessage[];
}

const shownDays = 7;
const maxShown = 12;

/**
 * What we sent lately, newest day first. The club stores that a message was sent, not its text, which would be a copy
 * of data about a body.
 */
export function sentMessages(
  rows: readonly LedgerMessage[],
  { clock, today, units }: { readonly clock: LocalClock; readonly today: number; readonly units: Units },
): readonly SentDay[] {
  const newest = rows
    .filter(({ at }) => localDayAt(clock, at) > today - shownDays)
    .flatMap(({ messageId, state, at }) => {
      const what = kindWords(messageId);
      return what === undefined || state === 'claimed' ? [] : [{ what, at, outcome: outcomes[state] }];
    })
    .sort((one, other) => other.at - one.at)
    .slice(0, maxShown);
  const days = [...new Set(newest.map(({ at }) => localDayAt(clock, at)))];
  return days.map((day) => ({
    name: day === today ? 'Today' : day === today - 1 ? 'Yesterday' : dateWords(day, units),
    messages: newest
      .filter(({ at }) => localDayAt(clock, at) === day)
      .map(({ what, at, outcome }) => ({ what, outcome, time: formatTime(clock, at) })),
  }));
}

const outcomes: Readonly<Record<Exclude<LedgerMessage['state'], 'claimed'>, string | undefined>> = {
  sent: undefined,
  unconfirmed: 'perhaps not arrived',
  expired: 'too late to be of use, not sent',
  cancelled: 'withdrawn, not sent',
  withheld: 'not sent: the club is out of texts for now, or cannot reach you',
};

/** Left out because no athlete asks about them: codes, the admin's tests, and the receipt of an erasure. */
type ShownKind = Exclude<MessageKind, 'code' | 'receipt' | 'test'> | 'welcome' | 'sign';

/** By the first part of a message's id. */
function kindWords(messageId: string): string | undefined {
  const [kind = ''] = messageId.split('#');
  return isShown(kind) ? kinds[kind] : undefined;
}

function isShown(kind: string): kind is ShownKind {
  return Object.hasOwn(kinds, kind);
}

const kinds: Readonly<Record<ShownKind, string>> = {
  advice: 'Advice after your session',
  update: 'New advice after your session',
  correction: 'Earlier advice taken back',
  question: 'Good morning message',
  week: 'Note about your week',
  notice: 'News from the club',
  answer: 'Answer to you',
  reconnect: 'Please connect again',
  'mail-ended': 'Your e-mail address gets no more mails',
  welcome: 'Welcome',
  safety: 'Answer to a warning sign',
  sign: 'Answer to a warning sign',
};
