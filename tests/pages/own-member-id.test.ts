import { afterEach, beforeEach, expect, test } from 'vitest';
import { createErasure } from '../../functions/store/erasure.ts';
import { noHistory } from '../../functions/store/history.ts';
import { memberKey } from '../../functions/store/member.ts';
import { firstMemberId, memberIdPattern, newMemberId } from '../../functions/store/member-id.ts';
import { createMessageLedger } from '../../functions/store/message-ledger.ts';
import { eraseAthlete } from '../../functions/upload/erase-athlete.ts';
import { clubKey, clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { allBoxes, comeBackFromStrava, connect, joinByText } from '../fixtures/joining.ts';
import { member } from '../fixtures/members.ts';
import { noSchedules } from '../fixtures/no-schedules.ts';
import { activityEvent, runEndedAt, startUploadLine } from '../fixtures/upload-line.ts';

let tables: ClubTables;
beforeEach(async () => {
  tables = await startClubTables();
});
afterEach(() => tables.stop());

const memberId = 'm-1a2b3c4d';
const phone = '+14255550391';

/** Tables whose rows hold the text, and the keys of those rows. */
const keysWith = async (text: string) => {
  const all = await Promise.all(
    (['members', 'tokens', 'recovery', 'ledger'] as const).map((table) => tables.scan(table)),
  );
  return all
    .flat()
    .filter((row) => JSON.stringify(row).includes(text))
    .map(({ pk, sk }) => `${pk} ${sk}`)
    .sort();
};

test('an id of the club’s own is short, is none of Strava’s, and no two are alike', () => {
  const made = Array.from({ length: 200 }, (_, index) => firstMemberId(outsideOf(String(index)), 'tokens'));
  const ids = [...made, ...Array.from({ length: 200 }, newMemberId)];

  for (const id of ids) expect(id).toMatch(memberIdPattern);
  for (const id of ids) expect(id).toMatch(/^m-[0-9a-v]{8}$/);
  expect(new Set(ids).size).toBe(400);
});

test('of the same number at another source, and in another club, the first id is another', () => {
  const outside = outsideOf('123');

  expect(firstMemberId(outside, 'tokens-1')).toBe(firstMemberId({ ...outside }, 'tokens-1'));
  expect(firstMemberId({ ...outside, source: 'intervals' }, 'tokens-1')).not.toBe(firstMemberId(outside, 'tokens-1'));
  expect(firstMemberId(outside, 'tokens-2')).not.toBe(firstMemberId(outside, 'tokens-1'));
});

test('a newcomer gets one, and Strava’s number stands in the connection and beside their name for it alone', async () => {
  const club = clubPages(tables, { memberId });

  await joinByText(club, phone);

  const outside = { source: 'strava', externalAthleteId: club.athleteId };
  expect(await club.services.members.read(memberId)).toMatchObject({ athleteId: memberId, connections: [outside] });
  expect(await keysWith(club.athleteId)).toEqual([
    `athlete#${memberId} member`,
    `connection#strava#${club.athleteId} connection`,
  ]);
  expect(await club.services.links.athleteOf(await linkOf(club), 'data', club.now())).toBe(memberId);
});

test('a newcomer finds the way to their own page where they are told that they are in', async () => {
  const club = clubPages(tables, { memberId });

  const done = await joinByText(club, phone);

  expect(done.html).toMatch(new RegExp(`href="/p/${memberId}\\.[\\w-]{22}">Open my page</a>`));
});

test('who signs in again is the same member, and so is who connects in a second browser before they have joined', async () => {
  const club = clubPages(tables, { memberId });
  await connect(club.browser());
  const other = clubPages(tables, { athleteId: club.athleteId, memberId: 'm-00000000' });
  await joinByText(other, phone);

  const again = await comeBackFromStrava(other.browser(), `code=good&scope=${allBoxes}`);

  expect(again.path).toContain(`/me/${memberId}.`);
  expect(await other.services.members.read('m-00000000')).toBeUndefined();
});

test('a member of before keeps Strava’s number as their id, with tokens and without', async () => {
  const club = clubPages(tables, { memberId });
  await tables.put('members', memberKey(club.athleteId), member({ athleteId: club.athleteId }));

  const back = await comeBackFromStrava(club.browser(), `code=good&scope=${allBoxes}`);

  expect(back.path).toContain(`/me/${club.athleteId}.`);
  expect(await keysWith(memberId)).toEqual([]);
});

test('an id that somebody has by chance is not given a second time', async () => {
  await tables.put('members', memberKey(memberId), member({ athleteId: memberId }));
  await tables.put('members', memberKey('m-00000000'), member({ athleteId: 'm-00000000' }));
  const ids = ['m-00000000', 'm-00000001'];
  const club = clubPages(tables, { memberId, services: { newMemberId: () => ids.shift() ?? 'none' } });

  await connect(club.browser());

  expect(
    (await club.services.connections.find({ source: 'strava', externalAthleteId: club.athleteId }))?.athleteId,
  ).toBe('m-00000001');
});

test('whoever comes back within days of their erasure gets another id: what is still under way for the old one is not theirs', async () => {
  const erased = createErasure(tables.documents, tables.names, clubKey);
  await erased.eraseMember(memberId, { kind: 'text', phone }, Date.now());
  const club = clubPages(tables, { memberId });

  await connect(club.browser());

  const found = await club.services.connections.find(outsideOf(club.athleteId));
  expect(found?.athleteId).toMatch(memberIdPattern);
  expect(found?.athleteId).not.toBe(memberId);
});

test('whoever connects and does not join leaves nothing behind', async () => {
  const club = clubPages(tables, { memberId });

  await comeBackFromStrava(club.browser(), `code=good&scope=${allBoxes}`);

  expect(await keysWith(memberId)).toEqual([]);
  expect(await keysWith(club.athleteId)).toEqual([]);
});

test('their uploads are told, and their erasure leaves nothing under either id', async () => {
  const club = clubPages(tables, { memberId });
  await joinByText(club, phone);
  const now = club.now() + 3_600_000;
  const line = await startUploadLine(tables, { now, of: memberId, externalAthleteId: club.athleteId });
  line.activities.set('1', { athlete: { id: club.athleteId }, ...runEndedAt('1', now - 60_000) });

  expect(await line.handle(activityEvent(club.athleteId, '1', now), now)).toEqual({ kind: 'done', what: 'new' });
  expect((await line.history()).sessions.map(({ activityId }) => activityId)).toEqual(['1']);
  await eraseAthlete(memberId, now, {
    ...club.services,
    schedules: noSchedules,
    ledger: createMessageLedger(tables.documents, tables.names.ledger),
    erasure: createErasure(tables.documents, tables.names, async () => 'key'),
  });

  expect(await keysWith(memberId)).toEqual([]);
  expect(await keysWith(club.athleteId)).toEqual([]);
  expect(club.oauth.revoked).toEqual([`refresh-${club.athleteId}`]);
});

test('an upload is read of the member whom the connection names, not of the one whose id it would have been given', async () => {
  const club = clubPages(tables, { memberId });
  await joinByText(club, phone);
  const now = club.now() + 3_600_000;
  const likely = firstMemberId(outsideOf(club.athleteId), tables.names.tokens);
  await startUploadLine(tables, { now, of: likely });
  const line = await startUploadLine(tables, { now, of: memberId, externalAthleteId: club.athleteId });
  line.activities.set('1', { athlete: { id: club.athleteId }, ...runEndedAt('1', now - 60_000) });

  await line.handle(activityEvent(club.athleteId, '1', now), now);

  expect(line.sent.map(({ athleteId }) => athleteId)).toEqual([memberId]);
  expect(await club.services.history.read(likely)).toEqual(noHistory);
});

const outsideOf = (externalAthleteId: string) => ({ source: 'strava', externalAthleteId }) as const;

async function linkOf(club: ReturnType<typeof clubPages>): Promise<string> {
  return new URL(await club.services.links.myData(memberId, club.now())).pathname.replace('/me/', '');
}
