/** One chart: each value at the middle of its day, 0 to 55. */
export interface Panel {
  readonly id: 'load' | 'soreness' | 'sleep' | 'pulse' | 'sweat';
  /** Name and unit. */
  readonly title: string;
  /** Each week in words. */
  readonly readings: readonly string[];
  /** What the chart shows, in words; alone if there is too little to draw. */
  readonly sentence: string;
  /** Absent: too few values, no axes. */
  readonly plot: Plot | undefined;
}

export interface Plot {
  readonly form: 'bars' | 'line' | 'dots';
  /** Lowest, middle, highest. */
  readonly ticks: readonly [number, number, number];
  readonly points: readonly Point[];
  /** The normal range, from one day to another. */
  readonly bands: readonly Band[];
  /** Rings below the zero line. */
  readonly ringsAt: readonly number[];
  readonly hasLoadBehind: boolean;
  readonly labels: readonly Label[];
  readonly key: readonly KeyEntry[];
}

export interface Point {
  readonly at: number;
  readonly value: number;
  readonly mark: 'plain' | 'out' | 'hot';
}

export interface Band {
  readonly fromAt: number;
  readonly toAt: number;
  readonly low: number;
  readonly high: number;
}

export interface Label {
  readonly at: number;
  /** Absent: at the bottom. */
  readonly value: number | undefined;
  readonly text: string;
}

export interface KeyEntry {
  readonly mark: 'band' | 'load' | 'out' | 'ring' | 'plain' | 'hot';
  readonly words: string;
}

/** With fewer values than this, a sentence replaces the chart. */
export const plottedFrom = 3;
