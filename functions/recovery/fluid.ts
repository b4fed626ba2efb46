import { doseMassKg } from './body-mass.ts';
import { type LocalClock, localTime } from './local-clock.ts';
import { parameters } from './parameters.ts';
import type { Fluid } from './prescription.ts';
import { isOver, roundDownTo, roundTo } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { WeighIn } from './weigh-in.ts';

export const fluidRule: Rule = {
  id: 'fluid',
  guide: 'Within the first 4 hours ... 150% of the weight lost ... (roughly 18-22 fl oz per pound)',
  implemented:
    'By the scales 1.25 to 1.5 L a kilogram (19 to 23 fl oz a pound), fuel taken off; by the estimate 0.7 to 1.25 of it, at most 1.3 and 2.6 % of the mass. Never faster than 0.8 L/h, or 0.012 L/h a kilogram; until four hours after the finish or an hour before bed, and no target where half an hour or less is left; nothing after a gain.',
  why: 'The guide contradicts itself: 150 % is 23 fl oz a pound. More than the kidneys pass is dangerous, so the rate is capped.',
  source: '[S] ACSM 2007, DGE 2020, Shirreffs 1996, Hoffman 2018, EAH 2015; [K] AND/DC/ACSM 2016; caps [ENG]',
  parameters: [
    'estimateLowShare',
    'estimateHighShare',
    'estimateLowCapLPerKg',
    'estimateHighCapLPerKg',
    'weighInLowLPerKg',
    'weighInHighLPerKg',
    'fuelLossAfterHours',
    'fuelLossPerHour',
    'fuelLossCap',
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
};

export interface FluidFacts {
  readonly massKg: number;
  readonly weighIn: WeighIn;
  /** Where there is no weigh-in, litres. */
  readonly estimatedLossL: number;
  readonly hours: number;
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
  const { massKg, weighIn, estimatedLossL, hours, finishMs, clock, drinkingEndMs } = facts;
  if (weighIn.kind === 'gained') return { kind: 'gained' };
  const windowEndMs = finishMs + parameters.windowHours * hourMs;
  const byMs = Math.min(windowEndMs, drinkingEndMs);
  const leftHours = (byMs - now) / hourMs;
  if (!isOver(leftHours, parameters.windowPastHoursLeft)) {
    const isWindowOpen = isOver((windowEndMs - now) / hourMs, parameters.windowPastHoursLeft);
    return { kind: isWindowOpen ? 'late-evening' : 'window-past' };
  }

  const dose = doseMassKg(massKg);
  const whole = weighIn.kind === 'lost' ? byScales(weighIn.lostKg, dose, hours) : byEstimate(estimatedLossL, dose);
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

function byScales(lostKg: number, doseKg: number, hours: number): Whole {
  const fuelKg = fuelLossKg(doseKg, hours);
  const toReplaceKg = Math.max(0, lostKg - fuelKg);
  return {
    lowL: parameters.weighInLowLPerKg * toReplaceKg,
    highL: parameters.weighInHighLPerKg * toReplaceKg,
    highCapL: Number.POSITIVE_INFINITY,
  };
}

/** What a long session loses in fuel and the water bound to it: it comes back with food. */
export function fuelLossKg(doseKg: number, hours: number): number {
  const share = parameters.fuelLossPerHour * Math.max(0, hours - parameters.fuelLossAfterHours);
  return doseKg * Math.min(share, parameters.fuelLossCap);
}

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
