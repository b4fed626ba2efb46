export interface FaultRule<Call extends string> {
  readonly does: string;
  /** The calls that it can befall. */
  readonly on: readonly Call[];
  /** The calls that it befalls unless told otherwise. */
  readonly usuallyOn: readonly Call[];
  /** How often, unless told otherwise. */
  readonly times: number;
}

/** Everything that can go wrong on demand with one stand-in. */
export type FaultCatalogue<Name extends string, Call extends string> = Readonly<Record<Name, FaultRule<Call>>>;

/** A fault that happens once, unless told how often. */
export function once<Call extends string>(
  does: string,
  on: readonly Call[],
  usuallyOn: readonly Call[] = on,
): FaultRule<Call> {
  return { does, on, usuallyOn, times: 1 };
}

/** A fault that lasts until it is cleared, unless told how often. */
export function always<Call extends string>(
  does: string,
  on: readonly Call[],
  usuallyOn: readonly Call[] = on,
): FaultRule<Call> {
  return { does, on, usuallyOn, times: Number.POSITIVE_INFINITY };
}

/** What every stand-in's connections suffer from alike. */
export function lineRules<Call extends string>(on: readonly Call[], usuallyOn: readonly Call[]) {
  return {
    slow: once("the call is carried out, and answered after the client's time-out", on, usuallyOn),
    reset: once('the connection is closed without an answer, and nothing has been done', on, usuallyOn),
  };
}

export class FaultError extends Error {
  override readonly name = 'FaultError';

  constructor(problem: string, catalogue: FaultCatalogue<string, string>) {
    super(
      `${problem} Faults are written name, name:times or name:times@call, with commas between:\n${describeFaults(catalogue)}`,
    );
  }
}

/** This fault cannot befall this call. */
export function wrongCall<Name extends string>(
  name: Name,
  call: string,
  catalogue: FaultCatalogue<Name, string>,
): FaultError {
  const { on } = catalogue[name];
  return new FaultError(`"${name}" cannot befall "${call}", only: ${on.join(', ')}.`, catalogue);
}

function describeFaults(catalogue: FaultCatalogue<string, string>): string {
  const width = Math.max(...Object.keys(catalogue).map((name) => name.length));
  return Object.entries(catalogue)
    .map(([name, { does }]) => `  ${name.padEnd(width)} ${does}`)
    .join('\n');
}
