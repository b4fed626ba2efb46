import { describe, expect, test } from 'vitest';
import { MalformedActivityError, readActivity, sessionOf } from '../../functions/strava/activity.ts';

const morningRun = {
  resource_state: 3,
  id: 12345678987,
  athlete: { id: 134815, resource_state: 1 },
  name: 'Round the lake <b>with Ada</b>',
  sport_type: 'Run',
  type: 'Run',
  distance: 10_023.7,
  moving_time: 3072,
  elapsed_time: 3273,
  total_elevation_gain: 84.5,
  start_date: '2026-07-01T06:08:32Z',
  start_date_local: '2026-07-01T08:08:32Z',
  timezone: '(GMT+01:00) Europe/Berlin',
  utc_offset: 7200,
  start_latlng: [52.5, 13.4],
  workout_type: 1,
  average_heartrate: 151.2,
  average_temp: 24,
  device_name: 'Garmin Forerunner 265',
  trainer: false,
  commute: false,
};

const fieldOf = (value: unknown): string => {
  try {
    readActivity(value);
  } catch (error) {
    if (error instanceof MalformedActivityError) return error.field;
    throw error;
  }
  return 'none';
};

describe('an activity of Strava', () => {
  test("becomes a session in the engine's terms", () => {
    expect(sessionOf(readActivity(morningRun))).toEqual({
      id: '12345678987',
      sport: 'Run',
      startMs: Date.parse('2026-07-01T06:08:32Z'),
      localStart: '2026-07-01T08:08:32',
      elapsedSec: 3273,
      movingSec: 3072,
      distanceM: 10_023.7,
      ascentM: 84.5,
      averageHeartRate: 151.2,
      sensorTemperatureC: 24,
      isRace: true,
      isIndoor: false,
      isCommute: false,
      deviceName: 'Garmin Forerunner 265',
    });
  });

  test('leaves behind what we must not keep: names and places', () => {
    const kept = JSON.stringify(sessionOf(readActivity(morningRun)));

    expect(kept).not.toMatch(/Ada|52\.5|Berlin/);
  });

  test.each([
    ['digits in a string', '1234567898765432198', '1234567898765432198'],
    ['a big integer', 1234567898765432198n, '1234567898765432198'],
    ['a number', 7, '7'],
  ])('has its id to the last digit, from %s', (_, given, id) => {
    expect(readActivity({ ...morningRun, id: given }).id).toBe(id);
  });

  test('is read with nothing but an id, a start and a time', () => {
    const activity = readActivity({ id: 1, start_date: '2026-07-01T06:08:32Z', moving_time: 600 });

    expect(activity.athlete.id).toBe('');
    expect(sessionOf(activity)).toEqual({
      id: '1',
      sport: 'Workout',
      startMs: Date.parse('2026-07-01T06:08:32Z'),
      localStart: '2026-07-01T06:08:32',
      movingSec: 600,
      isRace: false,
      isIndoor: false,
      isCommute: false,
    });
  });

  test('is read with null wherever Strava may say so', () => {
    const nulls = Object.fromEntries(Object.keys(morningRun).map((name) => [name, null]));
    const { id, start_date, elapsed_time } = morningRun;

    expect(sessionOf(readActivity({ ...nulls, id, start_date, elapsed_time })).elapsedSec).toBe(3273);
  });

  test('has the newer name of its sport, else the older', () => {
    expect(sessionOf(readActivity({ ...morningRun, sport_type: 'TrailRun' })).sport).toBe('TrailRun');
    expect(sessionOf(readActivity({ ...morningRun, sport_type: undefined })).sport).toBe('Run');
    expect(sessionOf(readActivity({ ...morningRun, sport_type: '' })).sport).toBe('Run');
    expect(sessionOf(readActivity({ ...morningRun, sport_type: null, type: '' })).sport).toBe('Workout');
  });

  test.each([
    ['elapsed_time', 2 ** 31, 'elapsedSec', 366 * 24 * 3600],
    ['moving_time', 1e13, 'movingSec', 366 * 24 * 3600],
    ['distance', 1e308, 'distanceM', 10_000_000],
    ['suffer_score', 1e308, 'sufferScore', 10_000],
    ['total_elevation_gain', -1e308, 'ascentM', -100_000],
    ['kilojoules', 1e308, 'kilojoules', 1_000_000],
    ['average_temp', -1e9, 'sensorTemperatureC', -100],
    ['average_heartrate', Infinity, 'averageHeartRate', undefined],
  ] as const)('has %s of %d held within what can be', (field, value, name, held) => {
    expect(sessionOf(readActivity({ ...morningRun, [field]: value }))[name]).toBe(held);
  });

  test.each(['1970-01-01T00:00:00Z', '2099-12-31T23:59:59Z'])(
    'may be of a device without a clock: %s',
    (start_date) => {
      const { startMs, localStart } = sessionOf(readActivity({ ...morningRun, start_date }));

      expect(startMs).toBe(Date.parse(start_date));
      // The wall clock cannot be days off: then the distance from UTC counts.
      expect(Date.parse(`${localStart}Z`)).toBe(startMs + 7200_000);
    },
  );

  test.each([Number.NaN, -5, null, undefined, Infinity])(
    'with %s for its moving time has its elapsed time',
    (moving_time) => {
      expect(fieldOf({ ...morningRun, moving_time })).toBe('none');
    },
  );

  test.each([
    ['id', { id: undefined }],
    ['id', { id: 2 ** 60 }],
    ['id', { id: '12; drop' }],
    ['athlete.id', { athlete: { id: {} } }],
    ['start_date', { start_date: 'yesterday' }],
    ['start_date', { start_date: undefined }],
    ['start_date', { start_date: '+275000-01-01T00:00:00Z' }],
    ['average_heartrate', { average_heartrate: 'fast' }],
    ['moving_time and elapsed_time', { moving_time: 0, elapsed_time: -1 }],
    ['moving_time and elapsed_time', { moving_time: Number.MIN_VALUE, elapsed_time: 0.9 }],
  ])('is refused by the name of the field: %s', (field, wrong) => {
    expect(fieldOf({ ...morningRun, ...wrong })).toBe(field);
  });

  test.each([undefined, null, 7, 'run', []])('is not %j', (value) => {
    expect(fieldOf(value)).not.toBe('none');
  });

  test('is refused without a word of what it says', () => {
    expect(() => readActivity({ ...morningRun, start_date: 'secret' })).toThrow(/^(?!.*(secret|Ada)).*start_date/);
  });
});
