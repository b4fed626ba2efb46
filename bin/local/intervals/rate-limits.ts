import { type CallCounts, type CallWindow, createCallWindows } from '../stand-in/call-windows.ts';

/** The least that an app is given, whatever its number of athletes; with many it is more. */
export const limitsOfSmallApp: CallCounts = { perQuarter: 2500, perDay: 5000 };

export interface RateCounter {
  /** Counts one call: which window it passes, if any. */
  count(): CallWindow | undefined;
  /** What remains, not what is used. Two values in each: quarter hour, day. */
  headers(): Readonly<Record<string, string>>;
  /** The headers of a refusal, as they are when a window is used up. */
  headersOfSpent(window: CallWindow): Readonly<Record<string, string>>;
}

/** The limits hold for the app, not for an athlete. */
export function createRateCounter(limits: CallCounts, now: () => number): RateCounter {
  const windows = createCallWindows(now);
  const left = (limit: number, used: number): number => Math.max(0, limit - used);

  const headersOf = ({ perQuarter, perDay }: CallCounts): Readonly<Record<string, string>> => ({
    'x-ratelimit-limit': `${limits.perQuarter},${limits.perDay}`,
    'x-ratelimit-remaining': `${left(limits.perQuarter, perQuarter)},${left(limits.perDay, perDay)}`,
  });

  return {
    count() {
      const { perQuarter, perDay } = windows.count();
      if (perDay > limits.perDay) return 'day';
      return perQuarter > limits.perQuarter ? 'quarter' : undefined;
    },

    headers: () => headersOf(windows.used()),

    headersOfSpent(window) {
      const { perQuarter, perDay } = windows.used();
      const spent =
        window === 'quarter' ? { perQuarter: limits.perQuarter, perDay } : { perQuarter, perDay: limits.perDay };
      return { ...headersOf(spent), 'retry-after': String(Math.ceil(windows.leftMs(window) / 1000)) };
    },
  };
}
