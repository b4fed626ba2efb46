import type { Session } from './facts.ts';
import type { Rule } from './rule.ts';

export const sessionTimeRule: Rule = {
  id: 'session-time',
  guide: '',
  implemented:
    'Moving time counts, or elapsed time where moving time is missing, not positive or longer; the finish is the start and elapsed time.',
  why: 'Pauses cost no sweat, but recovery starts when the session is over.',
  source: '[ENG]',
  parameters: [],
};

export interface SessionTime {
  readonly hours: number;
  /** Epoch milliseconds. */
  readonly finishMs: number;
  /** Since the finish; never negative. */
  readonly sinceHours: number;
  readonly startsInTheFuture: boolean;
}

const hourMs = 3_600_000;

/** A session with neither time positive is malformed and does not come this far; it counts as no time at all. */
export function sessionTime({ startMs, movingSec, elapsedSec }: Session, now: number): SessionTime {
  const moving = positive(movingSec);
  const elapsed = positive(elapsedSec);
  const active = elapsed !== undefined && (moving === undefined || moving > elapsed) ? elapsed : (moving ?? 0);
  const finishMs = startMs + (elapsed ?? moving ?? 0) * 1000;
  return {
    hours: active / 3600,
    finishMs,
    sinceHours: Math.max(0, (now - finishMs) / hourMs),
    startsInTheFuture: startMs > now,
  };
}

function positive(seconds: number | undefined): number | undefined {
  return seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}
