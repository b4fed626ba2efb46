/** A task at its moment. Tasks of one moment run at the same time, and what they start now runs after them. */
interface Task {
  readonly atMs: number;
  readonly run: () => void | Promise<void>;
}

/** A clock that stands still while something happens, and then jumps to what happens next. */
export class VirtualTime {
  #nowMs: number;
  /** The last one is next. */
  readonly #tasks: Task[] = [];

  constructor(nowMs: number) {
    this.#nowMs = nowMs;
  }

  readonly now = (): number => this.#nowMs;

  at(atMs: number, run: Task['run']): void {
    const due = Math.max(atMs, this.#nowMs);
    let low = 0;
    let high = this.#tasks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#tasks[middle]?.atMs ?? 0) > due) low = middle + 1;
      else high = middle;
    }
    this.#tasks.splice(low, 0, { atMs: due, run });
  }

  /**
   * Runs until nothing is left to happen.
   *
   * @throws RangeError when something would still happen after `untilMs`: the story does not end.
   */
  async run(untilMs: number): Promise<void> {
    for (;;) {
      const next = this.#tasks.at(-1);
      if (next === undefined) return;
      if (next.atMs > untilMs)
        throw new RangeError(`Something is still to happen at ${new Date(next.atMs).toISOString()}.`);
      this.#nowMs = next.atMs;
      const together: Task[] = [];
      while (this.#tasks.at(-1)?.atMs === next.atMs) {
        const task = this.#tasks.pop();
        if (task !== undefined) together.push(task);
      }
      await Promise.all(together.map(({ run }) => run()));
    }
  }
}

/** Always the same numbers between 0 and 1 for a seed, so that a storm can be repeated. Mulberry32. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
