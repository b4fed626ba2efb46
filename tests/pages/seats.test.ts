import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../../functions/clock/lifetime.ts';
import { freeSeat, inviteNext } from '../../functions/join/invite-next.ts';
import { settleJoin } from '../../functions/join/settle-open-joins.ts';
import { createSeats } from '../../functions/store/seats.ts';
import { type ClubPages, clubPages, inviteCode } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { adult, allBoxes, comeBackFromStrava, joinByText } from '../fixtures/joining.ts';
import { newAthleteId } from '../fixtures/members.ts';

let tables: ClubTables;

beforeEach(async () => {
  tables = await startClubTables();
});
afterEach(() => tables.stop());

const now = Date.UTC(2026, 10, 24, 12);

describe('the row of seats', () => {
  const athlete = (id: string) => ({ kind: 'athlete', id }) as const;

  test('gives out so many seats and no more, however many ask at once', async () => {
    const seats = createSeats(tables.documents, tables.names.members, 3);

    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => seats.take(athlete(String(index)), null, now).catch(() => 'busy')),
    );

    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(3);
    expect(await seats.count(now)).toEqual({ taken: 3, seats: 3 });
  });

  test('gives every one of thirty a seat who ask for it at the same moment', async () => {
    const seats = createSeats(tables.documents, tables.names.members, 30);

    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => seats.take(athlete(String(index)), null, now)),
    );

    expect(new Set(answers)).toEqual(new Set(['taken']));
    expect(await seats.count(now)).toEqual({ taken: 30, seats: 30 });
  });

  test('a hold is never shortened by asking again', async () => {
    const seats = createSeats(tables.documents, tables.names.members, 1);
    const invited = { kind: 'waiting', id: 'a' } as const;

    await seats.take(invited, now + 2 * dayMs, now);
    await seats.take(invited, now + hourMs, now);

    expect(await seats.holds(invited, now + dayMs)).toBe(true);
  });

  test('a seat that is taken twice by the same is one seat, and given back twice it is free once', async () => {
    const seats = createSeats(tables.documents, tables.names.members, 1);

    await seats.take(athlete('1'), null, now);
    expect(await seats.take(athlete('1'), null, now)).toBe('taken');
    expect(await seats.take(athlete('2'), null, now)).toBe('full');
    await seats.release(athlete('1'));
    await seats.release(athlete('1'));

    expect(await seats.take(athlete('2'), null, now)).toBe('taken');
  });

  test('a seat that is held for a while is free again after it', async () => {
    const seats = createSeats(tables.documents, tables.names.members, 1);
    await seats.take({ kind: 'join', id: 'a' }, now + hourMs, now);

    expect(await seats.take(athlete('2'), null, now + hourMs - 1)).toBe('full');
    expect(await seats.take(athlete('2'), null, now + hourMs)).toBe('taken');
  });
});

test('who waits in line twice at one moment, by the page and by the hourly jobs, has one place in it', async () => {
  const { services } = clubPages(tables);
  const contact = { kind: 'email', topicArn: 'arn:aws:sns:us-east-1:1:waits' } as const;
  const join = {
    joinId: 'a-browser',
    consent: { wording: '1', at: now },
    forWaitingList: true,
    contact,
    startedAt: now,
    expiresAtSec: now / 1000 + 3600,
  };

  await Promise.all([settleJoin(join, now, services), settleJoin(join, now + 5, services)]);

  expect(await services.waitingList.list(now)).toHaveLength(1);
});

describe('a full club', () => {
  const waiter = async (club: ClubPages, address: string) => {
    const browser = club.browser();
    const full = await browser.open(`/join/${inviteCode}`);
    expect(full.html).toContain('All seats are taken');
    await browser.send({ agree: 'yes' });
    await browser.send({ email: address });
    club.mail.click(address);
    return browser.send({});
  };
  const topicOf = (club: ClubPages, address: string) =>
    [...club.mail.topics].find(([, topic]) => topic.address === address)?.[0];

  test('says so, keeps a place in line with consent, and invites the next when a seat is free', async () => {
    const club = clubPages(tables, { seats: 1 });
    await joinByText(club, '+14255550201');

    expect((await waiter(club, 'ana@example.org')).path).toBe('/join/waiting');
    club.wait(1000);
    await waiter(club, 'bo@example.org');
    club.sent.length = 0;
    await freeSeat(club.athleteId, club.now(), club.services);
    await freeSeat(club.athleteId, club.now(), club.services);

    expect(club.sent).toHaveLength(1);
    expect(club.sent[0]).toMatchObject({ to: { kind: 'email', topicArn: topicOf(club, 'ana@example.org') } });
    expect(club.sent[0]?.text).toMatch(/https:\/\/club\.example\/join\/\S+$/);
  });

  test('an invitation leads in without another code, while the seat is kept from everybody else', async () => {
    const club = clubPages(tables, { seats: 1 });
    await joinByText(club, '+14255550204');
    await waiter(club, 'ana@example.org');
    await freeSeat(club.athleteId, club.now(), club.services);
    const link = /\/join\/\S+$/.exec(club.sent.at(-1)?.text ?? '')?.[0] ?? '';
    expect((await club.browser().open(`/join/${inviteCode}`)).html).toContain('All seats are taken');

    const next = clubPages(tables, { seats: 1, athleteId: newAthleteId() });
    const browser = next.browser();
    await browser.open(link);
    await browser.send({ agree: ['yes', 'adult'] });
    await comeBackFromStrava(browser, `code=good&scope=${allBoxes}`);
    const done = await browser.send(adult);

    expect(done.html).toContain('You&#39;re in');
    expect(done.html).toContain('70 kg, 154 lb');
    expect(await next.services.members.read(next.athleteId)).toMatchObject({
      contact: { kind: 'email', topicArn: topicOf(club, 'ana@example.org') },
    });
    expect((await tables.scan('members')).filter(({ pk }) => pk === 'waiting-list')).toEqual([]);
  });

  test('an invitation that is let pass goes to the next, and the first is forgotten', async () => {
    const club = clubPages(tables, { seats: 1 });
    await joinByText(club, '+14255550206');
    await waiter(club, 'ana@example.org');
    club.wait(1000);
    await waiter(club, 'bo@example.org');
    await freeSeat(club.athleteId, club.now(), club.services);

    club.wait(2 * dayMs + 1);
    await inviteNext(club.now(), club.services);

    expect(club.sent.at(-1)).toMatchObject({ to: { topicArn: topicOf(club, 'bo@example.org') } });
    expect(topicOf(club, 'ana@example.org')).toBeUndefined();
    expect((await tables.scan('members')).filter(({ pk }) => pk === 'waiting-list')).toHaveLength(1);
  });

  test('a forged invitation opens nothing', async () => {
    const club = clubPages(tables);

    const shown = await club.browser().open(`/join/${Date.now().toString(36)}-0123456789abcdef.AAAAAAAAAAAAAAAAAAAAAA`);

    expect(shown.status).toBe(404);
  });

  test('a join holds its seat for an hour from the return from Strava on, and none before', async () => {
    const club = clubPages(tables, { seats: 1 });
    const browser = club.browser();
    await browser.open(`/join/${inviteCode}`);
    await browser.send({ agree: ['yes', 'adult'] });
    expect((await club.browser().open(`/join/${inviteCode}`)).html).toContain('Your consent');

    await comeBackFromStrava(browser, `code=good&scope=${allBoxes}`);
    expect((await club.browser().open(`/join/${inviteCode}`)).html).toContain('All seats are taken');
    club.wait(hourMs + 1);
    expect((await club.browser().open(`/join/${inviteCode}`)).html).toContain('Your consent');
  });

  test('the last seat goes to who comes back from Strava first; the other is disconnected again and may wait', async () => {
    const first = clubPages(tables, { seats: 1, athleteId: newAthleteId() });
    const second = clubPages(tables, { seats: 1, athleteId: newAthleteId() });
    const browsers = [first.browser(), second.browser()] as const;
    for (const browser of browsers) {
      await browser.open(`/join/${inviteCode}`);
      await browser.send({ agree: ['yes', 'adult'] });
    }

    expect((await comeBackFromStrava(browsers[0], `code=good&scope=${allBoxes}`)).path).toBe('/join/profile');
    const late = await comeBackFromStrava(browsers[1], `code=good&scope=${allBoxes}`);

    expect(late).toMatchObject({ status: 409, html: expect.stringContaining('All seats are taken') });
    expect(second.oauth.revoked).toEqual([`refresh-${second.athleteId}`]);
    expect(
      await second.services.connections.read({ source: 'strava', externalAthleteId: second.athleteId }),
    ).toBeUndefined();
    await browsers[1].send({ agree: 'yes' });
    await browsers[1].send({ email: 'bo@example.org' });
    second.mail.click('bo@example.org');
    expect((await browsers[1].send({})).path).toBe('/join/waiting');
  });

  test('whose seat has lapsed meanwhile gets no code, and may wait', async () => {
    const slow = clubPages(tables, { seats: 1, athleteId: newAthleteId() });
    const browser = slow.browser();
    await browser.open(`/join/${inviteCode}`);
    await browser.send({ agree: ['yes', 'adult'] });
    await comeBackFromStrava(browser, `code=good&scope=${allBoxes}`);
    await browser.send(adult);
    slow.wait(hourMs + 1);
    await slow.services.seats.take({ kind: 'athlete', id: '1' }, null, slow.now());

    const shown = await browser.send({ channel: 'text', phone: '+14255550209', texts: 'yes' });

    expect(shown).toMatchObject({ status: 409, html: expect.stringContaining('All seats are taken') });
    expect(slow.sent).toEqual([]);
    await browser.send({ agree: 'yes' });
    expect((await browser.open('/join/contact')).html).not.toContain('type="tel"');
  });

  test('where a seat is free nobody is made to wait: the page asks for the consent of a join', async () => {
    const club = clubPages(tables, { seats: 1 });
    const browser = club.browser();
    await browser.open(`/join/${inviteCode}`);

    const shown = await browser.send({ wait: 'yes', agree: 'yes' });

    expect(shown.html).toContain('I am 18 or older');
    expect(await club.services.openJoins.list()).toEqual([]);
  });
});
