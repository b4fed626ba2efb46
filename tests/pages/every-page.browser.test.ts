import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, hourMs } from '../../functions/clock/lifetime.ts';
import { createPages } from '../../functions/pages/create-pages.ts';
import { createSourceRegistry } from '../../functions/sources/source-registry.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import { chromiumPath, startChromium, unlessNoBrowser } from '../fixtures/chromium.ts';
import { type ClubPages, clubPages, inviteCode } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { stravaStub } from '../fixtures/intervals/activities.ts';
import { connectedAs, type IntervalsAnswers, intervalsSource } from '../fixtures/intervals/intervals-source.ts';
import { allBoxes, joinByText } from '../fixtures/joining.ts';
import { copyOf, look as lookAt, newPage as newPageOf, pictures, type Seen } from '../fixtures/look-at-page.ts';
import { putMember } from '../fixtures/members.ts';
import { phonePage } from '../fixtures/phone-page.ts';
import { type ServedPages, serveAuthorize, servePages } from '../fixtures/served-pages.ts';
import { sessionOf } from '../fixtures/sessions.ts';
import { stravaSources } from '../fixtures/strava-sources.ts';
import { putUpload } from '../fixtures/uploads.ts';

/**
 * Every page in a real browser, at the width of a phone and of a screen, in light and dark, and at 200 %. With
 * `AFTERRUN_SCREENSHOTS` set, the pictures go to that folder. `every-page-today` looks at the states of the day.
 */
const maxBytes = 60_000;
/** Of a page that shows no day. */
const newPage = async () => {
  if (chromium === undefined) throw new Error('Chromium was not started');
  const { page, context, complaints } = await newPageOf(chromium);
  return { page, thumb: await phonePage(page), context, complaints };
};
const look = async (page: Page, name: string) => lookAt(await copyOf(page), name, maxBytes);

let tables: ClubTables;
let club: ClubPages;
let served: ServedPages;
let strava: ServedPages;
/** The boxes that are ticked on Strava's page. */
let scope = allBoxes;
let chromium: Browser | undefined;

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  tables = await startClubTables();
  strava = await serveAuthorize(() => scope);
  served = await servePages((publicUrl) => {
    club = clubPages(tables, {
      settings: { publicUrl },
      stravaOauthUrl: strava.url,
      athlete: { weight: 61.5, sex: 'F', measurement_preference: 'meters' },
    });
    return createPages(club.services);
  });
  chromium = await startChromium();
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
});
afterAll(async () => {
  await chromium?.close();
  await served?.stop();
  await strava?.stop();
  await tables?.stop();
});

test.skipIf(chromiumPath === undefined)(
  `every page of joining is fit for a phone and for a screen reader${unlessNoBrowser}`,
  async () => {
    const { page, thumb, context, complaints } = await newPage();
    const seen: Seen[] = [];

    await thumb.open(served.url);
    seen.push(await look(page, '01-first'));
    await thumb.open(`${served.url}/join/wrong-code`);
    seen.push(await look(page, '02-wrong-invite'));
    await thumb.open(`${served.url}/join/${inviteCode}`);
    seen.push(await look(page, '03-consent'));
    await thumb.press('Agree and go on');
    seen.push(await look(page, '04-consent-missing'));
    await thumb.tick(/I agree/);
    await thumb.tick('I am 18 or older');
    await thumb.press('Agree and go on');
    seen.push(await look(page, '05-connect'));
    scope = 'read,profile:read_all';
    await thumb.follow('Connect with Strava');
    seen.push(await look(page, '06-box-missing'));
    scope = 'read,activity:read';
    await thumb.follow('Connect with Strava');
    seen.push(await look(page, '07-profile-without-boxes'));
    scope = allBoxes;
    await thumb.open(`${served.url}/connect`);
    await thumb.follow('Connect with Strava');
    expect(await thumb.valueOf('Weight')).toBe('61.5');
    await thumb.fill('Weight', '6');
    await thumb.fill('Year of birth', '88');
    await thumb.press('Go on');
    seen.push(await look(page, '08-profile-errors'));
    await thumb.fill('Weight', '61,5');
    await thumb.fill('Year of birth', '1988');
    await thumb.tick('None of these');
    await thumb.press('Go on');
    seen.push(await look(page, '09-contact'));
    await thumb.tick(/By e-mail/);
    seen.push(await look(page, '09-contact-mail'));
    await thumb.tick(/By text/);
    await thumb.fill(/Mobile number/, '+44 7400 123456');
    await thumb.press('Text me a code');
    seen.push(await look(page, '10-contact-errors'));
    await thumb.fill(/Mobile number/, '(425) 555-0401');
    await thumb.tick(/I agree to get recovery texts/);
    await thumb.press('Text me a code');
    seen.push(await look(page, '11-code'));
    await thumb.fill('The six digits', '000000');
    await thumb.press('That is my code');
    seen.push(await look(page, '12-code-wrong'));
    await thumb.fill('The six digits', club.lastCode());
    await thumb.press('That is my code');
    seen.push(await look(page, '13-done'));
    await thumb.open(`${served.url}/join/profile`);
    seen.push(await look(page, '14-no-join'));

    expect(seen.filter(({ problems }) => problems.length > 0)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  },
  pictures === undefined ? 120_000 : 600_000,
);

test.skipIf(chromiumPath === undefined)(
  `every page of a member is fit for a phone and for a screen reader${unlessNoBrowser}`,
  async () => {
    const { page, thumb, context, complaints } = await newPage();
    const seen: Seen[] = [];
    const member = clubPages(tables, { settings: { publicUrl: served.url } });
    await joinByText(member, '+14255550402');
    const { links, history, checkIns } = member.services;
    const now = member.now();
    await history.replace(member.athleteId, {
      revision: 0,
      sessions: [26, 24, 21, 17, 14, 10, 7, 5, 3, 1].map((daysAgo, index) => ({
        activityId: String(15500000000 + index),
        date: new Date(now - daysAgo * dayMs).toISOString().slice(0, 10),
        sport: 'Run',
        load: 40 + ((index * 37) % 120),
        startMs: now - daysAgo * dayMs,
        finishMs: now - daysAgo * dayMs + hourMs,
        readyAtMs: now - daysAgo * dayMs + 60 * hourMs,
        day: 'easy',
        timezone: 'Europe/Berlin',
        receivedAtMs: now - daysAgo * dayMs + hourMs,
      })),
    });
    for (const [daysAgo, soreness, sleepHours] of [
      [20, 4, 7],
      [19, 3, 6.5],
      [13, 5, 7.5],
      [12, 4, 8],
      [11, 2, 7],
      [2, 6, 5.5],
      [1, 5, 6],
      [0, 3, 7.5],
    ] as const) {
      const at = now - daysAgo * dayMs;
      const date = new Date(at).toISOString().slice(0, 10);
      await checkIns.record(member.athleteId, { date, answers: { soreness, sleepHours }, at, source: 'text' });
    }

    const checkIn = await links.checkIn(member.athleteId, now);
    await thumb.open(checkIn);
    seen.push(await look(page, '20-today'));
    await thumb.unfold('Answer again');
    await thumb.unfold(/^More: energy/);
    await thumb.unfold('Something feels wrong');
    await thumb.fill('Hours slept', '70');
    await thumb.press('Send');
    seen.push(await look(page, '22-check-in-errors'));
    await thumb.tick('3', { within: 'How sore are your legs?' });
    await thumb.fill('Hours slept', '7:30');
    await thumb.press('Send');
    seen.push(await look(page, '23-check-in-done'));
    await thumb.unfold('Answer again');
    await thumb.unfold('Something feels wrong');
    await thumb.tick('I fainted or collapsed');
    await thumb.press('Send');
    seen.push(await look(page, '25-held'));
    const base = await links.myData(member.athleteId, now);
    for (const [name, end] of [
      ['30-my-data', ''],
      ['31-settings', '/settings'],
      ['32-contact', '/contact'],
      ['33-verify', '/verify'],
      ['34-mail', '/mail'],
      ['35-leave', '/leave'],
      ['36-fallback', '/fallback'],
    ] as const) {
      await thumb.open(`${base}${end}`);
      seen.push(await look(page, name));
    }
    await thumb.open(`${base}/settings`);
    // With the keyboard alone, and kept where the form comes back.
    await thumb.focus('Quiet hours from');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await thumb.fill('Weight', '7');
    await thumb.press('Save');
    expect(await thumb.valueOf('Quiet hours from')).toBe('22:00');
    expect(await thumb.valueOf('Quiet hours until')).toBe('06:30');
    seen.push(await look(page, '31-settings-errors'));
    await thumb.open(`${base}/fallback`);
    await thumb.fill('E-mail address', 'nobody');
    await thumb.press('Go on');
    seen.push(await look(page, '36-fallback-error'));
    await thumb.fill('E-mail address', 'a.rather.long.address.of.somebody@mail.hillrunners.example');
    await thumb.press('Go on');
    seen.push(await look(page, '37-fallback-confirm'));
    await thumb.press('I have clicked it');
    seen.push(await look(page, '37-fallback-not-yet'));
    await thumb.open(base);
    seen.push(await look(page, '38-my-data-fallback-waits'));
    club.mail.click('a.rather.long.address.of.somebody@mail.hillrunners.example');
    await thumb.open(`${base}/mail`);
    await thumb.press('I have clicked it');
    seen.push(await look(page, '39-my-data-fallback'));
    for (const [name, path] of [
      ['40-privacy', '/privacy'],
      ['41-terms', '/terms'],
      ['42-old-link', '/c/1.AAAAAAAAAAAAAAAAAAAAAA'],
      ['43-not-found', '/nothing/here'],
      ['44-waiting', '/join/waiting'],
      ['45-expired', '/oauth/callback?state=old'],
      ['46-sign-in', '/connect'],
    ] as const) {
      await thumb.open(`${served.url}${path}`);
      seen.push(await look(page, name));
    }

    expect(seen.filter(({ problems }) => problems.length > 0)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  },
  pictures === undefined ? 120_000 : 600_000,
);

test.skipIf(chromiumPath === undefined)(
  `so is the question after so hard a session that soreness is to be expected${unlessNoBrowser}`,
  async () => {
    const { page, thumb, context, complaints } = await newPage();
    const { services } = club;
    const now = club.now();
    const { athleteId } = await putMember(tables, { units: 'us' });
    await services.profiles.write(athleteId, { massKg: 61.5, sex: 'F', birthYear: 1988, exclusions: [] });
    const elapsedSec = 4 * 3600;
    const startMs = now - 30 * hourMs - elapsedSec * 1000;
    const session = sessionOf({ startMs, elapsedSec, distanceM: 42_200, isRace: true });
    await putUpload(tables, athleteId, { session, madeAtMs: now - 30 * hourMs });

    await thumb.open(await services.links.checkIn(athleteId, now));
    await thumb.tick('9', { within: 'How sore are your legs?' });
    await thumb.press('Send');

    expect((await look(page, '57-sore-as-expected')).problems).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  },
  pictures === undefined ? 60_000 : 300_000,
);

test.skipIf(chromiumPath === undefined)(
  `so are the pages of a full club, and of somebody who is leaving${unlessNoBrowser}`,
  async () => {
    const own = await startClubTables();
    const full = await servePages((publicUrl) =>
      createPages(clubPages(own, { settings: { publicUrl }, seats: 1 }).services),
    );
    await joinByText(clubPages(own, { seats: 1 }), '+14255550403');
    const { page, thumb, context, complaints } = await newPage();
    const seen: Seen[] = [];
    try {
      await thumb.open(`${full.url}/join/${inviteCode}`);
      seen.push(await look(page, '60-full'));
      await thumb.press('Wait in line');
      seen.push(await look(page, '61-full-error'));
      const leaving = await putMember(tables);
      const base = await club.services.links.myData(leaving.athleteId, club.now());
      await thumb.open(`${base}/leave`);
      await thumb.press('Delete everything and leave');
      seen.push(await look(page, '62-leaving'));
      await club.services.members.beginErasing(leaving.athleteId, 'RECEIPT', club.now());
      await thumb.open(base);
      seen.push(await look(page, '63-erasing'));

      expect(seen.filter(({ problems }) => problems.length > 0)).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
      await full.stop();
      await own.stop();
    }
  },
  pictures === undefined ? 120_000 : 600_000,
);

test.skipIf(chromiumPath === undefined)(
  `so are the pages of a club that has intervals.icu as well${unlessNoBrowser}`,
  async () => {
    const answers: IntervalsAnswers = {
      activities: async () => ({ kind: 'ok', data: [stravaStub], rate: undefined }),
      exchange: connectedAs('i700001'),
    };
    const own = await startClubTables();
    let both: ClubPages | undefined;
    const pages = await servePages((publicUrl) => {
      const connections = createConnectionStore(own.documents, own.names.tokens);
      const intervals = intervalsSource(answers);
      const sources = createSourceRegistry([...stravaSources({ connections, publicUrl }).all, intervals], [intervals]);
      both = clubPages(own, { settings: { publicUrl }, seats: 0, services: { sources } });
      return createPages(both.services);
    });
    const { page, thumb, context, complaints } = await newPage();
    const seen: Seen[] = [];
    try {
      if (both === undefined) throw new Error('No pages were made');
      const { services } = both;
      const backTo = async (path: string) => {
        const { searchParams } = new URL(path);
        await thumb.open(`${pages.url}/oauth/intervals?code=good&state=${searchParams.get('state')}`);
      };
      await thumb.open(`${pages.url}/join/${inviteCode}`);
      await thumb.tick(/I agree/);
      await thumb.tick('I am 18 or older');
      await thumb.press('Agree and go on');
      seen.push(await look(page, '70-connect-either'));
      const { athleteId } = await putMember(own);
      const base = await services.links.myData(athleteId, both.now());
      await thumb.open(`${base}/mornings`);
      seen.push(await look(page, '71-nights'));
      await thumb.open(`${base}/source`);
      seen.push(await look(page, '72-source'));
      await thumb.tick(/I agree/);
      await thumb.press('Agree and go on');
      seen.push(await look(page, '73-to-source'));
      await backTo(await thumb.addressOf('Go to intervals.icu'));
      seen.push(await look(page, '74-nothing-comes'));
      await thumb.open(base);
      seen.push(await look(page, '75-my-data-either'));

      expect(seen.filter(({ problems }) => problems.length > 0)).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
      await pages.stop();
      await own.stop();
    }
  },
  pictures === undefined ? 120_000 : 600_000,
);
