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

const toldLine = async () => {
  const line = await startUploadLine(tables, { now: noon });
  await line.upload(runEndedAt('1', noon - minuteMs), noon);
  line.reads.splice(0);
  line.sent.splice(0);
  const deleteAt = (eventAt: number, now = eventAt) =>
    line.handle(activityEvent(line.athleteId, '1', eventAt, 'delete'), now);
  return { ...line, deleteAt };
};

describe('a deletion', () => {
  test('is confirmed by one read, and takes the text back', async () => {
    const line = await toldLine();
    line.activities.delete('1');

    await line.deleteAt(noon + minuteMs);

    expect(line.reads).toEqual(['1']);
    expect(line.sent.map(({ kind }) => kind)).toEqual(['correction']);
    expect(await line.row('1')).toBeUndefined();
    const { sessions, record } = await line.history();
    expect(sessions).toEqual([]);
    expect({ recordings: record?.recordings, sessions: record?.sessions }).toEqual({ recordings: [], sessions: [] });
  });

  test('of before the activity was read erases nothing, and costs nothing', async () => {
    const line = await toldLine();

    expect(await line.deleteAt(noon - 10 * minuteMs, noon + minuteMs)).toMatchObject({
      what: 'deletion not confirmed: read since then',
    });

    expect(line.reads).toEqual([]);
    expect(line.sent).toEqual([]);
    expect(await line.row('1')).toBeDefined();
  });

  test('of an activity that is there is looked at once more, and then erases nothing', async () => {
    const line = await toldLine();

    await line.deleteAt(noon + minuteMs);
    const back = await line.comeBack();

    expect(back).toEqual({
      at: noon + 6 * minuteMs,
      outcome: { kind: 'done', what: 'deletion not confirmed: the activity is there' },
    });
    expect(line.reads).toEqual(['1', '1']);
    expect(line.sent).toEqual([]);
    expect(await line.row('1')).toBeDefined();
  });

  test('that a reader of Strava sees late is followed', async () => {
    const line = await toldLine();

    await line.deleteAt(noon + minuteMs);
    line.activities.delete('1');
    await line.comeBack();

    expect(await line.row('1')).toBeUndefined();
  });

  test.each(['unavailable', 'rate-limited'] as const)(
    'waits while Strava is %s, and nothing is erased',
    async (kind) => {
      const line = await toldLine();
      line.activities.delete('1');
      line.answers.push({ kind, why: 'status 500', rate: undefined });

      await line.deleteAt(noon + minuteMs);
      expect(await line.row('1')).toBeDefined();
      await line.comeBack();

      expect(await line.row('1')).toBeUndefined();
    },
  );

  test('that Strava cannot confirm for a day and a half is followed all the same: it gives a club two', async () => {
    const line = await toldLine();

    await line.deleteAt(noon + minuteMs, noon + 37 * hourMs);

    expect(line.reads).toEqual([]);
    expect(await line.row('1')).toBeUndefined();
  });

  test('of an activity of which nothing came needs no read', async () => {
    const line = await startUploadLine(tables, { now: noon });

    await line.handle(activityEvent(line.athleteId, '7', noon, 'delete'), noon);

    expect(line.reads).toEqual([]);
    expect(line.sent).toEqual([]);
  });
});

test('public, only me, public: a correction, and then advice again', async () => {
  const line = await toldLine();
  const run = line.activities.get('1') ?? {};
  line.activities.delete('1');
  await line.deleteAt(noon + minuteMs);
  line.activities.set('1', run);

  await line.handle(activityEvent(line.athleteId, '1', noon + 2 * minuteMs), noon + 2 * minuteMs);

  expect(line.sent.map(({ kind }) => kind)).toEqual(['correction', 'advice']);
});
