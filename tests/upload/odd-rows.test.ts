import { afterAll, beforeAll, expect, test } from 'vitest';
import { minuteMs } from '../../functions/clock/lifetime.ts';
import { checkInsKey } from '../../functions/store/check-ins.ts';
import { deletedActivityKey } from '../../functions/store/deleted-activities.ts';
import { historyKey } from '../../functions/store/history.ts';
import type { Key } from '../../functions/store/key.ts';
import { prescriptionKey } from '../../functions/store/prescription-row.ts';
import { profileKey } from '../../functions/store/profile.ts';
import { readPlaceKey } from '../../functions/store/read-quota.ts';
import { sourceAppKey } from '../../functions/store/source-app.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { runEndedAt, startUploadLine } from '../fixtures/upload-line.ts';

let tables: ClubTables;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

/** A Tuesday, 12:00 in London. */
const noon = Date.UTC(2026, 10, 24, 12);
const odd = {
  revision: 'first',
  sessions: 7,
  days: 'all',
  massKg: 'light',
  windowStart: 'now',
  eventTime: 'then',
  limits: 3,
};

const rows: readonly (readonly [string, 'recovery' | 'ledger', (athleteId: string) => Key])[] = [
  ['profile', 'recovery', profileKey],
  ['history', 'recovery', historyKey],
  ['check-ins', 'recovery', checkInsKey],
  ['prescription', 'recovery', (athleteId) => prescriptionKey(athleteId, '1')],
  ['read place', 'ledger', (athleteId) => readPlaceKey(athleteId, '1')],
  ['deletion', 'ledger', (athleteId) => deletedActivityKey(athleteId, '1')],
  ['Strava app', 'ledger', () => sourceAppKey('strava')],
];

test.each(rows)('an upload is told once in spite of an odd row: %s', async (_, table, keyOf) => {
  const line = await startUploadLine(tables, { now: noon });
  const key = keyOf(line.athleteId);
  await tables.put(table, key, odd);

  try {
    expect(await line.upload(runEndedAt('1', noon - minuteMs), noon)).toEqual({ kind: 'done', what: 'new' });
    expect(line.sent.map(({ kind }) => kind)).toEqual(['advice']);
    expect((await line.history()).sessions).toHaveLength(1);
  } finally {
    await tables.remove(table, key);
  }
});
