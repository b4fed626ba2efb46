/** On-demand list prices of AWS in us-east-1, in dollars, without any free tier. */
export const pricesAsOf = '2026-11-25';

export const prices = {
  /** HTTP API, the first 300 million of a month. */
  httpRequest: 1 / 1e6,
  lambdaRequest: 0.2 / 1e6,
  /** arm64. */
  lambdaGbSecond: 0.0000133334,
  /** Half of what they were before November 2024. */
  dynamoWriteUnit: 0.625 / 1e6,
  dynamoReadUnit: 0.125 / 1e6,
  sqsFifoRequest: 0.5 / 1e6,
  snsRequest: 0.5 / 1e6,
  schedulerInvocation: 1 / 1e6,
  /** Taking in, in the standard class. */
  logGb: 0.5,
} as const;

/** A function has one whole processor from this much memory on, and a share of one below. */
export const wholeProcessorMiB = 1769;
