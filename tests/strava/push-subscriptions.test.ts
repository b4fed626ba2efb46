import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPushSubscriptions, type PushSubscriptions } from '../../functions/strava/push-subscriptions.ts';

let server: Server;
let subscriptions: PushSubscriptions;
let answer: { readonly status: number; readonly body: string };

beforeEach(async () => {
  server = createServer((_, response) => void response.writeHead(answer.status).end(answer.body));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  subscriptions = createPushSubscriptions({
    apiUrl: `http://127.0.0.1:${port}/api/v3`,
    clientId: '4711',
    clientSecret: async () => 'the-secret',
  });
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const page = '<html><h1>Error of 4711 with the-secret</h1></html>';

test('a list that is too long is none', async () => {
  answer = { status: 200, body: `[${' '.repeat(300_000)}]` };

  expect((await subscriptions.list()).kind).toBe('refused');
});

test.each([
  [500, page],
  [400, page],
  [403, page],
  [403, JSON.stringify({ errors: [{ resource: 'Application', field: 'Status', code: 'Inactive' }] })],
  [200, page],
  [200, '{}'],
])(
  'an answer of %s that is no list says nothing about the subscription, and nothing secret: %s',
  async (status, body) => {
    answer = { status, body };

    const listed = await subscriptions.list();
    const created = await subscriptions.create('https://club.example/strava/x', 'token');

    expect([listed.kind, created.kind]).toEqual(['refused', 'refused']);
    expect(JSON.stringify([listed, created])).not.toMatch(/the-secret|4711/);
  },
);

test('no subscription is an empty list, and nothing else is', async () => {
  answer = { status: 200, body: '[]' };

  expect(await subscriptions.list()).toEqual({ kind: 'ok', subscriptions: [] });
});
