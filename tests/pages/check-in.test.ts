import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../../functions/clock/lifetime.ts';
import { withEmergencyNumber } from '../../functions/messages/emergency-number.ts';
import { whatToDo } from '../../functions/messages/safety-text.ts';
import { readCurrentPlan } from '../../functions/plan/person.ts';
import { recordOf } from '../../functions/recovery-plan/stored-record.ts';
import type { PastSession } from '../../functions/store/history.ts';
import { type ClubPages, clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { putMember } from '../fixtures/members.ts';
import { sessionOf } from '../fixtures/sessions.ts';
import { putUpload } from '../fixtures/uploads.ts';

let tables: ClubTables;
let club: ClubPages;

beforeEach(async () => {
  tables = await startClubTables();
  club = clubPages(tables);
  await putMember(tables, { athleteId: club.athleteId });
});
afterEach(() => tables.stop());

/** The fixed words, with the number of the country of the phone. */
const said = (sign: keyof typeof whatToDo) => withEmergencyNumber(whatToDo[sign], '911');
const pathOf = (address: string) => new URL(address).pathname;
const checkInLink = async () => pathOf(await club.services.links.checkIn(club.athleteId, club.now()));

const session = (parts: Partial<PastSession> = {}): PastSession => ({
  activityId: '15500000001',
  startMs: club.now() - dayMs,
  finishMs: club.now() - dayMs + hourMs,
  timezone: 'America/Los_Angeles',
  receivedAtMs: club.now() - dayMs + hourMs,
  ...parts,
});

const planNow = async () => (await readCurrentPlan(club.athleteId, club.now(), club.services)).plan;

const withHistory = (...sessions: PastSession[]) =>
  club.services.history.replace(club.athleteId, { sessions, revision: 0 });

describe('the check-in form', () => {
  test('writes what was answered to the day that it is where the athlete is', async () => {
    await withHistory(session());
    // 07:00 UTC is still the evening before in Los Angeles.
    club.wait(-5 * hourMs);
    const browser = club.browser();

    await browser.open(await checkInLink());
    const done = await browser.send({ soreness: '3', sleepHours: '7:30', energy: '6', restingHr: '52' });

    expect(done).toMatchObject({ status: 200, path: expect.stringMatching(/^\/p\/.*#check-in$/) });
    const { days } = await club.services.checkIns.read(club.athleteId);
    expect(Object.keys(days)).toEqual(['2026-11-23']);
    expect(days['2026-11-23']).toMatchObject({
      soreness: 3,
      sleepHours: 7.5,
      energy: 6,
      restingHr: 52,
      source: 'page',
    });
  });

  test('is read in the units that it was shown in, whatever they are by now', async () => {
    const browser = club.browser();
    await browser.open(await checkInLink());
    await club.services.members.useUnits(club.athleteId, 'us');

    await browser.send({ weightBefore: '70.4', weightAfter: '69.1', drunk: '0.5' });

    const { days } = await club.services.checkIns.read(club.athleteId);
    expect(Object.values(days)[0]).toMatchObject({ weightBeforeKg: 70.4, weightAfterKg: 69.1, drunkL: 0.5 });
  });

  test('has the next morning planned anew: pages make no schedules themselves', async () => {
    const browser = club.browser();
    await browser.open(await checkInLink());

    await browser.send({ soreness: '8' });

    expect(club.enqueued).toEqual([
      {
        kind: 'plan-changed',
        athleteId: club.athleteId,
        line: `strava#${club.athleteId}`,
        eventTime: Math.floor(club.now() / 1000),
      },
    ]);
  });

  test('takes no two weights that one session cannot lie between', async () => {
    const browser = club.browser();
    await browser.open(await checkInLink());

    const shown = await browser.send({ soreness: '3', weightBefore: '155', weightAfter: '69' });

    expect(shown.status).toBe(422);
    expect(shown.html).toContain('too far apart for one session');
    expect((await club.services.checkIns.read(club.athleteId)).days).toEqual({});
  });

  test('hears a warning sign beside two such weights, and keeps neither of them', async () => {
    const browser = club.browser();
    await browser.open(await checkInLink());

    await browser.send({ signs: ['chest'], weightBefore: '155', weightAfter: '69' });

    const { days, hold } = await club.services.checkIns.read(club.athleteId);
    expect(hold?.kind).toBe('emergency');
    expect(JSON.stringify(days)).not.toContain('weight');
  });

  test('sent twice is answered once', async () => {
    const browser = club.browser();
    const link = await checkInLink();

    await browser.open(link);
    await browser.send({ soreness: '3' });
    club.wait(60_000);
    await browser.open(link);
    await browser.send({ soreness: '3' });

    expect(await club.services.checkIns.undo(club.athleteId, club.now())).toMatchObject({ taken: { soreness: 3 } });
    expect((await club.services.checkIns.read(club.athleteId)).days).toEqual({});
  });

  test.each([
    ['soreness off the scale', { soreness: '11' }],
    ['more sleep than a day has', { sleepHours: '25' }],
    ['a pulse of 300', { soreness: '3', restingHr: '300' }],
    ['a weight of 20 kg', { weightBefore: '20' }],
    ['nothing at all', {}],
  ])('%s comes back with the reason, and nothing is kept', async (_, answers) => {
    const browser = club.browser();
    await browser.open(await checkInLink());

    const shown = await browser.send(answers);

    expect(shown.status).toBe(422);
    expect(shown.html).toContain('role="alert"');
    expect((await club.services.checkIns.read(club.athleteId)).days).toEqual({});
  });

  test('that is wrong says so at the field, with a link to it, and loses nothing of the rest', async () => {
    const browser = club.browser();
    await browser.open(await checkInLink());

    const { status, html } = await browser.send({ soreness: '3', hoursSlept: '6:30', restingHr: '300', signs: [] });

    expect(status).toBe(422);
    expect(html).toMatch(/<title>Problem: /);
    expect(html).toContain('<a href="#restingHr">A resting pulse is between');
    expect(html).toMatch(/id="restingHr-error">A resting pulse is between/);
    expect(html).toMatch(
      /<input id="restingHr"[^>]*value="300"[^>]*aria-describedby="restingHr-error" aria-invalid="true"/,
    );
    expect(html).toMatch(/<input id="hoursSlept"[^>]*value="6:30"/);
    expect(html).toContain('name="soreness" value="3" checked');
    expect(html).toMatch(/<details open><summary>More/);
    expect((await club.services.checkIns.read(club.athleteId)).days).toEqual({});
  });

  test('takes a night of a touch, and exact hours before it', async () => {
    const browser = club.browser();
    await browser.open(await checkInLink());

    await browser.send({ sleepHours: '7', hoursSlept: '7:15' });

    expect((await club.services.checkIns.read(club.athleteId)).days['2026-11-24']).toMatchObject({ sleepHours: 7.25 });
  });

  test('is where the link of the question leads', async () => {
    const link = await checkInLink();

    const { status, path, html } = await club.browser().open(link);

    expect({ status, path }).toEqual({ status: 200, path: `${link.replace('/c/', '/p/')}#check-in` });
    expect(html).toMatch(/id="check-in"[^>]*><h2[^>]*>How are you\?/);
  });

  test('reads pounds and ounces of an athlete who counts in them', async () => {
    const us = clubPages(tables);
    await putMember(tables, { athleteId: us.athleteId, units: 'us' });
    const browser = us.browser();

    await browser.open(pathOf(await us.services.links.checkIn(us.athleteId, us.now())));
    await browser.send({ weightBefore: '154', weightAfter: '151', drunk: '17' });

    const { days } = await us.services.checkIns.read(us.athleteId);
    expect(days['2026-11-24']).toMatchObject({ weightBeforeKg: 69.85, weightAfterKg: 68.49, drunkL: 0.5 });
  });
});

describe('a red flag', () => {
  test('is answered with help, and holds all advice until the athlete is fine', async () => {
    const browser = club.browser();
    const link = await checkInLink();
    await browser.open(link);

    const shown = await browser.send({ soreness: '4', signs: ['chest'] });

    expect(shown.html).toContain(said('emergency'));
    expect(await club.services.checkIns.read(club.athleteId)).toMatchObject({ hold: { kind: 'emergency' } });
    expect((await browser.open(link.replace('/c/', '/p/'))).html).toContain('Coaching is on hold');

    club.wait(60_000);
    await browser.open(link);
    await browser.send({}, `${link}/fine`);
    expect((await club.services.checkIns.read(club.athleteId)).hold).toBeNull();
    const { contact } = (await club.services.members.read(club.athleteId)) ?? {};
    const told = club.sent.filter(({ kind }) => kind === 'safety').map(({ text }) => text);
    expect(told).toEqual(contact?.kind === 'text' ? [expect.stringContaining('You did not send FINE?')] : []);
  });

  test('is heard even where the rest is mistyped', async () => {
    const browser = club.browser();
    await browser.open(await checkInLink());

    const shown = await browser.send({ sleepHours: '99', signs: ['fever'] });

    expect(shown.html).toContain(said('doctor'));
    expect(await club.services.checkIns.read(club.athleteId)).toMatchObject({ hold: { kind: 'doctor' } });
  });

  test('is a soreness of 9', async () => {
    const browser = club.browser();
    await withHistory(session());
    await browser.open(await checkInLink());

    expect((await browser.send({ soreness: '9' })).html).toContain(said('doctor'));
  });

  test.each([
    ['a run of 30 km', { distanceM: 30_000, elapsedSec: 3 * 3600 }],
    ['seven hours on the bicycle', { sport: 'Ride', distanceM: 150_000, elapsedSec: 7 * 3600 }],
  ])('is no soreness of 9 after %s: the page asks about the urine, as the text does', async (_, parts) => {
    await club.services.profiles.write(club.athleteId, { massKg: 70, exclusions: [] });
    const startMs = club.now() - 30 * hourMs;
    await putUpload(tables, club.athleteId, {
      session: sessionOf({ startMs, ...parts }),
      madeAtMs: startMs + 8 * hourMs,
    });
    const browser = club.browser();
    const link = await checkInLink();
    await browser.open(link);

    const shown = await browser.send({ soreness: '9' });

    expect(shown.html).toContain('dark urine, swelling or real weakness?');
    const { hold, days } = await club.services.checkIns.read(club.athleteId);
    expect(hold).toBeUndefined();
    expect(days['2026-11-24']).toMatchObject({ soreness: 9 });
    expect((await browser.send({ signs: ['urine-dark'] })).html).toContain(said('doctor'));
  });

  test('is a soreness of 9 again once the very hard session is over', async () => {
    const startMs = club.now() - 30 * hourMs;
    const long = sessionOf({ startMs, distanceM: 30_000, elapsedSec: 3 * 3600 });
    await putUpload(tables, club.athleteId, { session: long, madeAtMs: startMs + 4 * hourMs });
    club.wait(4 * dayMs);
    const browser = club.browser();
    await browser.open(await checkInLink());

    expect((await browser.send({ soreness: '9' })).html).toContain(said('doctor'));
  });
});

describe('the plan', () => {
  test('knows what was answered, as it knows what is texted', async () => {
    const startMs = club.now() - 5 * hourMs;
    await putUpload(tables, club.athleteId, { session: sessionOf({ startMs }), madeAtMs: startMs + hourMs });
    expect((await planNow()).day).not.toBe('rest');
    const browser = club.browser();
    await browser.open(await checkInLink());

    await browser.send({ soreness: '8' });

    expect((await planNow()).day).toBe('rest');
  });

  test('is on hold after a warning sign, until the athlete says on the page that they are fine', async () => {
    const browser = club.browser();
    const link = await checkInLink();
    await browser.open(link);

    await browser.send({ soreness: '3', signs: ['fever'] });
    expect((await planNow()).noHardBefore).toBe('FINE');

    club.wait(60_000);
    await browser.open(link);
    await browser.send({}, `${link}/fine`);
    expect((await planNow()).noHardBefore).not.toBe('FINE');
  });

  test('has the weight of the morning, which amounts go by only where none is on file', async () => {
    const browser = club.browser();
    const massOnFile = async () => (await club.services.profiles.read(club.athleteId))?.massKg;
    await club.services.profiles.write(club.athleteId, { exclusions: [] });
    await browser.open(await checkInLink());
    await browser.send({ weightNow: '70' });
    expect(await massOnFile()).toBe(70);

    club.wait(dayMs);
    await browser.open(await checkInLink());
    await browser.send({ weightNow: '69' });
    expect(await massOnFile()).toBe(70);
    const { record } = await club.services.history.read(club.athleteId);
    expect(record && recordOf(record).checkIns).toMatchObject([{ weightKg: 70 }, { weightKg: 69 }]);
  });

  test('has the appetite', async () => {
    const browser = club.browser();
    await browser.open(await checkInLink());

    await browser.send({ appetite: 'poor' });

    const { record } = await club.services.history.read(club.athleteId);
    expect(record && recordOf(record).checkIns).toMatchObject([{ appetite: 'poor' }]);
  });
});

describe('a link', () => {
  test('opens for seven days', async () => {
    const link = await checkInLink();
    club.wait(7 * dayMs - 1000);
    expect((await club.browser().open(link)).status).toBe(200);
    club.wait(1000);

    const late = await club.browser().open(link);

    expect(late.status).toBe(404);
    expect(late.html).toContain('seven days');
  });

  test('of a check-in opens the plan, and never the data', async () => {
    const link = await checkInLink();

    expect((await club.browser().open(link.replace('/c/', '/p/'))).status).toBe(200);
    for (const end of ['', '/data.json', '/settings', '/leave', '/contact', '/verify', '/mail']) {
      expect((await club.browser().open(`${link.replace('/c/', '/me/')}${end}`)).status).toBe(404);
    }
  });

  test('of another athlete does not open with the secret of one', async () => {
    const other = await putMember(tables);
    const link = await checkInLink();

    expect((await club.browser().open(link.replace(club.athleteId, other.athleteId))).status).toBe(404);
  });

  test('is stored hashed, in the partition of its athlete', async () => {
    const link = await checkInLink();
    const secret = link.split('.')[1] ?? '';

    const rows = (await tables.scan('ledger')).filter(({ sk }) => String(sk).startsWith('link#'));

    expect(rows).toHaveLength(1);
    expect(rows[0]?.pk).toBe(`athlete#${club.athleteId}`);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('cannot be guessed for long from one address', async () => {
    const browser = club.browser();
    const statuses: number[] = [];
    for (let guess = 0; guess < 22; guess += 1) {
      statuses.push(
        (await browser.open(`/c/${club.athleteId}.AAAAAAAAAAAAAAAAAAAAA${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[guess]}`)).status,
      );
    }

    expect(statuses.slice(0, 20).every((status) => status === 404)).toBe(true);
    expect(statuses.slice(20)).toEqual([429, 429]);
  });

  test('is no use to somebody who is being erased', async () => {
    const link = await checkInLink();
    await club.services.members.beginErasing(club.athleteId, 'RECEIPT', club.now());

    const browser = club.browser();

    expect((await browser.open(link)).status).toBe(409);
  });
});
