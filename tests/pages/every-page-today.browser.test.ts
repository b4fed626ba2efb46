import { mkdir } from 'node:fs/promises';
import { Hono } from 'hono';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { securityHeaders } from '../../functions/pages/page.ts';
import type { Env } from '../../functions/pages/web.ts';
import { chromiumPath, startChromium, unlessNoBrowser } from '../fixtures/chromium.ts';
import { copyOf, look, newPage, pageToWrite, pictures } from '../fixtures/look-at-page.ts';
import { type ServedPages, servePages } from '../fixtures/served-pages.ts';
import { pageOf, type StateName, stateNames } from './today/states.ts';

/** The page "today" in each of its states, under the policy of the club, without a club. */
let chromium: Browser | undefined;
let served: ServedPages;

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  served = await servePages(() => {
    const app = new Hono<Env>();
    app.use(async (context, next) => {
      await next();
      for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
    });
    app.get('/', (context) => context.html(pageOf('easy')));
    for (const name of stateNames) app.get(`/${name}`, (context) => context.html(pageOf(name)));
    return app;
  });
  chromium = await startChromium();
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
});
afterAll(async () => {
  await chromium?.close();
  await served?.stop();
});

function openToWrite() {
  if (chromium === undefined) throw new Error('Chromium was not started');
  return pageToWrite(chromium, served.url);
}

async function openState(name: StateName) {
  if (chromium === undefined) throw new Error('Chromium was not started');
  const opened = await newPage(chromium);
  await opened.page.goto(`${served.url}/${name}`);
  return opened;
}

test.skipIf(chromiumPath === undefined)(
  `the page "today" is fit for a phone, a screen and a screen reader in each of its states${unlessNoBrowser}`,
  async () => {
    const page = await openToWrite();
    const seen = [];
    for (const name of stateNames) {
      await page.setContent(String(pageOf(name)));
      seen.push(await look(page, `today-${name}`, 60_000));
      // The next is looked at from its top all the same.
      await page.evaluate('scrollTo(0, 5000)');
    }

    expect(seen.filter(({ problems }) => problems.length > 0)).toEqual([]);
  },
  300_000,
);

test.skipIf(chromiumPath === undefined)(
  `what is wrong with a block is found beside blocks that were looked at before${unlessNoBrowser}`,
  async () => {
    const page = await openToWrite();
    const html = String(pageOf('hold'));
    await page.setContent(html);
    expect((await look(page, 'seen', 60_000)).problems).toEqual([]);

    const link = '<a href="/nowhere" style="width:500px"></a>';
    await page.setContent(html.replace('</nav>', `${link}</nav><hr width="500">`).replace(/<h1/g, '<h2'));
    const { problems } = await look(page, 'spoilt', 60_000);

    expect(problems).toContain(`390 px, light: link-name: ${link}`);
    expect(problems).toContain('390 px, light: page-has-heading-one: <html lang="en">');
    expect(problems).toContainEqual(expect.stringMatching(/^390 px, dark: 1\d\d px wider than the screen$/));
    expect(problems).toContainEqual(expect.stringMatching(/^195 px, light: 3\d\d px wider than the screen$/));
    expect(problems.filter((one) => /^1280 px, light: .* wider/.test(one))).toEqual([]);
    expect(problems.at(-1)).toMatch(/^Applying inline style violates .*Content Security Policy/);
  },
  60_000,
);

test.skipIf(chromiumPath === undefined)(
  `the copy of a page shows what was ticked, typed, chosen and opened, and has the same focus${unlessNoBrowser}`,
  async () => {
    const { page, context } = await openState('easy');
    const before = await page.content();
    expect((await (await copyOf(page)).content()) === before).toBe(true);

    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<textarea>old</textarea><select><option>1<option>2</select>')`,
    );
    await page.locator('#soreness input').nth(3).check();
    await page.getByRole('textbox').last().fill('new');
    await page.getByRole('combobox').last().selectOption('2');
    await page.locator('details:not([open]) > summary').first().click();

    const copy = await copyOf(page);
    const state = `[...document.querySelectorAll('*')].map((one) =>
      [one.localName, one.checked, one.value, one.selected, one.open, one === document.activeElement].join(' '))`;
    expect(await copy.evaluate(state)).toEqual(await page.evaluate(state));
    await context.close();
  },
  60_000,
);

/** Each can hardly be read, in a way of its own; its words are its id. */
const faint = [
  '<p id="grey" style="color:#999">grey</p>',
  '<p id="large" style="color:#aaa;font-size:32px">large</p>',
  '<div style="opacity:.5;background:#000"><p id="half" style="color:#fff">half</p></div>',
  '<p id="glass" style="color:rgb(0 0 0/.4)">glass</p>',
  '<div style="background:rgb(0 0 0/.5)"><p id="shade" style="color:#333">shade</p></div>',
  '<input id="value" aria-label="One" value="1" style="color:#bbb">',
  '<textarea id="area" aria-label="Two" style="color:#bbb">2</textarea>',
  '<select id="chosen" aria-label="Three" style="color:#bbb"><option>3</option></select>',
  '<div style="background:#222;height:40px"></div><p id="upon" style="margin-top:-40px;line-height:40px;color:#000">upon</p>',
  '<p id="blend" style="color:#fff;background:#eee;mix-blend-mode:multiply">blend</p>',
  '<p id="shadow" style="color:#888;text-shadow:0 0 1px #888">shadow</p>',
];

test.skipIf(chromiumPath === undefined)(
  `what axe finds hard to read is found without it${unlessNoBrowser}`,
  async () => {
    const { page, context } = await openState('hold');
    await page.goto('about:blank');
    await page.setContent(`<html lang="en"><title>Faint</title><main><h1>Faint</h1>${faint.join('')}</main></html>`);

    const { problems } = await look(page, 'faint', 60_000);
    const ofAxe: readonly string[] = await page.evaluate(
      `axe.run(document, { runOnly: ['color-contrast'] }).then(({ violations }) => violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join().slice(1))))`,
    );

    const ids = faint.map((html) => /id="(\w+)"/.exec(html)?.[1] ?? 'none');
    const missed = ids.filter(
      (id) => !problems.some((one) => /^390 px, light: hard to read/.test(one) && one.includes(id)),
    );
    expect(missed).toEqual([]);
    expect(ofAxe.length).toBeGreaterThan(5);
    expect(ids).toEqual(expect.arrayContaining([...ofAxe]));
    await context.close();
  },
  60_000,
);

/** Each can hardly be reached by a finger or by a keyboard, or by neither, in a way of its own. */
const far = [
  '<div><button id="tiny" style="padding:0;border:0;width:12px;height:12px"></button><button id="beside" style="padding:0;border:0;width:12px;height:12px"></button></div>',
  '<ul style="line-height:1"><li><a id="above" href="/1">one</a><li><a id="below" href="/2">two</a></ul>',
  '<p style="line-height:1"><a id="first" href="/3">x</a><br><a id="other" href="/4">next</a><br>Words of another line.</p>',
  '<div style="height:40px"><button id="under" style="width:40px;height:40px">A</button><button id="over" style="width:40px;height:40px;margin-left:-32px">B</button></div>',
  '<p style="line-height:1"><input id="tick" type="checkbox" aria-label="Tick"><input id="tock" type="checkbox" aria-label="Tock"></p>',
  '<div style="overflow:hidden;height:30px"><button id="inside1" style="height:30px">E</button></div><p style="margin-top:-20px"><button id="outside" style="height:24px">F</button></p>',
  '<div id="wide" style="overflow:auto;width:90px"><p style="width:300px">Words that are not all to be seen.</p></div>',
  '<div id="high" style="overflow:hidden scroll;height:20px"><p>Words<br>in<br>many<br>lines.</p></div>',
];
/** These are as they should be. */
const near = [
  '<p>Words with <a id="sentence" href="/5">one</a> and <a id="again" href="/6">another</a>.</p>',
  '<p style="margin:40px"><button id="alone" style="padding:0;border:0;width:12px;height:12px"></button></p>',
  '<p><button id="large" style="width:24px;height:24px"></button><button id="larger" style="width:24px;height:24px"></button></p>',
  '<div style="height:40px"><button id="below2" style="width:40px;height:40px">C</button><button id="above2" style="width:40px;height:40px;margin-left:-10px">D</button></div>',
  '<div id="scrolls" style="overflow:auto;height:40px"><button id="at" style="display:block;height:40px">G</button><button id="later" style="display:block;height:40px">H</button></div><button id="after" style="height:40px">I</button>',
  '<div id="held" tabindex="0" role="region" aria-label="Held" style="overflow:auto;width:90px"><p style="width:300px">Words.</p></div>',
  '<div id="holds" style="overflow:auto;width:90px"><p style="width:300px">Words. <a id="inside" href="/7">Link.</a></p></div>',
];

test.skipIf(chromiumPath === undefined)(
  `what axe finds hard to hit or to scroll is found without it${unlessNoBrowser}`,
  async () => {
    const { page, context } = await openState('hold');
    await page.goto('about:blank');
    await page.setContent(`<!DOCTYPE html><title>Far</title><h1>Far</h1>${[...far, ...near].join('')}`);

    const { problems } = await look(page, 'far', 60_000);
    const ofAxe: readonly string[] = await page.evaluate(
      `axe.run(document, { runOnly: ['scrollable-region-focusable', 'target-size'] }).then(({ violations }) => violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join().slice(1))))`,
    );

    const idsOf = (htmls: readonly string[]) => [...htmls.join('').matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
    const found = problems.flatMap((one) =>
      idsOf([/^390 px, light: (?:too small|scrolls without)[^>]*/.exec(one)?.[0] ?? '']),
    );
    expect(found.sort()).toEqual(idsOf(far).sort());
    expect(ofAxe.length).toBeGreaterThan(5);
    expect(found).toEqual(expect.arrayContaining([...ofAxe]));
    await context.close();
  },
  60_000,
);

test.skipIf(chromiumPath === undefined)(
  `a week is chosen with the arrow keys alone, and every chart tells its numbers${unlessNoBrowser}`,
  async () => {
    const { page, context } = await openState('full');
    const shown = () => page.locator('.read p:visible').allTextContents();

    await page.locator('#w8').focus();
    const last = await shown();
    await page.keyboard.press('ArrowLeft');
    const before = await shown();

    expect(last[0]).toBe('Week of 23 Nov, so far');
    expect(before[0]).toBe('Week of 16 Nov');
    expect(before).toHaveLength(last.length);
    expect(before[1]).toMatch(/^7 days with a run, 0 without, load \d+$/);
    const spoken = page.getByRole('radio', {
      checked: true,
      name: /Week of 16 Nov Training load 7 days with a run.*Sleep, hours [\d.]+ hours/,
    });
    expect(await spoken.count()).toBe(1);
    await context.close();
  },
  60_000,
);

test.skipIf(chromiumPath === undefined)(
  `both questions are answered with the keyboard alone, without a script${unlessNoBrowser}`,
  async () => {
    const { page, context } = await openState('easy');

    await page.locator('#soreness input').first().focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const chosen = await page
      .locator('.scale input:checked')
      .evaluateAll((inputs) => inputs.map((one) => `${one.getAttribute('name')} ${one.getAttribute('value')}`));

    expect(chosen).toEqual(['soreness 3', 'sleepHours 4']);
    await context.close();
  },
  60_000,
);
