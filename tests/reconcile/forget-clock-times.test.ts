import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { minuteMs } from '../../functions/clock/lifetime.ts';
import { type ForgetClockTimesServices, forgetClockTimes } from '../../functions/reconcile/forget-clock-times.ts';
import { createCheckInStore } from '../../functions/store/check-ins.ts';
import { createCheckpoints } from '../../functions/store/checkpoints.ts';
import { createHistoryStore, historyKey } from '../../functions/store/history.ts';
import { createProfileStore } from '../../functions/store/profile.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { member } from '../fixtures/members.ts';
import { runEndedAt, startUploadLine } from '../fixtures/upload-line.ts';

let tables: ClubTables;
let services: ForgetClockTimesServices;
beforeAll(async () => {
  tables = await startClubTables();
  const { documents, names } = tables;
  services = {
    profiles: createProfileStore(documents, names.recovery),
    history: createHistoryStore(documents, names.recovery),
    checkIns: createCheckInStore(documents, names.recovery),
    checkpoints: createCheckpoints(documents, names.ledger),
    hasTime: () => true,
  };
});
afterAll(() => tables.stop());

/** A Tuesday, 12:00 in London. */
const noon = Date.UTC(2026, 10, 24, 12);
const dayMs = 24 * 60 * minuteMs;
const run = runEndedAt('9001', noon - 7 * minuteMs, {
  distance: 12_345,
  moving_time: 3601,
  elapsed_time: 3723,
  average_heartrate: 147,
  average_temp: 31,
  total_elevation_gain: 123,
});

const afterOneRun = async () => {
  const line = await startUploadLine(tables, { now: noon });
  await line.upload(run, noon);
  return line;
};
const rowOf = async (athleteId: string) => {
  const Key = historyKey(athleteId);
  return (await tables.documents.send(new GetCommand({ TableName: tables.names.recovery, Key }))).Item ?? {};
};
const forgetAt = (athleteIds: readonly string[], now: number, more: Partial<ForgetClockTimesServices> = {}) =>
  forgetClockTimes(
    athleteIds.map((athleteId) => member({ athleteId })),
    now,
    { ...services, ...more },
  );

describe('whoever neither uploads nor answers', () => {
  test('has nothing left of what was measured before seven days have passed', async () => {
    const { athleteId } = await afterOneRun();
    const startMs = noon - 7 * minuteMs - 3600_000;
    const measured = [startMs, startMs + 3_723_000, noon, 12_345, 12.345, 3601, 3723, 147, 31, 123];

    expect(numbersIn(await rowOf(athleteId))).toEqual(expect.arrayContaining([startMs, 12_345, noon]));
    expect(await forgetAt([athleteId], noon + 7 * dayMs - 60 * minuteMs)).toMatchObject({ settled: 1 });

    const row = await rowOf(athleteId);
    expect(numbersIn(row).filter((number) => measured.includes(number))).toEqual([]);
    expect(row).toMatchObject({ sessions: [], record: { recordings: [] } });
    expect(row.record.sessions).toHaveLength(1);
    expect(row.record.timezone).toBe('Europe/London');
  });

  test('keeps them as long, and then a second look changes nothing', async () => {
    const { athleteId } = await afterOneRun();

    expect(await forgetAt([athleteId], noon + 7 * dayMs - 180 * minuteMs)).toMatchObject({ settled: 0 });
    const { revision } = await rowOf(athleteId);
    await forgetAt([athleteId], noon + 7 * dayMs);
    expect(await forgetAt([athleteId], noon + 8 * dayMs)).toMatchObject({ settled: 0 });

    expect((await rowOf(athleteId)).revision).toBe(revision + 1);
  });
});

test('whoever uploads has nothing left of the week before either', async () => {
  const line = await afterOneRun();

  await line.upload(runEndedAt('9002', noon + 7 * dayMs - minuteMs), noon + 7 * dayMs);

  const row = await rowOf(line.athleteId);
  expect(numbersIn(row)).not.toContain(12_345);
  expect(row.sessions.map(({ activityId }: { activityId: string }) => activityId)).toEqual(['9002']);
});

test('an hour looks at a hundred members, and the next one goes on with the others', async () => {
  const looked: string[] = [];
  const history = {
    ...services.history,
    read: async (athleteId: string) => {
      looked.push(athleteId);
      return { sessions: [], revision: 0 };
    },
  };
  const athleteIds = Array.from({ length: 150 }, (_, index) => String(8_000_000 + index));

  expect(await forgetAt(athleteIds, noon, { history })).toMatchObject({ done: 100, left: 50 });
  await forgetAt(athleteIds, noon, { history });

  expect(looked.slice(0, 150)).toEqual(athleteIds);
});

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}
