import { parameters } from '../recovery/parameters.ts';
import { isAtLeast } from '../recovery/rounding.ts';
import { clockOfZone, dayPartAt } from './local-day.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import type { CheckIn, Person, PlanProfile, PlanRecord } from './record.ts';
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
  const alarms = isAlarming ? [...record.alarms, { atMs: nowMs, by: 'soreness' as const }] : record.alarms;
  return settled({ profile, record: { ...record, checkIns, alarms } }, nowMs);
}

/** The record without what was answered at a moment. A hold that words have raised stays: only FINE ends it. */
export function withoutAnswer({ profile, record }: Person, atMs: number, nowMs: number): PlanRecord {
  const checkIns = record.checkIns.filter((checkIn) => checkIn.atMs !== atMs);
  const alarms = record.alarms.filter((alarm) => alarm.atMs !== atMs || alarm.by !== 'soreness');
  return settled({ profile, record: { ...record, checkIns, alarms } }, nowMs);
}

/** A warning sign in the words of an answer. */
export function withWarningSign({ profile, record }: Person, nowMs: number): PlanRecord {
  return settled({ profile, record: { ...record, alarms: [...record.alarms, { atMs: nowMs, by: 'words' }] } }, nowMs);
}

/** The athlete is fine again: every hold ends. */
export function withFine({ profile, record }: Person, nowMs: number): PlanRecord {
  const alarms = record.alarms.map((alarm) => (alarm.fineAtMs === undefined ? { ...alarm, fineAtMs: nowMs } : alarm));
  return settled({ profile, record: { ...record, alarms } }, nowMs);
}

/** The record in the zone of a profile: all days are reckoned anew where it is another one. */
export function inZoneOf({ timezone }: PlanProfile, record: PlanRecord): PlanRecord {
  if (timezone === record.timezone) return record;
  const { timezone: _, ...rest } = record;
  const checkIns = record.checkIns.map((checkIn) => ({ ...checkIn, ...dayOf(timezone, checkIn.atMs) }));
  return { ...rest, ...(timezone !== undefined && { timezone }), checkIns };
}

/** A message that comes twice says nothing new. */
function isSame({ atMs, day: _, isEvening: __, found: ___, ...values }: CheckIn, nowMs: number, believed: Believed) {
  return atMs === nowMs && JSON.stringify(values) === JSON.stringify(believed);
}

function dayOf(timezone: string | undefined, atMs: number): Pick<CheckIn, 'day' | 'isEvening'> {
  const { day, part } = dayPartAt(clockOfZone(timezone), atMs);
  return { day, isEvening: part === 'evening' };
}

type Believed = Omit<CheckIn, 'atMs' | 'day' | 'isEvening' | 'found'>;

function believedValues(values: AnswerValues): Believed {
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
