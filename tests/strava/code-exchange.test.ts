import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStravaOauth, type StravaOauth } from '../../functions/strava/strava-oauth.ts';

let server: Server;
let oauth: StravaOauth;
let asked: { readonly url: string; readonly body: string }[];
let answer: { readonly status: number; readonly body: unknown };

beforeEach(async () => {
  asked = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push({ url: request.url ?? '', body: Buffer.concat(chunks).toString('utf8') });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  oauth = createStravaOauth({
    oauthUrl: `http://127.0.0.1:${port}/oauth`,
    clientId: '4711',
    clientSecret: async () => 'the-secret',
  });
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const tokens = {
  access_token: 'a',
  refresh_token: 'r',
  expires_at: 1795620000,
  token_type: 'Bearer',
  expires_in: 21600,
};

test('a code becomes the first tokens, the athlete and what was granted', async () => {
  answer = { status: 200, body: { ...tokens, athlete: { id: 7100001, username: 'ana' }, scope: 'read,activity:read' } };

  expect(await oauth.exchange('code-1')).toEqual({
    kind: 'ok',
    athleteId: '7100001',
    tokens: { accessToken: 'a', refreshToken: 'r', expiresAt: 1795620000 },
    scope: 'read,activity:read',
  });
});

test('the code and the secret are in the body, never in the address', async () => {
  answer = { status: 200, body: { ...tokens, athlete: { id: 7100001 } } };

  await oauth.exchange('code-1');

  expect(asked[0]?.url).toBe('/oauth/token');
  expect(Object.fromEntries(new URLSearchParams(asked[0]?.body))).toEqual({
    client_id: '4711',
    client_secret: 'the-secret',
    grant_type: 'authorization_code',
    code: 'code-1',
  });
});

test.each([
  [
    'a code that was used before',
    400,
    { errors: [{ resource: 'AuthorizationCode', field: 'code', code: 'invalid' }] },
    'refused',
  ],
  [
    'a wrong client secret',
    400,
    { errors: [{ resource: 'Application', field: 'client_secret', code: 'invalid' }] },
    'unavailable',
  ],
  ['an app that is full', 403, { message: 'Forbidden' }, 'full'],
  ['an outage', 503, {}, 'unavailable'],
  ['an answer without an athlete', 200, tokens, 'unavailable'],
])('%s is told apart', async (_, status, body, kind) => {
  answer = { status, body };

  expect((await oauth.exchange('code-1')).kind).toBe(kind);
});

test('an app that Strava has switched off is no full club', async () => {
  answer = {
    status: 403,
    body: { message: 'Forbidden', errors: [{ resource: 'Application', field: 'Status', code: 'Inactive' }] },
  };

  expect(await oauth.exchange('code-1')).toEqual({ kind: 'inactive' });
});
