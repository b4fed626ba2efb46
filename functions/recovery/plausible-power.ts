import type { Session } from './facts.ts';
import { parameters } from './parameters.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';

export const plausiblePowerRule: Rule = {
  id: 'plausible-power',
  guide: '',
  implemented: 'The kilojoules of a ride are ignored where they are more than 500 W on average.',
  why: 'Nobody in a club holds that for a ride; a broken meter does.',
  source: '[ENG]',
  parameters: ['maxRideWatts', 'kilojoulesPerWattHour'],
};

export interface PlausiblePower {
  /** Of a ride; absent where there are none that can be true. */
  readonly kilojoules?: number;
  readonly isRefused: boolean;
}

export function plausiblePower({ kilojoules }: Session, { kind }: Sport, hours: number): PlausiblePower {
  if (kind !== 'ride' || kilojoules === undefined || !(kilojoules > 0)) return { isRefused: false };
  const isRefused = isOver(wattsOf(kilojoules, hours), parameters.maxRideWatts);
  return isRefused ? { isRefused } : { kilojoules, isRefused };
}

/** On average over so many hours. */
export function wattsOf(kilojoules: number, hours: number): number {
  return kilojoules / (parameters.kilojoulesPerWattHour * hours);
}
