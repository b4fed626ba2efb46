import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { isSupportedCountry } from 'libphonenumber-js';
import { expect, onTestFinished, test } from 'vitest';
import { answersSchema, questions } from '../../../bin/club/answers.ts';
import { parseConfig, readClubConfig } from '../../../bin/club/club-config.ts';
import { parseCommandLine } from '../../../bin/club/command-line.ts';
import { emergencyNumberFor, helpAnswer } from '../../../bin/club/emergency-number.ts';

test('a key that nobody knows is named, and so is every bad value, without being shown', () => {
  const content = { clubNam: 'x', seats: 'a-secret-by-mistake', countries: 'USA' };

  const failure = () => parseConfig(content, 'club.config.json');

  expect(failure).toThrow('"clubNam" is not a key');
  expect(failure).toThrow('"seats" must be a whole number');
  expect(failure).toThrow('"countries" must be two-letter');
  expect(failure).not.toThrow('a-secret-by-mistake');
});

test('a file that cannot be read is said, not taken for none; one that is absent says nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterrun-config-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));

  expect(readClubConfig(join(folder, 'club.config.json'))).toEqual({});
  expect(() => readClubConfig(folder)).toThrow('it cannot be read (EISDIR)');
});

test('a secret in the file is refused with the way it should come', () => {
  expect(() => parseConfig({ stravaClientSecret: 'x' }, 'club.config.json')).toThrow('STRAVA_CLIENT_SECRET');
});

test('a secret by flag is refused and not repeated', async () => {
  const failure = parseCommandLine(['setup', '--strava-client-secret=abcdef']);

  await expect(failure).rejects.toThrow("would stay in the shell's history");
  await expect(failure).rejects.not.toThrow('abcdef');
});

test('a word too many is not repeated, and says how a value with a space is given', async () => {
  const failure = parseCommandLine(['setup', 'abcdef-a-secret']);

  await expect(failure).rejects.toThrow('in quotes');
  await expect(failure).rejects.not.toThrow('abcdef-a-secret');
});

test.each([
  [['--seats', 'ten'], '--seats must be a whole number from 1 to 9999'],
  [['--countries', 'UK'], 'the United Kingdom is GB'],
  [['--admin-email', 'nope'], '--admin-email must be an e-mail address'],
  [['--emergency-number', 'x'], '--emergency-number must be digits'],
])('%j is refused by the name of the flag', async (given, words) => {
  await expect(parseCommandLine(['setup', ...given])).rejects.toThrow(words);
});

test.each([
  [['doctor', '--json'], { verb: { name: 'doctor' }, asJson: true, isUnattended: false }],
  [['setup', '--yes', '--seats', '10'], { verb: { name: 'setup' }, isUnattended: true, answers: { seats: '10' } }],
  [['failed', 'retry'], { verb: { name: 'failed retry' } }],
  [['failed', '--region', 'eu-west-1'], { verb: { name: 'failed' }, answers: { region: 'eu-west-1' } }],
  [['invite', '--help'], { verb: { name: 'invite' }, wantsHelp: true }],
  [[], { verb: undefined, wantsHelp: true }],
])('%j is understood', async (given, expected) => {
  expect(await parseCommandLine(given)).toMatchObject(expected);
});

test.each([
  [['doktor'], 'help'],
  [['doctor', 'setup'], 'help'],
  [['setup', '--seat', '1'], 'help'],
  [['setup', '--seats'], 'help'],
  [['invite', '--seats', '1'], 'help'],
])('%j is refused with the way to all commands, and exit code 2', async (given, words) => {
  await expect(parseCommandLine(given)).rejects.toThrow(
    expect.objectContaining({ fix: expect.stringContaining(words), exitCode: 2 }),
  );
});

test('flags without dashes are the same flags, for shells that drop the dashes', async () => {
  const withDashes = await parseCommandLine(['setup', '--club-name', "St. Mary's Runners", '--seats', '10', '--yes']);

  const without = await parseCommandLine(['setup', "club-name=St. Mary's Runners", 'seats=10', 'yes=yes']);

  expect(without).toEqual(withDashes);
});

test('a flag that npm has kept for itself is no flag that was not there', async () => {
  // What npm 11 makes of "npm run club setup --seats 10": the value comes as a word, the flag as a variable.
  const failure = parseCommandLine(['setup', '10'], { npm_config_seats: 'true', npm_config_yes: '' });

  await expect(failure).rejects.toThrow(
    expect.objectContaining({ name: 'FlagSwallowedError', fix: expect.stringContaining('seats=') }),
  );
});

test('a country is whatever the reader of phone numbers knows as one', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const taken = codes.filter((code) => answersSchema.shape.countries.safeParse(code).success);

  expect(taken).toEqual(codes.filter((code) => isSupportedCountry(code)));
});

test('answers are tidied up before they are taken', () => {
  const tidied = parseConfig(
    { countries: 'us, ca us', originationNumber: '+1 (800) 555-0100', seats: '010' },
    'a test',
  );

  expect(tidied).toEqual({ countries: 'US,CA', originationNumber: '+18005550100', seats: '10' });
});

test.each([
  ["St. Mary's Runners", "St. Mary's Runners"],
  ['St. Mary\u2019s  Runners', "St. Mary's Runners"],
])('the club name %s is taken', (typed, name) => {
  expect(parseConfig({ clubName: typed }, 'a test')).toEqual({ clubName: name });
});

test.each([
  ['Läufer Köln', 'such as Laeufer Koeln'],
  ['Clube São João', 'such as Clube Sao Joao'],
  ['走る会', 'plain letters'],
  ['$(whoami)', 'plain letters'],
  ['x'.repeat(200), 'may have 40 characters, and has 200'],
])('the club name %s is refused with a way out', (typed, words) => {
  expect(() => parseConfig({ clubName: typed }, 'a test')).toThrow(words);
});

test('every question has its own flag and its own parameter', () => {
  expect(new Set(questions.map(({ flag }) => flag)).size).toBe(questions.length);
  expect(new Set(questions.map(({ parameter }) => parameter)).size).toBe(questions.length);
});

test('the HELP answer is one text and names the emergency number and MENU, whatever the club is called', () => {
  const clubName = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 .&'-]{0,39}$/);
  const contact = fc.stringMatching(/^[a-z]{1,64}@[a-z]{3,190}$/);

  fc.assert(
    fc.property(clubName, contact, fc.constantFrom('US', 'GB', 'DE', ''), (name, person, countries) => {
      const emergencyNumber = emergencyNumberFor(countries);
      const answer = helpAnswer({ clubName: name, contact: person, emergencyNumber });

      expect(answer.length).toBeLessThanOrEqual(160);
      expect(answer).toMatch(new RegExp(`(^|\\D)${emergencyNumber}(\\D|$)`));
      expect(answer).toContain('STOP');
      expect(answer).toContain('MENU');
    }),
  );
});
