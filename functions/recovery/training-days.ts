import type { RecentDay, Session } from './facts.ts';
import type { LoadFound } from './load.ts';
import { dayNumberOf } from './local-clock.ts';
import { parameters } from './parameters.ts';
import type { DistanceFound } from './plausible-distance.ts';
import { figure } from './prose.ts';
import { clamp, isAtLeast } from './rounding.ts';
import type { Rule } from './rule.ts';
import { type Sport, sportOf } from './sports.ts';
import type { SportFound } from './walking-pace.ts';

export interface TrainingDaysFound {
  readonly days: TrainingDays;
}

export const trainingDaysRule: Rule<SportFound & DistanceFound & LoadFound, TrainingDaysFound> = {
  id: 'training-days',
  guide: '',
  implemented: (p) =>
    `The loads of a local day are summed, each up to ${figure(p.maxDayLoad)}; it is a day with a run from ${p.runDayFromKm} km on, and every earlier run counts as one.`,
  why: 'Two sessions of a day are one strain to recover from.',
  source: '[ENG]',
  parameters: ['maxDayLoad', 'runDayFromKm', 'hardSessionLoad', 'hardSessionReserve'],
  find: ({ session, recent }, { sport, km, loadOf }) => ({
    found: {
      days: trainingDays({ session, sport, load: loadOf.load, pulseShare: loadOf.pulseShare, distanceKm: km }, recent),
    },
  }),
};

/** One local day: the loads of all its sessions summed. */
export interface TrainingDay {
  readonly load: number;
  /** With a run of a kilometre or more; every earlier run counts as one. */
  readonly isRunDay: boolean;
  /** Today's own session was hard by its pulse; earlier ones carry none. */
  readonly hasHardSession: boolean;
}

export interface TrainingDays {
  /** Days since 1970. */
  readonly today: number;
  readonly byDay: ReadonlyMap<number, TrainingDay>;
}

const emptyDay: TrainingDay = { load: 0, isRunDay: false, hasHardSession: false };

export interface TodaysSession {
  readonly session: Session;
  readonly sport: Sport;
  readonly load: number;
  readonly pulseShare: number | undefined;
  readonly distanceKm: number | undefined;
}

/** Entries of days to come are left out. */
export function trainingDays(
  { session, sport, load, pulseShare, distanceKm }: TodaysSession,
  recent: readonly RecentDay[],
): TrainingDays {
  const today = dayNumberOf(session.localStart);
  const byDay = new Map<number, TrainingDay>();
  for (const { date, load: earlierLoad, sport } of recent) {
    const day = dayNumberOf(date);
    if (!(day <= today)) continue;
    add(byDay, day, {
      load: Number.isFinite(earlierLoad) ? clamp(earlierLoad, 0, parameters.maxDayLoad) : 0,
      isRunDay: sportOf(sport).kind === 'run',
      hasHardSession: false,
    });
  }
  add(byDay, today, {
    load,
    isRunDay: sport.kind === 'run' && distanceKm !== undefined && isAtLeast(distanceKm, parameters.runDayFromKm),
    hasHardSession:
      pulseShare !== undefined &&
      isAtLeast(load, parameters.hardSessionLoad) &&
      isAtLeast(pulseShare, parameters.hardSessionReserve),
  });
  return { today, byDay };
}

export function dayOf({ byDay }: TrainingDays, day: number): TrainingDay {
  return byDay.get(day) ?? emptyDay;
}

/** How many days in a row, today the last of them, are such days. */
export function daysInARow(days: TrainingDays, isSuch: (day: TrainingDay) => boolean): number {
  let count = 0;
  while (isSuch(dayOf(days, days.today - count))) count += 1;
  return count;
}

function add(byDay: Map<number, TrainingDay>, day: number, session: TrainingDay): void {
  const known = byDay.get(day) ?? emptyDay;
  byDay.set(day, {
    load: known.load + session.load,
    isRunDay: known.isRunDay || session.isRunDay,
    hasHardSession: known.hasHardSession || session.hasHardSession,
  });
}
