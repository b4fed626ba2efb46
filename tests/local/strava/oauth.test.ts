import { describe, expect, test } from 'vitest';
import { type Strava, startStrava } from '../../../bin/local/strava/strava.ts';
import {
  askForTokens,
  clientId,
  clientSecret,
  faultOf,
  localStrava,
  read,
  refresh,
  tokensOf,
} from '../../fixtures/strava/local-strava.ts';

const redirectUri = 'http://127.0.0.1:9/joined?keep=1';
const everything = 'read,activity:read,activity:read_all,profile:read_all';

function authorizeAddress(strava: Strava, parts: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: everything,
    state: 'a "state" & <more>',
    ...parts,
  });
  return `${strava.oauthUrl}/authorize?${query}`;
}

/** Sends the form of the page as a browser does, and does not follow the redirect. */
async function submit(
  strava: Strava,
  { athleteId, ticked, decision = 'authorize' }: { athleteId: string; ticked: readonly string[]; decision?: string },
): Promise<Response> {
  const html = await (await fetch(authorizeAddress(strava))).text();
  const hidden = [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']): [string, string] => [name, fromHtml(value)],
  );
  const form = new URLSearchParams(hidden);
  form.set('athlete_id', athleteId);
  for (const scope of ticked) form.append('scope', scope);
  form.set('decision', decision);
  return fetch(`${strava.oauthUrl}/authorize`, { method: 'POST', body: form, redirect: 'manual' });
}

function fromHtml(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function backAddress(response: Response): URL {
  return new URL(response.headers.get('location') ?? '');
}

describe('the authorize page', () => {
  test('has a box for each scope that was asked for, and needs no JavaScript', async () => {
    const strava = await localStrava();
    strava.addAthlete();

    const response = await fetch(authorizeAddress(strava));
    const html = await response.text();

    expect(response.status).toBe(200);
    expect([...html.matchAll(/type="checkbox" name="scope" value="([^"]+)"/g)].map(([, scope]) => scope)).toEqual(
      everything.split(','),
    );
    expect(html).toContain('View data about your private activities');
    expect(html).toContain('width=device-width');
    expect(html).not.toContain('<script');
  });

  test('shows no markup of a name or a state as markup', async () => {
    const strava = await localStrava();
    strava.addAthlete({ firstname: '<b>Bo</b>' });

    const html = await (await fetch(authorizeAddress(strava))).text();

    expect(html).not.toContain('<b>Bo');
    expect(html).not.toContain('<more>');
  });

  test('says what to do where there is no athlete', async () => {
    const response = await fetch(authorizeAddress(await localStrava()));

    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/stand-in/athletes');
  });

  test.each([
    [{ client_id: '9' }, 'Application/client_id/invalid'],
    [{ redirect_uri: 'https://elsewhere.example/joined' }, 'Application/redirect_uri/invalid'],
    [{ redirect_uri: 'javascript:alert(1)' }, 'Application/redirect_uri/invalid'],
    [{ redirect_uri: 'nonsense' }, 'Application/redirect_uri/invalid'],
    [{ response_type: 'token' }, 'Authorize/response_type/invalid'],
    [{ scope: 'read,fly' }, 'Authorize/scope/invalid'],
    [{ scope: '' }, 'Authorize/scope/invalid'],
  ])('refuses %j', async (parts, fault) => {
    const strava = await localStrava();
    strava.addAthlete();

    const response = await fetch(authorizeAddress(strava, parts));

    expect(response.status).toBe(400);
    expect(await faultOf(response)).toBe(fault);
  });
});

describe('the answer of the athlete', () => {
  test('comes back with code, granted scope and the state as it was', async () => {
    const strava = await localStrava();
    const { id: athleteId } = strava.addAthlete();

    const back = backAddress(await submit(strava, { athleteId, ticked: ['activity:read', 'profile:read_all'] }));

    expect(back.origin + back.pathname).toBe('http://127.0.0.1:9/joined');
    expect(back.searchParams.get('keep')).toBe('1');
    expect(back.searchParams.get('state')).toBe('a "state" & <more>');
    expect(back.searchParams.get('scope')).toBe('read,activity:read,profile:read_all');
    expect(back.searchParams.get('code')).toMatch(/^[0-9a-f]{40}$/);
  });

  test('never grants a box that was not asked for', async () => {
    const strava = await localStrava();
    const { id: athleteId } = strava.addAthlete();

    const back = backAddress(await submit(strava, { athleteId, ticked: ['activity:write'] }));

    expect(back.searchParams.get('scope')).toBe('read');
  });

  test('comes back with access_denied after Cancel, and grants nothing', async () => {
    const strava = await localStrava();
    const { id: athleteId } = strava.addAthlete();

    const back = backAddress(await submit(strava, { athleteId, ticked: ['activity:read'], decision: 'cancel' }));

    expect(back.searchParams.get('error')).toBe('access_denied');
    expect(back.searchParams.get('state')).toBe('a "state" & <more>');
    expect(back.searchParams.has('code')).toBe(false);
  });

  test('stays at Strava when the app is full', async () => {
    const strava = await localStrava({ athleteCapacity: 1 });
    strava.connect(strava.addAthlete().id);
    const { id: athleteId } = strava.addAthlete();

    const response = await submit(strava, { athleteId, ticked: ['activity:read'] });

    expect(response.status).toBe(403);
    expect(await response.text()).toContain('Limit of connected athletes exceeded');
  });
});

describe('the token endpoint', () => {
  test('gives tokens and the athlete for a code, once', async () => {
    const strava = await localStrava({ now: () => Date.UTC(2026, 10, 24, 12) });
    const { id: athleteId } = strava.addAthlete({ firstname: 'Oda' });
    const back = backAddress(await submit(strava, { athleteId, ticked: ['activity:read'] }));
    const form = { grant_type: 'authorization_code', code: back.searchParams.get('code') ?? '' };

    const first = await askForTokens(strava, form);
    const second = await askForTokens(strava, form);

    expect(first.status).toBe(200);
    expect(await first.json()).toMatchObject({
      token_type: 'Bearer',
      expires_at: Date.UTC(2026, 10, 24, 18) / 1000,
      expires_in: 21_600,
      scope: 'read,activity:read',
      athlete: { id: Number(athleteId), firstname: 'Oda' },
    });
    expect(second.status).toBe(400);
    expect(await faultOf(second)).toBe('AuthorizationCode/code/invalid');
  });

  test('gives the same pair back while the access token has more than an hour left', async () => {
    let now = Date.UTC(2026, 10, 24, 12);
    const strava = await localStrava({ now: () => now });
    const issued = strava.connect(strava.addAthlete().id);

    now += 4 * 3600 * 1000;
    const answer: unknown = await (await refresh(strava, issued.refreshToken)).json();

    expect(answer).toMatchObject({
      access_token: issued.accessToken,
      refresh_token: issued.refreshToken,
      expires_in: 2 * 3600,
    });
    expect(answer).not.toHaveProperty('athlete');
  });

  test('rotates with an hour or less left: the old refresh token stops, the old access token works on', async () => {
    let now = Date.UTC(2026, 10, 24, 12);
    const strava = await localStrava({ now: () => now });
    const issued = strava.connect(strava.addAthlete().id);

    now += 5 * 3600 * 1000;
    const rotated = await tokensOf(await refresh(strava, issued.refreshToken));
    const withTheOld = await refresh(strava, issued.refreshToken);
    const reads = await Promise.all(
      [issued.accessToken, rotated.access_token].map((token) => read(strava, 'athlete', token)),
    );

    expect(rotated.refresh_token).not.toBe(issued.refreshToken);
    expect(withTheOld.status).toBe(400);
    expect(await faultOf(withTheOld)).toBe('RefreshToken/refresh_token/invalid');
    expect(reads.map(({ status }) => status)).toEqual([200, 200]);
  });

  test.each([
    [{ client_secret: 'wrong' }, 401, 'Application//invalid'],
    [{ client_secret: '' }, 401, 'Application//invalid'],
    [{ client_id: '9' }, 400, 'Application/client_id/invalid'],
    [{ grant_type: 'password' }, 400, 'Authorize/grant_type/invalid'],
    [{ refresh_token: 'made up' }, 400, 'RefreshToken/refresh_token/invalid'],
  ])('refuses %j', async (parts, status, fault) => {
    const strava = await localStrava();

    const response = await askForTokens(strava, { grant_type: 'refresh_token', refresh_token: 'x', ...parts });

    expect(response.status).toBe(status);
    expect(await faultOf(response)).toBe(fault);
  });

  test('takes no secret from the address', async () => {
    const strava = await localStrava();
    const { refreshToken } = strava.connect(strava.addAthlete().id);
    const query = new URLSearchParams({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    });

    const response = await fetch(`${strava.oauthUrl}/token?${query}`, { method: 'POST' });

    expect(response.status).toBe(400);
  });
});

describe('revoke', () => {
  const revoke = (strava: Strava, token: string, secret = clientSecret) =>
    fetch(`${strava.oauthUrl}/revoke`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ token }),
    });

  test.each(['accessToken', 'refreshToken'] as const)('by the %s ends everything that was granted', async (kind) => {
    const strava = await localStrava();
    const issued = strava.connect(strava.addAthlete().id);

    const response = await revoke(strava, issued[kind]);

    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect((await read(strava, 'athlete', issued.accessToken)).status).toBe(401);
    expect((await refresh(strava, issued.refreshToken)).status).toBe(400);
  });

  test('says yes to a token that nobody knows', async () => {
    expect((await revoke(await localStrava(), 'unknown')).status).toBe(200);
  });

  test('refuses a wrong secret, and ends nothing', async () => {
    const strava = await localStrava();
    const issued = strava.connect(strava.addAthlete().id);

    expect((await revoke(strava, issued.accessToken, 'wrong')).status).toBe(401);
    expect((await read(strava, 'athlete', issued.accessToken)).status).toBe(200);
  });

  test('has no older sister: the endpoint that Strava closes is not offered', async () => {
    const strava = await localStrava();

    const response = await fetch(`${strava.oauthUrl}/deauthorize`, { method: 'POST' });

    expect(response.status).toBe(404);
  });
});

test('a port that is taken is named', async () => {
  const strava = await localStrava();
  const port = Number(new URL(strava.origin).port);

  await expect(startStrava({ clientId, clientSecret, port })).rejects.toThrow(`Port ${port} is in use`);
});

test('a client id that Strava could not have given is refused at the start', async () => {
  await expect(startStrava({ clientId: 'club', clientSecret })).rejects.toThrow('1 to 12 digits');
});
