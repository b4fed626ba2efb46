import { describe, expect, test } from 'vitest';
import type { ActivityChanges } from '../../../bin/local/strava/activity-upload.ts';
import { demoRun } from '../../../bin/local/strava/demo-activities.ts';
import type { Scope } from '../../../bin/local/strava/scopes.ts';
import { localStrava, subscribedStrava } from '../../fixtures/strava/local-strava.ts';

const noon = Date.UTC(2026, 10, 24, 12);

describe('an event', () => {
  test('of an upload says that it is there, and nothing about it', async () => {
    const { strava, webhook, athleteId } = await subscribedStrava({ now: () => noon });

    const id = strava.upload(athleteId, demoRun(noon));
    await strava.delivered();

    expect(webhook.events).toEqual([
      {
        aspect_type: 'create',
        event_time: noon / 1000,
        object_id: Number(id),
        object_type: 'activity',
        owner_id: Number(athleteId),
        subscription_id: expect.any(Number),
        updates: {},
      },
    ]);
  });

  test('tells of title and type, and of no other change', async () => {
    const { strava, webhook, athleteId } = await subscribedStrava();
    const id = strava.upload(athleteId, demoRun(noon));

    strava.update(id, { perceived_exertion: 7 });
    strava.update(id, { name: 'Tempo', sport_type: 'TrailRun' });
    await strava.delivered();

    expect(webhook.events.map(({ updates }) => updates)).toEqual([{}, { title: 'Tempo', type: 'TrailRun' }]);
  });

  test('of a delete is the last that is heard of an activity', async () => {
    const { strava, webhook, athleteId } = await subscribedStrava();
    const id = strava.upload(athleteId, demoRun(noon));

    strava.delete(id);
    await strava.delivered();

    expect(webhook.events.map(({ aspect_type }) => aspect_type)).toEqual(['create', 'delete']);
    expect(() => strava.update(id, { name: 'Too late' })).toThrow(`no activity ${id}`);
  });

  test('of a deauthorization comes once, and nothing after it', async () => {
    const { strava, webhook, athleteId } = await subscribedStrava();

    strava.deauthorize(athleteId);
    strava.deauthorize(athleteId);
    strava.upload(athleteId, demoRun(noon));
    await strava.delivered();

    expect(webhook.events).toMatchObject([
      {
        object_type: 'athlete',
        aspect_type: 'update',
        object_id: Number(athleteId),
        owner_id: Number(athleteId),
        updates: { authorized: 'false' },
      },
    ]);
  });
});

describe('who may see what', () => {
  const toOnlyMe: ActivityChanges = { visibility: 'only_me' };
  const toEveryone: ActivityChanges = { visibility: 'everyone' };

  async function heard(scopes: readonly Scope[], first: 'everyone' | 'only_me', changes: readonly ActivityChanges[]) {
    const { strava, webhook, athleteId } = await subscribedStrava();
    strava.connect(athleteId, scopes);
    const id = strava.upload(athleteId, { ...demoRun(noon), visibility: first });
    for (const change of changes) strava.update(id, change);
    strava.delete(id);
    await strava.delivered();
    return webhook.events.map(({ aspect_type, updates }) =>
      updates.private === undefined ? aspect_type : `${aspect_type} private=${updates.private}`,
    );
  }

  test('with activity:read alone, hiding looks like a delete and showing like a create', async () => {
    expect(await heard(['read', 'activity:read'], 'everyone', [toOnlyMe, { name: 'Unheard' }, toEveryone])).toEqual([
      'create',
      'delete',
      'create',
      'delete',
    ]);
  });

  test('with activity:read_all, it is an update of "private"', async () => {
    expect(await heard(['read', 'activity:read_all'], 'everyone', [toOnlyMe, toEveryone])).toEqual([
      'create',
      'update private=true',
      'update private=false',
      'delete',
    ]);
  });

  test('with activity:read alone, what is hidden from the start is never heard of', async () => {
    expect(await heard(['read', 'activity:read'], 'only_me', [{ name: 'Unheard' }])).toEqual([]);
  });

  test('without an activity scope nothing is heard at all', async () => {
    expect(await heard(['read', 'profile:read_all'], 'everyone', [toOnlyMe])).toEqual([]);
  });

  test('followers only is as good as everyone', async () => {
    expect(await heard(['read', 'activity:read'], 'everyone', [{ visibility: 'followers_only' }])).toEqual([
      'create',
      'delete',
    ]);
  });
});

describe('delivery', () => {
  test('is tried three times in all, until the answer is 200', async () => {
    const { strava, webhook, athleteId } = await subscribedStrava();
    webhook.answerNext(503, 202);

    strava.upload(athleteId, demoRun(noon));
    const [delivery] = await strava.delivered();

    expect(delivery).toMatchObject({ attempts: [503, 202, 200], outcome: 'acknowledged' });
    expect(new Set(webhook.bodies).size).toBe(1);
  });

  test('is given up after the third attempt', async () => {
    const { strava, webhook, athleteId } = await subscribedStrava();
    webhook.answerNext(500, 500, 500, 200);

    strava.upload(athleteId, demoRun(noon));

    expect(await strava.delivered()).toMatchObject([{ attempts: [500, 500, 500], outcome: 'given up' }]);
    expect(webhook.events).toHaveLength(3);
  });

  test('counts no answer in time as a failure', async () => {
    const { strava, webhook, athleteId } = await subscribedStrava({ webhook: { ackWithinMs: 500 } });
    webhook.answerNext('hang');

    strava.upload(athleteId, demoRun(noon));

    expect(await strava.delivered()).toMatchObject([{ attempts: ['no answer', 200] }]);
  });

  test("keeps an athlete's events in order, and lets a repeat come after the next", async () => {
    const { strava, webhook, athleteId } = await subscribedStrava({ webhook: { retryGapMs: 100 } });
    webhook.answerNext(503);

    const id = strava.upload(athleteId, demoRun(noon));
    strava.update(id, { name: 'Renamed' });
    await strava.delivered();

    expect(webhook.events.map(({ aspect_type }) => aspect_type)).toEqual(['create', 'update', 'create']);
  });

  test('goes nowhere without a subscription', async () => {
    const strava = await localStrava();
    const { id } = strava.addAthlete();
    strava.connect(id);

    strava.upload(id, demoRun(noon));

    expect(await strava.delivered()).toMatchObject([{ attempts: [], outcome: 'no address' }]);
  });

  test('that waits for a repeat ends when Strava is stopped', async () => {
    const { strava, webhook, athleteId } = await subscribedStrava({ webhook: { retryGapMs: 60_000 } });
    webhook.answerNext(500);
    strava.upload(athleteId, demoRun(noon));
    while (strava.deliveries[0]?.attempts.length !== 1) await new Promise((resolve) => setImmediate(resolve));

    await strava.stop();

    expect(strava.deliveries).toMatchObject([{ attempts: [500], outcome: 'given up' }]);
  });
});

test('an upload by an athlete who is not there says who is', async () => {
  const strava = await localStrava();
  const { id } = strava.addAthlete();

  expect(() => strava.upload('1', demoRun(noon))).toThrow(`no athlete 1. Known: ${id}`);
});

test('an id is given out once', async () => {
  const strava = await localStrava();
  const { id: athleteId } = strava.addAthlete();
  const id = strava.upload(athleteId, demoRun(noon));

  expect(() => strava.upload(athleteId, { ...demoRun(noon), id })).toThrow('already');
});
