import type { Session } from './facts.ts';
import { parameters } from './parameters.ts';
import type { HoursFound } from './plausible-duration.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';
import type { SportFound } from './walking-pace.ts';

export interface PowerFound {
  /** Of a ride; undefined where there are none that can be true. */
  readonly kilojoules: number | undefined;
}

export const plausiblePowerRule: Rule<SportFound & HoursFound, PowerFound> = {
  id: 'plausible-power',
  guide: '',
  implemented: (p) => `The kilojoules of a ride are ignored where they are more than ${p.maxRideWatts} W on average.`,
  why: 'Nobody in a club holds that for a ride; a broken meter does.',
  source: '[ENG]',
  parameters: ['maxRideWatts', 'kilojoulesPerWattHour'],
  find: ({ session }, { sport, hours }) => {
    const { kilojoules, isRefused } = plausiblePower(session, sport, hours);
    return {
      found: { kilojoules },
      warnings: isRefused
        ? [{ code: 'kilojoules-refused', sentence: 'The power is too high to be true: it was left out.' }]
        : [],
    };
  },
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
