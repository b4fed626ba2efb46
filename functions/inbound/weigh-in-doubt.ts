import { cleanText } from '../messages/reply/clean-text.ts';
import { type Reply, readReply } from '../messages/reply/read-reply.ts';
import type { Units } from '../messages/reply/weigh-in.ts';
import { bodyMass } from '../recovery/body-mass.ts';
import { kgPerLb } from '../recovery/units.ts';
import { weighIn } from '../recovery/weigh-in.ts';
import type { Answers } from '../store/check-in-answers.ts';
import type { AthleteProfile } from '../store/profile.ts';

export type MassUnit = 'lb' | 'kg';

/** A weigh-in that is not counted, and why. */
export interface WeighInDoubt {
  /** `unit-unknown`: pounds or kilograms, nobody can know. `implausible`: these weights cannot be right. */
  readonly kind: 'unit-unknown' | 'implausible';
  /** The two weights, as figures, in the unit in which they were written. */
  readonly said: readonly [string, string];
  /** The other unit, if the weights would be believed in it. */
  readonly perhaps: MassUnit | undefined;
  /** What they are in either unit. */
  readonly readings: Readonly<Record<MassUnit, Answers>>;
}

/** [ENG] A mass that differs from the one on file by more than this ratio is doubted if the other unit brings it nearer. */
const doubtedFromRatio = 1.3;

/**
 * What to ask about the weights in a text before anything is counted; `undefined`: nothing. The rules decide what they believe; this
 * finds out whether another unit explains the weights.
 */
export function weighInDoubt(
  body: string,
  units: Units,
  profile: AthleteProfile | undefined,
): WeighInDoubt | undefined {
  const readings = { kg: readingOf(body, 'metric'), lb: readingOf(body, 'us') };
  const own: MassUnit = units === 'us' ? 'lb' : 'kg';
  const other: MassUnit = own === 'kg' ? 'lb' : 'kg';
  const massKg = profile?.massKg ?? undefined;
  const isUnitSaid = saysUnit(body);
  // A member who has chosen pounds writes pounds. Kilograms are the default, so they prove nothing.
  const verdict = verdictOn(readings[own], massKg, isUnitSaid || own === 'lb');
  const mayBeOther = !isUnitSaid && verdictOn(readings[other], massKg, true) === 'used';
  const doubt = (kind: WeighInDoubt['kind'], perhaps: MassUnit | undefined): WeighInDoubt => ({
    kind,
    said: isUnitSaid ? figuresIn(readings[own], own) : figuresAsTyped(readings),
    perhaps,
    readings,
  });

  switch (verdict) {
    case 'unit-unknown':
      return doubt('unit-unknown', undefined);
    case 'refused':
      return doubt('implausible', mayBeOther ? other : undefined);
    case 'none':
      return mayBeOther ? doubt('implausible', other) : undefined;
    case 'used': {
      const isDoubted =
        mayBeOther &&
        massKg !== undefined &&
        offBy(readings[own], massKg) > doubtedFromRatio &&
        offBy(readings[other], massKg) <= doubtedFromRatio;
      return isDoubted ? doubt('implausible', other) : undefined;
    }
    default:
      return verdict satisfies never;
  }
}

function readingOf(body: string, units: Units): Answers {
  return weightsIn(readReply(body, { asked: null, units }));
}

/** Whether the rules would count these weights. `none`: they are not two. */
export function verdictOn(
  { weightBeforeKg, weightAfterKg }: Answers,
  massKg: number | undefined,
  isWeightUnitKnown: boolean,
): 'none' | 'unit-unknown' | 'refused' | 'used' {
  const replies = {
    weightBeforeKg: weightBeforeKg ?? undefined,
    weightAfterKg: weightAfterKg ?? undefined,
    isWeightUnitKnown,
  };
  if (replies.weightBeforeKg === undefined || replies.weightAfterKg === undefined) return 'none';
  const mass = bodyMass({ massKg }, replies);
  const { kind } = weighIn(replies, mass.profileMassKg);
  if (kind === 'refused') return 'refused';
  return mass.isUnitUnknown ? 'unit-unknown' : 'used';
}

/** What of an answer belongs to a weigh-in. */
function weightsIn({ weightBeforeKg, weightAfterKg, drunkL }: Reply): Answers {
  return {
    ...(weightBeforeKg !== null && { weightBeforeKg }),
    ...(weightAfterKg !== null && { weightAfterKg }),
    ...(drunkL !== null && { drunkL }),
  };
}

export function saysUnit(body: string): boolean {
  return /(?<![a-z])(kgs?|kilos?|kilograms?|kilogrammes?|lbs?|pounds?|st|stones?)(?![a-z])/.test(cleanText(body).text);
}

function offBy({ weightBeforeKg }: Answers, massKg: number): number {
  const kg = weightBeforeKg ?? massKg;
  return Math.max(kg / massKg, massKg / kg);
}

/** Without a unit in the text both readings are of the same figures. */
export function figuresAsTyped({ kg, lb }: WeighInDoubt['readings']): readonly [string, string] {
  return kg.weightBeforeKg === undefined ? figuresIn(lb, 'lb') : figuresIn(kg, 'kg');
}

/** @param unit in which the weights are shown. */
function figuresIn({ weightBeforeKg, weightAfterKg }: Answers, unit: MassUnit): readonly [string, string] {
  const figures = (kg: number | null | undefined) =>
    String(Number(((kg ?? 0) / (unit === 'lb' ? kgPerLb : 1)).toFixed(1)));
  return [figures(weightBeforeKg), figures(weightAfterKg)];
}
