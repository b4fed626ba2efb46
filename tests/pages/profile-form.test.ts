import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { massInBothUnits } from '../../functions/pages/body-mass.ts';
import { isPerhapsMinor, profileValues, readProfileForm } from '../../functions/pages/join/read-profile-form.ts';

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

describe('a switch of units', () => {
  /** The hidden fields that go along with a form that shows this mass. */
  const shown = (massKg: number, units: 'us' | 'metric') => {
    const {
      mass = '',
      shownMass = '',
      shownMassKg = '',
    } = profileValues({ profile: { massKg }, units, checkInAt: '07:30' }, now);
    return { mass, shownMass, shownMassKg };
  };
  const massOf = (fields: Record<string, string>) => {
    const reading = readProfileForm(form(fields), now);
    return reading.kind === 'ok' ? reading.answers.profile.massKg : reading.kind;
  };

  test('converts the number that was left as it stood, both ways', () => {
    expect(shown(60, 'us').mass).toBe('132.3');
    expect(massOf({ ...shown(60, 'us'), units: 'metric' })).toBe(60);
    expect(massOf({ ...shown(60, 'metric'), units: 'us' })).toBe(60);
  });

  test('with another number takes that one in the unit that is chosen', () => {
    expect(massOf({ ...shown(60, 'us'), mass: '61', units: 'metric' })).toBe(61);
    expect(massOf({ ...shown(60, 'metric'), mass: '140', units: 'us' })).toBe(63.5);
  });

  test('of a weight with more decimals than are shown converts all the same', () => {
    expect(massOf({ ...shown(59.987, 'us'), units: 'metric' })).toBe(60);
    expect(massOf({ ...shown(59.987, 'metric'), units: 'us' })).toBe(60);
  });

  test('and another, with an error of something else in between, comes back to the same mass', () => {
    const first = readProfileForm(form({ ...shown(60, 'us'), units: 'metric', exclusions: [] }), now);
    const values = first.kind === 'wrong' ? first.values : {};
    const { mass = '', shownMass = '', shownMassKg = '' } = values;

    expect(mass).toBe('60');
    expect(massOf({ mass, shownMass, shownMassKg, units: 'us' })).toBe(60);
  });

  test('after a number that was refused starts from what is typed, in the unit that is chosen', () => {
    const first = readProfileForm(form({ ...shown(60, 'us'), mass: '20', units: 'us' }), now);

    expect(first).toMatchObject({ kind: 'wrong', values: { mass: '20', shownMass: undefined } });
  });

  test('never moves a mass, however often it is flipped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 350, max: 2000 }), fc.array(fc.constantFrom('us', 'metric')), (tenths, flips) => {
        let values: Readonly<Record<string, string | undefined>> = shown(tenths / 10, 'metric');
        for (const units of flips) {
          const { mass = '', shownMass = '', shownMassKg = '' } = values;
          const reading = readProfileForm(form({ mass, shownMass, shownMassKg, units, exclusions: [] }), now);
          values = reading.kind === 'wrong' ? reading.values : {};
        }
        const { mass = '', shownMass = '', shownMassKg = '' } = values;
        expect(massOf({ mass, shownMass, shownMassKg, units: 'metric' })).toBe(tenths / 10);
      }),
    );
  });

  test('is shown in both units, the own one first', () => {
    expect(massInBothUnits(60, 'us')).toBe('132 lb, 60 kg');
    expect(massInBothUnits(61.5, 'metric')).toBe('61.5 kg, 136 lb');
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
    ['a weight of 77 lb', { mass: '77', units: 'us' }, 'mass'],
    ['a weight of 441 lb', { mass: '441', units: 'us' }, 'mass'],
    ['a weight of 200.1 kg', { mass: '200.1' }, 'mass'],
    ['a maximum pulse below the resting one and a range', { restingHr: '90', maxHr: '120' }, 'maxHr'],
    ['a resting pulse of 20', { restingHr: '20' }, 'restingHr'],
    ['no answer about what applies', { exclusions: [] }, 'exclusions'],
    ['both "none" and something', { exclusions: ['none', 'heart'] }, 'exclusions'],
  ])('%s comes back with a reason', (_, fields, name) => {
    const reading = readProfileForm(form(fields), now);

    expect(reading.kind === 'wrong' ? reading.errors[name] : undefined).toEqual(expect.any(String));
  });

  test('takes a bedtime, and anything else for none', () => {
    const bedtimeOf = (bedtime: string) => {
      const reading = readProfileForm(form({ bedtime }), now);
      return reading.kind === 'ok' ? reading.answers.profile.bedtime : reading.kind;
    };

    expect(bedtimeOf('22:30')).toBe('22:30');
    expect(bedtimeOf('')).toBeNull();
    expect(bedtimeOf('25:99')).toBeNull();
  });

  test.each([
    ['no date', { raceDate: 'next spring' }, 'such as 2027-04-18'],
    ['a date that does not exist', { raceDate: '2027-02-30' }, 'such as 2027-04-18'],
    ['a race of yesterday', { raceDate: '2026-11-23' }, 'over'],
    ['a race in three years', { raceDate: '2029-11-24' }, 'two years'],
    ['a distance without a day', { raceKm: '42.2' }, 'When'],
  ])('%s comes back with a reason at the field of the race', (_, fields, words) => {
    const reading = readProfileForm(form({ ...fields, foods: ['vegan'] }), now);

    expect(reading).toMatchObject({ kind: 'wrong', errors: { raceDate: expect.stringContaining(words) } });
    expect(reading).toMatchObject({ values: fields, foods: ['vegan'] });
  });

  test('takes how somebody trains and eats', () => {
    const fields = {
      experience: 'new',
      raceDate: '2027-04-18',
      raceKm: '42.2',
      foods: ['vegan', 'no-nuts'],
      coldTips: 'yes',
    };

    expect(readProfileForm(form(fields), now)).toMatchObject({
      answers: {
        profile: {
          experience: 'new',
          raceDate: '2027-04-18',
          raceKm: 42.2,
          foods: ['vegan', 'no-nuts'],
          coldTips: true,
        },
      },
    });
  });

  test('leaves all of that out where nothing is said, or something that is no choice', () => {
    const nothing = { experience: null, raceDate: null, raceKm: null, foods: [], coldTips: false };

    expect(readProfileForm(form({}), now)).toMatchObject({ answers: { profile: nothing } });
    const odd = { experience: 'elite', raceKm: '', foods: ['meat'], coldTips: 'no' };
    expect(readProfileForm(form(odd), now)).toMatchObject({ answers: { profile: nothing } });
  });

  test('shows a race that is ahead, and no race that is over', () => {
    const valuesWith = (raceDate: string) =>
      profileValues({ profile: { raceDate, raceKm: 42.2 }, units: 'metric', checkInAt: '07:30' }, now);

    expect(valuesWith('2026-11-24')).toMatchObject({ raceDate: '2026-11-24', raceKm: '42.2' });
    expect(valuesWith('2026-11-23')).toMatchObject({ raceDate: undefined, raceKm: undefined });
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
