import type { Facts, Profile, RecentDay, Session } from '../recovery/facts.ts';
import { parameters } from '../recovery/parameters.ts';
import { sessionTime } from '../recovery/session-time.ts';
import type { CheckIns } from '../store/check-ins.ts';
import type { History, PastSession } from '../store/history.ts';
import type { AthleteProfile } from '../store/profile.ts';
import { believedStartMs } from './believed-session.ts';
import { currentReplies } from './current-answers.ts';

/** What is on file about an athlete that a plan is made from. */
export interface PlanContext {
  readonly profile: AthleteProfile | undefined;
  readonly history: History;
  readonly checkIns: CheckIns | undefined;
}

/**
 * What the rules are told about a session, from what is on file.
 *
 * @param now at which the athlete's answers are looked at, epoch milliseconds.
 * @param timezone of the clock that the athlete reads, even on a journey.
 */
export function factsFor(
  session: Session,
  timezone: string | undefined,
  { profile, history, checkIns }: PlanContext,
  now: number,
): Facts {
  const startMs = believedStartMs(session, now);
  return {
    session,
    profile: profileFor(profile, timezone),
    replies: currentReplies({ session, finishMs: sessionTime(session, now).finishMs }, checkIns, history, now),
    recent: history.sessions
      .filter(({ activityId }) => activityId !== session.id)
      .map((past) => (past.startMs < startMs ? recentDay(past) : laterSession(past))),
  };
}

/** From here on very sore legs are to be expected: rules, B10. */
export const veryLongRunM = parameters.expectedSorenessKm * 1000;

/** Exclusions that nobody has answered for count as exclusions: rather no amounts than wrong ones. */
export function profileFor(profile: AthleteProfile | undefined, timezone: string | undefined): Profile {
  const { massKg, sex, birthYear, restingHr, maxHr, exclusions, bedtime } = profile ?? {};
  return {
    massKg: massKg ?? undefined,
    sex: sex ?? undefined,
    birthYear: birthYear ?? undefined,
    restingHr: restingHr ?? undefined,
    maxHr: maxHr ?? undefined,
    bedtime: bedtime ?? undefined,
    hasExclusion: exclusions === undefined || exclusions === null || exclusions.length > 0,
    timezone,
  };
}

function recentDay({
  date,
  load,
  sport,
  isVeryLong,
  readyAtMs,
  noRunUntilMs,
  proteinAdvisedAtMs,
}: PastSession): RecentDay {
  return {
    date,
    load,
    sport,
    readyAtMs,
    noRunUntilMs: noRunUntilMs ?? undefined,
    proteinAdvisedAtMs: proteinAdvisedAtMs ?? undefined,
    // All that is kept of a distance: that it was a very long run.
    ...(isVeryLong ? { distanceM: veryLongRunM } : {}),
  };
}

/** A session after this one, where this one came in late: the rest that it asks for is still due. */
function laterSession({ date, readyAtMs, noRunUntilMs }: PastSession): RecentDay {
  return {
    date,
    load: 0,
    sport: 'Workout',
    readyAtMs,
    noRunUntilMs: noRunUntilMs ?? undefined,
  };
}
