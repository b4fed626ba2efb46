import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planChanged } from '../../functions/athlete-events/club-events.ts';
import { hourMs } from '../../functions/clock/lifetime.ts';
import { createHistoryStore } from '../../functions/store/history.ts';
import type { Member } from '../../functions/store/member.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { putMember } from '../fixtures/members.ts';
import { onFileAfter } from '../fixtures/planned-people.ts';
import { createScheduleBook } from '../fixtures/schedule-book.ts';
import { startUploadLine } from '../fixtures/upload-line.ts';

let tables: ClubTables;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

/** A Tuesday, 12:00 in UTC. */
const noon = Date.UTC(2026, 10, 24, 12);

/** What is planned once the pages have told that something changed. */
const plannedFor = async (parts: Partial<Member>) => {
  const book = createScheduleBook();
  const { athleteId } = await putMember(tables, parts);
  const { record } = onFileAfter({ answers: [{ at: noon - hourMs, soreness: 8 }] }).history;
  await createHistoryStore(tables.documents, tables.names.recovery).change(athleteId, (history) => ({
    ...history,
    record,
  }));
  const line = await startUploadLine(tables, { now: noon, of: athleteId, schedules: book.schedules });
  const event = planChanged({ athleteId }, noon);

  await line.handle(event, noon);
  await line.handle(event, noon);

  return book.waiting(athleteId).map(({ reminder }) => `${reminder.kind} ${reminder.date}`);
};

describe('what was said on a page', () => {
  test('has the next morning and the next Sunday planned, once', async () => {
    expect(await plannedFor({})).toEqual(['check-in 2026-11-25', 'week 2026-11-29']);
  });

  test('has the next morning after a pause that has an end planned', async () => {
    const pausedUntil = noon + 3 * 24 * hourMs;

    expect(await plannedFor({ pausedUntil, questions: 'every-day' })).toEqual([
      'check-in 2026-11-28',
      'week 2026-11-29',
    ]);
  });

  test.each<[string, Partial<Member>]>([
    ['has paused', { pausedUntil: null }],
    ['is being forgotten', { erasesAt: noon + hourMs }],
    ['is disconnected', { state: { kind: 'disconnected', at: 1 } }],
  ])('plans nothing for whoever %s', async (_, parts) => {
    expect(await plannedFor(parts)).toEqual([]);
  });

  test('plans nothing for whoever is no member any more', async () => {
    const line = await startUploadLine(tables, { now: noon });

    expect(await line.handle(planChanged({ athleteId: '9' }, noon), noon)).toEqual({
      kind: 'done',
      what: 'not to be asked',
    });
  });
});
