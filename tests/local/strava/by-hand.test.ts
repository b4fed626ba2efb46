import { describe, expect, test } from 'vitest';
import type { Strava } from '../../../bin/local/strava/strava.ts';
import { localStrava, subscribedStrava } from '../../fixtures/strava/local-strava.ts';

async function ask(strava: Strava, request: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const [method = 'GET', path = ''] = request.split(' ');
  const response = await fetch(`${strava.adminUrl}${path}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

describe('Strava by hand', () => {
  test('says what can be tried', async () => {
    const { status, body } = await ask(await localStrava(), 'GET ');

    expect(status).toBe(200);
    expect(body).toMatchObject({
      routes: expect.arrayContaining(['POST /stand-in/athletes/:id/activities', 'PUT /stand-in/faults']),
      demoActivities: expect.arrayContaining(['hot-long-run']),
      faults: { 'late-404': expect.stringContaining('first reads') },
    });
  });

  test('adds an athlete who can upload, change and delete', async () => {
    const { strava, webhook } = await subscribedStrava();

    const { body: athlete } = await ask(strava, 'POST /athletes', { firstname: 'Tove', weight: 71.5, id: 7003 });
    strava.connect('7003');
    const uploaded = await ask(strava, 'POST /athletes/7003/activities', { demo: 'hot-long-run', id: 88 });
    const changed = await ask(strava, 'PUT /activities/88', { name: 'Too warm' });
    const deleted = await ask(strava, 'DELETE /activities/88');
    await strava.delivered();

    expect(athlete).toMatchObject({ id: 7003, firstname: 'Tove', weight: 71.5 });
    expect(uploaded).toEqual({ status: 201, body: { activityId: '88' } });
    expect([changed.status, deleted.status]).toEqual([200, 200]);
    expect(webhook.events.map(({ aspect_type }) => aspect_type)).toEqual(['create', 'update', 'delete']);
  });

  test('a demo activity has just ended, or so many minutes ago, and any field can be another', async () => {
    const now = Date.UTC(2026, 10, 24, 12);
    const strava = await localStrava({ now: () => now });
    const { id: athleteId } = strava.addAthlete();

    await ask(strava, `POST /athletes/${athleteId}/activities`, {
      demo: 'treadmill',
      finishedMinutesAgo: 30,
      average_heartrate: 171,
    });

    const [activity] = strava.activities.of(athleteId);
    expect(activity?.startedAt).toBe(now - (30 + 36) * 60_000);
    expect(activity?.fields).toMatchObject({ average_heartrate: 171, trainer: true });
  });

  test('takes a Strava activity as it is', async () => {
    const strava = await localStrava();
    const { id: athleteId } = strava.addAthlete();
    const upload = {
      id: 7,
      sport_type: 'Run',
      start_date: '2026-11-24T06:00:00Z',
      moving_time: 1800,
      elapsed_time: 1800,
      distance: 5000,
      utc_offset: null,
    };

    const { status } = await ask(strava, `POST /athletes/${athleteId}/activities`, upload);

    expect(status).toBe(201);
    expect(strava.activities.find('7')?.fields).toMatchObject({
      start_date_local: '2026-11-24T06:00:00Z',
      average_speed: 2.778,
      has_heartrate: false,
    });
  });

  test('keeps an id beyond 2^53', async () => {
    const strava = await localStrava();
    const { id: athleteId } = strava.addAthlete();

    const { body } = await ask(
      strava,
      `POST /athletes/${athleteId}/activities`,
      '{"demo": "5-km", "id": 12345678987654321}',
    );

    expect(body).toEqual({ activityId: '12345678987654321' });
  });

  test('takes back access', async () => {
    const { strava, webhook, athleteId } = await subscribedStrava();

    await ask(strava, `POST /athletes/${athleteId}/deauthorize`);
    await strava.delivered();

    expect(webhook.events).toMatchObject([{ object_type: 'athlete', updates: { authorized: 'false' } }]);
  });

  test('sets faults in place of those that were set, and clears them', async () => {
    const strava = await localStrava({ faults: [{ name: 'inactive' }] });

    const set = await ask(strava, 'PUT /faults', { faults: 'late-404:3,429' });
    const cleared = await ask(strava, 'DELETE /faults');

    expect(set.body).toEqual([
      { name: 'late-404', on: ['activity'], left: 3 },
      { name: '429', on: ['activity'], left: 1 },
    ]);
    expect(cleared.body).toEqual([]);
  });

  test('a wrong fault leaves the others as they were', async () => {
    const strava = await localStrava({ faults: [{ name: 'inactive' }] });

    expect((await ask(strava, 'PUT /faults', { faults: 'late-404,oops' })).status).toBe(400);
    expect((await ask(strava, 'GET /faults')).body).toMatchObject([{ name: 'inactive' }]);
  });

  test('shows calls and deliveries', async () => {
    const { strava, athleteId } = await subscribedStrava();
    await ask(strava, `POST /athletes/${athleteId}/activities`, { demo: 'walk' });
    await strava.delivered();
    await fetch(`${strava.apiUrl}/athlete`);

    expect((await ask(strava, 'GET /deliveries')).body).toMatchObject([{ attempts: [200], outcome: 'acknowledged' }]);
    expect((await ask(strava, 'GET /calls')).body).toMatchObject([{ name: 'athlete', status: 401 }]);
    expect((await ask(strava, `GET /athletes/${athleteId}/activities`)).body).toMatchObject([{ sport_type: 'Walk' }]);
    expect((await ask(strava, 'GET /athletes')).body).toMatchObject([{ id: Number(athleteId) }]);
  });
});

describe('what is wrong is said', () => {
  test.each([
    ['POST /athletes', '{"firstname": ', 400, 'not JSON'],
    ['POST /athletes', { name: 'Bo' }, 400, 'name'],
    ['POST /athletes', { weight: 'heavy' }, 400, 'weight'],
    ['POST /athletes/7001001/activities', { demo: 'marathon' }, 400, 'easy-10-km'],
    ['POST /athletes/7001001/activities', { sport_type: 'Run' }, 400, 'start_date'],
    ['POST /athletes/7001001/activities', [], 400, 'object'],
    ['POST /athletes/7/activities', { demo: '5-km' }, 404, 'Known: 7001001'],
    ['POST /athletes/7/deauthorize', undefined, 404, 'no athlete 7'],
    ['PUT /activities/5', { name: 'x' }, 404, 'no activity 5'],
    ['PUT /activities/5', {}, 400, 'nothing to change'],
    ['PUT /activities/5', { visibility: 'nobody' }, 400, 'visibility'],
    ['PUT /activities/5', { private: true }, 400, 'only_me'],
    ['DELETE /activities/5', undefined, 404, 'no activity 5'],
    ['PUT /faults', { faults: 'oops' }, 400, 'There is no fault "oops"'],
    ['PUT /faults', {}, 400, '429,late-404'],
  ])('%s %j', async (request, body, status, words) => {
    const strava = await localStrava();
    strava.addAthlete();

    const answer = await ask(strava, request, body);

    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).toContain(words.replaceAll('"', '\\"'));
  });

  test('an upload of an id that is taken is a conflict', async () => {
    const strava = await localStrava();
    const { id } = strava.addAthlete();
    await ask(strava, `POST /athletes/${id}/activities`, { demo: 'swim', id: 9 });

    expect((await ask(strava, `POST /athletes/${id}/activities`, { demo: 'swim', id: 9 })).status).toBe(409);
  });
});
