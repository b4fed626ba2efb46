import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeliverServices, deliverMessage } from '../../functions/delivery/deliver-message.ts';
import type { BudgetAlert } from '../../functions/delivery/pay-for-text.ts';
import type { MessageContent, PublishAnswer } from '../../functions/delivery/publisher.ts';
import { createStrangers } from '../../functions/delivery/strangers.ts';
import type { AskedQuestion } from '../../functions/messages/reply/asked-question.ts';
import type { Contact } from '../../functions/outbox/contact.ts';
import type { BudgetShare } from '../../functions/outbox/message-kinds.ts';
import type { OutboxMessage } from '../../functions/outbox/outbox.ts';
import { createAnswerLimits } from '../../functions/store/answer-limits.ts';
import { createMemberStore } from '../../functions/store/member.ts';
import type { Spending } from '../../functions/store/message-budget.ts';
import { createMessageLedger, type MessageLedger } from '../../functions/store/message-ledger.ts';
import { createPhoneClaims } from '../../functions/store/phone-claims.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { putMember } from '../fixtures/members.ts';

let tables: ClubTables;
let ledger: MessageLedger;

beforeAll(async () => {
  tables = await startClubTables();
  ledger = createMessageLedger(tables.documents, tables.names.ledger);
});
afterAll(() => tables.stop());

const now = Date.UTC(2026, 10, 24, 12);
const minuteMs = 60_000;

/** Services that publish with the given answers, in order; the last one is repeated. */
const delivery = (answers: readonly PublishAnswer[] = [{ kind: 'accepted' }], spending: Spending = { kind: 'ok' }) => {
  const letters: MessageContent[] = [];
  const ways: Contact['kind'][] = [];
  const news: BudgetAlert[] = [];
  const paidFrom: BudgetShare[] = [];
  const asked: AskedQuestion[] = [];
  const counted: string[] = [];
  const services: DeliverServices = {
    members: createMemberStore(tables.documents, tables.names.members),
    ledger,
    budget: {
      async spend(_, share) {
        paidFrom.push(share);
        return spending;
      },
      refund: async () => undefined,
    },
    questions: { note: async (_, question) => void asked.push(question) },
    limits: createAnswerLimits(tables.documents, tables.names.ledger),
    strangers: createStrangers(createPhoneClaims(tables.documents, tables.names.members), ['US']),
    alertAdmin: async (reached) => void news.push(reached),
    async publish({ kind }, letter) {
      ways.push(kind);
      letters.push(letter);
      return answers[Math.min(letters.length, answers.length) - 1] ?? { kind: 'accepted' };
    },
    emergencyNumberFor: () => '112',
    newClaimId: randomUUID,
    count: (name) => void counted.push(name),
  };
  return { services, letters, ways, news, paidFrom, asked, counted };
};

const messageTo = (athleteId: string, parts: Partial<OutboxMessage> = {}): OutboxMessage => ({
  messageId: 'advice#1#1',
  athleteId,
  kind: 'advice',
  text: '10 km. Drink about 0.6-1 L by 1:10pm.',
  staleAfter: now + 30 * minuteMs,
  textWhenStale: 'Easy tomorrow.',
  ...parts,
});

const stateOf = async ({ athleteId, messageId }: OutboxMessage) =>
  (await tables.scan('ledger')).find(({ pk, sk }) => pk === `athlete#${athleteId}` && sk === `message#${messageId}`)
    ?.state;

test('a message is sent once, however often it is asked for', async () => {
  const { athleteId } = await putMember(tables);
  const { services, letters } = delivery();
  const message = messageTo(athleteId);

  expect(await deliverMessage(message, now, services)).toEqual({ kind: 'done', what: 'sent' });
  expect(await deliverMessage(message, now, services)).toEqual({ kind: 'done', what: 'already sent' });

  expect(letters.map(({ text }) => text)).toEqual([message.text]);
  expect(await stateOf(message)).toBe('sent');
});

test('an attempt that died after its claim is unconfirmed and not repeated: two texts are worse than none', async () => {
  const { athleteId } = await putMember(tables);
  const { services, letters } = delivery();
  const message = messageTo(athleteId);
  await ledger.claim({ ...message, claimId: 'of an attempt that died', at: now });

  expect(await deliverMessage(message, now, services)).toMatchObject({ kind: 'done' });

  expect(letters).toEqual([]);
  expect(await stateOf(message)).toBe('unconfirmed');
});

test('an attempt that died after its claim stays unconfirmed when the message has become stale', async () => {
  const { athleteId } = await putMember(tables);
  const { services, letters } = delivery();
  const message = messageTo(athleteId, { textWhenStale: null });
  await ledger.claim({ ...message, claimId: 'of an attempt that died', at: now });

  await deliverMessage(message, message.staleAfter + 1, services);

  expect(letters).toEqual([]);
  expect(await stateOf(message)).toBe('unconfirmed');
});

test('no answer from SNS is unconfirmed and not repeated', async () => {
  const { athleteId } = await putMember(tables);
  const { services, letters } = delivery([{ kind: 'unknown', why: 'TimeoutError' }, { kind: 'accepted' }]);
  const message = messageTo(athleteId);

  await deliverMessage(message, now, services);
  await deliverMessage(message, now, services);

  expect(letters).toHaveLength(1);
  expect(await stateOf(message)).toBe('unconfirmed');
});

test.each(['safety', 'code'] as const)(
  'a %s message is repeated after no answer: two are better than none',
  async (kind) => {
    const { athleteId } = await putMember(tables);
    const { services, letters } = delivery([{ kind: 'unknown', why: 'TimeoutError' }, { kind: 'accepted' }]);
    const message = messageTo(athleteId, { kind });

    expect(await deliverMessage(message, now, services)).toMatchObject({ kind: 'wait' });
    expect(await deliverMessage(message, now + minuteMs, services)).toEqual({ kind: 'done', what: 'sent' });
    expect(await deliverMessage(message, now + 2 * minuteMs, services)).toEqual({ kind: 'done', what: 'already sent' });

    expect(letters).toHaveLength(2);
  },
);

test('a safety message that SNS never answers for is not repeated for ever', async () => {
  const { athleteId } = await putMember(tables);
  const { services } = delivery();
  const message = messageTo(athleteId, { kind: 'safety', staleAfter: now + 600 * minuteMs });
  await ledger.claim({ ...message, claimId: 'long ago', at: now });

  expect(await deliverMessage(message, now + 40 * minuteMs, services)).toMatchObject({ kind: 'done' });
});

test('a refusal takes the claim back, so that a later attempt can send', async () => {
  const { athleteId } = await putMember(tables);
  const { services, letters } = delivery([
    { kind: 'refused', why: 'ThrottledException', again: true },
    { kind: 'accepted' },
  ]);
  const message = messageTo(athleteId);

  expect(await deliverMessage(message, now, services)).toMatchObject({ kind: 'wait' });
  expect(await deliverMessage(message, now + minuteMs, services)).toEqual({ kind: 'done', what: 'sent' });

  expect(letters).toHaveLength(2);
});

test('a refusal for good is given up with its reason', async () => {
  const { athleteId } = await putMember(tables);
  const { services } = delivery([{ kind: 'refused', why: 'InvalidParameterException', again: false }]);

  expect(await deliverMessage(messageTo(athleteId), now, services)).toEqual({
    kind: 'give-up',
    reason: 'SNS refused: InvalidParameterException',
  });
});

describe('a message that is late', () => {
  test('goes out in the words for that, without the details of the mail', async () => {
    const { athleteId } = await putMember(tables);
    const { services, letters } = delivery();
    const message = messageTo(athleteId, { mail: { subject: 'Your recovery', details: 'Drink about 0.6-1 L.' } });

    await deliverMessage(message, message.staleAfter + 1, services);

    expect(letters).toEqual([{ text: 'Easy tomorrow.', mail: undefined }]);
  });

  test('and has no words for that expires', async () => {
    const { athleteId } = await putMember(tables);
    const { services, letters } = delivery();
    const message = messageTo(athleteId, { textWhenStale: null });

    expect(await deliverMessage(message, message.staleAfter + 1, services)).toMatchObject({ kind: 'done' });

    expect(letters).toEqual([]);
    expect(await stateOf(message)).toBe('expired');
  });
});

describe('nobody gets a message', () => {
  test('who is no member', async () => {
    const { services, letters } = delivery();

    await deliverMessage(messageTo('404'), now, services);

    expect(letters).toEqual([]);
    expect(await stateOf(messageTo('404'))).toBeUndefined();
  });

  test('whose data is being erased', async () => {
    const { athleteId } = await putMember(tables, { state: { kind: 'erasing', receipt: 'R', at: now } });
    const { services, letters } = delivery();

    await deliverMessage(messageTo(athleteId), now, services);

    expect(letters).toEqual([]);
  });

  test('whose message was withdrawn', async () => {
    const { athleteId } = await putMember(tables);
    const { services, letters } = delivery();
    const message = messageTo(athleteId);
    await ledger.end(message, 'cancelled', now);

    expect(await deliverMessage(message, now, services)).toEqual({ kind: 'done', what: 'already cancelled' });
    expect(letters).toEqual([]);
  });
});

test('a receipt reaches an address that no member has any more', async () => {
  const { services, letters } = delivery();

  await deliverMessage(
    messageTo('receipt-R', { kind: 'receipt', to: { kind: 'text', phone: '+14255550199' } }),
    now,
    services,
  );

  expect(letters).toHaveLength(1);
});

describe('what the club starts by itself', () => {
  test.each(['advice', 'update', 'question'] as const)(
    'waits for no quiet hours that have begun meanwhile: %s',
    async (kind) => {
      const { athleteId } = await putMember(tables);
      const { services, letters } = delivery();
      const message = messageTo(athleteId, { kind, quietFrom: now - 1 });

      await deliverMessage(message, now, services);

      expect(letters).toEqual([]);
      expect(await stateOf(message)).toBe('expired');
    },
  );

  test('does not go out to who has paused meanwhile', async () => {
    const { athleteId } = await putMember(tables, { pausedUntil: now + minuteMs });
    const { services, letters } = delivery();

    await deliverMessage(messageTo(athleteId), now, services);

    expect(letters).toEqual([]);
  });
});

test.each(['answer', 'safety', 'code', 'receipt', 'correction'] as const)(
  'neither a pause nor quiet hours hold back: %s',
  async (kind) => {
    const { athleteId } = await putMember(tables, { pausedUntil: null });
    const { services, letters } = delivery();

    await deliverMessage(messageTo(athleteId, { kind, quietFrom: now - 1 }), now, services);

    expect(letters).toHaveLength(1);
  },
);

describe('the budget of the month', () => {
  test('that is spent withholds a text, and the admin hears of the first', async () => {
    const { athleteId } = await putMember(tables);
    const { services, letters, news } = delivery([], { kind: 'spent', isFirst: true });
    const message = messageTo(athleteId);

    expect(await deliverMessage(message, now, services)).toMatchObject({ kind: 'done' });
    expect(await deliverMessage(message, now, services)).toMatchObject({ kind: 'done' });

    expect(letters).toEqual([]);
    expect(news).toEqual(['spent', 'spent']);
    expect(await stateOf(message)).toBe('withheld');
  });

  test('that reaches 80 % is told to the admin, and the text goes out', async () => {
    const { athleteId } = await putMember(tables);
    const { services, letters, news } = delivery([], { kind: 'ok', reached: 80 });

    await deliverMessage(messageTo(athleteId), now, services);

    expect(letters).toHaveLength(1);
    expect(news).toEqual([80]);
  });

  test('is none of a mail', async () => {
    const { athleteId } = await putMember(tables, {
      contact: { kind: 'email', topicArn: 'arn:aws:sns:x:1:Afterrun-mail-1' },
    });
    const { services, letters } = delivery([], { kind: 'spent', isFirst: true });

    await deliverMessage(messageTo(athleteId), now, services);

    expect(letters).toHaveLength(1);
  });
});

describe('whoever cannot be reached', () => {
  test('because SNS says that they have opted out, is marked at once and not tried again', async () => {
    const { athleteId } = await putMember(tables);
    const { services, letters } = delivery([{ kind: 'opted-out' }]);

    await deliverMessage(messageTo(athleteId), now, services);
    await deliverMessage(messageTo(athleteId, { messageId: 'advice#2#1' }), now, services);

    expect(letters).toHaveLength(1);
    expect(await services.members.read(athleteId)).toMatchObject({ delivery: { optedOutAt: now } });
  });
});

describe('an address beside the phone', () => {
  const fallbackMail = { topicArn: 'arn:aws:sns:x:1:Afterrun-mail-2' };

  test('gets no mails while texts go out', async () => {
    const { athleteId } = await putMember(tables, { fallbackMail });
    const { services, ways } = delivery();

    await deliverMessage(messageTo(athleteId), now, services);

    expect(ways).toEqual(['text']);
  });

  test('gets what the spent budget of the month withholds, with the details of a mail', async () => {
    const { athleteId } = await putMember(tables, { fallbackMail });
    const { services, letters, ways, news } = delivery([], { kind: 'spent', isFirst: true });
    const message = messageTo(athleteId, { mail: { subject: 'Your recovery', details: 'Why: it was hot.' } });

    expect(await deliverMessage(message, now, services)).toEqual({ kind: 'done', what: 'sent' });

    expect(ways).toEqual(['email']);
    expect(letters).toEqual([{ text: message.text, mail: message.mail }]);
    expect(news).toEqual(['spent']);
  });

  test('gets what a phone that turns out to have opted out does not, once', async () => {
    const { athleteId } = await putMember(tables, { fallbackMail });
    const { services, ways } = delivery([{ kind: 'opted-out' }, { kind: 'accepted' }]);
    const message = messageTo(athleteId);

    expect(await deliverMessage(message, now, services)).toMatchObject({ kind: 'wait' });
    expect(await deliverMessage(message, now + 1000, services)).toEqual({ kind: 'done', what: 'sent' });
    await deliverMessage(message, now + 2000, services);

    expect(ways).toEqual(['text', 'email']);
  });

  test.each(['optedOutAt', 'pausedForFailuresAt'] as const)('gets the mails of a phone marked %s', async (mark) => {
    const { athleteId } = await putMember(tables, { fallbackMail, delivery: { [mark]: now } });
    const { services, ways } = delivery();

    await deliverMessage(messageTo(athleteId), now, services);

    expect(ways).toEqual(['email']);
  });
});

describe('an AWS account that lets nobody text', () => {
  const refused: PublishAnswer = { kind: 'refused', why: 'UserErrorException', again: false, isAccounts: true };
  const topicArn = 'arn:aws:sns:eu-central-1:123456789012:Afterrun-mail-9';
  const byText = { kind: 'text', phone: '+14255550177' } as const;

  test('has a message go to the address beside the phone, once, and raises the alarm', async () => {
    const { athleteId } = await putMember(tables, { contact: byText, fallbackMail: { topicArn } });
    const { services, ways, counted } = delivery([refused, { kind: 'accepted' }]);
    const message = messageTo(athleteId);

    expect(await deliverMessage(message, now, services)).toEqual({ kind: 'done', what: 'sent' });
    expect(await deliverMessage(message, now, services)).toEqual({ kind: 'done', what: 'already sent' });

    expect(ways).toEqual(['text', 'email']);
    expect(counted).toEqual(['MessageRefused', 'TextRefusedByAccount', 'MessageSent']);
  });

  test('has it given up, with the reason, where there is none', async () => {
    const { athleteId } = await putMember(tables, { contact: byText });
    const { services, counted } = delivery([refused]);

    expect(await deliverMessage(messageTo(athleteId), now, services)).toEqual({
      kind: 'give-up',
      reason: 'SNS refused: UserErrorException',
    });

    expect(counted).toEqual(['MessageRefused', 'TextRefusedByAccount']);
  });
});

test('an urgent message that SNS never answers for is sent a few times, not every quarter of a minute', async () => {
  const { athleteId } = await putMember(tables);
  const never = Array.from({ length: 200 }, () => ({ kind: 'unknown', why: 'TimeoutError' }) as const);
  const { services, letters } = delivery(never);
  const message = messageTo(athleteId, { kind: 'safety', staleAfter: now + 600 * minuteMs });

  let at = now;
  for (let outcome = await deliverMessage(message, at, services); outcome.kind === 'wait'; ) {
    at += outcome.seconds * 1000;
    outcome = await deliverMessage(message, at, services);
  }

  expect(letters.length).toBeGreaterThanOrEqual(5);
  expect(letters.length).toBeLessThanOrEqual(10);
});

test('the answer to a warning sign that SNS refuses is sent again after seconds, although no table answers', async () => {
  const away = async () => Promise.reject(new Error('DynamoDB does not answer'));
  const { services, letters } = delivery([
    { kind: 'refused', why: 'Throttled', again: true },
    { kind: 'refused', why: 'Throttled', again: true },
    { kind: 'accepted' },
  ]);
  const to = { kind: 'text', phone: '+14255550147' } as const;
  const message = messageTo('phone-1', { kind: 'safety', to });
  const unable = {
    ...services,
    ledger: { ...ledger, claim: away, release: away, note: away },
    limits: { allowSign: away },
  };

  expect(await deliverMessage(message, now, unable)).toMatchObject({ kind: 'wait', seconds: 5 });
  expect(await deliverMessage(message, now + 5000, unable)).toMatchObject({ kind: 'wait', seconds: 5 });
  expect(await deliverMessage(message, now + 10_000, unable)).toEqual({ kind: 'done', what: 'sent' });
  expect(letters).toHaveLength(3);
});
