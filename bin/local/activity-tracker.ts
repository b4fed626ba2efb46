/** Knows whether the club is at work, so that a test can wait for the end of it without sleeping. */
export interface ActivityTracker {
  /** Something has begun; call the returned function when it is over. */
  begin(): () => void;
  /** `pendingWork` may have changed: look again. */
  changed(): void;
  /**
   * Resolves once nothing is under way and `pendingWork` has nothing to name.
   *
   * @param pendingWork what else still has to happen, in words.
   * @throws StillBusyError after `timeoutMs`.
   */
  idle(pendingWork: () => readonly string[], timeoutMs?: number): Promise<void>;
  /** Resolves once `pendingWork` has nothing to name, whatever else is under way. @throws StillBusyError after `timeoutMs`. */
  atRest(pendingWork: () => readonly string[], timeoutMs?: number): Promise<void>;
}

const defaultTimeoutMs = 60_000;

export function createActivityTracker(): ActivityTracker {
  let underWay = 0;
  const waiting = new Set<() => void>();
  const changed = (): void => {
    for (const look of [...waiting]) look();
  };

  return {
    changed,

    begin() {
      underWay += 1;
      let over = false;
      return () => {
        if (over) return;
        over = true;
        underWay -= 1;
        changed();
      };
    },

    idle: (pendingWork, timeoutMs) => until(() => underWay === 0 && pendingWork().length === 0, pendingWork, timeoutMs),
    atRest: (pendingWork, timeoutMs) => until(() => pendingWork().length === 0, pendingWork, timeoutMs),
  };

  async function until(
    isOver: () => boolean,
    pendingWork: () => readonly string[],
    timeoutMs = defaultTimeoutMs,
  ): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const look = (): void => {
      if (isOver()) resolve();
    };
    const timer = setTimeout(() => reject(new StillBusyError(timeoutMs, underWay, pendingWork())), timeoutMs);
    waiting.add(look);
    look();
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      waiting.delete(look);
    }
  }
}

export class StillBusyError extends Error {
  override readonly name = 'StillBusyError';

  constructor(timeoutMs: number, underWay: number, pendingWork: readonly string[]) {
    super(
      `After ${timeoutMs} ms the club is still at work: ${[`${underWay} invocations`, ...pendingWork].join(', ')}.`,
    );
  }
}
