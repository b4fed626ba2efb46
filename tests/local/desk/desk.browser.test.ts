import { mkdir } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daytimeZone } from '../../../bin/local/daytime.ts';
import { joinDemoAthlete } from '../../../bin/local/demo-athlete.ts';
import { joinDemoRunners } from '../../../bin/local/desk/demo-runners.ts';
import { createDesk } from '../../../bin/local/desk/desk.ts';
import { type DeskServer, startDeskServer } from '../../../bin/local/desk/desk-server.ts';
import { createWireLog } from '../../../bin/local/desk/wire-log.ts';
import { chromiumPath, startChromium, unlessNoBrowser } from '../../fixtures/chromium.ts';
import { type ClubUnderTest, startClubUnderTest } from '../../fixtures/club-under-test.ts';
import { look, newPage, pictures } from '../../fixtures/look-at-page.ts';
import { phonePage, type Words } from '../../fixtures/phone-page.ts';

/** The desk as a visitor uses it: one club, one browser, one story. */
const maxBytes = 60_000;
let club: ClubUnderTest;
let server: DeskServer;
let chromium: Browser;

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  [club, chromium] = await Promise.all([startClubUnderTest(), startChromium()]);
  const wire = createWireLog(club.club.calls);
  await joinDemoAthlete(club);
  await joinDemoRunners(club);
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
  server = await startDeskServer(createDesk(club, { wire, timezone: daytimeZone(Date.now()) }), 0);
});
afterAll(async () => {
  await server?.stop();
  await chromium?.close();
  await club?.stop();
});

/** The desk in a browser. */
async function openDesk() {
  const { page, context, complaints } = await newPage(chromium);
  const thumb = await phonePage(page);
  await thumb.open(server.url);
  /** Presses a button, and reads what the desk says of it. */
  const pressing = async (button: Words): Promise<string> => {
    const answered = page.waitForResponse((one) => one.request().method() === 'POST');
    const [answer] = await Promise.all([answered, thumb.press(button, { stays: true })]);
    const news = await answer.text();
    await thumb.shows('[role=status]', news);
    return news;
  };
  return { page, thumb, pressing, context, complaints };
}
const messages = '[aria-label="Messages on the phone"]';

test.skipIf(chromiumPath === undefined)(
  `a visitor uploads, reads, answers, lets a night pass, breaks something and reads a mail${unlessNoBrowser}`,
  async () => {
    const { page, thumb, pressing, context, complaints } = await openDesk();

    expect(await pressing(/^Easy 5 km/)).toMatch(/^No message: .*not worth a text/);
    expect(await pressing(/^Hot half marathon/)).toMatch(/^1 message came of it/);
    await thumb.shows(messages, /Club: 21 km, hot/);
    const steps = await thumb.textOf('[aria-label="Steps, as recorded on the wire"]');
    expect(steps).toMatch(/webhook begins[\s\S]*prescribe calls strava[\s\S]*deliver calls sns/);
    expect(await page.evaluate("document.querySelector('[data-place=sns]').getAttribute('class')")).toContain('done');
    expect(await thumb.textOf('table')).toMatch(/The plan/);

    await thumb.fill('Answer as Wren', '7 4.5');
    await page.keyboard.press('Enter');
    await thumb.shows('[role=status]', /^1 message/);
    await thumb.shows(messages, /Club: Got it: soreness 7/);
    expect(await thumb.textOf('table')).toMatch(/soreness: rest/);

    expect(await pressing('Next morning')).toMatch(/^The club's clock shows 8:15(am)?\. 1 message/);
    await thumb.unfold('Make something go wrong');
    await thumb.tick('The run cannot be read yet');
    expect(await pressing('Use these')).toMatch(/^From now on: The run cannot be read yet/);
    expect(await pressing(/^Treadmill/)).toMatch(/^No message yet: Strava does not show the upload yet\. Next at/);
    expect((await look(page, 'desk', maxBytes)).problems).toEqual([]);

    await thumb.follow('Bo');
    expect(await pressing(/^Ride/)).toMatch(/message/);
    expect(complaints).toEqual([]);
    await context.close();
  },
  120_000,
);

test.skipIf(chromiumPath === undefined)(
  `somebody new joins through the real pages, with a code that is on the phone of the desk${unlessNoBrowser}`,
  async () => {
    const { page, thumb, context } = await openDesk();
    const opened = page.waitForEvent('popup');
    await thumb.press('New runner joins');
    const popup = await opened;
    await popup.waitForLoadState();
    const join = await phonePage(popup);
    await join.tick(/I agree that my training/);
    await join.tick('I am 18 or older');
    await join.press('Agree and go on');
    await join.follow('Connect with Strava');
    await join.press('Authorize');
    await join.fill('Year of birth', '1990');
    await join.tick('None of these');
    await join.press('Go on');
    await join.fill(/Mobile number/, '+1 206 555 0177');
    await join.tick(/I agree to get recovery texts/);
    await join.press('Text me a code');
    await thumb.shows('#runners', /\+12065550177, joining/);
    await thumb.follow('+12065550177, joining');
    const code = /\b\d{6}\b/.exec(await thumb.textOf(messages))?.[0] ?? 'no code';
    await join.fill('The six digits', code);
    await join.press('That is my code');

    expect(await join.heading()).toBe("You're in");
    await page.reload();
    await thumb.follow('Dee');
    const today = page.waitForEvent('popup');
    await thumb.follow('The page of Dee');
    expect(await (await today).title()).toMatch(/^Train as usual/);
    await context.close();
  },
  120_000,
);

test.skipIf(chromiumPath === undefined)('the desk answers to its own address alone', async () => {
  const from = (headers: Record<string, string>) =>
    fetch(`${server.url}say`, { method: 'POST', headers, body: new URLSearchParams({ body: 'STOP' }) });

  expect((await from({ origin: 'https://somewhere.example' })).status).toBe(403);
  expect(club.club.received.map(({ body }) => body)).not.toContain('STOP');
});
