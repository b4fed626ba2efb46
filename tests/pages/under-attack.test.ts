import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pagesByAddress } from '../../functions/pages/web.ts';
import { type ClubPages, clubPages, inviteCode } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { adult, allBoxes, comeBackFromStrava, connect } from '../fixtures/joining.ts';
import { newAthleteId } from '../fixtures/members.ts';

let tables: ClubTables;

beforeEach(async () => {
  tables = await startClubTables();
});
afterEach(() => tables.stop());

const phoneOf = (index: number) => `+1425555${String(1000 + index).padStart(4, '0')}`;
const codesOf = ({ sent }: ClubPages) => sent.filter(({ kind }) => kind === 'code').length;

/** Ten tries of each of fourteen addresses, each in a browser of its own, without a Strava account. */
async function askForCodes(club: ClubPages, contactOf: (index: number) => Record<string, string>): Promise<void> {
  const fromOneAddress = async (address: number) => {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const browser = club.browser(`203.0.113.${address}`);
      await browser.open(`/join/${inviteCode}`);
      const { html } = await browser.send({ wait: 'yes', agree: 'yes' });
      if (html.includes('action="/join/contact"')) await browser.send(contactOf(address * 10 + attempt));
    }
  };
  await Promise.all(Array.from({ length: 14 }, (_, address) => fromOneAddress(address)));
}

describe('outsiders who have the invite link and no Strava account', { timeout: 60_000 }, () => {
  test.each([1000, 0])(
    'ask 140 times for a code to a phone, of a club with %i free seats: none is texted',
    async (free) => {
      const club = clubPages(tables, { seats: free || 1 });
      if (free === 0) await club.services.seats.take({ kind: 'athlete', id: '1' }, null, club.now());

      await askForCodes(club, (index) => ({ channel: 'text', phone: phoneOf(index), texts: 'yes' }));

      expect(codesOf(club)).toBe(0);
      expect(club.sent).toEqual([]);
    },
  );

  test('have forty mailboxes in an hour asked, and take nothing from members and from those who join', async () => {
    const athleteId = newAthleteId();
    const club = clubPages(tables, { seats: 2, athleteId });
    for (const id of ['1', '2']) await club.services.seats.take({ kind: 'athlete', id }, null, club.now());

    await askForCodes(club, (index) => ({ channel: 'email', email: `stranger-${index}@example.org` }));
    expect(club.mail.topics.size).toBe(40);

    await club.services.seats.release({ kind: 'athlete', id: '2' });
    const browser = club.browser('203.0.113.1');
    await connect(browser);
    await browser.send(adult);
    expect((await browser.send({ channel: 'email', email: 'ana@example.org' })).path).toBe('/join/mail');
    await browser.open('/join/contact');
    expect((await browser.send({ channel: 'text', phone: phoneOf(900), texts: 'yes' })).path).toBe('/verify');
  });

  test('hold no seat, however many forms they send', async () => {
    const club = clubPages(tables, { seats: 3 });

    for (let form = 0; form < 40; form += 1) {
      const browser = club.browser('203.0.113.1');
      await browser.open(`/join/${inviteCode}`);
      await browser.send({ agree: ['yes', 'adult'] });
    }

    expect(await club.services.seats.count(club.now())).toEqual({ taken: 0, seats: 3 });
  });
});

describe('one Strava account', () => {
  test('holds one seat in however many browsers', async () => {
    const club = clubPages(tables, { seats: 3 });

    for (let browser = 0; browser < 5; browser += 1) await connect(club.browser());

    expect(await club.services.seats.count(club.now())).toEqual({ taken: 1, seats: 3 });
  });

  test('has three codes texted in an hour, in however many browsers, to however many phones', async () => {
    const club = clubPages(tables, { seats: 3 });

    for (let phone = 0; phone < 8; phone += 1) {
      const browser = club.browser();
      await connect(browser);
      await browser.send(adult);
      await browser.send({ channel: 'text', phone: phoneOf(phone), texts: 'yes' });
    }

    expect(codesOf(club)).toBe(3);
  });
});

describe('a club evening', () => {
  test('of thirty runners behind one address: all are in, ten at a time', { timeout: 60_000 }, async () => {
    const seats = 30;
    const joined: string[] = [];
    const join = async (index: number) => {
      const club = clubPages(tables, { seats, athleteId: newAthleteId() });
      const browser = club.browser('198.51.100.7');
      await browser.open(`/join/${inviteCode}`);
      await browser.send({ agree: ['yes', 'adult'] });
      await comeBackFromStrava(browser, `code=good&scope=${allBoxes}`);
      await browser.send(adult);
      await browser.send({ channel: 'text', phone: phoneOf(index), texts: 'yes' });
      joined.push((await browser.send({ code: club.lastCode() })).path);
    };

    for (let group = 0; group < seats; group += 10) {
      await Promise.all(Array.from({ length: 10 }, (_, index) => join(group + index)));
    }

    expect(joined).toHaveLength(seats);
    expect(joined.filter((path) => !path.startsWith('/join/done?page='))).toEqual([]);
  });

  test('has pages enough for twice as many steps as joining takes', () => {
    expect(pagesByAddress.max).toBeGreaterThanOrEqual(60 * 15 * 2);
  });
});

describe('pages that anybody may read', () => {
  test.each(['/', '/privacy', '/terms', '/connect', '/join/x', '/nowhere'])('%s is limited, too', async (path) => {
    const club = clubPages(tables, { services: { allow: async () => false } });

    const { status, html, headers } = await club.browser().open(path);

    expect(status).toBe(429);
    expect(html).toContain('Please wait ten minutes');
    expect(headers.get('retry-after')).toBe('600');
  });
});
