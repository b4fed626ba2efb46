import type { Facts } from './facts.ts';
import { rulesVersion } from './parameters.ts';
import {
  type Conditions,
  type Prescription,
  type Warning,
  type WeighInUse,
  warningCodesInOrder,
} from './prescription.ts';
import { roundUp } from './rounding.ts';
import { type AllFound, rules } from './rules.ts';
import { isEstimate } from './weigh-in.ts';

const hourMs = 3_600_000;

/**
 * What to drink, to eat and how to rest after a session: what the rules find, put together. Pure: the same facts at the
 * same moment give the same advice. Never throws for what an athlete or Strava may say; what cannot be believed is left
 * out, with a warning.
 *
 * @param now epoch milliseconds.
 */
export function prescribe(facts: Facts, now: number): Prescription {
  const { found, because, warnings } = rules.evaluate({ ...facts, now });
  const { time, fluidAdvice, sodium, carbs, protein, noAmounts, loadOf, restHours, noRunUntilMs } = found;
  return {
    rules: rulesVersion,
    madeAtMs: now,
    finishMs: time.finishMs,
    drinkingEndMs: found.drinkingEndMs,
    clock: found.clock,
    lateness: found.lateness,
    ...(fluidAdvice?.kind === 'given' && { fluid: fluidAdvice.fluid }),
    ...(sodium && { sodiumMg: sodium }),
    ...(carbs && { carbG: carbs }),
    carbClass: found.carbClass,
    ...(protein && { proteinG: protein }),
    ...(noAmounts.length > 0 && { noAmounts }),
    load: loadOf.load,
    loadFrom: loadOf.from,
    day: found.day,
    hoursToHard: roundUp(restHours),
    readyAtMs: time.finishMs + restHours * hourMs,
    ...(noRunUntilMs !== undefined && noRunUntilMs > now && { noRunUntilMs }),
    conditions: conditionsOf(found),
    because,
    warnings: gravestFirst(warnings),
  };
}

function conditionsOf(found: AllFound): Conditions {
  const { weighIn: weighed, mass, km, predictedLPerHour, observedLPerHour } = found;
  return {
    temperatureC: found.temperatureC,
    isHot: found.isHot,
    needsCooling: found.needsCooling,
    isLong: found.isLong,
    isEstimate: isEstimate(weighed),
    weighIn: weighInUse(found),
    ...(weighed.kind === 'gained' && !mass.isUnitUnknown && { gainedKg: weighed.gainedKg }),
    isWeightUp: weighed.kind === 'gained' && weighed.isWeightUp,
    ...(weighed.kind === 'lost' && { lossPercent: weighed.lossPercent, lossBand: weighed.lossBand }),
    isVerySore: found.isVerySore,
    asksAboutUrine: found.redFlag === 'expected-after-such-a-session',
    sport: found.sportName,
    hours: found.hours,
    hasDistance: km !== undefined,
    ...(predictedLPerHour !== undefined && {
      sweat: { predictedLPerHour, ...(observedLPerHour !== undefined && { observedLPerHour }) },
    }),
  };
}

function weighInUse({ mass, weighIn: { kind } }: AllFound): WeighInUse {
  if (mass.isUnitUnknown) return 'unit-unknown';
  return kind === 'none' || kind === 'refused' ? kind : 'used';
}

const gravity: ReadonlyMap<string, number> = new Map(warningCodesInOrder.map((code, index) => [code, index]));

function gravestFirst(warnings: readonly Warning[]): readonly Warning[] {
  const rank = ({ code }: Warning) => gravity.get(code) ?? warningCodesInOrder.length;
  return [...warnings].sort((a, b) => rank(a) - rank(b));
}
