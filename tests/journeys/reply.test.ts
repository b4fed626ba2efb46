import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { currentPlanOf, personOf } from '../../functions/plan/person.ts';
import { type ClubUnderTest, hourMs, minuteMs, type Runner, startClubUnderTest } from '../fixtures/club-under-test.ts';

let club: ClubUnderTest;

beforeAll(async () => {
  club = await startClubUnderTest();
});
afterAll(() => club?.stop());
beforeEach(() => club.club.calls.clear());

const text = async ({ phone }: Runner, body: string, inboundMessageId?: string) => {
  const outcome = await club.club.text({
    from: phone,
    body,
    ...(inboundMessageId === undefined ? {} : { inboundMessageId }),
  });
  await club.settled();
  return outcome;
};

/** What the club has texted since. */
const listening = (runner: Runner) => {
  const before = club.textsTo(runner).length;
  return () => club.textsTo(runner).slice(before);
};

const runnerAfterARun = async (endedAgoMs = 12 * minuteMs) => {
  const runner = await club.newRunner();
  await club.ran(runner, 'easy-10-km', endedAgoMs);
  return runner;
};

/** The plan by what is on file now. */
const planOf = async (runner: Runner) =>
  currentPlanOf(personOf({ profile: undefined, history: await club.historyOf(runner) }), Date.now()).plan;

const checkInsOf = async (runner: Runner) =>
  (await club.itemsOf('Recovery', runner)).find(({ sk }) => sk === 'check-ins');

describe('an answer', () => {
  test('is understood, kept, and the plan stands, with its reason: in one text', async () => {
    const runner = await runnerAfterARun();
    const heard = listening(runner);
    club.club.calls.clear();

    await text(runner, '3 7.5');

    expect(club.club.calls.countByService().dynamodb).toBeLessThanOrEqual(12);
    expect(heard()).toEqual([expect.stringMatching(/^Got it: soreness 3, slept 7\.5 h\. Same plan: .* needs time\.$/)]);
    expect(heard()[0]?.length).toBeLessThanOrEqual(160);
    expect(JSON.stringify(await checkInsOf(runner))).toContain('"soreness":3');
  });

  test('of much soreness and little sleep changes the plan, and says the new one', async () => {
    const runner = await runnerAfterARun();
    const heard = listening(runner);

    await text(runner, '8 4');

    expect(heard()).toEqual([
      expect.stringMatching(
        /^Got it: soreness 8, slept 4 h\. .*New plan: rest today( and tomorrow)?, .*nothing hard before .*see a doctor\.$/,
      ),
    ]);
    expect((await planOf(runner)).day).toBe('rest');
  });

  test('away from any session is answered with what it changes', async () => {
    const runner = await club.newRunner();
    const heard = listening(runner);

    await text(runner, '5 5.5');
    await text(runner, '2 8');

    expect(heard()).toEqual([
      expect.stringMatching(/^Got it: soreness 5, slept 5\.5 h\. New plan: /),
      expect.stringMatching(/^Got it: soreness 2, slept 8 h\. (New|Same) plan: /),
    ]);
  });

  test('counts for the next upload', async () => {
    const runner = await club.newRunner();
    await text(runner, '8 4');

    club.upload(runner);
    await club.settled();

    expect(club.textsTo(runner).at(-1)).toMatch(/rest day/i);
  });

  test('with a weigh-in within four hours makes the fluid anew, from the scales', async () => {
    const runner = await runnerAfterARun();
    const heard = listening(runner);

    await text(runner, 'W 70.4 69.1 0.5');

    expect(heard().join(' ')).toMatch(/[Dd]rink\b/);
  });

  test('that AWS delivers three times is answered once', async () => {
    const runner = await runnerAfterARun();
    const heard = listening(runner);

    for (let time = 0; time < 3; time += 1) await text(runner, '3 7.5', 'the-same-text');

    expect(heard()).toHaveLength(1);
  });

  test('that crosses another stands if it was sent later', async () => {
    const runner = await runnerAfterARun();

    await Promise.all([text(runner, '3 7.5'), text(runner, '5 6')]);
    await text(runner, '2 8');

    expect(JSON.stringify(await checkInsOf(runner))).toMatch(
      /"soreness":2,.*"sleepHours":8|"sleepHours":8.*"soreness":2/,
    );
  });

  test('is known before everything else that the club is at work on has ended', async () => {
    const runner = await runnerAfterARun();
    const heard = listening(runner);

    club.upload(runner, 'garmin-run');
    await club.club.text({ from: runner.phone, body: 'WHY' });
    await club.club.answered();

    expect(heard().some((answer) => answer.startsWith('Why'))).toBe(true);
    await club.settled();
  });

  test('during an upload loses neither', async () => {
    const runner = await club.newRunner();

    const activityId = club.upload(runner);
    await text(runner, '3 7.5');

    expect((await club.historyOf(runner)).sessions.map((session) => session.activityId)).toEqual([activityId]);
    expect(JSON.stringify(await checkInsOf(runner))).toContain('"soreness":3');
    expect(club.textsTo(runner)).toHaveLength(2);
  });

  test('that cannot be read gets one worked example', async () => {
    const runner = await runnerAfterARun();
    const heard = listening(runner);

    await text(runner, 'running 10k at 7 tomorrow');

    expect(heard()).toEqual([expect.stringContaining('e.g. 3 7.5')]);
    expect(await checkInsOf(runner)).toBeUndefined();
  });

  test('out of range is named and not kept', async () => {
    const runner = await runnerAfterARun();
    const heard = listening(runner);

    await text(runner, 'sore 14 slept 7');

    expect(heard()[0]).toContain('14');
    expect(await checkInsOf(runner)).toHaveProperty('days');
    expect(JSON.stringify(await checkInsOf(runner))).not.toContain('soreness');
  });
});

describe('a warning sign', () => {
  test('is answered at once with the fixed words, and coaching stops until FINE', async () => {
    const runner = await runnerAfterARun(9 * hourMs);
    const heard = listening(runner);

    await text(runner, 'chest pain since mile 3');
    await text(runner, '3 7.5');
    club.upload(runner, 'ride', { endedAgoMs: 3 * hourMs });
    await club.settled();

    const [safety, held, onUpload] = heard();
    expect(safety).toMatch(/call 911 \(abroad: local number\)/i);
    expect(held).toMatch(/on hold/);
    expect(onUpload).toMatch(/on hold/);
    expect(heard().join(' ')).not.toMatch(/\d\s?(L|ml|oz|g)\b/);

    await text(runner, 'FINE');
    expect(heard().at(-1)).toMatch(/back on/);
    club.upload(runner, 'garmin-run', { endedAgoMs: hourMs / 5 });
    await club.settled();
    expect(heard().at(-1)).not.toMatch(/on hold/);
  });

  test('is not over for a mood beside numbers: FINE alone ends the hold', async () => {
    const runner = await runnerAfterARun();
    await text(runner, 'chest pain');
    const heard = listening(runner);

    await text(runner, "3 7.5. I'm fine");
    await text(runner, 'PLAN');

    expect(heard()).toEqual([expect.stringMatching(/on hold/), expect.stringMatching(/on hold/)]);
    expect(JSON.stringify(await checkInsOf(runner))).toContain('"soreness":3');
  });

  test('goes before everything else in the same text', async () => {
    const runner = await runnerAfterARun();
    const heard = listening(runner);

    await text(runner, '3 7.5 PAUSE but my pee is brown');

    expect(heard()).toEqual([expect.stringMatching(/doctor/)]);
  });
});

describe('commands', () => {
  test('WHY gives two reasons with numbers, PLAN repeats the plan', async () => {
    const runner = await runnerAfterARun();
    const heard = listening(runner);

    await text(runner, 'WHY');
    await text(runner, 'PLAN');

    const [why, plan] = heard();
    expect(why).toMatch(/^Why: .*\d/);
    expect(why?.length).toBeLessThanOrEqual(306);
    expect(plan).toMatch(/10 km.*\babout 0\.6-1 L\b/i);
  });

  test('UNDO takes the last answer back', async () => {
    const runner = await runnerAfterARun();
    await text(runner, '8 4');
    const heard = listening(runner);

    await text(runner, 'UNDO');

    expect(heard()).toEqual([expect.stringMatching(/^Taken back: soreness 8, slept 4 h\. Plan without it: /)]);
    expect((await planOf(runner)).day).not.toBe('rest');
  });

  test('PAUSE 3D keeps us silent until RESUME', async () => {
    const runner = await club.newRunner();
    await text(runner, 'PAUSE 3D');
    const heard = listening(runner);

    club.upload(runner);
    await club.settled();
    expect(heard()).toEqual([]);

    await text(runner, 'resume');
    club.upload(runner, 'garmin-run');
    await club.settled();
    expect(heard()).toHaveLength(2);
  });

  test('UNITS US is heard', async () => {
    const runner = await club.newRunner();

    await text(runner, 'UNITS US');

    expect(await club.itemsOf('Members', runner)).toEqual([expect.objectContaining({ units: 'us' })]);
  });

  test('DATA gives a link, once', async () => {
    const runner = await club.newRunner();
    const heard = listening(runner);

    await text(runner, 'DATA');

    expect(heard()[0]).toContain(`${club.club.url}/me/`);
  });

  test('FORGET ME asks first, waits a day, and then nothing is left', async () => {
    const runner = await runnerAfterARun();
    const heard = listening(runner);

    await text(runner, 'FORGET ME');
    expect(heard()).toEqual([expect.stringContaining('FORGET ME YES')]);
    expect(await club.itemsOf('Members', runner)).toHaveLength(1);

    await text(runner, 'FORGET ME YES');
    expect(heard().at(-1)).toMatch(/KEEP/);
    expect(await club.itemsOf('Members', runner)).toHaveLength(1);

    await club.club.schedules.fire(`erase-${runner.athleteId}`);
    await club.settled();
    expect(heard().at(-1)).toMatch(/receipt/i);
    for (const table of ['Members', 'Tokens', 'Recovery', 'Ledger'] as const) {
      expect(await club.itemsOf(table, runner), table).toEqual([]);
    }
  });

  test('KEEP takes FORGET ME back, also where the schedule comes all the same', async () => {
    const runner = await club.newRunner();
    const heard = listening(runner);
    await text(runner, 'FORGET ME');
    await text(runner, 'yes');

    await text(runner, 'KEEP');

    expect(heard().at(-1)).toMatch(/^Nothing was deleted/);
    expect(club.club.schedules.list().map(({ name }) => name)).not.toContain(`erase-${runner.athleteId}`);
    await club.club.invoke('Remind', { kind: 'erase', athleteId: runner.athleteId, at: Date.now() });
    await club.settled();
    expect(await club.itemsOf('Members', runner)).toHaveLength(1);
  });

  test('HELP and STOP never reach us: AWS answers them', async () => {
    const runner = await club.newRunner();

    expect(await text(runner, 'HELP')).toBe('answered-by-carrier');
    expect(club.club.calls.calls).toEqual([]);
  });
});

test('an unknown number gets one refusal a day', async () => {
  const stranger = { athleteId: '0', phone: '+12065559999' };

  await text(stranger, '3 7.5');
  await text(stranger, 'hello?');

  expect(club.textsTo(stranger)).toHaveLength(1);
  expect(JSON.stringify(club.club.logs.all)).not.toContain(stranger.phone);
});
