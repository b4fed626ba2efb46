import { parameters } from './parameters.ts';
import { effortKm } from './plausible-ascent.ts';
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

export interface EnergyFacts {
  readonly sport: Sport;
  readonly hours: number;
  readonly km: number | undefined;
  readonly ascentM: number;
  /** Of a ride, by a power meter or Strava's estimate of one. */
  readonly kilojoules: number | undefined;
}

/**
 * Kilocalories a kilogram and hour.
 *
 * @param sweatMassKg undefined where the mass is unknown: rides then count by their MET.
 */
export function energy(
  { sport, hours, km, ascentM, kilojoules }: EnergyFacts,
  sweatMassKg: number | undefined,
): number {
  if (sport.kind === 'run') return runningKcalPerKgHour(hours, km, ascentM);
  if (kilojoules === undefined) return sport.met;
  return sweatMassKg === undefined ? parameters.usualMet : kilojoules / hours / sweatMassKg;
}

function runningKcalPerKgHour(hours: number, km: number | undefined, ascentM: number): number {
  if (km === undefined) return parameters.runWithoutDistanceMet;
  const speed = clamp(effortKm(km, ascentM) / hours, parameters.runSpeedFromKmPerHour, parameters.runSpeedToKmPerHour);
  return parameters.runKcalPerKgKm * speed;
}
