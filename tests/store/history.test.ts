import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { threeSessionsADay } from '../../bin/bench/plan-speed-record.ts';
import { emptyRecord, type PlanRecord } from '../../functions/recovery-plan/record.ts';
import { recordOf, storedRecordOf } from '../../functions/recovery-plan/stored-record.ts';
import {
  createHistoryStore,
  HistoryChangedError,
  type HistoryStore,
  historyKey,
  noHistory,
} from '../../functions/store/history.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { newAthleteId } from '../fixtures/members.ts';
import { afterEvent, newcomer, randomSeason } from '../recovery-plan/random-season.ts';

let tables: ClubTables;
let store: HistoryStore;

beforeAll(async () => {
  tables = await startClubTables();
  store = createHistoryStore(tables.documents, tables.names.recovery);
});
afterAll(() => tables.stop());

const write = (athleteId: string, record: PlanRecord) =>
  store.change(athleteId, (history) => ({ ...history, record: storedRecordOf(record) }));
const read = async (athleteId: string) => {
  const { record } = await store.read(athleteId);
  return record ? recordOf(record) : undefined;
};

test('of an athlete of whom nothing is known there is no record', async () => {
  expect(await read(newAthleteId())).toBeUndefined();
});

test('the record of any season is read as it was written', async () => {
  for (const seed of [1, 2, 3, 4]) {
    let person = newcomer();
    for (const event of randomSeason(seed, { days: 100 })) person = afterEvent(person, event);
    const athleteId = newAthleteId();

    await write(athleteId, person.record);

    expect(await read(athleteId)).toEqual(person.record);
  }
});

test('fourteen months of three sessions a day fit into one item', async () => {
  const athleteId = newAthleteId();
  const { record } = threeSessionsADay(430);

  await write(athleteId, record);

  expect(await read(athleteId)).toEqual(record);
});

test('changes at one time are all kept', async () => {
  const athleteId = newAthleteId();
  const told = (tip: string) =>
    store.change(athleteId, (history) => {
      const record = history.record ? recordOf(history.record) : emptyRecord;
      return { ...history, record: storedRecordOf({ ...record, tips: { ...record.tips, [tip]: 20_000 } }) };
    });

  await Promise.all([told('sleep'), told('roll'), told('warm')]);

  expect((await read(athleteId))?.tips).toEqual({ sleep: 20_000, roll: 20_000, warm: 20_000 });
});

test('a change of what has just been read does not read it again', async () => {
  const athleteId = newAthleteId();
  await write(athleteId, emptyRecord);
  const known = await store.read(athleteId);
  const calls = vi.spyOn(tables.documents, 'send');

  const changed = await store.change(athleteId, (history) => ({ ...history, lessons: { why: 1 } }), known);

  expect(calls).toHaveBeenCalledTimes(1);
  calls.mockRestore();
  expect(await store.read(athleteId)).toMatchObject(changed);
});

test('a change of what was read before another change is made of the newer one', async () => {
  const athleteId = newAthleteId();
  await write(athleteId, emptyRecord);
  const known = await store.read(athleteId);
  await store.change(athleteId, (history) => ({ ...history, lessons: { why: 1 } }));

  await store.change(athleteId, (history) => ({ ...history, lessons: { ...history.lessons, plan: 2 } }), known);

  expect((await store.read(athleteId)).lessons).toEqual({ why: 1, plan: 2 });
});

test('a change of what was read before an erasure writes nothing', async () => {
  const athleteId = newAthleteId();
  await write(athleteId, emptyRecord);
  const known = await store.read(athleteId);
  await tables.remove('recovery', historyKey(athleteId));

  await expect(store.change(athleteId, (history) => ({ ...history, lessons: { why: 1 } }), known)).rejects.toThrow(
    HistoryChangedError,
  );

  expect(await store.read(athleteId)).toEqual(noHistory);
});

test('a history that was read before another change is not written over it', async () => {
  const athleteId = newAthleteId();
  const before = await store.read(athleteId);
  await store.replace(athleteId, { ...before, unsolicited: [{ messageId: 'advice#1', at: 1 }] });

  await expect(store.replace(athleteId, { ...before, unsolicited: [] })).rejects.toThrow(HistoryChangedError);

  expect((await store.read(athleteId)).unsolicited).toHaveLength(1);
});

test('a history that was erased meanwhile is not written anew', async () => {
  const athleteId = newAthleteId();
  await store.change(athleteId, (history) => ({ ...history, unsolicited: [] }));
  const before = await store.read(athleteId);
  await tables.remove('recovery', historyKey(athleteId));

  await expect(store.replace(athleteId, before)).rejects.toThrow(HistoryChangedError);

  expect(await store.read(athleteId)).toEqual(noHistory);
});

test('a change that changes nothing writes nothing', async () => {
  const athleteId = newAthleteId();

  await store.change(athleteId, () => undefined);

  expect(await store.read(athleteId)).toEqual(noHistory);
});
