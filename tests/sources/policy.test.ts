import { describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../../functions/clock/lifetime.ts';
import { intervalsPolicy } from '../../functions/intervals/policy.ts';
import { keptDays } from '../../functions/pages/words/kept-days.ts';
import { creditOf } from '../../functions/sources/activity-credit.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import { stravaPolicy } from '../../functions/strava/policy.ts';
import { stravaSources } from '../fixtures/strava-sources.ts';

const sources = stravaSources({ connections: createConnectionStore({} as never, 'tokens') });

describe('what we promise is within what every source allows', () => {
  test.each([stravaPolicy, intervalsPolicy])('$label', ({ mustForgetWithinMs, mustFollowDeletionWithinMs }) => {
    // `erase-disconnected` waits for 25 days, and `confirm-deletion` for 36 hours.
    expect(mustForgetWithinMs).toBeGreaterThan(25 * dayMs);
    expect(mustFollowDeletionWithinMs).toBeGreaterThanOrEqual(36 * hourMs);
  });

  test('what Strava measured is gone after its days', () => {
    expect(keptDays.activity * dayMs).toBeLessThanOrEqual(stravaPolicy.rawKeptMs);
  });

  test('no id is of two sources', () => {
    for (const id of ['15500000001', 'icu:i900000001', 'icu:15500000001']) {
      expect([stravaPolicy, intervalsPolicy].filter((policy) => policy.isOurs(id))).toHaveLength(1);
    }
  });
});

describe('the credit of an activity', () => {
  test('leads to where it can be seen, and names a Garmin, in one line', () => {
    expect(creditOf({ id: '7', deviceName: 'Garmin\nForerunner 265' }, sources)).toEqual({
      label: 'View on Strava',
      url: 'https://www.strava.com/activities/7',
      device: 'Data: GarminForerunner 265',
    });
    expect(creditOf({ id: '7', deviceName: 'COROS PACE 3' }, sources)?.device).toBeUndefined();
    expect(creditOf({ id: '7', deviceName: `Garmin ${'x'.repeat(90)}` }, sources)?.device).toHaveLength(66);
  });

  test('is none where the club has no app of that source', () => {
    expect(creditOf({ id: 'icu:i7' }, sources)).toBeUndefined();
  });
});
