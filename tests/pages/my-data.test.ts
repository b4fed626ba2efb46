import { afterEach, beforeEach, expect, test } from 'vitest';
import { eraseWhenDue } from '../../functions/athlete-events/erase-when-due.ts';
import { keptDays } from '../../functions/pages/words/kept-days.ts';
import { personOf, withRecord } from '../../functions/plan/person.ts';
import { planErasure } from '../../functions/plan/planned-erasure.ts';
import { withAnswer } from '../../functions/recovery-plan/record-answer.ts';
import { createErasure } from '../../functions/store/erasure.ts';
import { createMessageLedger } from '../../functions/store/message-ledger.ts';
import { phoneKey } from '../../functions/store/phone-claims.ts';
import { profileKey } from '../../functions/store/profile.ts';
import { eraseAthlete } from '../../functions/upload/erase-athlete.ts';
import { type ClubPages, clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { adult, joinByText } from '../fixtures/joining.ts';
import { noSchedules } from '../fixtures/no-schedules.ts';
import { hourMs, sessionOf } from '../fixtures/sessions.ts';
import { putUpload } from '../fixtures/uploads.ts';
import { textOf } from './today/page-text.ts';

let tables: ClubTables;
let club: ClubPages;
const phone = '+14255550301';

beforeEach(async () => {
  tables = await startClubTables();
  club = clubPages(tables);
  await joinByText(club, phone);
});
afterEach(() => tables.stop());

const myData = async () => new URL(await club.services.links.myData(club.athleteId, club.now())).pathname;

test('the page shows what is held in words', async () => {
  const { html } = await club.browser().open(await myData());

  for (const held of [phone, '70 kg', '1988', 'Female', 'none of the list', '07:00', '2026-11-24'])
    expect(html).toContain(held);
});

test('the download has every row of every table, and no token', async () => {
  const { html, headers } = await club.browser().open(`${await myData()}/data.json`);

  const { rows } = JSON.parse(html);
  expect(headers.get('content-disposition')).toContain('attachment');
  expect(rows.members[0]).toMatchObject({ athleteId: club.athleteId, contact: { phone } });
  expect(rows.recovery.find(({ sk }: { sk: string }) => sk === 'profile')).toMatchObject({ massKg: 70 });
  expect(rows.tokens).toHaveLength(1);
  expect(html).not.toContain(`access-${club.athleteId}`);
  expect(html).not.toContain(`refresh-${club.athleteId}`);
});

test('says what is kept and for how long, in the words of the privacy page, and names sports as people do', async () => {
  const run = sessionOf({ id: '15500000009', sport: 'WeightTraining', startMs: club.now() - 3 * hourMs, distanceM: 0 });
  await putUpload(tables, club.athleteId, { session: run, madeAtMs: club.now() - hourMs });

  const { html } = await club.browser().open(await myData());

  const text = textOf(html);
  expect(text).toContain('Strength View on Strava');
  expect(text).not.toContain('WeightTraining');
  expect(text).toContain(`Your answers at most ${keptDays.answers} days`);
  expect(text).toContain(`Load, advice and sessions at most ${keptDays.training} days`);
  const privacy = textOf((await club.browser().open('/privacy')).html);
  // There is nothing to leave Strava for here.
  const { leftSource, ...others } = keptDays;
  for (const days of Object.values(others)) expect(privacy).toMatch(new RegExp(`\\b${days}\\b`));
});

test('the days can be taken along as a table', async () => {
  const run = sessionOf({ id: '15500000009', startMs: club.now() - 3 * hourMs });
  await putUpload(tables, club.athleteId, { session: run, madeAtMs: club.now() - hourMs });
  const { history: histories } = club.services;
  const history = await histories.read(club.athleteId);
  const record = withAnswer(personOf({ profile: undefined, history }), { soreness: 3, sleepHours: 7.5 }, club.now());
  await histories.replace(club.athleteId, withRecord(history, record));

  const { html, headers } = await club.browser().open(`${await myData()}/data.csv`);

  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('content-disposition')).toBe('attachment; filename="my-days.csv"');
  expect(html.split('\r\n')).toEqual([
    'day,training,load,soreness 0-10,sleep hours,energy 0-10,resting pulse,weight kg,effort 1-10,weight before kg,weight after kg,drunk litres,appetite',
    expect.stringMatching(/^2026-11-24,run,\d+,3,7\.5,,,,,,,,$/),
    '',
  ]);
});

test('settings and exclusions can be changed', async () => {
  const browser = club.browser();
  const base = await myData();
  await browser.open(`${base}/settings`);

  const saved = await browser.send({ ...adult, units: 'us', mass: '154', exclusions: ['heart'], checkInAt: '08:30' });

  expect(saved.html).toContain('Saved');
  expect(await club.services.members.read(club.athleteId)).toMatchObject({ units: 'us', checkInAt: '08:30' });
  expect(await club.services.profiles.read(club.athleteId)).toMatchObject({ massKg: 69.9, exclusions: ['heart'] });
});

test('units that are switched on the settings page convert the weight that stands there, to and fro', async () => {
  const browser = club.browser();
  const base = await myData();
  for (const [units, shown, read] of [
    ['us', '70', '154 lb, 70 kg'],
    ['metric', '154.3', '70 kg, 154 lb'],
  ] as const) {
    const { html } = await browser.open(`${base}/settings`);
    expect(html).toContain(`name="mass" type="text" inputmode="decimal" autocomplete="off" value="${shown}"`);
    const saved = await browser.send({ ...adult, units, mass: shown });
    expect(saved.html).toContain(read);
  }

  expect((await club.services.profiles.read(club.athleteId))?.massKg).toBe(70);
});

test('what somebody trains for, eats and wants to hear can be changed, and is shown', async () => {
  const browser = club.browser();
  const base = await myData();
  await browser.open(`${base}/settings`);
  const wishes = { questions: 'never', weeklyNote: '20:00' };
  const training = { experience: 'new', raceDate: '2027-04-18', raceKm: '21.1', foods: ['vegan'], coldTips: 'yes' };

  const saved = await browser.send({ ...adult, ...training, ...wishes });

  expect(saved.html).toContain('Half marathon, 2027-04-18');
  expect(saved.html).toContain('Sundays, 20:00');
  expect(await club.services.members.read(club.athleteId)).toMatchObject({
    questions: 'never',
    weeklyNote: true,
    weeklyNoteAt: '20:00',
  });
  const { html } = await browser.open(`${base}/settings`);
  expect(html).toContain('<option value="never" selected>');
  expect(html).toContain('<option value="20:00" selected>');
  expect(html).toContain('<option value="21.1" selected>');
  expect(html).toContain('name="foods" value="vegan" checked');

  await browser.send({ ...adult, weeklyNote: 'off' });
  expect(await club.services.members.read(club.athleteId)).toMatchObject({ questions: 'when-due', weeklyNote: false });
});

test.each([
  ['12', 12, '12:17pm'],
  ['24', 24, '12:17'],
] as const)('a clock of %s hours is kept, and times are written so', async (chosen, hourCycle, written) => {
  const browser = club.browser();
  const base = await myData();
  await browser.open(`${base}/settings`);
  const saved = await browser.send({ ...adult, hourCycle: chosen });
  expect(textOf(saved.html)).toContain(`Clock ${chosen} hours`);
  expect((await club.services.members.read(club.athleteId))?.hourCycle).toBe(hourCycle);
  expect((await browser.open(`${base}/settings`)).html).toContain(`<option value="${chosen}" selected>`);
  await club.services.members.planErasure(club.athleteId, club.now() + 24 * hourMs + 17 * 60_000);

  expect(textOf((await browser.open(base)).html)).toContain(`Wed at ${written} everything`);
  const { html } = await browser.open(base.replace('/me/', '/p/'));
  expect(textOf(html)).toContain(`25 November, ${written} everything`);
});

test('quiet hours can be chosen, are shown, and the usual ones are not kept', async () => {
  const browser = club.browser();
  const base = await myData();
  expect(textOf((await browser.open(base)).html)).toContain('Quiet hours 21:30 to 07:00');
  const saved = async (quietFrom: string, quietUntil: string) => {
    await browser.open(`${base}/settings`);
    const { html } = await browser.send({ ...adult, quietFrom, quietUntil });
    return [textOf(html), (await club.services.members.read(club.athleteId))?.quietHours] as const;
  };

  const chosen = { from: '20:30', until: '09:00' };
  expect(await saved('20:30', '09:00')).toEqual([expect.stringContaining('Quiet hours 20:30 to 09:00'), chosen]);
  expect((await browser.open(`${base}/settings`)).html).toMatch(/<select id="quietFrom".*?value="20:30" selected>/);
  expect(await saved('08:00', '08:00')).toEqual([
    expect.stringContaining('Quiet hours none'),
    { from: '08:00', until: '08:00' },
  ]);
  expect((await saved('21:30', '07:00'))[1]).toBeNull();
  expect((await saved('25:00', 'x'))[1]).toBeNull();
});

test('a change of the settings has the next morning planned anew', async () => {
  const browser = club.browser();
  await browser.open(`${await myData()}/settings`);

  await browser.send({ ...adult, questions: 'every-day' });

  expect(club.enqueued).toContainEqual(expect.objectContaining({ kind: 'plan-changed', athleteId: club.athleteId }));
});

test('what the form does not ask for stays in the profile', async () => {
  await tables.put('recovery', profileKey(club.athleteId), { massKg: 70, exclusions: [], learned: 1 });
  const browser = club.browser();
  await browser.open(`${await myData()}/settings`);

  await browser.send({ ...adult, mass: '71' });

  expect(await club.services.profiles.read(club.athleteId)).toMatchObject({ massKg: 71 });
});

test('another phone is proved first, and then the claim moves with it', async () => {
  const browser = club.browser();
  const base = await myData();
  await browser.open(`${base}/contact`);
  await browser.send({ channel: 'text', phone: '+14255550302', texts: 'yes' });
  expect(await club.services.members.read(club.athleteId)).toMatchObject({ contact: { phone } });

  await browser.send({ code: club.lastCode() });

  expect(await club.services.members.read(club.athleteId)).toMatchObject({ contact: { phone: '+14255550302' } });
  const claims = (await tables.scan('members')).filter(({ sk }) => sk === 'phone').map(({ pk }) => pk);
  expect(claims).toEqual(['phone#+14255550302']);
});

test("another athlete's phone is refused", async () => {
  await tables.put('members', phoneKey('+14255550303'), { athleteId: '99' });
  const browser = club.browser();
  await browser.open(`${await myData()}/contact`);
  await browser.send({ channel: 'text', phone: '+14255550303', texts: 'yes' });

  const refused = await browser.send({ code: club.lastCode() });

  expect(refused.status).toBe(409);
  expect(await club.services.members.read(club.athleteId)).toMatchObject({ contact: { phone } });
});

test('an address takes the place of the phone once its owner has clicked', async () => {
  const browser = club.browser();
  await browser.open(`${await myData()}/contact`);
  await browser.send({ channel: 'email', email: 'new@example.org' });
  expect((await browser.send({})).html).toContain('cannot see your click');
  expect(await club.services.members.read(club.athleteId)).toMatchObject({ contact: { phone } });

  club.mail.click('new@example.org');
  const saved = await browser.send({});

  expect(saved.html).toContain('new@example.org');
  const { contact, pendingMail } = (await club.services.members.read(club.athleteId)) ?? {};
  expect(contact?.kind).toBe('email');
  expect(pendingMail).toBeNull();
  expect((await tables.scan('members')).filter(({ sk }) => sk === 'phone')).toEqual([]);
});

test('an erasure that is planned, by text or here, is shown, and taken back on the page', async () => {
  const erasesAt = await planErasure(club.athleteId, club.now(), club.services);
  const browser = club.browser();
  const base = await myData();

  const shown = await browser.open(base);
  expect(shown.html).toMatch(/On <strong>Wed at \S+<\/strong> everything about you is deleted/);
  const kept = await browser.send({}, `${base}/keep`);

  expect(kept.html).toContain('Nothing was deleted.');
  expect(kept.html).not.toContain('Keep my data');
  expect((await club.services.members.read(club.athleteId))?.erasesAt).toBeUndefined();
  expect(
    await eraseWhenDue(
      { athleteId: club.athleteId, at: erasesAt },
      { ...club.services, putEvent: club.services.enqueueEvent },
    ),
  ).toBe('taken back');
  // A morning that came due meanwhile has planned none after it.
  expect(club.enqueued).toEqual([expect.objectContaining({ kind: 'plan-changed' })]);
});

test('a pause ends on the page too, for members who cannot text us, and the mornings are planned again', async () => {
  await club.services.members.pause(club.athleteId, null);
  const browser = club.browser();
  const base = await myData();
  expect(textOf((await browser.open(base)).html)).toContain('Messages are paused. Warning signs still get an answer.');

  const resumed = textOf((await browser.send({}, `${base}/resume`)).html);

  expect(resumed).toContain('Messages come again');
  expect(resumed).not.toContain('Messages are paused');
  expect(club.enqueued).toEqual([expect.objectContaining({ kind: 'plan-changed', athleteId: club.athleteId })]);
});

test('a member who gets mails is asked for no text where they leave', async () => {
  const { members, membership } = club.services;
  await membership.expectMail(club.athleteId, { topicArn: 'arn:topic', since: club.now() });
  await membership.confirmMail(club.athleteId, 'arn:topic', 'contact');
  const base = await myData();
  const asks = textOf((await club.browser().open(`${base}/leave`)).html);
  await members.planErasure(club.athleteId, club.now() + 24 * hourMs);

  const leaving = textOf((await club.browser().open(`${base}/leave`)).html);

  expect(asks).toContain('The link at the end of every mail');
  expect(leaving).toContain('To keep everything, press the button.');
  for (const page of [asks, leaving]) expect(page).not.toMatch(/KEEP|RESUME|STOP/);
});

test('nothing is taken back once it is being erased, and nothing by a form of another site', async () => {
  await club.services.members.planErasure(club.athleteId, club.now() + 1);
  const base = await myData();
  expect((await club.browser().post(`${base}/keep`, {})).status).toBe(403);

  await club.services.members.beginErasing(club.athleteId, 'RECEIPT', club.now());

  expect((await club.browser().open(base)).status).toBe(409);
});

test('a number that is given while everything is being erased is nobody’s', async () => {
  const { claims, members } = club.services;
  const leaving = clubPages(tables, {
    athleteId: club.athleteId,
    services: {
      claims: {
        ...claims,
        async claim(number, athleteId, now) {
          await members.beginErasing(athleteId, 'RECEIPT', club.now());
          return claims.claim(number, athleteId, now);
        },
      },
    },
  });
  const browser = leaving.browser();
  await browser.open(`${await myData()}/contact`);
  await browser.send({ channel: 'text', phone: '+14255550302', texts: 'yes' });

  const answer = await browser.send({ code: leaving.lastCode() });

  expect(answer.status).toBe(409);
  expect(await claims.isClaimed('+14255550302')).toBe(false);
});

test('a condition that was texted while the settings stood open is not lost when they are saved', async () => {
  const browser = club.browser();
  await browser.open(`${await myData()}/settings`);
  await club.services.profiles.addExclusions(club.athleteId, ['pregnancy']);

  await browser.send({ ...adult, checkInAt: '08:30' });

  expect((await club.services.profiles.read(club.athleteId))?.exclusions).toEqual(['pregnancy']);
  await browser.open(`${await myData()}/settings`);
  await browser.send(adult);
  expect((await club.services.profiles.read(club.athleteId))?.exclusions).toEqual([]);
});

test('leaving asks once more, then plans what FORGET ME plans; the phone is told, and a day later every row goes', async () => {
  const planned: (readonly [number, string])[] = [];
  club = clubPages(tables, {
    athleteId: club.athleteId,
    services: { schedules: { ...noSchedules, eraseAt: async (...schedule) => void planned.push(schedule) } },
  });
  const browser = club.browser();
  const base = await myData();
  await browser.open(`${base}/leave`);
  expect(planned).toEqual([]);

  const leaving = await browser.send({}, `${base}/leave`);
  await browser.post(`${base}/leave`, {});

  const at = Date.UTC(2026, 10, 25, 12);
  expect(planned).toEqual([[at, club.athleteId]]);
  expect((await club.services.members.read(club.athleteId))?.erasesAt).toBe(at);
  expect(textOf(leaving.html)).toMatch(
    /On Wed at noon everything about you is deleted.*press the button, or text KEEP/,
  );
  expect(leaving.html).toContain('Keep my data');
  expect(club.sent).toMatchObject([
    { kind: 'answer', text: expect.stringMatching(/^All right\. On Wed at noon all is deleted.*Reply KEEP/) },
  ]);
  expect(club.enqueued).toEqual([]);
  const due = { ...club.services, putEvent: club.services.enqueueEvent };
  expect(await eraseWhenDue({ athleteId: club.athleteId, at }, due)).toBe('erasure begun');
  expect(club.enqueued).toEqual([
    {
      kind: 'erase',
      athleteId: club.athleteId,
      line: `strava#${club.athleteId}`,
      eventTime: at / 1000,
      plannedForMs: at,
    },
  ]);
  await club.services.seats.release({ kind: 'athlete', id: club.athleteId });
  await eraseAthlete(club.athleteId, club.now(), {
    ...club.services,
    erasure: createErasure(tables.documents, tables.names, async () => 'key'),
    schedules: noSchedules,
    ledger: createMessageLedger(tables.documents, tables.names.ledger),
  });
  const left = JSON.stringify(
    await Promise.all((['members', 'tokens', 'recovery', 'ledger'] as const).map((table) => tables.scan(table))),
  );
  expect(left).not.toContain(club.athleteId);
  expect(left).not.toContain(phone);
  expect((await browser.open(base)).status).toBe(404);
});

test('who has left can come back', async () => {
  await eraseAthlete(club.athleteId, club.now(), {
    ...club.services,
    erasure: createErasure(tables.documents, tables.names, async () => 'key'),
    schedules: noSchedules,
    ledger: createMessageLedger(tables.documents, tables.names.ledger),
  });

  club.wait(3_600_001);
  const done = await joinByText(club, phone);

  expect(done.path).toMatch(/^\/join\/done\?page=/);
  expect(await club.services.members.read(club.athleteId)).toMatchObject({ state: { kind: 'active' } });
});
