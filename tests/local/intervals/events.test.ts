import { describe, expect, test } from 'vitest';
import { demoRun } from '../../../bin/local/intervals/demo-activities.ts';
import {
  ask,
  batchOf,
  connectedIntervals,
  toldIntervals,
  webhookSecret,
} from '../../fixtures/intervals/local-intervals.ts';

const noon = Date.UTC(2026, 10, 24, 17);

describe('an event', () => {
  test('of an upload holds the whole activity, and its wellness row follows', async () => {
    const { intervals, athleteId, webhook, events } = await toldIntervals({ now: () => noon });

    const id = intervals.upload(athleteId, demoRun(noon));
    await intervals.delivered();

    expect(webhook.bodies.map((body) => batchOf(body).secret)).toEqual([webhookSecret, webhookSecret]);
    expect(events()).toMatchObject([
      {
        athlete_id: athleteId,
        type: 'ACTIVITY_UPLOADED',
        timestamp: '2026-11-24T17:00:00.000+00:00',
        records: [],
        activity: { id, icu_athlete_id: athleteId, type: 'Run', analyzed: '2026-11-24T17:00:00.000+00:00' },
      },
      { type: 'WELLNESS_UPDATED', records: [{ id: '2026-11-24' }] },
    ]);
  });

  test('of a change holds the whole activity, and of a deletion hardly anything', async () => {
    const { intervals, athleteId, events } = await toldIntervals({ now: () => noon });
    const id = intervals.upload(athleteId, demoRun(noon)) ?? '';

    intervals.edit(id, { icu_rpe: 7, name: 'Tempo' });
    intervals.remove(id);
    await intervals.delivered();

    const changes = events().filter(({ type }) => /UPDATED$|DELETED$/.test(type) && type !== 'WELLNESS_UPDATED');
    expect(changes).toMatchObject([
      { type: 'ACTIVITY_UPDATED', activity: { id, icu_rpe: 7, name: 'Tempo', type: 'Run' } },
      { type: 'ACTIVITY_DELETED', activity: { id, source: 'COROS' } },
    ]);
    expect(changes[1]?.activity).not.toHaveProperty('type');
    expect(() => intervals.edit(id, { icu_rpe: 3 })).toThrow(`no activity ${id}`);
  });

  test('does not come of what Strava brought, nor of what was not granted', async () => {
    const { intervals, athleteId, events } = await toldIntervals({ now: () => noon }, { scopes: ['WELLNESS:READ'] });
    intervals.upload(athleteId, demoRun(noon));
    intervals.connect(athleteId, ['ACTIVITY:READ']);
    const ofStrava = intervals.upload(athleteId, { ...demoRun(noon), source: 'STRAVA' }) ?? '';
    intervals.edit(ofStrava, { name: 'Unheard' });
    intervals.remove(ofStrava);
    await intervals.delivered();

    expect(events()).toEqual([]);
  });

  test('of wellness comes with every step, without nulls', async () => {
    const { intervals, athleteId, events } = await toldIntervals({ now: () => noon });

    intervals.setWellness(athleteId, { steps: 100 });
    intervals.setWellness(athleteId, { steps: 220 }, '2026-11-23');
    await intervals.delivered();

    expect(events()).toMatchObject([
      { type: 'WELLNESS_UPDATED', records: [{ id: '2026-11-24', steps: 100 }] },
      { type: 'WELLNESS_UPDATED', records: [{ id: '2026-11-23', steps: 220 }] },
    ]);
    expect(events()[0]?.records?.[0]).not.toHaveProperty('restingHR');
  });

  test('of scopes holds all that is granted now, and its end is an empty one', async () => {
    const { intervals, athleteId, accessToken, events } = await toldIntervals();

    intervals.changeScopes(athleteId, ['ACTIVITY:READ']);
    intervals.revoke(athleteId);
    intervals.revoke(athleteId);
    await intervals.delivered();

    expect(events()).toMatchObject([
      { type: 'APP_SCOPE_CHANGED', scope: 'ACTIVITY:READ', deauthorized: false, client_id: 315 },
      { type: 'APP_SCOPE_CHANGED', scope: '', deauthorized: true },
    ]);
    expect((await ask(intervals, 'activity/i1', accessToken)).status).toBe(401);
  });

  test('of the button on "Manage App" holds nothing but whose it is', async () => {
    const { intervals, events } = await toldIntervals({ now: () => noon });

    intervals.sendTestWebhook();
    await intervals.delivered();

    expect(events()).toEqual([{ athlete_id: 'i641775', type: 'TEST', timestamp: '2026-11-24T17:00:00.000+00:00' }]);
  });
});

describe('delivery', () => {
  test('is repeated until the answer is 200: 204 is not', async () => {
    const { intervals, webhook } = await toldIntervals();
    webhook.answerNext(503, 204);

    intervals.sendTestWebhook();

    expect(await intervals.delivered()).toMatchObject([{ attempts: [503, 204, 200], outcome: 'acknowledged' }]);
    expect(new Set(webhook.bodies).size).toBe(1);
  });

  test('is given up in the end', async () => {
    const { intervals, webhook } = await toldIntervals();
    webhook.answerNext(401, 401, 401, 401);

    intervals.sendTestWebhook();

    expect(await intervals.delivered()).toMatchObject([{ attempts: [401, 401, 401, 401], outcome: 'given up' }]);
  });

  test('goes nowhere without an address', async () => {
    const { intervals } = await connectedIntervals();

    intervals.sendTestWebhook();

    expect(await intervals.delivered()).toMatchObject([{ attempts: [], outcome: 'no address' }]);
  });
});

describe('an account that sleeps', () => {
  test('has no upload processed until it is visited again', async () => {
    const { intervals, athleteId, events } = await toldIntervals({ now: () => noon });

    intervals.setStatus(athleteId, 'DORMANT');
    const asleep = intervals.upload(athleteId, demoRun(noon));
    intervals.setStatus(athleteId, 'ACTIVE');
    const awake = intervals.upload(athleteId, demoRun(noon));
    await intervals.delivered();

    expect(asleep).toBeUndefined();
    expect(events().filter(({ type }) => type === 'ACTIVITY_UPLOADED')).toMatchObject([{ activity: { id: awake } }]);
  });
});

test('an upload by an athlete who is not there says who is', async () => {
  const { intervals, athleteId } = await connectedIntervals();

  expect(() => intervals.upload('i1', demoRun(noon))).toThrow(`no athlete i1. Known: ${athleteId}`);
});
