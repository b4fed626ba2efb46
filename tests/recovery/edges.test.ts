import { describe, expect, test } from 'vitest';
import type { Facts, Replies, Session } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { factsOf, finishOf, hourMs, mondayMorningMs, sessionOf } from '../fixtures/sessions.ts';

/** Where one answer of a rule turns into the next. */
const at = (facts: Facts, sinceHours = 0.2) => prescribe(facts, finishOf(facts.session) + sinceHours * hourMs);
const easyRun = sessionOf({ elapsedSec: 1800, distanceM: 5000, averageHeartRate: 130 });
const byReplies = (replies: Replies) => at(factsOf({ session: easyRun, replies }));
const byRun = (km: number, rest: Partial<Session> = {}) =>
  at(factsOf({ session: sessionOf({ distanceM: km * 1000, elapsedSec: km * 300, ...rest }) }));
const codesOf = (advice: { readonly warnings: readonly { readonly code: string }[] }) =>
  advice.warnings.map(({ code }) => code);

describe('hours to the next hard session', () => {
  // 12 by the load.
  test.each<[Replies, number]>([
    [{}, 12],
    [{ soreness: 3.5 }, 12],
    [{ soreness: 4 }, 24],
    [{ soreness: 6 }, 36],
    [{ soreness: 8 }, 60],
    [{ sleepHours: 7 }, 12],
    [{ sleepHours: 6.99 }, 18],
    [{ sleepHours: 5.99 }, 24],
    [{ sleepHours: 4.99 }, 36],
    [{ restingHr: 59 }, 12],
    [{ restingHr: 60 }, 24],
    [{ restingHr: 65 }, 36],
    [{ soreness: 10, sleepHours: 0, restingHr: 80 }, 96],
  ])('%j', (replies, hours) => {
    expect(byReplies(replies).hoursToHard).toBe(hours);
  });

  test.each([
    [
      [49, 12],
      [50, 24],
      [99, 24],
      [100, 36],
      [149, 36],
      [150, 48],
      [299, 48],
      [300, 72],
      [449, 72],
      [450, 96],
    ],
  ])('by load', (...steps) => {
    for (const [load, hours] of steps) {
      const session = sessionOf({ sport: 'Ride', elapsedSec: 3600, perceivedExertion: 10, distanceM: 0 });
      const minutes = (load ?? 0) * 0.35;

      expect(
        at(factsOf({ session: { ...session, elapsedSec: minutes * 60, movingSec: minutes * 60 } })).hoursToHard,
      ).toBe(hours);
    }
  });

  test.each([Number.MIN_VALUE, 0.9])('%d s of moving is none: the elapsed time counts', (movingSec) => {
    const session = sessionOf({ elapsedSec: 3600, distanceM: Number.MIN_VALUE });

    expect(at(factsOf({ session: { ...session, movingSec } }))).toEqual(
      at(factsOf({ session: { ...session, movingSec: undefined } })),
    );
  });

  test.each<[number, boolean, number]>([
    [20.6, false, 24],
    [20.7, false, 48],
    [20.7, true, 72],
    [27.6, false, 72],
    [41.4, false, 168],
    [49.3, false, 336],
  ])('%d km by satellite, race %s: at least %d', (km, isRace, hours) => {
    expect(byRun(km, { isRace }).hoursToHard).toBeGreaterThanOrEqual(hours);
    if (hours > 24) expect(byRun(km, { isRace }).hoursToHard).toBe(hours);
  });

  test('a run of 160 minutes without a pulse has a load of 150, not a hair less', () => {
    expect(at(factsOf({ session: sessionOf({ elapsedSec: 9600, distanceM: 0 }) }))).toMatchObject({ hoursToHard: 48 });
  });

  test('of an earlier session what is left counts, and never less than nothing', () => {
    const left = (hours: number) =>
      at(
        factsOf({
          session: easyRun,
          recent: [{ date: '2026-11-22', load: 30, sport: 'Ride', readyAtMs: finishOf(easyRun) + hours * hourMs }],
        }),
      ).hoursToHard;

    expect([left(-5), left(40), left(40.01)]).toEqual([12, 40, 41]);
  });

  test('a large noise of the own pulse makes ten beats count like five', () => {
    const facts = factsOf({ session: easyRun, replies: { restingHr: 66 } });

    expect(at({ ...facts, learned: { restingHrNoise: 6 } })).toMatchObject({ hoursToHard: 24, day: 'easy' });
    expect(at({ ...facts, learned: { restingHrNoise: 5 } })).toMatchObject({ hoursToHard: 36, day: 'rest' });
  });

  test('the same load every day of a heavy week asks for twelve more', () => {
    const days = (load: number) =>
      [17, 18, 19, 20, 21, 22].map((day) => ({ date: `2026-11-${day}`, load, sport: 'Ride' }));
    const session = { ...easyRun, averageHeartRate: undefined };
    const load = at(factsOf({ session })).load;

    expect(at(factsOf({ session, recent: days(load) })).hoursToHard).toBe(12);
    expect(at(factsOf({ session, recent: days(45) })).hoursToHard).toBe(24);
    expect(at(factsOf({ session, recent: days(45).slice(1) })).hoursToHard).toBe(12);
  });
});

describe('the next 24 hours', () => {
  test.each<[Replies, string]>([
    [{ soreness: 4.5 }, 'easy'],
    [{ soreness: 5 }, 'active-recovery'],
    [{ soreness: 7 }, 'rest'],
    [{ sleepHours: 6 }, 'normal'],
    [{ sleepHours: 5.9 }, 'easy'],
    [{ sleepHours: 4.9 }, 'active-recovery'],
    [{ sleepHours: 4.9, soreness: 4 }, 'rest'],
    [{ sleepHours: 3.9 }, 'rest'],
    [{ energy: 3 }, 'normal'],
    [{ energy: 3, restingHr: 60 }, 'active-recovery'],
    [{ restingHr: 65 }, 'rest'],
  ])('%j: %s', (replies, day) => {
    expect(byReplies(replies).day).toBe(day);
  });

  test('a run every day: rest after the sixth, easy after the seventh, rest after the thirteenth', () => {
    const afterDays = (days: number) =>
      at(
        factsOf({
          session: easyRun,
          recent: Array.from({ length: days - 1 }, (_, index) => ({
            date: new Date(mondayMorningMs - (index + 1) * 24 * hourMs).toISOString().slice(0, 10),
            load: 20,
            sport: 'TrailRun',
          })),
        }),
      ).day;

    expect([5, 6, 7, 8, 12, 13, 14].map(afterDays)).toEqual(['normal', 'rest', 'easy', 'easy', 'easy', 'rest', 'easy']);
  });

  test('a walk round the block of 900 m is no day with a run', () => {
    const recent = [18, 19, 20, 21, 22].map((day) => ({ date: `2026-11-${day}`, load: 20, sport: 'Run' }));

    expect(at(factsOf({ session: { ...easyRun, distanceM: 900 }, recent })).day).toBe('normal');
  });

  test('from a day after on, what is left counts', () => {
    const facts = factsOf({ session: sessionOf({ elapsedSec: 7200, distanceM: 20_000, averageHeartRate: 168 }) });

    expect([at(facts, 23.9).day, at(facts, 24).day, at(facts, 31).day]).toEqual(['active-recovery', 'easy', 'normal']);
  });
});

describe('fluid', () => {
  const weighed = (before: number, after: number, sinceHours = 0.2) =>
    at(factsOf({ profile: { massKg: before }, replies: { weightBeforeKg: before, weightAfterKg: after } }), sinceHours);

  test('from three and a half hours on there is no target', () => {
    expect(at(factsOf(), 3.49).fluid).toBeDefined();
    expect(at(factsOf(), 3.5)).not.toHaveProperty('fluid');
    expect(codesOf(at(factsOf(), 3.5))).toContain('window-past');
  });

  test.each<[number, number, string | undefined]>([
    [100, 98.01, 'under-2'],
    [100, 98, '2-to-4'],
    [100, 96, '2-to-4'],
    [100, 95.9, 'over-4'],
    [80, 74.4, 'over-4'],
    [80, 74.3, 'over-7'],
    [80, 71.9, undefined],
  ])('from %d to %d kg: %s', (before, after, band) => {
    expect(weighed(before, after).conditions.lossBand).toBe(band);
  });

  test('weights that cannot be right together are asked for again, and the estimate serves', () => {
    for (const [before, after] of [
      [70, 32],
      [154, 70],
      [70, 63.9 - 0.5],
    ] as const) {
      const advice = at(factsOf({ replies: { weightBeforeKg: before, weightAfterKg: after } }));

      expect(codesOf(advice)).toContain('weigh-in-refused');
      expect(advice.fluid).toEqual(at(factsOf()).fluid);
    }
  });

  test('pounds for kilograms in the profile: the weight before serves only if the pair is believed', () => {
    const withProfile = (massKg: number | undefined, before: number, after: number) =>
      at(factsOf({ profile: { massKg }, replies: { weightBeforeKg: before, weightAfterKg: after } }));

    expect(withProfile(700, 70, 69.5).fluid).toBeDefined();
    expect(withProfile(undefined, 154, 70).noAmounts).toEqual(['unit-unknown']);
    expect(withProfile(undefined, 70, 154).noAmounts).toEqual(['mass-unknown']);
  });

  test('nothing more by bedtime when the window ends late', () => {
    const later = (hour: number) => {
      const session = sessionOf({ startMs: mondayMorningMs + (hour - 9) * hourMs });
      return at(factsOf({ session, replies: { weightBeforeKg: 70, weightAfterKg: 67.5 } })).fluid?.laterMl;
    };

    // Finished at nine, at five, and a quarter of an hour later.
    expect([later(9), later(17), later(17.25)]).toEqual([450, 450, 0]);
    // At three at night the window would end before seven.
    expect([later(26.5), later(27)]).toEqual([undefined, undefined]);
  });

  test('the rate grows with the mass without a step, up to 0.8 L/h', () => {
    // Of a loss of 5 %, in 3.8 hours.
    const maxMl = (massKg: number) => weighed(massKg, 0.95 * massKg).fluid?.maxMl;

    expect([49.9, 50.1, 60, 66.6, 70, 110].map(maxMl)).toEqual([2250, 2250, 2700, 3000, 3000, 3000]);
  });

  test('too little is none: to thirst', () => {
    expect(codesOf(at(factsOf({ session: sessionOf({ elapsedSec: 600, distanceM: 1500 }) })))).toContain(
      'no-extra-fluid',
    );
  });
});

describe('load', () => {
  const loadBy = (session: Partial<Session>, replies: Replies = {}) => {
    const { load, loadFrom } = at(factsOf({ session: sessionOf(session), replies }));
    return [loadFrom, Math.round(load)];
  };

  test('the first there is', () => {
    expect(loadBy({ averageHeartRate: 140 }, { rpe: 5 })).toEqual(['heart-rate', 52]);
    expect(loadBy({ averageHeartRate: 196 }, { rpe: 5 })).toEqual(['srpe', 86]);
    expect(loadBy({ averageHeartRate: 59, perceivedExertion: 7 })).toEqual(['srpe', 120]);
    expect(loadBy({ perceivedExertion: 0, sufferScore: 50 })[0]).toBe('suffer-score');
    expect(loadBy({ sufferScore: 0 })).toEqual(['duration', 56]);
    expect(loadBy({ sport: 'Walk' })).toEqual(['duration', 12]);
    expect(loadBy({ sport: 'EBikeRide', kilojoules: 300 })).toEqual(['duration', 17]);
  });

  test('without a greatest pulse it comes from the age, and without an age there is none', () => {
    const session = sessionOf({ averageHeartRate: 150 });

    expect(at(factsOf({ session, profile: { birthYear: 1986 } })).loadFrom).toBe('heart-rate');
    expect(at(factsOf({ session, profile: {} })).loadFrom).toBe('duration');
  });
});

describe('soreness of nine', () => {
  const sore = (facts: Partial<Facts>, sinceHours = 0.2) =>
    at(factsOf({ session: easyRun, replies: { soreness: 9 }, ...facts }), sinceHours);

  test('is a red flag: no amounts, rest', () => {
    expect(sore({})).toMatchObject({ noAmounts: ['red-flag'], day: 'rest' });
  });

  test('is expected for four days after a session that breaks muscles', () => {
    const sessionOn = (date: string, load: number) => sore({ recent: [{ date, load, sport: 'Hike' }] }).noAmounts;

    expect([sessionOn('2026-11-19', 300), sessionOn('2026-11-18', 300), sessionOn('2026-11-22', 299)]).toEqual([
      undefined,
      ['red-flag'],
      ['red-flag'],
    ]);
    const longRun = sessionOf({ distanceM: 28_000, elapsedSec: 9000 });
    expect([sore({ session: longRun }, 96).noAmounts, sore({ session: longRun }, 96.1).noAmounts]).toEqual([
      undefined,
      ['red-flag'],
    ]);
    expect(codesOf(sore({ session: longRun }))).toContain('ask-about-urine');
  });
});

describe('who has no amounts', () => {
  test('minors: at eighteen within the year the birthday may still be to come', () => {
    const byYear = (birthYear: number) => at(factsOf({ profile: { massKg: 70, birthYear } })).noAmounts;

    expect([byYear(2008), byYear(2007), byYear(2030)]).toEqual([['minor'], undefined, ['minor']]);
  });

  test.each([34.9, 200.1, 7, 700, Number.NaN])('a mass of %d kg is no mass', (massKg) => {
    const advice = at(factsOf({ profile: { massKg } }));

    expect(advice.noAmounts).toEqual(['mass-unknown']);
    expect(codesOf(advice)).toContain('mass-refused');
  });
});

describe('what cannot be', () => {
  test('30 km/h on foot: no distance, no floor', () => {
    const advice = at(factsOf({ session: sessionOf({ distanceM: 30_000 }) }));

    expect(advice.hoursToHard).toBe(24);
    expect(codesOf(advice)).toContain('distance-refused');
  });

  test('an activity in the future is taken as just finished', () => {
    const advice = at(factsOf(), -30);

    expect(advice.lateness).toBe('now');
    expect(codesOf(advice)).toContain('starts-in-the-future');
  });

  test('an answer out of its range counts as none, and is asked for again', () => {
    const advice = byReplies({ soreness: 11, sleepHours: -1, restingHr: 300 });

    expect(advice.hoursToHard).toBe(12);
    expect(codesOf(advice).filter((code) => code === 'reply-refused')).toHaveLength(3);
  });

  test('where the clocks change, times are those on the wall', () => {
    const startMs = Date.parse('2026-03-29T00:30:00Z');
    const session = sessionOf({ startMs, localStart: '2026-03-29T01:30:00' });
    const { clock, fluid, drinkingEndMs } = at(
      factsOf({ session, profile: { massKg: 70, timezone: 'Europe/Berlin' } }),
    );

    expect(clock).toEqual({ kind: 'zone', timezone: 'Europe/Berlin' });
    // From 01:30 to 03:30 in an hour, and 3:42 now is still the evening before: its ten o'clock is past.
    expect(fluid).toBeUndefined();
    expect(new Date(drinkingEndMs).toISOString()).toBe('2026-03-28T21:00:00.000Z');
  });
});

describe('protein is told once in three hours', () => {
  test.each([
    [2.99, undefined],
    [3, [21, 28]],
  ])('an earlier session told it %d h before', (hoursBefore, expected) => {
    const session = sessionOf({});
    const now = finishOf(session) + 0.2 * hourMs;
    const earlier = { date: '2026-11-22', load: 30, sport: 'Run', proteinAdvisedAtMs: now - hoursBefore * hourMs };

    const advice = prescribe(factsOf({ session, recent: [earlier] }), now);

    expect(advice.proteinG).toEqual(expected);
    expect(advice.carbG).toBeDefined();
    expect(advice.because.some(({ rule }) => rule === 'protein')).toBe(expected !== undefined);
  });
});
