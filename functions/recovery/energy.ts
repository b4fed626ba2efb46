import { sweatMassKg } from './body-mass.ts';
import { parameters } from './parameters.ts';
import { type AscentFound, effortKm } from './plausible-ascent.ts';
import type { DistanceFound } from './plausible-distance.ts';
import type { HoursFound } from './plausible-duration.ts';
import type { PowerFound } from './plausible-power.ts';
import { clamp } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';
import type { SportFound } from './walking-pace.ts';
import type { WeighInFound } from './weigh-in.ts';

export interface EnergyFound {
  readonly kcalPerKgHour: number;
}

type Needs = SportFound & HoursFound & DistanceFound & AscentFound & PowerFound & WeighInFound;

export const energyRule: Rule<Needs, EnergyFound> = {
  id: 'energy',
  guide: '',
  implemented: (p) =>
    `Runs: ${p.runKcalPerKgKm} kcal a kilogram and kilometre, ${p.ascentPerKmM} m up counting as one more kilometre, at ${p.runSpeedFromKmPerHour} to ${p.runSpeedToKmPerHour} km/h, and ${p.runWithoutDistanceMet} an hour without a distance. Rides with power: their kilojoules as kilocalories. Everything else: the MET of the sport.`,
  why: 'What is burnt comes out as heat, and heat as sweat.',
  source: '[S] Margaria 1963; [K] ITRA for the ascent; [K] a cyclist turns about 24 % into work',
  parameters: [
    'runKcalPerKgKm',
    'ascentPerKmM',
    'runSpeedFromKmPerHour',
    'runSpeedToKmPerHour',
    'runWithoutDistanceMet',
    'usualMet',
  ],
  find: (_, { sport, hours, km, ascentM, kilojoules, massKg }) => ({
    found: { kcalPerKgHour: energy({ sport, hours, km, ascentM, kilojoules }, sweatMassKg(massKg)) },
  }),
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
