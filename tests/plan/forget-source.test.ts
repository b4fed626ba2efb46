import { expect, test } from 'vitest';
import { dayMs } from '../../functions/clock/lifetime.ts';
import { withoutSource } from '../../functions/plan/forget-source.ts';
import { currentPlanOf, personOf } from '../../functions/plan/person.ts';
import { onFileAfter } from '../fixtures/planned-people.ts';
import { sessionOf } from '../fixtures/sessions.ts';

const now = Date.UTC(2026, 10, 24, 12);
const runOf = (id: string, daysAgo: number) =>
  sessionOf({ id, startMs: now - daysAgo * dayMs, distanceM: 10_000, elapsedSec: 3600 });

/** Strava until 25 days ago, intervals.icu since. */
const leftAt = now - 25 * dayMs;
const byStrava = [100, 90, 60, 40, 26].map((daysAgo, index) => runOf(String(18_000_000_001 + index), daysAgo));
const byIntervals = [24, 10, 2].map((daysAgo, index) => runOf(`icu:i${index}`, daysAgo));
const isGone = (id: string) => /^\d+$/.test(id);

test('what came from a source that was left is forgotten, and what has come since stays', () => {
  const onFile = onFileAfter({ sessions: [...byStrava, ...byIntervals] });

  const history = withoutSource(onFile, { isGone, leftAt }, now);

  expect(JSON.stringify(history)).not.toMatch(/"1800000000\d"/);
  const { timeline } = currentPlanOf(personOf({ ...onFile, history }), now);
  expect(timeline.sessions.map(({ day }) => Math.floor(now / dayMs) - day)).toEqual([24, 10, 2]);
  expect(history.record?.before).toEqual({ runDays: [], runDaysAsPlanned: 0, maxEquivalentKm: 0 });
  expect(history.record?.sweat).toEqual([]);
});

test('what was answered stays', () => {
  const onFile = onFileAfter({ sessions: byStrava, answers: [{ at: now - 30 * dayMs, soreness: 5 }] });
  const before = personOf(onFile).record;

  const { record } = withoutSource(onFile, { isGone, leftAt }, now);

  expect(before.checkIns).not.toEqual([]);
  expect(record?.checkIns).toHaveLength(before.checkIns.length);
});
