import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Season } from '../../bin/season/season.ts';
import { minuteMs } from '../../functions/clock/lifetime.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';
import { profileKey } from '../../functions/store/profile.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { activityEvent, runEndedAt, startUploadLine, type UploadLine } from '../fixtures/upload-line.ts';

let tables: ClubTables;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

/** A Tuesday, 12:00 in London. */
const noon = Date.UTC(2026, 10, 24, 12);
const dayMs = 24 * 3_600_000;
const shortRun = { distance: 1500, moving_time: 600, elapsed_time: 600 };

const lineOf = async (
  profile: Readonly<Record<string, unknown>> = {},
  options: Partial<Parameters<typeof startUploadLine>[1]> = {},
) => {
  const line = await startUploadLine(tables, { now: noon, ...options });
  const whole = { massKg: 70, sex: 'M', exclusions: [], experience: 'regular', ...profile };
  await tables.put('recovery', profileKey(line.athleteId), whole);
  return line;
};
const textsOf = (line: UploadLine) => line.sent.map(({ text }) => text);

describe('who is told', () => {
  test.each([
    ['a new runner after every run, however short', { experience: 'new' }, 1],
    ['nobody else of ten minutes', { experience: 'regular' }, 0],
  ])('%s', async (_, profile, texts) => {
    const line = await lineOf(profile);

    await line.upload(runEndedAt('1', noon - minuteMs, shortRun), noon);

    expect(line.sent).toHaveLength(texts);
    for (const text of textsOf(line)) expect(text).toMatch(/No running before Thu/);
  });

  test('a new runner not after a walk', async () => {
    const line = await lineOf({ experience: 'new' });
    await line.upload(runEndedAt('1', noon - 5 * 3_600_000, shortRun), noon - 5 * 3_600_000 + minuteMs);
    line.sent.splice(0);

    await line.upload(runEndedAt('2', noon - minuteMs, { ...shortRun, sport_type: 'Walk' }), noon);

    expect(line.sent).toEqual([]);
  });

  test('who comes back after a month, of a short run too', async () => {
    const line = await lineOf();
    await line.upload(runEndedAt('1', noon - 30 * dayMs), noon - 30 * dayMs + minuteMs);

    await line.upload(runEndedAt('2', noon - minuteMs, shortRun), noon);

    expect(textsOf(line).at(-1)).toMatch(/No running before Thu/);
  });

  test('nobody in quiet hours, unless they have just uploaded', async () => {
    const atNight = Date.UTC(2026, 10, 24, 3);
    const line = await lineOf({ experience: 'new' });

    await line.upload(runEndedAt('1', atNight - 5 * 3_600_000, shortRun), atNight);

    expect(line.sent).toEqual([]);
    expect((await line.row('1'))?.silence).toBe('quiet-hours');
  });
});

test('a rule that is taken out of the list is missing from the season and from the text', async () => {
  const run = runEndedAt('1', noon - minuteMs);
  const lastWordOf = async (rules: typeof findingRules) => {
    const line = await lineOf({ experience: 'new' }, { rules });
    await line.upload(run, noon);
    const season = new Season(rules);
    const profile = { massKg: 70, sex: 'M' as const, experience: 'new' as const, timezone: 'Europe/London' };
    const lines = [
      ...season.read({ atMs: noon - dayMs, kind: 'profile', profile }),
      ...season.read({ atMs: noon, kind: 'activity', activity: { athlete: { id: line.athleteId }, ...run } }),
    ];
    const last: { tomorrow: string; texts: readonly string[] } = JSON.parse(lines.at(-1) ?? '');
    return { season: last.texts[0], tomorrow: last.tomorrow, lambda: textsOf(line)[0] };
  };

  const whole = await lastWordOf(findingRules);
  const without = await lastWordOf(findingRules.filter(({ id }) => id !== 'beginner'));

  expect(whole.tomorrow).toBe('no-run');
  expect(whole.lambda).toContain('No running before Thu');
  expect(whole.season).toBe(whole.lambda);
  expect(without.tomorrow).not.toBe('no-run');
  expect(without.lambda).not.toContain('No running');
  expect(without.season).toBe(without.lambda);
});

describe('a session in parts', () => {
  const startAt = noon - 100 * minuteMs;
  const part = (id: string, fromMin: number, minutes: number, metres: number) =>
    runEndedAt(id, startAt + (fromMin + minutes) * minuteMs, {
      distance: metres,
      moving_time: minutes * 60,
      elapsed_time: minutes * 60,
      start_date: new Date(startAt + fromMin * minuteMs).toISOString(),
      start_date_local: new Date(startAt + fromMin * minuteMs).toISOString(),
    });
  const warmUp = part('1', 0, 35, 5000);
  const race = part('2', 40, 45, 10_000);
  const coolDown = part('3', 86, 12, 2000);

  test('that come up together is told again once, ten minutes later, as a whole', async () => {
    const line = await lineOf();

    await line.upload(warmUp, noon);
    await line.upload(race, noon + 1000);
    await line.upload(coolDown, noon + 2000);
    expect(textsOf(line)).toEqual([expect.stringMatching(/^(That was )?5 km\b/)]);
    const back = [await line.comeBack(), await line.comeBack(), await line.comeBack()];

    expect(back.map((each) => each?.at)).toEqual([noon + 10 * minuteMs, noon + 10 * minuteMs, undefined]);
    expect(textsOf(line)).toHaveLength(2);
    expect(textsOf(line)[1]).toMatch(/^(Replaces the last text|New): 17 km/);
    expect(line.reads).toEqual(['1', '2', '3']);
  });

  test('is in the plan at once, with the load and the distance of the whole', async () => {
    const line = await lineOf();
    await line.upload(warmUp, noon);
    await line.upload(race, noon + 1000);

    const { prescription } = (await line.row('2')) ?? {};

    expect(prescription?.conditions.hours).toBeCloseTo(80 / 60);
    expect((await line.history()).record?.recordings).toHaveLength(2);
  });

  test('has the amounts of the whole whichever part comes up first', async () => {
    const [inOrder, backwards] = [await lineOf(), await lineOf()];
    await inOrder.upload(warmUp, noon);
    await inOrder.upload(race, noon + 1000);
    await backwards.upload(race, noon);
    await backwards.upload(warmUp, noon + 1000);

    const whole = async (line: UploadLine, id: string) => {
      const { fluid, carbG, proteinG, load } = (await line.row(id))?.prescription ?? {};
      return { fluid, carbG, proteinG, load };
    };

    expect(await whole(backwards, '1')).toEqual(await whole(inOrder, '2'));
  });

  test('of which the last is no news stays as it was told', async () => {
    const line = await lineOf();
    await line.upload(race, noon);

    await line.upload(part('3', 86, 4, 500), noon + 20 * minuteMs);

    expect(line.sent).toHaveLength(1);
    expect((await line.row('3'))?.silence).toBe('no-news');
  });

  test('of which one is deleted while its text waits sends none of it', async () => {
    const line = await lineOf();
    await line.upload(warmUp, noon);
    await line.upload(race, noon + 1000);

    line.activities.delete('2');
    await line.handle(activityEvent(line.athleteId, '2', noon + 60_000, 'delete'), noon + 60_000);
    while ((await line.comeBack()) !== undefined);

    expect(line.sent.map(({ kind }) => kind)).toEqual(['advice']);
  });
});

describe('what two devices recorded', () => {
  test('is one session, told once', async () => {
    const line = await lineOf();
    await line.upload(runEndedAt('1', noon - minuteMs), noon);

    await line.upload(
      runEndedAt('2', noon - 2 * minuteMs, { distance: 10_100, average_heartrate: 155 }),
      noon + 20_000,
    );
    await line.comeBack();

    expect(line.sent).toHaveLength(1);
    const { finishMs, load } = (await line.row('2'))?.prescription ?? {};
    expect({ finishMs, isLess: (load ?? 0) < 80 }).toEqual({ finishMs: noon - 2 * minuteMs, isLess: true });
  });

  test('is not told again when the recording that does not count is edited', async () => {
    const line = await lineOf();
    const first = runEndedAt('1', noon - minuteMs);
    await line.upload(first, noon);
    await line.upload(runEndedAt('2', noon - minuteMs, { average_heartrate: 150 }), noon + 20_000);

    line.activities.set('1', { athlete: { id: line.athleteId }, ...first, distance: 21_200, moving_time: 3500 });
    const at = noon + 30 * minuteMs;
    await line.handle(activityEvent(line.athleteId, '1', at, 'update'), at);

    expect(line.sent).toHaveLength(1);
  });

  test('waits for nothing, and is put off by nothing', async () => {
    const line = await lineOf();
    await line.upload(runEndedAt('1', noon - minuteMs, { average_heartrate: 150 }), noon);

    const outcome = await line.upload(runEndedAt('2', noon - minuteMs), noon + 20_000);

    expect(outcome).toMatchObject({ kind: 'done', what: 'saved without a message: no-news' });
    expect(line.putOff.size).toBe(0);
  });
});

describe('an edited upload', () => {
  const steep = Array.from({ length: 10 }, () => ({ elevation_difference: -80, distance: 1000 }));
  const edited = async (fields: Readonly<Record<string, unknown>>) => {
    const line = await lineOf();
    const run = runEndedAt('1', noon - minuteMs);
    await line.upload(run, noon);
    line.activities.set('1', { athlete: { id: line.athleteId }, ...run, ...fields });
    const at = noon + 30 * minuteMs;
    await line.handle(activityEvent(line.athleteId, '1', at, 'update'), at);
    return textsOf(line);
  };

  test('that changes what the plan says of the days to come is told', async () => {
    // Amounts stay as they were; so steep a descent asks for a gentle day.
    const [before, after] = await edited({ splits_metric: steep });

    expect(before).toMatch(/train as usual|easy/i);
    expect(after).toMatch(/^(Replaces the last text|New): .*(gentle|easy)/i);
  });

  test('is told all the same when the function is stopped between the two rows that it writes', async () => {
    const line = await lineOf();
    const run = runEndedAt('1', noon - minuteMs);
    await line.upload(run, noon);
    line.activities.set('1', { athlete: { id: line.athleteId }, ...run, splits_metric: steep });
    const at = noon + 30 * minuteMs;
    const { replace } = line.prescriptions;
    line.prescriptions.replace = async () => {
      line.prescriptions.replace = replace;
      throw new Error('stopped');
    };

    await expect(line.handle(activityEvent(line.athleteId, '1', at, 'update'), at)).rejects.toThrow('stopped');
    await line.handle(activityEvent(line.athleteId, '1', at, 'update'), at + minuteMs);

    expect(textsOf(line)).toHaveLength(2);
  });

  test('that changes nothing of it is not', async () => {
    expect(await edited({ name: 'Messy Monday', distance: 10_020 })).toHaveLength(1);
  });
});

test('a repeat of the event gives the same message', async () => {
  const line = await lineOf();
  await line.upload(runEndedAt('1', noon - minuteMs), noon);
  const tipsBefore = (await line.history()).record?.tips;

  await line.handle(activityEvent(line.athleteId, '1', noon), noon + 1000);

  expect(line.sent).toHaveLength(2);
  expect(line.sent[1]).toEqual(line.sent[0]);
  expect((await line.history()).record?.tips).toEqual(tipsBefore);
});

describe('the record', () => {
  test('notes the tip that was told, and no tip of a text that was not', async () => {
    const line = await lineOf({ restingHr: 55, maxHr: 190 });
    // There is room for one: no meal to name, no effort to ask for.
    const easy = { distance: 6000, moving_time: 2400, elapsed_time: 2400, average_heartrate: 130 };
    await line.upload(runEndedAt('1', noon - minuteMs, easy), noon);
    const silent = await lineOf();
    await silent.upload(runEndedAt('1', noon - minuteMs, shortRun), noon);

    expect(Object.keys((await line.history()).record?.tips ?? {})).toHaveLength(1);
    expect((await silent.history()).record?.tips).toEqual({});
    expect((await silent.history()).lessons).toBeUndefined();
  });

  test('loses an activity that is older than the sessions of the history', async () => {
    const line = await lineOf();
    const longAgo = noon - 35 * dayMs;
    await line.upload(runEndedAt('1', longAgo - minuteMs), longAgo);
    await line.upload(runEndedAt('2', noon - minuteMs), noon);
    expect(JSON.stringify((await line.history()).record?.sessions)).toContain('"1"');

    line.activities.delete('1');
    await line.handle(activityEvent(line.athleteId, '1', noon + minuteMs, 'delete'), noon + minuteMs);

    expect((await line.history()).record?.sessions).toEqual([]);
    expect((await line.history()).record?.efficiencies).toEqual([]);
  });
});
