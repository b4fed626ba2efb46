import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { currentPlanOf } from '../../functions/plan/person.ts';
import { withPlannedUpload } from '../../functions/plan/planned-upload.ts';
import { sessionAmounts } from '../../functions/plan/session-amounts.ts';
import type { Session } from '../../functions/recovery/facts.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';
import { emptyRecord, type Person } from '../../functions/recovery-plan/record.ts';
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

  test('after a ride and the run that follows it: the text about the run took the place of the one about the ride', async () => {
    const runner = await club.newRunner();
    await club.ran(runner, endedAgo(45 * minuteMs, { sport: 'Ride', distanceM: 60_000, elapsedSec: 2 * 3600 }));
    await club.ran(runner, endedAgo(5 * minuteMs, { distanceM: 7000, elapsedSec: 38 * 60 }));

    const [plan = ''] = await club.say(runner.phone, 'PLAN');

    expect(plan).toMatch(/\b7 km\b/);
    expect(plan).not.toMatch(/ride/);
  });

  test('and after a run of which no text told: the ride that has more to drink', async () => {
    const runner = await club.newRunner();
    await club.ran(runner, endedAgo(45 * minuteMs, { sport: 'Ride', distanceM: 60_000, elapsedSec: 2 * 3600 }));
    const run = endedAgo(5 * minuteMs, { distanceM: 7000, elapsedSec: 38 * 60 });
    await club.ran(runner, run, { isTold: false });

    const [plan = ''] = await club.say(runner.phone, 'PLAN');

    expect(plan).toMatch(/60 km ride/);
  });

  test('and never less rest than is due: an easy 5 km after a marathon', async () => {
    const runner = await club.newRunner();
    await club.ran(runner, endedAgo(26 * hourMs, { distanceM: 42_195, elapsedSec: 3.6 * 3600, isRace: true }));
    await club.ran(runner, endedAgo(10 * minuteMs, { distanceM: 5000, elapsedSec: 30 * 60 }));

    const [plan = ''] = await club.say(runner.phone, 'PLAN');

    expect(plan).toMatch(/Rest today, no running tomorrow, nothing hard before /);
  });
});

test('a weigh-in is about the last of several sessions, whose amounts it changes', async () => {
  const runner = await club.newRunner();
  await club.ran(runner, endedAgo(50 * hourMs, { distanceM: 8000, elapsedSec: 45 * 60 }));
  await club.ran(runner, endedAgo(26 * hourMs, { distanceM: 8000, elapsedSec: 45 * 60 }));
  await club.ran(runner, endedAgo(10 * minuteMs, { distanceM: 24_000, elapsedSec: 2.4 * 3600 }));

  const [answer = ''] = await club.say(runner.phone, 'W 70.4 68.6 kg');

  expect(answer).toMatch(/weight 70.4 to 68.6 kg/);
  expect(Math.max(...litres(answer))).toBeGreaterThanOrEqual(1.5);
});

test('no more than the last three sessions are read for it, the newest first', async () => {
  const now = Date.UTC(2026, 10, 24, 12);
  const nobody: Person = { profile: { massKg: 70 }, record: emptyRecord };
  const runner = [4, 3, 2, 1, 0].reduce((person, daysAgo) => {
    const session = sessionOf({ id: `${daysAgo} days ago`, startMs: now - (24 * daysAgo + 2) * hourMs });
    return withPlannedUpload(person, { session }, now, findingRules).person;
  }, nobody);
  const reads: string[] = [];
  const read = async (_: string, id: string) => {
    reads.push(id);
    return undefined;
  };

  expect(await sessionAmounts('7', currentPlanOf(runner, now), { read })).toBeUndefined();
  expect(reads).toEqual(['0 days ago', '1 days ago', '2 days ago']);
});
