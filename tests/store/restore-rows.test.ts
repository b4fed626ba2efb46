import { afterEach, beforeEach, expect, test } from 'vitest';
import { dayMs } from '../../functions/clock/lifetime.ts';
import { createCheckpoints } from '../../functions/store/checkpoints.ts';
import { createDeletedActivities } from '../../functions/store/deleted-activities.ts';
import { createErasedNames, type ErasedNames } from '../../functions/store/erased-names.ts';
import { fileSessionKey } from '../../functions/store/file-sessions.ts';
import { athletePartition } from '../../functions/store/key.ts';
import { memberKey } from '../../functions/store/member.ts';
import { phoneKey } from '../../functions/store/phone-claims.ts';
import { prescriptionKey } from '../../functions/store/prescription-row.ts';
import { restoreRows } from '../../functions/store/restore-rows.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';

let tables: ClubTables;
let erased: ErasedNames;
beforeEach(async () => {
  tables = await startClubTables();
  erased = createErasedNames(tables.documents, tables.names.ledger, async () => 'key');
});
afterEach(() => tables.stop());

const now = Date.UTC(2026, 10, 24, 12);
/** Out of the one table as if it were a restored copy, into the other. */
const restore = (hasTime = () => true, at = '2026-11-23T08:00:00.000Z') =>
  restoreRows({ source: tables.names.recovery, target: tables.names.members, at }, now, {
    documents: tables.documents,
    erased,
    deleted: createDeletedActivities(tables.documents, tables.names.ledger),
    checkpoints: createCheckpoints(tables.documents, tables.names.ledger),
    hasTime,
  });

test('rows that are gone come back; newer ones stay, and whoever has left since stays erased with their phone', async () => {
  await tables.put('recovery', memberKey('1'), { name: 'before the accident' });
  await tables.put('recovery', memberKey('2'), { name: 'older' });
  await tables.put('members', memberKey('2'), { name: 'newer' });
  await tables.put('recovery', memberKey('3'), { name: 'has left' });
  await tables.put('recovery', phoneKey('+14255550103'), { athleteId: '3' });
  await tables.put('recovery', memberKey('4'), { name: 'past its end', expiresAtSec: now / 1000 - 1 });
  await erased.note([athletePartition('3')], now - dayMs);

  expect(await restore()).toEqual({ restored: 1, kept: 1, leftOut: 3, isDone: true });

  expect((await tables.scan('members')).map(({ name }) => name).sort()).toEqual(['before the accident', 'newer']);
  expect(JSON.stringify(await tables.scan('ledger'))).not.toContain('athlete#3');
});

test('what was made of an activity that has been deleted on Strava since does not come back', async () => {
  await tables.put('recovery', prescriptionKey('1', '77'), { session: 'deleted' });
  await tables.put('recovery', prescriptionKey('1', '78'), { session: 'still there' });
  const activity = { athleteId: '1', activityId: '77', eventTime: now / 1000 };
  await createDeletedActivities(tables.documents, tables.names.ledger).note(activity, now);

  expect(await restore()).toMatchObject({ restored: 1, leftOut: 1 });

  expect((await tables.scan('members')).map(({ session }) => session)).toEqual(['still there']);
});

test('nor does a session whose file its athlete has taken back', async () => {
  const activityId = 'file-0123456789abcdef';
  await tables.put('recovery', fileSessionKey('1', activityId), { session: 'taken back' });
  const deleted = createDeletedActivities(tables.documents, tables.names.ledger);
  await deleted.note({ athleteId: '1', activityId, eventTime: now / 1000 }, now);

  expect(await restore()).toMatchObject({ restored: 0, leftOut: 1 });
});

test('many rows take several visits, each of which goes on where the last one stopped', async () => {
  for (let row = 0; row < 60; row += 1) await tables.put('recovery', memberKey(`many-${row}`), { row });

  const ends = [];
  for (let visit = 0; visit < 3; visit += 1) ends.push(await restore(() => false));

  expect(ends.map(({ isDone }) => isDone)).toEqual([false, false, true]);
  expect(ends.reduce((sum, { restored }) => sum + restored, 0)).toBe(60);
});

test('a restore of another moment begins at its first row, wherever one before it was left', async () => {
  for (let row = 0; row < 60; row += 1) await tables.put('recovery', memberKey(`many-${row}`), { row });
  await restore(() => false, '2026-11-22T08:00:00.000Z');

  const { restored, kept } = await restore();

  expect(restored + kept).toBe(60);
});
