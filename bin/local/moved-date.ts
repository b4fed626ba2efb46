/** Milliseconds that a club's clock is ahead of the machine's, in memory that its threads share. */
export type SharedAhead = BigInt64Array<SharedArrayBuffer>;

/** A clock as the functions of a club read it. */
export interface FunctionClock {
  readonly ahead: SharedAhead;
  /** For functions of this process. */
  readonly Date: DateConstructor;
}

/** `Date` on a clock that is ahead: the present is the club's. */
export function dateAheadBy(ahead: SharedAhead): DateConstructor {
  const machine = globalThis.Date;
  const now = (): number => machine.now() + Number(Atomics.load(ahead, 0));
  return new Proxy(machine, {
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    construct: (target, given, type) => Reflect.construct(target, given.length === 0 ? [now()] : given, type),
    apply: () => new machine(now()).toString(),
  });
}
