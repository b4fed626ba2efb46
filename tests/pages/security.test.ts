import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pagesByAddress } from '../../functions/pages/web.ts';
import { clubPages, inviteCode } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { adult, allBoxes, comeBackFromStrava, connect, joinByText } from '../fixtures/joining.ts';

let tables: ClubTables;

beforeEach(async () => {
  tables = await startClubTables();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await tables.stop();
});

describe('every answer', () => {
  test.each([
    '/',
    '/privacy',
    '/terms',
    `/join/${inviteCode}`,
    '/join/wrong',
    '/connect',
    '/verify',
    '/nothing',
    '/c/x',
  ])('%s forbids scripts, frames, foreign forms, caches and referrers', async (path) => {
    const { headers } = await clubPages(tables).browser().open(path);

    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe|script-src|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
  });

  test('allows the one style sheet by its hash, and has no other style and no script', async () => {
    const { html, headers } = await clubPages(tables).browser().open('/privacy');

    const sheet = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(sheet).digest('base64');
    expect(headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|<link[^>]+stylesheet|<img|src=/);
  });

  test('that failed is as strict, and says nothing of what failed', async () => {
    const lines = logLines();
    const failing = async () => {
      throw new Error('secret-of-the-database +14255550199');
    };
    const club = clubPages(tables, { services: { allow: failing } });

    const { status, html, headers } = await club.browser().open(`/join/${inviteCode}`);

    expect(status).toBe(500);
    expect(html).not.toContain('secret-of-the-database');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(lines.join('')).toContain('Page failed');
    expect(lines.join('')).not.toMatch(/secret-of-the-database|4255550199/);
  });
});

describe('the cookie', () => {
  const cookieOf = async (publicUrl: string) => {
    const { headers } = await clubPages(tables, { settings: { publicUrl } }).browser().open('/connect');
    return headers.get('set-cookie') ?? '';
  };

  test('belongs to this host alone, to https alone, and to no script', async () => {
    const cookie = await cookieOf('https://club.example');

    expect(cookie).toMatch(/^__Host-afterrun=[\w-]{22};/);
    expect(cookie).toContain('Path=/');
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('Secure');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).not.toContain('Domain');
  });

  test('has a plain name over plain http, which is the local club only', async () => {
    const cookie = await cookieOf('http://127.0.0.1:3000');

    expect(cookie).toMatch(/^afterrun=/);
    expect(cookie).not.toContain('Secure');
  });

  test('is in no table', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);

    const rows = JSON.stringify([await tables.scan('members'), await tables.scan('ledger')]);

    expect(rows).not.toContain(browser.cookies.get('__Host-afterrun'));
  });
});

describe('a form', () => {
  const tokenIn = (html: string) => /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '';

  test.each([
    ['without a token', (_: string) => ({}), {}],
    ['with a made-up token', (_: string) => ({ token: 'x'.repeat(43) }), {}],
    ['that another site sent', (token: string) => ({ token }), { 'sec-fetch-site': 'cross-site' }],
    ['of a neighbouring host', (token: string) => ({ token }), { 'sec-fetch-site': 'same-site' }],
  ])('%s changes nothing', async (_, fields, headers) => {
    const club = clubPages(tables);
    const browser = club.browser();
    const token = tokenIn((await browser.open(`/join/${inviteCode}`)).html);

    const refused = await browser.post(`/join/${inviteCode}`, { ...fields(token), agree: 'yes' }, headers);

    expect(refused.status).toBe(403);
    expect(await club.services.openJoins.list()).toEqual([]);
  });

  test('with the token of another browser changes nothing', async () => {
    const club = clubPages(tables);
    const token = tokenIn((await club.browser().open(`/join/${inviteCode}`)).html);
    const victim = club.browser();
    await victim.open(`/join/${inviteCode}`);

    expect((await victim.post(`/join/${inviteCode}`, { token, agree: 'yes' })).status).toBe(403);
  });

  test('that deletes an account needs the token as well as the link', async () => {
    const club = clubPages(tables);
    await joinByText(club, '+14255550501');
    const base = new URL(await club.services.links.myData(club.athleteId, club.now())).pathname;

    expect((await club.browser().post(`${base}/leave`, {})).status).toBe(403);
    expect(club.enqueued).toEqual([]);
  });

  test('that is far too large is not read', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    const token = tokenIn((await browser.open(`/join/${inviteCode}`)).html);

    expect((await browser.post(`/join/${inviteCode}`, { token, agree: 'y'.repeat(9000) })).status).toBe(413);
  });
});

describe('nothing leads elsewhere', () => {
  test.each(['?next=https://evil.example', '?redirect_uri=https://evil.example', '?again=https://evil.example'])(
    'whatever is added to an address (%s)',
    async (query) => {
      const club = clubPages(tables);

      const { path } = await club.browser().open(`/connect/strava${query}`);

      expect(new URL(path).origin).toBe('https://strava.example');
      expect(new URL(path).searchParams.get('redirect_uri')).toBe('https://club.example/oauth/callback');
    },
  );

  test('what a person wrote comes back as text, never as markup', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);

    const { html } = await browser.send({ ...adult, mass: '"><script>alert(1)</script>' });

    expect(html).not.toContain('<script>');
    expect(html).toContain('&quot;&gt;&lt;script&gt;');
  });
});

describe('limits', () => {
  test('one address may ask for so many pages, another one is not touched', async () => {
    const { allow } = clubPages(tables).services;
    const club = clubPages(tables, {
      services: { allow: (rate, subject, now) => allow({ ...rate, max: Math.ceil(rate.max / 50) }, subject, now) },
    });
    const busy = club.browser();
    const most = Math.ceil(pagesByAddress.max / 50);
    const statuses: number[] = [];
    for (let visit = 0; visit <= most; visit += 1) statuses.push((await busy.open('/connect')).status);

    expect(statuses.filter((status) => status === 200)).toHaveLength(most);
    expect(statuses.at(-1)).toBe(429);
    expect((await club.browser().open('/connect')).status).toBe(200);
  });

  test('five guesses at the same moment are five tries, not one', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);
    await browser.send(adult);
    await browser.send({ channel: 'text', phone: '+14255550502', texts: 'yes' });
    const [join] = await club.services.openJoins.list();
    const subject = { kind: 'join', joinId: join?.joinId ?? '' } as const;

    const guesses = Array.from({ length: 12 }, (_, index) => String(100_000 + index));
    await Promise.all(guesses.map((guess) => club.services.codes.check(subject, guess, club.now())));

    expect(await club.services.codes.check(subject, club.lastCode(), club.now())).toEqual({ kind: 'over' });
  });

  test('the row of a limit holds no address and no phone', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);
    await browser.send(adult);
    await browser.send({ channel: 'text', phone: '+14255550503', texts: 'yes' });

    const rows = (await tables.scan('ledger')).filter(({ pk }) => String(pk).startsWith('rate#'));

    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toMatch(/198\.51|4255550503/);
  });

  test('no table holds a code', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);
    await browser.send(adult);
    await browser.send({ channel: 'text', phone: '+14255550504', texts: 'yes' });

    expect(JSON.stringify(await tables.scan('members'))).not.toContain(`"${club.lastCode()}"`);
  });
});

test('no log line of a whole join holds a phone, a code, a token, a state, a name of a link or a number of a body', async () => {
  const lines = logLines();
  const club = clubPages(tables, { athlete: { weight: 61.5 } });
  const browser = club.browser();

  await joinByText(club, '+14255550505', browser);
  await comeBackFromStrava(browser, `code=good&scope=${allBoxes}`);
  await browser.open(`/c/${club.athleteId}.AAAAAAAAAAAAAAAAAAAAAA`);

  expect(lines.join('')).not.toMatch(/4255550505|access-|refresh-|61\.5|AAAAAAAA/);
  expect(lines.join('')).not.toContain(club.lastCode());
});

/** What is written to the log, as Lambda would keep it. */
function logLines(): string[] {
  const lines: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      lines.push(String(chunk));
      return true;
    });
  }
  return lines;
}
