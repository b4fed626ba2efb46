import { afterEach, beforeEach, expect, test } from 'vitest';
import { morningsWording } from '../../functions/pages/mornings/mornings-view.ts';
import { createSourceRegistry } from '../../functions/sources/source-registry.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import { createErasure } from '../../functions/store/erasure.ts';
import { createMessageLedger } from '../../functions/store/message-ledger.ts';
import { eraseAthlete } from '../../functions/upload/erase-athlete.ts';
import type { Browser } from '../fixtures/browser.ts';
import { type ClubPages, clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { connectedAs, type IntervalsAnswers, intervalsSource } from '../fixtures/intervals/intervals-source.ts';
import { joinByText } from '../fixtures/joining.ts';
import { noSchedules } from '../fixtures/no-schedules.ts';
import { stravaOauth } from '../fixtures/strava-oauth.ts';
import { stravaSources } from '../fixtures/strava-sources.ts';

let tables: ClubTables;
let club: ClubPages;
let base: string;
let answers: IntervalsAnswers;
let ended: string[];

beforeEach(async () => {
  tables = await startClubTables();
  ended = [];
  answers = {
    exchange: connectedAs('i700001'),
    wellness: async () => ({ kind: 'ok', data: nights, rate: undefined }),
    disconnect: async (token) => {
      ended.push(token);
      return { kind: 'ok', data: undefined, rate: undefined };
    },
  };
  club = clubPages(tables);
  await joinByText(club, '+14255550311');
  club = withIntervals(club.athleteId);
  base = await dataLink(club.athleteId);
});
afterEach(() => tables.stop());

/** Monday 24 November 2026 is today. */
const nights = [
  { id: '2026-11-24', sleepSecs: 22_242, restingHR: 59, tempRestingHR: false },
  { id: '2026-11-23', sleepSecs: 27_000, restingHR: 52, tempRestingHR: true, weight: 61.2, tempWeight: true, hrv: 46 },
];

function withIntervals(athleteId: string): ClubPages {
  const oauth = stravaOauth();
  const { all } = stravaSources({ connections: createConnectionStore(tables.documents, tables.names.tokens), oauth });
  return clubPages(tables, {
    athleteId,
    oauth,
    services: { sources: createSourceRegistry(all, [intervalsSource(answers)]) },
  });
}

const dataLink = async (athleteId: string) => new URL(await club.services.links.myData(athleteId, club.now())).pathname;
const member = () => club.services.members.read(club.athleteId);
const connection = (externalAthleteId = 'i700001') =>
  club.services.connections.find({ source: 'intervals', externalAthleteId });
const measured = async () => (await club.services.checkIns.read(club.athleteId)).measured;

async function setOut(browser: Browser = club.browser(), link = base): Promise<string> {
  await browser.open(`${link}/mornings`);
  const { html } = await browser.send({ agree: 'yes' });
  return /authorize\?state=([\w-]+)/.exec(html)?.[1] ?? 'no way to intervals.icu';
}

async function connect(browser = club.browser(), link = base) {
  const state = await setOut(browser, link);
  return browser.open(`/oauth/intervals?code=good&state=${state}`);
}

test('a member who agrees has their mornings read, and is told what came', async () => {
  const shown = await connect();

  expect(shown.status).toBe(200);
  expect(shown.html).toMatch(/2 nights and 1\s+resting pulse/);
  expect(await member()).toMatchObject({
    mornings: { source: 'intervals', externalAthleteId: 'i700001', wording: morningsWording, agreedAt: club.now() },
    connections: [
      { source: 'strava', externalAthleteId: club.athleteId },
      { source: 'intervals', externalAthleteId: 'i700001' },
    ],
  });
  expect(await connection()).toMatchObject({
    athleteId: club.athleteId,
    connection: { accessToken: 'token-of-i700001' },
  });
  expect(await measured()).toMatchObject({
    '2026-11-24': { sleepHours: 6.2, restingHr: 59 },
    '2026-11-23': { sleepHours: 7.5, hrvMs: 46 },
  });
  expect(JSON.stringify(await measured())).not.toContain('61.2');
  expect((await club.browser().open(base)).html).toMatch(
    /Read from intervals\.icu.*The last that came was of.*variability \(rMSSD\), [^:]*: 46 ms\. We only show it/s,
  );
});

test('without the tick nothing is asked for', async () => {
  const browser = club.browser();
  await browser.open(`${base}/mornings`);
  const shown = await browser.send({});

  expect(shown.status).toBe(422);
  expect(shown.html).not.toContain('authorize');
});

test('where nothing has come, the page says what to do about it', async () => {
  answers.wellness = async () => ({ kind: 'ok', data: [{ id: '2026-11-24', steps: 12 }], rate: undefined });

  const shown = await connect();

  expect(shown.html).toContain('no night and no pulse of the last 28 days');
  expect(shown.html).toContain('falls asleep when nobody opens the site for 90 days');
  expect(await member()).toMatchObject({ mornings: { externalAthleteId: 'i700001' } });
});

test('where it does not answer just now, the mornings are read all the same from tomorrow on', async () => {
  answers.wellness = async () => ({ kind: 'unavailable', why: 'status 502', rate: undefined });

  expect((await connect()).html).toContain('did not answer just now');
  expect(await member()).toMatchObject({ mornings: { externalAthleteId: 'i700001' } });
});

test('an empty box for wellness leaves nothing behind, here or there', async () => {
  answers.exchange = connectedAs('i700001', 'ACTIVITY:READ');

  expect((await connect()).status).toBe(422);
  expect(ended).toEqual(['token-of-i700001']);
  expect(await connection()).toBeUndefined();
  expect((await member())?.mornings).toBeUndefined();
});

test('an account that another member has connected stays theirs, with the token that works', async () => {
  await connect();
  const other = clubPages(tables);
  await joinByText(other, '+14255550312');
  answers.exchange = {
    ...connectedAs('i700001'),
    tokens: { accessToken: 'a newer token' },
  } as IntervalsAnswers['exchange'] & object;

  const shown = await connect(club.browser(), await dataLink(other.athleteId));

  expect(shown.status).toBe(409);
  expect(await connection()).toMatchObject({ athleteId: club.athleteId, connection: { accessToken: 'a newer token' } });
  expect((await club.services.members.read(other.athleteId))?.mornings).toBeUndefined();
});

test('an id that equals a Strava number is somebody else to the club', async () => {
  answers.exchange = connectedAs(club.athleteId);

  expect((await connect()).status).toBe(200);
  expect(await connection(club.athleteId)).toMatchObject({ connection: { source: 'intervals' } });
  const strava = await club.services.connections.find({ source: 'strava', externalAthleteId: club.athleteId });
  expect(strava?.connection?.accessToken).toBe(`access-${club.athleteId}`);
});

test('to connect another account ends the access to the first', async () => {
  await connect();
  answers.exchange = connectedAs('i700002');
  await connect();

  expect(ended).toEqual(['token-of-i700001']);
  expect(await connection('i700001')).toBeUndefined();
  expect(await member()).toMatchObject({
    mornings: { externalAthleteId: 'i700002' },
    connections: [{ source: 'strava' }, { source: 'intervals', externalAthleteId: 'i700002' }],
  });
});

test('a code that is too old, and a state that was used or is of another way, lead nowhere', async () => {
  const browser = club.browser();
  const state = await setOut(browser);
  answers.exchange = { kind: 'refused' };
  expect((await browser.open(`/oauth/intervals?code=old&state=${state}`)).status).toBe(400);
  answers.exchange = connectedAs('i700001');
  expect((await browser.open(`/oauth/intervals?code=good&state=${state}`)).status).toBe(400);
  expect((await browser.open(`/oauth/callback?code=good&state=${await setOut(browser)}`)).status).toBe(400);

  const { path } = await browser.open('/connect/strava');
  const ofStrava = new URL(path).searchParams.get('state') ?? '';
  expect((await browser.open(`/oauth/intervals?code=good&state=${ofStrava}`)).status).toBe(400);
  expect(await connection()).toBeUndefined();
});

test('who stops it is read no more, and what the watch had told is gone', async () => {
  await connect();
  const browser = club.browser();
  await browser.open(base);

  const shown = await browser.send({}, `${base}/mornings/stop`);

  expect(shown.html).toContain('What your watch had told is deleted.');
  expect(ended).toEqual(['token-of-i700001']);
  expect(await connection()).toBeUndefined();
  expect(await measured()).toBeNull();
  expect(await member()).toMatchObject({ mornings: null, connections: [{ source: 'strava' }] });
});

test('where it does not answer, the button is there to be pressed again', async () => {
  await connect();
  answers.disconnect = async () => ({ kind: 'unavailable', why: 'status 502', rate: undefined });
  const browser = club.browser();
  await browser.open(base);

  expect((await browser.send({}, `${base}/mornings/stop`)).status).toBe(503);
  expect(await measured()).toBeNull();
  answers.disconnect = async () => ({ kind: 'unauthorized', rate: undefined });
  await browser.open(base);
  expect((await browser.send({}, `${base}/mornings/stop`)).status).toBe(200);
  expect((await member())?.mornings).toBeNull();
});

test('an erasure ends both accesses', async () => {
  await connect();
  const { services } = club;
  const outcome = await eraseAthlete(club.athleteId, club.now(), {
    ...services,
    erasure: createErasure(
      tables.documents,
      tables.names,
      async () => 'a key of the tests, longer than thirty-two bytes',
    ),
    ledger: createMessageLedger(tables.documents, tables.names.ledger),
    schedules: noSchedules,
  });

  expect(outcome).toEqual({ kind: 'done', what: 'erased' });
  expect(ended).toEqual(['token-of-i700001']);
  expect(await connection()).toBeUndefined();
});

test('a club without such a source offers none', async () => {
  const plain = clubPages(tables, { athleteId: club.athleteId });

  expect((await plain.browser().open(base)).html).not.toContain('Sleep and pulse from your watch');
  expect((await plain.browser().open(`${base}/mornings`)).status).toBe(404);
  expect((await plain.browser().open('/oauth/intervals?code=good&state=x')).status).toBe(404);
});
