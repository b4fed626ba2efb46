import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planNow, restDue, sessionOfReply } from '../../functions/plan/session-plan.ts';
import type { Session } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { noCheckIns } from '../../functions/store/check-ins.ts';
import { noHistory, type PastSession } from '../../functions/store/history.ts';
import { hourMs, minuteMs, sessionOf } from '../fixtures/sessions.ts';
import { startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';

let club: TextingClub;

beforeAll(async () => {
  club = await startTextingClub();
});
afterAll(() => club.stop());

let activities = 0;

const endedAgo = (agoMs: number, parts: Partial<Session>) => {
  activities += 1;
  const elapsedSec = parts.elapsedSec ?? 3600;
  const startMs = club.now() - agoMs - elapsedSec * 1000;
  return sessionOf({ id: `p${activities}`, elapsedSec, ...parts, startMs });
};

const litres = (text = '') => [...text.matchAll(/([\d.]+) ?L\b/g)].map(([, figure]) => Number(figure));

test('the plan is on the clock of where the athlete is by now', () => {
  const now = Date.UTC(2026, 10, 24, 12);
  const session = sessionOf({ startMs: now - 5 * hourMs });
  const prescription = prescribe({ session, profile: {}, replies: {}, recent: [] }, now);
  const { day, load, finishMs, readyAtMs } = prescription;
  const past: PastSession = {
    activityId: session.id,
    date: '2026-11-24',
    sport: 'Run',
    load,
    day,
    startMs: session.startMs,
    finishMs,
    readyAtMs,
    receivedAtMs: now,
    timezone: 'Europe/Berlin',
  };
  const walk = { ...past, activityId: 'walk', startMs: now - hourMs, timezone: 'Asia/Tokyo', isWhereAthleteWas: true };
  const history = { ...noHistory, sessions: [past, walk] };
  const row = { activityId: session.id, revision: 1, madeFor: 'x', madeAt: now, session, replies: {}, prescription };

  const plan = planNow(
    past,
    { ...row, messageIds: [], expiresAtSec: 0 },
    { profile: undefined, history, checkIns: noCheckIns },
    now,
  );

  expect(plan.prescription.clock).toEqual({ kind: 'zone', timezone: 'Asia/Tokyo' });
});

describe('PLAN says what the newest text said', () => {
  test('an older 10 km that ended later never takes the place of the 24 km that were told after it', async () => {
    const runner = await club.newRunner();
    const tenKm = endedAgo(30 * minuteMs, { distanceM: 10_000, elapsedSec: 3600 });
    await club.ran(runner, tenKm);
    club.pass(10 * minuteMs);
    await club.ran(runner, endedAgo(hourMs, { distanceM: 24_000, elapsedSec: 2.5 * 3600 }));

    const [plan = ''] = await club.say(runner.phone, 'PLAN');

    expect(plan).toMatch(/24 km/);
  });

  test('an hour of strength takes over neither a marathon’s amounts nor its rest', async () => {
    const runner = await club.newRunner();
    await club.ran(runner, endedAgo(70 * minuteMs, { distanceM: 42_195, elapsedSec: 3.6 * 3600, isRace: true }));
    const [before = ''] = await club.say(runner.phone, 'PLAN');
    await club.ran(runner, endedAgo(5 * minuteMs, { sport: 'WeightTraining', distanceM: 0, elapsedSec: 45 * 60 }));

    const [plan = ''] = await club.say(runner.phone, 'PLAN');

    expect(Math.max(...litres(plan))).toBeGreaterThanOrEqual(Math.max(...litres(before)) - 0.1);
    expect(plan).toMatch(/Rest tomorrow, nothing hard before /);
  });

  test('and never less rest than is due: an easy 5 km after a marathon', async () => {
    const runner = await club.newRunner();
    await club.ran(runner, endedAgo(26 * hourMs, { distanceM: 42_195, elapsedSec: 3.6 * 3600, isRace: true }));
    await club.ran(runner, endedAgo(10 * minuteMs, { distanceM: 5000, elapsedSec: 30 * 60 }));

    const [plan = ''] = await club.say(runner.phone, 'PLAN');

    expect(plan).toMatch(/Rest today, no running tomorrow, nothing hard before /);
  });
});

describe('a session as a broken clock has it', () => {
  const now = Date.UTC(2026, 10, 25, 14);
  const past = (parts: Partial<PastSession>): PastSession => ({
    activityId: '1',
    date: '2026-11-25',
    sport: 'Run',
    load: 60,
    startMs: now - 2 * hourMs,
    finishMs: now - hourMs,
    readyAtMs: now + 20 * hourMs,
    day: 'easy',
    receivedAtMs: now - hourMs,
    ...parts,
  });

  test('that ends in weeks counts from when it came in: its rest is not forgotten until then', () => {
    const history = {
      ...noHistory,
      sessions: [past({ finishMs: now + 1000 * hourMs, readyAtMs: now + 1180 * hourMs })],
    };

    const found = sessionOfReply(history, now);

    expect(found?.activityId).toBe('1');
    expect(found?.readyAtMs).toBeLessThanOrEqual(now + 14 * 24 * hourMs);
  });

  test('binds nobody for longer than one session can', () => {
    const anyPast = fc.record({
      finishMs: fc.integer({ min: now - 1000 * hourMs, max: now + 10_000 * hourMs }),
      readyAtMs: fc.integer({ min: now - 1000 * hourMs, max: now + 100_000 * hourMs }),
      noRunUntilMs: fc.option(fc.integer({ min: now, max: now + 100_000 * hourMs })),
    });

    fc.assert(
      fc.property(fc.array(anyPast, { minLength: 1, maxLength: 6 }), (parts) => {
        const sessions = parts.map((part, index) => past({ ...part, activityId: String(index) }));
        for (const due of restDue({ ...noHistory, sessions }, now)) {
          expect(Math.max(due.readyAtMs, due.noRunUntilMs ?? 0)).toBeLessThanOrEqual(now + 14 * 24 * hourMs);
        }
      }),
    );
  });
});
