import { parameters } from '../recovery/parameters.ts';
import { isAtLeast } from '../recovery/rounding.ts';
import { clockOfZone, dayPartAt } from './local-day.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import type { Alarm, CheckIn, Person, PlanProfile, PlanRecord } from './record.ts';
import { settled } from './settle.ts';

export const believedAnswersRule: PlanRule = {
  id: 'believed-answers',
  guide: '',
  implemented: (p) =>
    `Answers out of the ranges of a single session count as not given; a morning weight is from ${p.minMorningWeightKg} to ${p.maxMorningWeightKg} kg.`,
  why: 'A slip of the thumb must not decide about rest.',
  source: '[ENG]',
  parameters: ['minMorningWeightKg', 'maxMorningWeightKg'],
};

/** What an athlete said at one moment. A value out of its range counts as not given. */
export interface AnswerValues {
  readonly soreness?: number | undefined;
  readonly sleepHours?: number | undefined;
  readonly energy?: number | undefined;
  readonly restingHr?: number | undefined;
  readonly effort?: number | undefined;
  readonly weightBeforeKg?: number | undefined;
  readonly weightAfterKg?: number | undefined;
  readonly drunkL?: number | undefined;
  /** Of the morning. */
  readonly weightKg?: number | undefined;
  readonly appetite?: 'good' | 'poor' | undefined;
}

export function withAnswer({ profile, record }: Person, values: AnswerValues, nowMs: number): PlanRecord {
  const believed = believedValues(values);
  if (Object.keys(believed).length === 0) return record;
  if (record.checkIns.some((known) => isSame(known, nowMs, believed))) return record;
  const checkIn: CheckIn = { ...dayOf(record.timezone, nowMs), atMs: nowMs, ...believed };
  const checkIns = [...record.checkIns, checkIn].sort((one, other) => one.atMs - other.atMs);
  const isAlarming = isAtLeast(believed.soreness ?? 0, planParameters.soreForHold);
  const alarms = isAlarming ? withAlarm(record.alarms, 'soreness', nowMs) : record.alarms;
  return settled({ profile, record: { ...record, checkIns, alarms } }, nowMs);
}

/** What was said at a moment, as a record keeps it. `undefined`: nothing of it can be believed. */
export function checkInOf({ timezone }: PlanRecord, values: AnswerValues, atMs: number): CheckIn | undefined {
  const believed = believedValues(values);
  return Object.keys(believed).length === 0 ? undefined : { ...dayOf(timezone, atMs), atMs, ...believed };
}

/**
 * The record without what was answered at a moment, or without some values of it. A hold that words have raised stays:
 * only FINE ends it.
 */
export function withoutAnswer(
  { profile, record }: Person,
  atMs: number,
  nowMs: number,
  names: readonly (keyof AnswerValues)[] = answerNames,
): PlanRecord {
  const isTaken = (checkIn: CheckIn) =>
    checkIn.atMs === atMs && !checkIn.isByDevice && names.some((name) => checkIn[name] !== undefined);
  if (!record.checkIns.some(isTaken)) return record;
  const checkIns = record.checkIns.flatMap((checkIn) => (isTaken(checkIn) ? withoutValues(checkIn, names) : [checkIn]));
  const isSorenessTaken = names.includes('soreness');
  const alarms = record.alarms.filter(({ atMs: at, by }) => at !== atMs || by !== 'soreness' || !isSorenessTaken);
  return settled({ profile, record: { ...record, checkIns, alarms } }, nowMs);
}

/** A warning sign in the words of an answer. The same one that comes twice is one. */
export function withWarningSign({ profile, record }: Person, atMs: number): PlanRecord {
  if (record.alarms.some((alarm) => alarm.by === 'words' && alarm.atMs === atMs)) return record;
  return settled({ profile, record: { ...record, alarms: withAlarm(record.alarms, 'words', atMs) } }, atMs);
}

/** The athlete is fine again: every hold of before ends. */
export function withFine({ profile, record }: Person, fineAtMs: number): PlanRecord {
  const ends = ({ atMs, fineAtMs: ended }: Alarm) => ended === undefined && atMs <= fineAtMs;
  if (!record.alarms.some(ends)) return record;
  const alarms = record.alarms.map((alarm) => (ends(alarm) ? { ...alarm, fineAtMs } : alarm));
  return settled({ profile, record: { ...record, alarms } }, fineAtMs);
}

/** A FINE is taken back: what it had ended since `sinceMs` stands again. */
export function withoutFine(
  { profile, record }: Person,
  { fineAtMs, sinceMs }: { readonly fineAtMs: number; readonly sinceMs: number },
  nowMs: number,
): PlanRecord {
  const isEnded = (alarm: Alarm) => alarm.fineAtMs === fineAtMs;
  const isOpen = ({ atMs, fineAtMs: ended }: Alarm) => ended === undefined && atMs === sinceMs;
  if (!record.alarms.some(isEnded) && record.alarms.some(isOpen)) return record;
  const alarms = record.alarms.some(isEnded)
    ? record.alarms.map((alarm) => (isEnded(alarm) ? { atMs: alarm.atMs, by: alarm.by } : alarm))
    : [...record.alarms, { atMs: sinceMs, by: 'words' as const }];
  return settled({ profile, record: { ...record, alarms } }, nowMs);
}

/** The record in the zone of a profile: all days are reckoned anew where it is another one. */
export function inZoneOf({ timezone }: PlanProfile, record: PlanRecord): PlanRecord {
  if (timezone === record.timezone) return record;
  const { timezone: _, ...rest } = record;
  const checkIns = record.checkIns.map((checkIn) => ({ ...checkIn, ...dayOf(timezone, checkIn.atMs) }));
  return { ...rest, ...(timezone !== undefined && { timezone }), checkIns };
}

/** One that comes in late, after a FINE that was sent later than it, is over. */
function withAlarm(alarms: readonly Alarm[], by: Alarm['by'], atMs: number): readonly Alarm[] {
  const fine = alarms.find(({ fineAtMs }) => fineAtMs !== undefined && fineAtMs > atMs);
  return [...alarms, { atMs, by, ...(fine?.fineAtMs !== undefined && { fineAtMs: fine.fineAtMs }) }];
}

/** A message that comes twice says nothing new. */
function isSame(known: CheckIn, atMs: number, believed: Believed): boolean {
  return known.atMs === atMs && !known.isByDevice && answerNames.every((name) => known[name] === believed[name]);
}

/** What is left of an answer; nothing where all of it is taken. */
function withoutValues(checkIn: CheckIn, names: readonly (keyof AnswerValues)[]): readonly CheckIn[] {
  const { found, ...said } = checkIn;
  const left = Object.fromEntries(Object.entries(said).filter(([name]) => !names.some((taken) => taken === name)));
  const rest = { atMs: checkIn.atMs, day: checkIn.day, isEvening: checkIn.isEvening, ...left };
  return answerNames.some((name) => name in rest) ? [rest] : [];
}

const answerNames = [
  'soreness',
  'sleepHours',
  'energy',
  'restingHr',
  'effort',
  'weightBeforeKg',
  'weightAfterKg',
  'drunkL',
  'weightKg',
  'appetite',
] as const satisfies readonly (keyof AnswerValues)[];

function dayOf(timezone: string | undefined, atMs: number): Pick<CheckIn, 'day' | 'isEvening'> {
  const { day, part } = dayPartAt(clockOfZone(timezone), atMs);
  return { day, isEvening: part === 'evening' };
}

type Believed = Omit<CheckIn, 'atMs' | 'day' | 'isEvening' | 'isByDevice' | 'found'>;

export function believedValues(values: AnswerValues): Believed {
  const { appetite } = values;
  return {
    ...within('soreness', values, 0, parameters.maxSoreness),
    ...within('sleepHours', values, 0, parameters.maxSleepHours),
    ...within('energy', values, 0, parameters.maxEnergy),
    ...within('restingHr', values, parameters.minPulseBpm, parameters.maxPulseBpm),
    ...within('effort', values, parameters.minRpe, parameters.maxRpe),
    ...within('drunkL', values, 0, parameters.maxDrunkL),
    ...within('weightKg', values, planParameters.minMorningWeightKg, planParameters.maxMorningWeightKg),
    // What the scales can have said is looked at together, by the rule of the weigh-in.
    ...within('weightBeforeKg', values, 0, Number.MAX_VALUE),
    ...within('weightAfterKg', values, 0, Number.MAX_VALUE),
    ...(appetite !== undefined && { appetite }),
  };
}

function within<Name extends Exclude<keyof AnswerValues, 'appetite'>>(
  name: Name,
  values: AnswerValues,
  least: number,
  most: number,
): { [Key in Name]?: number } {
  const value: number | undefined = values[name];
  if (value === undefined || !(value >= least && value <= most)) return {};
  return { [name]: value } as { [Key in Name]?: number };
}
