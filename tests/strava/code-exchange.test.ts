import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStravaOauth, type StravaOauth } from '../../functions/strava/strava-oauth.ts';

let server: Server;
let oauth: StravaOauth;
let asked: { readonly url: string; readonly body: string }[];
/** In order; the last one is repeated. */
let answers: readonly { readonly status: number; readonly body: unknown }[];

beforeEach(async () => {
  asked = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push({ url: request.url ?? '', body: Buffer.concat(chunks).toString('utf8') });
    const { status = 500, body } = answers[Math.min(asked.length, answers.length) - 1] ?? {};
    const isPage = typeof body === 'string';
    response
      .writeHead(status, { 'content-type': isPage ? 'text/html' : 'application/json' })
      .end(isPage ? body : JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  oauth = createStravaOauth({
    oauthUrl: `http://127.0.0.1:${port}/oauth`,
    clientId: '4711',
    clientSecret: async () => 'the-secret',
    codeRetryMs: 1,
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

test('tokens in an answer that is too long are none', async () => {
  answers = [{ status: 200, body: { ...tokens, athlete: { id: 1 }, more: 'x'.repeat(300_000) } }];

  expect((await oauth.exchange('code')).kind).toBe('unavailable');
  expect((await oauth.refresh('r')).kind).toBe('unavailable');
});

test('a code becomes the first tokens, the athlete and what was granted', async () => {
  answers = [
    { status: 200, body: { ...tokens, athlete: { id: 7100001, username: 'ana' }, scope: 'read,activity:read' } },
  ];

  expect(await oauth.exchange('code-1')).toEqual({
    kind: 'ok',
    athleteId: '7100001',
    tokens: { accessToken: 'a', refreshToken: 'r', expiresAt: 1795620000 },
    scope: 'read,activity:read',
  });
});

test('the code and the secret are in the body, never in the address', async () => {
  answers = [{ status: 200, body: { ...tokens, athlete: { id: 7100001 } } }];

  await oauth.exchange('code-1');

  expect(asked[0]?.url).toBe('/oauth/token');
  expect(Object.fromEntries(new URLSearchParams(asked[0]?.body))).toEqual({
    client_id: '4711',
    client_secret: 'the-secret',
    grant_type: 'authorization_code',
    code: 'code-1',
  });
});

const fault = (resource: string, field: string, code = 'invalid') => ({
  message: 'Bad Request',
  errors: [{ resource, field, code }],
});
const proxyPage = '<html><h1>400 Bad Request</h1>Error from cloudfront</html>';

test.each([
  ['a code that was used before', 400, fault('AuthorizationCode', 'code'), 'refused'],
  ['a wrong client secret', 400, fault('Application', 'client_secret'), 'unavailable'],
  ['a wrong client id', 400, fault('Application', 'client_id'), 'unavailable'],
  ['the page of a proxy', 400, proxyPage, 'unavailable'],
  ['a fault about nothing', 400, { message: 'Bad Request', errors: [] }, 'unavailable'],
  ['an app that is full', 403, fault('Application', 'Athletes', 'limit exceeded'), 'full'],
  ['the page of an app that is full', 403, 'Error 403: Limit of connected athletes exceeded', 'full'],
  ['an app that Strava has switched off', 403, fault('Application', 'Status', 'Inactive'), 'app-inactive'],
  ['a page that forbids', 403, '<h1>Forbidden</h1>', 'unavailable'],
  ['a bare no', 403, { message: 'Forbidden' }, 'unavailable'],
  ['an outage', 503, {}, 'unavailable'],
  ['an answer without an athlete', 200, tokens, 'unavailable'],
  ['a token that never ends', 200, { ...tokens, expires_at: 2 ** 50, athlete: { id: 7100001 } }, 'unavailable'],
])('%s is told apart', async (_, status, body, kind) => {
  answers = [{ status, body }];

  expect((await oauth.exchange('code-1')).kind).toBe(kind);
});

test('a fresh code that Strava does not know yet is tried once more', async () => {
  answers = [
    { status: 400, body: fault('AuthorizationCode', 'code') },
    { status: 200, body: { ...tokens, athlete: { id: 7100001 } } },
  ];

  expect(await oauth.exchange('code-1')).toMatchObject({ kind: 'ok', athleteId: '7100001' });
  expect(asked).toHaveLength(2);
});

test('a code that is refused twice is refused, and not asked about a third time', async () => {
  answers = [{ status: 400, body: fault('AuthorizationCode', 'code') }];

  expect(await oauth.exchange('code-1')).toEqual({ kind: 'refused' });
  expect(asked).toHaveLength(2);
});

describe('a refresh is refused only where Strava names the refresh token', () => {
  test.each([
    ['a token that is no longer good', 400, fault('RefreshToken', 'refresh_token'), 'refused'],
    ['the same with 401', 401, fault('RefreshToken', 'refresh_token'), 'refused'],
    ['the page of a proxy', 400, proxyPage, 'unavailable'],
    ['a fault about nothing', 400, { message: 'Bad Request', errors: [] }, 'unavailable'],
    ['no body', 400, '', 'unavailable'],
    ['a fault about the app', 400, fault('Application', 'client_id'), 'unavailable'],
    ['a fault about a code', 400, fault('AuthorizationCode', 'code'), 'unavailable'],
    [
      'a fault about the app and the token',
      400,
      { errors: [...fault('Application', 'client_id').errors, ...fault('RefreshToken', 'refresh_token').errors] },
      'unavailable',
    ],
    ['an app that Strava has switched off', 403, fault('Application', 'Status', 'Inactive'), 'unavailable'],
    ['a page that forbids', 403, '<h1>Forbidden</h1>', 'unavailable'],
    ['an error of Strava', 500, fault('RefreshToken', 'refresh_token'), 'unavailable'],
    ['half an answer', 200, { access_token: 'a' }, 'unavailable'],
    ['a page with 200', 200, proxyPage, 'unavailable'],
  ])('%s: %s', async (_, status, body, kind) => {
    answers = [{ status, body }];

    expect((await oauth.refresh('refresh-1')).kind).toBe(kind);
  });
});

test.each([
  [200, 'revoked'],
  [400, { kind: 'unavailable', why: 'status 400' }],
  [403, { kind: 'unavailable', why: 'status 403' }],
  [500, { kind: 'unavailable', why: 'status 500' }],
])('a revocation that is answered with %s', async (status, outcome) => {
  answers = [{ status, body: proxyPage }];

  expect(await oauth.revoke('refresh-1')).toEqual(outcome);
});
