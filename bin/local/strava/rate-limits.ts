/**
 * Strava's two limits, each with a quarter hour that begins at :00, :15, :30 and :45, and a day that begins at 00:00
 * UTC. They hold for the app, not for an athlete. Every call that is served here is a read, so that both are counted
 * alike; a refused call counts, too. Source: Strava, rate limits.
 */
export interface RateLimits {
  readonly overall: WindowCounts;
  readonly read: WindowCounts;
}

export interface WindowCounts {
  readonly perQuarter: number;
  readonly perDay: number;
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
  headersOfSpent(window: 'quarter' | 'day'): Readonly<Record<string, string>>;
}

const quarterMs = 15 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

export function createRateCounter(limits: RateLimits, now: () => number): RateCounter {
  let used = { quarter: 0, day: 0, quarterStart: 0, dayStart: 0 };

  const current = (): typeof used => {
    // Asked once: between two looks at the clock a millisecond may pass, and with it a quarter hour.
    const at = now();
    const quarterStart = at - (at % quarterMs);
    const dayStart = at - (at % dayMs);
    used = {
      quarter: quarterStart === used.quarterStart ? used.quarter : 0,
      day: dayStart === used.dayStart ? used.day : 0,
      quarterStart,
      dayStart,
    };
    return used;
  };

  const headersOf = (overall: WindowCounts, read: WindowCounts): Readonly<Record<string, string>> => ({
    'x-ratelimit-limit': pair(limits.overall),
    'x-ratelimit-usage': pair(overall),
    'x-readratelimit-limit': pair(limits.read),
    'x-readratelimit-usage': pair(read),
  });

  return {
    count() {
      const { quarter, day } = current();
      used = { ...used, quarter: quarter + 1, day: day + 1 };
      return [limits.overall, limits.read].every(
        ({ perQuarter, perDay }) => used.quarter <= perQuarter && used.day <= perDay,
      );
    },

    headers() {
      const { quarter: perQuarter, day: perDay } = current();
      return headersOf({ perQuarter, perDay }, { perQuarter, perDay });
    },

    headersOfSpent(window) {
      const { quarter: perQuarter, day: perDay } = current();
      const spent = (limit: WindowCounts): WindowCounts =>
        window === 'quarter' ? { perQuarter: limit.perQuarter, perDay } : { perQuarter, perDay: limit.perDay };
      return headersOf(spent(limits.overall), spent(limits.read));
    },
  };
}

function pair({ perQuarter, perDay }: WindowCounts): string {
  return `${perQuarter},${perDay}`;
}
