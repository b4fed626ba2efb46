import { hourMs, minuteMs } from '../clock/lifetime.ts';
import { isAbout } from '../outbox/about-activity.ts';
import { parameters } from '../recovery/parameters.ts';
import type { History } from '../store/history.ts';

export interface ToldText {
  readonly messageId: string;
  /** When it went out or, ahead of now, when it is to go out. Epoch milliseconds. */
  readonly at: number;
}

export interface TextsAround {
  /** About other uploads of the same session. */
  readonly sameSession: readonly ToldText[];
  /** These, and those about sessions of another sport just before and after it, as in a triathlon. */
  readonly around: readonly ToldText[];
}

export interface TimeOfUpload {
  readonly activityId: string;
  readonly startMs: number;
  readonly finishMs: number;
  readonly sameSessionIds: readonly string[];
  readonly history: History;
}

/** Rule B8: what starts within the hour goes on. */
const partsWithinMs = parameters.partsWithinMinutes * minuteMs;
const windowMs = parameters.windowHours * hourMs;

/** Unsolicited texts about what an athlete did around an upload. */
export function textsAround({ activityId, startMs, finishMs, sameSessionIds, history }: TimeOfUpload): TextsAround {
  const neighbours = history.sessions
    .filter((past) => past.finishMs + partsWithinMs > startMs && past.startMs - partsWithinMs < finishMs)
    .map((past) => past.activityId)
    .filter((id) => id !== activityId);
  return {
    sameSession: textsAbout(sameSessionIds, history),
    around: textsAbout([...sameSessionIds, ...neighbours], history),
  };
}

/**
 * Whether a text was sent about another session that ended within four hours of this one, before or after: the new amounts replace
 * the old ones and are never added to them.
 */
export function isOtherTold({ activityId, finishMs, sameSessionIds, history }: TimeOfUpload): boolean {
  const others = history.sessions.filter(
    (past) =>
      past.activityId !== activityId &&
      !sameSessionIds.includes(past.activityId) &&
      past.isWorthText !== false &&
      Math.abs(finishMs - past.finishMs) < windowMs,
  );
  return (
    textsAbout(
      others.map((past) => past.activityId),
      history,
    ).length > 0
  );
}

function textsAbout(ids: readonly string[], { unsolicited }: History): readonly ToldText[] {
  return (unsolicited ?? []).filter(({ messageId }) => ids.some((id) => isAbout(id, messageId)));
}
