import { afterAll, beforeAll, test } from 'vitest';
import { minuteMs } from '../../functions/clock/lifetime.ts';
import type { OutboxMessage } from '../../functions/outbox/outbox.ts';
import { freeLeftPhones } from '../../functions/reconcile/free-left-phones.ts';
import { readAllMembers } from '../../functions/store/all-members.ts';
import type { Browser, Shown } from '../fixtures/browser.ts';
import { type ClubPages, clubPages, inviteCode } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { adult, allBoxes, comeBackFromStrava, connect, joinByText } from '../fixtures/joining.ts';
import { putMember } from '../fixtures/members.ts';
import { endsWell, namesOf, Stops } from './stops.ts';

/** Of a machine that others use, too. */
const patient = { timeout: 120_000 };

/** `pages`, stopped at every call: whoever waits for a page that does not come sends the form again, or begins again. */

const stops = new Stops();
let tables: ClubTables;
let phones = 0;

beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables?.stop());

function newClub() {
  phones += 1;
  const sent: OutboxMessage[] = [];
  const club = clubPages(stops.tables(tables), {
    services: { send: (message) => stops.call('outbox', async () => void sent.push(message)) },
  });
  // An hour apart, or they would use up what the club spends on codes.
  club.wait(phones * 61 * minuteMs);
  const lastCode = () => /\b\d{6}\b/.exec(sent.findLast(({ kind }) => kind === 'code')?.text ?? '')?.[0] ?? 'none';
  return { club: { ...club, lastCode }, sent, phone: `+1425556${1000 + phones}` };
}

test('a check-in that is stopped anywhere is kept once when it is sent again', patient, async () => {
  await endsWell(stops, {
    async prepare() {
      const { club, sent } = newClub();
      await putMember(tables, { athleteId: club.athleteId });
      const browser = club.browser();
      await browser.open(new URL(await club.services.links.checkIn(club.athleteId, club.now())).pathname);
      return { club, sent, browser };
    },
    act: ({ browser }) => browser.send({ soreness: '3', sleepHours: '7:30' }),
    async outcome({ club, sent }) {
      const { days } = await club.services.checkIns.read(club.athleteId);
      const answers = Object.values(days).map(({ soreness, sleepHours, source }) => ({ soreness, sleepHours, source }));
      return { answers, said: namesOf(sent), planned: [...new Set(club.enqueued.map(({ kind }) => kind))] };
    },
  });
});

test('a join that is stopped anywhere ends as a membership when it is begun again', patient, async () => {
  await endsWell(
    stops,
    {
      async prepare() {
        const { club, sent, phone } = newClub();
        return { club, sent, phone, browser: club.browser() };
      },
      act: ({ club, phone, browser }) => joinByText(club, phone, browser),
      async again({ club, phone, browser }) {
        const shown = await browser.open(`/join/${inviteCode}`);
        await finish(club, phone, browser, shown);
      },
      outcome: joined,
    },
    20,
  );
});

test.each(['text', 'email'] as const)(
  'a change of phone (to %s) that is stopped anywhere leaves no number claimed that nobody is reached at',
  patient,
  async (to) => {
    await endsWell(stops, {
      async prepare() {
        const { club, phone } = newClub();
        const { athleteId } = club;
        await putMember(tables, { athleteId, contact: { kind: 'text', phone } });
        await club.services.claims.claim(phone, athleteId, club.now());
        const browser = club.browser();
        await browser.open(`${new URL(await club.services.links.myData(athleteId, club.now())).pathname}/contact`);
        const other = `${phone.slice(0, -4)}9${phone.slice(-3)}`;
        const address = `${athleteId}@club.example`;
        await browser.send(
          to === 'text' ? { channel: to, phone: other, texts: 'yes' } : { channel: to, email: address },
        );
        if (to === 'email') club.mail.click(address);
        return { club, browser };
      },
      act: ({ club, browser }) => browser.send(to === 'text' ? { code: club.lastCode() } : {}),
      // Whoever waits for a page that does not come closes it.
      again: async () => undefined,
      async outcome({ club: { athleteId, now, services } }) {
        const all = () => readAllMembers(tables.documents, tables.names.members);
        await freeLeftPhones(await all(), now() + 61 * minuteMs, services);
        const { members, claims } = await all();
        const contact = members.find((member) => member.athleteId === athleteId)?.contact;
        const claimed = claims.filter((claim) => claim.athleteId === athleteId).map(({ phone }) => phone);
        return claimed.join() === (contact?.kind === 'text' ? contact.phone : '');
      },
    });
  },
);

test('a code that is stopped anywhere lets in when it is sent again', patient, async () => {
  await endsWell(stops, {
    async prepare() {
      const { club, sent, phone } = newClub();
      const browser = club.browser();
      await connect(browser);
      await browser.send(adult);
      await browser.send({ channel: 'text', phone, texts: 'yes' });
      return { club, sent, phone, browser };
    },
    act: ({ club, browser }) => browser.send({ code: club.lastCode() }),
    outcome: joined,
  });
});

/** Does what the page asks for, page after page, until it asks for nothing of these any more. */
async function finish(club: ClubPages, phone: string, browser: Browser, shown: Shown, pages = 0): Promise<void> {
  const asked = (name: string) => shown.html.includes(`name="${name}"`);
  const next = async (): Promise<Shown | undefined> => {
    if (asked('agree')) {
      await browser.send({ agree: ['yes', 'adult'] });
      return comeBackFromStrava(browser, `code=good&scope=${allBoxes}`);
    }
    if (asked('mass')) return browser.send(adult);
    if (asked('code')) return browser.send({ code: club.lastCode() });
    if (asked('channel')) return browser.send({ channel: 'text', phone, texts: 'yes' });
    return undefined;
  };
  const following = pages > 8 ? undefined : await next();
  if (following !== undefined) await finish(club, phone, browser, following, pages + 1);
}

async function joined({ club, sent, phone }: { club: ClubPages; sent: readonly OutboxMessage[]; phone: string }) {
  const { athleteId, services } = club;
  const member = await services.members.read(athleteId);
  return {
    state: member?.state.kind,
    isPhones: (await services.claims.ownerOf(phone)) === athleteId,
    hasTokens: (await services.connections.read({ source: 'strava', externalAthleteId: athleteId })) !== undefined,
    massKg: (await services.profiles.read(athleteId))?.massKg,
    said: namesOf(sent.filter(({ kind }) => kind !== 'code')),
  };
}
