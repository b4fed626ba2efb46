import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHistoryStore, type PastSession } from '../../functions/club/history.ts';
import { prescriptionKey } from '../../functions/club/keys.ts';
import { dayMs, hourMs } from '../../functions/club/lifetime.ts';
import { createPrescriptionStore } from '../../functions/club/prescription-row.ts';
import { createReadPlan } from '../../functions/pages/day/read-plan.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { newAthleteId } from '../fixtures/members.ts';

let tables: ClubTables;

beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

const now = Date.UTC(2026, 10, 24, 12);

const session = (activityId: string, finishMs: number): PastSession => ({
  activityId,
  date: new Date(finishMs).toISOString().slice(0, 10),
  sport: 'Run',
  load: 60,
  startMs: finishMs - hourMs,
  finishMs,
  readyAtMs: finishMs + dayMs,
  day: 'easy',
  receivedAtMs: finishMs,
});

/** An athlete with a session for each entry: how long ago it finished, and what its row in the table adds or changes. */
async function planOf(...uploads: readonly { readonly agoMs: number; readonly row?: Record<string, unknown> }[]) {
  const athleteId = newAthleteId();
  const history = createHistoryStore(tables.documents, tables.names.recovery);
  const sessions = uploads.map(({ agoMs }, index) => session(`${athleteId}${index}`, now - agoMs));
  await history.replace(athleteId, { sessions: sessions.toSorted((a, b) => a.startMs - b.startMs), revision: 0 }, now);
  for (const [index, { agoMs, row }] of uploads.entries()) {
    const activityId = `${athleteId}${index}`;
    await tables.put('recovery', prescriptionKey(athleteId, activityId), {
      activityId,
      revision: 1,
      madeFor: 'event',
      madeAt: now - agoMs,
      session: { deviceName: 'Garmin Forerunner 265' },
      replies: {},
      prescription: {
        because: [{ rule: 'sweat', reason: 'About 0.8 L of sweat.' }],
        warnings: [{ code: 'heat', sentence: 'It was hot.' }],
      },
      message: { messageId: 'm', athleteId, kind: 'advice', text: `Advice ${index}`, staleAfter: now },
      messagedAt: now - agoMs + 1000,
      messageIds: ['m'],
      expiresAtSec: Math.floor((now - agoMs + 4 * dayMs) / 1000),
      ...row,
    });
  }
  const prescriptions = createPrescriptionStore(tables.documents, tables.names.recovery);
  return createReadPlan({ history, prescriptions })(athleteId, now);
}

test('the plan is the newest advice, with its reasons and warnings, and who measured it', async () => {
  expect(await planOf({ agoMs: 30 * hourMs }, { agoMs: 2 * hourMs })).toMatchObject({
    text: 'Advice 1',
    reasons: ['About 0.8 L of sweat.', 'It was hot.'],
    at: now - 2 * hourMs + 1000,
    garminDevice: 'Garmin Forerunner 265',
  });
});

test('a session that was not worth a message does not hide the advice before it', async () => {
  expect(await planOf({ agoMs: 30 * hourMs }, { agoMs: 2 * hourMs, row: { message: null } })).toMatchObject({
    text: 'Advice 0',
  });
});

test('what has expired is gone, whether or not DynamoDB has deleted it', async () => {
  expect(
    await planOf({ agoMs: 2 * hourMs, row: { expiresAtSec: Math.floor(now / 1000) - 1 } }, { agoMs: 5 * dayMs }),
  ).toBeUndefined();
});

test('another make of watch is not named', async () => {
  const plan = await planOf({ agoMs: hourMs, row: { session: { deviceName: 'COROS PACE 3' } } });

  expect(plan?.garminDevice).toBeUndefined();
});
