import { doseMassKg } from './body-mass.ts';
import type { ClockFound } from './clock.ts';
import type { DrinkingEndFound } from './drinking-end.ts';
import type { EstimatedLossFound } from './estimated-loss.ts';
import type { LatenessFound } from './lateness.ts';
import { type LocalClock, localTime } from './local-clock.ts';
import type { NoAmountsFound } from './no-amounts.ts';
import { parameters } from './parameters.ts';
import type { HoursFound } from './plausible-duration.ts';
import type { Fluid, Warning } from './prescription.ts';
import { ouncesPerPound, percent, timeOfDay } from './prose.ts';
import { isOver, roundDownTo, roundTo } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { TimeFound } from './session-time.ts';
import type { WaterLossFound } from './water-loss.ts';
import type { WeighIn, WeighInFound } from './weigh-in.ts';

export interface FluidFound {
  /** Undefined where amounts are withheld. */
  readonly fluidAdvice: FluidAdvice | undefined;
}

type Needs = HoursFound &
  ClockFound &
  TimeFound &
  WeighInFound &
  NoAmountsFound &
  LatenessFound &
  EstimatedLossFound &
  WaterLossFound &
  DrinkingEndFound;

export const fluidRule: Rule<Needs, FluidFound> = {
  id: 'fluid',
  guide: 'Within the first 4 hours ... 150% of the weight lost ... (roughly 18-22 fl oz per pound)',
  implemented: (p) =>
    `By the scales ${p.weighInLowLPerKg} to ${p.weighInHighLPerKg} L a kilogram (${ouncesPerPound(p.weighInLowLPerKg)} to ${ouncesPerPound(p.weighInHighLPerKg)} fl oz a pound), fuel taken off; by the estimate ${p.estimateLowShare} to ${p.estimateHighShare} of it, at most ${percent(p.estimateLowCapLPerKg)} and ${percent(p.estimateHighCapLPerKg)} % of the mass. Never faster than ${p.drinkingLPerHour} L/h, or ${p.drinkingLPerHourPerKg} L/h a kilogram; until ${p.windowHours} hours after the finish or the end of drinking, and no target where ${p.windowPastHoursLeft} h or less is left, or for less than ${p.minFluidL} L; up to ${p.laterCapL} L more by bedtime, ${percent(p.allCapLPerKg)} % of the mass in all, if the window ends after ${timeOfDay(p.laterNotBeforeMinuteOfDay)} and ${p.laterLeavesHours} h before drinking does; nothing after a gain. Millilitres to ${p.fluidStepMl}.`,
  why: 'The guide contradicts itself: 150 % is 23 fl oz a pound. More than the kidneys pass is dangerous, so the rate is capped.',
  source: '[S] ACSM 2007, DGE 2020, Shirreffs 1996, EAH 2015; [K] AND/DC/ACSM 2016; caps [ENG], after IMMDA 2006',
  parameters: [
    'estimateLowShare',
    'estimateHighShare',
    'estimateLowCapLPerKg',
    'estimateHighCapLPerKg',
    'weighInLowLPerKg',
    'weighInHighLPerKg',
    'windowHours',
    'windowPastHoursLeft',
    'drinkingLPerHour',
    'drinkingLPerHourPerKg',
    'laterCapL',
    'allCapLPerKg',
    'laterLeavesHours',
    'laterNotBeforeMinuteOfDay',
    'minFluidL',
    'fluidStepMl',
  ],
  find: ({ now }, found) => {
    const { massKg, noAmounts, isTooLateForAmounts, time } = found;
    if (massKg === undefined || noAmounts.length > 0) return { found: { fluidAdvice: undefined } };
    const fluidAdvice = fluid({ ...found, massKg, finishMs: time.finishMs }, now);
    return {
      found: { fluidAdvice },
      because: [formatFluid(fluidAdvice)],
      warnings: isTooLateForAmounts ? [] : withoutFluid[fluidAdvice.kind],
    };
  },
};

export interface FluidFacts {
  readonly massKg: number;
  readonly weighIn: WeighIn;
  /** Where there is no weigh-in, litres. */
  readonly estimatedLossL: number;
  /** Where there is one, and it lost. */
  readonly waterLostKg: number | undefined;
  readonly finishMs: number;
  readonly clock: LocalClock;
  /** An hour before bed. */
  readonly drinkingEndMs: number;
}

export type FluidAdvice =
  | {
      readonly kind: 'given';
      readonly fluid: Fluid;
      /** Unrounded litres within the window: sodium goes by them. */
      readonly lowL: number;
      readonly highL: number;
      /** Before the window cut it. */
      readonly wholeLowL: number;
      readonly wholeHighL: number;
    }
  | { readonly kind: 'gained' }
  | { readonly kind: 'window-past' }
  /** The window would go on, but the day does not. */
  | { readonly kind: 'late-evening' }
  | { readonly kind: 'too-little' };

const hourMs = 3_600_000;

export function fluid(facts: FluidFacts, now: number): FluidAdvice {
  const { massKg, weighIn, estimatedLossL, waterLostKg, finishMs, clock, drinkingEndMs } = facts;
  if (weighIn.kind === 'gained') return { kind: 'gained' };
  const windowEndMs = finishMs + parameters.windowHours * hourMs;
  const byMs = Math.min(windowEndMs, drinkingEndMs);
  const leftHours = (byMs - now) / hourMs;
  if (!isOver(leftHours, parameters.windowPastHoursLeft)) {
    const isWindowOpen = isOver((windowEndMs - now) / hourMs, parameters.windowPastHoursLeft);
    return { kind: isWindowOpen ? 'late-evening' : 'window-past' };
  }

  const dose = doseMassKg(massKg);
  const whole = waterLostKg === undefined ? byEstimate(estimatedLossL, dose) : byScales(waterLostKg);
  const cap = drinkingLPerHour(massKg) * leftHours;
  const isCut = isOver(whole.highL, cap);
  const highL = isCut ? cap : whole.highL;
  if (isOver(parameters.minFluidL, highL)) return { kind: 'too-little' };

  const lowL = Math.min(whole.lowL, highL);
  const capMl = roundDownTo(parameters.fluidStepMl, 1000 * Math.min(cap, whole.highCapL));
  const maxMl = Math.min(roundTo(parameters.fluidStepMl, 1000 * highL), capMl);
  const isTimeForMore = leavesTimeForMore(clock, windowEndMs, drinkingEndMs);
  return {
    kind: 'given',
    fluid: {
      minMl: Math.min(roundTo(parameters.fluidStepMl, 1000 * lowL), maxMl),
      maxMl,
      laterMl: isCut && isTimeForMore ? laterMl(whole.highL, cap, dose) : 0,
      byMs,
      isMoreWithBreakfast: isCut && !isTimeForMore,
    },
    lowL,
    highL,
    wholeLowL: whole.lowL,
    wholeHighL: whole.highL,
  };
}

interface Whole {
  readonly lowL: number;
  readonly highL: number;
  readonly highCapL: number;
}

/** More than was lost, because some of what is drunk leaves as urine (Shirreffs 1996). */
function byScales(waterLostKg: number): Whole {
  return {
    lowL: parameters.weighInLowLPerKg * waterLostKg,
    highL: parameters.weighInHighLPerKg * waterLostKg,
    highCapL: Number.POSITIVE_INFINITY,
  };
}

/** Never the whole 150 % on an estimate: it is wrong by a third for many. */
function byEstimate(lossL: number, doseKg: number): Whole {
  const highCapL = parameters.estimateHighCapLPerKg * doseKg;
  return {
    lowL: Math.min(parameters.estimateLowShare * lossL, parameters.estimateLowCapLPerKg * doseKg),
    highL: Math.min(parameters.estimateHighShare * lossL, highCapL),
    highCapL,
  };
}

/**
 * Litres an hour, no faster than the kidneys pass. It grows with the mass and reaches its limit at 67 kg: a step would
 * tell two athletes who weigh almost the same to drink a third more.
 */
function drinkingLPerHour(massKg: number): number {
  return Math.min(parameters.drinkingLPerHour, parameters.drinkingLPerHourPerKg * massKg);
}

function laterMl(wholeHighL: number, capL: number, doseKg: number): number {
  const litres = Math.min(wholeHighL - capL, parameters.laterCapL, parameters.allCapLPerKg * doseKg - capL);
  return roundDownTo(parameters.fluidStepMl, 1000 * Math.max(0, litres));
}

/** Nobody is sent to bed with a litre, or woken for one. */
function leavesTimeForMore(clock: LocalClock, windowEndMs: number, drinkingEndMs: number): boolean {
  if (windowEndMs > drinkingEndMs - parameters.laterLeavesHours * hourMs) return false;
  const { hour, minute } = localTime(clock, windowEndMs);
  return hour * 60 + minute >= parameters.laterNotBeforeMinuteOfDay;
}

function formatFluid(advice: FluidAdvice): string {
  switch (advice.kind) {
    case 'gained':
      return 'No extra fluid after a gain.';
    case 'window-past':
      return 'Past the window: no target, to thirst.';
    case 'late-evening':
      return 'An hour before bed: no target, a glass if thirsty, more with breakfast.';
    case 'too-little':
      return 'Too little was lost for a target: to thirst.';
    case 'given': {
      const { wholeLowL, wholeHighL, highL, fluid: given } = advice;
      const whole = `${wholeLowL.toFixed(1)}-${wholeHighL.toFixed(1)} L`;
      if (highL >= wholeHighL) return `${whole} within four hours of the finish.`;
      const breakfast = given.isMoreWithBreakfast ? ', more with breakfast' : '';
      const later = given.laterMl > 0 ? `, ${given.laterMl} ml more by bedtime` : breakfast;
      return `${whole} in all, of which the window takes ${(given.maxMl / 1000).toFixed(2)} L${later}.`;
    }
  }
}

const withoutFluid: Readonly<Record<FluidAdvice['kind'], readonly Warning[]>> = {
  given: [],
  // The scales have said so already.
  gained: [],
  'window-past': [
    {
      code: 'window-past',
      sentence: 'No fluid target any more: drink to thirst with meals; pale urine by evening.',
    },
  ],
  'late-evening': [
    { code: 'late-evening', sentence: 'No fluid target so late: a glass if thirsty, more with breakfast.' },
  ],
  'too-little': [{ code: 'no-extra-fluid', sentence: 'Little was lost: drink to thirst.' }],
};
