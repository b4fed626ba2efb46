import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run as prescribe } from '../../bin/prescribe.ts';
import { rulesVersion } from '../../functions/recovery/parameters.ts';
import { fitFile } from '../activity-files/fit-file.ts';
import { type Outcome, runHere, runScript } from '../fixtures/command.ts';

const script = fileURLToPath(new URL('../../bin/prescribe.ts', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prescribe-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (args: readonly string[], input: Iterable<string> = []) => runHere(prescribe, args, input);

function fileOf(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

const activity = {
  id: 123,
  athlete: { id: 1 },
  sport_type: 'Run',
  start_date: '2026-11-23T08:00:00Z',
  start_date_local: '2026-11-23T09:00:00Z',
  moving_time: 3600,
  elapsed_time: 3600,
  distance: 10_000,
  average_heartrate: 140,
};
const profile = { massKg: 70, sex: 'M', restingHr: 55, maxHr: 190, units: 'metric', timezone: 'Europe/Berlin' };
const answersOf = ({ lines }: Outcome) => lines.map((line): Record<string, unknown> => JSON.parse(line));

describe('npm run prescribe', () => {
  test('answers one activity with one line', async () => {
    const outcome = await run(['--profile', fileOf('profile.json', profile)], [JSON.stringify(activity)]);

    expect(outcome.code).toBe(0);
    expect(answersOf(outcome)).toEqual([
      {
        activityId: '123',
        rules: rulesVersion,
        fluid: { minMl: 550, maxMl: 1000, laterMl: 0, by: '2026-11-23T14:00:00+01:00' },
        sodiumMg: null,
        carbG: [35, 56],
        carbClass: 'B',
        proteinG: [21, 28],
        load: 52,
        loadFrom: 'heart-rate',
        day: 'easy',
        hoursToHard: 24,
        text: '10 km done. Drink about 0.6-1 L (3-4 glasses) by 14:00. Not thirsty? Stop there. Eat now: Greek yogurt and a banana. Easy day tomorrow, nothing hard before Wed.',
        because: expect.arrayContaining([{ rule: 'load', reason: 'Load 52, by your heart rate.' }]),
        warnings: ['No extra sodium: normal meals do.'],
      },
    ]);
  });

  test('reads an array from a file, in order, with every digit of an id', async () => {
    const json = `[${JSON.stringify(activity)},\n${JSON.stringify({ ...activity, id: 0 }).replace('"id":0', '"id":12345678987654321987')}]`;
    const path = join(folder, 'array.json');
    writeFileSync(path, json);

    expect(answersOf(await run([path])).map(({ activityId }) => activityId)).toEqual(['123', '12345678987654321987']);
  });

  test('says nothing to an empty array', async () => {
    expect(await run([], ['[]'])).toEqual({ code: 0, lines: [], problems: '' });
  });

  test('names the line that is malformed, goes on, and fails at the end', async () => {
    const lines = [JSON.stringify(activity), '{bad', '{"id":5}', JSON.stringify({ ...activity, id: 7 })];
    const outcome = await run([], [lines.join('\n')]);

    expect(outcome.code).toBe(1);
    expect(answersOf(outcome)).toEqual([
      expect.objectContaining({ activityId: '123' }),
      { line: 2, error: 'not JSON' },
      { line: 3, error: expect.stringContaining('start_date') },
      expect.objectContaining({ activityId: '7' }),
    ]);
  });

  test('what an envelope says wins over the flags', async () => {
    const flags = [
      '--profile',
      fileOf('own.json', profile),
      '--replies',
      fileOf('replies.json', { soreness: 8, sleepHours: 4 }),
      '--recent',
      fileOf('recent.json', [{ date: '2026-11-22', load: 90, sport: 'Run', readyAt: '2026-11-30T09:00:00Z' }]),
      '--now',
      '2026-11-23T09:12:00Z',
    ];
    const envelope = {
      activity,
      profile: { massKg: 60, units: 'us' },
      replies: { soreness: 1 },
      recent: [],
      now: '2026-11-23T15:00:00Z',
    };
    const [byFlags, byEnvelope] = answersOf(
      await run(flags, [`${JSON.stringify(activity)}\n${JSON.stringify(envelope)}`]),
    );

    expect(byFlags).toMatchObject({ day: 'rest', hoursToHard: 168 });
    expect(byEnvelope).toMatchObject({ day: 'easy', hoursToHard: 24, fluid: null, carbG: [30, 48] });
    expect(byEnvelope?.text).toContain('6.2 mi');
  });

  test('in the quiet hours the text leaves food and drink out, and the grams stay', async () => {
    const late = { ...activity, start_date: '2026-11-23T20:00:00Z', start_date_local: '2026-11-23T21:00:00Z' };
    const [answer] = answersOf(await run(['--profile', fileOf('night.json', profile)], [JSON.stringify(late)]));

    expect(answer).toMatchObject({ fluid: null, carbG: [35, 56] });
    expect(answer?.text).not.toMatch(/Drink|Eat/);
  });

  test.each([
    [['--nonsense'], '--nonsense'],
    [['--now', 'soon'], '--now'],
    [['--profile', '/nowhere/at/all.json'], '--profile'],
    [['a.json', 'b.json'], 'One file'],
  ])('%j is a wrong command: it says how to say it, and exits with 2', async (args, words) => {
    const { code, problems } = await run(args);

    expect(code).toBe(2);
    expect(problems).toContain(words);
  });

  test('a profile of the wrong shape is named by its field', async () => {
    const { code, problems } = await run(['--profile', fileOf('wrong.json', { massKg: 'seventy' })]);

    expect(code).toBe(2);
    expect(problems).toContain('massKg');
  });

  test.each([7, 700])('a mass of %d kg is a typo: no amounts, and a warning', async (massKg) => {
    const [answer] = answersOf(
      await run(['--profile', fileOf('typo.json', { ...profile, massKg })], [JSON.stringify(activity)]),
    );

    expect(answer).toMatchObject({ fluid: null, carbG: null, proteinG: null });
    expect(String(answer?.warnings)).toContain('weight in your profile');
  });

  test('is a process that answers on its standard output, and tells by its exit code that a line was malformed', async () => {
    const { code, lines, problems } = await runScript(script, { input: [`${JSON.stringify(activity)}\n{bad`] });

    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(problems).toBe('');
  });

  test('streams: many megabytes, in one array on one line, in little memory', async () => {
    const padded = JSON.stringify({ ...activity, description: 'x'.repeat(2000) });
    function* array() {
      yield '[';
      for (let index = 0; index < 8000; index += 1) yield index === 0 ? padded : `,${padded}`;
      yield ']';
    }
    const { code, lines } = await runScript(script, { input: array(), nodeArgs: ['--max-old-space-size=64'] });

    expect(code).toBe(0);
    expect(lines).toHaveLength(8000);
  });

  test('reads the FIT or GPX file of a watch too', async () => {
    const path = join(folder, 'run.fit');
    const startMs = Date.UTC(2026, 10, 23, 8);
    writeFileSync(path, fitFile([{ startMs, sport: 1, elapsedSec: 3600, distanceM: 10_000 }], { offsetSec: 3600 }));

    const outcome = await run(['--profile', fileOf('profile.json', profile), path]);

    expect(outcome.code).toBe(0);
    expect(answersOf(outcome)).toMatchObject([{ carbClass: 'B', text: expect.stringMatching(/^10 km/) }]);
  });

  test('says what is wrong with such a file, and its name', async () => {
    const path = join(folder, 'plan.gpx');
    writeFileSync(path, '<gpx><rte><rtept lat="1" lon="1"/></rte></gpx>');

    expect(await run([path])).toEqual({
      code: 1,
      lines: [],
      problems: expect.stringMatching(/plan\.gpx: The GPX file has no times: it is a planned route/),
    });
  });

  test('says how it is used, with each of its flags', async () => {
    const { code, lines, problems } = await run(['--help']);

    expect([code, problems]).toEqual([0, '']);
    expect(lines[0]).toBe('npm run -s prescribe -- [options] [FILE]');
    for (const flag of ['profile', 'replies', 'recent', 'now', 'sport', 'explain']) {
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^  --${flag}\\b.*\\w`)));
    }
  });
});
