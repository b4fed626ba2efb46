import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { settleOpenJoins } from '../../functions/join/settle-open-joins.ts';
import { clubPages, inviteCode } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { adult, allBoxes, comeBackFromStrava, connect, joinByText } from '../fixtures/joining.ts';
import { stravaOauth } from '../fixtures/strava-oauth.ts';
import { textOf } from './today/page-text.ts';

let tables: ClubTables;

beforeEach(async () => {
  tables = await startClubTables();
});
afterEach(() => tables.stop());

const everything = async () =>
  JSON.stringify(
    await Promise.all((['members', 'tokens', 'recovery', 'ledger'] as const).map((table) => tables.scan(table))),
  );

let phones = 100;
const newPhone = () => {
  phones += 1;
  return `+1425555${String(phones).padStart(4, '0')}`;
};

/** The last page of joining has the link of the athlete's own page with it. */
const doneWithPage = /^\/join\/done\?page=(\d+\.[\w-]{22})&mark=[\w-]{43}&by=(?:text|mail)$/;

describe('by text', () => {
  test('the link, Strava, the form and the code make a member, who is welcomed', async () => {
    const club = clubPages(tables, { athlete: { weight: 61.5, sex: 'F', measurement_preference: 'feet' } });
    const browser = club.browser();
    const phone = newPhone();

    const profilePage = await connect(browser);
    expect(profilePage.html).toContain('value="135.6"');
    await browser.send({ ...adult, units: 'metric', mass: '61,5' });
    const codePage = await browser.send({ channel: 'text', phone: phone.replace('+1', ''), texts: 'yes' });
    expect(codePage.html).toContain(`ends in ${phone.slice(-2)}`);
    expect(codePage.html).not.toContain(phone);
    const done = await browser.send({ code: club.lastCode() });

    expect(done).toMatchObject({ status: 200, path: expect.stringMatching(doneWithPage) });
    const [, page] = doneWithPage.exec(done.path) ?? [];
    expect(done.html).toContain(`<a class="button" href="/p/${page}">Open my page</a>`);
    expect((await browser.open(`/p/${page}`)).html).toContain(
      'Your first advice comes minutes after your next upload.',
    );
    // Somebody else's link in this address leads nobody to a stranger's page, and this one leads only its own browser.
    expect((await club.browser().open(done.path)).html).not.toContain('Open my page');
    const strange = done.path.replace(page ?? '', `7654321.${'A'.repeat(22)}`);
    expect((await browser.open(strange)).html).not.toContain('Open my page');
    expect((await browser.open(done.path)).html).toContain('Open my page');
    const member = await club.services.members.read(club.athleteId);
    expect(member).toMatchObject({
      state: { kind: 'active' },
      contact: { kind: 'text', phone },
      units: 'metric',
      checkInAt: '07:00',
      consent: { wording: '2026-11-26-4', at: club.now() },
      textsAgreedAt: club.now(),
    });
    expect(await club.services.profiles.read(club.athleteId)).toEqual({
      massKg: 61.5,
      birthYear: 1988,
      sex: 'F',
      restingHr: null,
      maxHr: null,
      bedtime: null,
      exclusions: [],
      experience: null,
      raceDate: null,
      raceKm: null,
      coldTips: false,
      foods: [],
    });
    expect(club.sent.map(({ kind }) => kind)).toEqual(['code', 'answer']);
    expect(club.sent[1]?.text).toMatch(/^Hill Runners: you're in\./);
    expect(JSON.stringify(await tables.scan('tokens'))).not.toContain('expiresAtSec');
  });

  test('the page after the form shows the weight in both units, with the way back', async () => {
    const club = clubPages(tables, { athlete: { weight: 60, measurement_preference: 'feet' } });
    const browser = club.browser();

    const profilePage = await connect(browser);
    expect(profilePage.html).toContain('value="132.3"');
    // The runner picks kilograms and leaves the number that Strava gave in pounds.
    const contactPage = await browser.send({ ...adult, units: 'metric', mass: '132.3' });

    expect(contactPage).toMatchObject({ status: 200, path: '/join/contact' });
    expect(contactPage.html).toContain('60 kg, 132 lb');
    expect(contactPage.html).toContain('href="/join/profile"');
    expect((await club.services.profiles.read(club.athleteId))?.massKg).toBe(60);
  });

  test('nothing of the join is left but the member', async () => {
    const club = clubPages(tables);

    await joinByText(club, newPhone());

    const open = (await tables.scan('members')).filter(({ pk }) => String(pk).startsWith('join'));
    expect(open).toEqual([]);
  });

  test('a ticked exclusion is kept, for the rules alone', async () => {
    const club = clubPages(tables);
    const browser = club.browser();

    await connect(browser);
    await browser.send({ ...adult, exclusions: ['kidney', 'pregnancy'] });

    expect((await club.services.profiles.read(club.athleteId))?.exclusions).toEqual(['kidney', 'pregnancy']);
    expect(JSON.stringify(await tables.scan('members'))).not.toContain('pregnancy');
    expect(JSON.stringify(await tables.scan('ledger'))).not.toContain('pregnancy');
  });

  test('five wrong codes use it up, and the right one then is too late', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);
    await browser.send(adult);
    await browser.send({ channel: 'text', phone: newPhone(), texts: 'yes' });
    const right = club.lastCode();
    const wrong = right === '111111' ? '222222' : '111111';

    const first = await browser.send({ code: wrong });
    expect(first.status).toBe(422);
    expect(first.html).toContain('4 tries are left');
    for (let attempt = 0; attempt < 4; attempt += 1) await browser.post('/verify', await tokenOf(browser, wrong));
    const late = await browser.post('/verify', await tokenOf(browser, right));

    expect(late.html).toContain('used up');
    expect(await club.services.members.read(club.athleteId)).toBeUndefined();
  });

  test('a code is good for ten minutes', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);
    await browser.send(adult);
    await browser.send({ channel: 'text', phone: newPhone(), texts: 'yes' });

    club.wait(11 * minuteMs);
    const late = await browser.send({ code: club.lastCode() });

    expect(late.html).toContain('more than ten minutes old');
  });

  test('three codes an hour and no more are sent', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);
    await browser.send(adult);
    await browser.send({ channel: 'text', phone: newPhone(), texts: 'yes' });
    await browser.send({}, '/verify/again');
    await browser.send({}, '/verify/again');

    const fourth = await browser.send({}, '/verify/again');

    expect(fourth.html).toContain('Three codes within an hour');
    expect(club.sent).toHaveLength(3);
    club.wait(hourMs - 30 * minuteMs);
    await browser.open('/join/contact');
    expect((await browser.send({ channel: 'text', phone: newPhone(), texts: 'yes' })).html).toContain('Three codes');
  });

  test('nobody can have another phone texted from many browsers', async () => {
    const phone = newPhone();
    const texts: number[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const club = clubPages(tables);
      const browser = club.browser();
      await connect(browser);
      await browser.send(adult);
      await browser.send({ channel: 'text', phone, texts: 'yes' });
      texts.push(club.sent.length);
    }

    expect(texts).toEqual([1, 1, 1, 0, 0]);
  });

  test.each([
    ['of a country that the club does not text', '+44 7400 123456', 'numbers of United States or Germany only'],
    ['too short', '12345', 'not a complete mobile number'],
  ])('a phone %s is refused with the reason', async (_, phone, reason) => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);
    await browser.send(adult);

    const refused = await browser.send({ channel: 'text', phone, texts: 'yes' });

    expect(refused.status).toBe(422);
    expect(refused.html).toContain(reason);
    expect(refused.html).toContain('role="alert"');
    expect(club.sent).toEqual([]);
  });

  test('no text is sent without the tick that asks for texts', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);
    await browser.send(adult);

    const refused = await browser.send({ channel: 'text', phone: newPhone() });

    expect(refused.status).toBe(422);
    expect(club.sent).toEqual([]);
  });

  test('a phone belongs to one athlete, and that is said only to who holds it', async () => {
    const phone = newPhone();
    await joinByText(clubPages(tables), phone);
    const second = clubPages(tables);
    const browser = second.browser();
    await connect(browser);
    await browser.send(adult);

    const codePage = await browser.send({ channel: 'text', phone, texts: 'yes' });
    expect(codePage.html).not.toContain('Another athlete');
    const taken = await browser.send({ code: second.lastCode() });

    expect(taken.status).toBe(409);
    expect(taken.html).toContain('Another athlete of the club');
    expect(await second.services.members.read(second.athleteId)).toBeUndefined();
    await browser.open('/join/contact');
    await browser.send({ channel: 'text', phone: newPhone(), texts: 'yes' });
    expect((await browser.send({ code: second.lastCode() })).path).toMatch(doneWithPage);
  });
});

describe('by e-mail', () => {
  const address = 'ana@example.org';

  test('nothing is a contact before SNS says that the link was clicked', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);
    await browser.send(adult);

    const asked = await browser.send({ channel: 'email', email: address });
    expect(asked.html).toContain(`You get a mail to <strong>${address}</strong>`);
    const early = await browser.send({});
    expect(early.html).toContain('cannot see your click yet');
    expect(await club.services.members.read(club.athleteId)).toBeUndefined();

    club.mail.click(address);
    const done = await browser.send({});
    expect(done.path).toMatch(doneWithPage);
    // A mail cannot be answered.
    expect(textOf(done.html)).not.toMatch(/PLAN|RPE|FORGET ME|STOP|3 7\.5/);
    expect(await club.services.members.read(club.athleteId)).toMatchObject({ contact: { kind: 'email' } });
    expect(club.sent.map(({ kind }) => kind)).toEqual(['answer']);
    expect(await everything()).not.toContain(address);
  });

  test('who clicks an hour later, with the page closed, is in all the same', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);
    await browser.send(adult);
    await browser.send({ channel: 'email', email: 'late@example.org' });

    club.mail.click('late@example.org');
    club.wait(2 * hourMs);
    await settleOpenJoins(club.now(), club.services);
    await settleOpenJoins(club.now(), club.services);

    expect(await club.services.members.read(club.athleteId)).toMatchObject({ contact: { kind: 'email' } });
    expect(club.sent).toHaveLength(1);
  });

  test('who never clicks is cleared away after two days, and Strava is disconnected', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);
    await browser.send(adult);
    await browser.send({ channel: 'email', email: 'never@example.org' });

    club.wait(49 * hourMs);
    await settleOpenJoins(club.now(), club.services);

    expect(club.oauth.revoked).toEqual([`refresh-${club.athleteId}`]);
    expect([...club.mail.topics.values()]).toEqual([]);
    expect(await everything()).not.toContain(club.athleteId);
  });
});

describe('Strava', () => {
  test('asks for the four scopes and brings the browser back to the club', async () => {
    const club = clubPages(tables);
    const { path } = await club.browser().open('/connect/strava');

    const address = new URL(path);
    expect(`${address.origin}${address.pathname}`).toBe('https://strava.example/oauth/authorize');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      client_id: '4711',
      redirect_uri: 'https://club.example/oauth/callback',
      response_type: 'code',
      approval_prompt: 'auto',
      scope: allBoxes,
    });
  });

  test.each(['read', 'read,profile:read_all'])(
    'an unticked activity box is named, and nothing is fetched: %s',
    async (scope) => {
      const club = clubPages(tables);

      const shown = await connect(club.browser(), scope);

      expect(shown.html).toContain('View data about your activities');
      expect(shown.html).toContain('/connect/strava?again=1');
      expect(club.oauth.exchanged).toEqual([]);
    },
  );

  test.each(['read,activity:read_all', 'activity:read_all,activity:read,profile:read_all,read'])(
    'with the boxes %s it goes on: what shows private activities shows the others too',
    async (scope) => {
      expect(await connect(clubPages(tables).browser(), scope)).toMatchObject({ status: 200, path: '/join/profile' });
    },
  );

  test('of an app that is switched off the page says that the admin must act, and never that the club is full', async () => {
    const club = clubPages(tables, { oauth: stravaOauth({ exchange: [{ kind: 'app-inactive' }] }) });

    const shown = await connect(club.browser());

    expect(shown.status).toBe(503);
    expect(shown.html).toContain('switched off the app of this club');
    expect(shown.html).toContain('coach@hillrunners.example');
    expect(shown.html).not.toMatch(/limit|seat|full/);
  });

  test('when asked again Strava shows its boxes again', async () => {
    const { path } = await clubPages(tables).browser().open('/connect/strava?again=1');

    expect(new URL(path).searchParams.get('approval_prompt')).toBe('force');
  });

  test('without the other two boxes it goes on and says what is missed', async () => {
    const club = clubPages(tables, { athlete: { weight: 61.5 } });

    const shown = await connect(club.browser(), 'read,activity:read');

    expect(shown).toMatchObject({ status: 200, path: '/join/profile' });
    expect(shown.html).toContain('View data about your private activities');
    expect(shown.html).toContain('View your complete Strava profile');
    expect(shown.html).not.toContain('61.5');
  });

  test('Cancel is fine, and the button is there again', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await browser.open(`/join/${inviteCode}`);
    await browser.send({ agree: ['yes', 'adult'] });

    const shown = await comeBackFromStrava(browser, 'error=access_denied');

    expect(shown.html).toContain('You pressed Cancel');
    expect(shown.html).toContain('href="/connect/strava"');
  });

  test('a state is good for ten minutes', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    const { path } = await browser.open('/connect/strava');
    const state = new URL(path).searchParams.get('state');

    club.wait(11 * minuteMs);
    const shown = await browser.open(`/oauth/callback?state=${state}&code=good&scope=${allBoxes}`);

    expect(shown.status).toBe(400);
    expect(club.oauth.exchanged).toEqual([]);
  });

  test('a state works once', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await browser.open(`/join/${inviteCode}`);
    await browser.send({ agree: ['yes', 'adult'] });
    const { path } = await browser.open('/connect/strava');
    const back = `/oauth/callback?state=${new URL(path).searchParams.get('state')}&code=good&scope=${allBoxes}`;

    await browser.open(back);
    const again = await browser.open(back);

    expect(again.status).toBe(400);
    expect(club.oauth.exchanged).toHaveLength(1);
  });

  test('a state of another browser is no use', async () => {
    const club = clubPages(tables);
    const { path } = await club.browser().open('/connect/strava');
    const state = new URL(path).searchParams.get('state');

    const shown = await club.browser().open(`/oauth/callback?state=${state}&code=good&scope=${allBoxes}`);

    expect(shown.status).toBe(400);
    expect(club.oauth.exchanged).toEqual([]);
  });

  test('who comes without an invite is not kept, and Strava is given back', async () => {
    const club = clubPages(tables);

    const shown = await comeBackFromStrava(club.browser(), `code=good&scope=${allBoxes}`);

    expect(shown.status).toBe(404);
    expect(club.oauth.revoked).toEqual([`refresh-${club.athleteId}`]);
    expect(await everything()).not.toContain(club.athleteId);
  });

  test('a member who comes again is connected again and sees their data', async () => {
    const club = clubPages(tables);
    await joinByText(club, newPhone());
    await club.services.members.disconnect(club.athleteId, club.now());

    const shown = await comeBackFromStrava(club.browser(), `code=good&scope=${allBoxes}`);

    expect(shown.html).toContain('My data');
    expect(await club.services.members.read(club.athleteId)).toMatchObject({ state: { kind: 'active' } });
  });
});

describe('under 18', () => {
  test('somebody who may not be 18 yet is turned away kindly, and nothing is kept', async () => {
    const club = clubPages(tables, { athlete: { weight: 50 } });
    const browser = club.browser();
    await connect(browser);

    const shown = await browser.send({ ...adult, birthYear: '2008' });

    expect(shown.html).toContain('Come back when you are older');
    expect(club.oauth.revoked).toEqual([`refresh-${club.athleteId}`]);
    expect(await everything()).not.toContain(club.athleteId);
    expect((await browser.open('/join/profile')).status).toBe(404);
  });

  test('while Strava does not answer nothing goes on, and it is cleared away later', async () => {
    const club = clubPages(tables);
    const browser = club.browser();
    await connect(browser);
    const away = { ...club.oauth, revoke: async () => ({ kind: 'unavailable', why: 'status 503' }) as const };
    const later = clubPages(tables, { athleteId: club.athleteId, oauth: away });
    const [join] = (await club.services.openJoins.list()).filter(({ athleteId }) => athleteId === club.athleteId);
    if (join === undefined) throw new Error('There is no such join');

    const { abandonJoin } = await import('../../functions/join/abandon-join.ts');
    expect(await abandonJoin(join, later.services)).toBe('later');
    expect((await browser.open('/join/profile')).status).toBe(404);
    await settleOpenJoins(club.now(), club.services);

    expect(club.oauth.revoked).toEqual([`refresh-${club.athleteId}`]);
    expect(await everything()).not.toContain(club.athleteId);
  });
});

async function tokenOf(browser: { open(path: string): Promise<{ html: string }> }, code: string) {
  const { html } = await browser.open('/join/mail');
  return { token: /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '', code };
}
