import type { Profile, Replies } from './facts.ts';
import { parameters } from './parameters.ts';
import type { Warning } from './prescription.ts';
import { isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export const bodyMassRule: Rule = {
  id: 'body-mass',
  guide: '',
  implemented:
    'From the profile, else the weight before the session; outside 35 to 200 kg it is a typo. A weight before from 77.2 to 200 could be kilograms or pounds: where nothing else says which, the runner is asked. Without a mass there are no amounts: drink to thirst.',
  why: 'Pounds taken for kilograms would more than double every amount.',
  source: '[ENG]',
  parameters: ['minMassKg', 'maxMassKg', 'unitUnknownFrom', 'doseMassToKg'],
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

function plausible(kg: number | undefined): number | undefined {
  if (kg === undefined) return undefined;
  return isAtLeast(kg, parameters.minMassKg) && !isOver(kg, parameters.maxMassKg) ? kg : undefined;
}
