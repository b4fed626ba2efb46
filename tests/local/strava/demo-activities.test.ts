import { describe, expect, test } from 'vitest';
import { demoNames } from '../../../bin/local/stand-in/demo-sessions.ts';
import { lastTimeOfDay } from '../../../bin/local/stand-in/wall-clock.ts';
import { readActivityUpload } from '../../../bin/local/strava/activity-upload.ts';
import { demoActivity, demoRun } from '../../../bin/local/strava/demo-activities.ts';

const noon = Date.UTC(2026, 10, 24, 12);

describe('a demo activity', () => {
  test('is one of thirteen, from an easy run to a swim', () => {
    expect(demoNames).toHaveLength(13);
  });

  test.each(demoNames.filter((name) => name !== 'night-run'))('%s ended when it is said to have', (name) => {
    const { start_date, elapsed_time, moving_time } = readActivityUpload(demoActivity(name, noon));

    expect(Date.parse(start_date) + elapsed_time * 1000).toBe(noon);
    expect(moving_time).toBeLessThanOrEqual(elapsed_time);
  });

  test('shows the wall clock with a "Z" that is not true, and the zone with its standard time', () => {
    const inSummer = readActivityUpload(demoActivity('easy-10-km', Date.UTC(2026, 6, 1, 12, 0)));

    expect(inSummer).toMatchObject({
      start_date: '2026-07-01T10:59:30Z',
      start_date_local: '2026-07-01T06:59:30Z',
      utc_offset: -4 * 3600,
      timezone: '(GMT-05:00) America/New_York',
    });
  });

  test('knows zones of half hours and of the south', () => {
    expect(demoRun(noon, { timeZone: 'Australia/Adelaide' })).toMatchObject({
      utc_offset: 10.5 * 3600,
      timezone: '(GMT+09:30) Australia/Adelaide',
    });
    expect(demoRun(noon, { timeZone: 'Europe/London' })).toMatchObject({
      utc_offset: 0,
      timezone: '(GMT+00:00) Europe/London',
    });
  });

  test('at night ended at 22:40 on the clock of the athlete', () => {
    const { start_date_local, elapsed_time } = demoActivity('night-run', noon);

    const finish = new Date(Date.parse(String(start_date_local)) + Number(elapsed_time) * 1000);
    expect(finish.toISOString()).toBe('2026-11-23T22:40:00.000Z');
  });

  test('has the kilometres of its distance', () => {
    const { splits_metric, distance } = demoActivity('half-marathon-race', noon);

    const metres = Array.isArray(splits_metric) ? splits_metric.map((split) => split.distance) : [];
    expect(metres).toHaveLength(22);
    expect(metres.reduce((sum, length) => sum + length, 0)).toBeCloseTo(Number(distance), 1);
  });

  test.each([
    ['manual-run', { manual: true, has_heartrate: false }, ['average_heartrate', 'device_name', 'average_temp']],
    ['treadmill', { trainer: true, start_latlng: [] }, ['average_temp']],
    ['ride', { sport_type: 'Ride', kilojoules: 1284.6, device_watts: true }, ['average_cadence']],
    ['strength', { sport_type: 'WeightTraining', distance: 0 }, ['kilojoules']],
    ['commute', { commute: true }, []],
    ['garmin-run', { device_name: 'Garmin Forerunner 265' }, []],
    ['hot-long-run', { average_temp: 31, workout_type: 2 }, []],
    ['half-marathon-race', { workout_type: 1 }, []],
  ] as const)('%s has what makes it that', (name, has, hasNot) => {
    const activity = demoActivity(name, noon);

    expect(activity).toMatchObject(has);
    for (const field of hasNot) expect(activity).not.toHaveProperty(field);
  });
});

describe('the last time that a clock showed', () => {
  test.each([
    ['2026-11-24T12:00:00Z', 'UTC', '2026-11-23T22:40:00.000Z'],
    ['2026-11-24T22:40:00Z', 'UTC', '2026-11-24T22:40:00.000Z'],
    ['2026-11-24T12:00:00Z', 'Pacific/Auckland', '2026-11-24T09:40:00.000Z'],
    ['2026-07-01T03:00:00Z', 'America/New_York', '2026-07-01T02:40:00.000Z'],
    ['2026-07-01T02:00:00Z', 'America/New_York', '2026-06-30T02:40:00.000Z'],
  ])('22:40 before %s in %s is %s', (at, timeZone, expected) => {
    expect(new Date(lastTimeOfDay('22:40', Date.parse(at), timeZone)).toISOString()).toBe(expected);
  });
});
