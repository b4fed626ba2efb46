import { describe, expect, test } from 'vitest';
import type { Facts, Profile, Replies, Session } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import type { CarbClass, DayCategory, Prescription } from '../../functions/recovery/prescription.ts';
import { factsOf, finishOf, hourMs, mondayMorningMs, sessionOf } from '../fixtures/sessions.ts';

/**
 * Fifteen sessions that were reckoned by hand and by another program. Fluid and sodium within 50, grams and load within
 * 1; class, category and hours to the letter. Temperatures are what the air had: a sensor reads 3 C more.
 */
interface Case {
  readonly facts: Facts;
  readonly sinceHours: number;
  readonly fluidMl: readonly [number, number] | undefined;
  readonly laterMl?: number;
  readonly sodiumMg?: readonly [number, number];
  readonly carbs: readonly [number, number] | undefined;
  readonly carbClass: CarbClass;
  readonly protein: readonly [number, number] | undefined;
  readonly load: number;
  readonly day: DayCategory;
  readonly hours: number;
}

const man = (massKg: number, restingHr?: number, maxHr?: number): Profile => ({ massKg, sex: 'M', restingHr, maxHr });
const woman = (massKg: number, restingHr?: number, maxHr?: number): Profile => ({
  ...man(massKg, restingHr, maxHr),
  sex: 'F',
});

/** `air` is the temperature; undefined: no sensor. */
function activity(minutes: number, km: number, air: number | undefined, rest: Partial<Session> = {}): Session {
  return sessionOf({
    elapsedSec: minutes * 60,
    distanceM: km * 1000,
    sensorTemperatureC: air === undefined ? undefined : air + 3,
    ...rest,
  });
}

const facts = (session: Session, profile: Profile, replies: Replies = {}): Facts =>
  factsOf({ session, profile, replies });

const halfMarathon = facts(activity(115, 21.1, 26, { averageHeartRate: 168, isRace: true }), woman(58, 58, 190));
const tenKm = (averageHeartRate: number) => activity(60, 10, 18, { averageHeartRate });

const cases: Readonly<Record<string, Case>> = {
  'a cool easy 5 km': {
    facts: facts(activity(30, 5, 10, { averageHeartRate: 135 }), man(70, 55, 190)),
    sinceHours: 0.2,
    fluidMl: [250, 450],
    carbs: [21, 35],
    carbClass: 'A',
    protein: [21, 28],
    load: 23,
    day: 'normal',
    hours: 12,
  },
  'a warm half marathon race': {
    facts: halfMarathon,
    sinceHours: 0.2,
    fluidMl: [750, 1450],
    sodiumMg: [450, 1100],
    carbs: [58, 69],
    carbClass: 'C',
    protein: [20, 23],
    load: 197,
    day: 'active-recovery',
    hours: 72,
  },
  'a marathon': {
    facts: facts(activity(230, 42.2, 15, { averageHeartRate: 158, isRace: true }), man(75, 52, 185)),
    sinceHours: 0.5,
    fluidMl: [1000, 1950],
    sodiumMg: [600, 1450],
    carbs: [75, 90],
    carbClass: 'C',
    protein: [23, 30],
    load: 351,
    day: 'rest',
    hours: 168,
  },
  'an ultra of 100 km': {
    facts: facts(
      activity(750, 100, 18, {
        averageHeartRate: 132,
        ascentM: 2500,
        isRace: true,
        startMs: mondayMorningMs - 10 * hourMs,
      }),
      man(70, 50, 185),
    ),
    sinceHours: 1,
    fluidMl: [900, 1800],
    sodiumMg: [550, 1350],
    carbs: [70, 84],
    carbClass: 'C',
    protein: [21, 28],
    load: 605,
    day: 'rest',
    hours: 336,
  },
  'twenty minutes on a treadmill': {
    facts: facts(activity(20, 3.2, undefined, { isIndoor: true }), { massKg: 62, sex: 'F' }),
    sinceHours: 0.1,
    fluidMl: [200, 300],
    carbs: [19, 31],
    carbClass: 'A',
    protein: [20, 25],
    load: 19,
    day: 'normal',
    hours: 12,
  },
  'a hot long run with a weigh-in': {
    facts: facts(activity(135, 24, 31, { averageHeartRate: 152 }), man(80, 54, 186), {
      weightBeforeKg: 80,
      weightAfterKg: 77.5,
      drunkL: 0.75,
    }),
    sinceHours: 0.4,
    fluidMl: [2850, 2850],
    laterMl: 700,
    sodiumMg: [1150, 2000],
    carbs: [80, 96],
    carbClass: 'C',
    protein: [24, 32],
    load: 173,
    day: 'active-recovery',
    hours: 48,
  },
  'a slow marathon with a gain of weight': {
    facts: facts(activity(310, 42.2, 16, { averageHeartRate: 145, isRace: true }), woman(55, 60, 182), {
      weightBeforeKg: 55,
      weightAfterKg: 55.8,
    }),
    sinceHours: 0.5,
    fluidMl: undefined,
    carbs: [55, 66],
    carbClass: 'C',
    protein: [20, 22],
    load: 354,
    day: 'rest',
    hours: 168,
  },
  'a ride of 60 km': {
    facts: facts(activity(130, 60, 20, { averageHeartRate: 138, sport: 'Ride', kilojoules: 1400 }), man(72, 52, 184)),
    sinceHours: 0.3,
    fluidMl: [800, 1450],
    sodiumMg: [450, 1150],
    carbs: [72, 86],
    carbClass: 'C',
    protein: [22, 29],
    load: 123,
    day: 'easy',
    hours: 36,
  },
  'fifty minutes of strength': {
    facts: facts(activity(50, 0, undefined, { averageHeartRate: 105, sport: 'WeightTraining' }), woman(60, 60, 188)),
    sinceHours: 0.2,
    fluidMl: [150, 300],
    carbs: [18, 30],
    carbClass: 'S',
    protein: [20, 24],
    load: 16,
    day: 'normal',
    hours: 12,
  },
  '16 km, uploaded six hours late': {
    facts: facts(activity(80, 16, 20, { averageHeartRate: 150 }), man(68, 55, 188)),
    sinceHours: 6,
    fluidMl: undefined,
    carbs: [68, 81],
    carbClass: 'C',
    protein: [20, 27],
    load: 93,
    day: 'easy',
    hours: 24,
  },
  '10 km, very sore after a short night': {
    facts: facts(activity(55, 10, 12, { averageHeartRate: 148 }), man(74, 56, 188), { soreness: 8, sleepHours: 4 }),
    sinceHours: 0.3,
    fluidMl: [550, 1000],
    carbs: [37, 59],
    carbClass: 'B',
    protein: [22, 30],
    load: 61,
    day: 'rest',
    hours: 96,
  },
  'a third hard day in a row': {
    facts: {
      ...facts(activity(60, 12, 15, { averageHeartRate: 165 }), woman(57, 58, 188), { soreness: 4, sleepHours: 6.5 }),
      recent: [
        { date: '2026-11-21', load: 95, sport: 'Run' },
        { date: '2026-11-22', load: 95, sport: 'Run' },
      ],
    },
    sinceHours: 0.2,
    fluidMl: [500, 900],
    carbs: [29, 45],
    carbClass: 'B',
    protein: [20, 23],
    load: 99.6,
    day: 'rest',
    hours: 66,
  },
  '10 km with good answers': {
    facts: facts(tenKm(140), man(70, 55, 190), { soreness: 2, sleepHours: 8 }),
    sinceHours: 0.2,
    fluidMl: [550, 1000],
    carbs: [35, 56],
    carbClass: 'B',
    protein: [21, 28],
    load: 52,
    day: 'easy',
    hours: 24,
  },
  '10 km with a resting pulse 11 up': {
    facts: facts(tenKm(150), man(70, 55, 190), { restingHr: 66, restingHrBaseline: 55 }),
    sinceHours: 0.2,
    fluidMl: [550, 1000],
    carbs: [35, 56],
    carbClass: 'B',
    protein: [21, 28],
    load: 68,
    day: 'rest',
    hours: 48,
  },
  'the half marathon with kidney disease': {
    facts: { ...halfMarathon, profile: { ...halfMarathon.profile, hasExclusion: true } },
    sinceHours: 0.2,
    fluidMl: undefined,
    carbs: undefined,
    carbClass: 'C',
    protein: undefined,
    load: 197,
    day: 'active-recovery',
    hours: 72,
  },
};

function adviceIn(name: keyof typeof cases): Prescription {
  const found = cases[name];
  if (found === undefined) throw new Error(`There is no case "${name}".`);
  return prescribe(found.facts, finishOf(found.facts.session) + found.sinceHours * hourMs);
}

function expectNear(actual: readonly number[] | undefined, expected: readonly number[] | undefined, by: number): void {
  expect(actual === undefined).toBe(expected === undefined);
  expected?.forEach((value, index) => {
    expect(Math.abs((actual?.[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(by);
  });
}

describe('the worked cases', () => {
  test.each(Object.entries(cases))('%s', (name, expected) => {
    const advice = adviceIn(name);

    expectNear(advice.fluid && [advice.fluid.minMl, advice.fluid.maxMl], expected.fluidMl, 50);
    expectNear(advice.sodiumMg, expected.sodiumMg, 50);
    expectNear(advice.carbG, expected.carbs, 1);
    expectNear(advice.proteinG, expected.protein, 1);
    expectNear([advice.load], [expected.load], 1);
    expect(advice.fluid?.laterMl ?? 0).toBe(expected.laterMl ?? 0);
    expect(advice).toMatchObject({ carbClass: expected.carbClass, day: expected.day, hoursToHard: expected.hours });
  });

  test.each(['an ultra of 100 km', 'a slow marathon with a gain of weight', 'a marathon'])(
    '%s forbids running for some days',
    (name) => {
      const { noRunUntilMs, finishMs } = adviceIn(name);

      expect((noRunUntilMs ?? 0) - finishMs).toBe((name.includes('ultra') ? 72 : 48) * hourMs);
    },
  );
});

describe('what has to be said in them', () => {
  const codes = (name: string) => adviceIn(name).warnings.map(({ code }) => code);
  const said = (name: string) =>
    adviceIn(name)
      .because.map(({ reason }) => reason)
      .join(' ');

  test('after the ultra and the gain: the signs of overdrinking', () => {
    expect(codes('an ultra of 100 km')).toContain('overdrinking');
    expect(codes('a slow marathon with a gain of weight')).toEqual(
      expect.arrayContaining(['overdrinking', 'weight-up']),
    );
  });

  test('after the weigh-in: the own sweat, what it teaches, the loss, and what the window takes', () => {
    const reasons = said('a hot long run with a weigh-in');

    expect(reasons).toContain('1.44 L/h');
    expect(reasons).toContain('1.13');
    expect(reasons).toContain('3.1 %');
    expect(reasons).toContain('3.0-3.6 L in all, of which the window takes 2.85 L, 700 ml more by bedtime');
    expect(adviceIn('a hot long run with a weigh-in').conditions.lossBand).toBe('2-to-4');
  });

  test('very sore: a doctor, if it is no better in 48 hours', () => {
    expect(codes('10 km, very sore after a short night')).toContain('very-sore');
  });

  test('with a medical exclusion: no millilitre, milligram or gram anywhere', () => {
    const { because, warnings } = adviceIn('the half marathon with kidney disease');

    expect(JSON.stringify([because, warnings])).not.toMatch(/\d\s?(ml|mg|g|L|oz)\b/);
  });
});
