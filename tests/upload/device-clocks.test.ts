import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { activityEvent, runEndedAt, startUploadLine } from '../fixtures/upload-line.ts';

let tables: ClubTables;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

/** A Tuesday, 12:00 in London. */
const noon = Date.UTC(2026, 10, 24, 12);
const dayMs = 24 * hourMs;

describe('a device whose clock is wrong', () => {
  test.each([
    ['that counted for weeks', { elapsed_time: 4_208_365, moving_time: 2700 }],
    ['that counted for 68 years', { elapsed_time: 2 ** 31, moving_time: 2700 }],
  ])('binds the next session no longer than a run can: one %s', async (_, fields) => {
    const line = await startUploadLine(tables, { now: noon });
    await line.upload(runEndedAt('1', noon - 10 * minuteMs, fields), noon);

    await line.upload(runEndedAt('2', noon + 2 * dayMs - 10 * minuteMs), noon + 2 * dayMs);

    expect(line.sent).toHaveLength(2);
    for (const id of ['1', '2']) {
      const { readyAtMs = 0, finishMs = 0 } = (await line.row(id))?.prescription ?? {};
      expect(readyAtMs - finishMs).toBeLessThanOrEqual(96 * hourMs);
    }
    const { record } = await line.history();
    for (const { hours, finishMs, startMs } of record?.recordings ?? []) {
      expect(hours).toBeLessThanOrEqual(1);
      expect(finishMs).toBeGreaterThan(startMs);
    }
    // A run of 45 minutes two days ago asks for nothing any more.
    expect(line.sent.at(-1)?.text).toMatch(/train as usual|easy day|gentle day/i);
    expect((await line.row('1'))?.prescription.finishMs).toBeLessThanOrEqual(noon);
  });

  test.each([
    ['a year ahead', '2027-11-24T11:00:00Z'],
    ['in 2099', '2099-12-31T23:00:00Z'],
  ])('and starts %s: the session counts as just finished, and is not the last one for ever', async (_, start_date) => {
    const line = await startUploadLine(tables, { now: noon });
    await line.upload(runEndedAt('1', noon, { start_date, start_date_local: start_date }), noon);

    expect(await line.history()).toMatchObject({
      sessions: [{ activityId: '1', startMs: noon - hourMs, finishMs: noon }],
      record: { recordings: [{ id: '1', day: noon / dayMs - 0.5, startMs: noon - hourMs, finishMs: noon }] },
    });
    await line.upload(runEndedAt('2', noon + dayMs), noon + dayMs);
    expect((await line.history()).sessions.map(({ activityId }) => activityId)).toEqual(['1', '2']);
  });

  test('and starts in 1970: the session is kept without a text', async () => {
    const line = await startUploadLine(tables, { now: noon });

    await line.upload(runEndedAt('1', noon, { start_date: '1970-01-01T00:10:00Z' }), noon);

    expect(line.sent).toEqual([]);
    expect(await line.row('1')).toMatchObject({ silence: 'too-old' });
  });
});

describe('an upload that waited', () => {
  test('is judged by when it came up to Strava, not by when its turn came', async () => {
    const line = await startUploadLine(tables, { now: noon });
    const hidden = { start_date: '2026-11-24T00:00:01Z', start_date_local: '2026-11-24T00:00:01Z' };

    await line.upload(runEndedAt('1', noon, hidden), noon);

    expect((await line.row('1'))?.prescription).toMatchObject({ finishMs: noon, lateness: 'now' });
    expect(await line.history()).toMatchObject({
      sessions: [{ startMs: noon - hourMs }],
      record: { recordings: [{ startMs: noon - hourMs, day: noon / dayMs - 0.5 }] },
    });
  });

  test('and is edited later finished when it first came up', async () => {
    const line = await startUploadLine(tables, { now: noon });
    const hidden = { start_date: '2026-11-24T00:00:01Z', start_date_local: '2026-11-24T00:00:01Z' };
    await line.upload(runEndedAt('1', noon, hidden), noon);

    await line.handle(activityEvent(line.athleteId, '1', noon + 3 * hourMs, 'update'), noon + 3 * hourMs);

    expect((await line.row('1'))?.prescription.finishMs).toBe(noon);
  });
});
