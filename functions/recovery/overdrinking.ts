import { parameters } from './parameters.ts';
import type { HoursFound } from './plausible-duration.ts';
import { isAtLeast } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { WeighInFound } from './weigh-in.ts';

export interface LongSessionFound {
  /** Long enough to drink too much in. */
  readonly isLong: boolean;
}

export const overdrinkingRule: Rule<HoursFound & WeighInFound, LongSessionFound> = {
  id: 'overdrinking',
  guide: "Even if you don't feel thirsty, take a few sips",
  implemented: (p) =>
    `Never. After a gain of ${p.gainFromPercent} % of the weight, and after ${p.longSessionHours} hours and more: headache, vomiting, confusion or swelling mean no more drinks, and emergency help.`,
  why: 'Against drinking to thirst: slow runners of long races die of too much water, not of too little.',
  source: '[S] EAH 2015, IMMDA 2006',
  parameters: ['longSessionHours'],
  find: (_, { hours, weighIn }) => {
    const isLong = isAtLeast(hours, parameters.longSessionHours);
    const isWeightUp = weighIn.kind === 'gained' && weighIn.isWeightUp;
    return {
      found: { isLong },
      warnings:
        isLong || isWeightUp
          ? [
              {
                code: 'overdrinking',
                sentence: 'Headache, vomiting, confusion or swelling: no more drinks, call the emergency number.',
              },
            ]
          : [],
    };
  },
};
