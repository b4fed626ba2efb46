import { doseMassKg } from './body-mass.ts';
import { type LocalClock, localTime } from './local-clock.ts';
import { parameters } from './parameters.ts';
import type { Fluid } from './prescription.ts';
import { isAtLeast, isOver, roundDownTo, roundTo } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { SessionTime } from './session-time.ts';
import type { WeighIn } from './weigh-in.ts';

export const fluidRule: Rule = {
  id: 'fluid',
  guide: 'Within the first 4 hours ... 150% of the weight lost ... (roughly 18-22 fl oz per pound)',
  implemented:
    'By the scales 1.25 to 1.5 L a kilogram (19 to 23 fl oz a pound), fuel taken off; by the estimate 0.7 to 1.25 of it, at most 1.3 and 2.6 % of the mass. Never faster than 0.8 L/h; nothing after a gain; no target from 3.5 hours on.',
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
    'windowPastHours',
    'drinkingLPerHour',
    'lightDrinkingLPerHour',
    'lightUnderKg',
    'windowCapL',
    'laterCapL',
    'allCapLPerKg',
    'laterStopsMinuteOfDay',
    'laterStartsMinuteOfDay',
    'leastFluidL',
    'fluidStepMl',
  ],
};

export interface FluidFacts {
  readonly massKg: number;
  readonly weighIn: WeighIn;
  /** Where there is no weigh-in, litres. */
  readonly estimatedLossL: number;
  readonly time: SessionTime;
  readonly clock: LocalClock;
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
  | { readonly kind: 'too-little' };

const hourMs = 3_600_000;

export function fluid({ massKg, weighIn, estimatedLossL, time, clock }: FluidFacts): FluidAdvice {
  if (weighIn.kind === 'gained') return { kind: 'gained' };
  if (isAtLeast(time.sinceHours, parameters.windowPastHours)) return { kind: 'window-past' };

  const dose = doseMassKg(massKg);
  const whole = weighIn.kind === 'lost' ? byScales(weighIn.lostKg, dose, time.hours) : byEstimate(estimatedLossL, dose);
  const cap = windowCapL(massKg, time.sinceHours);
  const isCut = isOver(whole.highL, cap);
  const highL = isCut ? cap : whole.highL;
  if (isOver(parameters.leastFluidL, highL)) return { kind: 'too-little' };

  const lowL = Math.min(whole.lowL, highL);
  const byMs = time.finishMs + parameters.windowHours * hourMs;
  const capMl = roundDownTo(parameters.fluidStepMl, 1000 * Math.min(cap, whole.highCapL));
  const maxMl = Math.min(roundTo(parameters.fluidStepMl, 1000 * highL), capMl);
  return {
    kind: 'given',
    fluid: {
      minMl: Math.min(roundTo(parameters.fluidStepMl, 1000 * lowL), maxMl),
      maxMl,
      laterMl: isCut && leavesTimeForMore(clock, time.finishMs, byMs) ? laterMl(whole.highL, cap, dose) : 0,
      byMs,
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

function windowCapL(massKg: number, sinceHours: number): number {
  const rate = isOver(parameters.lightUnderKg, massKg) ? parameters.lightDrinkingLPerHour : parameters.drinkingLPerHour;
  return Math.min(rate * (parameters.windowHours - sinceHours), parameters.windowCapL);
}

function laterMl(wholeHighL: number, capL: number, doseKg: number): number {
  const litres = Math.min(wholeHighL - capL, parameters.laterCapL, parameters.allCapLPerKg * doseKg - capL);
  return roundDownTo(parameters.fluidStepMl, 1000 * Math.max(0, litres));
}

/** Nobody is sent to bed with a litre, or woken for one. */
function leavesTimeForMore(clock: LocalClock, finishMs: number, byMs: number): boolean {
  const end = localTime(clock, byMs);
  const minuteOfDay = end.hour * 60 + end.minute + end.second / 60;
  const isSameDay = end.dayNumber === localTime(clock, finishMs).dayNumber;
  return (
    isSameDay && minuteOfDay >= parameters.laterStartsMinuteOfDay && minuteOfDay <= parameters.laterStopsMinuteOfDay
  );
}
