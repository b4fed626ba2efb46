import type { SportKind } from '../recovery/sports.ts';
import { planVersion } from './parameters.ts';
import type { CheckIn, FoundOfAnswer, PlanRecord, ReachKm, Recording, SettledSession } from './record.ts';

/**
 * A record as it is kept: rows without names, a third of the size. It says which version of the plan wrote it, and
 * `recordOf` reads every version that was ever written: what a newer one does with an older row is a function here.
 */
export interface StoredRecord {
  readonly version: string;
  readonly timezone?: string;
  readonly recordings: readonly Recording[];
  readonly sessions: readonly SessionRow[];
  readonly before: PlanRecord['before'];
  /** Id, day, efficiency, change in per cent. */
  readonly efficiencies: readonly (readonly [string, number, number, number | null])[];
  readonly checkIns: readonly CheckInRow[];
  readonly alarms: PlanRecord['alarms'];
  readonly toldOf: PlanRecord['toldOf'];
  /** Day, logarithm of the ratio, hot. */
  readonly sweat: readonly (readonly [number, number, 0 | 1])[];
  readonly tips: PlanRecord['tips'];
}

/** Day, sport, load, km with the climb, reach, flags, descent, ready at, ids of the recordings, their loads if several. */
export type SessionRow = readonly [
  number,
  SportKind,
  number,
  number,
  ReachKm,
  number,
  number | null,
  number,
  readonly string[],
  (readonly number[])?,
];

/** At, day, flags, what was found, then the answers in the order of `answerNames`; those at the end that are missing are left out. */
export type CheckInRow = readonly [number, number, number, number, ...(number | null)[]];

const answerNames = [
  'soreness',
  'sleepHours',
  'energy',
  'restingHr',
  'weightKg',
  'effort',
  'weightBeforeKg',
  'weightAfterKg',
  'drunkL',
] as const;

export function storedRecordOf(record: PlanRecord): StoredRecord {
  return {
    version: planVersion,
    ...(record.timezone !== undefined && { timezone: record.timezone }),
    recordings: record.recordings,
    sessions: record.sessions.map(sessionRow),
    before: record.before,
    efficiencies: record.efficiencies.map((run) => [run.id, run.day, run.efficiency, run.changePercent ?? null]),
    checkIns: record.checkIns.map(checkInRow),
    alarms: record.alarms,
    toldOf: record.toldOf,
    sweat: record.sweat.map(({ day, logRatio, isHot }) => [day, logRatio, isHot ? 1 : 0]),
    tips: record.tips,
  };
}

/** There is one version so far; the next one gets a function that makes it of this. */
export function recordOf(stored: StoredRecord): PlanRecord {
  const { timezone } = stored;
  return {
    version: stored.version,
    ...(timezone !== undefined && { timezone }),
    recordings: stored.recordings,
    sessions: stored.sessions.map(sessionOf),
    before: stored.before,
    efficiencies: stored.efficiencies.map(([id, day, efficiency, changePercent]) => {
      return { id, day, efficiency, changePercent };
    }),
    checkIns: stored.checkIns.map(checkInOf),
    alarms: stored.alarms,
    toldOf: stored.toldOf,
    sweat: stored.sweat.map(([day, logRatio, isHot]) => ({ day, logRatio, isHot: isHot === 1 })),
    tips: stored.tips,
  };
}

const sessionFlags = ['isRace', 'isHard', 'counts', 'asPlanned', 'allowsWarmth'] as const;
const foundFlags = ['stays', 'rises', 'isLong', 'isPulseAlert'] as const;

function sessionRow(session: SettledSession): SessionRow {
  const { day, kind, load, equivalentKm, reachKm, descentM, readyAtMs, recordings } = session;
  const flags = bitsOf(sessionFlags, session);
  const ids = recordings.map(({ id }) => id);
  const loads = recordings.map((part) => part.load);
  const row = [day, kind, load, equivalentKm, reachKm, flags, descentM ?? null, readyAtMs, ids] as const;
  return loads.length === 1 && loads[0] === load ? row : [...row, loads];
}

function sessionOf(row: SessionRow): SettledSession {
  const [day, kind, load, equivalentKm, reachKm, flags, descentM, readyAtMs, ids, loads = [load]] = row;
  return {
    recordings: ids.map((id, index) => ({ id, load: loads[index] ?? 0 })),
    day,
    kind,
    load,
    equivalentKm,
    reachKm,
    ...flagsOf(sessionFlags, flags),
    ...(descentM !== null && { descentM }),
    readyAtMs,
  };
}

/** Of the evening; poor appetite; good appetite; of a device. */
const checkInFlags = ['isEvening', 'isPoor', 'isGood', 'isByDevice'] as const;
/** Beside what was found: that something was looked for at all. */
const lookedFor = 1 << foundFlags.length;

function checkInRow(checkIn: CheckIn): CheckInRow {
  const { atMs, day, isEvening, isByDevice = false, appetite, found } = checkIn;
  const flags = bitsOf(checkInFlags, {
    isEvening,
    isPoor: appetite === 'poor',
    isGood: appetite === 'good',
    isByDevice,
  });
  const values: (number | null)[] = answerNames.map((name) => checkIn[name] ?? null);
  while (values.length > 0 && values.at(-1) === null) values.pop();
  return [atMs, day, flags, found === undefined ? 0 : lookedFor | bitsOf(foundFlags, found), ...values];
}

function checkInOf([atMs, day, bits, foundBits, ...values]: CheckInRow): CheckIn {
  const { isEvening, isPoor, isGood, isByDevice } = flagsOf(checkInFlags, bits);
  const answers = answerNames.flatMap((name, index) => {
    const value = values[index];
    return value === undefined || value === null ? [] : [[name, value] as const];
  });
  const found: FoundOfAnswer = flagsOf(foundFlags, foundBits);
  return {
    atMs,
    day,
    isEvening,
    ...(isByDevice && { isByDevice: true as const }),
    ...Object.fromEntries(answers),
    ...((isPoor || isGood) && { appetite: isPoor ? ('poor' as const) : ('good' as const) }),
    ...((foundBits & lookedFor) !== 0 && { found }),
  };
}

function bitsOf<Name extends string>(names: readonly Name[], values: Readonly<Record<Name, boolean>>): number {
  return names.reduce((bits, name, index) => bits | (values[name] ? 1 << index : 0), 0);
}

function flagsOf<Name extends string>(names: readonly Name[], bits: number): Record<Name, boolean> {
  const flags = names.map((name, index) => [name, (bits & (1 << index)) !== 0] as const);
  return Object.fromEntries(flags) as Record<Name, boolean>;
}
