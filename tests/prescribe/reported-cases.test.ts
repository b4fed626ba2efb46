import { describe, expect, test } from 'vitest';
import { prescribeValue } from '../../bin/prescribe/prescribe-value.ts';
import { profileSchema, repliesSchema } from '../../bin/prescribe/request.ts';
import { type ActivityOfStrava, morningActivity, stravaActivity } from '../fixtures/strava-activity.ts';

/**
 * Activities as bug reports of other programs that read Strava have them: watches without a clock, barometers gone mad,
 * sports of next year. What comes of them is what the rules say, never what the device says.
 */

const profile = {
  massKg: 70,
  sex: 'M',
  birthYear: 1986,
  restingHr: 55,
  maxHr: 190,
  medical: false,
  units: 'metric',
  timezone: 'Europe/Berlin',
};

interface Answer {
  readonly activityId: string;
  readonly fluid: { readonly minMl: number; readonly maxMl: number; readonly by: string } | null;
  readonly carbG: readonly [number, number] | null;
  readonly carbClass: string;
  readonly sodiumMg: readonly [number, number] | null;
  readonly proteinG: readonly [number, number] | null;
  readonly load: number;
  readonly loadFrom: string;
  readonly day: string;
  readonly hoursToHard: number;
  readonly text: string | null;
  readonly warnings: readonly string[];
}

function answerTo(activity: ActivityOfStrava, envelope: Readonly<Record<string, unknown>> = {}): Answer {
  const defaults = { profile: profileSchema.parse(profile), replies: repliesSchema.parse({}), recent: [] };
  return JSON.parse(prescribeValue(JSON.stringify({ activity, ...envelope }), defaults));
}

/** All that is advised, whatever is said about it. */
function adviceIn({ fluid, sodiumMg, carbG, carbClass, proteinG, load, day, hoursToHard }: Answer) {
  return { fluid, sodiumMg, carbG, carbClass, proteinG, load, day, hoursToHard };
}

describe('a clock that is wrong', () => {
  const weeks = { distance: 8000, moving_time: 2700, elapsed_time: 4_208_365 };

  test('an elapsed time of weeks: the finish is by the moving time, and said to be', () => {
    const answer = answerTo(stravaActivity(weeks), { now: '2026-06-10T16:50:00Z' });

    expect(answer.fluid?.by).toBe('2026-06-10T22:00:00+02:00');
    expect(answer.warnings.join(' ')).toMatch(/finish is taken from the moving time/);
  });

  test('weeks, with a start as many weeks back: an ordinary run that has just ended', () => {
    const start = { start_date: '2026-04-23T08:00:00Z', start_date_local: '2026-04-23T10:00:00Z' };

    expect(answerTo(stravaActivity({ ...weeks, ...start }))).toMatchObject({
      day: 'normal',
      fluid: { by: '2026-04-23T14:45:00+02:00' },
      carbG: [35, 56],
    });
  });

  test('14 hours of elapsed time on a commute: the load is of the moving time', () => {
    const ride = { sport_type: 'Ride', distance: 16_000, moving_time: 2900, elapsed_time: 50_000 };

    expect(answerTo(stravaActivity({ ...ride, average_heartrate: 120 })).load).toBe(24);
  });

  test('an elapsed time of 2^31 seconds: the advice of the moving time', () => {
    const answer = answerTo(morningActivity({ moving_time: 2700, elapsed_time: 2 ** 31, distance: 8000 }));

    expect(adviceIn(answer)).toEqual(adviceIn(answerTo(morningActivity({ moving_time: 2700, distance: 8000 }))));
  });

  test('a readiness weeks ahead binds the next run for two weeks after its day at most', () => {
    const earlier = { date: '2026-06-10', load: 39, sport: 'Run', readyAt: '2026-07-29T21:59:25Z' };

    // 336 hours after midnight, and 13 hours from the finish to midnight.
    expect(answerTo(morningActivity(), { recent: [earlier] }).hoursToHard).toBe(336 + 13);
  });

  test('an earlier run forbids running for three days after its day at most', () => {
    const earlier = { date: '2026-06-06', load: 39, sport: 'Run', noRunUntil: '2026-07-29T21:59:25Z' };
    const forbidden = { ...earlier, date: '2026-06-07' };

    expect(answerTo(morningActivity(), { recent: [earlier] }).day).toBe('easy');
    expect(answerTo(morningActivity(), { recent: [forbidden] }).day).toBe('rest');
  });

  test('a start 23 hours ahead: taken as just finished', () => {
    const start = { start_date: '2026-06-11T16:00:00Z', start_date_local: '2026-06-11T18:00:00Z' };
    const answer = answerTo(stravaActivity(start), { now: '2026-06-10T12:15:00Z' });

    expect(answer.fluid?.by).toBe('2026-06-10T18:15:00+02:00');
    expect(answer.warnings.join(' ')).toMatch(/starts in the future: it is taken as just finished/);
  });

  test.each([
    ['now', '2026-06-10T09:00:00Z', '2026-06-10T15:00:00+02:00'],
    ['one second after now', '2026-06-10T08:59:59Z', '2026-06-10T14:59:59+02:00'],
    ['half an hour after now', '2026-06-10T08:30:00Z', '2026-06-10T14:30:00+02:00'],
  ])('a session that ends %s ends now', (_, now, by) => {
    expect(answerTo(morningActivity(), { now }).fluid?.by).toBe(by);
  });

  test.each(['1970-01-01T00:10:00Z', '1989-12-31T00:10:00Z'])('a start in %s: stored, no message', (start_date) => {
    const start = { start_date, start_date_local: start_date };

    expect(answerTo(stravaActivity(start), { now: '2026-06-10T17:15:00Z' })).toMatchObject({ text: null, fluid: null });
  });

  test('a start in 2099: taken as just finished', () => {
    const start = { start_date: '2099-06-11T16:00:00Z', start_date_local: '2099-06-11T18:00:00Z' };

    expect(answerTo(stravaActivity(start), { now: '2026-06-10T12:15:00Z' }).fluid?.by).toBe(
      '2026-06-10T18:15:00+02:00',
    );
  });

  test.each(['2026-06-10T00:00:01Z', '2026-06-10T00:00:00Z'])(
    'a hidden start, %s: the upload is the finish',
    (local) => {
      const start = { start_date: '2026-06-09T22:00:01Z', start_date_local: local };
      const envelope = { now: '2026-06-10T13:30:00Z', uploadedAt: '2026-06-10T13:15:00Z' };
      const answer = answerTo(stravaActivity(start), envelope);

      expect(answer.fluid?.by).toBe('2026-06-10T19:15:00+02:00');
      expect(answer.text).not.toBeNull();
      expect(answer.warnings.join(' ')).toMatch(/hidden/);
    },
  );

  test('a start 11 hours too early cannot be told from a late upload', () => {
    const start = { start_date: '2026-06-09T21:00:00Z', start_date_local: '2026-06-09T23:00:00Z' };

    expect(answerTo(stravaActivity(start), { now: '2026-06-10T09:10:00Z' }).fluid).toBeNull();
  });
});

describe('the clock on the wall', () => {
  test.each([
    ['St. John’s', '2026-06-10T14:30:00Z', '2026-06-10T12:00:00Z', 'America/St_Johns', '17:00:00-02:30'],
    ['Kathmandu, by the activity alone', '2026-06-10T06:15:00Z', '2026-06-10T12:00:00Z', undefined, '17:00:00+05:45'],
    ['forwarded in UTC', '2026-06-10T08:00:00Z', '2026-06-10T08:00:00Z', 'Europe/Berlin', '15:00:00+02:00'],
    ['with an offset', '2026-06-10T08:00:00Z', '2026-06-10T10:00:00+02:00', undefined, '15:00:00+02:00'],
  ])('%s', (_, start_date, start_date_local, timezone, by) => {
    const answer = answerTo(stravaActivity({ start_date, start_date_local }), { profile: { ...profile, timezone } });

    expect(answer.fluid?.by).toBe(`2026-06-10T${by}`);
  });

  test('a run over the end of summer time; in the small hours it still is the evening before', () => {
    const start = { start_date: '2026-10-25T00:30:00Z', start_date_local: '2026-10-25T02:30:00Z' };
    const run = stravaActivity({ ...start, distance: 20_000, moving_time: 7200 });

    expect(answerTo(run, { now: '2026-10-25T03:05:00Z' }).fluid?.by).toBe('2026-10-25T07:30:00+01:00');
    expect(answerTo(run).fluid).toBeNull();
  });
});

describe('a sport', () => {
  const hourOf = (sport_type: unknown, type: unknown = 'Workout') =>
    answerTo(morningActivity({ sport_type, type, distance: 0, elapsed_time: 3900 }));

  test.each(['Padel', 'Pickleball', 'Cricket', 'Dance', 'Volleyball', 'Basketball', 'PhysicalTherapy', 'VirtualRow'])(
    '%s gets advice',
    (sport) => {
      expect(hourOf(sport).text).toMatch(/^60 min /);
    },
  );

  test.each(['HyroxRace', 'Wheelchair', 'constructor', '__proto__', 'toString', 'hasOwnProperty', null])(
    '%s counts as a Workout',
    (sport) => {
      const answer = hourOf(sport, null);

      expect(adviceIn(answer)).toEqual(adviceIn(hourOf('Workout')));
      expect(answer.text).toMatch(/^60 min workout/);
    },
  );

  test('a Handcycle counts as a ride', () => {
    expect(adviceIn(hourOf('Handcycle'))).toEqual(adviceIn(hourOf('Ride')));
  });

  test.each([undefined, null, ''])('sport_type %j lets the old field speak', (sport_type) => {
    expect(adviceIn(hourOf(sport_type, 'Ride'))).toEqual(adviceIn(hourOf('Ride')));
  });

  test('on a walking pad a VirtualRun of 3 km/h is a walk: a small load, nothing special to eat', () => {
    const answer = answerTo(stravaActivity({ sport_type: 'VirtualRun', distance: 3000, trainer: true }));

    expect(answer).toMatchObject({ load: 12, carbG: null, day: 'normal' });
    expect(answer.text).toMatch(/^3 km walk/);
    expect(answer.warnings.join(' ')).toMatch(/counts as a walk/);
  });

  test('an e-bike is reckoned by its own effort', () => {
    const ride = { sport_type: 'EBikeRide', distance: 45_000, moving_time: 5400, elapsed_time: 6000 };

    expect(answerTo(stravaActivity({ ...ride, total_elevation_gain: 900 })).load).toBe(24);
  });
});

describe('numbers of a device that cannot be', () => {
  const easy = { average_heartrate: 135 };
  const flat = answerTo(morningActivity({ ...easy, total_elevation_gain: 0 }));

  test.each([
    ['-120 m of ascent', -120],
    ['1,165 m by a faulty barometer', 1165],
    ['12,000 m in an hour', 12_000],
  ])('%s count as none', (_, total_elevation_gain) => {
    const answer = answerTo(morningActivity({ ...easy, total_elevation_gain }));

    expect(adviceIn(answer)).toEqual(adviceIn(flat));
    expect(answer).toMatchObject({ carbClass: 'B', fluid: { minMl: 550, maxMl: 1000 } });
    expect(answer.warnings.some((warning) => /ascent/.test(warning))).toBe(total_elevation_gain > 0);
  });

  test.each([
    ['Ride', 74_386, true],
    ['Hike', 29_934, false],
  ])('for a %s %d m of ascent do not matter', (sport_type, total_elevation_gain, trainer) => {
    const session = { sport_type, trainer, distance: 3895 };

    expect(adviceIn(answerTo(morningActivity({ ...session, total_elevation_gain })))).toEqual(
      adviceIn(answerTo(morningActivity({ ...session, total_elevation_gain: 0 }))),
    );
  });

  test('20 hours of strength: four of them count', () => {
    const strength = { sport_type: 'WeightTraining', distance: 0, average_heartrate: 72 };
    const answer = answerTo(morningActivity({ ...strength, moving_time: 72_000 }));

    expect(answer.load).toBe(answerTo(morningActivity({ ...strength, moving_time: 14_400 })).load);
    expect(answer.hoursToHard).toBe(12);
    expect(answer.warnings.join(' ')).toMatch(/too long to be true: 4 hours of it count/);
  });

  test('a marathon at 20.7 km/h in no race is a drive home: no distance, no week of rest', () => {
    const drive = { distance: 42_500, moving_time: 7400, elapsed_time: 9000 };
    const answer = answerTo(morningActivity(drive));

    expect(answer).toMatchObject({ hoursToHard: 36, day: 'easy' });
    expect(answer.text).toMatch(/^123 min run/);
    expect(answer.warnings.join(' ')).toMatch(/distance/);
    expect(answerTo(morningActivity({ ...drive, workout_type: 1 })).hoursToHard).toBe(168);
  });

  test('10 m in an hour are kilometres in the place of metres: no distance', () => {
    const answer = answerTo(morningActivity({ distance: 10 }));

    expect(answer.text).toMatch(/^60 min run/);
    expect(adviceIn(answer)).toEqual(adviceIn(answerTo(morningActivity({ distance: 0 }))));
  });

  test.each([212, 31, 0])('an average pulse of %d is none', (average_heartrate) => {
    expect(answerTo(morningActivity({ average_heartrate })).loadFrom).toBe('duration');
  });

  test('56 W for three hours and a half is an easy ride', () => {
    const ride = { sport_type: 'Ride', distance: 36_000, moving_time: 12_243, trainer: true, average_heartrate: 0 };

    expect(answerTo(morningActivity({ ...ride, kilojoules: 681 }))).toMatchObject({
      load: 54,
      hoursToHard: 24,
      day: 'easy',
      carbClass: 'B',
    });
  });

  test('kilojoules of 5,926 W are refused: the ride counts by its sport', () => {
    const ride = { sport_type: 'Ride', distance: 25_000 };
    const answer = answerTo(morningActivity({ ...ride, kilojoules: 3.6 * 5926 }));

    expect(adviceIn(answer)).toEqual(adviceIn(answerTo(morningActivity(ride))));
    expect(answer.warnings.join(' ')).toMatch(/power/);
  });

  test('one second of 16.5 kW, or power that Strava estimated: the kilojoules count', () => {
    const ride = { sport_type: 'Ride', distance: 40_000, moving_time: 5400, kilojoules: 756 };

    // 140 W are 0.687 of the threshold of 70 kg.
    expect(answerTo(morningActivity({ ...ride, device_watts: false, max_watts: 16_499 })).load).toBe(71);
  });
});

describe('what is missing', () => {
  test.each([
    ['a treadmill without distance', { distance: 0, trainer: true, average_heartrate: 150 }, /^60 min run/],
    ['a swim in a pool', { sport_type: 'Swim', distance: 1500, moving_time: 1500, elapsed_time: 2700 }, /^1.5 km swim/],
    [
      'a swim whose moving time is nothing',
      { sport_type: 'Swim', distance: 0, moving_time: 0, elapsed_time: 2700 },
      /^45 min swim/,
    ],
    ['the swim of a triathlon', { sport_type: 'Swim', distance: 0, moving_time: 1800 }, /^30 min swim/],
    ['entered by hand', { distance: 0, moving_time: 1800, manual: true, start_latlng: [] }, /^30 min run/],
    ['a moving time longer than the elapsed', { distance: 0, moving_time: 4200, elapsed_time: 3600 }, /^60 min run/],
    ['seconds with a fraction', { distance: 10_000.4, moving_time: 3600.7, elapsed_time: 3601.2 }, /^10 km/],
  ])('%s', (_, differences, opening) => {
    expect(answerTo(morningActivity(differences)).text).toMatch(opening);
  });

  test('no time at all: an error that names the fields', () => {
    expect(() => answerTo(morningActivity({ moving_time: 0, elapsed_time: 0 }))).toThrow(
      /moving_time and elapsed_time/,
    );
  });

  test('an id over 2^53 keeps its digits', () => {
    expect(answerTo(morningActivity({ id: '12345678987654321' })).activityId).toBe('12345678987654321');
  });
});

describe('weights whose unit nobody knows', () => {
  const run = morningActivity({ distance: 16_000, moving_time: 5400 });
  const weighed = (weightBeforeKg: number, weightAfterKg: number, more: Readonly<Record<string, unknown>> = {}) =>
    answerTo(run, {
      profile: { ...profile, massKg: null },
      replies: { weightBeforeKg, weightAfterKg, drunkL: 0.5, ...more },
    });

  test('155 and 152.5 without a weight on file: no amounts, and the unit is asked', () => {
    const answer = weighed(155, 152.5);

    expect(answer).toMatchObject({ fluid: null, sodiumMg: null, carbG: null, proteinG: null });
    expect(answer.warnings.join(' ')).toMatch(/pounds or kilograms/);
  });

  test.each([
    [77.1, 76, {}, true],
    [77.2, 76, {}, false],
    [200, 198, {}, false],
    [90, 89, { isWeightUnitKnown: true }, true],
  ])('%d and %d %j: amounts %s', (before, after, more, hasAmounts) => {
    expect(weighed(before, after, more).carbG !== null).toBe(hasAmounts);
  });

  test('a loss over 7 % is one in any unit: rest, and both reasons', () => {
    const answer = weighed(80, 74.2);

    expect(answer.day).toBe('rest');
    expect(answer.warnings.join(' ')).toMatch(/loss over 7 %.*pounds or kilograms/);
  });

  test('with 70 kg on file, 155 and 152.5 are refused and the estimate serves', () => {
    const answer = answerTo(run, { replies: { weightBeforeKg: 155, weightAfterKg: 152.5 } });

    expect(adviceIn(answer)).toEqual(adviceIn(answerTo(run)));
    expect(answer.warnings.join(' ')).toMatch(/cannot be right together/);
  });

  test('swapped weights are a gain; in stone they are refused', () => {
    expect(answerTo(run, { replies: { weightBeforeKg: 69, weightAfterKg: 70.2 } }).fluid).toBeNull();
    expect(answerTo(run, { replies: { weightBeforeKg: 11.4, weightAfterKg: 11.2 } }).warnings.join(' ')).toMatch(
      /cannot be right together/,
    );
  });
});
