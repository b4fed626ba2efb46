import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AthleteEvent } from '../../functions/athlete-events/athlete-event.ts';
import { hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import type { OutboxMessage } from '../../functions/outbox/outbox.ts';
import { recoverUploads } from '../../functions/reconcile/recover-uploads.ts';
import { createCheckpoints } from '../../functions/store/checkpoints.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import { historyKey } from '../../functions/store/history.ts';
import { createMemberStore, type Member } from '../../functions/store/member.ts';
import { createMembership } from '../../functions/store/membership.ts';
import { prescriptionKey } from '../../functions/store/prescription-row.ts';
import { createReadQuota } from '../../functions/store/read-quota.ts';
import { createSourceAppStore } from '../../functions/store/source-app.ts';
import { createUnknownUploads, foundUploadKey } from '../../functions/store/unknown-uploads.ts';
import type { StravaAnswer } from '../../functions/strava/strava-api.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { newAthleteId, putConnection, putMember } from '../fixtures/members.ts';
import { stravaSources } from '../fixtures/strava-sources.ts';

let tables: ClubTables;
let day = 0;

beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

/** Noon of a UTC day on which no other test reads. */
const noon = () => {
  day += 3;
  return Date.UTC(2027, 0, day, 12);
};

const summary = (id: string, endedAt: number) => ({
  id,
  start_date: new Date(endedAt - hourMs).toISOString(),
  elapsed_time: 3600,
});
const listOf = (...data: readonly object[]): StravaAnswer<unknown> => ({ kind: 'ok', data, rate: undefined });

/** @param answers the last one again and again. */
const lookAt = async (members: readonly Member[], now: number, ...answers: readonly StravaAnswer<unknown>[]) => {
  const told: AthleteEvent[] = [];
  const sent: OutboxMessage[] = [];
  const counted: string[] = [];
  let lists = 0;
  const { documents, names } = tables;
  const connections = createConnectionStore(documents, names.tokens);
  const sources = stravaSources({
    connections,
    api: {
      activities: async () => {
        lists += 1;
        return answers[lists - 1] ?? answers.at(-1) ?? listOf();
      },
    },
  });
  const [strava] = sources.all;
  if (strava === undefined) throw new Error('There is no Strava.');
  const report = await recoverUploads(strava, members, now, {
    sources,
    connections,
    app: createSourceAppStore(documents, names.ledger),
    reads: createReadQuota(documents, names.ledger),
    store: createMemberStore(documents, names.members),
    membership: createMembership(documents, names.members),
    unknownUploads: createUnknownUploads(documents, names),
    checkpoints: createCheckpoints(documents, names.ledger),
    hasTime: () => true,
    tell: async (event) => void told.push(event),
    send: async (message) => void sent.push(message),
    reconnectUrl: 'https://club.example/connect',
    count: (name) => void counted.push(name),
  });
  return { report, told, sent, lists, counted };
};

const connected = async (now: number, parts: Partial<Member> = {}) => {
  const member = await putMember(tables, { athleteId: newAthleteId(), ...parts });
  await putConnection(tables, member.athleteId, { expiresAt: Math.floor(now / 1000) + 6 * 3600 });
  return member;
};

test('an upload that nobody told of is told of once, as if at its finish', async () => {
  const now = noon();
  const member = await connected(now);
  const list = listOf(summary('11', now - hourMs));

  const first = await lookAt([member], now, list);
  const second = await lookAt([member], now, list);

  expect(first.told).toEqual([
    {
      kind: 'activity',
      aspect: 'create',
      source: 'strava',
      externalAthleteId: member.athleteId,
      name: `strava#found#11#${(now - hourMs) / 1000}`,
      activityId: '11',
      eventTime: (now - hourMs) / 1000,
      isFound: true,
    },
  ]);
  expect(second.told).toEqual([]);
});

test('an app that Strava has switched off is counted, for the alarm that tells the admin', async () => {
  const now = noon();
  const member = await connected(now);

  const { report, counted } = await lookAt([member], now, { kind: 'app-inactive', rate: undefined });

  expect(report).toMatchObject({ stopped: 'the Strava app is inactive' });
  expect(counted).toEqual(['SourceAppInactive']);
});

test.each([
  ['counted for weeks', { elapsed_time: 4_208_365, moving_time: 2700 }],
  ['has a start that Strava hides', { start_date_local: '2027-01-01T00:00:01Z' }],
  ['has a clock that is years ahead', { start_date: '2031-01-01T10:00:00Z' }],
])('an upload that nobody told of is found where its device %s', async (_, fields) => {
  const now = noon();
  const member = await connected(now);
  const start_date = new Date(now - 3 * hourMs).toISOString();
  const hidden = { start_date, start_date_local: `${start_date.slice(0, 10)}T00:00:01Z` };
  const shown = 'start_date_local' in fields ? { ...fields, ...hidden } : { start_date, ...fields };

  const { told } = await lookAt([member], now, listOf({ ...summary('41', now - hourMs), ...shown }));

  expect(told).toHaveLength(1);
  expect(told[0]?.eventTime).toBeLessThanOrEqual(now / 1000);
});

test.each(['history', 'prescription', 'found before'] as const)('an upload in the %s is not told of', async (where) => {
  const now = noon();
  const member = await connected(now);
  const { athleteId } = member;
  if (where === 'history') {
    const session = { date: '2027-01-01', sport: 'Run', load: 50, day: 'easy', readyAtMs: now, receivedAtMs: now };
    const sessions = [{ ...session, activityId: '12', startMs: now, finishMs: now }];
    await tables.put('recovery', historyKey(athleteId), { sessions, revision: 1 });
  } else if (where === 'prescription') await tables.put('recovery', prescriptionKey(athleteId, '12'), {});
  else await tables.put('ledger', foundUploadKey(athleteId, '12'), {});

  const { told } = await lookAt([member], now, listOf(summary('12', now - hourMs), summary('13', now - hourMs)));

  expect(told.map((event) => event.kind === 'activity' && event.activityId)).toEqual(['13']);
});

test('of many the newest three, the oldest of them first; not what is minutes old, nor from before they joined', async () => {
  const now = noon();
  const member = await connected(now, { joinedAt: now - 10 * hourMs });
  const hoursAgo = [2, 5, 3, 4, 11].map((hours) => summary(String(20 + hours), now - hours * hourMs));

  const { told } = await lookAt([member], now, listOf(...hoursAgo, summary('99', now - 5 * minuteMs)));

  expect(told.map((event) => event.kind === 'activity' && event.activityId)).toEqual(['24', '23', '22']);
});

test('where half of the quota is in use nobody is looked at', async () => {
  const now = noon();
  const member = await connected(now);
  const quota = createReadQuota(tables.documents, tables.names.ledger);
  await quota.correct('strava', { quarterUsed: 30, dayUsed: 30 }, now);

  const early = await lookAt([member], now, listOf());
  const late = await lookAt([member], now + 12 * minuteMs, listOf());
  await quota.correct('strava', { quarterUsed: 50, dayUsed: 50 }, now);
  const full = await lookAt([member], now + 12 * minuteMs, listOf());

  expect([early.lists, late.lists, full.lists]).toEqual([0, 1, 0]);
  expect(full.report.stopped).toBe('no read to spare');
});

const down: StravaAnswer<unknown> = { kind: 'unavailable', why: 'status 503', rate: undefined };

test('one answer of no use, or two, keep nobody else from being looked at', async () => {
  const now = noon();
  const members = [];
  for (let index = 0; index < 5; index += 1) members.push(await connected(now));

  const { report, lists } = await lookAt(members, now, down, down, listOf(), down, listOf());

  expect([lists, report]).toEqual([5, expect.objectContaining({ done: 5, left: 0 })]);
});

test('three answers of no use in a row end the visit, and the next one begins with the next member', async () => {
  const now = noon();
  const members = [];
  for (let index = 0; index < 5; index += 1) members.push(await connected(now));

  const first = await lookAt(members, now, down);
  const second = await lookAt(members, now, listOf());

  expect([first.lists, first.report.left, first.report.stopped]).toEqual([3, 2, 'Strava: status 503']);
  expect(second.report).toMatchObject({ done: 5, left: 0 });
});

describe('a member who was disconnected', () => {
  const disconnectedSince = (now: number, at: number) => connected(now, { state: { kind: 'disconnected', at } });
  const stateOf = async ({ athleteId }: Member) =>
    (await createMemberStore(tables.documents, tables.names.members).read(athleteId))?.state.kind;

  test('is connected again once Strava reads to us, and what was uploaded meanwhile is found', async () => {
    const now = noon();
    const member = await disconnectedSince(now, now - 5 * hourMs);
    await putConnection(tables, member.athleteId, {
      expiresAt: Math.floor(now / 1000) + 6 * 3600,
      readRefusedAt: now - 5 * hourMs,
    });

    const { report, told, sent } = await lookAt([member], now, listOf(summary('51', now - 2 * hourMs)));

    expect(report.reconnected).toBe(1);
    expect(told).toHaveLength(1);
    expect(sent).toEqual([]);
    expect(await stateOf(member)).toBe('active');
    const connections = createConnectionStore(tables.documents, tables.names.tokens);
    const kept = await connections.read({ source: 'strava', externalAthleteId: member.athleteId });
    expect(kept).toMatchObject({ athleteId: member.athleteId });
    expect(kept?.readRefusedAt).toBeUndefined();
  });

  test.each(['unauthorized', 'forbidden'] as const)('stays so where the list is %s', async (kind) => {
    const now = noon();
    const member = await disconnectedSince(now, now - 5 * hourMs);

    expect((await lookAt([member], now, { kind, rate: undefined })).told).toEqual([]);
    expect(await stateOf(member)).toBe('disconnected');
  });

  test('and whose refresh token is refused is not asked to connect again a second time', async () => {
    const now = noon();
    const member = await disconnectedSince(now, now - 5 * hourMs);
    await putConnection(tables, member.athleteId, { expiresAt: 1, refusedAt: now - 5 * hourMs });

    expect((await lookAt([member], now, listOf())).sent).toEqual([]);
    expect(await stateOf(member)).toBe('disconnected');
  });

  test('for more than two days is looked at once a day', async () => {
    const now = noon();
    const member = await disconnectedSince(now, now - 49 * hourMs);
    const atFour = now - 8 * hourMs;

    expect((await lookAt([member], now, listOf())).lists).toBe(0);
    expect((await lookAt([member], atFour, listOf())).lists).toBe(1);
  });
});

test('whose tokens Strava refused twice is asked to connect again, and looked at no more', async () => {
  const now = noon();
  const member = await connected(now);
  await putConnection(tables, member.athleteId, { expiresAt: 1, refusedAt: now - hourMs });

  const { report, sent, lists } = await lookAt([member], now, listOf());

  expect([report.disconnected, lists]).toEqual([1, 0]);
  expect(sent.map(({ kind }) => kind)).toEqual(['reconnect']);
  const store = createMemberStore(tables.documents, tables.names.members);
  expect((await store.read(member.athleteId))?.state).toEqual({ kind: 'disconnected', at: now });
});
