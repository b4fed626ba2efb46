import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tellAnnouncements } from '../../functions/admin/announce.ts';
import { type AdminRequest, type AdminServices, answerAdmin } from '../../functions/admin/answer-admin.ts';
import { keepClubPause } from '../../functions/admin/club-pause.ts';
import { tellOfNotice } from '../../functions/admin/free-seat.ts';
import type { AthleteEvent } from '../../functions/athlete-events/athlete-event.ts';
import { isGsm7, septetsOf } from '../../functions/messages/gsm-7.ts';
import type { OutboxMessage } from '../../functions/outbox/outbox.ts';
import { eraseDisconnected } from '../../functions/reconcile/erase-disconnected.ts';
import { readAllMembers } from '../../functions/store/all-members.ts';
import { createCheckpoints } from '../../functions/store/checkpoints.ts';
import { historyKey, noHistory } from '../../functions/store/history.ts';
import { createMemberStore, isPaused, type Member } from '../../functions/store/member.ts';
import { createMessageLedger } from '../../functions/store/message-ledger.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { putMember } from '../fixtures/members.ts';
import { hourMs } from '../fixtures/sessions.ts';

/** 14:00 in UTC; midnight where the others live. */
const afternoon = Date.UTC(2026, 10, 26, 14);
const dayMs = 24 * hourMs;
const clubName = 'M'.repeat(40);

let tables: ClubTables;
let services: AdminServices;
let outbox: OutboxMessage[] = [];
let events: AthleteEvent[] = [];

beforeAll(async () => {
  tables = await startClubTables();
  const { documents, names } = tables;
  const ledger = createMessageLedger(documents, names.ledger);
  services = {
    clubName,
    members: createMemberStore(documents, names.members),
    checkpoints: createCheckpoints(documents, names.ledger),
    ledger,
    history: { read: async (athleteId) => ({ ...noHistory, ...(await historyOf(athleteId)) }) },
    links: { myData: async () => 'https://club.example/me/7.secret' },
    readAllMembers: () => readAllMembers(documents, names.members),
    hasTime: () => true,
    // As deliver does: what has gone out has its row.
    async send(message) {
      outbox.push(message);
      await ledger.end({ athleteId: message.athleteId, messageId: message.messageId }, 'expired', afternoon);
    },
    tell: async (event) => void events.push(event),
  };
});

beforeEach(async () => {
  outbox = [];
  events = [];
  for (const { pk, sk } of await tables.scan('members')) await tables.remove('members', { pk: `${pk}`, sk: `${sk}` });
  for (const { pk, sk } of await tables.scan('ledger')) await tables.remove('ledger', { pk: `${pk}`, sk: `${sk}` });
});

afterAll(() => tables.stop());

const ask = (request: AdminRequest, now = afternoon) => answerAdmin(request, now, services);
const all = async (): Promise<readonly Member[]> => (await services.readAllMembers()).members;
const rowOf = async ({ athleteId }: Member) => services.members.read(athleteId);
const toldTo = ({ athleteId }: Member) => outbox.filter((message) => message.athleteId === athleteId);

async function historyOf(athleteId: string): Promise<object> {
  const { pk, sk } = historyKey(athleteId);
  return (await tables.scan('recovery')).find((row) => row.pk === pk && row.sk === sk) ?? {};
}

/** Their last session was where it is midnight now. */
async function sleeper(): Promise<Member> {
  const member = await putMember(tables);
  const session = { activityId: '1', startMs: 0, finishMs: 1, receivedAtMs: 1, timezone: 'Australia/Perth' };
  await tables.put('recovery', historyKey(member.athleteId), { ...noHistory, sessions: [session] });
  return member;
}

test('a seat is freed with seven days of notice: the member is told how to stay, and advice goes on', async () => {
  const member = await putMember(tables);

  const answer = await ask({ ask: 'free-seat', athleteId: member.athleteId });

  expect(answer).toEqual({ seat: 'on notice', until: afternoon + 7 * dayMs, told: 1, later: 0 });
  expect(toldTo(member).map(({ kind, text }) => [kind, text])).toEqual([
    [
      'notice',
      `${clubName}: on Thu 3 Dec at 2pm your seat is given on and your data is deleted. Want to stay? Reply KEEP`,
    ],
  ]);
  expect(toldTo(member)[0]?.mail).toMatchObject({ details: 'https://club.example/me/7.secret' });
  const row = await rowOf(member);
  expect(row && isPaused(row, afternoon)).toBe(false);
});

test('asked again, two days later, the first notice stands and nobody is told twice', async () => {
  const member = await putMember(tables);
  await ask({ ask: 'free-seat', athleteId: member.athleteId });

  const again = await ask({ ask: 'free-seat', athleteId: member.athleteId }, afternoon + 2 * dayMs);

  expect(again).toMatchObject({ seat: 'on notice', until: afternoon + 7 * dayMs, told: 0 });
  expect(toldTo(member)).toHaveLength(1);
});

test('whoever is asleep is told by a later hour, once', async () => {
  const member = await sleeper();
  const answer = await ask({ ask: 'free-seat', athleteId: member.athleteId });
  const before = toldTo(member).length;

  for (const hours of [2, 12, 13]) await tellOfNotice(await all(), afternoon + hours * hourMs, services);

  expect(answer).toMatchObject({ told: 0, later: 1 });
  expect(before).toBe(0);
  expect(toldTo(member)).toHaveLength(1);
});

test('a member on notice who stays keeps everything, whoever takes the notice back', async () => {
  const [byText, byAdmin] = [await putMember(tables), await putMember(tables)];
  for (const { athleteId } of [byText, byAdmin]) await ask({ ask: 'free-seat', athleteId });

  await createMemberStore(tables.documents, tables.names.members).keep(byText.athleteId);
  const kept = await ask({ ask: 'keep-seat', athleteId: byAdmin.athleteId });

  expect(kept).toEqual({ seat: 'kept' });
  for (const member of [byText, byAdmin]) {
    expect(await rowOf(member)).not.toHaveProperty('erasesAt');
    expect(await rowOf(member)).not.toHaveProperty('erasesBy');
  }
});

test('taking a notice back never takes back what the member has asked for in the same moment', async () => {
  const { athleteId } = await putMember(tables);
  await ask({ ask: 'free-seat', athleteId });
  const members = createMemberStore(tables.documents, tables.names.members);
  await members.planErasure(athleteId, afternoon + dayMs);

  expect(await members.endNotice(athleteId)).toBe(false);

  expect(await members.read(athleteId)).toMatchObject({ erasesAt: afternoon + dayMs });
});

test('when the seven days are over the hourly jobs erase, and not before', async () => {
  const { athleteId } = await putMember(tables);
  await ask({ ask: 'free-seat', athleteId });

  await eraseDisconnected(await all(), afternoon + 6 * dayMs, services);
  const before = events.length;
  await eraseDisconnected(await all(), afternoon + 7 * dayMs + 2 * hourMs, services);

  expect(before).toBe(0);
  expect(events).toEqual([expect.objectContaining({ kind: 'erase', athleteId, plannedForMs: afternoon + 7 * dayMs })]);
});

test("a member's own wish to leave stands; one on notice may still leave sooner", async () => {
  const leaving = await putMember(tables, { erasesAt: afternoon + dayMs });
  const onNotice = await putMember(tables);
  await ask({ ask: 'free-seat', athleteId: onNotice.athleteId });

  const refused = await ask({ ask: 'free-seat', athleteId: leaving.athleteId });
  const notOurs = await ask({ ask: 'keep-seat', athleteId: leaving.athleteId });
  await createMemberStore(tables.documents, tables.names.members).planErasure(onNotice.athleteId, afternoon + dayMs);

  expect(refused).toEqual({ seat: 'leaving already' });
  expect(notOurs).toEqual({ seat: 'not on notice' });
  expect(toldTo(leaving)).toEqual([]);
  expect(await rowOf(leaving)).toMatchObject({ erasesAt: afternoon + dayMs });
  const sooner = await rowOf(onNotice);
  expect(sooner).toMatchObject({ erasesAt: afternoon + dayMs });
  expect(sooner && isPaused(sooner, afternoon)).toBe(true);
});

test('a member is removed by the one eraser, whose receipt says that the club did it; who is none is said', async () => {
  const { athleteId } = await putMember(tables);

  const answers = [await ask({ ask: 'remove', athleteId }), await ask({ ask: 'remove', athleteId: '1' })];
  const noSeat = await ask({ ask: 'free-seat', athleteId: '1' });

  expect(answers).toEqual([{ removal: 'begun' }, { removal: 'no such member' }]);
  expect(noSeat).toEqual({ seat: 'no such member' });
  expect(events).toEqual([
    { kind: 'erase', athleteId, line: `strava#${athleteId}`, eventTime: afternoon / 1000, by: 'club' },
  ]);
  expect(await services.members.read('1')).toBeUndefined();
});

test('a pause of all holds everybody, tells whoever listens once, and takes in who joins meanwhile', async () => {
  const [listening, onHoliday] = [await putMember(tables), await putMember(tables, { pausedUntil: null })];
  await ask({ ask: 'pause-all' });
  const joined = await putMember(tables);

  await ask({ ask: 'pause-all' }, afternoon + hourMs);
  await keepClubPause(await all(), afternoon + 2 * hourMs, services);

  const rows = await all();
  expect(rows.map(({ clubPausedAt }) => clubPausedAt)).toEqual([afternoon, afternoon, afternoon]);
  expect(rows.every((row) => isPaused(row, afternoon))).toBe(true);
  expect([listening, joined, onHoliday].map((member) => toldTo(member).length)).toEqual([1, 1, 0]);
  expect(toldTo(listening)[0]?.text).toContain('Warning signs still get an answer');
});

test('the end of it is the end for all, plans their questions anew, and leaves the pause that a member has chosen', async () => {
  const [listening, onHoliday] = [await putMember(tables), await putMember(tables, { pausedUntil: null })];
  await ask({ ask: 'pause-all' });
  outbox = [];

  const answer = await ask({ ask: 'resume-all' }, afternoon + dayMs);

  expect(answer).toEqual({ state: 'running', changed: 2, told: 0, later: 0 });
  const [one, other] = [await rowOf(listening), await rowOf(onHoliday)];
  expect(one && isPaused(one, afternoon)).toBe(false);
  expect(other && isPaused(other, afternoon)).toBe(true);
  expect(events.map(({ kind }) => kind)).toEqual(['plan-changed', 'plan-changed']);
  expect(outbox).toEqual([]);
});

test('an announcement reaches each member once, whoever sleeps later, and nobody after a day', async () => {
  const [awake, asleep] = [await putMember(tables), await sleeper()];
  const late = await putMember(tables, { quietHours: { from: '00:00', until: '23:59' } });
  const words = 'no texts tonight until 9pm, the phone company has an outage. Your uploads are kept.';

  const answer = await ask({ ask: 'announce', id: 'a1', words });
  const repeated = await ask({ ask: 'announce', id: 'a1', words });
  for (const hours of [12, 13, 25]) await tellAnnouncements(await all(), afternoon + hours * hourMs, services);

  expect(answer).toEqual({ announced: 'yes', told: 1, later: 2 });
  expect(repeated).toMatchObject({ announced: 'yes', told: 0 });
  expect([awake, asleep, late].map((member) => toldTo(member).length)).toEqual([1, 1, 0]);
  expect(toldTo(awake)[0]?.text).toBe(`${clubName}: ${words}`);
});

test.each([
  ['x'.repeat(120), 'not one text'],
  ['\u041f\u0440\u0438\u0432\u0435\u0442', 'other letters'],
])('an announcement that is no one plain text is not sent: %s', async (words, why) => {
  await putMember(tables);

  expect(await ask({ ask: 'announce', id: 'a2', words })).toEqual({ announced: 'no', why });
  expect(outbox).toEqual([]);
});

test('a test goes where it is to go, by the way of all messages', async () => {
  const to = { kind: 'text', phone: '+12065550142' } as const;

  const answer = await ask({ ask: 'test', id: 't1', to });

  expect(answer).toEqual({ athleteId: 'test-t1', messageId: 'test#t1' });
  expect(outbox).toEqual([expect.objectContaining({ kind: 'test', to, messageId: 'test#t1' })]);
});

test('whatever the club is called, each notice is one plain text', async () => {
  const member = await putMember(tables);
  await ask({ ask: 'free-seat', athleteId: member.athleteId });
  await ask({ ask: 'pause-all' });
  await ask({ ask: 'test', id: 't2', to: { kind: 'text', phone: '+12065550142' } });

  for (const { text } of outbox) expect([text, isGsm7(text) && septetsOf(text) <= 160]).toEqual([text, true]);
});

test('a run that is out of time leaves the rest to the next hour', async () => {
  const member = await putMember(tables);

  const answer = await answerAdmin({ ask: 'announce', id: 'a3', words: 'all is well again.' }, afternoon, {
    ...services,
    hasTime: () => false,
  });

  expect(answer).toEqual({ announced: 'yes', told: 0, later: 1 });
  expect(toldTo(member)).toEqual([]);
});

describe('two admins at once', () => {
  test('who both pause everybody pause once, and each member is told once', async () => {
    const member = await putMember(tables);

    const answers = await Promise.all([ask({ ask: 'pause-all' }, afternoon), ask({ ask: 'pause-all' }, afternoon + 1)]);

    expect(answers).toEqual([
      expect.objectContaining({ state: 'paused' }),
      expect.objectContaining({ state: 'paused' }),
    ]);
    expect(new Set(toldTo(member).map(({ messageId }) => messageId))).toHaveLength(1);
    expect(await services.checkpoints.read('club-pause')).toEqual({ pausedAt: (await rowOf(member))?.clubPausedAt });
  });

  test('who announce different things are both heard, also by whoever is asleep', async () => {
    const member = await sleeper();

    await Promise.all([
      ask({ ask: 'announce', id: 'one', words: 'Texts are late today.' }),
      ask({ ask: 'announce', id: 'two', words: 'The track is closed.' }),
    ]);
    await tellAnnouncements(await all(), afternoon + 12 * hourMs, services);

    expect(
      toldTo(member)
        .map(({ messageId }) => messageId)
        .toSorted(),
    ).toEqual(['notice#announcement-one', 'notice#announcement-two']);
  });

  test('of whom one pauses and one resumes leave one state, which the next hour brings to every member', async () => {
    const member = await putMember(tables);
    await ask({ ask: 'pause-all' });

    await Promise.all([ask({ ask: 'resume-all' }), ask({ ask: 'pause-all' }, afternoon + 1)]);
    const { state } = await keepClubPause(await all(), afternoon + hourMs, services);

    expect(Boolean((await rowOf(member))?.clubPausedAt)).toBe(state === 'paused');
  });

  test('who both free a seat give one notice, with one end', async () => {
    const { athleteId, ...member } = await putMember(tables);

    const answers = await Promise.all([
      ask({ ask: 'free-seat', athleteId }, afternoon),
      ask({ ask: 'free-seat', athleteId }, afternoon + hourMs),
    ]);

    const [first, second] = answers.map((answer) => ('until' in answer ? answer.until : undefined));
    expect(first).toBe(second);
    expect(new Set(toldTo({ ...member, athleteId }).map(({ messageId }) => messageId))).toHaveLength(1);
  });
});
