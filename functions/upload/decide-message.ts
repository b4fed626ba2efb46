import { hourMs, minuteMs } from '../clock/lifetime.ts';
import { localMoment } from '../clock/local-day.ts';
import { isAbout } from '../outbox/about-activity.ts';
import { isEnoughOn } from '../plan/unsolicited-texts.ts';
import type { Session } from '../recovery/facts.ts';
import { parameters } from '../recovery/parameters.ts';
import { isQuiet } from '../recovery/quiet-hours.ts';
import type { CheckIns } from '../store/check-ins.ts';
import type { History } from '../store/history.ts';
import { isPaused, type Member } from '../store/member.ts';
import type { PrescriptionRow } from '../store/prescription-row.ts';
import { isMadeNow } from './made-now.ts';
import { textsAround } from './texts-around.ts';

export type Decision =
  | {
      readonly kind: 'send';
      /** `changed`: it takes the place of what the athlete was told of the same session. */
      readonly occasion: 'new' | 'changed';
      /** Now, or ten minutes after the last text about the same session. Epoch milliseconds. */
      readonly atMs: number;
      /** Texts that are still to go out about the same session: they do not any more. */
      readonly supersedes: readonly string[];
    }
  | { readonly kind: 'silent'; readonly why: NonNullable<PrescriptionRow['silence']> };

export interface Grounds {
  readonly activityId: string;
  /** The upload itself. */
  readonly session: Session;
  readonly startMs: number;
  /** Of the whole session. */
  readonly finishMs: number;
  /** Other uploads of the same session. */
  readonly sameSessionIds: readonly string[];
  /** The uploads of each session of the last days. */
  readonly sessionIds: readonly (readonly string[])[];
  /** Another device recorded the same. */
  readonly isRecordedTwice: boolean;
  /** Of what was recorded twice the other one counts. */
  readonly isLeftOut: boolean;
  readonly isWorthText: boolean;
  /** The athlete was told something else about this session before. */
  readonly isNews: boolean;
  readonly stored: PrescriptionRow | undefined;
  readonly member: Member;
  readonly history: History;
  readonly checkIns: CheckIns | undefined;
  readonly timezone: string;
  readonly now: number;
}

/** Somebody who uploads a whole archive does not want a text for each session: from the fourth within ten minutes on none is sent. */
const burst = { uploads: parameters.burstUploads, withinMs: parameters.burstWithinMinutes * minuteMs };
/** Rule B9: past this an upload is stored without a message. */
const messagesForMs = parameters.tooLateFromHours * hourMs;
/** Two texts about one session within ten minutes read like a mistake. */
export const betweenTextsMs = parameters.betweenTextsMinutes * minuteMs;

/**
 * Whether a message about a prescription is sent, as what, and when. Quiet hours hold it back, unless the athlete has just uploaded
 * and so is awake. What is not sent is on the page "today" all the same, and the morning message carries it.
 *
 * A session in several uploads gets one message: a later part replaces what was said before it if there is any news, and what is
 * still to go out. What a second device recorded of the same session is not told again.
 */
export function decideMessage(grounds: Grounds): Decision {
  const { finishMs, session, stored, member, timezone, now } = grounds;
  const silent = (why: NonNullable<PrescriptionRow['silence']>): Decision => ({ kind: 'silent', why });

  if (now - finishMs >= messagesForMs) return silent('too-old');
  if (stored?.silence === 'burst' || (stored === undefined && isBurst(grounds))) return silent('burst');
  if (!grounds.isWorthText) return silent('not-worth-one');

  const texts = textsAround(grounds);
  const isToldBefore = texts.sameSession.length > 0;
  if (grounds.isLeftOut || (grounds.isRecordedTwice && isToldBefore)) return silent('no-news');
  const occasion = isToldBefore || (stored !== undefined && stored.messageIds.length > 0) ? 'changed' : 'new';
  const supersedes = texts.around.filter(({ at }) => at > now).map(({ messageId }) => messageId);
  const isNews = grounds.isNews || supersedes.length > 0 || isDecidedBefore(grounds);
  if (occasion === 'changed' && !isNews) return silent('no-news');

  const today = localMoment(now, timezone);
  if (isPaused(member, now)) return silent('paused');
  if (isQuiet(today.clock, member.quietHours) && !isMadeNow(session, { finishMs }, now)) return silent('quiet-hours');
  if (isEnoughOn(today, otherTexts(supersedes, grounds), grounds.checkIns, timezone)) return silent('enough-today');
  const lastAtMs = Math.max(...texts.around.filter(({ at }) => at <= now).map(({ at }) => at));
  return { kind: 'send', occasion, atMs: Math.max(now, lastAtMs + betweenTextsMs), supersedes };
}

/** An earlier attempt was stopped after it had written the history, so nothing looks new now. */
function isDecidedBefore({ activityId, stored, history }: Grounds): boolean {
  const asked = stored?.messageIds ?? [];
  return (history.unsolicited ?? []).some(
    ({ messageId }) => isAbout(activityId, messageId) && !asked.includes(messageId),
  );
}

/** Parts of one session are one. */
function isBurst({ activityId, sameSessionIds, sessionIds, history, now }: Grounds): boolean {
  const lately = history.sessions
    .filter(({ receivedAtMs }) => now - receivedAtMs < burst.withinMs)
    .map((past) => past.activityId)
    .filter((id) => id !== activityId && !sameSessionIds.includes(id));
  const sessions = new Set(lately.map((id) => sessionIds.find((parts) => parts.includes(id))?.[0] ?? id));
  return sessions.size >= burst.uploads - 1;
}

/** A text that an earlier attempt counted but did not send is this one. */
function otherTexts(supersedes: readonly string[], { stored, history, activityId }: Grounds) {
  return (history.unsolicited ?? []).filter(
    ({ messageId }) =>
      !supersedes.includes(messageId) && (!isAbout(activityId, messageId) || stored?.messageIds.includes(messageId)),
  );
}
