import { dayMs, hourMs } from '../clock/lifetime.ts';
import { dayNumberOf } from '../recovery/local-clock.ts';
import { isAtLeast, roundTo } from '../recovery/rounding.ts';
import { sportOf } from '../recovery/sports.ts';
import { planParameters } from '../recovery-plan/parameters.ts';
import {
  type Alarm,
  type CheckIn,
  emptyRecord,
  type PlanRecord,
  type SettledSession,
} from '../recovery-plan/record.ts';
import { type AnswerValues, checkInOf } from '../recovery-plan/record-answer.ts';
import { recordOf } from '../recovery-plan/stored-record.ts';
import type { CheckIns } from '../store/check-ins.ts';
import type { History, PastSession } from '../store/history.ts';

/**
 * The record of a person from the rows of whatever version. Before there was one, the sessions of four weeks and the answers
 * had rows of their own: what they say is taken over, so that nobody begins anew.
 */
export function recordOfRows(history: History, checkIns: CheckIns | undefined): PlanRecord {
  const record = history.record ? recordOf(history.record) : withSessions(history.sessions);
  return checkIns === undefined ? record : withHold(withAnswers(record, checkIns), checkIns);
}

function withSessions(past: readonly PastSession[]): PlanRecord {
  const sessions = past.map(settledSession).sort((one, other) => one.day - other.day);
  return { ...emptyRecord, sessions };
}

/** [ENG] No distance was kept: that of an ordinary runner in the time, rather too long than a first long run again. */
const usualKmPerHour = 10;

function settledSession({ activityId, date, sport, load, startMs, finishMs, isVeryLong, readyAtMs }: PastSession) {
  const { kind } = sportOf(sport);
  const isRun = kind === 'run';
  const km = Math.max((usualKmPerHour * (finishMs - startMs)) / hourMs, isVeryLong ? veryLongKm : 0);
  return {
    recordings: [{ id: activityId, load }],
    day: dayNumberOf(date),
    kind,
    load,
    equivalentKm: isRun ? roundTo(1, km * 10) / 10 : 0,
    reachKm: isRun ? (isVeryLong ? veryLongKm : 1) : 0,
    isRace: false,
    isHard: false,
    counts: isRun || isAtLeast(load, planParameters.countsFromLoad),
    asPlanned: true,
    readyAtMs,
    allowsWarmth: false,
  } satisfies SettledSession;
}

const veryLongKm = 28;

/** Answers that the record does not have. Older ones it has put together by days. */
function withAnswers(record: PlanRecord, { days }: CheckIns): PlanRecord {
  const lastMs = Math.max(0, ...record.checkIns.map(({ atMs }) => atMs));
  const fromMs = lastMs - planParameters.everyAnswerDays * dayMs;
  const known = new Set(record.checkIns.map(({ atMs }) => atMs));
  const valuesAt = new Map<number, AnswerValues>();
  for (const day of Object.values(days)) {
    for (const [field, name] of answerNames) {
      const value = day[field];
      const atMs = day.answeredAt[field] ?? day.at;
      if (typeof value !== 'number' || known.has(atMs) || atMs < fromMs) continue;
      valuesAt.set(atMs, { ...valuesAt.get(atMs), [name]: value });
    }
  }
  if (valuesAt.size === 0) return record;
  const added: readonly CheckIn[] = [...valuesAt].flatMap(([atMs, values]) => checkInOf(record, values, atMs) ?? []);
  return { ...record, checkIns: [...record.checkIns, ...added].sort((one, other) => one.atMs - other.atMs) };
}

const answerNames = [
  ['soreness', 'soreness'],
  ['sleepHours', 'sleepHours'],
  ['energy', 'energy'],
  ['restingHr', 'restingHr'],
  ['rpe', 'effort'],
  ['weightBeforeKg', 'weightBeforeKg'],
  ['weightAfterKg', 'weightAfterKg'],
  ['drunkL', 'drunkL'],
] as const;

function withHold(record: PlanRecord, { hold, fineAt }: CheckIns): PlanRecord {
  const isEnded = ({ atMs, fineAtMs }: Alarm) => fineAtMs === undefined && !hold && atMs <= (fineAt ?? 0);
  const alarms = record.alarms.map((alarm) => (isEnded(alarm) ? { ...alarm, fineAtMs: fineAt ?? alarm.atMs } : alarm));
  const isHeld = alarms.some(({ fineAtMs }) => fineAtMs === undefined);
  if (hold && !isHeld) alarms.push({ atMs: hold.since, by: 'words' });
  return { ...record, alarms };
}
