import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { todayOf } from '../../../functions/pages/today/today.ts';
import { planOf } from '../../../functions/recovery-plan/plan.ts';
import { timelineOf } from '../../../functions/recovery-plan/timeline.ts';
import { runsOf } from '../../fixtures/runs.ts';
import { afterEvent, hourMs, newcomer, randomOf, randomSeason } from '../../recovery-plan/random-season.ts';
import { textOf } from './page-text.ts';
import { pageOfToday } from './states.ts';

const lookedAt = 0.06;

/** A failure prints its seed: `randomSeason(seed, ...)` is the season. */
test('whatever a season was like, the page has something to say, is light, and speaks the words of the runner', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const random = randomOf(seed);
      let person = newcomer();
      for (const event of randomSeason(seed, { days: 100 })) {
        person = afterEvent(person, event);
        if (random() > lookedAt) continue;
        const timeline = timelineOf(person, event.atMs + random() * 40 * hourMs);
        const html = pageOfToday(
          todayOf({
            person,
            timeline,
            plan: planOf(timeline),
            units: random() < 0.5 ? 'us' : 'metric',
            foods: [],
            hold: undefined,
            prescription: undefined,
            credit: undefined,
            sent: [],
          }),
        );

        expect(Buffer.byteLength(html)).toBeLessThan(60_000);
        expect(html).not.toMatch(/undefined|NaN|Infinity|\[object|Invalid Date|active-recovery|no-run\b/);
        expect(html.match(/<(p|li|ul|ol|section|h2|h3)( [^>]*)?><\/\1>/g)).toBeNull();
        expect(textOf(html)).not.toMatch(/\b(must|missed|failed|should have|unfortunately)\b/i);
      }
    }),
    { numRuns: runsOf(4) },
  );
});
