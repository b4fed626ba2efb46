import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dayMs } from '../../functions/clock/lifetime.ts';
import type { MailTopics } from '../../functions/delivery/mail-topics.ts';
import { type OutboxMessage, outboxMessageSchema } from '../../functions/outbox/outbox.ts';
import { createPhonePseudonym, unkeyedPhonePseudonym } from '../../functions/outbox/phone-pseudonym.ts';
import { settle } from '../../functions/queue/queue-handler.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import { createErasure } from '../../functions/store/erasure.ts';
import { createFailureCounter } from '../../functions/store/failure-counter.ts';
import { historyKey } from '../../functions/store/history.ts';
import { createMemberStore } from '../../functions/store/member.ts';
import { createMessageLedger, messageKey } from '../../functions/store/message-ledger.ts';
import { olderTokensKey } from '../../functions/store/older-tokens.ts';
import { phoneKey } from '../../functions/store/phone-claims.ts';
import { prescriptionKey } from '../../functions/store/prescription-row.ts';
import { profileKey } from '../../functions/store/profile.ts';
import { createSeats } from '../../functions/store/seats.ts';
import { createWaitingList } from '../../functions/store/waiting-list.ts';
import type { StravaOauth } from '../../functions/strava/strava-oauth.ts';
import { type EraseServices, eraseAthlete } from '../../functions/upload/erase-athlete.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { newAthleteId, putConnection, putMember } from '../fixtures/members.ts';
import { noSchedules } from '../fixtures/no-schedules.ts';
import { stravaOauth } from '../fixtures/strava-oauth.ts';
import { stravaSources } from '../fixtures/strava-sources.ts';

let tables: ClubTables;
let sent: OutboxMessage[];

beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());
beforeEach(() => {
  sent = [];
});

const mailTopics = (closed: string[] = []): MailTopics => ({
  open: async () => 'arn:none',
  askAgain: async () => undefined,
  isConfirmed: async () => true,
  addressOf: async () => undefined,
  close: async (topicArn) => void closed.push(topicArn),
});

const now = Date.UTC(2026, 10, 24, 12);

const services = ({
  oauth = stravaOauth(),
  ...parts
}: Partial<EraseServices> & { oauth?: StravaOauth } = {}): EraseServices => ({
  members: createMemberStore(tables.documents, tables.names.members),
  connections: createConnectionStore(tables.documents, tables.names.tokens),
  sources: stravaSources({ connections: createConnectionStore(tables.documents, tables.names.tokens), oauth }),
  erasure: createErasure(tables.documents, tables.names, async () => 'key'),
  schedules: noSchedules,
  ledger: createMessageLedger(tables.documents, tables.names.ledger),
  clubName: 'Riverside Runners',
  publicUrl: 'https://club.example',
  seats: createSeats(tables.documents, tables.names.members, 10),
  waitingList: createWaitingList(tables.documents, tables.names.members, async () => 'key'),
  topics: mailTopics(),
  send: async (message) => void sent.push(message),
  ...parts,
});

/** A member with rows in every table, more than one batch of them in `recovery`. */
const memberOfLongStanding = async (phone: string) => {
  const member = await putMember(tables, { contact: { kind: 'text', phone } });
  const { athleteId } = member;
  await tables.put('members', phoneKey(phone), { athleteId });
  await putConnection(tables, athleteId);
  await tables.put('recovery', profileKey(athleteId), { massKg: 70 });
  await tables.put('recovery', historyKey(athleteId), { sessions: [] });
  for (let activity = 0; activity < 30; activity += 1) {
    await tables.put('recovery', prescriptionKey(athleteId, String(activity)), { load: 50 });
    await tables.put('recovery', prescriptionKey(athleteId, `${activity}0000`), { distanceM: 10_000 });
  }
  await tables.put('ledger', messageKey(athleteId, 'advice#1#1'), { state: 'sent' });
  return member;
};

const everything = async () =>
  JSON.stringify(
    await Promise.all((['members', 'tokens', 'recovery', 'ledger'] as const).map((table) => tables.scan(table))),
  );

test('tokens as the version before kept them are ended and go, too', async () => {
  const { athleteId } = await putMember(tables, { contact: { kind: 'text', phone: '+14255550109' } });
  const tokens = {
    accessToken: 'access-older',
    refreshToken: 'refresh-older',
    expiresAt: now / 1000 + 3600,
    scope: 'read',
  };
  await tables.put('tokens', olderTokensKey(athleteId), tokens);
  const oauth = stravaOauth();

  expect(await eraseAthlete(athleteId, now, services({ oauth }))).toEqual({ kind: 'done', what: 'erased' });

  expect(oauth.revoked).toEqual(['refresh-older']);
  const left = await everything();
  expect(left).not.toContain('refresh-older');
  expect(left).not.toContain(athleteId);
});

test('every row of every table goes, the token is revoked, and a receipt with a date and a random number remains', async () => {
  const { athleteId } = await memberOfLongStanding('+14255550101');
  const oauth = stravaOauth();

  expect(await eraseAthlete(athleteId, now, services({ oauth }))).toEqual({ kind: 'done', what: 'erased' });

  expect(oauth.revoked).toEqual(['refresh-1']);
  const left = await everything();
  expect(left).not.toContain(athleteId);
  expect(left).not.toContain('+14255550101');
  const receipt = sent[0]?.messageId.replace('receipt#', '');
  expect(receipt).toMatch(/^[0-9A-F]{16}$/);
  expect(left).toContain(`"erasedOn":"2026-11-24"`);
  expect(left).toContain(receipt);
});

test('an event of theirs that failed leaves a count under the name of its message, and nothing of whose it was', async () => {
  const athleteId = newAthleteId();
  const record = {
    messageId: 'queue-message',
    receiptHandle: 'receipt-handle',
    body: '',
    attributes: { MessageGroupId: `strava#${athleteId}` },
  };
  const worker = {
    documents: tables.documents,
    ledgerTable: tables.names.ledger,
    queueUrl: 'queue',
    deadLetterQueueUrl: 'dead-letters',
    handle: () => Promise.reject(new Error('no answer')),
    sqs: { send: async () => undefined },
    failures: createFailureCounter(tables.documents, tables.names.ledger),
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    now: () => now,
  };

  await settle(record, worker);
  await settle(record, worker);

  const left = await everything();
  expect(left).toContain('"failures":2');
  expect(left).not.toContain(athleteId);
});

test('what was answered to that phone goes too, by the name of the club’s key and by the older one without', async () => {
  const phone = '+14255550109';
  const { athleteId } = await memberOfLongStanding(phone);
  const names = [await createPhonePseudonym(async () => 'key')(phone), unkeyedPhonePseudonym(phone)];
  for (const name of names) await tables.put('ledger', messageKey(name, 'sign#1'), { state: 'sent' });

  await eraseAthlete(athleteId, now, services());

  const left = await everything();
  for (const name of names) expect(left).not.toContain(name);
});

test('the receipt goes to the contact that was, under a name that is not the athlete', async () => {
  const { athleteId, contact } = await memberOfLongStanding('+14255550102');

  await eraseAthlete(athleteId, now, services());

  expect(sent).toHaveLength(1);
  expect(outboxMessageSchema.parse(sent[0])).toMatchObject({ kind: 'receipt', to: contact });
  expect(JSON.stringify(sent)).not.toContain(athleteId);
});

test('an erasure that stopped half way confirms with the same receipt, and one that is over does nothing', async () => {
  const { athleteId } = await memberOfLongStanding('+14255550103');
  const stopped = services({
    erasure: {
      ...createErasure(tables.documents, tables.names, async () => 'key'),
      eraseMember: async () => {
        throw new Error('stopped');
      },
    },
  });

  await expect(eraseAthlete(athleteId, now, stopped)).rejects.toThrow('stopped');
  await eraseAthlete(athleteId, now + 1000, services());
  expect(await eraseAthlete(athleteId, now + 2000, services())).toEqual({ kind: 'done', what: 'nobody to erase' });

  expect(sent.map(({ messageId }) => messageId)).toEqual([sent[0]?.messageId, sent[0]?.messageId]);
  expect(await everything()).not.toContain(athleteId);
});

test('nothing is deleted while Strava cannot take the token back', async () => {
  const { athleteId } = await memberOfLongStanding('+14255550104');
  const oauth = stravaOauth({ revoke: [{ kind: 'unavailable', why: 'status 503' }] });

  expect(await eraseAthlete(athleteId, now, services({ oauth }))).toMatchObject({ kind: 'wait' });
  expect(await everything()).toContain(`athlete#${athleteId}`);
});

test('for a day; then everything goes all the same, and the receipt says what is left to do', async () => {
  const { athleteId } = await memberOfLongStanding('+14255550114');
  const away = { kind: 'unavailable', why: 'status 500' } as const;
  const oauth = stravaOauth({ revoke: [away, away, away] });

  await eraseAthlete(athleteId, now, services({ oauth }));
  expect(await eraseAthlete(athleteId, now + dayMs - 1, services({ oauth }))).toMatchObject({ kind: 'wait' });
  expect(sent).toEqual([]);
  expect(await eraseAthlete(athleteId, now + dayMs, services({ oauth }))).toEqual({ kind: 'done', what: 'erased' });

  expect(await everything()).not.toContain(athleteId);
  expect(sent[0]?.text).toMatch(
    /^Everything we held about you is deleted\. Strava did not answer: end our access at strava\.com\/settings\/apps\. Your receipt: \w{16}\. /,
  );
  expect(sent[0]?.text.length).toBeLessThanOrEqual(160);
  expect(sent[0]?.mail?.details).toContain('Strava: My apps, https://www.strava.com/settings/apps');
});

test('the same where the club has ended the membership: what did not answer is not called ended', async () => {
  const { athleteId } = await memberOfLongStanding('+14255550117');
  const away = { kind: 'unavailable', why: 'status 500' } as const;
  const oauth = stravaOauth({ revoke: [away, away] });

  await eraseAthlete(athleteId, now, services({ oauth }), { by: 'club' });
  await eraseAthlete(athleteId, now + dayMs, services({ oauth }), { by: 'club' });

  expect(sent[0]?.text).toMatch(
    / has ended your membership: all we held about you is deleted\. Strava did not answer: end our access at strava\.com\/settings\/apps\. /,
  );
  expect(sent[0]?.text).not.toContain('our access has ended');
});

test("another athlete's rows stay", async () => {
  const { athleteId } = await memberOfLongStanding('+14255550105');
  const other = await memberOfLongStanding('+14255550106');

  await eraseAthlete(athleteId, now, services());

  const recovery = await tables.scan('recovery');
  expect(recovery.filter(({ pk }) => pk === `athlete#${other.athleteId}`)).toHaveLength(62);
});

test('the topic of an e-mail athlete is kept for the receipt, closed once it has been sent, and then everything is gone', async () => {
  const { athleteId } = await putMember(tables, {
    contact: { kind: 'email', topicArn: 'arn:aws:sns:x:1:Afterrun-mail-9' },
  });
  const closed: string[] = [];
  const topics = mailTopics(closed);

  expect(await eraseAthlete(athleteId, now, services({ topics }))).toMatchObject({ kind: 'wait' });
  expect(closed).toEqual([]);
  const [receipt] = sent;
  if (receipt === undefined) throw new Error('no receipt');
  await services().ledger.claim({ ...receipt, claimId: 'deliver', at: now });
  expect(await eraseAthlete(athleteId, now, services({ topics }))).toMatchObject({ kind: 'wait' });
  expect(closed).toEqual([]);
  await services().ledger.note(receipt, 'sent', now);

  expect(await eraseAthlete(athleteId, now + 1000, services({ topics }))).toEqual({ kind: 'done', what: 'erased' });
  expect(closed).toEqual(['arn:aws:sns:x:1:Afterrun-mail-9']);
  expect(await everything()).not.toContain(`athlete#${athleteId}`);
});

test('a receipt that is never sent does not keep the topic for ever', async () => {
  const { athleteId } = await putMember(tables, {
    contact: { kind: 'email', topicArn: 'arn:aws:sns:x:1:Afterrun-mail-8' },
  });
  const closed: string[] = [];

  await eraseAthlete(athleteId, now, services({ topics: mailTopics(closed) }));
  await eraseAthlete(athleteId, now + 11 * 60_000, services({ topics: mailTopics(closed) }));

  expect(closed).toEqual(['arn:aws:sns:x:1:Afterrun-mail-8']);
});
