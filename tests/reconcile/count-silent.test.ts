import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dayMs } from '../../functions/clock/lifetime.ts';
import type { IntervalsAnswer } from '../../functions/intervals/intervals-api.ts';
import { countSilent } from '../../functions/reconcile/count-silent.ts';
import { createSourceRegistry } from '../../functions/sources/source-registry.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import type { Member } from '../../functions/store/member.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { canalRun, stravaStub } from '../fixtures/intervals/activities.ts';
import { hourlyCheck, newIntervalsMember } from '../fixtures/intervals/hourly-check.ts';
import { intervalsSource } from '../fixtures/intervals/intervals-source.ts';

/** Of how many members a source has nothing that it may hand on: for the doctor, as counts. */
let tables: ClubTables;
let members: Member[] = [];
let listed: readonly unknown[] = [];

beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());
beforeEach(() => {
  members = [];
});

const today = Date.UTC(2026, 3, 17, 12);
const intervals = intervalsSource({
  activities: async (): Promise<IntervalsAnswer<readonly unknown[]>> => ({ kind: 'ok', data: listed, rate: undefined }),
});
const connections = () => createConnectionStore(tables.documents, tables.names.tokens);

async function newMember(parts: Partial<Member> = {}): Promise<Member> {
  const member = await newIntervalsMember(tables, parts);
  members.push(member);
  return member;
}

/** The hourly check of one member, who has these at the source. */
async function look(member: Member, items: readonly unknown[], at: number): Promise<void> {
  listed = items;
  await hourlyCheck(tables, intervals, member, at);
}

const count = (at = today) =>
  countSilent(at, {
    sources: createSourceRegistry([intervals]),
    connections: connections(),
    readAllMembers: async () => ({ members, unreadable: 0, claims: [] }),
  });
const ownerOf = ({ connections: held }: Member) => held?.[0]?.externalAthleteId;

test('who has runs from Strava only, and who has none at all, are counted apart', async () => {
  const [readable, fromStrava, both] = [await newMember(), await newMember(), await newMember()];
  await newMember();
  await newMember({ joinedAt: today - 13 * dayMs });
  await newMember({ state: { kind: 'disconnected', at: today } });
  const run = (member: Member) => ({ ...canalRun, icu_athlete_id: ownerOf(member) });

  await look(readable, [run(readable)], today - 13 * dayMs);
  await look(fromStrava, [stravaStub], today - dayMs);
  await look(both, [stravaStub, run(both)], today - 2 * dayMs);

  expect(await count()).toEqual({ intervals: { connected: 5, withActivities: 5, withheldOnly: 1, silent: 1 } });
  expect(await count(today + 2 * dayMs)).toMatchObject({ intervals: { withheldOnly: 1, silent: 3 } });
});

test('who has it for their nights alone is connected, and missed by nobody', async () => {
  const nights = { source: 'intervals', externalAthleteId: 'i-nights' } as const;
  await newMember({ connections: [{ source: 'strava', externalAthleteId: '7' }, nights] });

  expect(await count()).toEqual({ intervals: { connected: 1, withActivities: 0, withheldOnly: 0, silent: 0 } });
});

test('it is noted once a day', async () => {
  const member = await newMember();
  const noted = async () =>
    (await connections().read({ source: 'intervals', externalAthleteId: ownerOf(member) ?? '' }))?.withheldAt;

  await look(member, [stravaStub], today);
  await look(member, [stravaStub], today + dayMs - 1);
  expect(await noted()).toBe(today);
  await look(member, [stravaStub], today + dayMs);
  expect(await noted()).toBe(today + dayMs);
});

test('a club whose sources hand on all that they have reads nobody for it', async () => {
  const readAllMembers = () => Promise.reject(new Error('read'));

  expect(
    await countSilent(today, { sources: createSourceRegistry([]), connections: connections(), readAllMembers }),
  ).toEqual({});
});
