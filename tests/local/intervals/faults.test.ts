import { expect, test } from 'vitest';
import * as z from 'zod';
import { demoRun } from '../../../bin/local/intervals/demo-activities.ts';
import { type IntervalsFault, intervalsFaults } from '../../../bin/local/intervals/fault-rules.ts';
import { parseFaults } from '../../../bin/local/stand-in/parse-faults.ts';
import {
  ask,
  askForToken,
  batchOf,
  connectedIntervals,
  toldIntervals,
  webhookSecret,
} from '../../fixtures/intervals/local-intervals.ts';

const noon = Date.UTC(2026, 10, 24, 17);
const listed = 'athlete/0/activities?oldest=2026-11-20';

/** An intervals.icu on a bad day, with one upload, and what the app is told. */
async function badDay(...faults: readonly IntervalsFault[]) {
  const told = await toldIntervals({ faults, now: () => noon });
  const activityId = told.intervals.upload(told.athleteId, demoRun(noon));
  await told.intervals.delivered();
  const list = async () => z.array(z.looseObject({ id: z.string() })).parse(await (await told.read(listed)).json());
  return { ...told, activityId, list, readActivity: () => told.read(`activity/${activityId}`) };
}

test('late-analysis: told of before it is analysed, and again when it is', async () => {
  const { events } = await badDay({ name: 'late-analysis' });

  expect(events().filter(({ type }) => type.startsWith('ACTIVITY'))).toMatchObject([
    { type: 'ACTIVITY_UPLOADED', activity: { analyzed: null, icu_training_load: null } },
    { type: 'ACTIVITY_ANALYZED', activity: { analyzed: expect.any(String), icu_training_load: expect.any(Number) } },
  ]);
});

test('stub: the run came by Strava', async () => {
  const { events, list } = await badDay({ name: 'stub' });

  expect(await list()).toMatchObject([{ source: 'STRAVA', _note: expect.any(String) }]);
  expect(events().map(({ type }) => type)).toEqual(['WELLNESS_UPDATED']);
});

test('duplicate-sources: the same run twice, as two services have it', async () => {
  const { list } = await badDay({ name: 'duplicate-sources' });

  const [copy, run] = await list();

  expect(copy).toMatchObject({ source: 'OAUTH_CLIENT', moving_time: Number(run?.moving_time) - 37 });
  expect([copy?.id === run?.id, copy?.external_id === run?.external_id]).toEqual([false, false]);
});

test('multisport: three parts of one file', async () => {
  const { list } = await badDay({ name: 'multisport' });

  const parts = await list();

  expect(parts.map(({ type, file_sport_index }) => [type, file_sport_index])).toEqual([
    ['Run', 2],
    ['Ride', 1],
    ['OpenWaterSwim', 0],
  ]);
  expect(new Set(parts.map(({ external_id }) => external_id)).size).toBe(1);
});

test('dormant: nothing is processed, and the athlete says so', async () => {
  const { intervals, athleteId, activityId } = await badDay({ name: 'dormant' });
  const { accessToken } = intervals.connect(athleteId, ['SETTINGS:READ']);

  expect(activityId).toBeUndefined();
  expect(await (await ask(intervals, 'athlete/0', accessToken)).json()).toMatchObject({
    id: athleteId,
    status: 'DORMANT',
  });
});

test('numeric-athlete-id: the id is one that Strava has given, too', async () => {
  const { athleteId, intervals } = await connectedIntervals({ faults: [{ name: 'numeric-athlete-id' }] });

  expect(athleteId).toBe('7001001');
  expect(intervals.signUp().id).toBe('i317001');
});

test('no-webhook: the upload is there, and nobody is told', async () => {
  const { intervals, events, list } = await badDay({ name: 'no-webhook', times: 1 });

  expect(await list()).toHaveLength(1);
  expect(events().map(({ type }) => type)).toEqual(['WELLNESS_UPDATED']);
  expect(intervals.deliveries.map(({ outcome }) => outcome)).toEqual(['held back', 'acknowledged']);
});

test('duplicate: the same to the letter, twice', async () => {
  const { webhook } = await badDay({ name: 'duplicate' });

  expect(webhook.bodies).toHaveLength(4);
  expect(new Set(webhook.bodies).size).toBe(2);
});

test('batch: several athletes in one POST, with a malformed event and a stranger among them', async () => {
  const { intervals, athleteId, webhook } = await toldIntervals({ faults: [{ name: 'batch' }], afterUploadMs: 60 });
  const { id: other } = intervals.signUp();
  intervals.connect(other);

  intervals.upload(athleteId, demoRun(noon));
  intervals.upload(other, demoRun(noon));
  await intervals.delivered();

  const [first] = webhook.bodies.map((body) => batchOf(body).events.map(({ athlete_id, type }) => [athlete_id, type]));
  expect(first).toEqual([
    [athleteId, 'ACTIVITY_UPLOADED'],
    [7, 'ACTIVITY_UPLOADED'],
    [other, 'ACTIVITY_UPLOADED'],
    ['i999999', 'CALENDAR_UPDATED'],
  ]);
});

test("wrong-secret: an attempt carries another app's", async () => {
  const { webhook } = await badDay({ name: 'wrong-secret' });

  expect(webhook.bodies.map((body) => batchOf(body).secret === webhookSecret)).toEqual([false, true]);
});

test.each([
  ['429', '0,4999', '900'],
  ['429-day', '2499,0', String(7 * 3600)],
] as const)('%s: says when to come again', async (name, remaining, retryAfter) => {
  const { readActivity } = await badDay({ name });

  const [refused, next] = [await readActivity(), await readActivity()];

  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, retryAfter]);
  expect(refused.headers.get('x-ratelimit-remaining')).toBe(remaining);
  expect(next.status).toBe(200);
});

test('429-ip: says nothing at all, and does not count', async () => {
  const { readActivity } = await badDay({ name: '429-ip' });

  const [refused, next] = [await readActivity(), await readActivity()];

  expect(refused.status).toBe(429);
  expect([...refused.headers.keys()].filter((name) => /ratelimit|retry/.test(name))).toEqual([]);
  expect(next.headers.get('x-ratelimit-remaining')).toBe('2499,4999');
});

test('5xx: by turns JSON, and a page that is none', async () => {
  const { readActivity } = await badDay({ name: '5xx', times: 2 });

  const [first, second, third] = [await readActivity(), await readActivity(), await readActivity()];

  expect([first.status, second.status, third.status]).toEqual([500, 502, 200]);
  expect(await first.json()).toMatchObject({ status: 500 });
  expect(second.headers.get('content-type')).toContain('text/html');
});

test('401-once: a good token is refused once', async () => {
  const { readActivity } = await badDay({ name: '401-once' });

  const [first, second] = [await readActivity(), await readActivity()];

  expect([first.status, await first.text(), second.status]).toEqual([401, '', 200]);
});

test('403-scope: wellness alone is refused', async () => {
  const { read, readActivity } = await badDay({ name: '403-scope' });

  const refused = await read('athlete/0/wellness');

  expect([refused.status, await refused.json()]).toEqual([403, { status: 403, error: 'Access denied' }]);
  expect((await readActivity()).status).toBe(200);
});

test('slow and reset: an answer too late, and none', async () => {
  const { intervals, readActivity } = await badDay({ name: 'slow', times: 1 });
  const begun = performance.now();
  await readActivity();
  intervals.setFault({ name: 'reset' });

  expect(performance.now() - begun).toBeGreaterThan(250);
  await expect(readActivity()).rejects.toThrow('fetch failed');
  expect(intervals.calls.map(({ name, status }) => [name, status])).toEqual([
    ['activity', 200],
    ['activity', 'no answer'],
  ]);
});

test('slow@exchange: the code is used up all the same', async () => {
  const { intervals } = await connectedIntervals({ faults: [{ name: 'slow', on: 'exchange' }], slowAnswerMs: 1 });

  await askForToken(intervals, { code: 'made-up' });

  expect(intervals.calls).toMatchObject([{ name: 'exchange', status: 404 }]);
});

test.each([
  ['temp-pulse', { restingHR: 52, tempRestingHR: true, sleepSecs: expect.any(Number) }],
  ['null-wellness', { restingHR: null, sleepSecs: null, soreness: null, steps: 40 }],
] as const)('%s', async (name, row) => {
  const { intervals, athleteId, read } = await connectedIntervals(
    { faults: [{ name }], now: () => noon },
    { athlete: { nightSyncsAt: '06:20' } },
  );
  intervals.setWellness(athleteId, { soreness: 2, steps: 40 });

  expect(await (await read('athlete/0/wellness/2026-11-24')).json()).toMatchObject(row);
});

test('late-wellness: the night of today is there from noon on, the one before it is', async () => {
  let now = noon - 60_000;
  const { read } = await connectedIntervals(
    { faults: [{ name: 'late-wellness' }], now: () => now },
    { athlete: { nightSyncsAt: '06:20' } },
  );
  const slept = async () =>
    z
      .array(z.looseObject({ sleepSecs: z.number().nullable() }))
      .parse(await (await read('athlete/0/wellness?oldest=2026-11-23')).json())
      .map(({ sleepSecs }) => sleepSecs !== null);

  const before = await slept();
  now = noon;

  expect([before, await slept()]).toEqual([
    [true, false],
    [true, true],
  ]);
});

test('no-row: a day that nothing is known of is not found', async () => {
  const { read } = await connectedIntervals({ faults: [{ name: 'no-row' }] });

  expect((await read('athlete/0/wellness/2026-11-24')).status).toBe(404);
});

test('faults are written by hand as those of Strava are', () => {
  expect(parseFaults('stub, 429:2@wellness', intervalsFaults)).toEqual([
    { name: 'stub' },
    { name: '429', times: 2, on: 'wellness' },
  ]);
  expect(() => parseFaults('late-404', intervalsFaults)).toThrow('late-wellness');
});
