import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { startClubWithStrava } from '../../../bin/local/club-with-strava.ts';
import { joinDemoRunners } from '../../../bin/local/desk/demo-runners.ts';
import { createDesk } from '../../../bin/local/desk/desk.ts';
import { startDeskServer } from '../../../bin/local/desk/desk-server.ts';
import { createWireLog } from '../../../bin/local/desk/wire-log.ts';
import { playSeason, seasonTimezone } from '../../../bin/local/season-demo/play-season.ts';
import { season } from '../../../bin/local/season-demo/season-story.ts';
import { chromiumPath, startChromium } from '../../fixtures/chromium.ts';

/**
 * `npm run pictures`: the pictures of the README, from the desk of a club on this machine, a few weeks into the season of its
 * runner. What they show is what the club does: nothing is painted.
 */
const folder = fileURLToPath(new URL('../../../docs/pictures', import.meta.url));
const weeksBefore = 3;

async function main(): Promise<void> {
  if (chromiumPath === undefined) throw new Error('There is no Chromium: apt-get install chromium');
  const running = await startClubWithStrava({ club: { functionsRun: 'in-this-process' } });
  const chromium = await startChromium();
  try {
    for await (const { date } of playSeason(running, season.slice(0, weeksBefore * 7))) console.log(`Played ${date}.`);
    await joinDemoRunners(running);
    const wire = createWireLog(running.club.calls);
    const server = await startDeskServer(createDesk(running, { wire, timezone: seasonTimezone }), 0);
    await mkdir(folder, { recursive: true });
    const page = await chromium.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(server.url);
    await doing(page, 'Next morning');
    await doing(page, /^3 7.5/);
    await doing(page, /^Hot half marathon/);
    await page
      .getByRole('region', { name: 'Messages on the phone' })
      .getByText(/21 km, hot/)
      .waitFor();
    await picture(page, 'desk');
    await page.locator('.phone').screenshot({ path: `${folder}/phone.png` });
    await page.locator('.a2').screenshot({ path: `${folder}/pipeline.png` });

    const [today] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'The page of' }).click(),
    ]);
    await today.setViewportSize({ width: 390, height: 1160 });
    await today.waitForLoadState();
    await today.screenshot({ path: `${folder}/page-today.png` });
    await server.stop();
    console.log(`The pictures are in ${folder}.`);
  } finally {
    await chromium.close();
    await running.stop();
  }
}

const picture = (page: Page, name: string) => page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });

async function doing(page: Page, button: string | RegExp): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST', { timeout: 120_000 });
  await page.getByRole('button', { name: button }).click();
  await (await answered).finished();
}

await main();
