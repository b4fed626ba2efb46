import { isKnownZone, type LocalClock, momentOf, offsetAt } from '../recovery/local-clock.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';

export const localDayRule: PlanRule = {
  id: 'local-day',
  guide: '',
  implemented: (p) =>
    `A day begins at ${p.dayBeginsHour}:00 on the athlete's clock, its midday at ${p.middayFromHour}:00, its evening at ${p.eveningFromHour}:00. An answer of the evening speaks for the day after.`,
  why: 'A runner who is up in the middle of the night has not begun a new day. Nobody plans rest by the minute.',
  source: '[ENG]',
  parameters: ['dayBeginsHour', 'middayFromHour', 'eveningFromHour'],
};

export type PartOfDay = 'morning' | 'midday' | 'evening';

/** A part of a local day. The evening goes on until the next day begins, at 4 in the morning. */
export interface DayPart {
  /** Whole days since 1970. */
  readonly day: number;
  readonly part: PartOfDay;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const utc: LocalClock = { kind: 'offset', offsetMs: 0 };

/** The clock of the profile's zone; UTC where there is none, or none that this machine knows. */
export function clockOfZone(timezone: string | undefined): LocalClock {
  return timezone !== undefined && isKnownZone(timezone) ? { kind: 'zone', timezone } : utc;
}

export function dayPartAt(clock: LocalClock, atMs: number): DayPart {
  const sinceMidnightUtc = atMs + offsetAt(clock, atMs) - planParameters.dayBeginsHour * hourMs;
  const day = Math.floor(sinceMidnightUtc / dayMs);
  const hour = (sinceMidnightUtc - day * dayMs) / hourMs + planParameters.dayBeginsHour;
  return { day, part: partAt(hour) };
}

export function localDayAt(clock: LocalClock, atMs: number): number {
  return dayPartAt(clock, atMs).day;
}

/** Hours since the local midnight of the clock, 0 to 24. */
export function localHourAt(clock: LocalClock, atMs: number): number {
  const local = atMs + offsetAt(clock, atMs);
  return (local - Math.floor(local / dayMs) * dayMs) / hourMs;
}

/** When the clock shows an hour of a day. */
export function momentAt(clock: LocalClock, day: number, hour: number): number {
  return momentOf(clock, day, hour * 60);
}

export function isLaterPart(one: DayPart, other: DayPart): boolean {
  return one.day > other.day || (one.day === other.day && order[one.part] > order[other.part]);
}

/** `2026-03-10`. */
export function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The calendar year of a day. */
export function yearOf(day: number): number {
  return new Date(day * dayMs).getUTCFullYear();
}

const order: Readonly<Record<PartOfDay, number>> = { morning: 0, midday: 1, evening: 2 };

function partAt(hour: number): PartOfDay {
  if (hour < planParameters.middayFromHour) return 'morning';
  return hour < planParameters.eveningFromHour ? 'midday' : 'evening';
}
