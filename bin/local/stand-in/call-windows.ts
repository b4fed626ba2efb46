/** Calls in the quarter hour that begins at :00, :15, :30 or :45, and in the day that begins at 00:00 UTC. */
export interface CallCounts {
  readonly perQuarter: number;
  readonly perDay: number;
}

export type CallWindow = 'quarter' | 'day';

export interface CallWindows {
  /** Counts one call: how many there are with it. */
  count(): CallCounts;
  used(): CallCounts;
  /** How long the current window lasts yet. */
  leftMs(window: CallWindow): number;
}

const lengthMs = { quarter: 15 * 60 * 1000, day: 24 * 60 * 60 * 1000 };

export function createCallWindows(now: () => number): CallWindows {
  let counted = { perQuarter: 0, perDay: 0, quarterStart: 0, dayStart: 0 };

  const current = (): typeof counted => {
    // Asked once: between two looks at the clock a millisecond may pass, and with it a quarter hour.
    const at = now();
    const quarterStart = at - (at % lengthMs.quarter);
    const dayStart = at - (at % lengthMs.day);
    counted = {
      perQuarter: quarterStart === counted.quarterStart ? counted.perQuarter : 0,
      perDay: dayStart === counted.dayStart ? counted.perDay : 0,
      quarterStart,
      dayStart,
    };
    return counted;
  };

  return {
    count() {
      const { perQuarter, perDay, ...starts } = current();
      counted = { perQuarter: perQuarter + 1, perDay: perDay + 1, ...starts };
      return counted;
    },
    used: current,
    leftMs: (window) => lengthMs[window] - (now() % lengthMs[window]),
  };
}
