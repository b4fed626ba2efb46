/** Of some values, in any order. NaN of none. */
export function median(values: readonly number[]): number {
  const { length } = values;
  if (length === 0) return Number.NaN;
  const sorted = inOrder(values);
  const half = length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** The median of the distances from the median. */
export function medianDeviation(values: readonly number[], middle: number): number {
  const distances: number[] = [];
  for (const value of values) distances.push(Math.abs(value - middle));
  return median(distances);
}

export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** By insertion: there are some thirty of them, and hardly ever more. */
function inOrder(values: readonly number[]): readonly number[] {
  const sorted: number[] = [];
  for (const value of values) {
    let at = sorted.length;
    while (at > 0 && (sorted[at - 1] ?? value) > value) {
      sorted[at] = sorted[at - 1] ?? value;
      at -= 1;
    }
    sorted[at] = value;
  }
  return sorted;
}
