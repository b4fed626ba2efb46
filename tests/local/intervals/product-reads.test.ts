import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { demoActivity, demoRun } from '../../../bin/local/intervals/demo-activities.ts';
import type { FaultName } from '../../../bin/local/intervals/fault-rules.ts';
import type { Intervals } from '../../../bin/local/intervals/intervals.ts';
import { readActivity } from '../../../functions/intervals/activity.ts';
import { activityIdOf } from '../../../functions/intervals/activity-id.ts';
import { createIntervalsApi } from '../../../functions/intervals/intervals-api.ts';
import { createIntervalsOauth } from '../../../functions/intervals/intervals-oauth.ts';
import { readEvents } from '../../../functions/intervals/webhook-events.ts';
import { dayReportsOf } from '../../../functions/intervals/wellness.ts';
import {
  clientId,
  clientSecret,
  connectedIntervals,
  localIntervals,
  toldIntervals,
  webhookSecret,
} from '../../fixtures/intervals/local-intervals.ts';

/** The product's own client and the stand-in, without a club around them: each was written from the same notes by itself. */
const userAgent = 'Afterrun/1 (+https://club.example)';
const noon = Date.UTC(2026, 10, 24, 17);
const today = { oldest: '2026-11-24', newest: '2026-11-24' };
const zone = 'America/New_York';

const apiOf = ({ apiUrl }: Intervals, timeoutMs = 8000) => createIntervalsApi({ apiUrl, userAgent, timeoutMs });

test('the way in: the page, the code, the token; and the code once', async () => {
  const intervals = await localIntervals();
  const { id } = intervals.signUp();
  const settings = { siteUrl: intervals.origin, clientId, clientSecret: async () => clientSecret, userAgent };
  const oauth = createIntervalsOauth(settings);
  const asked = new URL(oauth.authorizeUrl({ state: 's', redirectUri: 'http://localhost:9/joined' }));

  const form = new URLSearchParams({
    ...Object.fromEntries(asked.searchParams),
    requested: asked.searchParams.get('scope') ?? '',
    athlete_id: id,
    decision: 'allow',
  });
  form.set('scope', 'WELLNESS:READ');
  const page = await fetch(asked);
  const back = await fetch(intervals.authorizeUrl, { method: 'POST', body: form, redirect: 'manual' });
  const code = new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? '';

  expect(page.status).toBe(200);
  expect(await oauth.exchange(code)).toMatchObject({ kind: 'ok', externalAthleteId: id, scope: 'WELLNESS:READ' });
  expect(await oauth.exchange(code)).toEqual({ kind: 'refused' });
  const other = createIntervalsOauth({ ...settings, clientSecret: async () => 'wrong' });
  expect(await other.exchange(code)).toEqual({ kind: 'app-inactive' });
});

describe('an activity', () => {
  test('is read as the session that it was, and one of Strava as not ours', async () => {
    const { intervals, athleteId, accessToken } = await connectedIntervals({ now: () => noon });
    const own = intervals.upload(athleteId, { ...demoActivity('garmin-run', noon), icu_rpe: 7 }) ?? '';
    const ofStrava = intervals.upload(athleteId, { ...demoRun(noon), source: 'STRAVA' }) ?? '';
    const read = async (id: string) => {
      const answer = await apiOf(intervals).activity(id, accessToken);
      return answer.kind === 'ok' ? readActivity(answer.data, zone) : answer.kind;
    };

    expect(await read(own)).toMatchObject({
      kind: 'session',
      session: { id: `icu:${own}`, sport: 'Run', movingSec: 3840, perceivedExertion: 7, averageHeartRate: 139 },
      timezone: zone,
      ownerId: athleteId,
    });
    expect(await read(ofStrava)).toEqual({ kind: 'not-ours-to-read', ownerId: athleteId });
    expect(await read('i5')).toBe('gone');
  });

  test('is in a list with the fields that are asked for', async () => {
    const { intervals, athleteId, accessToken } = await connectedIntervals({ now: () => noon });
    for (const hoursAgo of [1, 3]) intervals.upload(athleteId, demoRun(noon - hoursAgo * 3_600_000));

    const answer = await apiOf(intervals).activities(today, accessToken);

    const kinds = answer.kind === 'ok' ? answer.data.map((value) => readActivity(value, zone).kind) : answer.kind;
    expect(kinds).toEqual(['session', 'session']);
  });

  test.each<readonly [FaultName, string]>([
    ['429', 'rate-limited'],
    ['429-ip', 'unavailable'],
    ['5xx', 'failed'],
    ['401-once', 'unauthorized'],
    ['slow', 'unavailable'],
    ['reset', 'unavailable'],
  ])('on a bad day: %s is %s', async (name, kind) => {
    const { intervals, athleteId, accessToken } = await connectedIntervals({ faults: [{ name }], now: () => noon });
    const id = intervals.upload(athleteId, demoRun(noon)) ?? '';

    const [first, second] = [
      await apiOf(intervals, name === 'slow' ? 100 : undefined).activity(id, accessToken),
      await apiOf(intervals).activity(id, accessToken),
    ];

    expect([first.kind, second.kind]).toEqual([kind, 'ok']);
  });
});

describe('a morning', () => {
  const morning = async (...faults: readonly FaultName[]) => {
    const { intervals, athleteId, accessToken } = await connectedIntervals(
      { faults: faults.map((name) => ({ name })), now: () => noon - 3 * 3_600_000 },
      { athlete: { nightSyncsAt: '06:20' } },
    );
    intervals.setWellness(athleteId, { soreness: 3, steps: 900 });
    const answer = await apiOf(intervals).wellness(today, accessToken);
    return answer.kind === 'ok' ? dayReportsOf(answer.data, today.newest) : answer.kind;
  };
  const night = { date: '2026-11-24', sleepHours: expect.any(Number), hrvMs: expect.any(Number) };

  test('is read as hours, beats and a scale of ten', async () => {
    expect(await morning()).toEqual([{ ...night, restingHr: expect.any(Number), soreness: 6 }]);
  });

  test('has no pulse that was carried over, and nothing that is not there yet', async () => {
    expect(await morning('temp-pulse')).toEqual([{ ...night, soreness: 6 }]);
    expect(await morning('late-wellness')).toEqual([]);
    expect(await morning('null-wellness')).toEqual([]);
    expect(await morning('403-scope')).toBe('forbidden');
  });
});

describe('an event', () => {
  const hash = createHash('sha256').update(webhookSecret).digest('hex');

  test('is read out of a batch with a malformed one and a stranger, under one name however often it comes', async () => {
    const { intervals, athleteId, webhook } = await toldIntervals({
      faults: [{ name: 'batch' }, { name: 'duplicate' }],
      now: () => noon,
    });

    const id = intervals.upload(athleteId, demoRun(noon)) ?? '';
    await intervals.delivered();

    const read = readEvents(webhook.bodies[0] ?? '', hash, noon);
    if (read.kind !== 'events') throw new Error(read.kind);
    const created = read.events.filter(({ kind }) => kind === 'activity');
    expect(read.malformed).toBe(1);
    expect(created).toMatchObject(Array(2).fill({ aspect: 'create', externalAthleteId: athleteId }));
    expect(created.map((event) => event.kind === 'activity' && activityIdOf(event.activityId))).toEqual([id, id]);
    expect(new Set(created.map(({ name }) => name)).size).toBe(1);
  });

  test("with another app's secret is none", async () => {
    const { intervals, webhook } = await toldIntervals({ faults: [{ name: 'wrong-secret' }] });
    webhook.answerNext(401);

    intervals.sendTestWebhook();
    await intervals.delivered();

    expect(webhook.bodies.map((body) => readEvents(body, hash, noon).kind)).toEqual(['wrong-secret', 'events']);
  });

  test('of scopes and of the end says which', async () => {
    const { intervals, athleteId, webhook } = await toldIntervals();

    intervals.changeScopes(athleteId, ['ACTIVITY:READ']);
    intervals.revoke(athleteId);
    await intervals.delivered();

    const read = webhook.bodies.map((body) => readEvents(body, hash, noon));
    expect(read).toMatchObject([
      { kind: 'events', events: [{ kind: 'scope', scope: 'ACTIVITY:READ' }] },
      { kind: 'events', events: [{ kind: 'deauthorization' }] },
    ]);
  });
});
