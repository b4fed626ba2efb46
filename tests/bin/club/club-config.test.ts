import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questions } from '../../../bin/club/answers.ts';
import { parseConfig } from '../../../bin/club/club-config.ts';
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

test('a secret in the file is refused with the way it should come', () => {
  expect(() => parseConfig({ stravaClientSecret: 'x' }, 'club.config.json')).toThrow('STRAVA_CLIENT_SECRET');
});

test('a secret by flag is refused and not repeated', () => {
  const failure = () => parseCommandLine(['setup', '--strava-client-secret=abcdef']);

  expect(failure).toThrow("would stay in the shell's history");
  expect(failure).not.toThrow('abcdef');
});

test('a word too many is not repeated, and says how a value with a space is given', () => {
  const failure = () => parseCommandLine(['setup', 'abcdef-a-secret']);

  expect(failure).toThrow('in quotes');
  expect(failure).not.toThrow('abcdef-a-secret');
});

test.each([
  [['--seats', 'ten'], '--seats must be a whole number from 1 to 9999'],
  [['--countries', 'UK'], 'the United Kingdom is GB'],
  [['--admin-email', 'nope'], '--admin-email must be an e-mail address'],
  [['--emergency-number', 'x'], '--emergency-number must be digits'],
])('%j is refused by the name of the flag', (given, words) => {
  expect(() => parseCommandLine(['setup', ...given])).toThrow(words);
});

test.each([
  [['doctor', '--json'], { command: 'doctor', asJson: true, isUnattended: false }],
  [['setup', '--yes', '--seats', '10'], { command: 'setup', isUnattended: true, answers: { seats: '10' } }],
  [['failed:retry'], { command: 'failed:retry' }],
  [[], { command: 'help' }],
])('%j is understood', (given, expected) => {
  expect(parseCommandLine(given)).toMatchObject(expected);
});

test.each([[['doktor']], [['doctor', 'setup']], [['setup', '--seat', '1']], [['setup', '--seats']]])(
  '%j is refused with the way to all commands',
  (given) => {
    expect(() => parseCommandLine(given)).toThrow(expect.objectContaining({ fix: expect.stringContaining('help') }));
  },
);

test('answers are tidied up before they are taken', () => {
  const tidied = parseConfig(
    { countries: 'us, ca us', originationNumber: '+1 (800) 555-0100', seats: '010' },
    'a test',
  );

  expect(tidied).toEqual({ countries: 'US,CA', originationNumber: '+18005550100', seats: '10' });
});

test('every question has its own flag and its own parameter', () => {
  expect(new Set(questions.map(({ flag }) => flag)).size).toBe(questions.length);
  expect(new Set(questions.map(({ parameter }) => parameter)).size).toBe(questions.length);
});

test('the HELP answer is one text and names the emergency number and MENU, whatever the club is called', () => {
  const clubName = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 .&-]{0,39}$/);
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
