import type { Profile, Replies } from './facts.ts';
import { parameters } from './parameters.ts';
import type { RepliesFound } from './plausible-replies.ts';
import type { Warning } from './prescription.ts';
import { clamp, isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export interface BodyMassFound {
  readonly mass: BodyMass;
}

export const bodyMassRule: Rule<RepliesFound, BodyMassFound> = {
  id: 'body-mass',
  guide: '',
  implemented: (p) =>
    `From the profile, else the weight before the session; outside ${p.minMassKg} to ${p.maxMassKg} kg it is a typo. A weight before from ${p.unitUnknownFrom} to ${p.maxMassKg} could be kilograms or pounds: where nothing else says which, the runner is asked. Without a mass there are no amounts: drink to thirst. For sweat it counts within ${p.sweatMassFromKg} to ${p.sweatMassToKg} kg, for grams and caps up to ${p.doseMassToKg}.`,
  why: 'Pounds taken for kilograms would more than double every amount.',
  source: '[ENG]',
  parameters: ['minMassKg', 'maxMassKg', 'unitUnknownFrom', 'doseMassToKg', 'sweatMassFromKg', 'sweatMassToKg'],
  find: ({ profile }, { replies }) => {
    const mass = bodyMass(profile, replies);
    return { found: { mass }, warnings: mass.warnings };
  },
};

export interface BodyMass {
  /** Absent: unknown. */
  readonly massKg?: number;
  readonly profileMassKg?: number;
  /** The weights of the weigh-in are pounds or kilograms: nothing says which. */
  readonly isUnitUnknown: boolean;
  readonly warnings: readonly Warning[];
}

export function bodyMass({ massKg }: Profile, { weightBeforeKg, isWeightUnitKnown }: Replies): BodyMass {
  const profileMassKg = plausible(massKg);
  const weighedKg = plausible(weightBeforeKg);
  const isUnitUnknown =
    profileMassKg === undefined &&
    weighedKg !== undefined &&
    isAtLeast(weighedKg, parameters.unitUnknownFrom) &&
    !isWeightUnitKnown;
  const warnings: readonly Warning[] =
    massKg === undefined || profileMassKg !== undefined
      ? []
      : [
          {
            code: 'mass-refused',
            sentence: 'The weight in your profile cannot be right: please set it again, in kg or lb.',
          },
        ];
  const mass = profileMassKg ?? (isUnitUnknown ? undefined : weighedKg);
  return {
    ...(mass !== undefined && { massKg: mass }),
    ...(profileMassKg !== undefined && { profileMassKg }),
    isUnitUnknown,
    warnings,
  };
}

/** For grams, caps and the fuel in a long loss: nobody is dosed for more. */
export function doseMassKg(massKg: number): number {
  return Math.min(massKg, parameters.doseMassToKg);
}

/** For heat and power: beyond these the formulas have never been looked at. Undefined: unknown. */
export function sweatMassKg(massKg: number | undefined): number | undefined {
  return massKg === undefined ? undefined : clamp(massKg, parameters.sweatMassFromKg, parameters.sweatMassToKg);
}

function plausible(kg: number | undefined): number | undefined {
  if (kg === undefined) return undefined;
  return isAtLeast(kg, parameters.minMassKg) && !isOver(kg, parameters.maxMassKg) ? kg : undefined;
}
