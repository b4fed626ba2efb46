import { parameters } from './parameters.ts';
import type { RepliesFound } from './plausible-replies.ts';
import { steps } from './prose.ts';
import { atLimit, inFigures, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export interface SleepFound {
  /** On top of the base. */
  readonly sleepAddHours: number;
}

export const sleepRule: Rule<RepliesFound, SleepFound> = {
  id: 'sleep',
  guide: '7-9 hours of sleep per night',
  implemented: (p) => `Hours more of rest: ${steps(p.sleepAddHours, 'under', p.sleepUnderHours)} hours of sleep.`,
  why: 'A fair default; no need to lecture on single nights.',
  source: '[S] Walsh 2021; the hours [ENG]',
  parameters: ['sleepUnderHours', 'sleepAddHours'],
  find: (_, { replies: { sleepHours } }) => {
    const hours = shortNightHours(sleepHours);
    return {
      found: { sleepAddHours: hours },
      because: hours > 0 ? [`${inFigures(sleepHours)} h of sleep: ${hours} h more.`] : [],
    };
  },
};

/** Hours on top of the base. */
export function shortNightHours(sleepHours: number | undefined): number {
  if (sleepHours === undefined) return 0;
  let missed = 0;
  for (const under of parameters.sleepUnderHours) if (isOver(under, sleepHours)) missed += 1;
  return atLimit(missed, parameters.sleepAddHours);
}
