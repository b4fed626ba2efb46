import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPerhapsMinor, readProfileForm } from '../../functions/pages/join/profile-form.ts';

const now = Date.UTC(2026, 10, 24, 12);
const form = (fields: Record<string, string | string[]>) => {
  const filled = new URLSearchParams();
  const whole = { units: 'metric', birthYear: '1988', exclusions: 'none', ...fields };
  for (const [name, value] of Object.entries(whole)) for (const one of [value].flat()) filled.append(name, one);
  return filled;
};

describe('age', () => {
  test.each([
    [2007, false],
    [2008, true],
    [2015, true],
    [1950, false],
  ])('born in %i, in 2026: perhaps a minor %s', (birthYear, minor) => {
    expect(isPerhapsMinor(birthYear, now)).toBe(minor);
  });

  test('at New Year the old year counts as long as it is the old year anywhere', () => {
    const newYear = Date.UTC(2027, 0, 1, 0);

    expect(isPerhapsMinor(2008, newYear + 11 * 3_600_000)).toBe(true);
    expect(isPerhapsMinor(2008, newYear + 12 * 3_600_000)).toBe(false);
  });
});

describe('the form', () => {
  test('reads a comma, and pounds', () => {
    expect(readProfileForm(form({ mass: '61,5' }), now)).toMatchObject({ answers: { profile: { massKg: 61.5 } } });
    expect(readProfileForm(form({ mass: '154', units: 'us' }), now)).toMatchObject({
      answers: { profile: { massKg: 69.9 }, units: 'us' },
    });
  });

  test.each([
    ['a weight of 30 kg', { mass: '30' }, 'mass'],
    ['a weight of 1e2', { mass: '1e2' }, 'mass'],
    ['no year', { birthYear: '' }, 'birthYear'],
    ['a year with two digits', { birthYear: '88' }, 'birthYear'],
    ['a year of long ago', { birthYear: '1888' }, 'birthYear'],
    ['a resting pulse of 20', { restingHr: '20' }, 'restingHr'],
    ['no answer about what applies', { exclusions: [] }, 'exclusions'],
    ['both "none" and something', { exclusions: ['none', 'heart'] }, 'exclusions'],
  ])('%s comes back with a reason', (_, fields, name) => {
    const reading = readProfileForm(form(fields), now);

    expect(reading.kind === 'wrong' ? reading.errors[name] : undefined).toEqual(expect.any(String));
  });

  test('a weight that is left empty is no error: there are no amounts then', () => {
    expect(readProfileForm(form({ mass: '' }), now)).toMatchObject({ answers: { profile: { massKg: null } } });
  });

  test('whatever is typed, nothing out of range gets through', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.array(fc.string()), (mass, birthYear, pulse, ticked) => {
        const reading = readProfileForm(form({ mass, birthYear, restingHr: pulse, exclusions: ticked }), now);
        if (reading.kind !== 'ok') return;
        const { massKg, restingHr, exclusions } = reading.answers.profile;
        if (massKg) expect(massKg >= 35 && massKg <= 200).toBe(true);
        if (restingHr) expect(restingHr >= 30 && restingHr <= 120).toBe(true);
        expect(exclusions).toEqual(expect.any(Array));
      }),
    );
  });
});
