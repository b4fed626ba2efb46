import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
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

/** Does something, and reads what the desk says of it. */
async function doing(page: Page, act: () => Promise<void>): Promise<string> {
  const [answer] = await Promise.all([page.waitForResponse((one) => one.request().method() === 'POST'), act()]);
  const news = await answer.text();
  await page.getByRole('status').filter({ hasText: news }).waitFor();
  return news;
}
const pressing = (page: Page, name: string | RegExp): Promise<string> =>
  doing(page, () => page.getByRole('button', { name }).click());
const phone = (page: Page) => page.getByRole('region', { name: 'Messages on the phone' });

test.skipIf(chromiumPath === undefined)(
  `a visitor uploads, reads, answers, lets a night pass, breaks something and reads a mail${unlessNoBrowser}`,
  async () => {
    const { page, context, complaints } = await newPage(chromium);
    await page.goto(server.url);

    expect(await pressing(page, /^Easy 5 km/)).toMatch(/^No message: .*not worth a text/);
    expect(await pressing(page, /^Hot half marathon/)).toMatch(/^1 message came of it/);
    await phone(page)
      .getByText(/^Club: 21 km, hot/)
      .waitFor();
    const steps = await page.getByRole('region', { name: 'Steps, as recorded on the wire' }).innerText();
    expect(steps).toMatch(/webhook begins[\s\S]*prescribe calls strava[\s\S]*deliver calls sns/);
    expect(await page.locator('[data-place=sns]').getAttribute('class')).toContain('done');
    expect(await page.getByRole('table').innerText()).toMatch(/The plan/);

    await page.getByLabel('Answer as Wren').fill('7 4.5');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /^1 message/ })
      .waitFor();
    await phone(page)
      .getByText(/^Club: Got it: soreness 7/)
      .waitFor();
    expect(await page.getByRole('table').innerText()).toMatch(/soreness: rest/);

    expect(await pressing(page, 'Next morning')).toMatch(/^The club's clock shows 8:15(am)?\. 1 message/);
    await page.getByText('Make something go wrong').click();
    await page.getByLabel('The run cannot be read yet').check();
    expect(await pressing(page, 'Use these')).toMatch(/^From now on: The run cannot be read yet/);
    expect(await pressing(page, /^Treadmill/)).toMatch(
      /^No message yet: Strava does not show the upload yet\. Next at/,
    );
    expect((await look(page, 'desk', maxBytes)).problems).toEqual([]);

    await page.getByRole('link', { name: 'Bo' }).click();
    expect(await pressing(page, /^Ride/)).toMatch(/message/);
    expect(complaints).toEqual([]);
    await context.close();
  },
  120_000,
);

test.skipIf(chromiumPath === undefined)(
  `somebody new joins through the real pages, with a code that is on the phone of the desk${unlessNoBrowser}`,
  async () => {
    const { page, context } = await newPage(chromium);
    await page.goto(server.url);
    const [join] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'New runner joins' }).click(),
    ]);
    const press = (name: string) => join.getByRole('button', { name, exact: true }).click();
    await join.getByLabel(/I agree that my training/).check();
    await join.getByLabel('I am 18 or older').check();
    await press('Agree and go on');
    await join.getByRole('link', { name: 'Connect with Strava' }).click();
    await press('Authorize');
    await join.getByLabel('Year of birth').fill('1990');
    await join.getByLabel('None of these').check();
    await press('Go on');
    await join.getByLabel(/Mobile number/).fill('+1 206 555 0177');
    await join.getByLabel(/I agree to get recovery texts/).check();
    await press('Text me a code');
    await page.getByRole('link', { name: '+12065550177, joining' }).click();
    const code = /\b\d{6}\b/.exec(await phone(page).innerText())?.[0] ?? 'no code';
    await join.getByLabel('The six digits').fill(code);
    await press('That is my code');

    expect(await join.getByRole('heading', { level: 1 }).innerText()).toBe("You're in");
    await page.reload();
    await page.getByRole('link', { name: 'Dee' }).click();
    const today = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'The page of Dee' }).click();
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
