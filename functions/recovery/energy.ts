import type { Session } from './facts.ts';
import { parameters } from './parameters.ts';
import { clamp } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';

export const energyRule: Rule = {
  id: 'energy',
  guide: '',
  implemented:
    'Runs: 1 kcal a kilogram and kilometre, 100 m up counting as one more kilometre, at 5 to 18 km/h. Rides with power: their kilojoules as kilocalories. Everything else: the MET of the sport.',
  why: 'What is burnt comes out as heat, and heat as sweat.',
  source: '[S] Margaria 1963; [K] ITRA for the ascent; [K] a cyclist turns about 24 % into work',
  parameters: [
    'runKcalPerKgKm',
    'ascentPerKmM',
    'runSpeedFromKmPerHour',
    'runSpeedToKmPerHour',
    'runWithoutDistanceMet',
  ],
};

export interface Energy {
  readonly kcalPerKgHour: number;
  /** By a power meter, or Strava's estimate of one. */
  readonly isFromPower: boolean;
}

/** @param sweatMassKg undefined where the mass is unknown: rides then count by their MET. */
export function energy(
  session: Session,
  sport: Sport,
  hours: number,
  distanceKm: number | undefined,
  sweatMassKg: number | undefined,
): Energy {
  if (sport.kind === 'run')
    return { kcalPerKgHour: runningKcalPerKgHour(session, hours, distanceKm), isFromPower: false };

  const isFromPower = sport.kind === 'ride' && isPositive(session.kilojoules);
  if (!isFromPower) return { kcalPerKgHour: sport.met, isFromPower };
  if (sweatMassKg === undefined) return { kcalPerKgHour: parameters.usualMet, isFromPower };
  return { kcalPerKgHour: (session.kilojoules ?? 0) / hours / sweatMassKg, isFromPower };
}

function runningKcalPerKgHour({ ascentM }: Session, hours: number, distanceKm: number | undefined): number {
  if (distanceKm === undefined) return parameters.runWithoutDistanceMet;
  const climbedKm = isPositive(ascentM) ? ascentM / parameters.ascentPerKmM : 0;
  const speed = clamp(
    (distanceKm + climbedKm) / hours,
    parameters.runSpeedFromKmPerHour,
    parameters.runSpeedToKmPerHour,
  );
  return parameters.runKcalPerKgKm * speed;
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value > 0;
}
