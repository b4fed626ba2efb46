import { hourMs, minuteMs } from '../clock/lifetime.ts';
import { type LocalMoment, localMoment } from '../clock/local-day.ts';
import { isAbout } from '../outbox/about-activity.ts';
import { changesInKind } from '../recovery/change-in-kind.ts';
import type { Facts } from '../recovery/facts.ts';
import { parameters } from '../recovery/parameters.ts';
import { prescribe } from '../recovery/prescribe.ts';
import type { Prescription } from '../recovery/prescription.ts';
import { isQuiet } from '../recovery/quiet-hours.ts';
import type { CheckIns } from '../store/check-ins.ts';
import type { History } from '../store/history.ts';
import { isPaused, type Member } from '../store/member.ts';
import type { PrescriptionRow } from '../store/prescription-row.ts';
import { isMadeNow } from './made-now.ts';

export type Decision =
  | { readonly kind: 'send'; readonly occasion: 'new' | 'changed' }
  | { readonly kind: 'silent'; readonly why: NonNullable<PrescriptionRow['silence']> }
  | { readonly kind: 'later'; readonly seconds: number };

export interface Grounds {
  readonly activityId: string;
  readonly facts: Facts;
  readonly prescription: Prescription;
  readonly isWorthText: boolean;
  readonly stored: PrescriptionRow | undefined;
  readonly member: Member;
  readonly history: History;
  readonly checkIns: CheckIns | undefined;
  readonly timezone: string;
  readonly now: number;
}

/** Somebody who uploads a whole archive does not want a text for each: the fourth within ten minutes is silent. */
const burst = { uploads: parameters.burstUploads, withinMs: parameters.burstWithinMinutes * minuteMs };
/** Rule B9: past this an upload is stored without a message. */
const messagesForMs = parameters.tooLateFromHours * hourMs;
/** Two texts about one session within ten minutes read like a mistake. */
export const betweenTextsMs = parameters.betweenTextsMinutes * minuteMs;
/** Rule B8: what starts within the hour is the same session. */
const partsWithinMs = parameters.partsWithinMinutes * minuteMs;
/** Texts a day, on the athlete's calendar, that they have not asked for. */
const maxUnsolicitedPerDay = parameters.unsolicitedTextsPerDay;

/**
 * Whether a prescription is told, and as what. Quiet hours hold back what nobody is awake for; who has just uploaded is
 * answered. What is not told is on the plan page all the same, and the question of the morning carries it.
 */
export function decideMessage(grounds: Grounds): Decision {
  const { activityId, facts, prescription, stored, member, history, timezone, now } = grounds;
  const silent = (why: NonNullable<PrescriptionRow['silence']>): Decision => ({ kind: 'silent', why });

  if (now - prescription.finishMs >= messagesForMs) return silent('too-old');
  if (stored?.silence === 'burst' || (stored === undefined && isBurst(activityId, history, now)))
    return silent('burst');
  if (!grounds.isWorthText) return silent('not-worth-one');

  const occasion = stored === undefined || stored.messageIds.length === 0 ? 'new' : 'changed';
  if (stored !== undefined && occasion === 'changed') {
    // Compared as of then, with the answers of then: that an hour has passed is no news.
    const asOfThen = prescribe({ ...facts, replies: stored.replies }, stored.prescription.madeAtMs);
    if (changesInKind(stored.prescription, asOfThen).length === 0) return silent('no-news');
    const waitMs = (stored.messagedAt ?? 0) + betweenTextsMs - now;
    if (waitMs > 0) return { kind: 'later', seconds: waitMs / 1000 };
  }

  const today = localMoment(now, timezone);
  if (isPaused(member, now)) return silent('paused');
  if (isQuiet(today.clock) && !isMadeNow(facts.session, prescription, now)) return silent('quiet-hours');
  if (unsolicitedOn(today, grounds) >= maxUnsolicitedPerDay) return silent('enough-today');
  const advisedMs = lastTextOfTheSame(grounds);
  if (advisedMs !== undefined && advisedMs + betweenTextsMs > now) {
    return { kind: 'later', seconds: (advisedMs + betweenTextsMs - now) / 1000 };
  }
  return { kind: 'send', occasion };
}

function isBurst(activityId: string, { sessions }: History, now: number): boolean {
  const lately = sessions.filter(
    (session) => session.activityId !== activityId && now - session.receivedAtMs < burst.withinMs,
  );
  return lately.length >= burst.uploads - 1;
}

/** When the last text was about another part of the same session: a warm-up, the race, a cool-down. */
function lastTextOfTheSame({ activityId, prescription, facts, history }: Grounds): number | undefined {
  const parts = history.sessions.filter(
    (past) =>
      past.activityId !== activityId &&
      past.finishMs + partsWithinMs > facts.session.startMs &&
      past.startMs - partsWithinMs < prescription.finishMs,
  );
  return (history.unsolicited ?? [])
    .filter(({ messageId }) => parts.some((part) => isAbout(part.activityId, messageId)))
    .map(({ at }) => at)
    .sort((a, b) => b - a)[0];
}

/** The question of the morning is one of them. */
function unsolicitedOn({ date }: LocalMoment, { activityId, stored, history, checkIns, timezone }: Grounds): number {
  // A text that an attempt before this one counted and did not come to send is this one.
  const others = (history.unsolicited ?? []).filter(
    ({ messageId }) => !isAbout(activityId, messageId) || stored?.messageIds.includes(messageId),
  );
  const moments = [...others.map(({ at }) => at), ...(checkIns?.askedAt ? [checkIns.askedAt] : [])];
  return moments.filter((at) => localMoment(at, timezone).date === date).length;
}
