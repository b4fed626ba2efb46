import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStravaApi, type StravaApi } from '../../functions/strava/strava-api.ts';

let server: Server;
let strava: StravaApi;
let answer: { readonly status: number; readonly body: string };

beforeEach(async () => {
  server = createServer((_, response) => void response.writeHead(answer.status).end(answer.body));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  strava = createStravaApi(`http://127.0.0.1:${typeof address === 'object' ? address?.port : undefined}/api/v3`);
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const page = '<html><h1>Error</h1></html>';
const fault = (resource: string, field: string, code = 'invalid') =>
  JSON.stringify({ message: 'No', errors: [{ resource, field, code }] });
const noErrors = JSON.stringify({ message: 'No', errors: [] });

/** What a status means follows from the fault with it: a page says nothing about an athlete or an activity. */
const meanings = [
  ['an activity that is gone', 404, fault('Activity', 'id'), 'not-found'],
  ['a path that Strava does not know', 404, fault('resource', 'path'), 'unavailable'],
  ['a page for 404', 404, page, 'unavailable'],
  ['a 404 without a reason', 404, noErrors, 'unavailable'],
  ['a token that is no longer good', 401, fault('Athlete', 'access_token'), 'unauthorized'],
  ['a missing scope', 401, fault('Activity', 'activity:read_permission', 'missing'), 'unauthorized'],
  ['a 401 about the app', 401, fault('Application', '', 'invalid'), 'unavailable'],
  ['a page for 401', 401, page, 'unavailable'],
  ['a 401 without a reason', 401, noErrors, 'unavailable'],
  ['an app that is switched off', 403, fault('Application', 'Status', 'Inactive'), 'app-inactive'],
  ['an activity that we may not read', 403, fault('Activity', 'private'), 'forbidden'],
  ['a page for 403', 403, page, 'unavailable'],
  ['a page for 400', 400, page, 'unavailable'],
  ['an error of Strava', 500, page, 'unavailable'],
  ['a page with 200', 200, page, 'unavailable'],
] as const;

test('an answer that is too long is none, and its status still says what it says', async () => {
  const body = JSON.stringify({ id: 1, more: 'x'.repeat(6_000_000) });
  for (const [status, kind] of [
    [200, 'unavailable'],
    [401, 'unavailable'],
    [429, 'rate-limited'],
  ] as const) {
    answer = { status, body };
    expect((await strava.activity('1', 'token')).kind).toBe(kind);
  }
});

test.each(meanings)('%s', async (_, status, body, kind) => {
  answer = { status, body };

  expect((await strava.activity('1', 'token')).kind).toBe(kind);
  expect((await strava.activities(0, 'token')).kind).toBe(kind);
  expect((await strava.athlete('token')).kind).toBe(kind);
});
