import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createAthleteLinks } from '../../functions/links/athlete-links.ts';
import { answerCountKey } from '../../functions/store/answer-limits.ts';
import { checkInsKey } from '../../functions/store/check-ins.ts';
import { checkpointKey } from '../../functions/store/checkpoints.ts';
import { connectionKey } from '../../functions/store/connections.ts';
import { feedbackKey } from '../../functions/store/feedback.ts';
import { fileSessionKey } from '../../functions/store/file-sessions.ts';
import { historyKey } from '../../functions/store/history.ts';
import type { Key } from '../../functions/store/key.ts';
import { memberKey } from '../../functions/store/member.ts';
import { budgetKey } from '../../functions/store/message-budget.ts';
import { messageKey } from '../../functions/store/message-ledger.ts';
import { openJoinKey } from '../../functions/store/open-joins.ts';
import { openQuestionKey } from '../../functions/store/open-question.ts';
import { phoneKey } from '../../functions/store/phone-claims.ts';
import { phoneCodeKey } from '../../functions/store/phone-codes.ts';
import { prescriptionKey } from '../../functions/store/prescription-row.ts';
import { profileKey } from '../../functions/store/profile.ts';
import { readPlaceKey, readsKey } from '../../functions/store/read-quota.ts';
import { seatsKey } from '../../functions/store/seats.ts';
import { sourceAppKey } from '../../functions/store/source-app.ts';
import { waitingKey } from '../../functions/store/waiting-list.ts';
import { type ClubUnderTest, type Runner, startClubUnderTest, type TableName } from '../fixtures/club-under-test.ts';

let club: ClubUnderTest;

beforeAll(async () => {
  club = await startClubUnderTest();
});
afterEach(() => club.everybodyLeaves());
afterAll(() => club?.stop());

/** Nothing in it is of the kind that any row has there. */
const odd = {
  ...Object.fromEntries(
    ['state', 'contact', 'units', 'sessions', 'days', 'holders', 'kind', 'exclusions', 'session', 'signs'].map(
      (name) => [name, 7],
    ),
  ),
  ...Object.fromEntries(
    ['massKg', 'revision', 'expiresAt', 'count', 'parts', 'at', 'day', 'tries', 'windowStart', 'startedAt'].map(
      (name) => [name, 'odd'],
    ),
  ),
  athleteId: { odd: true },
  accessToken: '',
  subscriptionId: 12,
  phone: 'odd',
  place: undefined,
};

const put = (table: TableName, key: Key) => {
  const { documents, nameOf } = club.club.tables;
  return documents.send(
    new PutCommand({
      TableName: nameOf(table),
      Item: { ...Object.fromEntries(Object.entries(odd).filter(([, value]) => value !== undefined)), ...key },
    }),
  );
};

const utcDate = () => new Date().toISOString().slice(0, 10);

const rowsOfRunner: readonly (readonly [string, TableName, (runner: Runner, activityId: string) => Key])[] = [
  ['phone', 'Members', ({ phone }) => phoneKey(phone)],
  ['member', 'Members', ({ athleteId }) => memberKey(athleteId)],
  ['phone-code', 'Members', ({ athleteId }) => phoneCodeKey({ kind: 'athlete', athleteId })],
  ['connection', 'Tokens', ({ athleteId }) => connectionKey({ source: 'strava', externalAthleteId: athleteId })],
  ['profile', 'Recovery', ({ athleteId }) => profileKey(athleteId)],
  ['history', 'Recovery', ({ athleteId }) => historyKey(athleteId)],
  ['check-ins', 'Recovery', ({ athleteId }) => checkInsKey(athleteId)],
  ['feedback', 'Recovery', ({ athleteId }) => feedbackKey(athleteId)],
  ['file-session', 'Recovery', ({ athleteId }) => fileSessionKey(athleteId, 'file-0123456789abcdef')],
  ['prescription', 'Recovery', ({ athleteId }, activityId) => prescriptionKey(athleteId, activityId)],
  ['message', 'Ledger', ({ athleteId }) => messageKey(athleteId, `question#${utcDate()}`)],
  ['open-question', 'Ledger', ({ athleteId }) => openQuestionKey(athleteId)],
  ['read-place', 'Ledger', ({ athleteId }, activityId) => readPlaceKey(athleteId, activityId)],
  ['answer-count', 'Ledger', ({ athleteId }) => answerCountKey(athleteId, `answer#${utcDate()}`)],
];

/** These are odd about an upload of before. */
const ofActivity = new Set(['history', 'prescription', 'read-place']);

const rowsOfClub: readonly (readonly [string, TableName, () => Key])[] = [
  ['seats', 'Members', () => seatsKey],
  ['open-join', 'Members', () => openJoinKey('odd')],
  ['waiting', 'Members', () => waitingKey('odd')],
  ['month-budget', 'Ledger', () => budgetKey(utcDate().slice(0, 7))],
  ['reads', 'Ledger', () => readsKey('strava', utcDate())],
  ['checkpoint', 'Ledger', () => checkpointKey('strava uploads')],
];

/** Every handler is given something to do about a runner: texts, a webhook and an upload, a morning, pages; then a sign. */
const everythingAbout = async (runner: Runner, makeOdd: () => Promise<unknown>) => {
  const { athleteId, phone } = runner;
  const { documents, nameOf } = club.club.tables;
  await makeOdd();
  await club.club.text({ from: phone, body: '3 7.5' });
  await club.settled();
  await makeOdd();
  await club.club.text({ from: phone, body: 'PLAN' });
  await club.club.text({ from: phone, body: 'WRONG' });
  club.upload(runner, 'garmin-run');
  await club.settled();
  await makeOdd();
  await club.club.invoke('Remind', { kind: 'check-in', athleteId, date: utcDate() });
  await makeOdd();
  const links = createAthleteLinks(documents, nameOf('Ledger'), club.club.url);
  for (const address of [await links.checkIn(athleteId, Date.now()), await links.plan(athleteId, Date.now())]) {
    expect((await fetch(address)).status, address).toBeLessThan(500);
  }
  expect((await fetch(await links.myData(athleteId, Date.now()))).status).toBeLessThan(500);
  await club.settled();
  await makeOdd();
  const before = club.textsTo(runner).length;
  await club.club.text({ from: phone, body: 'I have chest pain and can not breathe' });
  await club.settled();
  await club.club.invoke('Reconcile', {});
  await club.settled();
  return club.textsTo(runner).slice(before);
};

/** These are read only where something else has happened before. */
const seldomRead = new Set(['file-session', 'phone-code', 'read-place', 'message', 'prescription', 'answer-count']);

/** Two functions that write one history at the same moment are no trouble: the later one tries again. */
const troubles = () =>
  club.club.logs.all
    .map((line) => JSON.stringify(line))
    .filter((line) => /Attempt failed|Message given up|ZodError|TypeError/.test(line))
    .filter((line) => !line.includes('HistoryChangedError'));

test.each(rowsOfRunner)(
  'an odd row of kind %s stops no handler, and keeps no warning sign from its answer',
  async (kind, table, keyOf) => {
    const runner = await club.newRunner();
    const activityId = ofActivity.has(kind) ? club.upload(runner) : 'none';
    await club.settled();
    const before = troubles().length;

    const heard = await everythingAbout(runner, () => put(table, keyOf(runner, activityId)));

    expect(heard).toEqual([expect.stringMatching(/call 911 \(abroad: local number\)/i)]);
    expect(troubles().slice(before)).toEqual([]);
    const isAlarmed = club.club.logs.all.some(({ line }) => line.includes(`"rowKind":"${kind}"`));
    expect(isAlarmed || seldomRead.has(kind)).toBe(true);
  },
);

test('an odd row of each kind that belongs to the club stops no handler either', async () => {
  const runner = await club.newRunner();
  const before = troubles().length;

  const heard = await everythingAbout(runner, async () => {
    for (const [, table, keyOf] of rowsOfClub) await put(table, keyOf());
  });

  expect(heard).toEqual([expect.stringMatching(/call 911 \(abroad: local number\)/i)]);
  expect(troubles().slice(before)).toEqual([]);
});

test('an odd row of what is known of Strava stops no warning sign, and the hourly check mends it', async () => {
  await put('Ledger', sourceAppKey('strava'));
  const runner = await club.newRunner();

  await club.club.text({ from: runner.phone, body: 'I have chest pain and can not breathe' });
  await club.settled();
  await club.club.invoke('Reconcile', {});

  expect(club.textsTo(runner)[0]).toMatch(/call 911 \(abroad: local number\)/i);
});
