import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { runEndedAt, startUploadLine } from '../fixtures/upload-line.ts';

let tables: ClubTables;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

/** A Tuesday, 12:00 in London. */
const noon = Date.UTC(2026, 10, 24, 12);
const dayMs = 24 * hourMs;

describe('one clock for one message', () => {
  /** 3 in the morning in Tokyo. */
  const atNight = Date.UTC(2026, 10, 24, 18);
  const inTokyo = (id: string, endedAt: number) =>
    runEndedAt(id, endedAt, {
      timezone: '(GMT+09:00) Asia/Tokyo',
      utc_offset: 9 * 3600,
      start_date_local: new Date(endedAt - hourMs + 9 * hourMs).toISOString(),
    });

  test.each([
    ['a run', {}],
    ['a gym session', { sport_type: 'WeightTraining', distance: 0 }],
  ])('%s that a service forwards in plain UTC goes by the clock of home', async (_, fields) => {
    const line = await startUploadLine(tables, { now: atNight - dayMs });
    await line.upload(inTokyo('1', atNight - 15 * hourMs), atNight - 15 * hourMs);

    await line.upload(runEndedAt('2', atNight, { timezone: '(GMT+00:00) GMT', ...fields }), atNight);

    const { sessions, record } = await line.history();
    expect(sessions.map(({ timezone }) => timezone)).toEqual(['Asia/Tokyo', 'Asia/Tokyo']);
    const days = record?.recordings.map(({ day }) => new Date(day * dayMs).toISOString().slice(0, 10));
    expect(days).toEqual(['2026-11-24', '2026-11-25']);
  });

  test('a session without a zone goes by its distance from UTC, in quiet hours as in words', async () => {
    const line = await startUploadLine(tables, { now: noon });

    await line.upload(runEndedAt('1', noon - 5 * minuteMs, { timezone: null, utc_offset: 20_700 }), noon);

    expect((await line.history()).sessions[0]?.timezone).toBe('+05:45');
    expect((await line.row('1'))?.session.localStart).toBe('2026-11-24T16:40:00');
    // 21:30 on that clock.
    expect(line.sent[0]?.quietFrom).toBe(Date.UTC(2026, 10, 24, 15, 45));
  });
});
