import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerText, type InboundServices } from '../../functions/inbound/answer-text.ts';
import type { OutboxMessage } from '../../functions/outbox/outbox.ts';
import { createLastingPhonePseudonym } from '../../functions/outbox/phone-pseudonym.ts';
import { checkInsKey } from '../../functions/store/check-ins.ts';
import { historyKey } from '../../functions/store/history.ts';
import type { Key } from '../../functions/store/key.ts';
import { memberKey } from '../../functions/store/member.ts';
import { openQuestionKey, openUrineQuestionKey } from '../../functions/store/open-question.ts';
import { phoneKey } from '../../functions/store/phone-claims.ts';
import { profileKey } from '../../functions/store/profile.ts';
import { type RunnerOnPhone, startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';

let club: TextingClub;

beforeAll(async () => {
  club = await startTextingClub();
});
afterAll(() => club.stop());

const chestPain = 'I have chest pain and can not breathe';

/** Stores that do not answer: whatever is asked of them throws. */
const unreachable = <Store extends object>(store: Store): Store =>
  new Proxy(store, {
    get: () => async () => {
      throw new Error('DynamoDB does not answer');
    },
  });

test('a warning sign is answered before any table is read', async () => {
  const sent: OutboxMessage[] = [];
  const services: InboundServices = {
    ...club.services,
    phones: unreachable(club.services.phones),
    members: unreachable(club.services.members),
    send: async (message) => void sent.push(message),
  };
  const text = { phone: '+14255550100', body: chestPain, id: 'no-table', at: club.now() };

  await expect(answerText(text, club.now(), services)).rejects.toThrow('does not answer');

  expect(sent).toMatchObject([{ kind: 'safety', to: { kind: 'text', phone: '+14255550100' } }]);
});

test('a warning sign that the outbox refuses is tried again after five seconds, however often; after ten minutes somebody is alarmed', async () => {
  const full = async () => Promise.reject(new Error('ServiceUnavailable'));
  const services: InboundServices = { ...club.services, send: full };
  const text = { phone: '+14255550100', body: chestPain, id: 'no-outbox', at: club.now() };

  for (const seconds of [0, 5, 60, 599]) {
    expect(await answerText(text, text.at + seconds * 1000, services)).toMatchObject({ kind: 'wait', seconds: 5 });
  }

  await expect(answerText(text, text.at + 601_000, services)).rejects.toThrow('ServiceUnavailable');
});

test('a warning sign is answered although Parameter Store has no key for the name of its phone', async () => {
  const sent: OutboxMessage[] = [];
  const services: InboundServices = {
    ...club.services,
    pseudonymOf: createLastingPhonePseudonym(async () => Promise.reject(new Error('Parameter Store is away'))),
    send: async (message) => void sent.push(message),
  };

  await answerText({ phone: '+14255550100', body: chestPain, id: 'no-key', at: club.now() }, club.now(), services);

  expect(sent).toMatchObject([{ kind: 'safety', athleteId: expect.stringMatching(/^phone-[0-9a-f]{16}$/) }]);
});

test('a warning sign whose hold failed at first is answered once, and held in the end', async () => {
  const { phone, member } = await club.newRunner();
  const text = { phone, body: chestPain, id: 'again', at: club.now() };
  await expect(
    answerText(text, club.now(), { ...club.services, checkIns: unreachable(club.services.checkIns) }),
  ).rejects.toThrow();

  expect(await club.say(phone, chestPain, 'again')).toHaveLength(1);
  expect((await club.services.checkIns.read(member.athleteId)).hold).toMatchObject({ kind: 'emergency' });
});

describe('an odd row of the runner', () => {
  const oddRows: readonly (readonly [string, 'members' | 'recovery' | 'ledger', (runner: RunnerOnPhone) => Key])[] = [
    ['the phone', 'members', ({ phone }) => phoneKey(phone)],
    ['the member', 'members', ({ member }) => memberKey(member.athleteId)],
    ['the profile', 'recovery', ({ member }) => profileKey(member.athleteId)],
    ['the history', 'recovery', ({ member }) => historyKey(member.athleteId)],
    ['the check-ins', 'recovery', ({ member }) => checkInsKey(member.athleteId)],
    ['the open question', 'ledger', ({ member }) => openQuestionKey(member.athleteId)],
    ['the question about the urine', 'ledger', ({ member }) => openUrineQuestionKey(member.athleteId)],
  ];

  test.each(oddRows)('keeps no warning sign from its answer: %s', async (_, table, keyOf) => {
    const runner = await club.newRunner();
    const { documents, names } = club.tables;
    const odd = { ...keyOf(runner), athleteId: 7, massKg: 'heavy', sessions: 'many', days: 3, kind: 1, revision: 'x' };
    await documents.send(new PutCommand({ TableName: names[table], Item: odd }));

    expect(await club.say(runner.phone, chestPain)).toEqual([
      expect.stringMatching(/call 911 \(abroad: local number\)/i),
    ]);
  });

  test.each(oddRows.slice(2))('does not keep what the next text says from being kept: %s', async (_, table, keyOf) => {
    const runner = await club.newRunner();
    const { documents, names } = club.tables;
    const odd = { ...keyOf(runner), athleteId: 7, massKg: 'heavy', sessions: 'many', days: 3, kind: 1, revision: 'x' };
    await documents.send(new PutCommand({ TableName: names[table], Item: odd }));

    expect(await club.say(runner.phone, '3 7.5')).toEqual([expect.stringMatching(/^Got it: soreness 3, slept 7.5 h/)]);
    await club.say(runner.phone, 'UNDO');
    await club.say(runner.phone, '4 8');
    const { days } = await club.services.checkIns.read(runner.member.athleteId);
    expect(Object.values(days)).toMatchObject([{ soreness: 4, sleepHours: 8 }]);
  });
});

describe('the answer to a warning sign goes out', () => {
  test('when the month is spent', async () => {
    const poor = await startTextingClub({ monthlyUsd: 0.01 });
    const { phone } = await poor.newRunner();
    await poor.say(phone, '3 7.5');

    expect(await poor.say(phone, chestPain)).toEqual([expect.stringMatching(/call 911 \(abroad: local number\)/i)]);
    await poor.stop();
  });

  test('during a pause', async () => {
    const { phone } = await club.newRunner({}, { pausedUntil: null });

    expect(await club.say(phone, chestPain)).toHaveLength(1);
  });

  test('to a phone that no member has, if it is one of the club’s countries', async () => {
    expect(await club.say('+14255558811', chestPain)).toEqual([
      expect.stringMatching(/call 911 \(abroad: local number\)/i),
    ]);
    expect(await club.say('+37120000001', chestPain)).toEqual([]);
  });
});

test('what a machine has written gets no answer and stores nothing, whatever it says', async () => {
  const { phone, member } = await club.newRunner();

  for (const body of [
    "Auto-reply: I'm busy and won't respond to this.",
    'Removed a heart from "Got it: soreness 3, slept 7.5 h."',
    'Emphasised "This can be an emergency: call your local emergency number now and do not stay alone."',
  ]) {
    expect(await club.say(phone, body), body).toEqual([]);
  }
  expect(await club.services.checkIns.read(member.athleteId)).toMatchObject({ days: {} });
});
