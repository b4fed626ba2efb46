import * as z from 'zod';
import { adviceText } from '../../functions/messages/advice-text.ts';
import { partsOf } from '../../functions/messages/gsm-7.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { profiles } from '../measure/measure-texts.ts';
import { inFreshProcess } from './fresh-process.ts';
import { madeUpSeason } from './season.ts';
import { rounded, spreadOf } from './spread.ts';

const sampleSchema = z.object({ engineUs: z.number(), withTextUs: z.number(), jsonParseUs: z.number() });

/** `engine`: the rules alone, on one core. */
export async function measureEngine(runs: number) {
  const samples: z.infer<typeof sampleSchema>[] = [];
  for (let run = 0; run < runs; run += 1) {
    samples.push(sampleSchema.parse(await inFreshProcess('./engine-speed.ts', [])));
  }
  const perSecond = spreadOf(samples.map(({ engineUs }) => 1e6 / engineUs));
  return {
    perSecond: Math.round(perSecond.median),
    perSecondSpread: [Math.round(perSecond.min), Math.round(perSecond.max)],
    ratioToJsonParse: rounded(spreadOf(samples.map(({ engineUs, jsonParseUs }) => engineUs / jsonParseUs)).median),
    withTextPerSecond: Math.round(spreadOf(samples.map(({ withTextUs }) => 1e6 / withTextUs)).median),
  };
}

/** `texts`: how many parts a text of advice has, over a season of three runners. */
export function measureTexts() {
  const parts = profiles.flatMap((profile) =>
    madeUpSeason().map((session) => {
      const now = session.startMs + ((session.elapsedSec ?? 0) + 720) * 1000;
      const prescription = prescribe({ session, profile, replies: {}, recent: [] }, now);
      return partsOf(adviceText(prescription, session, { units: 'metric' }));
    }),
  );
  return { count: parts.length, meanParts: rounded(parts.reduce((sum, one) => sum + one, 0) / parts.length) };
}
