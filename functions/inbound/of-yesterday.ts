import type { Reply } from '../messages/reply/read-reply.ts';
import { readReply } from '../messages/reply/read-reply.ts';
import type { Units } from '../messages/reply/weigh-in.ts';
import { clockOfZone, isoDay, localDayAt, momentAt } from '../recovery-plan/local-day.ts';
import { planParameters } from '../recovery-plan/parameters.ts';

const yesterday = /\b(yesterday|yday)('s)?\b/gi;
/** Beside numbers nothing but these: "yesterday I ran 10 km, sore 5" tells of today's legs. */
const onlyNumbers =
  /^[\s,.:;!+&/-]*((my|it|was|were|is|legs|and|for|of|sore|soreness|slept|sleep|energy|pulse|hr|rpe|effort|hours?|hrs?|h|e|\d[\d.,:]*h?)[\s,.:;!+&/-]*)+$/i;

/** "yesterday 6", "yesterday sore 6 slept 7": numbers that are about the day before. `undefined`: the text is about today. */
export function readYesterday(body: string, units: Units): Reply | undefined {
  const said = body.match(yesterday);
  if (said?.length !== 1) return undefined;
  const rest = body.replaceAll(yesterday, ' ').trim();
  if (!onlyNumbers.test(rest)) return undefined;
  const reply = readReply(rest, { asked: 'soreness-sleep', units });
  const { soreness, sleepHours, energy, restingHr, unclear, redFlag } = reply;
  const isRead = [soreness, sleepHours, energy, restingHr].some((value) => value !== null);
  return isRead && unclear.length === 0 && (redFlag === null || soreness !== null) ? reply : undefined;
}

export interface SaidOn {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * When an answer about yesterday counts as given: in the last minute before yesterday's evening, so that it takes the place of
 * what was said that day and asks nothing of today that it would not have asked then. Two of them stay in their order, and
 * the same text comes back to the same moment.
 */
export function yesterdayOf(at: number, timezone: string): SaidOn {
  const clock = clockOfZone(timezone);
  const day = localDayAt(clock, at) - 1;
  const eveningMs = momentAt(clock, day, planParameters.eveningFromHour);
  const share = (at - momentAt(clock, day + 1, planParameters.dayBeginsHour)) / dayMs;
  return { date: isoDay(day), at: eveningMs - minuteMs + Math.floor(Math.min(Math.max(share, 0), 0.99) * minuteMs) };
}
