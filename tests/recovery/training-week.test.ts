import { expect, test } from 'vitest';
import { adviceText } from '../../functions/messages/advice-text.ts';
import type { RecentDay, Replies, Session } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { finishOf, hourMs, minuteMs, mondayMorningMs, sessionOf } from '../fixtures/sessions.ts';

/** A week of a woman of 60 kg who trains for a marathon: in goes what she did and answered, out comes what she reads. */
const week: readonly { readonly session: Partial<Session>; readonly replies?: Replies }[] = [
  { session: { distanceM: 8000, elapsedSec: 48 * 60, averageHeartRate: 138 } },
  {
    session: { distanceM: 12_000, elapsedSec: 62 * 60, averageHeartRate: 166 },
    replies: { soreness: 2, sleepHours: 7.5 },
  },
  { session: { sport: 'Swim', distanceM: 1500, elapsedSec: 40 * 60 }, replies: { soreness: 4, sleepHours: 8 } },
  {
    session: { distanceM: 14_000, elapsedSec: 75 * 60, averageHeartRate: 158 },
    replies: { soreness: 3, sleepHours: 6.5 },
  },
  {
    session: { sport: 'WeightTraining', distanceM: 0, elapsedSec: 45 * 60, averageHeartRate: 104 },
    replies: { soreness: 5 },
  },
  { session: { distanceM: 6000, elapsedSec: 38 * 60, averageHeartRate: 132 }, replies: { sleepHours: 5.5 } },
  {
    session: { distanceM: 30_000, elapsedSec: 175 * 60, averageHeartRate: 151, sensorTemperatureC: 30 },
    replies: { soreness: 2, sleepHours: 8 },
  },
];

test('a week in, the advice of each day out', () => {
  const profile = { massKg: 60, sex: 'F', restingHr: 52, maxHr: 188 } as const;
  const recent: RecentDay[] = [];
  const advice = week.map(({ session: differences, replies = {} }, day) => {
    const session = sessionOf({ startMs: mondayMorningMs + day * 24 * hourMs, ...differences });
    const prescription = prescribe({ session, profile, replies, recent }, finishOf(session) + 12 * minuteMs);
    const { load, readyAtMs, hoursToHard } = prescription;
    recent.push({ date: session.localStart.slice(0, 10), load, sport: session.sport, readyAtMs });
    return `${hoursToHard} h | ${adviceText(prescription, session, { units: 'metric' })}`;
  });

  expect(advice).toMatchInlineSnapshot(`
    [
      "12 h | 8 km. Drink about 0.4-0.6 L by 1pm. Not thirsty? Stop there. Eat now: Greek yogurt and a banana (about 30-45 g carbs, 20 g protein). Tomorrow: train as usual.",
      "36 h | 12 km. To drink: about 0.6-1 L by 1:15pm. Not thirsty? Stop there. Food now: 3 eggs with potatoes. Make tomorrow an easy day, nothing hard before Thu.",
      "24 h | 1.5 km swim. Drink when thirsty. A normal breakfast is enough. For tomorrow: an easy day, slow enough to talk. Nothing hard before Fri. Aim for 7-9 h of sleep.",
      "42 h | 14 km. Gentle day tomorrow, nothing hard before Sat. Drink about 0.6-1 L by 1:15pm, stop when not thirsty. Eat: eggs, toast, a banana. Cool down: walk 5-10 min.",
      "24 h | 45 min strength. Gentle day tomorrow, nothing hard before Sun. Drink when thirsty. To eat now: Greek yogurt and a banana (about 20-30 g carbs, 20 g protein).",
      "24 h | 6 km. Drink about 0.3-0.5 L (2 glasses) by 12:45pm. Not thirsty any more? Stop. A normal breakfast is enough. Easy day tomorrow, nothing hard before Mon.",
      "72 h | 30 km, hot. Gentle day tomorrow, nothing hard before Wed. To drink: about 0.8-1.5 L by 3pm with salty food, stop when not thirsty. Eat: beans on toast.",
    ]
  `);
});
