import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoActivity } from '../../bin/local/strava/demo-activities.ts';
import { chromiumPath, startChromium, unlessNoBrowser } from '../fixtures/chromium.ts';
import { type OpenClub, startOpenClub } from '../fixtures/open-club.ts';

/** Joining as a runner does it: a phone-sized Chromium, the deployed template on this machine, a Strava with its boxes. */

let open: OpenClub;
let chromium: Browser;

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  [open, chromium] = await Promise.all([startOpenClub(), startChromium()]);
});
afterAll(async () => {
  await chromium?.close();
  if (open === undefined) return;
  try {
    await open.club.idle();
    await expectQuietLogs(open);
  } finally {
    await open.stop();
  }
});

let phones = 600;
const newPhone = () => {
  phones += 1;
  return `+1425555${String(phones).padStart(4, '0')}`;
};

let emptied: Page | undefined;

/** A phone with an empty browser. It is one phone, emptied: another takes half a second, and the pages keep nothing but cookies. What it still shows has no script, and every story opens a page first. */
async function newBrowser(): Promise<Page> {
  emptied ??= await newPhonePage();
  await emptied.context().clearCookies();
  return emptied;
}

async function newPhonePage(): Promise<Page> {
  const context = await chromium.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

async function agree(page: Page, url = open.joinUrl) {
  await page.goto(url);
  await page.getByLabel(/I agree that my training/).check();
  await page.getByLabel('I am 18 or older').check();
  await press(page, 'Agree and go on');
}

/** On Strava's page: who one is, which boxes stay ticked, which button. */
async function atStrava(page: Page, athleteId: string, { untick = [], button = 'Authorize' }: StravaChoice = {}) {
  await page.getByRole('link', { name: 'Connect with Strava' }).click();
  await page.getByLabel('You are').selectOption(athleteId);
  for (const box of untick) await page.getByLabel(box).uncheck();
  await press(page, button);
}

interface StravaChoice {
  readonly untick?: readonly string[];
  readonly button?: 'Authorize' | 'Cancel';
}

async function aboutMe(page: Page) {
  await page.getByLabel('Year of birth').fill('1988');
  await page.getByLabel('None of these').check();
  await press(page, 'Go on');
}

async function giveNumber(page: Page, phone: string) {
  await page.getByLabel(/Mobile number/).fill(phone);
  await page.getByLabel(/I agree to get recovery texts/).check();
  await press(page, 'Text me a code');
}

async function giveCode(page: Page, code: string) {
  await page.getByLabel('The six digits').fill(code);
  await press(page, 'That is my code');
}

async function joinByText(page: Page, phone: string): Promise<string> {
  const { id } = open.strava.addAthlete();
  await agree(page);
  await atStrava(page, id);
  await aboutMe(page);
  const asked = Date.now();
  await giveNumber(page, phone);
  await giveCode(page, await open.codeFor(phone, asked));
  return id;
}

/** The club's own id of somebody by their number at Strava. */
async function memberIdOf(athleteId: string): Promise<string> {
  const row = (await open.rows()).find(({ pk }) => pk === `connection#strava#${athleteId}`);
  expect(row?.athleteId).toMatch(/^m-/);
  return String(row?.athleteId);
}

/** From "My data" and back: an address beside the phone, once SNS has heard its owner. */
async function haveAddressBeside(page: Page, address: string) {
  await page.getByRole('link', { name: 'Add an address' }).click();
  await page.getByLabel('E-mail address').fill(address);
  await press(page, 'Go on');
  await fetch(await confirmUrlFor(address));
  await press(page, 'I have clicked it');
  expect(await page.getByRole('main').innerText()).toContain(`Beside your phone: ${address}`);
  expect(JSON.stringify(await open.rows())).not.toContain(address);
}

/** The link in SNS's mail to an address. */
async function confirmUrlFor(address: string): Promise<string> {
  const asked = await open.club.outbox.waitFor((sent) => sent.kind === 'confirmation' && sent.to === address);
  return asked.kind === 'confirmation' ? asked.confirmUrl : '';
}

const textsTo = (phone: string) =>
  open.club.outbox.messages.flatMap((sent) => (sent.kind === 'text' && sent.to === phone ? [sent.text] : []));

describe.skipIf(chromiumPath === undefined)(`a runner joins${unlessNoBrowser}`, { timeout: 120_000 }, () => {
  test('by text, is welcomed, and gets advice after the next run', async () => {
    const page = await newBrowser();
    const phone = newPhone();

    const id = await joinByText(page, phone);
    expect(await heading(page)).toBe("You're in");
    await open.club.idle();
    open.strava.upload(id, demoActivity('easy-10-km', Date.now() - 12 * 60_000));
    await open.strava.delivered();
    await open.club.idle();

    const [code, welcome, advice, ...more] = textsTo(phone);
    expect(code).toMatch(/your code is \d{6}/);
    expect(welcome).toMatch(/^Hill Runners: you're in/);
    expect(advice).toMatch(/\S/);
    expect(more).toEqual([]);
  });

  test('by e-mail: nothing is a contact before the link in the mail is clicked', async () => {
    const page = await newBrowser();
    const { id } = open.strava.addAthlete();
    await agree(page);
    await atStrava(page, id);
    await aboutMe(page);
    await page.getByLabel(/By e-mail/).check();
    await page.getByLabel(/E-mail address/).fill('ana@example.org');
    await press(page, 'Mail me a link');

    await press(page, 'I have clicked it');
    expect(await page.getByRole('alert').innerText()).toContain('cannot see your click yet');
    await fetch(await confirmUrlFor('ana@example.org'));
    await press(page, 'I have clicked it');

    expect(await heading(page)).toBe("You're in");
    const welcome = await open.club.outbox.waitFor((sent) => sent.kind === 'mail' && sent.to === 'ana@example.org');
    expect(welcome).toMatchObject({ subject: "You're in" });
    expect(JSON.stringify(await open.rows())).not.toContain('ana@example.org');
  });

  test('who left a box empty is told which one, and goes on when it is ticked', async () => {
    const page = await newBrowser();
    const { id } = open.strava.addAthlete();
    await agree(page);

    await atStrava(page, id, {
      untick: ['View data about your activities', 'View data about your private activities'],
    });
    expect(await heading(page)).toBe('One box was not ticked');
    expect(await page.getByRole('alert').innerText()).toContain('View data about your activities');
    await atStrava(page, id, { untick: ['View your complete Strava profile'] });

    expect(await heading(page)).toBe('About you');
    expect(await page.getByLabel('Weight').inputValue()).toBe('');
    expect(await page.getByRole('status').innerText()).toContain('View your complete Strava profile');
  });

  test('with every box ticked the weight is there already, in the units of Strava', async () => {
    const page = await newBrowser();
    const { id } = open.strava.addAthlete({ weight: 70, measurement_preference: 'feet' });
    await agree(page);

    await atStrava(page, id);

    expect(await page.getByLabel('Weight').inputValue()).toBe('154.3');
    expect(await page.getByLabel(/Miles/).isChecked()).toBe(true);
  });

  test('who presses Cancel can try again', async () => {
    const page = await newBrowser();
    const { id } = open.strava.addAthlete();
    await agree(page);

    await atStrava(page, id, { button: 'Cancel' });
    expect(await heading(page)).toBe('Not connected');
    await atStrava(page, id);

    expect(await heading(page)).toBe('About you');
  });

  test('who took longer than ten minutes at Strava can try again', async () => {
    const page = await newBrowser();
    const { id } = open.strava.addAthlete();
    await agree(page);
    await page.getByRole('link', { name: 'Connect with Strava' }).click();
    const { documents, nameOf } = open.club.tables;
    for (const { pk, sk } of (await open.rows()).filter(({ sk }) => sk === 'oauth-state')) {
      await documents.send(
        new UpdateCommand({
          TableName: nameOf('Ledger'),
          Key: { pk, sk },
          UpdateExpression: 'SET expiresAtSec = :past',
          ExpressionAttributeValues: { ':past': Math.floor(Date.now() / 1000) - 1 },
        }),
      );
    }

    await page.getByLabel('You are').selectOption(id);
    await press(page, 'Authorize');
    expect(await heading(page)).toBe('That took a little too long');
    await atStrava(page, id);

    expect(await heading(page)).toBe('About you');
  });

  test('five wrong codes use a code up, and a new one works', async () => {
    const page = await newBrowser();
    const phone = newPhone();
    const { id } = open.strava.addAthlete();
    await agree(page);
    await atStrava(page, id);
    await aboutMe(page);
    await giveNumber(page, phone);
    const right = await open.codeFor(phone);
    const wrong = right === '111111' ? '222222' : '111111';

    for (let attempt = 0; attempt < 5; attempt += 1) await giveCode(page, wrong);
    expect(await page.getByRole('alert').innerText()).toContain('used up');
    await giveCode(page, right);
    expect(await page.getByRole('alert').innerText()).toContain('used up');
    const asked = Date.now();
    await press(page, 'Send a new code');
    await giveCode(page, await open.codeFor(phone, asked));

    expect(await heading(page)).toBe("You're in");
  });

  test('a phone of a country that the club does not text is refused, and so is a phone that is taken', async () => {
    const taken = newPhone();
    await joinByText(await newBrowser(), taken);
    const page = await newBrowser();
    const { id } = open.strava.addAthlete();
    await agree(page);
    await atStrava(page, id);
    await aboutMe(page);

    await giveNumber(page, '+44 7400 123456');
    expect(await page.getByRole('alert').innerText()).toContain('United States or Germany');
    const asked = Date.now();
    await giveNumber(page, taken);
    await giveCode(page, await open.codeFor(taken, asked));

    expect(await heading(page)).toBe('This number is taken');
  });

  test('leaves with everything, and can come back', async () => {
    const page = await newBrowser();
    const phone = newPhone();
    const id = await joinByText(page, phone);
    const memberId = await memberIdOf(id);
    await page.getByRole('link', { name: 'Sign in with Strava' }).click();
    await atStrava(page, id);
    expect(await heading(page)).toBe('My data');
    await haveAddressBeside(page, 'beside@example.org');
    await page.getByRole('link', { name: 'Leave' }).click();
    await press(page, 'Delete everything and leave');
    expect(await heading(page)).toBe('You are leaving');
    await open.club.idle();
    expect(textsTo(phone).at(-1)).toContain('Reply KEEP');
    await press(page, 'Keep my data');
    expect(open.club.schedules.list().map(({ name }) => name)).not.toContain(`erase-${memberId}`);
    await page.getByRole('link', { name: 'Leave' }).click();
    await press(page, 'Delete everything and leave');
    await open.club.schedules.fire(`erase-${memberId}`);
    await open.club.idle();

    const held = JSON.stringify(await open.rows());
    expect(held).not.toContain(id);
    expect(held).not.toContain(memberId);
    expect(held).not.toContain(phone);
    expect(textsTo(phone).at(-1)).toMatch(/Your receipt: [0-9A-F]{16}/);

    const again = await newBrowser();
    await agree(again);
    await atStrava(again, id);
    await aboutMe(again);
    const asked = Date.now();
    await giveNumber(again, phone);
    await giveCode(again, await open.codeFor(phone, asked));
    expect(await heading(again)).toBe("You're in");
  });
});

describe.skipIf(chromiumPath === undefined)(`a full club${unlessNoBrowser}`, { timeout: 120_000 }, () => {
  test('says so and offers a place in line', async () => {
    const usual = open;
    open = await startOpenClub({ seats: 1 });
    try {
      await joinByText(await newBrowser(), newPhone());
      const page = await newBrowser();

      await page.goto(open.joinUrl);
      expect(await heading(page)).toBe('All seats are taken');
      await page.getByLabel(/I agree that my e-mail address/).check();
      await press(page, 'Wait in line');
      await page.getByLabel(/E-mail address/).fill('bo@example.org');
      await press(page, 'Mail me a link');
      await fetch(await confirmUrlFor('bo@example.org'));
      await press(page, 'I have clicked it');

      expect(await heading(page)).toBe('You are on the list');
      await expectQuietLogs(open);
    } finally {
      await open.stop();
      open = usual;
    }
  });
});

/** What no log line of any journey may hold. */
async function expectQuietLogs({ club, rows }: OpenClub) {
  const secrets = (await rows()).flatMap(({ accessToken, refreshToken }) =>
    typeof accessToken === 'string' && typeof refreshToken === 'string' ? [accessToken, refreshToken] : [],
  );
  const codes = club.outbox.messages.flatMap((message) =>
    message.kind === 'text' ? (/\b\d{6}\b/.exec(message.text) ?? []) : [],
  );
  const logged = club.logs.all.map(({ line }) => line).join('\n');

  expect(logged).not.toBe('');
  expect(secrets.length).toBeGreaterThan(0);
  const reached = club.outbox.messages.map(({ to }) => to);
  for (const secret of new Set([...secrets, ...reached])) expect(logged).not.toContain(secret);
  // Whole numbers only: six digits in a row are in many an id.
  for (const code of codes) expect(logged).not.toMatch(new RegExp(`\\b${code}\\b`));
  expect(logged).not.toMatch(/\/(c|p|me)\/\d+\.|state=|code=|"(soreness|massKg|weight)":/);
}
