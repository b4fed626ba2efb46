import type { LocalClock } from '../recovery/local-clock.ts';
import { parameters } from '../recovery/parameters.ts';
import { isAtLeast } from '../recovery/rounding.ts';
import { type Answer, type Answers, answersOf, type Series } from './answers.ts';
import { clockOfZone, type DayPart, dayPartAt, momentAt } from './local-day.ts';
import { planParameters } from './parameters.ts';
import type { DaySoFar, PulseBaseline, SessionRest, Signs } from './reckoned.ts';
import type {
  BeforeSessions,
  ComparableRun,
  FoundOfAnswer,
  Person,
  PlanProfile,
  PlanRecord,
  SettledSession,
} from './record.ts';
import { type SorenessResponse, sorenessResponse } from './soreness-response.ts';
import { type DayTable, tableDays, tableDaysAhead, tableOfAmounts, tableOfZeros } from './table-days.ts';
import { liveSessions, type TrainingSession } from './training-session.ts';
import { withTypedFirst } from './typed-first.ts';

/**
 * A person's record as it was known at one moment, by days: what every rule of the plan looks at. What came later is
 * not in it.
 */
export interface Timeline {
  readonly profile: PlanProfile;
  readonly record: PlanRecord;
  readonly nowMs: number;
  readonly clock: LocalClock;
  readonly present: DayPart;
  readonly today: number;
  /** Findings that end before this day are of no interest. */
  readonly fromDay: number;
  /** What ended before is of no interest. */
  readonly pastMs: number;
  /** In order of their finish. */
  readonly sessions: readonly TrainingSession[];
  readonly days: TrainingDays;
  readonly answers: Answers;
  readonly response: SorenessResponse;
  /** The day of the first session of all. */
  readonly since: number | undefined;
  readonly memo: Memo;
}

/** What has been reckoned once for this moment. */
export interface Memo {
  /** By days; `null`: too few mornings. */
  readonly pulse: Map<number, PulseBaseline | null>;
  readonly rest: Map<TrainingSession, SessionRest>;
  readonly soFar: Map<TrainingSession, DaySoFar>;
  /** By the place of the check-in. */
  readonly found: Map<number, FoundOfAnswer>;
  readonly signs: Map<number, Signs>;
  /** Of the efficiency, by days. */
  readonly changes: Map<number, number | null>;
  readonly lately: Map<Series, readonly Answer[]>;
  runs?: readonly ComparableRun[];
  longSigns?: readonly number[];
  hardRows?: readonly number[];
}

/** What was done on each day; index 0 is `first`. */
export interface TrainingDays {
  readonly first: number;
  readonly load: DayTable;
  /** The load so far or a session of it made the day hard. */
  readonly isHard: DayTable;
  /** Runs of a kilometre and more. */
  readonly runs: DayTable;
  readonly runsAsPlanned: DayTable;
  /** The greatest distance with the climb of these runs. */
  readonly longestKm: DayTable;
  /** For how many days, this one included, what was done as planned explains soreness; 0: for none. */
  readonly excuse: DayTable;
  /** Which of the sessions explain it, by their place. What was done against the plan does not. */
  readonly isExcuse: number[];
}

/** @param daysBack so many days before today are looked at as well. */
export function timelineOf({ profile, record }: Person, nowMs: number, daysBack = 1): Timeline {
  const clock = clockOfZone(record.timezone);
  const present = dayPartAt(clock, nowMs);
  const today = present.day;
  const live = liveSessions(record.recordings, record.checkIns, nowMs);
  const settled: readonly TrainingSession[] = settledBefore(record, today);
  const sessions = settled.concat(live);
  const first = today + tableDaysAhead - tableDays + 1;
  const days = trainingDays(sessions, record.before, first);
  const answers = answersOf(withTypedFirst(record.checkIns, clock), nowMs, first);
  const response = sorenessResponse(sessions, answers, first);
  return {
    profile,
    record,
    nowMs,
    clock,
    present,
    today,
    fromDay: today - daysBack,
    pastMs: momentAt(clock, today - daysBack, 0),
    sessions,
    days,
    answers,
    response,
    since: record.before.since ?? firstDayOf(sessions),
    memo: {
      pulse: new Map(),
      rest: new Map(),
      soFar: new Map(),
      found: new Map(),
      signs: new Map(),
      lately: new Map(),
      changes: new Map(),
    },
  };
}

/** Those of earlier days: of a session of the day itself it is not known any more when it ended. */
function settledBefore({ sessions }: PlanRecord, today: number): readonly SettledSession[] {
  const last = sessions.at(-1);
  return last === undefined || last.day < today ? sessions : sessions.filter(({ day }) => day < today);
}

function firstDayOf(sessions: readonly TrainingSession[]): number | undefined {
  let first = Number.POSITIVE_INFINITY;
  for (const { day } of sessions) first = Math.min(first, day);
  return Number.isFinite(first) ? first : undefined;
}

function trainingDays(sessions: readonly TrainingSession[], { runDays }: BeforeSessions, first: number): TrainingDays {
  const load = tableOfAmounts();
  const isHard = tableOfZeros();
  const runs = tableOfZeros();
  const runsAsPlanned = tableOfZeros();
  const longest = tableOfAmounts();
  const excuse = tableOfZeros();
  const isExcuse = new Array<number>(sessions.length).fill(0);
  for (let index = runDays.length - 1; index >= 0; index -= 1) {
    const [day, longestKm, asPlanned] = runDays[index] ?? [first - 1, 0, 0];
    if (day < first) break;
    if (day >= first + tableDays) continue;
    runs[day - first] = 1;
    runsAsPlanned[day - first] = asPlanned;
    longest[day - first] = longestKm;
  }
  for (let index = 0; index < sessions.length; index += 1) {
    const session = sessions[index];
    const at = (session?.day ?? first - 1) - first;
    if (session === undefined || at < 0 || at >= tableDays) continue;
    const { asPlanned, reachKm, equivalentKm } = session;
    const soFar = (load[at] ?? 0) + session.load;
    load[at] = soFar;
    if (session.isHard || isAtLeast(soFar, parameters.hardDayLoad)) isHard[at] = 1;
    // What follows on the same day makes no excuse of what went before.
    if (asPlanned && (reachKm > 0 || isHard[at] === 1 || isDescent(session.descentM))) {
      excuse[at] = Math.max(excuse[at] ?? 0, excuseDaysOf(session));
      isExcuse[index] = 1;
    }
    if (reachKm === 0) continue;
    runs[at] = (runs[at] ?? 0) + 1;
    if (asPlanned) runsAsPlanned[at] = (runsAsPlanned[at] ?? 0) + 1;
    longest[at] = Math.max(longest[at] ?? 0, equivalentKm);
  }
  return { first, load, isHard, runs, runsAsPlanned, longestKm: longest, excuse, isExcuse };
}

export function isDescent(descentM: number | undefined): boolean {
  return descentM !== undefined && isAtLeast(descentM, planParameters.descentFromM);
}

function excuseDaysOf({ reachKm, descentM }: TrainingSession): number {
  const { excuseFromKm, excuseDays } = planParameters;
  let step = isDescent(descentM) ? 1 : 0;
  // Most of them are short.
  if (reachKm < (excuseFromKm[1] ?? 0)) return excuseDays[step] ?? 0;
  for (let next = 1; next < excuseFromKm.length; next += 1) {
    if (reachKm >= (excuseFromKm[next] ?? 0)) step = Math.max(step, next);
  }
  return excuseDays[step] ?? 0;
}
