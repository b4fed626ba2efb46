import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseEvent } from '../../functions/athlete-events/club-events.ts';
import { dayMs } from '../../functions/clock/lifetime.ts';
import { createMemberStore } from '../../functions/store/member.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { startUploadLine } from '../fixtures/upload-line.ts';

let tables: ClubTables;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

const noon = Date.UTC(2026, 10, 24, 12);

/** A runner who asked for it yesterday; the erasure is in their line by now. */
const dueNow = async () => {
  const line = await startUploadLine(tables, { now: noon - 3 * dayMs });
  const members = createMemberStore(tables.documents, tables.names.members);
  const { athleteId } = line;
  await members.planErasure(athleteId, noon);
  const erase = eraseEvent({ athleteId }, noon, { plannedForMs: noon });
  return { line, members, athleteId, erase };
};

test('an erasure that was asked for a day ago erases', async () => {
  const { line, members, athleteId, erase } = await dueNow();

  await line.handle(erase, noon);

  expect(await members.read(athleteId)).toBeUndefined();
});

test('a KEEP that comes while the erasure waits in its line is right: nothing is deleted', async () => {
  const { line, members, athleteId, erase } = await dueNow();
  expect(await members.keep(athleteId)).toBe(true);

  expect(await line.handle(erase, noon + 1000)).toEqual({ kind: 'done', what: 'taken back' });
  expect((await members.read(athleteId))?.state.kind).toBe('active');
});

test('and so is one that comes in the very moment in which it begins', async () => {
  const { members, athleteId } = await dueNow();
  await members.keep(athleteId);

  await members.beginErasing(athleteId, 'RECEIPT', noon, noon);

  expect((await members.read(athleteId))?.state.kind).toBe('active');
});

test('one that was stopped half way goes on', async () => {
  const { line, members, athleteId, erase } = await dueNow();
  await members.beginErasing(athleteId, 'RECEIPT', noon);

  await line.handle(erase, noon + 1000);

  expect(await members.read(athleteId)).toBeUndefined();
});
