import { expect, test } from 'vitest';
import { createRateCounter, limitsOfNewApp } from '../../../bin/local/strava/rate-limits.ts';
import { faultOf, localStrava, read } from '../../fixtures/strava/local-strava.ts';

const start = Date.UTC(2026, 10, 24, 12, 7);
const minute = 60_000;
const small = { overall: { perQuarter: 4, perDay: 6 }, read: { perQuarter: 2, perDay: 5 } };

test('every answer of the API says the limits and what is used of them, a refused one too', async () => {
  const strava = await localStrava();
  const { accessToken } = strava.connect(strava.addAthlete().id);

  const first = await read(strava, 'athlete', accessToken);
  const second = await read(strava, 'activities/1', 'made-up');

  expect(first.headers.get('x-ratelimit-limit')).toBe('200,2000');
  expect(first.headers.get('x-ratelimit-usage')).toBe('1,1');
  expect(first.headers.get('x-readratelimit-limit')).toBe('100,1000');
  expect(first.headers.get('x-readratelimit-usage')).toBe('1,1');
  expect(second.status).toBe(401);
  expect(second.headers.get('x-readratelimit-usage')).toBe('2,2');
});

test('what is used stays used while the clock moves on between two looks at it', async () => {
  let looks = 0;
  const strava = await localStrava({ now: () => start + (looks++ % 3 === 0 ? 1 : 0) });
  const { accessToken } = strava.connect(strava.addAthlete().id);

  await read(strava, 'athlete', accessToken);
  const second = await read(strava, 'athlete', accessToken);

  expect(second.headers.get('x-readratelimit-usage')).toBe('2,2');
});

test('over the read limit of a quarter hour it is 429, until the next one begins on the clock', async () => {
  let now = start;
  const strava = await localStrava({ limits: small, now: () => now });
  const { accessToken } = strava.connect(strava.addAthlete().id);
  const ask = () => read(strava, 'athlete', accessToken);

  expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('x-readratelimit-usage')).toBe('3,3');
  expect(refused.headers.has('retry-after')).toBe(false);
  expect(await faultOf(refused)).toBe('Application/rate limit/exceeded');

  now = Date.UTC(2026, 10, 24, 12, 14, 59);
  expect((await ask()).status).toBe(429);
  now = Date.UTC(2026, 10, 24, 12, 15);
  expect((await ask()).status).toBe(200);
});

test('refused calls count to the day, which ends at midnight UTC', () => {
  let now = start;
  const counter = createRateCounter(small, () => now);
  const inThisQuarter = Array.from({ length: 5 }, () => counter.count());

  now += 15 * minute;
  const afterFiveOfFive = counter.count();
  now = Date.UTC(2026, 10, 25);
  const onTheNextDay = counter.count();

  expect(inThisQuarter).toEqual([true, true, false, false, false]);
  expect(afterFiveOfFive).toBe(false);
  expect(onTheNextDay).toBe(true);
  expect(counter.headers()['x-readratelimit-usage']).toBe('1,1');
});

test("a new app's limits are Strava's", () => {
  expect(limitsOfNewApp).toEqual({
    overall: { perQuarter: 200, perDay: 2000 },
    read: { perQuarter: 100, perDay: 1000 },
  });
});

test('the token endpoint is not counted', async () => {
  const strava = await localStrava();
  const { accessToken } = strava.connect(strava.addAthlete().id);
  await fetch(`${strava.oauthUrl}/token`, { method: 'POST' });

  expect((await read(strava, 'athlete', accessToken)).headers.get('x-ratelimit-usage')).toBe('1,1');
});
