import { hourMs } from '../clock/lifetime.ts';
import { dayNumberOf } from '../recovery/local-clock.ts';
import { isAtLeast, roundTo } from '../recovery/rounding.ts';
import { sportOf } from '../recovery/sports.ts';
import { planParameters } from '../recovery-plan/parameters.ts';
import { type CheckIn, emptyRecord, type PlanRecord, type SettledSession } from '../recovery-plan/record.ts';
import { type AnswerValues, checkInOf } from '../recovery-plan/record-answer.ts';
import { recordOf } from '../recovery-plan/stored-record.ts';
import type { CheckIns } from '../store/check-ins.ts';
import type { History, PastSession } from '../store/history.ts';

/**
 * The record of a person, whichever version wrote the rows. Before there was a record, the sessions of four weeks and the answers
 * had rows of their own: until a record is written it is made from them, so that nobody starts again from nothing.
 */
export function recordOfRows({ record, sessions }: History, checkIns: CheckIns | undefined): PlanRecord {
  if (record) return recordOf(record);
  const known = withSessions(sessions);
  return checkIns === undefined ? known : withHold(withAnswers(known, checkIns), checkIns);
}

function withSessions(past: readonly PastSession[]): PlanRecord {
  const sessions = past.flatMap(settledSession).sort((one, other) => one.day - other.day);
  return { ...emptyRecord, sessions };
}

/** [ENG] No distance was kept: that of an ordinary runner in the time, rather too long than a first long run again. */
const usualKmPerHour = 10;

function settledSession(past: PastSession): readonly SettledSession[] {
  const { activityId, date, sport, load, startMs, finishMs, isVeryLong, readyAtMs } = past;
  if (!date || !sport || typeof load !== 'number') return [];
  const { kind } = sportOf(sport);
  const isRun = kind === 'run';
  const km = Math.max((usualKmPerHour * (finishMs - startMs)) / hourMs, isVeryLong ? veryLongKm : 0);
  return [
    {
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
      readyAtMs: readyAtMs ?? finishMs,
      allowsWarmth: false,
    },
  ];
}

const veryLongKm = 28;

function withAnswers(record: PlanRecord, { days }: CheckIns): PlanRecord {
  const valuesAt = new Map<number, AnswerValues>();
  for (const day of Object.values(days)) {
    for (const [field, name] of answerNames) {
      const value = day[field];
      const atMs = day.answeredAt[field] ?? day.at;
      if (typeof value === 'number') valuesAt.set(atMs, { ...valuesAt.get(atMs), [name]: value });
    }
  }
  const checkIns = [...valuesAt].flatMap(([atMs, values]): readonly CheckIn[] => {
    const checkIn = checkInOf(record, values, atMs);
    return checkIn === undefined ? [] : [checkIn];
  });
  return { ...record, checkIns: checkIns.sort((one, other) => one.atMs - other.atMs) };
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

function withHold(record: PlanRecord, { hold }: CheckIns): PlanRecord {
  return hold ? { ...record, alarms: [{ atMs: hold.since, by: 'words' }] } : record;
}
