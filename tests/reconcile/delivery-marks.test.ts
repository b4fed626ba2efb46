import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { spareMailEndedText } from '../../functions/messages/spare-mail-ended.ts';
import type { OutboxMessage } from '../../functions/outbox/outbox.ts';
import { countFailedTexts } from '../../functions/reconcile/count-failed-texts.ts';
import { lookUpMail } from '../../functions/reconcile/look-up-mail.ts';
import { markOptedOut } from '../../functions/reconcile/mark-opted-out.ts';
import type { AccountLoss, TextOutcome } from '../../functions/reconcile/text-outcomes.ts';
import { type Checkpoints, createCheckpoints } from '../../functions/store/checkpoints.ts';
import { createHistoryStore } from '../../functions/store/history.ts';
import {
  canBeReached,
  createMemberStore,
  type Member,
  type MemberStore,
  memberKey,
} from '../../functions/store/member.ts';
import { createMembership } from '../../functions/store/membership.ts';
import { createPhoneClaims, type PhoneClaims } from '../../functions/store/phone-claims.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { mailTopics } from '../fixtures/mail-topics.ts';
import { putMember } from '../fixtures/members.ts';

let tables: ClubTables;
let store: MemberStore;
let claims: PhoneClaims;
let checkpoints: Pick<Checkpoints, 'read' | 'write'>;
let phones = 0;
let counted: string[] = [];

beforeAll(async () => {
  tables = await startClubTables();
  store = createMemberStore(tables.documents, tables.names.members);
  claims = createPhoneClaims(tables.documents, tables.names.members);
  checkpoints = createCheckpoints(tables.documents, tables.names.ledger);
});
afterAll(() => tables.stop());

const now = Date.UTC(2026, 10, 24, 12);
const hasTime = () => true;

const memberByText = async (parts: Partial<Member> = {}) => {
  phones += 1;
  const phone = `+1425555${1000 + phones}`;
  const member = await putMember(tables, { contact: { kind: 'text', phone }, ...parts });
  await claims.claim(phone, member.athleteId, 0);
  return { ...member, phone };
};
const deliveryOf = async ({ athleteId }: Member) => (await store.read(athleteId))?.delivery;

let events = 0;
const outcome = (phone: string, arrived: boolean, at: number, isStopped = false): TextOutcome => {
  events += 1;
  return { eventId: `event-${events}`, phone, arrived, isStopped, at };
};
/** A visit, by checkpoints of its own unless told otherwise. */
const visit = (
  outcomes: readonly TextOutcome[],
  at = now,
  own: Pick<Checkpoints, 'read' | 'write'> = emptyCheckpoints(),
  losses: readonly AccountLoss[] = [],
) =>
  countFailedTexts(at, {
    readTextOutcomes: async (from, to) => ({
      outcomes: outcomes.filter((found) => found.at >= from && found.at <= to),
      losses: losses.filter((loss) => loss.at >= from && loss.at <= to),
      readUntil: to,
    }),
    checkpoints: own,
    claims,
    store,
    count: (name) => void counted.push(name),
  });

function emptyCheckpoints(): Pick<Checkpoints, 'read' | 'write'> {
  const places = new Map<string, unknown>();
  return { read: async (job) => places.get(job), write: async (job, place) => void places.set(job, place) };
}

test.each([
  ['two failures', [false, false], { failedTexts: 2 }],
  ['three in a row', [false, false, false], { failedTexts: 3, pausedForFailuresAt: now }],
  ['three with one that arrived between', [false, false, true, false], { failedTexts: 1 }],
])('%s: %j', async (_, arrivals, delivery) => {
  const member = await memberByText();

  await visit(arrivals.map((arrived, index) => outcome(member.phone, arrived, now - hourMs + index)));

  expect(await deliveryOf(member)).toEqual(delivery);
});

test('who has sent STOP is marked by the log, with no failure counted; a text that arrives takes the mark away', async () => {
  const member = await memberByText();

  expect(await visit([outcome(member.phone, false, now - hourMs, true)])).toMatchObject({ stopped: 1, paused: 0 });

  const delivery = await deliveryOf(member);
  expect(delivery).toEqual({ stopLoggedAt: now });
  expect(canBeReached({ ...member, delivery })).toBe(false);

  await visit([outcome(member.phone, true, now - minuteMs)]);

  expect(await deliveryOf(member)).toEqual({ stopLoggedAt: null });
});

test('a list that a carrier never fills does not take the mark of the log away', async () => {
  const member = await memberByText({ delivery: { stopLoggedAt: now } });

  await markOptedOut([member], now, { optedOutPhones: async () => new Set(), store });

  expect(await deliveryOf(member)).toEqual({ stopLoggedAt: now });
});

test('a text that AWS dropped for a reason of the account pauses nobody, and is counted once for the alarm', async () => {
  counted = [];
  const own = emptyCheckpoints();
  const losses = [1, 2, 3].map((minutes) => ({
    eventId: `loss-${minutes}`,
    why: 'spend-limit' as const,
    at: now - minutes * minuteMs,
  }));

  expect(await visit([], now, own, losses)).toMatchObject({ failed: 0, dropped: 3, paused: 0 });
  expect(await visit([], now + minuteMs, own, losses)).toMatchObject({ dropped: 0 });

  expect(counted).toEqual(['TextRefusedByAccount', 'TextRefusedByAccount', 'TextRefusedByAccount']);
});

test('failures before the athlete joined are not theirs', async () => {
  const member = await memberByText({ joinedAt: now - minuteMs });

  await visit([1, 2, 3].map((hours) => outcome(member.phone, false, now - hours * hourMs)));

  expect(await deliveryOf(member)).toBeUndefined();
});

test('a failure is counted once, although each visit reaches back into the one before', async () => {
  const member = await memberByText();
  const failed = [outcome(member.phone, false, now - minuteMs), outcome(member.phone, false, now)];

  for (const at of [now, now + minuteMs, now + hourMs]) await visit(failed, at, checkpoints);

  expect(await deliveryOf(member)).toEqual({ failedTexts: 2 });
});

test('a failure that the log shows late is counted all the same', async () => {
  const member = await memberByText();
  const own = emptyCheckpoints();
  await visit([], now, own);

  await visit([outcome(member.phone, false, now - minuteMs)], now + hourMs, own);

  expect(await deliveryOf(member)).toEqual({ failedTexts: 1 });
});

test('a failed code to somebody who is no member is nobody’s', async () => {
  expect(await visit([outcome('+14255559999', false, now)])).toEqual({
    texts: 1,
    failed: 1,
    dropped: 0,
    stopped: 0,
    paused: 0,
  });
});

test('who answers after the pause is reached again', async () => {
  const member = await memberByText({ delivery: { failedTexts: 3, pausedForFailuresAt: now } });

  await store.resume(member.athleteId);

  expect(canBeReached({ ...member, delivery: await deliveryOf(member) })).toBe(true);
});

test('a new contact starts without marks', async () => {
  const member = await memberByText({ delivery: { failedTexts: 3, pausedForFailuresAt: now } });

  const membership = createMembership(tables.documents, tables.names.members);
  await membership.moveToPhone(member.athleteId, '+14255559998', null, now);

  expect(await deliveryOf(member)).toEqual({});
});

test('marks of two functions at a time stand side by side', async () => {
  const member = await memberByText();

  await Promise.all([
    store.noteDelivery(member.athleteId, { optedOutAt: 1 }),
    store.noteDelivery(member.athleteId, { failedTexts: 2 }),
    store.noteDelivery(member.athleteId, { pausedForFailuresAt: 3 }),
  ]);

  expect(await deliveryOf(member)).toEqual({ optedOutAt: 1, failedTexts: 2, pausedForFailuresAt: 3 });
});

test('a mark brings nobody back who has been erased', async () => {
  await store.noteDelivery('7999999', { optedOutAt: 1 });

  expect(await store.read('7999999')).toBeUndefined();
});

test('members on the list of who opted out are marked, members who left it unmarked, the others left as they are', async () => {
  const out = await memberByText();
  const back = await memberByText({ delivery: { optedOutAt: now - dayMs } });
  const still = await memberByText({ delivery: { optedOutAt: now - dayMs } });
  const optedOutPhones = async () => new Set([out.phone, still.phone, '+14255559997']);

  const report = await markOptedOut([out, back, still], now, { optedOutPhones, store });

  expect(report).toEqual({ marked: 1, unmarked: 1 });
  expect(await Promise.all([out, back, still].map(deliveryOf))).toEqual([
    { optedOutAt: now },
    { optedOutAt: null },
    { optedOutAt: now - dayMs },
  ]);
});

test('a list that cannot be read unmarks nobody', async () => {
  const member = await memberByText({ delivery: { optedOutAt: now } });
  const optedOutPhones = async () => Promise.reject(new Error('throttled'));

  await expect(markOptedOut([member], now, { optedOutPhones, store })).rejects.toThrow('throttled');

  expect(await deliveryOf(member)).toEqual({ optedOutAt: now });
});

test('an address that was confirmed becomes the contact, and one that ended the mails is marked', async () => {
  const topics = mailTopics();
  const [old, next] = [await topics.open('old@example.org'), await topics.open('next@example.org')];
  topics.click('next@example.org');
  const ended = await putMember(tables, { contact: { kind: 'email', topicArn: old } });
  const changed = await memberByText({ pendingMail: { topicArn: next, since: now } });
  const membership = createMembership(tables.documents, tables.names.members);

  const report = await lookUpMail([ended, changed], now, { ...mailServices(topics), membership });

  expect(report).toMatchObject({ done: 2, confirmed: 1, unsubscribed: 1, subscribedAgain: 0 });
  expect(await deliveryOf(ended)).toEqual({ unsubscribedAt: now });
  expect((await store.read(changed.athleteId))?.contact).toEqual({ kind: 'email', topicArn: next });
});

test('what a member changes while the hourly job looks at the mails is not taken back by it', async () => {
  const topics = mailTopics();
  const [ended, unconfirmed, other, newer] = [
    await topics.open('ended@example.org'),
    await topics.open('unconfirmed@example.org'),
    await topics.open('other@example.org'),
    await topics.open('newer@example.org'),
  ];
  const wasThen = await memberByText({
    fallbackMail: { topicArn: ended },
    pendingMail: { topicArn: unconfirmed, since: now - 3 * dayMs, isFallback: true },
  });
  const nowIs = { fallbackMail: { topicArn: other }, pendingMail: { topicArn: newer, since: now, isFallback: true } };
  await tables.put('members', memberKey(wasThen.athleteId), { ...wasThen, ...nowIs });
  const membership = createMembership(tables.documents, tables.names.members);

  await lookUpMail([wasThen], now, { ...mailServices(topics), membership });
  topics.click('unconfirmed@example.org');
  await lookUpMail([wasThen], now, { ...mailServices(topics), membership });

  expect(await store.read(wasThen.athleteId)).toMatchObject({ ...nowIs, contact: wasThen.contact });
});

test('an address that was confirmed to stand beside a phone leaves the phone the contact', async () => {
  const topics = mailTopics();
  const fallbackTopic = await topics.open('fallback@example.org');
  topics.click('fallback@example.org');
  const member = await memberByText({ pendingMail: { topicArn: fallbackTopic, since: now, isFallback: true } });

  await lookUp(member, topics);

  expect(await store.read(member.athleteId)).toMatchObject({
    contact: { kind: 'text', phone: member.phone },
    fallbackMail: { topicArn: fallbackTopic },
    pendingMail: null,
  });
});

test('the address beside a phone is given up when its mails were ended, and the phone is told, once and by day', async () => {
  const topics = mailTopics();
  const fallbackTopic = await topics.open('fallback@example.org');
  const member = await memberByText({ fallbackMail: { topicArn: fallbackTopic } });
  const sent: OutboxMessage[] = [];
  const services = { ...mailServices(topics), send: async (message: OutboxMessage) => void sent.push(message) };
  const atNight = now + 11 * hourMs;

  await lookUpMail([member], atNight, services);
  expect(sent).toEqual([]);
  expect(await store.read(member.athleteId)).toMatchObject({ fallbackMail: { topicArn: fallbackTopic } });

  await lookUpMail([member], now, services);

  expect(sent).toMatchObject([{ kind: 'mail-ended', athleteId: member.athleteId, text: spareMailEndedText }]);
  expect(JSON.stringify(sent)).not.toContain('fallback@');
  expect(await store.read(member.athleteId)).toMatchObject({
    fallbackMail: null,
    delivery: { spareMailEndedAt: now },
  });
  expect(await topics.addressOf(fallbackTopic)).toBeUndefined();

  const after = await store.read(member.athleteId);
  await lookUpMail(after === undefined ? [] : [after], now + hourMs, services);
  expect(sent).toHaveLength(1);
});

test('a visit that was stopped after that text repeats it under the same name', async () => {
  const topics = mailTopics();
  const fallbackTopic = await topics.open('fallback@example.org');
  const member = await memberByText({ fallbackMail: { topicArn: fallbackTopic } });
  const sent: OutboxMessage[] = [];
  const services = { ...mailServices(topics), send: async (message: OutboxMessage) => void sent.push(message) };
  const stopped = { ...topics, close: async () => Promise.reject(new Error('stopped')) };

  await lookUpMail([member], now, { ...services, topics: stopped });
  await lookUpMail([member], now + hourMs, services);

  expect(sent).toHaveLength(2);
  expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1);
});

test.each([
  ['is asked for two days', 2 * dayMs - 1, true],
  ['is forgotten then', 2 * dayMs, false],
])('an address that nobody has confirmed %s', async (_, age, isKept) => {
  const topics = mailTopics();
  const pending = await topics.open('mistyped@example.org');
  const member = await memberByText({ pendingMail: { topicArn: pending, since: now - age } });

  await lookUp(member, topics);

  expect(Boolean((await store.read(member.athleteId))?.pendingMail)).toBe(isKept);
  expect((await topics.addressOf(pending)) !== undefined).toBe(isKept);
});

async function lookUp(member: Member, topics: ReturnType<typeof mailTopics>): Promise<void> {
  await lookUpMail([member], now, mailServices(topics));
}

function mailServices(topics: ReturnType<typeof mailTopics>) {
  return {
    topics,
    membership: createMembership(tables.documents, tables.names.members),
    claims,
    store,
    checkpoints,
    hasTime,
    history: createHistoryStore(tables.documents, tables.names.recovery),
    send: async () => undefined,
  };
}
