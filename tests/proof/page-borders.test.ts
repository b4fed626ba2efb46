import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, expiresAtSec } from '../../functions/clock/lifetime.ts';
import { readPhone } from '../../functions/delivery/read-phone.ts';
import { createAthleteLinks } from '../../functions/links/athlete-links.ts';
import { replyFields } from '../../functions/messages/reply/reply-fields.ts';
import { contactContent, readContactForm } from '../../functions/pages/contact/contact-form.ts';
import { createPages } from '../../functions/pages/create-pages.ts';
import { checkInView } from '../../functions/pages/day/check-in-view.ts';
import { readCheckInForm } from '../../functions/pages/day/read-check-in.ts';
import { readWeightForm } from '../../functions/pages/day/weight-form.ts';
import { checkInSchema } from '../../functions/store/check-in-answers.ts';
import { linkKey } from '../../functions/store/link-row.ts';
import { createWaitingList } from '../../functions/store/waiting-list.ts';
import { anyCharacter } from '../fixtures/any-character.ts';
import { clubPages, inviteCode } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { httpRequest } from '../fixtures/http-request.ts';
import { adult, connect } from '../fixtures/joining.ts';
import { putMember } from '../fixtures/members.ts';
import { borderRuns, runsOf } from '../fixtures/runs.ts';

const now = Date.UTC(2026, 10, 24, 12);
const numRuns = borderRuns;
const script = '"><script>alert(1)</script>';

let tables: ClubTables;
let link: string;
const athleteId = '134815';

beforeAll(async () => {
  tables = await startClubTables();
  await putMember(tables, { athleteId });
  const links = createAthleteLinks(tables.documents, tables.names.ledger, 'https://club.example');
  link = (await links.checkIn(athleteId, now)).split('/').at(-1) ?? '';
});
afterAll(() => tables.stop());

/** Something that was right, after a mail scanner, a hand or an attacker has had it. */
const spoiltText = (right: () => string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.nat(200),
        fc.nat(3),
        fc.oneof(
          fc.constantFrom('', '.', '/', '%', '%00', '%2e', '..', '٣', '\u202E', ' ', '0', 'A', '-', '_', '=', '?', '#'),
          fc.string({ unit: 'grapheme', maxLength: 4 }),
        ),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((changes) =>
      changes.reduce((text, [at, cut, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + cut);
      }, right()),
    );

describe('links', () => {
  test('that are not as they were made open nothing, and none opens more than it was made for', async () => {
    const [, secret = ''] = link.split('.');
    const row = linkKey(athleteId, createHash('sha256').update(secret).digest('base64url'));
    const documents = {
      send: async ({ input: { Key } }: { readonly input: { readonly Key: typeof row } }) =>
        Key.pk === row.pk && Key.sk === row.sk
          ? { Item: { ...row, opens: 'day', expiresAtSec: expiresAtSec(now, dayMs) } }
          : {},
    };
    const links = createAthleteLinks(documents as never, 'ledger', 'https://club.example');
    expect(await links.athleteOf(link, 'day', now)).toBe(athleteId);
    expect(await links.athleteOf(link, 'data', now)).toBeUndefined();

    const others = fc.oneof(
      spoiltText(() => link),
      fc.string({ unit: anyCharacter, maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(others, async (other) => {
        fc.pre(other !== link);
        expect(await links.athleteOf(other, 'day', now)).toBeUndefined();
      }),
      { numRuns },
    );
  });

  test('to an invitation are those that the club has signed, and no others', async () => {
    const list = createWaitingList(
      {} as never,
      'members',
      async () => 'a key of the tests, longer than thirty-two bytes',
    );
    const right = await list.inviteCodeOf('m1abcd-0011223344556677');
    expect(await list.idOf(right)).toBe('m1abcd-0011223344556677');

    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          spoiltText(() => right),
          fc.string({ unit: anyCharacter, maxLength: 60 }),
        ),
        async (other) => {
          fc.pre(other !== right);
          expect(await list.idOf(other)).toBeUndefined();
        },
      ),
      { numRuns },
    );
  });

  test('of every page that are spoilt are answered in words, and with nobody’s data', async () => {
    const none = { read: async () => undefined } as never;
    const { services } = clubPages(tables, {
      services: {
        allow: async () => true,
        links: { ...clubPages(tables).services.links, athleteOf: async () => undefined },
        openJoins: none,
      },
    });
    const app = createPages(services);
    const routes = app.routes.filter(({ path }) => /:(?:link|code)/.test(path));
    expect(routes.length).toBeGreaterThan(20);

    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        fc.oneof(
          spoiltText(() => link),
          spoiltText(() => inviteCode),
        ),
        fc.boolean(),
        async ({ method, path }, other, isEncoded) => {
          const target = path.replace(/:(?:link|code)/, isEncoded ? encodeURIComponent(wellFormed(other)) : other);
          const url = new URL(target, 'https://club.example');
          // "/p/.." is another page, and "#" begins what no server sees.
          fc.pre(url.pathname.startsWith(path.slice(0, path.indexOf(':'))));
          fc.pre(!url.pathname.endsWith(`/${inviteCode}`));
          const event = httpRequest({ method, path: url.pathname });
          const init = method === 'POST' ? { method, body: 'soreness=3' } : { method };
          const response = await app.request(url.toString(), init, { event });

          expect([302, 303, 403, 404], `${method} ${url}`).toContain(response.status);
          const shown = await response.text();
          expect(shown).not.toContain(athleteId);
          expect(shown).not.toContain('<script');
        },
      ),
      { numRuns },
    );
  });
});

/** What comes in a form: right values, values of the wrong kind, and anything. */
const anyOf = (...right: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...right),
    fc.constantFrom('', ' ', '0', '-1', '1e3', '9999', '7,5', '７', '0x46', '__proto__', 'NaN', script),
    fc.string({ unit: anyCharacter, maxLength: 20 }),
  );

const checkInFields = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom('soreness', 'energy', 'effort'), anyOf('0', '3', '10', '11')),
    fc.tuple(fc.constantFrom('sleepHours', 'hoursSlept'), anyOf('7.5', '7:30', '7h30', '25:00')),
    fc.tuple(fc.constantFrom('weightBefore', 'weightAfter', 'weightNow', 'weight'), anyOf('70', '154', '71.2')),
    fc.tuple(fc.constant('restingHr'), anyOf('52', '300')),
    fc.tuple(fc.constant('drunk'), anyOf('0.5', '16', '99')),
    fc.tuple(fc.constant('appetite'), anyOf('good', 'poor')),
    fc.tuple(fc.constant('units'), anyOf('metric', 'us')),
    fc.tuple(fc.constant('signs'), anyOf('chest', 'calf', 'fever')),
    fc.tuple(fc.string({ maxLength: 10 }), anyOf('x')),
  ),
  { maxLength: 8 },
);

describe('the check-in', () => {
  test('is kept within its bounds and readable again, or shown again with its errors; a sign is always heard', () => {
    fc.assert(
      fc.property(checkInFields, fc.constantFrom('metric' as const, 'us' as const), (fields, units) => {
        const form = new URLSearchParams(fields);
        const reading = readCheckInForm(form, units);
        const isEmergency = form.getAll('signs').includes('chest');

        if (reading.kind === 'ok') {
          const { answers, flag } = reading;
          expect(flag === 'emergency').toBe(isEmergency);
          const row = { ...answers, at: now, source: 'page', answeredAt: {} };
          expect(checkInSchema.safeParse(JSON.parse(JSON.stringify(row)))).toMatchObject({ success: true });
          for (const [name, { from, to }] of Object.entries(replyFields)) {
            const value = (answers as Readonly<Record<string, unknown>>)[name];
            if (typeof value === 'number') expect(value >= from && value <= to, `${name} ${value}`).toBe(true);
          }
        } else {
          expect(isEmergency).toBe(false);
          expect(Object.values(reading.errors).filter(Boolean)).not.toEqual([]);
          const view = { action: '/c/x', token: '' as never, asksWeights: true, asksEffort: true, answered: undefined };
          expect(String(checkInView({ ...reading, ...view }))).not.toContain('<script');
        }
      }),
      { numRuns },
    );
  });

  test('takes a weight from 35 to 200 kg, in whatever unit, or none', () => {
    fc.assert(
      fc.property(checkInFields, fc.constantFrom('metric' as const, 'us' as const), (fields, units) => {
        const reading = readWeightForm(new URLSearchParams(fields), units);
        if (reading.kind === 'ok') expect(reading.massKg >= 35 && reading.massKg <= 200).toBe(true);
        else expect(reading.errors.weight).toBeDefined();
      }),
      { numRuns },
    );
  });
});

const contactFields = fc.dictionary(
  fc.constantFrom('channel', 'phone', 'email', 'texts'),
  fc.oneof(
    anyOf('text', 'email', 'yes', '+14255550182', '+4915112345678', 'ana@example.org', '+19005550182', '+37120000001'),
    fc.emailAddress(),
    fc.stringMatching(/^\+?[\d ()-]{5,20}$/),
  ),
);

describe('the forms of a join', () => {
  test('take a phone of the club’s countries with a yes, or an address, or say what is wrong', () => {
    const texts = { countries: ['US', 'DE'], textsComeLater: false };
    fc.assert(
      fc.property(contactFields, (fields) => {
        const reading = readContactForm(new URLSearchParams(fields), texts);
        switch (reading.kind) {
          case 'text':
            expect(fields.texts?.trim()).toBe('yes');
            expect(readPhone(reading.phone, texts.countries)).toEqual({ kind: 'ok', phone: reading.phone });
            expect(reading.phone).toMatch(/^\+(1|49)\d{5,13}$/);
            return;
          case 'email':
            expect(reading.address).toMatch(/^[^\s<>"]{1,64}@[^\s<>"]{1,190}$/);
            return;
          default: {
            expect(Object.values(reading.errors).filter(Boolean)).not.toEqual([]);
            const view = { action: '/join/contact', token: '' as never, clubName: 'Club', afterwards: 'you are in' };
            expect(String(contactContent({ ...reading, ...view, texts }))).not.toContain('<script');
          }
        }
      }),
      { numRuns },
    );
  });

  test('one after the other are answered in words, whatever stands in them, and make nobody a member without a code', async () => {
    const anyFields = fc.dictionary(
      fc.constantFrom('agree', 'wait', 'code', ...Object.keys(adult), 'channel', 'phone', 'email', 'texts', 'raceDate'),
      anyOf('yes', 'adult', 'text', 'email', '+14255550182', 'ana@example.org', '123456', ...Object.values(adult)),
      { maxKeys: 6 },
    );
    const pages = ['/join/profile', '/join/contact', '/verify', '/verify/again', '/join/mail', '/join/mail/again'];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...pages), anyFields), { maxLength: 5 }), async (sent) => {
        const club = clubPages(tables, { seats: 1_000_000, services: { allow: async () => true } });
        const browser = club.browser();
        const shown = await connect(browser);
        expect(shown.path).toBe('/join/profile');
        const token = /name="token" value="([^"]+)"/.exec(shown.html)?.[1] ?? '';

        for (const [path, fields] of sent) {
          const { status, html } = await browser.post(path, { ...fields, token });
          expect([200, 404, 409, 422, 429], path).toContain(status);
          expect(html).not.toContain('<script');
        }
        const isCodeRight = sent.some(([, { code }]) => code?.trim() === club.lastCode());
        if (!isCodeRight) expect(await club.services.members.read(club.athleteId)).toBeUndefined();
      }),
      { numRuns: runsOf(25) },
    );
  });
});

/** As a browser sends it: half a character becomes the sign for one that is missing. */
function wellFormed(text: string): string {
  return text.toWellFormed();
}
