import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createIntervalsApi, type IntervalsApi } from '../../functions/intervals/intervals-api.ts';
import { createIntervalsOauth, type IntervalsOauth } from '../../functions/intervals/intervals-oauth.ts';
import { canalRun } from '../fixtures/intervals/activities.ts';

let server: Server;
let api: IntervalsApi;
let oauth: IntervalsOauth;
let answer: { readonly status: number; readonly body: string; readonly headers?: Record<string, string> };
let asked: {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  body: string;
};

beforeAll(async () => {
  server = createServer(async (request, response) => {
    asked = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: '' };
    for await (const chunk of request) asked.body += String(chunk);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const siteUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : undefined}`;
  const userAgent = 'Afterrun/1 (+https://club.example)';
  api = createIntervalsApi({ apiUrl: `${siteUrl}/api/v1`, userAgent });
  oauth = createIntervalsOauth({ siteUrl, clientId: '9001', clientSecret: async () => 'hush', userAgent });
});
beforeEach(() => {
  answer = { status: 200, body: JSON.stringify(canalRun) };
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const page = '<html><title>Just a moment...</title></html>';
const own = (status: number, error = 'Not today') => JSON.stringify({ status, error });
const days = { oldest: '2026-04-15', newest: '2026-04-15' };

describe('what an answer means', () => {
  test.each([
    ['an activity that is gone', 404, own(404), 'gone'],
    ['a page for 404', 404, page, 'unavailable'],
    ['a token that is gone', 401, '', 'unauthorized'],
    ['a scope that is missing', 403, own(403, 'Access denied'), 'forbidden'],
    ['the page of a proxy that doubts us', 403, page, 'unavailable'],
    ['what comes from Strava', 422, own(422, 'Cannot read Strava activities via the API'), 'refused'],
    ['an error on our very request', 500, own(500, 'org.springframework.web.bind'), 'failed'],
    ['a page for 500', 500, page, 'unavailable'],
    ['a gateway without an answer', 502, page, 'unavailable'],
    ['too often within a second', 429, '', 'unavailable'],
    ['a page with 200', 200, page, 'unavailable'],
    ['a redirect', 302, '', 'unavailable'],
  ])('%s', async (_, status, body, kind) => {
    answer = { status, body };

    expect((await api.activity('i1', 'token')).kind).toBe(kind);
    expect((await api.wellness(days, 'token')).kind).toBe(kind);
    expect((await api.activities(days, 'token')).kind).toBe(kind);
    expect((await api.athlete('token')).kind).toBe(kind);
  });

  test('what the app may still read is told as what it has used', async () => {
    const headers = { 'x-ratelimit-limit': '2500,5000', 'x-ratelimit-remaining': '2499,120' };
    answer = { status: 429, body: '', headers };

    expect(await api.activity('i1', 'token')).toEqual({
      kind: 'rate-limited',
      rate: { limits: { perQuarter: 2500, perDay: 5000 }, usage: { quarterUsed: 1, dayUsed: 4880 } },
    });
  });

  test.each([
    ['90', 90_000],
    ['999999', 86_400_000],
    ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
  ])('the time that it names for coming back is taken over: %s', async (named, retryAfterMs) => {
    answer = { status: 429, body: '', headers: { 'retry-after': named } };
    const kind = retryAfterMs === undefined ? 'unavailable' : 'rate-limited';

    const told = await api.activity('i1', 'token');

    expect(told.kind).toBe(kind);
    if (told.kind === 'rate-limited') expect(told.retryAfterMs).toBe(retryAfterMs);
  });

  test('an answer without an end is none', async () => {
    answer = { status: 200, body: JSON.stringify('x'.repeat(3_000_000)) };

    expect(await api.activity('i1', 'token')).toMatchObject({ kind: 'unavailable', why: 'an answer that is too long' });
  });

  test('an access that is ended already is ended', async () => {
    answer = { status: 200, body: '' };
    expect((await api.disconnect('token')).kind).toBe('ok');
    expect(asked).toMatchObject({ method: 'DELETE', path: '/api/v1/disconnect-app' });

    answer = { status: 401, body: '' };
    expect((await api.disconnect('token')).kind).toBe('unauthorized');
  });
});

describe('what is asked', () => {
  test('says who we are, and the token in a header only', async () => {
    await api.activity('i900000001', 'token');

    expect(asked.path).toBe('/api/v1/activity/i900000001');
    expect(asked.headers).toMatchObject({
      'user-agent': 'Afterrun/1 (+https://club.example)',
      authorization: 'Bearer token',
    });
  });

  test('of days and of a list no more fields than we take over', async () => {
    answer = { status: 200, body: '[]' };
    await api.wellness(days, 'token');
    expect(asked.path).toBe(
      '/api/v1/athlete/0/wellness?oldest=2026-04-15&newest=2026-04-15&fields=id%2CrestingHR%2CtempRestingHR%2CsleepSecs%2Csoreness%2Cweight%2CtempWeight%2Chrv',
    );

    await api.activities(days, 'token');
    expect(asked.path).toMatch(/^\/api\/v1\/athlete\/0\/activities\?oldest=2026-04-15&newest=2026-04-15&fields=id%2C/);
    expect(asked.path).not.toMatch(/description|map|weight|(%2C|=)name/);
  });

  test('of an athlete neither an address nor a key is taken out of the answer', async () => {
    const body = {
      id: 'i700001',
      email: 'mira@example.org',
      icu_api_key: 'key',
      status: 'DORMANT',
      timezone: 'Asia/Tokyo',
    };
    answer = { status: 200, body: JSON.stringify(body) };

    const athlete = await api.athlete('token');

    expect(athlete).toMatchObject({ kind: 'ok', data: { id: 'i700001', status: 'DORMANT', timezone: 'Asia/Tokyo' } });
    expect(JSON.stringify(athlete)).not.toMatch(/mira|key/);
  });
});

describe('the way in', () => {
  const granted = {
    token_type: 'Bearer',
    access_token: 'd8',
    scope: 'ACTIVITY:READ',
    athlete: { id: '2049151', name: 'Mira' },
  };

  test('asks to read runs and nights, and never to write', () => {
    const address = new URL(oauth.authorizeUrl({ state: 's1', redirectUri: 'https://club.example/connected' }));

    expect(address.pathname).toBe('/oauth/authorize');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: '9001',
      redirect_uri: 'https://club.example/connected',
      response_type: 'code',
      scope: 'ACTIVITY:READ,WELLNESS:READ',
      state: 's1',
    });
  });

  test('a code becomes a token that does not end, with the secret in the body', async () => {
    answer = { status: 200, body: JSON.stringify(granted) };

    expect(await oauth.exchange('c1')).toEqual({
      kind: 'ok',
      externalAthleteId: '2049151',
      tokens: { accessToken: 'd8' },
      scope: 'ACTIVITY:READ',
    });
    expect(asked).toMatchObject({ method: 'POST', path: '/api/oauth/token' });
    expect(Object.fromEntries(new URLSearchParams(asked.body))).toMatchObject({
      client_id: '9001',
      client_secret: 'hush',
      code: 'c1',
    });
  });

  test.each([
    ['a code that is too old', 404, own(404, 'Code not found (expired?)'), 'refused'],
    ['an app that is not known', 404, own(404, 'Client and/or secret not found'), 'app-inactive'],
    ['a page for 404', 404, page, 'unavailable'],
    ['an answer without an athlete', 200, JSON.stringify({ ...granted, athlete: null }), 'unavailable'],
    ['an athlete whose id is no id', 200, JSON.stringify({ ...granted, athlete: { id: '../0' } }), 'unavailable'],
    ['no answer', 503, page, 'unavailable'],
  ])('%s', async (_, status, body, kind) => {
    answer = { status, body };

    expect((await oauth.exchange('c1')).kind).toBe(kind);
  });
});
