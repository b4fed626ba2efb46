import { afterAll, beforeAll, expect, test } from 'vitest';
import { threeSessionsADay } from '../../bin/bench/plan-speed-record.ts';
import { emptyRecord, type PlanRecord } from '../../functions/recovery-plan/record.ts';
import { recordOf, storedRecordOf } from '../../functions/recovery-plan/stored-record.ts';
import { createPlanRecordStore, type PlanRecordStore } from '../../functions/store/plan-record.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { newAthleteId } from '../fixtures/members.ts';
import { afterEvent, newcomer, randomSeason } from '../recovery-plan/random-season.ts';

let tables: ClubTables;
let store: PlanRecordStore;

beforeAll(async () => {
  tables = await startClubTables();
  store = createPlanRecordStore(tables.documents, tables.names.recovery);
});
afterAll(() => tables.stop());

const write = (athleteId: string, record: PlanRecord) => store.change(athleteId, () => storedRecordOf(record));
const read = async (athleteId: string) => {
  const row = await store.read(athleteId);
  return row === undefined ? undefined : recordOf(row);
};

test('of an athlete of whom nothing is known there is no row', async () => {
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
    store.change(athleteId, (row) => {
      const record = row === undefined ? emptyRecord : recordOf(row);
      return storedRecordOf({ ...record, tips: { ...record.tips, [tip]: 20_000 } });
    });

  await Promise.all([told('sleep'), told('roll'), told('warm')]);

  expect((await read(athleteId))?.tips).toEqual({ sleep: 20_000, roll: 20_000, warm: 20_000 });
});
