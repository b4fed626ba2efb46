import type { BenchClub } from './bench-club.ts';
import { percentile } from './spread.ts';

/** `upload`: from Strava's event to the text, in the local club; one after the other, and many at once. */
export async function measureUploads(club: BenchClub, count: number) {
  const latencies: number[] = [];
  for (let upload = 0; upload < count; upload += 1) {
    const runner = await club.newRunner();
    const text = club.nextText(runner);
    const startedAt = performance.now();
    club.upload(runner);
    await text;
    latencies.push(performance.now() - startedAt);
    await club.settled();
  }
  const runners = [];
  for (let one = 0; one < count; one += 1) runners.push(await club.newRunner());
  const startedAt = performance.now();
  for (const runner of runners) club.upload(runner);
  await club.settled();
  const seconds = (performance.now() - startedAt) / 1000;

  const sorted = latencies.toSorted((one, other) => one - other);
  return {
    count,
    p50Ms: Math.round(percentile(sorted, 0.5)),
    p95Ms: Math.round(percentile(sorted, 0.95)),
    perSecond: Number((count / seconds).toFixed(1)),
  };
}
