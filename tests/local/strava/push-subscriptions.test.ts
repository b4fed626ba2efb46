import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Strava } from '../../../bin/local/strava/strava.ts';
import { clientId, clientSecret, faultOf, localStrava } from '../../fixtures/strava/local-strava.ts';
import { startWebhook } from '../../fixtures/strava/webhook.ts';

const credentials = { client_id: clientId, client_secret: clientSecret };

function create(strava: Strava, callbackUrl: string, parts: Readonly<Record<string, string>> = {}) {
  const form = new URLSearchParams({ ...credentials, callback_url: callbackUrl, verify_token: 'the-token', ...parts });
  return fetch(`${strava.apiUrl}/push_subscriptions`, { method: 'POST', body: form });
}

const list = (strava: Strava) => fetch(`${strava.apiUrl}/push_subscriptions?${new URLSearchParams(credentials)}`);
const remove = (strava: Strava, id: number) =>
  fetch(`${strava.apiUrl}/push_subscriptions/${id}?${new URLSearchParams(credentials)}`, { method: 'DELETE' });

describe('a push subscription', () => {
  test('is made, shown and deleted', async () => {
    const strava = await localStrava({ now: () => Date.UTC(2026, 10, 24, 12) });
    const webhook = await startWebhook('the-token');

    expect(await (await list(strava)).json()).toEqual([]);

    const created = await create(strava, webhook.url);
    expect(created.status).toBe(201);
    const { id } = z.strictObject({ id: z.int() }).parse(await created.json());
    expect(await (await list(strava)).json()).toEqual([
      {
        id,
        resource_state: 2,
        application_id: Number(clientId),
        callback_url: webhook.url,
        created_at: '2026-11-24T12:00:00.000Z',
        updated_at: '2026-11-24T12:00:00.000Z',
      },
    ]);

    expect((await remove(strava, id + 1)).status).toBe(404);
    expect((await remove(strava, id)).status).toBe(204);
    expect(await (await list(strava)).json()).toEqual([]);
  });

  test('is one for an app', async () => {
    const strava = await localStrava();
    const webhook = await startWebhook('the-token');
    await create(strava, webhook.url);

    const second = await create(strava, webhook.url);

    expect(second.status).toBe(400);
    expect(await faultOf(second)).toBe('PushSubscription//already exists');
  });

  test('may be asked for as multipart, as in the documentation', async () => {
    const strava = await localStrava();
    const webhook = await startWebhook('the-token');
    const form = new FormData();
    for (const [name, value] of Object.entries({
      ...credentials,
      callback_url: webhook.url,
      verify_token: 'the-token',
    }))
      form.set(name, value);

    const response = await fetch(`${strava.apiUrl}/push_subscriptions`, { method: 'POST', body: form });

    expect(response.status).toBe(201);
  });

  test.each([
    ['says something else', { status: 200, body: '{"hub.challenge":"other"}' }],
    ['says it with another status', undefined],
    ['says it as no JSON', { status: 200, body: 'challenge' }],
  ])('is not made when the callback %s', async (_what, answer) => {
    const strava = await localStrava();
    const webhook = await startWebhook(
      'the-token',
      (challenge) => answer ?? { status: 201, body: JSON.stringify({ 'hub.challenge': challenge }) },
    );

    const response = await create(strava, webhook.url);

    expect(response.status).toBe(400);
    expect(await faultOf(response)).toBe('PushSubscription/callback url/not verifiable');
    expect(await (await list(strava)).json()).toEqual([]);
  });

  test('is not made when the verify token is another, or nobody answers', async () => {
    const strava = await localStrava();
    const webhook = await startWebhook('the-token');

    expect(await faultOf(await create(strava, webhook.url, { verify_token: 'other' }))).toContain('not verifiable');
    expect(await faultOf(await create(strava, 'http://127.0.0.1:1/strava'))).toContain('not verifiable');
  });

  test.each([
    ['', 'callback url/missing'],
    ['no address', 'callback url/invalid'],
    [`http://127.0.0.1:1/${'x'.repeat(255)}`, 'callback url/invalid'],
  ])('is not made for the callback "%s"', async (callbackUrl, fault) => {
    expect(await faultOf(await create(await localStrava(), callbackUrl))).toBe(`PushSubscription/${fault}`);
  });

  test('needs the secret of the app', async () => {
    const strava = await localStrava();

    expect((await create(strava, 'http://127.0.0.1:1', { client_secret: 'wrong' })).status).toBe(401);
    expect((await fetch(`${strava.apiUrl}/push_subscriptions`)).status).toBe(400);
  });

  test('that fails says why to the one who starts the club', async () => {
    const strava = await localStrava();
    const webhook = await startWebhook('the-token');

    await expect(strava.subscribe(webhook.url, 'other')).rejects.toThrow('callback url not verifiable');
    await strava.subscribe(webhook.url, 'the-token');
    await expect(strava.subscribe(webhook.url, 'the-token')).rejects.toThrow('Delete that first');
  });
});
