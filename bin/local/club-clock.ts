import * as z from 'zod';
import { dateAheadBy, type FunctionClock } from './moved-date.ts';
import { createPersistentMap } from './persistent-map.ts';

/**
 * The clock of a club on this machine: the machine's own until it is moved ahead. Then this process and every function of
 * the club see the later time. Timers are not moved: `move-clock.ts` makes happen what has come due.
 */
export interface ClubClock extends FunctionClock {
  aheadMs(): number;
  /** Epoch milliseconds. A time that has passed moves nothing. */
  moveTo(at: number): void;
  /** Gives this process the machine's clock back. */
  stop(): void;
}

/** With a data directory the clock continues where it was; otherwise its rows would be of the future. */
export function createClubClock(dataDirectory: string | undefined): ClubClock {
  const kept = createPersistentMap(z.int().nonnegative(), 'clock', dataDirectory);
  const ahead = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));
  const machine = globalThis.Date;
  const moved = dateAheadBy(ahead);
  const aheadMs = (): number => Number(Atomics.load(ahead, 0));

  const set = (ms: number): void => {
    Atomics.store(ahead, 0, BigInt(ms));
    globalThis.Date = moved;
  };
  const before = kept.get('aheadMs') ?? 0;
  if (before > 0) set(before);

  return {
    ahead,
    Date: moved,
    aheadMs,
    moveTo(at) {
      const ms = Math.ceil(at - machine.now());
      if (ms <= aheadMs()) return;
      set(ms);
      kept.set('aheadMs', ms);
    },
    stop() {
      if (globalThis.Date === moved) globalThis.Date = machine;
    },
  };
}
