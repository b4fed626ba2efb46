/**
 * Rounding and comparing with a tolerance of 1e-9 towards the exact decimal result (rule B0), because a 160-minute run
 * has a load of 150 and not of 149.99999999999997.
 */
const tolerance = 1e-9;

/** To the nearest multiple of a step; half goes up. */
export function roundTo(step: number, value: number): number {
  return Math.floor(value / step + 0.5 + tolerance) * step;
}

/** To the multiple of a step at or below: how caps are rounded. */
export function roundDownTo(step: number, value: number): number {
  return Math.floor(value / step + tolerance) * step;
}

export function roundUp(value: number): number {
  return Math.ceil(value - tolerance);
}

export function isAtLeast(value: number, limit: number): boolean {
  return value >= limit - tolerance;
}

export function isOver(value: number, limit: number): boolean {
  return value > limit + tolerance;
}

/** How many of some ascending limits a value reaches; `atLimit` has what goes with each. */
export function limitsReached(value: number, ascending: readonly number[]): number {
  let reached = 0;
  while (reached < ascending.length && isAtLeast(value, ascending[reached] ?? Number.POSITIVE_INFINITY)) reached += 1;
  return reached;
}

/** What goes with the last limit that is reached; 0 where none is. */
export function atLimit(reached: number, values: readonly number[]): number {
  return reached === 0 ? 0 : (values[reached - 1] ?? 0);
}

export function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}

/** An answer as a runner would say it: two decimals at most. Empty where there is none. */
export function inFigures(value: number | undefined): string {
  return value === undefined ? '' : String(roundTo(1, 100 * value) / 100);
}
