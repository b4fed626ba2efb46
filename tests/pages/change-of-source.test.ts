import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayMs } from '../../functions/clock/lifetime.ts';
import { keptDays } from '../../functions/pages/words/kept-days.ts';
import { settleChangedSources } from '../../functions/reconcile/changed-sources.ts';
import { createSourceRegistry } from '../../functions/sources/source-registry.ts';
import { createCheckpoints } from '../../functions/store/checkpoints.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import { memberKey } from '../../functions/store/member.ts';
import { stravaPolicy } from '../../functions/strava/policy.ts';
import type { StravaOauth } from '../../functions/strava/strava-oauth.ts';
import type { Browser } from '../fixtures/browser.ts';
import { type ClubPages, clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { canalRun, stravaStub } from '../fixtures/intervals/activities.ts';
import { connectedAs, type IntervalsAnswers, intervalsSource } from '../fixtures/intervals/intervals-source.ts';
import { allBoxes, joinByText } from '../fixtures/joining.ts';
import { newAthleteId } from '../fixtures/members.ts';
import { type RecordedOauth, stravaOauth } from '../fixtures/strava-oauth.ts';
import { stravaSources } from '../fixtures/strava-sources.ts';

let tables: ClubTables;
let club: ClubPages;
let base: string;
let answers: IntervalsAnswers;
let ended: string[];
let oauth: RecordedOauth;
let revoke: Awaited<ReturnType<StravaOauth['revoke']>>;
const athleteId = newAthleteId();

beforeEach(async () => {
  tables = await startClubTables();
  ended = [];
  revoke = 'revoked';
  answers = {
    exchange: connectedAs('i700001'),
    activities: async () => ({ kind: 'ok', data: [todaysRun], rate: undefined }),
    wellness: async () => ({ kind: 'ok', data: [{ id: '2026-11-23', sleepSecs: 22_242 }], rate: undefined }),
    disconnect: async (token) => {
      ended.push(token);
      return { kind: 'ok', data: undefined, rate: undefined };
    },
  };
  club = clubOf(1);
  await joinByText(club, '+14255550331');
  await putUnderway();
  base = await dataLink(club.athleteId);
});
afterEach(() => tables.stop());

/** The same runner, in a club of so many seats at Strava. */
function clubOf(seats: number, as = athleteId): ClubPages {
  const tokens = { accessToken: `access-${as}`, refreshToken: `refresh-${as}`, expiresAt: 1795620000 };
  const recorded = stravaOauth({ exchange: [{ kind: 'ok', athleteId: as, tokens, scope: undefined }] });
  oauth = { ...recorded, revoke: async (token) => (revoke === 'revoked' ? recorded.revoke(token) : revoke) };
  const { all } = stravaSources({ connections: createConnectionStore(tables.documents, tables.names.tokens), oauth });
  const intervals = intervalsSource(answers);
  return clubPages(tables, {
    seats,
    athleteId: as,
    oauth,
    services: { sources: createSourceRegistry([...all, intervals], [intervals]) },
  });
}

const dataLink = async (id: string) => new URL(await club.services.links.myData(id, club.now())).pathname;
const member = (id = athleteId) => club.services.members.read(id);
const ofStrava = (externalAthleteId = athleteId) =>
  club.services.connections.find({ source: 'strava', externalAthleteId });
const ofIntervals = (externalAthleteId = 'i700001') =>
  club.services.connections.find({ source: 'intervals', externalAthleteId });
/** Of whoever asks. */
const todaysRun = {
  ...canalRun,
  icu_athlete_id: undefined,
  start_date: '2026-11-24T07:00:00Z',
  start_date_local: '2026-11-24T08:00:00',
};
const strava = { source: 'strava', externalAthleteId: athleteId };
const intervals = { source: 'intervals', externalAthleteId: 'i700001' };

/** What is known of the runner by now. */
async function putUnderway() {
  const { history, checkIns } = club.services;
  const finishMs = club.now() - dayMs;
  await history.replace(athleteId, {
    sessions: [{ activityId: '18000000001', startMs: finishMs - 3_600_000, finishMs, receivedAtMs: finishMs }],
    revision: 0,
  });
  await checkIns.record(athleteId, {
    date: '2026-11-24',
    answers: { soreness: 4 },
    at: club.now(),
    source: 'text',
  });
}

async function agree(browser: Browser = club.browser()): Promise<string> {
  await browser.open(`${base}/source`);
  const { html } = await browser.send({ agree: 'yes' });
  return /authorize\?[^"]*state=([\w-]+)/.exec(html)?.[1] ?? 'no way out';
}

async function toIntervals(browser = club.browser()) {
  return browser.open(`/oauth/intervals?code=good&state=${await agree(browser)}`);
}

async function toStrava(browser = club.browser(), scope = allBoxes) {
  return browser.open(`/oauth/callback?code=good&scope=${scope}&state=${await agree(browser)}`);
}

async function readNights() {
  const browser = club.browser();
  await browser.open(`${base}/mornings`);
  const { html } = await browser.send({ agree: 'yes' });
  const state = /authorize\?state=([\w-]+)/.exec(html)?.[1];
  return browser.open(`/oauth/intervals?code=good&state=${state}`);
}

const hourly = async () => {
  const found = await member();
  return settleChangedSources(found ? [found] : [], club.now(), {
    ...club.services,
    checkpoints: createCheckpoints(tables.documents, tables.names.ledger),
    hasTime: () => true,
  });
};

describe('a member who joined by Strava', () => {
  test('has their activities come from intervals.icu, and keeps what is known of them', async () => {
    const { history, checkIns, profiles } = club.services;
    const known = await Promise.all([history.read(athleteId), checkIns.read(athleteId), profiles.read(athleteId)]);

    const shown = await toIntervals();

    expect(shown.html).toContain('From now on your activities come from intervals.icu.');
    expect(shown.html).toContain('Strava is disconnected.');
    expect(await member()).toMatchObject({
      connections: [intervals],
      state: { kind: 'active' },
      activities: { source: 'intervals', wording: '2026-11-26', agreedAt: club.now() },
      leftSources: [{ source: 'strava', leftAt: club.now() }],
    });
    expect(await Promise.all([history.read(athleteId), checkIns.read(athleteId), profiles.read(athleteId)])).toEqual(
      known,
    );
    expect((await club.browser().open(base)).html).toMatch(/activities come from<\/h2>\s*<p><strong>intervals\.icu/);
  });

  test("has Strava's leave ended there, and its tokens deleted here", async () => {
    await toIntervals();

    expect(oauth.revoked).toEqual([`refresh-${athleteId}`]);
    expect(await ofStrava()).toBeUndefined();
    expect(await ofIntervals()).toMatchObject({ athleteId, connection: { accessToken: 'token-of-i700001' } });
    const rows = await tables.scan('tokens');
    expect(rows).toEqual([expect.objectContaining(intervals)]);
    expect(rows[0]?.expiresAtSec).toBeUndefined();
  });

  test('needs no seat of Strava any more: who waits for one is told', async () => {
    const { waitingList, seats } = club.services;
    const topicArn = await club.mail.open('ana@example.org');
    await waitingList.add(
      { contact: { kind: 'email', topicArn }, consent: { wording: 'w', at: 1 } },
      { joinId: 'j', startedAt: 1 },
      club.now(),
    );
    club.sent.length = 0;

    await toIntervals();

    expect(club.sent.map(({ kind, text }) => [kind, /a seat is free for you/.test(text)])).toEqual([['answer', true]]);
    expect(await seats.holds({ kind: 'athlete', id: athleteId }, club.now())).toBe(false);
  });

  test('changes nothing without the tick', async () => {
    const browser = club.browser();
    await browser.open(`${base}/source`);
    const shown = await browser.send({});

    expect(shown.status).toBe(422);
    expect(shown.html).not.toContain('authorize');
  });

  test.each([
    ['comes by way of Strava only', [stravaStub], 'may not hand those on', 200],
    ['has nothing of two weeks', [], 'falls asleep when nobody opens the site', 200],
  ])('whose account there %s is told what to do, and stays with Strava', async (_, data, words, status) => {
    answers.activities = async () => ({ kind: 'ok', data, rate: undefined });

    const shown = await toIntervals();

    expect(shown.status).toBe(status);
    expect(shown.html).toContain('Nothing has changed: your activities come from Strava as before.');
    expect(shown.html).toContain(words);
    expect(ended).toEqual(['token-of-i700001']);
    expect(await ofIntervals()).toBeUndefined();
    expect(await ofStrava()).toMatchObject({ athleteId });
    expect(oauth.revoked).toEqual([]);
    expect((await member())?.connections).toEqual([strava]);
  });

  test('stays with Strava where intervals.icu does not say what it has', async () => {
    answers.activities = async () => ({ kind: 'unavailable', why: 'status 502', rate: undefined });

    expect((await toIntervals()).status).toBe(503);
    expect((await member())?.connections).toEqual([strava]);
    expect(oauth.revoked).toEqual([]);
  });

  test('who leaves the box for activities empty has changed nothing', async () => {
    answers.exchange = connectedAs('i700001', 'WELLNESS:READ');

    const shown = await toIntervals();

    expect(shown.status).toBe(422);
    expect(shown.html).toContain(`/source">Try again`);
    expect(ended).toEqual(['token-of-i700001']);
    expect((await member())?.connections).toEqual([strava]);
  });

  test('who says no there is led back to the same page', async () => {
    const browser = club.browser();
    const shown = await browser.open(`/oauth/intervals?error=access_denied&state=${await agree(browser)}`);

    expect(shown.html).toMatch(/href="\/me\/[^"]+\/source">Try again/);
    expect((await member())?.connections).toEqual([strava]);
  });

  test('gets no activities of an account that another member has connected', async () => {
    await club.services.connections.put({
      ...intervals,
      source: 'intervals',
      athleteId: 'm-other',
      accessToken: 'old',
      scope: 'ACTIVITY:READ',
    });

    expect((await toIntervals()).status).toBe(409);
    expect(await ofIntervals()).toMatchObject({
      athleteId: 'm-other',
      connection: { accessToken: 'token-of-i700001' },
    });
    expect((await member())?.connections).toEqual([strava]);
  });

  test('is disconnected from Strava within the hour where it does not answer at once', async () => {
    revoke = { kind: 'unavailable', why: 'status 502' };
    const shown = await toIntervals();
    expect(shown.html).toContain('Strava did not answer just now.');
    expect((await member())?.connections).toEqual([intervals, strava]);
    await hourly();
    expect(await ofStrava()).toMatchObject({ athleteId });

    revoke = 'revoked';
    await hourly();
    await hourly();

    expect(oauth.revoked).toEqual([`refresh-${athleteId}`]);
    expect(await ofStrava()).toBeUndefined();
    expect((await member())?.connections).toEqual([intervals]);
  });

  test('has what came from Strava forgotten in time, and no sooner', async () => {
    await toIntervals();
    const sessions = async () => (await club.services.history.read(athleteId)).sessions;

    club.wait(keptDays.leftSource * dayMs - 1);
    await hourly();
    expect(await sessions()).toHaveLength(1);
    club.wait(1);
    expect(await hourly()).toMatchObject({ done: 1, failed: 0 });

    expect(await sessions()).toEqual([]);
    expect(await member()).toMatchObject({ connections: [intervals], leftSources: null });
    expect(await hourly()).toMatchObject({ done: 0 });
    expect((await club.services.checkIns.read(athleteId)).days).toHaveProperty('2026-11-24');
    expect(keptDays.leftSource * dayMs).toBeLessThan(stravaPolicy.mustForgetWithinMs);
    expect((await club.browser().open('/privacy')).html).toContain(`At most ${keptDays.leftSource} days`);
  });

  test('is let in by Strava later too, and nothing of it is kept', async () => {
    await toIntervals();
    const browser = club.browser();
    const { path } = await browser.open('/connect/strava');
    const state = new URL(path).searchParams.get('state');

    const shown = await browser.open(`/oauth/callback?code=good&scope=${allBoxes}&state=${state}`);

    expect(shown.path).toMatch(/^\/me\//);
    expect(await ofStrava()).toBeUndefined();
    expect(oauth.revoked).toHaveLength(2);
  });

  test('whom Strava had refused has activities again', async () => {
    await club.services.members.disconnect(athleteId, club.now());

    await toIntervals();

    expect((await member())?.state).toEqual({ kind: 'active' });
  });
});

describe('a member whose nights come from intervals.icu', () => {
  beforeEach(async () => {
    await readNights();
    expect((await member())?.connections).toEqual([strava, intervals]);
  });

  test('has both from there, with the newest token', async () => {
    answers.exchange = { ...connectedAs('i700001'), tokens: { accessToken: 'newer' } } as typeof answers.exchange &
      object;

    await toIntervals();

    expect(await member()).toMatchObject({ connections: [intervals], mornings: intervals });
    expect((await ofIntervals())?.connection?.accessToken).toBe('newer');
    expect(ended).toEqual([]);
    expect(oauth.revoked).toHaveLength(1);
  });

  test('whose runs come by way of Strava has the nights go on, with the newest token', async () => {
    answers.exchange = { ...connectedAs('i700001'), tokens: { accessToken: 'newer' } } as typeof answers.exchange &
      object;
    answers.activities = async () => ({ kind: 'ok', data: [stravaStub], rate: undefined });

    await toIntervals();

    expect(await member()).toMatchObject({ connections: [strava, intervals], mornings: intervals });
    expect((await ofIntervals())?.connection?.accessToken).toBe('newer');
    expect(ended).toEqual([]);
  });

  test('who takes another account there has the first one ended', async () => {
    answers.exchange = connectedAs('i700002');

    await toIntervals();

    const second = { source: 'intervals', externalAthleteId: 'i700002' };
    expect(await member()).toMatchObject({ connections: [second], mornings: second });
    expect(ended).toEqual(['token-of-i700001']);
    expect(await ofIntervals()).toBeUndefined();
  });

  test('who leaves the box for wellness empty has what the watch had told deleted', async () => {
    expect((await club.services.checkIns.read(athleteId)).measured).toMatchObject({
      '2026-11-23': { sleepHours: 6.2 },
    });
    answers.exchange = connectedAs('i700001', 'ACTIVITY:READ');

    const shown = await toIntervals();

    expect(shown.html).toContain('what your watch had told is deleted');
    expect(await member()).toMatchObject({ connections: [intervals], mornings: null });
    expect((await club.services.checkIns.read(athleteId)).measured).toBeNull();
  });

  test('signs in there, and Strava lets us read no more than before', async () => {
    await club.services.members.disconnect(athleteId, club.now());
    const browser = club.browser();
    const { path } = await browser.open('/connect/intervals');

    await browser.open(`/oauth/intervals?code=good&state=${new URL(path).searchParams.get('state')}`);

    expect((await member())?.state.kind).toBe('disconnected');
  });
});

describe('a member whose activities come from intervals.icu', () => {
  beforeEach(async () => {
    await toIntervals();
    oauth.revoked.length = 0;
  });

  test('goes back to Strava where a seat is free, and has it', async () => {
    const shown = await toStrava();

    expect(shown.html).toContain('From now on your activities come from Strava.');
    expect(await member()).toMatchObject({
      connections: [strava],
      activities: { source: 'strava' },
      leftSources: [{ source: 'intervals' }],
    });
    expect(ended).toEqual(['token-of-i700001']);
    expect(await ofIntervals()).toBeUndefined();
    expect(await ofStrava()).toMatchObject({ connection: { refreshToken: `refresh-${athleteId}` } });
    expect(await club.services.seats.count(club.now() + 30 * dayMs)).toMatchObject({ taken: 1 });
  });

  test('stays where no seat is free', async () => {
    await club.services.seats.take({ kind: 'athlete', id: '1' }, null, club.now());

    const shown = await toStrava();

    expect(shown.status).toBe(409);
    expect(shown.html).toContain('Nothing has changed');
    expect(oauth.revoked).toEqual([`refresh-${athleteId}`]);
    expect(await ofStrava()).toBeUndefined();
    expect((await member())?.connections).toEqual([intervals]);
    expect(ended).toEqual([]);
  });

  test('keeps the nights from there', async () => {
    await readNights();

    await toStrava();

    expect(await member()).toMatchObject({ connections: [strava, intervals], mornings: intervals });
    expect(ended).toEqual([]);
    expect(await hourly()).toMatchObject({ done: 0 });
  });

  test('who stops the nights keeps the activities, and what they are read with', async () => {
    await readNights();
    const browser = club.browser();
    await browser.open(base);

    await browser.send({}, `${base}/mornings/stop`);

    expect(await member()).toMatchObject({ connections: [intervals], mornings: null });
    expect(await ofIntervals()).toMatchObject({ athleteId });
    expect(ended).toEqual([]);
  });

  test('has nights from that account alone', async () => {
    answers.exchange = connectedAs('i700002');

    const shown = await readNights();

    expect(shown.status).toBe(409);
    expect((await member())?.connections).toEqual([intervals]);
    expect((await member())?.mornings).toBeNull();
    expect(await ofIntervals('i700002')).toBeUndefined();
    expect(ended).toEqual(['token-of-i700002']);
  });
});

test('a member who is being erased changes nothing, and what came is given back', async () => {
  const browser = club.browser();
  const state = await agree(browser);
  await club.services.members.beginErasing(athleteId, 'RECEIPT', club.now());

  const shown = await browser.open(`/oauth/intervals?code=good&state=${state}`);

  expect(shown.status).toBe(409);
  expect(ended).toEqual(['token-of-i700001']);
  expect((await member())?.state.kind).toBe('erasing');
});

test('leave that was asked for the one is no leave for the other', async () => {
  const browser = club.browser();
  const state = await agree(browser);

  expect((await browser.open(`/oauth/callback?code=good&scope=${allBoxes}&state=${state}`)).status).toBe(
    // Strava gives activities too: it is where they are from already, so it only connects again.
    200,
  );
  expect((await member())?.connections).toEqual([strava]);
});

test('a club with Strava alone has no such page', async () => {
  const plain = clubPages(tables, { athleteId });

  expect((await plain.browser().open(`${base}/source`)).status).toBe(404);
  expect((await plain.browser().open(base)).html).not.toContain('Change to');
});

test('a row of before there were connections changes, too', async () => {
  await tables.put('members', memberKey(athleteId), { ...(await member()), connections: undefined });

  await toIntervals();

  expect((await member())?.connections).toEqual([intervals]);
  expect(await ofStrava()).toBeUndefined();
});
