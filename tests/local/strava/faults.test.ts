import { expect, test } from 'vitest';
import { demoRun } from '../../../bin/local/strava/demo-activities.ts';
import type { StravaFault } from '../../../bin/local/strava/fault-rules.ts';
import { faultOf, localStrava, read, refresh, subscribedStrava, tokensOf } from '../../fixtures/strava/local-strava.ts';

const noon = Date.UTC(2026, 10, 24, 12);

async function stravaWith(...faults: readonly StravaFault[]) {
  const strava = await localStrava({ faults });
  const { id: athleteId } = strava.addAthlete();
  const tokens = strava.connect(athleteId);
  const activityId = strava.upload(athleteId, demoRun(noon));
  return {
    strava,
    athleteId,
    activityId,
    tokens,
    readActivity: (token = tokens.accessToken) => read(strava, `activities/${activityId}`, token),
  };
}

test('late-404: the first reads of every activity find nothing yet', async () => {
  const { strava, athleteId, tokens, readActivity } = await stravaWith({ name: 'late-404', times: 2 });
  const another = strava.upload(athleteId, demoRun(noon));

  const statuses = [(await readActivity()).status, (await readActivity()).status, (await readActivity()).status];
  const ofAnother = await read(strava, `activities/${another}`, tokens.accessToken);

  expect(statuses).toEqual([404, 404, 200]);
  expect(ofAnother.status).toBe(404);
});

test.each([
  ['429', '100,1', '200,1'],
  ['429-day', '1,1000', '1,2000'],
] as const)('%s: the headers say which window is used up', async (name, readUsage, usage) => {
  const { readActivity } = await stravaWith({ name });

  const refused = await readActivity();

  expect(refused.status).toBe(429);
  expect(await faultOf(refused)).toBe('Application/rate limit/exceeded');
  expect(refused.headers.get('x-readratelimit-usage')).toBe(readUsage);
  expect(refused.headers.get('x-ratelimit-usage')).toBe(usage);
  expect((await readActivity()).status).toBe(200);
});

test('5xx: by turns a Fault, and a page that is no JSON and has no rate headers', async () => {
  const { readActivity } = await stravaWith({ name: '5xx', times: 2 });

  const [first, second, third] = [await readActivity(), await readActivity(), await readActivity()];

  expect([first.status, second.status, third.status]).toEqual([500, 502, 200]);
  expect(first.headers.has('x-ratelimit-usage')).toBe(true);
  expect(second.headers.has('x-ratelimit-usage')).toBe(false);
  expect(second.headers.get('content-type')).toContain('text/html');
});

test('slow: the answer comes later than the client waits', async () => {
  const { strava, activityId, tokens } = await stravaWith({ name: 'slow' });
  const ask = () =>
    fetch(`${strava.apiUrl}/activities/${activityId}`, {
      headers: { authorization: `Bearer ${tokens.accessToken}` },
      signal: AbortSignal.timeout(150),
    });

  await expect(ask()).rejects.toThrow('timeout');
  expect((await ask()).status).toBe(200);
});

test('slow@refresh: the refresh is carried out all the same', async () => {
  let now = noon;
  const strava = await localStrava({ faults: [{ name: 'slow', on: 'refresh' }], slowAnswerMs: 1, now: () => now });
  const { refreshToken } = strava.connect(strava.addAthlete().id);

  now += 6 * 3600 * 1000;
  await refresh(strava, refreshToken);

  expect((await refresh(strava, refreshToken)).status).toBe(400);
});

test('reset: the connection closes without an answer, and nothing has been done', async () => {
  let now = noon;
  const strava = await localStrava({ faults: [{ name: 'reset', on: 'refresh' }], now: () => now });
  const { refreshToken } = strava.connect(strava.addAthlete().id);

  now += 6 * 3600 * 1000;
  await expect(refresh(strava, refreshToken)).rejects.toThrow('fetch failed');

  expect((await refresh(strava, refreshToken)).status).toBe(200);
  expect(strava.calls.map(({ status }) => status)).toEqual(['no answer', 200]);
});

test('lost-refresh: the token is rotated and the answer lost, even with hours left', async () => {
  const { strava, tokens } = await stravaWith({ name: 'lost-refresh' });

  await expect(refresh(strava, tokens.refreshToken)).rejects.toThrow('fetch failed');

  const withTheOld = await refresh(strava, tokens.refreshToken);
  expect(withTheOld.status).toBe(400);
  expect(await faultOf(withTheOld)).toBe('RefreshToken/refresh_token/invalid');
});

test('revoked: reads are 401 and refreshes 400, and no event says why', async () => {
  const { strava, tokens, readActivity } = await stravaWith({ name: 'revoked' });

  expect((await readActivity()).status).toBe(401);
  expect((await refresh(strava, tokens.refreshToken)).status).toBe(400);
  expect(strava.deliveries.filter(({ event }) => event.objectType === 'athlete')).toEqual([]);
});

test('expired: 401 until the token is refreshed', async () => {
  const { strava, tokens, readActivity } = await stravaWith({ name: 'expired' });

  expect([(await readActivity()).status, (await readActivity()).status]).toEqual([401, 401]);
  const renewed = await tokensOf(await refresh(strava, tokens.refreshToken));
  expect(renewed.access_token).not.toBe(tokens.accessToken);
  expect((await readActivity(renewed.access_token)).status).toBe(200);
});

test('inactive: the whole app is switched off, until the fault is cleared', async () => {
  const { strava, readActivity } = await stravaWith({ name: 'inactive' });

  const refused = await readActivity();
  expect(refused.status).toBe(403);
  expect(await faultOf(refused)).toBe('Application/Status/Inactive');

  strava.clearFaults();
  expect((await readActivity()).status).toBe(200);
});

test('no-headers: an answer without a word about limits', async () => {
  const { readActivity } = await stravaWith({ name: 'no-headers' });

  expect([...(await readActivity()).headers.keys()].filter((name) => name.includes('ratelimit'))).toEqual([]);
});

test('duplicates: each event comes three times', async () => {
  const { strava, webhook, athleteId } = await subscribedStrava({ faults: [{ name: 'duplicates' }] });

  const id = strava.upload(athleteId, demoRun(noon));
  await strava.delivered();

  expect(webhook.events.map(({ object_id }) => object_id)).toEqual([Number(id), Number(id), Number(id)]);
  expect(new Set(webhook.bodies).size).toBe(1);
});

test('shuffle: a burst comes in the opposite order', async () => {
  const { strava, webhook, athleteId } = await subscribedStrava({ faults: [{ name: 'shuffle' }] });

  const id = strava.upload(athleteId, demoRun(noon));
  strava.update(id, { name: 'Renamed' });
  strava.delete(id);
  await strava.delivered();

  expect(webhook.events.map(({ aspect_type }) => aspect_type)).toEqual(['delete', 'update', 'create']);
});

test('no-events: the upload is there, and nobody is told', async () => {
  const { strava, webhook, athleteId } = await subscribedStrava({ faults: [{ name: 'no-events', times: 1 }] });

  strava.upload(athleteId, demoRun(noon));
  const heard = strava.upload(athleteId, demoRun(noon));
  const deliveries = await strava.delivered();

  expect(strava.activities.of(athleteId)).toHaveLength(2);
  expect(webhook.events.map(({ object_id }) => object_id)).toEqual([Number(heard)]);
  expect(deliveries.map(({ outcome }) => outcome)).toEqual(['held back', 'acknowledged']);
});

test('a Strava that is stopped keeps no slow answer waiting', async () => {
  const strava = await localStrava({ faults: [{ name: 'slow', on: 'athlete' }], slowAnswerMs: 60_000 });
  const { accessToken } = strava.connect(strava.addAthlete().id);
  const asked = read(strava, 'athlete', accessToken).catch(() => 'closed');
  while (strava.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));

  await strava.stop();

  expect(await asked).toBe('closed');
});
