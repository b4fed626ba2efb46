import { afterAll, beforeAll, expect, test } from 'vitest';
import { threeSessionsADay } from '../../bin/bench-plan.ts';
import { emptyRecord } from '../../functions/recovery-plan/record.ts';
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

test('an athlete of whom nothing is known has an empty record', async () => {
  expect(await store.read(newAthleteId())).toEqual(emptyRecord);
});

test('the record of any season is read as it was written', async () => {
  for (const seed of [1, 2, 3, 4]) {
    let person = newcomer();
    for (const event of randomSeason(seed, { days: 100 })) person = afterEvent(person, event);
    const athleteId = newAthleteId();

    await store.change(athleteId, () => person.record);

    expect(await store.read(athleteId)).toEqual(person.record);
  }
});

test('fourteen months of three sessions a day fit into one item', async () => {
  const athleteId = newAthleteId();
  const { record } = threeSessionsADay(430);

  await store.change(athleteId, () => record);

  expect(await store.read(athleteId)).toEqual(record);
});

test('two changes at one time are both kept', async () => {
  const athleteId = newAthleteId();
  const tip = (id: string) =>
    store.change(athleteId, (record) => ({ ...record, tips: { ...record.tips, [id]: 20_000 } }));

  await Promise.all([tip('sleep'), tip('roll'), tip('warm')]);

  expect((await store.read(athleteId)).tips).toEqual({ sleep: 20_000, roll: 20_000, warm: 20_000 });
});
