import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoActivity } from '../../bin/local/strava/demo-activities.ts';
import { chromiumPath, startChromium, unlessNoBrowser } from '../fixtures/chromium.ts';
import { type OpenClub, startOpenClub } from '../fixtures/open-club.ts';
import { type PhonePage, phonePage } from '../fixtures/phone-page.ts';

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

let emptied: { readonly page: PhonePage; readonly context: BrowserContext } | undefined;

/** A phone with an empty browser. It is one phone, emptied: another takes half a second, and the pages keep nothing but cookies. What it still shows has no script, and every story opens a page first. */
async function newBrowser(): Promise<PhonePage> {
  emptied ??= await newPhonePage();
  await emptied.context.clearCookies();
  return emptied.page;
}

async function newPhonePage() {
  const context = await chromium.newContext({ viewport: { width: 390, height: 844 } });
  return { context, page: await phonePage(await context.newPage()) };
}

async function agree(page: PhonePage, url = open.joinUrl) {
  await page.open(url);
  await page.tick(/I agree that my training/);
  await page.tick('I am 18 or older');
  await page.press('Agree and go on');
}

/** On Strava's page: who one is, which boxes stay ticked, which button. */
async function atStrava(page: PhonePage, athleteId: string, { untick = [], button = 'Authorize' }: StravaChoice = {}) {
  await page.follow('Connect with Strava');
  await page.choose('You are', athleteId);
  for (const box of untick) await page.untick(box);
  await page.press(button);
}

interface StravaChoice {
  readonly untick?: readonly string[];
  readonly button?: 'Authorize' | 'Cancel';
}

async function aboutMe(page: PhonePage) {
  await page.fill('Year of birth', '1988');
  await page.tick('None of these');
  await page.press('Go on');
}

async function giveNumber(page: PhonePage, phone: string) {
  await page.fill(/Mobile number/, phone);
  await page.tick(/I agree to get recovery texts/);
  await page.press('Text me a code');
}

async function giveCode(page: PhonePage, code: string) {
  await page.fill('The six digits', code);
  await page.press('That is my code');
}

async function joinByText(page: PhonePage, phone: string): Promise<string> {
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
async function haveAddressBeside(page: PhonePage, address: string) {
  await page.follow('Add an address');
  await page.fill('E-mail address', address);
  await page.press('Go on');
  await fetch(await confirmUrlFor(address));
  await page.press('I have clicked it');
  expect(await page.textOf('main')).toContain(`Beside your phone: ${address}`);
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
    expect(await page.heading()).toBe("You're in");
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
    await page.tick(/By e-mail/);
    await page.fill(/E-mail address/, 'ana@example.org');
    await page.press('Mail me a link');

    await page.press('I have clicked it');
    expect(await page.textOf('[role=alert]')).toContain('cannot see your click yet');
    await fetch(await confirmUrlFor('ana@example.org'));
    await page.press('I have clicked it');

    expect(await page.heading()).toBe("You're in");
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
    expect(await page.heading()).toBe('One box was not ticked');
    expect(await page.textOf('[role=alert]')).toContain('View data about your activities');
    await atStrava(page, id, { untick: ['View your complete Strava profile'] });

    expect(await page.heading()).toBe('About you');
    expect(await page.valueOf('Weight')).toBe('');
    expect(await page.textOf('[role=status]')).toContain('View your complete Strava profile');
  });

  test('with every box ticked the weight is there already, in the units of Strava', async () => {
    const page = await newBrowser();
    const { id } = open.strava.addAthlete({ weight: 70, measurement_preference: 'feet' });
    await agree(page);

    await atStrava(page, id);

    expect(await page.valueOf('Weight')).toBe('154.3');
    expect(await page.isTicked(/Miles/)).toBe(true);
  });

  test('who presses Cancel can try again', async () => {
    const page = await newBrowser();
    const { id } = open.strava.addAthlete();
    await agree(page);

    await atStrava(page, id, { button: 'Cancel' });
    expect(await page.heading()).toBe('Not connected');
    await atStrava(page, id);

    expect(await page.heading()).toBe('About you');
  });

  test('who took longer than ten minutes at Strava can try again', async () => {
    const page = await newBrowser();
    const { id } = open.strava.addAthlete();
    await agree(page);
    await page.follow('Connect with Strava');
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

    await page.choose('You are', id);
    await page.press('Authorize');
    expect(await page.heading()).toBe('That took a little too long');
    await atStrava(page, id);

    expect(await page.heading()).toBe('About you');
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
    expect(await page.textOf('[role=alert]')).toContain('used up');
    await giveCode(page, right);
    expect(await page.textOf('[role=alert]')).toContain('used up');
    const asked = Date.now();
    await page.press('Send a new code');
    await giveCode(page, await open.codeFor(phone, asked));

    expect(await page.heading()).toBe("You're in");
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
    expect(await page.textOf('[role=alert]')).toContain('United States or Germany');
    const asked = Date.now();
    await giveNumber(page, taken);
    await giveCode(page, await open.codeFor(taken, asked));

    expect(await page.heading()).toBe('This number is taken');
  });

  test('leaves with everything, and can come back', async () => {
    const page = await newBrowser();
    const phone = newPhone();
    const id = await joinByText(page, phone);
    const memberId = await memberIdOf(id);
    await page.follow('Sign in with Strava');
    await atStrava(page, id);
    expect(await page.heading()).toBe('My data');
    await haveAddressBeside(page, 'beside@example.org');
    await page.follow('Leave');
    await page.press('Delete everything and leave');
    expect(await page.heading()).toBe('You are leaving');
    await open.club.idle();
    expect(textsTo(phone).at(-1)).toContain('Reply KEEP');
    await page.press('Keep my data');
    expect(open.club.schedules.list().map(({ name }) => name)).not.toContain(`erase-${memberId}`);
    await page.follow('Leave');
    await page.press('Delete everything and leave');
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
    expect(await again.heading()).toBe("You're in");
  });
});

describe.skipIf(chromiumPath === undefined)(`a full club${unlessNoBrowser}`, { timeout: 120_000 }, () => {
  test('says so and offers a place in line', async () => {
    const usual = open;
    open = await startOpenClub({ seats: 1 });
    try {
      await joinByText(await newBrowser(), newPhone());
      const page = await newBrowser();

      await page.open(open.joinUrl);
      expect(await page.heading()).toBe('All seats are taken');
      await page.tick(/I agree that my e-mail address/);
      await page.press('Wait in line');
      await page.fill(/E-mail address/, 'bo@example.org');
      await page.press('Mail me a link');
      await fetch(await confirmUrlFor('bo@example.org'));
      await page.press('I have clicked it');

      expect(await page.heading()).toBe('You are on the list');
      await expectQuietLogs(open);
    } finally {
      await open.stop();
      open = usual;
    }
  });
});

describe.skipIf(chromiumPath === undefined)(`the phone of these stories${unlessNoBrowser}`, () => {
  const showing = async (body: string): Promise<PhonePage> => {
    const page = await newBrowser();
    await page.open(`data:text/html,<title>Form</title><body>${encodeURIComponent(body)}`);
    return page;
  };

  test('does not press what nobody could', async () => {
    const page =
      await showing(`<button>Covered</button><p style="position:fixed;inset:0 auto auto 0;width:9em;height:3em"></p>
<button style="position:fixed;left:-99px;width:9px">Beside</button><p style="margin-top:9em"></p>
<button disabled>Off</button><fieldset disabled><button>Off, too</button></fieldset>
<button hidden>Hidden</button><details><summary>More</summary><button>In a drawer</button></details>
<button>Twice</button><button> Twice </button>`);
    const there = 'There is “Covered”, “Beside”, “Off”, “Off, too”, “Twice”, “Twice”';

    for (const [name, said] of [
      ['Covered', 'the button “Covered” is covered by <p style='],
      ['Beside', 'the button “Beside” is covered by the edge of the screen'],
      ['Off', 'the button “Off” is disabled'],
      ['Off, too', 'the button “Off, too” is disabled'],
      ['Cover', `0 times the button “Cover” on the page “Form”. ${there}`],
      ['Hidden', '0 times the button “Hidden”'],
      ['In a drawer', '0 times the button “In a drawer”'],
      ['Twice', '2 times the button “Twice”'],
    ] as const)
      await expect(page.press(name)).rejects.toThrow(said);
  });

  test('does not type into, tick or choose what is not there, or does not take it', async () => {
    const page = await showing(`<label>Weight <input disabled></label><label>Code <input maxlength="3"></label>
<label><input type="checkbox" onclick="return false">Agreed</label><label>Who <select><option value="1">Ana</select></label>`);

    await expect(page.fill('Height', '180')).rejects.toThrow('There is “Weight”, “Code”, “Agreed”, “Who');
    await expect(page.fill('Weight', '61')).rejects.toThrow('disabled');
    await expect(page.fill('Code', '1234')).rejects.toThrow('holds “123”, not “1234”');
    await expect(page.tick('Agreed')).rejects.toThrow('A press does not turn “Agreed”');
    await expect(page.choose(/^Who/, '2')).rejects.toThrow('has “1”, not “2”');
  });

  test('scrolls to what is far down, opens drawers, tells groups apart, and types over what is there', async () => {
    const page = await showing(`<a href="#end">To the end</a><p style="height:3000px"></p>
<details><summary>More</summary><label for="code">Code</label><input id="code" value="12"></details>
<fieldset><legend>Legs</legend><label><input type="radio" name="legs">3</label></fieldset>
<fieldset id="end"><legend>Sleep</legend><label><input type="radio" name="sleep">3</label></fieldset>
<button onclick="said.textContent = document.querySelector('[name=sleep]').checked">Look</button><output id="said"></output>`);

    await page.follow('To the end');
    await page.unfold('More');
    await page.fill('Code', '345');
    await page.tick('3', { within: 'Sleep' });
    await page.press('Look');

    expect(await page.valueOf('Code')).toBe('345');
    expect(await page.textOf('#said')).toBe('true');
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
