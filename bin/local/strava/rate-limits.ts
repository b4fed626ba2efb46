import { type CallCounts, type CallWindow, createCallWindows } from '../stand-in/call-windows.ts';

/**
 * Strava's two limits. They hold for the app, not for an athlete. Every call that is served here is a read, so that both
 * are counted alike; a refused call counts, too. Source: Strava, rate limits.
 */
export interface RateLimits {
  readonly overall: CallCounts;
  readonly read: CallCounts;
}

export const limitsOfNewApp: RateLimits = {
  overall: { perQuarter: 200, perDay: 2000 },
  read: { perQuarter: 100, perDay: 1000 },
};

export interface RateCounter {
  /** Counts one call: whether it is still within the limits. */
  count(): boolean;
  /** The four headers of an answer, two values in each: quarter hour, day. */
  headers(): Readonly<Record<string, string>>;
  /** The headers as they are when a window is used up. */
  headersOfSpent(window: CallWindow): Readonly<Record<string, string>>;
}

export function createRateCounter(limits: RateLimits, now: () => number): RateCounter {
  const windows = createCallWindows(now);

  const headersOf = (overall: CallCounts, read: CallCounts): Readonly<Record<string, string>> => ({
    'x-ratelimit-limit': pair(limits.overall),
    'x-ratelimit-usage': pair(overall),
    'x-readratelimit-limit': pair(limits.read),
    'x-readratelimit-usage': pair(read),
  });

  return {
    count() {
      const used = windows.count();
      return [limits.overall, limits.read].every(
        ({ perQuarter, perDay }) => used.perQuarter <= perQuarter && used.perDay <= perDay,
      );
    },

    headers() {
      const used = windows.used();
      return headersOf(used, used);
    },

    headersOfSpent(window) {
      const { perQuarter, perDay } = windows.used();
      const spent = (limit: CallCounts): CallCounts =>
        window === 'quarter' ? { perQuarter: limit.perQuarter, perDay } : { perQuarter, perDay: limit.perDay };
      return headersOf(spent(limits.overall), spent(limits.read));
    },
  };
}

function pair({ perQuarter, perDay }: CallCounts): string {
  return `${perQuarter},${perDay}`;
}
