import { ratePairIn } from '../sources/rate-header.ts';
import type { RateReport } from '../sources/source.ts';

/**
 * What the rate headers say. Intervals.icu tells what remains, and here it is what has been used. `undefined`: there are
 * none, as where one address has asked too often in one second.
 */
export function rateReportOf(headers: Headers): RateReport | undefined {
  const limits = ratePairIn(headers.get('x-ratelimit-limit'));
  const left = ratePairIn(headers.get('x-ratelimit-remaining'));
  if (limits === undefined || left === undefined) return undefined;
  const [perQuarter, perDay] = limits;
  return {
    limits: { perQuarter: Math.max(1, perQuarter), perDay: Math.max(1, perDay) },
    usage: { quarterUsed: Math.max(0, perQuarter - left[0]), dayUsed: Math.max(0, perDay - left[1]) },
  };
}
