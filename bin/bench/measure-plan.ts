import * as z from 'zod';
import { inFreshProcess } from './fresh-process.ts';
import { spreadOf } from './spread.ts';

const sampleSchema = z.object({ planUs: z.number(), recordBytes: z.number() });

/** `plan`: the plan of a person over weeks, with its text, on one core. */
export async function measurePlan(runs: number) {
  const samples: z.infer<typeof sampleSchema>[] = [];
  for (let run = 0; run < runs; run += 1) {
    samples.push(sampleSchema.parse(await inFreshProcess('./plan-speed.ts', [])));
  }
  const perSecond = spreadOf(samples.map(({ planUs }) => 1e6 / planUs));
  return {
    perSecond: Math.round(perSecond.median),
    perSecondSpread: [Math.round(perSecond.min), Math.round(perSecond.max)],
    recordBytes: samples[0]?.recordBytes ?? 0,
  };
}
