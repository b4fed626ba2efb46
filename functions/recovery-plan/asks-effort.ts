import { isAtLeast } from '../recovery/rounding.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import type { Recording } from './record.ts';
import type { Timeline } from './timeline.ts';

const { effortAskedFromMinutes } = planParameters;

export const asksEffortRule: PlanRule = {
  id: 'asks-effort',
  guide: '',
  implemented: (p) =>
    `A run or ride of ${p.effortAskedFromMinutes} minutes or more whose load could only be told by its duration: how hard was it?`,
  why: 'The feeling of effort says more than the clock; one question, and only where it helps.',
  source: '[S] Foster 2001; the length [ENG]',
  parameters: ['effortAskedFromMinutes'],
};

/** Whether the text after an upload asks how hard it was. */
export function asksEffort({ sessions }: Timeline, { id, kind, loadFrom, hours }: Recording): boolean {
  const isWorthIt = (kind === 'run' || kind === 'ride') && isAtLeast(hours * 60, effortAskedFromMinutes);
  if (!isWorthIt || loadFrom !== 'duration') return false;
  const session = sessions.find(({ live }) => live?.parts.some((part) => part.id === id));
  return session?.live?.effort === undefined;
}
