import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { demoActivity, demoRun } from '../../../bin/local/intervals/demo-activities.ts';
import { ask, connectedIntervals, localIntervals } from '../../fixtures/intervals/local-intervals.ts';

const hourMs = 3_600_000;
/** 12:00 in New York, where the demo athlete lives. */
const noon = Date.UTC(2026, 10, 24, 17);

const listSchema = z.array(z.looseObject({ id: z.string() }));

async function idsOf(answer: Response): Promise<readonly string[]> {
  return listSchema.parse(await answer.json()).map(({ id }) => id);
}

describe('activities', () => {
  test('are listed newest first, by the clock of the athlete', async () => {
    const { intervals, athleteId, read } = await connectedIntervals({ now: () => noon });
    const upload = (hoursAgo: number) => intervals.upload(athleteId, demoRun(noon - hoursAgo * hourMs));
    const [old, yesterday, today] = [upload(50), upload(20), upload(1)];

    expect(await idsOf(await read('athlete/0/activities?oldest=2026-11-20'))).toEqual([today, yesterday, old]);
    expect(await idsOf(await read('athlete/0/activities?oldest=2026-11-23&newest=2026-11-23'))).toEqual([yesterday]);
    expect(await idsOf(await read('athlete/0/activities?oldest=2026-11-20&limit=1'))).toEqual([today]);
    expect(await idsOf(await read('athlete/0/activities?oldest=2026-11-24T09:00:00'))).toEqual([today]);
    expect(await idsOf(await read(`athlete/${athleteId}/activities/${old},i1,${today}`))).toEqual([old, today]);
  });

  test('have a start in UTC and one of the wall clock without a zone', async () => {
    const { intervals, athleteId, read } = await connectedIntervals({ now: () => noon });
    const id = intervals.upload(athleteId, demoRun(noon, { movingMin: 60, pausedMin: 0 }));

    expect(await (await read(`activity/${id}`)).json()).toMatchObject({
      id: expect.stringMatching(/^i\d+$/),
      icu_athlete_id: athleteId,
      start_date: '2026-11-24T16:00:00Z',
      start_date_local: '2026-11-24T11:00:00',
      timezone: 'America/New_York',
    });
  });

  test('that came from Strava are stubs with bare digits, and have nothing below them', async () => {
    const { intervals, athleteId, read } = await connectedIntervals({ now: () => noon });
    const id = intervals.upload(athleteId, { ...demoRun(noon), source: 'STRAVA' });
    const stub = {
      id: expect.stringMatching(/^\d+$/),
      icu_athlete_id: athleteId,
      start_date_local: expect.any(String),
      source: 'STRAVA',
      _note: 'STRAVA activities are not available via the API',
    };

    expect(await (await read(`activity/${id}?intervals=true`)).json()).toEqual(stub);
    expect(await (await read('athlete/0/activities?oldest=2026-11-24&fields=id,distance')).json()).toEqual([stub]);
    const streams = await read(`activity/${id}/streams`);
    expect(streams.status).toBe(422);
    expect(await streams.json()).toEqual({ status: 422, error: 'Cannot read Strava activities via the API' });
  });

  test('show only the fields that were asked for, and then no nulls', async () => {
    const { intervals, athleteId, read } = await connectedIntervals({ now: () => noon });
    intervals.upload(athleteId, demoActivity('manual-run', noon));

    const [row] = listSchema.parse(
      await (await read('athlete/0/activities?oldest=2026-11-24&fields=id,source,icu_rpe,distance')).json(),
    );

    expect(row).toEqual({ id: expect.any(String), source: 'MANUAL', distance: 9000 });
  });

  test.each([
    ['', 'oldest'],
    ['?oldest=yesterday', 'oldest'],
    ['?oldest=2026-11-01&newest=24.11.2026', 'newest'],
  ])('asked for as "%s" are an error of the server', async (query, name) => {
    const { read } = await connectedIntervals();

    const answer = await read(`athlete/0/activities${query}`);

    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({
      status: 500,
      error: expect.stringMatching(`^org.springframework.*${name}$`),
    });
  });
});

describe('what is not theirs', () => {
  test("is refused: another athlete's id, and another's activity", async () => {
    const { intervals, read } = await connectedIntervals({ now: () => noon });
    const { id: other } = intervals.signUp();
    const activityId = intervals.upload(other, demoRun(noon));

    for (const path of [`athlete/${other}/activities?oldest=2026-11-24`, `activity/${activityId}`]) {
      const answer = await read(path);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toEqual({ status: 403, error: 'Access denied' });
    }
  });

  test.each([
    [['ACTIVITY:READ'], [200, 403, 403]],
    [['WELLNESS:WRITE'], [403, 200, 403]],
    [['SETTINGS:READ'], [403, 403, 200]],
  ] as const)('is refused where %j is all that was granted', async (scopes, statuses) => {
    const { read } = await connectedIntervals({}, { scopes });
    const paths = ['athlete/0/activities?oldest=2026-11-24', 'athlete/0/wellness', 'athlete/0'];

    expect((await Promise.all(paths.map(read))).map(({ status }) => status)).toEqual(statuses);
  });

  test('or is not there, in words of Spring or of its own', async () => {
    const { read } = await connectedIntervals({ now: () => noon });

    const [path, activity] = [await read('athletes'), await read('activity/i5')];

    expect(await path.json()).toEqual({
      timestamp: '2026-11-24T17:00:00.000+00:00',
      status: 404,
      error: 'Not Found',
      path: '/api/v1/athletes',
    });
    expect([activity.status, await activity.json()]).toEqual([404, { status: 404, error: 'Activity not found' }]);
  });
});

describe('wellness', () => {
  const fields = 'id,restingHR,tempRestingHR,sleepSecs,soreness,fatigue,weight,tempWeight';

  test('fills up over the day', async () => {
    let now = Date.UTC(2026, 10, 24, 11);
    const { intervals, athleteId, read } = await connectedIntervals(
      { now: () => now },
      { athlete: { nightSyncsAt: '06:20' } },
    );
    const row = async () =>
      (await read(`athlete/0/wellness?oldest=2026-11-24&newest=2026-11-24&fields=${fields}`)).json();

    const atSix = await row();
    now += hourMs;
    const atSeven = await row();
    intervals.setWellness(athleteId, { soreness: 3 });
    intervals.setWellness(athleteId, { weight: 61.2 });

    expect(atSix).toEqual([]);
    expect(atSeven).toEqual([
      {
        id: '2026-11-24',
        restingHR: expect.any(Number),
        sleepSecs: expect.any(Number),
        tempRestingHR: false,
        tempWeight: false,
      },
    ]);
    expect(await row()).toEqual([
      expect.objectContaining({ ...(Array.isArray(atSeven) ? atSeven[0] : {}), soreness: 3, weight: 61.2 }),
    ]);
  });

  test('moves "updated" with every step', async () => {
    let now = noon;
    const { intervals, athleteId, read } = await connectedIntervals({ now: () => now });
    const updated = async () =>
      z.object({ updated: z.string() }).parse(await (await read('athlete/0/wellness/2026-11-24')).json()).updated;
    intervals.setWellness(athleteId, { restingHR: 51 });
    const first = await updated();
    now += hourMs;

    intervals.setWellness(athleteId, { steps: 4012 });

    expect([first, await updated()]).toEqual(['2026-11-24T17:00:00.000+00:00', '2026-11-24T18:00:00.000+00:00']);
  });

  test('of a watch is the same night whenever it is asked for, and of many nights at once', async () => {
    const { read } = await connectedIntervals({ now: () => noon }, { athlete: { nightSyncsAt: '06:20' } });
    const path = `athlete/0/wellness?oldest=2026-10-28&newest=2026-11-25&fields=${fields}`;

    const nights = listSchema.parse(await (await read(path)).json());

    // The night of tomorrow has not been slept.
    expect(nights.map(({ id }) => id).at(-1)).toBe('2026-11-24');
    expect(nights).toHaveLength(28);
    expect(await (await read(path)).json()).toEqual(nights);
  });

  test('of a day without a row is its date alone', async () => {
    const { read } = await connectedIntervals();

    expect(await (await read('athlete/0/wellness/2026-11-24')).json()).toEqual({ id: '2026-11-24' });
  });
});

describe('limits', () => {
  test('what remains stands in every answer', async () => {
    const { read } = await connectedIntervals({ now: () => noon });

    await read('activity/i1');
    const { headers } = await read('athlete/0/activities?oldest=2026-11-24');

    expect(headers.get('x-ratelimit-limit')).toBe('2500,5000');
    expect(headers.get('x-ratelimit-remaining')).toBe('2498,4998');
  });

  test('when nothing remains, Retry-After says when something will', async () => {
    let now = Date.UTC(2026, 10, 24, 12, 10);
    const { read } = await connectedIntervals({ now: () => now, limits: { perQuarter: 2, perDay: 3 } });
    const statusOfNext = async () => (await read('athlete/0/activities?oldest=2026-11-24')).status;

    expect([await statusOfNext(), await statusOfNext()]).toEqual([200, 200]);
    const refused = await read('activity/i1');
    now += 5 * 60_000;
    // A refused call counts.
    const ofDay = await read('activity/i1');

    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '300']);
    expect([ofDay.status, ofDay.headers.get('x-ratelimit-remaining')]).toEqual([429, '1,0']);
    expect(ofDay.headers.get('retry-after')).toBe(String(11.75 * 3600));
  });
});

test.each(['', 'node', 'undici', 'Python-urllib/3.12'])(
  'a library that says "%s" is taken for a robot',
  async (userAgent) => {
    const intervals = await localIntervals();
    const { accessToken } = intervals.connect(intervals.signUp().id);

    const answer = await ask(intervals, 'activity/i1', accessToken, { userAgent });

    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.has('x-ratelimit-remaining')).toBe(false);
  },
);
