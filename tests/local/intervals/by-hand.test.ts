import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { demoRun } from '../../../bin/local/intervals/demo-activities.ts';
import type { Intervals } from '../../../bin/local/intervals/intervals.ts';
import { connectedIntervals, localIntervals, toldIntervals } from '../../fixtures/intervals/local-intervals.ts';

const noon = Date.UTC(2026, 10, 24, 17);

async function byHand({ adminUrl }: Intervals, request: string, body?: unknown) {
  const [method = '', path = ''] = request.split(' ');
  const answer = await fetch(`${adminUrl}${path}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json() };
}

test('intervals.icu is steered by hand: sign up, upload, edit, fill a day, sleep, leave', async () => {
  const { intervals, events } = await toldIntervals({ now: () => noon });
  expect(await byHand(intervals, 'POST /athletes', { name: 'Ada Okafor' })).toMatchObject({
    status: 201,
    body: { id: 'i317002', name: 'Ada Okafor' },
  });
  intervals.connect('i317002');

  const upload = await byHand(intervals, 'POST /athletes/i317002/activities', { demo: 'garmin-run', icu_rpe: 6 });
  const { activityId } = z.object({ activityId: z.string() }).parse(upload.body);
  await byHand(intervals, `PUT /activities/${activityId}`, { name: 'Tempo' });
  await byHand(intervals, 'PUT /athletes/i317002/wellness', { soreness: 3, date: '2026-11-24' });
  await byHand(intervals, 'PUT /athletes/i317002/scopes', { scope: 'ACTIVITY:READ' });
  await byHand(intervals, `DELETE /activities/${activityId}`);
  await byHand(intervals, 'PUT /athletes/i317002/status', { status: 'DORMANT' });
  expect((await byHand(intervals, 'POST /athletes/i317002/activities', { demo: '5-km' })).status).toBe(409);
  await byHand(intervals, 'POST /athletes/i317002/revoke');
  await byHand(intervals, 'POST /test-webhook');
  await intervals.delivered();

  expect(new Set(events().map(({ type }) => type))).toEqual(
    new Set([
      'ACTIVITY_UPLOADED',
      'ACTIVITY_UPDATED',
      'WELLNESS_UPDATED',
      'APP_SCOPE_CHANGED',
      'ACTIVITY_DELETED',
      'TEST',
    ]),
  );
  expect((await byHand(intervals, 'GET ')).body).toMatchObject({
    webhook: true,
    athletes: [{ id: 'i317001' }, { id: 'i317002', status: 'DORMANT' }],
    faults: { stub: expect.any(String) },
  });
  expect((await byHand(intervals, 'PUT /faults', { faults: 'stub,429' })).body).toMatchObject([
    { name: 'stub' },
    { name: '429' },
  ]);
});

test.each([
  ['POST /athletes', { id: 'x' }, 400, 'digits'],
  ['POST /athletes', { firstname: 'Bo' }, 400, 'firstname'],
  ['POST /athletes/i317001/activities', { demo: 'marathon' }, 400, 'easy-10-km'],
  ['POST /athletes/i317001/activities', { type: 'Run' }, 400, 'start_date'],
  ['POST /athletes/i317001/activities', { demo: '5-km', source: 'FAX' }, 400, 'GARMIN_CONNECT'],
  ['POST /athletes/i7/activities', { demo: '5-km' }, 404, 'Known: i317001'],
  ['PUT /athletes/i317001/wellness', { soreness: 5 }, 400, 'soreness'],
  ['PUT /athletes/i317001/wellness', { steps: 5, date: 'today' }, 400, 'date'],
  ['PUT /athletes/i317001/scopes', { scope: 'ACTIVITY' }, 400, 'ACTIVITY:READ,WELLNESS:READ'],
  ['PUT /athletes/i317001/status', { status: 'TIRED' }, 400, 'DORMANT'],
  ['PUT /activities/i5', { name: 'x' }, 404, 'no activity i5'],
  ['PUT /activities/i5', { source: 'STRAVA' }, 400, 'keeps its source'],
  ['PUT /faults', { faults: 'late-404' }, 400, 'late-wellness'],
])('%s %j is refused with what to do', async (request, body, status, words) => {
  const { intervals } = await connectedIntervals();

  const answer = await byHand(intervals, request, body);

  expect(answer.status).toBe(status);
  expect(JSON.stringify(answer.body)).toContain(words);
});

test('with a data directory it goes on where it was stopped: the grant, the run, the day, and what was still to be told', async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'intervals-'));
  onTestFinished(() => rmSync(dataDirectory, { recursive: true }));
  const before = await toldIntervals({ dataDirectory, now: () => noon, webhook: { firstGapMs: 60_000 } });
  before.webhook.answerNext(503);
  const id = before.intervals.upload(before.athleteId, demoRun(noon));
  before.intervals.setWellness(before.athleteId, { soreness: 2 });
  while (before.webhook.bodies.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await before.intervals.stop();

  const after = await localIntervals({ dataDirectory, now: () => noon });
  after.registerWebhook(`${before.webhook.origin}/intervals/ours`);
  await after.delivered();

  const told = before.events().filter(({ type }) => type === 'ACTIVITY_UPLOADED');
  expect(told).toHaveLength(2);
  expect(told[1]).toEqual(told[0]);
  const headers = { authorization: `Bearer ${before.accessToken}`, 'user-agent': 'Afterrun/0' };
  const reads = [`activity/${id}`, 'athlete/0/wellness/2026-11-24'].map((path) =>
    fetch(`${after.apiUrl}/${path}`, { headers }),
  );
  expect(await Promise.all((await Promise.all(reads)).map((answer) => answer.json()))).toMatchObject([
    { id },
    { soreness: 2 },
  ]);
});
