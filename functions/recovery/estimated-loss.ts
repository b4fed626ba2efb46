import { parameters } from './parameters.ts';
import type { Rule } from './rule.ts';

export const estimatedLossRule: Rule = {
  id: 'estimated-loss',
  guide: '',
  implemented:
    'Without a weigh-in: sweat less what was drunk; if nobody said how much, up to 0.4 L for each hour after the first.',
  why: 'Most long runs have a bottle in them; to forget it would be to overdrink.',
  source: '[ENG]',
  parameters: ['undrunkHours', 'drunkLPerHour', 'drunkShareOfSweat'],
};

/** Litres, never negative. */
export function estimatedLossL(sweatLPerHour: number, hours: number, drunkL: number | undefined): number {
  const assumedL =
    Math.max(0, hours - parameters.undrunkHours) *
    Math.min(parameters.drunkLPerHour, parameters.drunkShareOfSweat * sweatLPerHour);
  return Math.max(0, sweatLPerHour * hours - (drunkL ?? assumedL));
}
