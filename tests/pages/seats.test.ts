import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../../functions/club/lifetime.ts';
import { createSeats } from '../../functions/club/seats.ts';
import { freeSeat, inviteNext } from '../../functions/join/invite-next.ts';
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

describe('a full club', () => {
  const waiter = async (club: ClubPages, phone: string) => {
    const browser = club.browser();
    const full = await browser.open(`/join/${inviteCode}`);
    expect(full.html).toContain('All seats are taken');
    await browser.send({ agree: 'yes' });
    await browser.send({ channel: 'text', phone, texts: 'yes' });
    return browser.send({ code: club.lastCode() });
  };

  test('says so, keeps a place in line with consent, and invites the next when a seat is free', async () => {
    const club = clubPages(tables, { seats: 1 });
    await joinByText(club, '+14255550201');

    expect((await waiter(club, '+14255550202')).path).toBe('/join/waiting');
    club.wait(1000);
    await waiter(club, '+14255550203');
    club.sent.length = 0;
    await freeSeat(club.athleteId, club.now(), club.services);
    await freeSeat(club.athleteId, club.now(), club.services);

    expect(club.sent).toHaveLength(1);
    expect(club.sent[0]).toMatchObject({ to: { kind: 'text', phone: '+14255550202' } });
    expect(club.sent[0]?.text).toMatch(/https:\/\/club\.example\/join\/\S+$/);
  });

  test('an invitation leads in without another code, while the seat is kept from everybody else', async () => {
    const club = clubPages(tables, { seats: 1 });
    await joinByText(club, '+14255550204');
    await waiter(club, '+14255550205');
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
      contact: { kind: 'text', phone: '+14255550205' },
    });
    expect((await tables.scan('members')).filter(({ pk }) => pk === 'waiting-list')).toEqual([]);
  });

  test('an invitation that is let pass goes to the next, and the first is forgotten', async () => {
    const club = clubPages(tables, { seats: 1 });
    await joinByText(club, '+14255550206');
    await waiter(club, '+14255550207');
    club.wait(1000);
    await waiter(club, '+14255550208');
    await freeSeat(club.athleteId, club.now(), club.services);

    club.wait(2 * dayMs + 1);
    await inviteNext(club.now(), club.services);

    expect(club.sent.at(-1)).toMatchObject({ to: { phone: '+14255550208' } });
    expect(JSON.stringify(await tables.scan('members'))).not.toContain('+14255550207');
  });

  test('a forged invitation opens nothing', async () => {
    const club = clubPages(tables);

    const shown = await club.browser().open(`/join/${Date.now().toString(36)}-0123456789abcdef.AAAAAAAAAAAAAAAAAAAAAA`);

    expect(shown.status).toBe(404);
  });

  test('a join that was begun holds its seat for an hour', async () => {
    const club = clubPages(tables, { seats: 1 });
    const browser = club.browser();
    await browser.open(`/join/${inviteCode}`);
    await browser.send({ agree: ['yes', 'adult'] });

    expect((await club.browser().open(`/join/${inviteCode}`)).html).toContain('All seats are taken');
    club.wait(hourMs + 1);
    expect((await club.browser().open(`/join/${inviteCode}`)).html).toContain('Your consent');
  });
});
