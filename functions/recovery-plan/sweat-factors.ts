import { parameters } from '../recovery/parameters.ts';
import { clamp, isAtLeast, isOver } from '../recovery/rounding.ts';
import { sportOf } from '../recovery/sports.ts';
import { sweatRate } from '../recovery/sweat-rate.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import type { Recording, SweatObservation } from './record.ts';
import type { Timeline } from './timeline.ts';
import type { TrainingSession } from './training-session.ts';

const { sweatHotFromC, sweatHotObservations, sweatObservations, sweatObservationDays, sweatDecay, sweatDecayDays } =
  planParameters;

export const sweatFactorsRule: PlanRule = {
  id: 'sweat-factors',
  guide: '',
  implemented: (p) =>
    `What the scales say over what the formula says, of the last ${p.sweatObservations} weigh-ins of ${p.sweatObservationDays} days, each ${p.sweatDecayDays} days older counting ${p.sweatDecay} of it, drawn towards the formula. From ${p.sweatHotObservations} weigh-ins at ${p.sweatHotFromC} C or more on, hot sessions have their own.`,
  why: 'Athletes differ twofold, and differently in the heat.',
  source: '[ENG] shrinkage of logarithms',
  parameters: [
    'sweatHotFromC',
    'sweatHotObservations',
    'sweatObservations',
    'sweatObservationDays',
    'sweatDecay',
    'sweatDecayDays',
  ],
};

export interface SweatFactors {
  readonly sweatCool: number;
  readonly sweatHot: number;
}

/** For a session of a day, from the observations up to now. */
export function sweatFactors(timeline: Timeline, day: number): SweatFactors {
  const observations = observationsUpTo(timeline, day);
  const hot = observations.filter(({ isHot }) => isHot);
  if (hot.length < sweatHotObservations) {
    const one = factorOf(observations, day);
    return { sweatCool: one, sweatHot: one };
  }
  const cool = observations.filter(({ isHot }) => !isHot);
  return { sweatCool: factorOf(cool, day), sweatHot: factorOf(hot, day) };
}

/** What the scales say of a session. `undefined`: nobody stood on them, or not so that it teaches anything. */
export function sweatObservation({ day, live }: TrainingSession): SweatObservation | undefined {
  const [part, second] = live?.parts ?? [];
  if (live === undefined || part === undefined || second !== undefined) return undefined;
  const { weighIn, weightBeforeKg = 0, drunkL } = live;
  if (drunkL === undefined || (weighIn.kind !== 'lost' && weighIn.kind !== 'gained')) return undefined;
  const lostKg = weighIn.kind === 'lost' ? weighIn.lostKg : -weighIn.gainedKg;
  const isValid =
    isAtLeast(part.hours, parameters.sweatLearnedFromHours) &&
    !isOver((100 * Math.abs(lostKg)) / weightBeforeKg, parameters.sweatLearnedToLossPercent) &&
    lostKg + drunkL > 0;
  if (!isValid) return undefined;
  const observedLPerHour = (lostKg + drunkL) / part.hours;
  const logRatio = Math.log(observedLPerHour / predictedLPerHour(part, part.massKg ?? weightBeforeKg));
  return { day, logRatio, isHot: isAtLeast(part.temperatureC, sweatHotFromC) };
}

/** By the formula, for everybody of this mass. */
function predictedLPerHour({ kind, heat, temperatureC }: Recording, massKg: number): number {
  const sweatingKg = clamp(massKg, parameters.sweatMassFromKg, parameters.sweatMassToKg);
  const kcalPerHour = heat.kcalPerHour ?? (heat.kcalPerKgHour ?? 0) * sweatingKg;
  const sport = kind === 'swim' ? swim : other;
  return sweatRate({ kcalPerHour, temperatureC, sport, isIndoors: heat.isIndoors, learnedFactor: 1 });
}

const swim = sportOf('Swim');
const other = sportOf('Workout');

/** The newest of them. */
function observationsUpTo({ record, sessions }: Timeline, day: number): readonly SweatObservation[] {
  const live: SweatObservation[] = [];
  for (let index = sessions.length - 1; index >= 0 && sessions[index]?.live !== undefined; index -= 1) {
    const session = sessions[index];
    const observation = session && sweatObservation(session);
    if (observation !== undefined) live.push(observation);
  }
  const all = live.length === 0 ? record.sweat : [...record.sweat, ...live.reverse()];
  return all
    .filter((observation) => observation.day <= day && day - observation.day < sweatObservationDays)
    .slice(-sweatObservations);
}

function factorOf(observations: readonly SweatObservation[], day: number): number {
  let weights = 0;
  let sum = 0;
  for (const observation of observations) {
    const weight = sweatDecay ** ((day - observation.day) / sweatDecayDays);
    weights += weight;
    sum += weight * observation.logRatio;
  }
  if (weights === 0) return 1;
  const shrunk = weights / (weights + parameters.sweatLearnedPriorWeight);
  return clamp(Math.exp((shrunk * sum) / weights), parameters.sweatLearnedFactorFrom, parameters.sweatLearnedFactorTo);
}
