import type { LoadFound } from './load.ts';
import { parameters } from './parameters.ts';
import { steps } from './prose.ts';
import { atLimit, limitsReached, roundTo, roundUp } from './rounding.ts';
import type { Rule } from './rule.ts';

export interface BaseHoursFound {
  /** From the finish to the next hard session, by the load alone. */
  readonly baseHours: number;
}

export const baseHoursRule: Rule<LoadFound, BaseHoursFound> = {
  id: 'base-hours',
  guide: '',
  implemented: (p) =>
    `Hours to the next hard session by load: ${steps(p.baseHours, 'from', p.baseFromLoad)}; longer for athletes who are always sore for long.`,
  why: 'The guide has rest days and no hours.',
  source: "[S] Coggan's scale, and 12 hours more from 100 to 150 for the impact of running [ENG]",
  parameters: ['baseFromLoad', 'baseHours'],
  find: ({ learned }, { loadOf }) => {
    const baseHours = baseHoursOf(loadOf.load, learned?.baseFactor);
    return {
      found: { baseHours },
      because: [`${baseHours} h without a hard session, for a load of ${roundTo(1, loadOf.load)} by itself.`],
    };
  },
};

/** @param factor for an athlete who is always sore for long. Scaled hours are rounded up to whole ones. */
export function baseHoursOf(load: number, factor?: number): number {
  const hours = atLimit(limitsReached(load, parameters.baseFromLoad), parameters.baseHours);
  return factor === undefined ? hours : roundUp(hours * factor);
}
