import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Strava } from '../../bin/local/strava/strava.ts';
import { createSourceAppStore, type SourceAppStore } from '../../functions/store/source-app.ts';
import { keepPushSubscription } from '../../functions/strava/keep-push-subscription.ts';
import { createPushSubscriptions } from '../../functions/strava/push-subscriptions.ts';
import { verifyTokenOf } from '../../functions/strava/webhook-secret.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { clientId, clientSecret, localStrava } from '../fixtures/strava/local-strava.ts';
import { startWebhook } from '../fixtures/strava/webhook.ts';

let tables: ClubTables;
let app: SourceAppStore;

beforeAll(async () => {
  tables = await startClubTables();
  app = createSourceAppStore(tables.documents, tables.names.ledger);
});
afterAll(() => tables.stop());

const secretOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);

/** The club, where its webhook listens: the last part of the path is the secret. */
const keep = (strava: Strava, callback: URL, secret = clientSecret) =>
  keepPushSubscription({
    app,
    publicUrl: callback.origin,
    webhookSecret: async () => secretOf(callback.href),
    subscriptions: createPushSubscriptions({
      apiUrl: strava.apiUrl,
      clientId,
      clientSecret: async () => secret,
      timeoutMs: 2000,
    }),
  });

const callbackOf = async (verifyToken: string) => {
  const { url } = await startWebhook(verifyToken);
  return new URL('/strava/a-secret-of-the-path', url);
};

test('is made where there is none, found the next time, and its id is noted both times', async () => {
  const strava = await localStrava();
  const callback = await callbackOf(verifyTokenOf('a-secret-of-the-path'));

  const first = await keep(strava, callback);
  const { subscriptionId } = await app.read('strava');
  await app.noteSubscription('strava', 'of-another-app');
  const second = await keep(strava, callback);

  expect([first, second]).toEqual([
    { subscription: 'created', callbackUrl: `${callback.origin}/strava/…` },
    { subscription: 'present', callbackUrl: `${callback.origin}/strava/…` },
  ]);
  expect(subscriptionId).toMatch(/^\d+$/);
  expect((await app.read('strava')).subscriptionId).toBe(subscriptionId);
});

test('of somebody else is left alone: neither replaced nor believed', async () => {
  const strava = await localStrava();
  const theirs = await startWebhook('theirs');
  await strava.subscribe(theirs.url, 'theirs');
  await app.noteSubscription('strava', 'ours');

  const state = await keep(strava, await callbackOf(verifyTokenOf('a-secret-of-the-path')));

  expect(state).toMatchObject({ subscription: 'foreign', callbackUrl: new URL(theirs.url).origin });
  expect((await app.read('strava')).subscriptionId).toBe('ours');
});

test('that Strava refuses is told with its words, and without a secret', async () => {
  const strava = await localStrava();
  const deaf = await callbackOf('another verify token');

  const unanswered = await keep(strava, deaf);
  const wrongSecret = await keep(strava, deaf, 'a-wrong-secret');

  expect(unanswered).toMatchObject({ subscription: 'refused', why: expect.stringContaining('not verifiable') });
  expect(wrongSecret.subscription).toBe('refused');
  expect(JSON.stringify([unanswered, wrongSecret])).not.toMatch(/a-secret-of-the-path|wrong-secret/);
});

test('while Strava does not answer nothing is known, and the reason holds no address', async () => {
  const strava = await localStrava();
  strava.setFault({ name: 'reset', on: 'subscriptions' });

  const state = await keep(strava, await callbackOf('unused'));

  expect(state.subscription).toBe('refused');
  expect(state.why).not.toContain('client_secret');
});
