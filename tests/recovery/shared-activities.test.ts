import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { adviceText } from '../../functions/messages/advice-text.ts';
import { timeInWords } from '../../functions/messages/clock-in-words.ts';
import { isGsm7, septetsOf } from '../../functions/messages/gsm-7.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { readActivity, sessionOf } from '../../functions/strava/activity.ts';
import { finishOf, minuteMs } from '../fixtures/sessions.ts';

/** Real activities that do not belong to the project: where they are absent, this says so and is skipped. */
const folder = process.env.AFTERRUN_REAL_ACTIVITIES ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const files = ['strava-detailed-activities.json', 'strava-summary-activities.json'].map((name) => `${folder}/${name}`);
const arePresent = files.every((file) => existsSync(file));

describe.skipIf(!arePresent)('real activities (skipped where AFTERRUN_REAL_ACTIVITIES holds none)', () => {
  test.each(files)('%s: every text is one part, with drink, time, food and rest', (file) => {
    const activities = activitiesIn(file);

    expect(activities.length).toBeGreaterThan(10);
    for (const activity of activities) {
      const session = sessionOf(readActivity(activity));
      for (const massKg of [48, 70, 95, undefined]) {
        const profile = { massKg, birthYear: 1986, restingHr: 55, maxHr: 190 };
        const prescription = prescribe(
          { session, profile, replies: {}, recent: [] },
          finishOf(session) + 12 * minuteMs,
        );
        for (const units of ['metric', 'us'] as const) {
          const text = adviceText(prescription, session, { units });
          const { fluid, carbG, carbClass, clock } = prescription;

          expect(isGsm7(text)).toBe(true);
          expect(septetsOf(text)).toBeLessThanOrEqual(160);
          expect(text).toMatch(/Train as usual|Easy|Gentle|Rest|No running/);
          if (fluid) expect(text).toContain(`by ${timeInWords(clock, fluid.byMs)}`);
          if (carbG && carbClass !== 'A') expect(text).toMatch(/g carbs/);
        }
      }
    }
  });
});

function activitiesIn(file: string): readonly unknown[] {
  const withExactIds = (name: string, value: unknown, context?: { readonly source?: string }) =>
    name === 'id' && typeof value === 'number' ? context?.source : value;
  return JSON.parse(readFileSync(file, 'utf8'), withExactIds);
}
