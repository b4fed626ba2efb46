import { describe, expect, test } from 'vitest';
import type { IntervalsAnswer, IntervalsApi } from '../../functions/intervals/intervals-api.ts';
import { createIntervalsOauth } from '../../functions/intervals/intervals-oauth.ts';
import { createIntervalsSource } from '../../functions/intervals/intervals-source.ts';
import type { Connection } from '../../functions/sources/source.ts';
import { canalRun, stravaStub } from '../fixtures/intervals/activities.ts';
import { uploaded, wellnessUpdated } from '../fixtures/intervals/deliveries.ts';

const connection: Connection = {
  source: 'intervals',
  externalAthleteId: 'i700001',
  athleteId: 'm-1',
  accessToken: 'token',
  scope: 'ACTIVITY:READ,WELLNESS:READ',
};

const rate = { limits: { perQuarter: 2500, perDay: 5000 }, usage: { quarterUsed: 1, dayUsed: 1 } };
const ok = <Data>(data: Data) => ({ kind: 'ok', data, rate }) as const;
type Kind = Exclude<IntervalsAnswer<unknown>['kind'], 'ok' | 'unavailable'>;
const no = (kind: Kind) => ({ kind, rate }) as const;
const away = { kind: 'unavailable', why: 'status 502', rate: undefined } as const;

function sourceWith(answers: Partial<IntervalsApi>, homeZone?: string) {
  const unasked = async () => away;
  const api: IntervalsApi = {
    activity: unasked,
    activities: unasked,
    wellness: unasked,
    athlete: unasked,
    disconnect: unasked,
    ...answers,
  };
  return createIntervalsSource({
    api,
    oauth: createIntervalsOauth({
      siteUrl: 'https://intervals.example',
      clientId: '9001',
      clientSecret: async () => 'hush',
      userAgent: 'Afterrun/1',
    }),
    publicUrl: 'https://club.example',
    homeZone: async () => homeZone,
  });
}

const fetchWith = (activity: object, answers: Partial<IntervalsApi> = {}, homeZone?: string) =>
  sourceWith({ activity: async () => ok(activity), ...answers }, homeZone).fetchActivity('icu:i900000001', connection);

describe('one activity', () => {
  test('is read by the id that intervals.icu knows, and tells how much was used', async () => {
    const asked: string[] = [];
    const source = sourceWith({
      activity: async (id) => {
        asked.push(id);
        return ok(canalRun);
      },
    });

    expect(await source.fetchActivity('icu:i900000001', connection)).toMatchObject({
      kind: 'activity',
      activity: { session: { id: 'icu:i900000001' }, timezone: 'Europe/Madrid', utcOffsetSec: 7200 },
      rate,
    });
    expect(asked).toEqual(['i900000001']);
  });

  test.each([
    ['from Strava is not for us', stravaStub, 'forbidden'],
    ['of another athlete is not theirs', { ...canalRun, icu_athlete_id: 'i700002' }, 'somebody-elses'],
    ['that is a note is no session', { ...canalRun, type: 'Note' }, 'no-session'],
    ['without a duration is of no use', { ...canalRun, moving_time: 0, elapsed_time: 0 }, 'malformed'],
  ])('%s', async (_, activity, kind) => {
    expect((await fetchWith(activity)).kind).toBe(kind);
  });

  test('without its time in UTC and without a zone it is of where its athlete lives', async () => {
    expect(await fetchWith(uploaded.activity, {}, 'Asia/Tokyo')).toMatchObject({
      activity: { session: { startMs: Date.parse('2026-04-15T21:52:46Z') } },
    });
    expect(await fetchWith(uploaded.activity)).toMatchObject({ kind: 'malformed' });
  });

  test.each([
    ['gone', 'not-found'],
    ['refused', 'forbidden'],
    ['forbidden', 'forbidden'],
    ['unauthorized', 'unauthorized'],
    ['rate-limited', 'rate-limited'],
    ['failed', 'failed'],
  ] as const)('%s means %s', async (kind, meaning) => {
    const source = sourceWith({ activity: async () => no(kind) });

    expect(await source.fetchActivity('icu:i1', connection)).toMatchObject({ kind: meaning, rate });
  });

  describe('that was typed in, without anything measured', () => {
    const typedIn = { ...canalRun, id: 'i900000002', source: 'MANUAL', distance: null, average_heartrate: null };

    test('beside a recording of the same time is no second session', async () => {
      expect(await fetchWith(typedIn, { activities: async () => ok([typedIn, canalRun]) })).toMatchObject({
        kind: 'no-session',
      });
    });

    test.each([
      ['alone on its day', async () => ok([typedIn])],
      ['on a day that cannot be read', async () => away],
    ])('%s is one', async (_, activities) => {
      expect((await fetchWith(typedIn, { activities })).kind).toBe('activity');
    });
  });
});

describe('what began after some time', () => {
  const since = Date.parse('2026-04-16T04:00:00Z');
  const listOf = (items: readonly unknown[]) =>
    sourceWith({ activities: async () => ok(items) }).listActivities(since, connection);

  test('without stubs of Strava, notes, twins, and what began before it', async () => {
    const typedIn = { ...canalRun, id: 'i2', source: 'MANUAL', distance: null, average_heartrate: null };
    const earlier = { ...canalRun, id: 'i3', start_date: '2026-04-16T03:59:00Z' };
    const somebodys = { ...canalRun, id: 'i4', icu_athlete_id: 'i700002' };

    const list = await listOf([typedIn, stravaStub, { ...canalRun, type: 'Holiday' }, earlier, somebodys, 7, canalRun]);

    expect(list).toMatchObject({ kind: 'activities', sessions: [{ id: 'icu:i900000001' }], withheld: 1 });
  });

  test('is asked for from the day that it was on the farthest clocks behind UTC', async () => {
    let asked: unknown;
    const source = sourceWith({
      activities: async (days) => {
        asked = days;
        return ok([]);
      },
    });
    await source.listActivities(since, connection);

    expect(asked).toEqual({ oldest: '2026-04-15' });
  });
});

describe('mornings', () => {
  const [row] = wellnessUpdated.records;
  const ask = (dates: readonly string[], rows: readonly unknown[]) =>
    sourceWith({ wellness: async () => ok(rows) }).fetchWellness?.(dates, connection);

  test('are read in one call, and only those that were asked for come back', async () => {
    const rows = [row, { ...row, id: '2026-04-14' }, { ...row, id: '2026-04-13' }];

    expect(await ask(['2026-04-15', '2026-04-13'], rows)).toMatchObject({
      kind: 'wellness',
      days: [{ date: '2026-04-13' }, { date: '2026-04-15', sleepHours: 6.2, restingHr: 49 }],
    });
  });

  test('of which there is no row are unknown, whether it says so with a list or with a 404', async () => {
    const source = sourceWith({ wellness: async () => no('gone') });

    expect(await ask(['2026-04-15'], [])).toMatchObject({ kind: 'wellness', days: [] });
    expect(await source.fetchWellness?.(['2026-04-15'], connection)).toMatchObject({ kind: 'wellness', days: [] });
  });

  test('behind an empty box are forbidden, and nobody is disconnected for it', async () => {
    const source = sourceWith({ wellness: async () => no('forbidden'), athlete: async () => no('forbidden') });

    expect(await source.fetchWellness?.(['2026-04-15'], connection)).toMatchObject({ kind: 'forbidden' });
    expect(await source.isGone(connection)).toBe('alive');
  });
});

describe('an access that ends', () => {
  test.each([
    ['unauthorized', 'gone'],
    ['forbidden', 'alive'],
    ['gone', { kind: 'unavailable' }],
    ['rate-limited', { kind: 'unavailable' }],
  ] as const)('%s says %o', async (kind, meaning) => {
    const answer = await sourceWith({ athlete: async () => no(kind) }).isGone(connection);

    if (typeof meaning === 'string') expect(answer).toBe(meaning);
    else expect(answer).toMatchObject(meaning);
  });

  test('is ended by us, also where it had ended before', async () => {
    expect(await sourceWith({ disconnect: async () => ok(undefined) }).revoke(connection)).toBe('revoked');
    expect(await sourceWith({ disconnect: async () => no('unauthorized') }).revoke(connection)).toBe('revoked');
    expect(await sourceWith({}).revoke(connection)).toMatchObject({ kind: 'unavailable' });
  });

  test('never ends by itself: there is nothing to renew', async () => {
    expect(await sourceWith({}).keepAlive(connection, 0)).toEqual({ kind: 'ok', connection });
  });
});

describe('how it is spoken of', () => {
  const { policy, connect } = sourceWith({});

  test.each([
    ['ACTIVITY:READ,WELLNESS:READ', []],
    ['ACTIVITY:WRITE, wellness:read', []],
    ['WELLNESS:READ', [true]],
    ['ACTIVITY:READ', [false]],
    ['', [true, false]],
  ])('of the scopes "%s" boxes are missing; needed: %o', (scope, needed) => {
    expect(connect.missingBoxes(scope).map((box) => box.needed)).toEqual(needed);
  });

  test('Garmin is named where its data is shown', () => {
    const session = {
      id: 'icu:i1',
      sport: 'Run',
      startMs: 0,
      localStart: '',
      isRace: false,
      isIndoor: false,
      isCommute: false,
    };

    expect(policy.attribution({ ...session, deviceName: 'Garmin fenix 7' })).toBe('Data: Garmin fenix 7');
    expect(policy.attribution({ ...session, deviceName: 'COROS PACE 3' })).toBeUndefined();
  });

  test('an activity is seen on its page there', () => {
    expect(policy.viewUrl('icu:i900000001')).toBe('https://intervals.icu/activities/i900000001');
  });
});
