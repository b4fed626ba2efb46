import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { Season } from '../../bin/season/season.ts';
import { readEvent } from '../../bin/season/season-event.ts';
import { run } from '../../bin/season.ts';
import { type Outcome, runHere, runScript } from '../fixtures/command.ts';
import { goldenSeasons } from './stories.ts';
import { played } from './story.ts';

const folder = mkdtempSync(join(tmpdir(), 'season-'));
const command = fileURLToPath(new URL('../../bin/season.ts', import.meta.url));

afterAll(() => rmSync(folder, { recursive: true }));

async function season(lines: readonly string[], ...args: readonly string[]) {
  const file = join(folder, 'season.ndjson');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return outcomeOf(await runHere(run, args.length > 0 ? args : [file], [lines.join('\n')]));
}

function outcomeOf({ lines, problems, code }: Outcome) {
  const answers: unknown[] = lines.map((line) => JSON.parse(line));
  return { answers, stderr: problems, status: code };
}

const profile = '{"at":"2026-03-02T05:00:00Z","profile":{"massKg":70,"timezone":"UTC"}}';
const ask = (at: string) => `{"at":"${at}","ask":"plan"}`;

describe('npm run season', () => {
  test('a file and standard input give the same lines as the season itself', async () => {
    const [golden] = goldenSeasons;
    const ndjson = golden?.story.ndjson ?? [];
    const expected = golden === undefined ? [] : played(golden.story);

    expect((await season(ndjson)).answers).toEqual(expected);
    expect((await season(ndjson, '-')).answers).toEqual(expected);
  });

  test('a line for each event, each morning from the second day to a week after the last event, each Sunday evening', async () => {
    const { answers, status } = await season([profile, ask('2026-03-04T06:00:00Z')]);

    expect(status).toBe(0);
    expect(answers).toHaveLength(1 + 1 + 2 + 7 + 1);
    expect(answers.map((answer) => (answer as { line: string }).line).slice(0, 4)).toEqual([
      'profile',
      'morning',
      'morning',
      'ask',
    ]);
  });

  test('an event out of order is answered with its line, and the rest goes on', async () => {
    const { answers, status } = await season([
      profile,
      ask('2026-03-04T09:00:00Z'),
      ask('2026-03-03T09:00:00Z'),
      ask('2026-03-04T10:00:00Z'),
    ]);

    expect(status).toBe(1);
    expect(answers).toContainEqual({
      line: 3,
      error:
        'at 2026-03-03T09:00:00.000Z comes after 2026-03-04T09:00:00.000Z: events stand in the order of their time',
    });
    expect(answers).toContainEqual(expect.objectContaining({ at: '2026-03-04T10:00:00Z', line: 'ask' }));
  });

  test.each([
    ['{', 'not JSON'],
    ['{"at":"soon","ask":"plan"}', 'at: is no ISO date and time'],
    ['{"at":"2026-03-02T05:00:00Z"}', 'a line holds one of profile, activity, deleted, reply, text and ask'],
    [
      '{"at":"2026-03-02T05:00:00Z","text":"3 7.5","ask":"plan"}',
      'a line holds one of profile, activity, deleted, reply, text and ask',
    ],
    [
      '{"at":"2026-03-02T05:00:00Z","profile":{"massKg":"much"}}',
      'profile: massKg: Invalid input: expected number, received string',
    ],
    [
      '{"at":"2026-03-02T05:00:00Z","activity":{"id":1}}',
      'The activity cannot be used: start_date is missing or not as Strava documents it. Look at it on Strava.',
    ],
  ])('%s is answered with what is wrong with it', (line, error) => {
    expect(() => [...new Season().read(readEvent(line))]).toThrow(error);
  });

  test('a flag that it does not know is refused with the usage', async () => {
    const { stderr, status } = await season([], '--now');

    expect([stderr.startsWith('npm run -s season -- FILE'), status]).toEqual([true, 2]);
  });

  test('is a process that answers on its standard output, and tells by its exit code that a line was malformed', async () => {
    const { answers, stderr, status } = outcomeOf(await runScript(command, { input: [`${profile}\n{`] }));

    expect(answers).toContainEqual({ line: 2, error: 'not JSON' });
    expect([stderr, status]).toEqual(['', 1]);
  });

  test('a year of check-ins that come in one import is read, and the record stays small', async () => {
    const at = (day: number) => new Date(Date.parse('2025-03-02T07:00:00Z') + day * 86_400_000).toISOString();
    const year = Array.from(
      { length: 365 },
      (_, day) => `{"at":"${at(day)}","reply":{"soreness":2,"sleepHours":7.5,"restingHr":52}}`,
    );
    const { answers, status } = await season([...year]);

    expect([answers.length > 700, status]).toEqual([true, 0]);
  });
});
