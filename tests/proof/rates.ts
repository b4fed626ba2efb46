import { setTimeout as pause } from 'node:timers/promises';
import { type BenchClub, startBenchClub } from '../../bin/bench/bench-club.ts';
import { percentile } from '../../bin/bench/spread.ts';

export interface RatesReport {
  readonly rates: readonly {
    /** Uploads a second. */
    readonly perSecond: number;
    readonly uploads: number;
    /** From Strava's event to the text. */
    readonly p50Ms: number;
    readonly p95Ms: number;
    readonly untold: number;
  }[];
  /** Of the events of a burst: answered within the two seconds that Strava waits. */
  readonly burst: { readonly events: number; readonly inTime: number };
}

const burstEvents = 300;

/** The local club at a steady rate of uploads, each of another runner, and in a burst. */
export async function measureRates(perSecond: readonly number[], seconds: number): Promise<RatesReport> {
  const club = await startBenchClub();
  try {
    await oneAfterTheOther(club, 5);
    const rates = [];
    for (const rate of perSecond) rates.push({ perSecond: rate, ...(await atRate(club, rate, rate * seconds)) });
    return { rates, burst: await burst(club) };
  } finally {
    await club.stop();
  }
}

/** Every function has started once. */
async function oneAfterTheOther(club: BenchClub, count: number): Promise<void> {
  for (let upload = 0; upload < count; upload += 1) {
    club.upload(await club.newRunner());
    await club.settled();
  }
}

async function atRate(club: BenchClub, perSecond: number, uploads: number) {
  const runners = [];
  for (let upload = 0; upload < uploads; upload += 1) runners.push(await club.newRunner());
  const latencies: number[] = [];
  let untold = 0;
  const texts = [];
  const begun = performance.now();
  for (const [index, runner] of runners.entries()) {
    await pause(Math.max(0, begun + (index * 1000) / perSecond - performance.now()));
    const startedAt = performance.now();
    const text = club.nextText(runner).then(
      () => void latencies.push(performance.now() - startedAt),
      () => {
        untold += 1;
      },
    );
    club.upload(runner);
    texts.push(text);
  }
  await Promise.all(texts);
  await club.settled();
  const sorted = latencies.toSorted((one, other) => one - other);
  return {
    uploads,
    p50Ms: Math.round(percentile(sorted, 0.5)),
    p95Ms: Math.round(percentile(sorted, 0.95)),
    untold,
  };
}

async function burst(club: BenchClub) {
  const runners = [];
  for (let event = 0; event < burstEvents; event += 1) runners.push(await club.newRunner());
  const before = club.local.strava.deliveries.length;
  for (const runner of runners) club.upload(runner);
  await club.local.strava.delivered();
  const deliveries = club.local.strava.deliveries.slice(before);
  await club.settled();
  return { events: deliveries.length, inTime: deliveries.filter(({ attempts: [first] }) => first === 200).length };
}
