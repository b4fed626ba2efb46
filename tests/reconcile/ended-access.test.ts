import { afterAll, beforeAll, expect, test } from 'vitest';
import { hourMs } from '../../functions/clock/lifetime.ts';
import type { IntervalsAnswer } from '../../functions/intervals/intervals-api.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import { createMemberStore, type Member } from '../../functions/store/member.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { hourlyCheck, newIntervalsMember } from '../fixtures/intervals/hourly-check.ts';
import { intervalsSource } from '../fixtures/intervals/intervals-source.ts';

/** An athlete has ended our access, or unticked a box, and no event told of it: the hourly check finds it. */
let tables: ClubTables;
let answer: IntervalsAnswer<readonly unknown[]>;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

const noon = Date.UTC(2026, 10, 26, 12);
const unauthorized = { kind: 'unauthorized', rate: undefined } as const;
const fine = { kind: 'ok', data: [], rate: undefined } as const;
const source = intervalsSource({ activities: async () => answer });

const check = (member: Member, given: typeof answer, hour: number) => {
  answer = given;
  return hourlyCheck(tables, source, member, noon + hour * hourMs);
};
const stateOf = async ({ athleteId }: Member) =>
  (await createMemberStore(tables.documents, tables.names.members).read(athleteId))?.state.kind;

test('a token that is refused twice, an hour apart, disconnects, by one message', async () => {
  const member = await newIntervalsMember(tables);

  expect((await check(member, unauthorized, 0)).sent).toEqual([]);
  expect(await stateOf(member)).toBe('active');
  const { sent } = await check(member, unauthorized, 1);

  expect(sent.map(({ kind }) => kind)).toEqual(['reconnect']);
  expect(await stateOf(member)).toBe('disconnected');
});

test('refused once it was a bad moment', async () => {
  const member = await newIntervalsMember(tables);
  const { connections: [outside] = [] } = { connections: member.connections ?? [] };

  await check(member, unauthorized, 0);
  await check(member, fine, 1);
  await check(member, unauthorized, 2);

  expect(await stateOf(member)).toBe('active');
  expect(
    outside && (await createConnectionStore(tables.documents, tables.names.tokens).read(outside))?.readRefusedAt,
  ).toBe(noon + 2 * hourMs);
});

test('a box that is not ticked any more is looked at, as if it had been told', async () => {
  const member = await newIntervalsMember(tables);
  const refused = { kind: 'forbidden', rate: undefined } as const;

  const { told, sent } = await check(member, refused, 0);
  const disconnected: Member = { ...member, state: { kind: 'disconnected', at: noon } };

  expect(told).toEqual([expect.objectContaining({ kind: 'scope', ...member.connections?.[0] })]);
  expect(sent).toEqual([]);
  expect((await check(disconnected, refused, 1)).told).toEqual([]);
});
