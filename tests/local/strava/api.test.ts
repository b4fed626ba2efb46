import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { demoActivity, demoRun } from '../../../bin/local/strava/demo-activities.ts';
import { faultOf, localStrava, read } from '../../fixtures/strava/local-strava.ts';

const noon = Date.UTC(2026, 10, 24, 12);
const hour = 3600 * 1000;

describe('one activity', () => {
  test('is read by its athlete, in detail', async () => {
    const strava = await localStrava();
    const { id: athleteId } = strava.addAthlete();
    const { accessToken } = strava.connect(athleteId);
    const id = strava.upload(athleteId, demoRun(noon));

    const response = await read(strava, `activities/${id}`, accessToken);

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      id: Number(id),
      athlete: { id: Number(athleteId) },
      resource_state: 3,
      sport_type: 'Run',
      type: 'Run',
      visibility: 'everyone',
      private: false,
      has_heartrate: true,
    });
  });

  test('keeps an id beyond 2^53 digit by digit', async () => {
    const strava = await localStrava();
    const { id: athleteId } = strava.addAthlete({ id: '9007199254740993' });
    const { accessToken } = strava.connect(athleteId);
    const id = strava.upload(athleteId, { ...demoRun(noon), id: '12345678987654321' });

    const body = await (await read(strava, `activities/${id}`, accessToken)).text();

    expect(body).toContain('"id":12345678987654321,');
    expect(body).toContain('"id":9007199254740993,');
  });

  test.each(['16200300999', 'nonsense', '..%2Fathlete'])('that is not there (%s) is not found', async (id) => {
    const strava = await localStrava();
    const { accessToken } = strava.connect(strava.addAthlete().id);

    const response = await read(strava, `activities/${id}`, accessToken);

    expect(response.status).toBe(404);
    expect(await faultOf(response)).toBe('Activity/id/invalid');
  });

  test('of somebody else is not found', async () => {
    const strava = await localStrava();
    const id = strava.upload(strava.addAthlete().id, demoRun(noon));
    const { accessToken } = strava.connect(strava.addAthlete().id);

    expect((await read(strava, `activities/${id}`, accessToken)).status).toBe(404);
  });

  test('for "Only You" needs activity:read_all', async () => {
    const strava = await localStrava();
    const { id: athleteId } = strava.addAthlete();
    const id = strava.upload(athleteId, { ...demoRun(noon), visibility: 'only_me' });

    const without = strava.connect(athleteId, ['read', 'activity:read']);
    expect((await read(strava, `activities/${id}`, without.accessToken)).status).toBe(404);

    const withAll = strava.connect(athleteId, ['read', 'activity:read_all']);
    const response = await read(strava, `activities/${id}`, withAll.accessToken);
    expect(await response.json()).toMatchObject({ private: true, visibility: 'only_me' });
  });

  test('cannot be read without any activity scope', async () => {
    const strava = await localStrava();
    const { id: athleteId } = strava.addAthlete();
    const { accessToken } = strava.connect(athleteId, ['read', 'profile:read_all']);

    const response = await read(strava, `activities/${strava.upload(athleteId, demoRun(noon))}`, accessToken);

    expect(response.status).toBe(401);
    expect(await faultOf(response)).toBe('AccessToken/activity:read_permission/missing');
  });
});

describe('the token', () => {
  test.each(['', 'made-up'])('"%s" is not good', async (token) => {
    const response = await read(await localStrava(), 'athlete', token);

    expect(response.status).toBe(401);
    expect(await faultOf(response)).toBe('Athlete/access_token/invalid');
  });

  test('is good for six hours', async () => {
    let now = noon;
    const strava = await localStrava({ now: () => now });
    const { accessToken } = strava.connect(strava.addAthlete().id);

    now = noon + 6 * hour - 1000;
    expect((await read(strava, 'athlete', accessToken)).status).toBe(200);
    now = noon + 6 * hour;
    expect((await read(strava, 'athlete', accessToken)).status).toBe(401);
  });
});

describe('the athlete', () => {
  test('shows a weight only with profile:read_all', async () => {
    const strava = await localStrava();
    const { id } = strava.addAthlete({ weight: 58.5, measurement_preference: 'meters' });

    const narrow = strava.connect(id, ['read', 'activity:read']);
    expect(await (await read(strava, 'athlete', narrow.accessToken)).json()).not.toHaveProperty('weight');

    const wide = strava.connect(id, ['read', 'profile:read_all']);
    expect(await (await read(strava, 'athlete', wide.accessToken)).json()).toMatchObject({
      weight: 58.5,
      measurement_preference: 'meters',
      resource_state: 3,
    });
  });

  test('shows zones only with profile:read_all, the last without an end', async () => {
    const strava = await localStrava();
    const { id } = strava.addAthlete({ zonesFrom: [110, 130, 150, 170] });

    const narrow = await read(strava, 'athlete/zones', strava.connect(id, ['read']).accessToken);
    expect(narrow.status).toBe(401);

    const wide = await read(strava, 'athlete/zones', strava.connect(id, ['read', 'profile:read_all']).accessToken);
    expect(await wide.json()).toMatchObject({
      heart_rate: {
        zones: [
          { min: 0, max: 110 },
          { min: 110, max: 130 },
          { min: 130, max: 150 },
          { min: 150, max: 170 },
          { min: 170, max: -1 },
        ],
      },
    });
  });
});

describe('the list of activities', () => {
  const listSchema = z.array(z.looseObject({ name: z.string() }));
  const names = async (response: Response): Promise<readonly string[]> =>
    listSchema.parse(await response.json()).map(({ name }) => name);

  async function stravaWithThree(scopes: Parameters<Awaited<ReturnType<typeof localStrava>>['connect']>[1]) {
    const strava = await localStrava();
    const { id } = strava.addAthlete();
    for (const [index, name] of ['oldest', 'private', 'newest'].entries()) {
      const visibility = name === 'private' ? 'only_me' : 'everyone';
      strava.upload(id, { ...demoRun(noon + index * hour), name, visibility });
    }
    return { strava, accessToken: strava.connect(id, scopes).accessToken };
  }

  test('begins with the newest, and holds summaries', async () => {
    const { strava, accessToken } = await stravaWithThree(['read', 'activity:read_all']);

    const list = listSchema.parse(await (await read(strava, 'athlete/activities', accessToken)).json());

    expect(list.map(({ name }) => name)).toEqual(['newest', 'private', 'oldest']);
    expect(list[0]).toMatchObject({ resource_state: 2, device_name: 'COROS PACE 3' });
    expect(list[0]).not.toHaveProperty('calories');
    expect(list[0]).not.toHaveProperty('splits_metric');
  });

  test('leaves out what the scopes do not show', async () => {
    const { strava, accessToken } = await stravaWithThree(['read', 'activity:read']);

    expect(await names(await read(strava, 'athlete/activities', accessToken))).toEqual(['newest', 'oldest']);
  });

  test('is cut by before and after; with after, the oldest is first', async () => {
    const { strava, accessToken } = await stravaWithThree(['read', 'activity:read_all']);
    const startOfFirst = noon / 1000 - Math.round(60.5 * 60);

    const after = await read(strava, `athlete/activities?after=${startOfFirst}`, accessToken);
    const before = await read(strava, `athlete/activities?before=${startOfFirst + 7200}`, accessToken);

    expect(await names(after)).toEqual(['private', 'newest']);
    expect(await names(before)).toEqual(['private', 'oldest']);
  });

  test('comes in pages', async () => {
    const { strava, accessToken } = await stravaWithThree(['read', 'activity:read_all']);

    const page = (number: number) => read(strava, `athlete/activities?per_page=2&page=${number}`, accessToken);

    expect(await names(await page(1))).toEqual(['newest', 'private']);
    expect(await names(await page(2))).toEqual(['oldest']);
    expect(await names(await page(3))).toEqual([]);
  });

  test.each(['per_page=201', 'per_page=0', 'page=x', 'page=1.5', 'before=soon', 'after=x'])(
    'refuses %s',
    async (query) => {
      const { strava, accessToken } = await stravaWithThree(['read', 'activity:read_all']);

      expect((await read(strava, `athlete/activities?${query}`, accessToken)).status).toBe(400);
    },
  );
});

test('what Strava does not serve here is not found', async () => {
  const strava = await localStrava();
  const { accessToken } = strava.connect(strava.addAthlete().id);

  expect((await read(strava, 'clubs/1', accessToken)).status).toBe(404);
  expect((await read(strava, 'activities/1/streams', accessToken)).status).toBe(404);
});

test('calls are kept with their route and athlete, and never with a token', async () => {
  const strava = await localStrava();
  const { id: athleteId } = strava.addAthlete();
  const { accessToken, refreshToken } = strava.connect(athleteId);
  const id = strava.upload(athleteId, demoActivity('ride', noon));
  await read(strava, `activities/${id}`, accessToken);
  await read(strava, 'athlete', 'made-up');

  expect(strava.calls).toMatchObject([
    { name: 'activity', method: 'GET', route: '/api/v3/activities/:id', athleteId, status: 200 },
    { name: 'athlete', athleteId: undefined, status: 401 },
  ]);
  expect(JSON.stringify(strava.calls)).not.toContain(accessToken);
  expect(JSON.stringify(strava.calls)).not.toContain(refreshToken);
});

test('a body of more than a megabyte is refused', async () => {
  const strava = await localStrava();

  const response = await fetch(`${strava.oauthUrl}/token`, { method: 'POST', body: 'x'.repeat(5 * 1024 * 1024) });

  expect(response.status).toBe(413);
});
