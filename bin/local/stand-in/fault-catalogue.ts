export interface FaultRule<Call extends string> {
  readonly does: string;
  /** The calls that it can befall. */
  readonly on: readonly Call[];
  /** The calls that it befalls unless told otherwise. */
  readonly usuallyOn: readonly Call[];
  /** How often, unless told otherwise. */
  readonly times: number;
}

/** All that can go wrong on demand with one stand-in. */
export type FaultCatalogue<Name extends string, Call extends string> = Readonly<Record<Name, FaultRule<Call>>>;

/** `times` of a fault that lasts until it is cleared. */
export const lasting = Number.POSITIVE_INFINITY;

/** The two that befall every stand-in alike. */
export const lineRules = <Call extends string>(on: readonly Call[], usuallyOn: readonly Call[]) =>
  ({
    slow: { does: "the call is carried out, and answered after the client's time-out", on, usuallyOn, times: 1 },
    reset: { does: 'the connection is closed without an answer, and nothing has been done', on, usuallyOn, times: 1 },
  }) satisfies Record<string, FaultRule<Call>>;

export class FaultError extends Error {
  override readonly name = 'FaultError';

  constructor(problem: string, catalogue: FaultCatalogue<string, string>) {
    super(
      `${problem} Faults are written name, name:times or name:times@call, with commas between:\n${describeFaults(catalogue)}`,
    );
  }
}

/** The call cannot be befallen by this fault. */
export function wrongCall<Name extends string>(
  name: Name,
  call: string,
  catalogue: FaultCatalogue<Name, string>,
): FaultError {
  const { on } = catalogue[name];
  return new FaultError(`"${name}" cannot befall "${call}", only: ${on.join(', ')}.`, catalogue);
}

/** The faults and what they do, one a line. */
function describeFaults(catalogue: FaultCatalogue<string, string>): string {
  return Object.entries(catalogue)
    .map(([name, { does }]) => `  ${name.padEnd(12)} ${does}`)
    .join('\n');
}
