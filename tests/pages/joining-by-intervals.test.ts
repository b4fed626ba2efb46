import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSourceRegistry } from '../../functions/sources/source-registry.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import { outsideAthletesOf } from '../../functions/store/outside-athlete.ts';
import type { Browser } from '../fixtures/browser.ts';
import { type ClubPages, clubPages, inviteCode } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { canalRun, stravaStub } from '../fixtures/intervals/activities.ts';
import { connectedAs, type IntervalsAnswers, intervalsSource } from '../fixtures/intervals/intervals-source.ts';
import { adult, allBoxes, comeBackFromStrava } from '../fixtures/joining.ts';
import { stravaOauth } from '../fixtures/strava-oauth.ts';
import { stravaSources } from '../fixtures/strava-sources.ts';

let tables: ClubTables;
let club: ClubPages;
let answers: IntervalsAnswers;
let ended: string[];

beforeEach(async () => {
  tables = await startClubTables();
  ended = [];
  answers = {
    exchange: connectedAs('i700001'),
    activities: async () => ({ kind: 'ok', data: [canalRun], rate: undefined }),
    disconnect: async (token) => {
      ended.push(token);
      return { kind: 'ok', data: undefined, rate: undefined };
    },
  };
  const oauth = stravaOauth();
  const { all } = stravaSources({ connections: createConnectionStore(tables.documents, tables.names.tokens), oauth });
  const intervals = intervalsSource(answers);
  // No seat is free at Strava.
  club = clubPages(tables, {
    oauth,
    seats: 0,
    services: { sources: createSourceRegistry([...all, intervals], [intervals]) },
  });
});
afterEach(() => tables.stop());

async function connect(browser: Browser) {
  const consent = await browser.open(`/join/${inviteCode}`);
  const choice = await browser.send({ agree: ['yes', 'adult'] });
  const { path } = await browser.open('/connect/intervals');
  const state = new URL(path).searchParams.get('state') ?? '';
  return { consent, choice, shown: await browser.open(`/oauth/intervals?code=good&state=${state}`) };
}

const connection = () => club.services.connections.find({ source: 'intervals', externalAthleteId: 'i700001' });

test('both ways in are offered, and the consent names them', async () => {
  const { consent, choice } = await connect(club.browser());

  expect(consent.html).toContain('From Strava or intervals.icu: the numbers');
  expect(choice.html).toContain('href="/connect/strava"');
  expect(choice.html).toContain('href="/connect/intervals"');
});

test('who joins by intervals.icu needs no seat of Strava, and has the id that the club gives', async () => {
  const browser = club.browser();
  const { shown } = await connect(browser);
  expect(shown.path).toBe('/join/profile');
  await browser.send(adult);
  await browser.send({ channel: 'text', phone: '+14255550321', texts: 'yes' });
  const done = await browser.send({ code: club.lastCode() });

  expect(done.path).toMatch(/^\/join\/done/);
  const found = await connection();
  const member = await club.services.members.read(found?.athleteId ?? '');
  expect(member).toMatchObject({
    state: { kind: 'active' },
    connections: [{ source: 'intervals', externalAthleteId: 'i700001' }],
    consent: { wording: expect.stringMatching(/\+intervals\.icu$/) },
  });
  expect(member?.athleteId).toBe(club.athleteId);
  expect(member && outsideAthletesOf(member)).toHaveLength(1);
  expect(await club.services.seats.count(club.now())).toMatchObject({ taken: 0 });
});

test('without the box for activities nothing is stored, here or there', async () => {
  answers.exchange = connectedAs('i700001', 'WELLNESS:READ');

  const { shown } = await connect(club.browser());

  expect(shown.status).toBe(422);
  expect(ended).toEqual(['token-of-i700001']);
  expect(await connection()).toBeUndefined();
});

test.each([
  ['runs by way of Strava only', [stravaStub], 'may not hand those on'],
  ['nothing at all', [], 'falls asleep when nobody opens the site'],
])('whose account has %s is told so at once, with what to do, and may go on', async (_, activities, words) => {
  answers.activities = async () => ({ kind: 'ok', data: activities, rate: undefined });

  const { shown } = await connect(club.browser());

  expect(shown.status).toBe(200);
  expect(shown.html).toContain(words);
  expect(shown.html).toContain('href="/join/profile"');
});

test('whose runs come by way of Strava joins by Strava instead, and intervals.icu is left', async () => {
  answers.activities = async () => ({ kind: 'ok', data: [stravaStub], rate: undefined });
  const tokens = { accessToken: 'access', refreshToken: 'refresh', expiresAt: 1795620000 };
  const oauth = stravaOauth({ exchange: [{ kind: 'ok', athleteId: '7654321', tokens, scope: undefined }] });
  club = clubPages(tables, {
    seats: 1,
    oauth,
    services: {
      sources: createSourceRegistry(
        [
          ...stravaSources({ connections: createConnectionStore(tables.documents, tables.names.tokens), oauth }).all,
          intervalsSource(answers),
        ],
        [],
      ),
      firstMemberId: ({ source }) => `m-made-${source}`,
    },
  });
  const browser = club.browser();
  const { shown } = await connect(browser);
  expect(shown.html).toContain('href="/connect/strava"');

  const joined = await comeBackFromStrava(browser, `code=good&scope=${allBoxes}`);

  expect(joined.path).toBe('/join/profile');
  expect(ended).toEqual(['token-of-i700001']);
  expect(await connection()).toBeUndefined();
  expect(await club.services.seats.count(club.now())).toMatchObject({ taken: 1 });
});

test('where all seats of Strava are taken, whoever connects it can wait in line or take the other way', async () => {
  const tokens = { accessToken: 'access', refreshToken: 'refresh', expiresAt: 1795620000 };
  const oauth = stravaOauth({ exchange: [{ kind: 'ok', athleteId: '7654322', tokens, scope: undefined }] });
  const { all } = stravaSources({ connections: createConnectionStore(tables.documents, tables.names.tokens), oauth });
  const sources = createSourceRegistry([...all, intervalsSource(answers)], []);
  club = clubPages(tables, { seats: 0, oauth, services: { sources } });
  const browser = club.browser();
  await browser.open(`/join/${inviteCode}`);
  const choice = await browser.send({ agree: ['yes', 'adult'] });
  expect(choice.html.match(/All seats there are taken/g)).toHaveLength(1);

  const full = await comeBackFromStrava(browser, `code=good&scope=${allBoxes}`);

  expect(full).toMatchObject({ status: 409, html: expect.stringContaining('Join with intervals.icu') });
  expect(oauth.revoked).toEqual(['refresh']);
  await browser.send({ agree: 'yes' });
  await browser.send({ email: 'cy@example.org' });
  club.mail.click('cy@example.org');
  expect((await browser.send({})).path).toBe('/join/waiting');
});

test('where it does not answer just now, joining goes on', async () => {
  answers.activities = async () => ({ kind: 'unavailable', why: 'status 502', rate: undefined });

  expect((await connect(club.browser())).shown.path).toBe('/join/profile');
});

test('a member signs in by it, with the newest token kept', async () => {
  const browser = club.browser();
  await connect(browser);
  await browser.open('/join/profile');
  await browser.send(adult);
  await browser.send({ channel: 'text', phone: '+14255550322', texts: 'yes' });
  await browser.send({ code: club.lastCode() });
  answers.exchange = {
    kind: 'ok',
    externalAthleteId: 'i700001',
    tokens: { accessToken: 'newer' },
    scope: 'ACTIVITY:READ',
  };

  const again = club.browser();
  const { path } = await again.open('/connect/intervals');
  const shown = await again.open(`/oauth/intervals?code=good&state=${new URL(path).searchParams.get('state')}`);

  expect(shown.path).toMatch(/^\/me\//);
  expect((await connection())?.connection?.accessToken).toBe('newer');
});
