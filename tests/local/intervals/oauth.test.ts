import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Intervals } from '../../../bin/local/intervals/intervals.ts';
import { ask, askForToken, clientId, localIntervals } from '../../fixtures/intervals/local-intervals.ts';

const redirectUri = 'http://127.0.0.1:9/joined?keep=1';
const bothScopes = 'ACTIVITY:READ,WELLNESS:READ';

function authorizeAddress({ authorizeUrl }: Intervals, parts: Readonly<Record<string, string>> = {}): string {
  const query = {
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: bothScopes,
    state: 'a "state" & <more>',
    ...parts,
  };
  return `${authorizeUrl}?${new URLSearchParams(query)}`;
}

/** Sends the form of the page as a browser does, and does not follow the redirect. */
async function submit(
  intervals: Intervals,
  answer: { readonly athleteId: string; readonly ticked?: readonly string[]; readonly decision?: string },
): Promise<URL> {
  const { athleteId, ticked = bothScopes.split(','), decision = 'allow' } = answer;
  const html = await (await fetch(authorizeAddress(intervals))).text();
  const hidden = [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']): [string, string] => [
      name,
      value.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
    ],
  );
  const form = new URLSearchParams([...hidden, ['athlete_id', athleteId], ['decision', decision]]);
  for (const scope of ticked) form.append('scope', scope);
  const response = await fetch(intervals.authorizeUrl, { method: 'POST', body: form, redirect: 'manual' });
  return new URL(response.headers.get('location') ?? '');
}

const tokenSchema = z.object({ access_token: z.string() });

async function tokenOf(intervals: Intervals, back: URL): Promise<string> {
  const answer = await askForToken(intervals, { code: back.searchParams.get('code') ?? '' });
  return tokenSchema.parse(await answer.json()).access_token;
}

describe('the authorize page', () => {
  test('has a box for each scope, needs no JavaScript and shows no markup of others', async () => {
    const intervals = await localIntervals();
    intervals.signUp({ name: '<b>Bo</b>' });

    const html = await (await fetch(authorizeAddress(intervals))).text();

    const boxes = [...html.matchAll(/type="checkbox" name="scope" value="([^"]+)" checked>/g)].map(
      ([, scope]) => scope,
    );
    expect(boxes).toEqual(bothScopes.split(','));
    expect(html).not.toMatch(/<script|<b>Bo|<more>/);
  });

  test.each([
    [{ client_id: '1' }, 404, 'Client not found'],
    [{ scope: 'ACTIVITY:READ,ACTIVITY:WRITE' }, 422, 'Duplicate scope'],
    [{ scope: 'activity:read' }, 422, 'Unknown scope'],
    [{ scope: '' }, 422, 'Unknown scope'],
    [{ redirect_uri: 'https://elsewhere.example/' }, 422, 'redirect_uri'],
  ])('refuses %j', async (parts, status, words) => {
    const intervals = await localIntervals();
    intervals.signUp();

    const answer = await fetch(authorizeAddress(intervals, parts));

    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
  });

  test('sends back a code and the state, and not what was granted', async () => {
    const intervals = await localIntervals();
    const { id } = intervals.signUp();

    const back = await submit(intervals, { athleteId: id });

    expect([...back.searchParams.keys()]).toEqual(['keep', 'code', 'state']);
    expect(back.searchParams.get('state')).toBe('a "state" & <more>');
  });

  test('sends back a no', async () => {
    const intervals = await localIntervals();
    const { id } = intervals.signUp();

    const back = await submit(intervals, { athleteId: id, decision: 'deny' });

    expect(back.searchParams.get('error')).toBe('access_denied');
    expect(back.searchParams.has('code')).toBe(false);
  });
});

describe('the token', () => {
  test('comes with what was left ticked and with the athlete, and neither ends nor can be renewed', async () => {
    const intervals = await localIntervals();
    const { id } = intervals.signUp({ name: 'Ada Okafor' });
    const back = await submit(intervals, { athleteId: id, ticked: ['ACTIVITY:READ'] });

    const answer = await askForToken(intervals, { code: back.searchParams.get('code') ?? '' });

    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      token_type: 'Bearer',
      access_token: expect.stringMatching(/^[0-9a-f]{32}$/),
      scope: 'ACTIVITY:READ',
      athlete: { id, name: 'Ada Okafor' },
    });
  });

  test('is given once for a code, within two minutes', async () => {
    let now = Date.UTC(2026, 10, 24, 12);
    const intervals = await localIntervals({ now: () => now });
    const { id } = intervals.signUp();
    const [used, late] = [await submit(intervals, { athleteId: id }), await submit(intervals, { athleteId: id })];
    now += 120_000;
    await tokenOf(intervals, used);
    now += 1;

    for (const back of [used, late]) {
      const answer = await askForToken(intervals, { code: back.searchParams.get('code') ?? '' });
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ status: 404, error: 'Code not found (expired?)' });
    }
  });

  test('ends with the next one of the same athlete', async () => {
    const intervals = await localIntervals();
    const { id } = intervals.signUp();
    const first = await tokenOf(intervals, await submit(intervals, { athleteId: id }));
    const second = await tokenOf(intervals, await submit(intervals, { athleteId: id }));
    const path = 'athlete/0/activities?oldest=2026-11-01';

    const statuses = [await ask(intervals, path, first), await ask(intervals, path, second)].map(
      ({ status }) => status,
    );

    expect(statuses).toEqual([401, 200]);
  });

  test.each([
    [{ client_secret: 'wrong', code: 'x' }, 'Client and/or secret not found'],
    [{ client_id: '1', code: 'x' }, 'Client and/or secret not found'],
    [{ code: 'made-up' }, 'Code not found (expired?)'],
  ])('is refused as not found: %j', async (form, error) => {
    const intervals = await localIntervals();

    const answer = await askForToken(intervals, form);

    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ status: 404, error });
  });

  test.each([
    ['/oauth/token', 405],
    ['/api/v1/oauth/token', 404],
  ])('is not given at %s', async (path, status) => {
    const intervals = await localIntervals();

    expect((await fetch(`${intervals.origin}${path}`, { method: 'POST' })).status).toBe(status);
  });
});

describe('leaving', () => {
  test('by the app: the token is gone, and gone is also an answer', async () => {
    const intervals = await localIntervals();
    const { id } = intervals.signUp();
    const { accessToken } = intervals.connect(id);
    const leave = () => ask(intervals, 'disconnect-app', accessToken, { method: 'DELETE' });

    const [first, second] = [await leave(), await leave()];

    expect([first.status, await first.text(), second.status]).toEqual([200, '', 401]);
  });
});
