import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourMs } from '../../functions/clock/lifetime.ts';
import { currentPlanOf, personOf } from '../../functions/plan/person.ts';
import { forgetMeasured, type MeasuredReport, takeMeasured } from '../../functions/plan/take-measured.ts';
import { measuredToday } from '../../functions/recovery-plan/measured-today.ts';
import { type RunnerOnPhone, startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';

let club: TextingClub;
beforeAll(async () => {
  club = await startTextingClub();
});
afterAll(() => club.stop());

const today = '2026-11-25';

async function onFileOf({ member: { athleteId } }: RunnerOnPhone) {
  const { profiles, history, checkIns } = club.services;
  return {
    profile: await profiles.read(athleteId),
    history: await history.read(athleteId),
    checkIns: await checkIns.read(athleteId),
  };
}

async function measure(runner: RunnerOnPhone, ...reports: readonly MeasuredReport[]) {
  const { athleteId } = runner.member;
  return takeMeasured({ athleteId, onFile: await onFileOf(runner) }, reports, club.now(), club.services);
}

async function knownToday(runner: RunnerOnPhone) {
  const { timeline } = currentPlanOf(personOf(await onFileOf(runner)), club.now());
  return measuredToday(timeline);
}

describe('what a watch has measured', () => {
  test('is known to the plan and kept with the answers; the same again writes nothing', async () => {
    const runner = await club.newRunner();

    const first = await measure(runner, { date: today, sleepHours: 6.2, restingHr: 59 });
    const again = await measure(runner, { date: today, sleepHours: 6.2, restingHr: 59 });

    expect(again.revision).toBe(first.revision);
    expect(await knownToday(runner)).toEqual({ sleepHours: 6.2, restingHr: 59 });
    expect((await onFileOf(runner)).checkIns.measured?.[today]).toMatchObject({ sleepHours: 6.2 });
  });

  test('is said back beside an answer that leaves it out, and asked for by nobody', async () => {
    const runner = await club.newRunner();
    await measure(runner, { date: today, sleepHours: 6.2, restingHr: 59 });

    expect(await club.say(runner.phone, 'sore 3')).toEqual([
      expect.stringMatching(/^Got it: soreness 3\. Slept 6\.2 h \(watch\)\. Same plan: /),
    ]);
  });

  test('gives way to what is typed, and UNDO brings it back', async () => {
    const runner = await club.newRunner();
    await measure(runner, { date: today, sleepHours: 3 });

    expect(await club.say(runner.phone, '3 8')).toEqual([
      expect.stringMatching(/^Got it: soreness 3, slept 8 h\. [^(]*$/),
    ]);
    expect(await knownToday(runner)).toEqual({});
    club.pass(hourMs);
    expect(await club.say(runner.phone, 'UNDO')).toEqual([expect.stringMatching(/^Taken back: soreness 3, slept 8 h/)]);

    expect(await knownToday(runner)).toEqual({ sleepHours: 3 });
    club.pass(hourMs);
    expect(await club.say(runner.phone, 'UNDO')).toEqual([expect.stringMatching(/nothing to take back/i)]);
    expect(await knownToday(runner)).toEqual({ sleepHours: 3 });
  });

  test('of four weeks at once is the usual pulse of a runner who has typed none', async () => {
    const runner = await club.newRunner();
    const days = Array.from({ length: 28 }, (_, index) => ({
      date: new Date(Date.parse(today) - index * 24 * hourMs).toISOString().slice(0, 10),
      restingHr: index === 0 ? 66 : 50 + (index % 3),
    }));
    await measure(runner, ...days);

    const { plan } = currentPlanOf(personOf(await onFileOf(runner)), club.now());

    expect(plan.findings.map(({ reason }) => reason)).toContain(
      'a morning pulse of 66 by your watch, 15 over your usual',
    );
  });

  test('a weight of the scale is a morning weight of the plan, and never one of the profile', async () => {
    const runner = await club.newRunner();

    await measure(runner, { date: today, weightKg: 68.4, hrvMs: 46 });

    expect(await knownToday(runner)).toEqual({ weightKg: 68.4 });
    expect((await onFileOf(runner)).profile?.massKg).toBe(70);
    expect((await onFileOf(runner)).checkIns.measured?.[today]).toMatchObject({ weightKg: 68.4, hrvMs: 46 });
  });

  test.each([
    ['with an exclusion', { exclusions: ['eating-disorder'] }],
    ['as a minor', { birthYear: 2010 }],
    ['without an answer about exclusions', { exclusions: undefined }],
  ])('%s a weight of the scale is not kept', async (_, profile) => {
    const runner = await club.newRunner({ massKg: 70, sex: 'F', birthYear: 1986, exclusions: [], ...profile });

    await measure(runner, { date: today, sleepHours: 6.2, weightKg: 68.4 });

    expect(await knownToday(runner)).toEqual({ sleepHours: 6.2 });
    expect((await onFileOf(runner)).checkIns.measured?.[today]).not.toHaveProperty('weightKg');
  });

  test('is gone when its athlete takes their consent back', async () => {
    const runner = await club.newRunner();
    await measure(runner, { date: today, sleepHours: 3 });
    await club.say(runner.phone, 'sore 3');

    await forgetMeasured(
      { athleteId: runner.member.athleteId, onFile: await onFileOf(runner) },
      club.now(),
      club.services,
    );

    expect(await knownToday(runner)).toEqual({});
    expect((await onFileOf(runner)).checkIns).toMatchObject({ measured: null, days: { [today]: { soreness: 3 } } });
  });
});
