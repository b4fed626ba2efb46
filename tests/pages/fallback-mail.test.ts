import { afterEach, beforeEach, expect, test } from 'vitest';
import { createErasure } from '../../functions/store/erasure.ts';
import { createMessageLedger } from '../../functions/store/message-ledger.ts';
import { eraseAthlete } from '../../functions/upload/erase-athlete.ts';
import { type ClubPages, clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { joinByText } from '../fixtures/joining.ts';
import { noSchedules } from '../fixtures/no-schedules.ts';

let tables: ClubTables;
let club: ClubPages;
let base: string;
const address = 'fallback@example.org';

beforeEach(async () => {
  tables = await startClubTables();
  club = clubPages(tables);
  await joinByText(club, '+14255550311');
  base = new URL(await club.services.links.myData(club.athleteId, club.now())).pathname;
});
afterEach(() => tables.stop());

const member = () => club.services.members.read(club.athleteId);
const addresses = () => [...club.mail.topics.values()].map((topic) => topic.address);

async function ask(browser = club.browser()) {
  await browser.open(`${base}/fallback`);
  await browser.send({ email: address });
  return browser;
}

async function haveSpare() {
  const browser = await ask();
  club.mail.click(address);
  return browser.send({});
}

test('an address stands beside the phone once its owner has clicked, and the page says so', async () => {
  const browser = await ask();
  expect(await member()).toMatchObject({ contact: { kind: 'text' }, pendingMail: { isFallback: true } });
  expect((await member())?.fallbackMail ?? null).toBeNull();
  const early = await browser.send({});
  expect(early.html).toContain('cannot see your click');
  expect(early.html).toContain(`You get a mail to <strong>${address}</strong>`);
  expect((await browser.open(base)).html).toMatch(/fallback@example\.org.*waits/s);

  club.mail.click(address);
  await browser.open(`${base}/mail`);
  const saved = await browser.send({});

  expect(saved.html).toContain('What cannot be texted');
  expect(saved.html).toContain(address);
  expect(await member()).toMatchObject({
    contact: { kind: 'text', phone: '+14255550311' },
    fallbackMail: { topicArn: expect.stringMatching(/^arn:/) },
    pendingMail: null,
  });
});

test('what is no address is refused, and nobody is asked', async () => {
  const browser = club.browser();
  await browser.open(`${base}/fallback`);

  const refused = await browser.send({ email: 'nobody' });

  expect(refused.status).toBe(422);
  expect(refused.html).toContain('An e-mail address, such as');
  expect(addresses()).toEqual([]);
});

test('the owner of a mailbox is asked three times an hour at the most', async () => {
  for (let time = 0; time < 3; time += 1) await ask();

  const browser = club.browser();
  await browser.open(`${base}/fallback`);
  const fourth = await browser.send({ email: address });

  expect(fourth.status).toBe(422);
  expect(fourth.html).toContain('Three mails within an hour');
  expect(addresses()).toEqual([address]);
});

test('another address takes its place only once it has been confirmed', async () => {
  await haveSpare();
  const browser = club.browser();
  await browser.open(`${base}/fallback`);
  await browser.send({ email: 'other@example.org' });
  expect(addresses()).toEqual([address, 'other@example.org']);

  club.mail.click('other@example.org');
  await browser.send({});

  expect(addresses()).toEqual(['other@example.org']);
});

test('it can be taken away again, and its topic goes with it', async () => {
  await haveSpare();
  const browser = club.browser();
  await browser.open(base);

  const gone = await browser.send({}, `${base}/fallback/remove`);

  expect(gone.html).toContain('no e-mail address beside');
  expect(gone.html).not.toContain(address);
  expect(await member()).toMatchObject({ contact: { kind: 'text' }, fallbackMail: null });
  expect(addresses()).toEqual([]);
});

test('a topic that SNS does not close leaves the address on the page, to be taken away again', async () => {
  await haveSpare();
  const broken = clubPages(tables, {
    athleteId: club.athleteId,
    services: {
      topics: {
        ...club.mail,
        close: async () => {
          throw new Error('SNS does not answer');
        },
      },
    },
  });
  const browser = broken.browser();
  await browser.open(base);

  expect((await browser.send({}, `${base}/fallback/remove`)).status).toBe(500);

  expect((await member())?.fallbackMail).toMatchObject({ topicArn: expect.stringMatching(/^arn:/) });
});

test('an address that still waits can be taken back', async () => {
  const browser = await ask();
  await browser.open(base);

  await browser.send({}, `${base}/fallback/remove`);

  expect(await member()).toMatchObject({ pendingMail: null });
  expect(addresses()).toEqual([]);
});

test('an address that waits to take the place of the phone is not taken back with it', async () => {
  await haveSpare();
  const browser = club.browser();
  await browser.open(`${base}/contact`);
  await browser.send({ channel: 'email', email: 'new@example.org' });

  await browser.open(base);
  await browser.send({}, `${base}/fallback/remove`);

  expect(addresses()).toEqual(['new@example.org']);
  expect((await member())?.pendingMail).toMatchObject({ isFallback: false });
});

test('the download names the addresses, which no table holds', async () => {
  await haveSpare();

  const { html } = await club.browser().open(`${base}/data.json`);

  expect(JSON.parse(html)).toMatchObject({ fallbackMailAddress: address });
  expect(JSON.stringify(await tables.scan('members'))).not.toContain(address);
});

test('who is reached by e-mail needs none, and keeps the old address when texts take its place', async () => {
  const browser = club.browser();
  await browser.open(`${base}/contact`);
  await browser.send({ channel: 'email', email: 'first@example.org' });
  club.mail.click('first@example.org');
  const byMail = await browser.send({});
  expect(byMail.html).not.toContain(`${base}/fallback"`);
  expect((await browser.open(`${base}/fallback`)).path).toBe(base);

  await browser.open(`${base}/contact`);
  await browser.send({ channel: 'text', phone: '+14255550312', texts: 'yes' });
  const byText = await browser.send({ code: club.lastCode() });

  expect(byText.html).toContain('Your e-mail address stays beside it');
  expect(byText.html).toContain('first@example.org');
  expect(addresses()).toEqual(['first@example.org']);
});

test('an erasure closes its topic', async () => {
  await haveSpare();
  await ask();
  expect(addresses()).toHaveLength(2);

  await eraseAthlete(club.athleteId, club.now(), {
    ...club.services,
    erasure: createErasure(tables.documents, tables.names, async () => 'key'),
    schedules: noSchedules,
    ledger: createMessageLedger(tables.documents, tables.names.ledger),
  });

  expect(addresses()).toEqual([]);
  expect(await member()).toBeUndefined();
});
