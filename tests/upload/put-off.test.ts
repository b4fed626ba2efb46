import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import type { StravaAnswer } from '../../functions/strava/strava-api.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { noSchedules } from '../fixtures/no-schedules.ts';
import { stravaOauth } from '../fixtures/strava-oauth.ts';
import { activityEvent, runEndedAt, startUploadLine, type UploadLine } from '../fixtures/upload-line.ts';

let tables: ClubTables;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

/** A Tuesday, 12:00 in London. */
const noon = Date.UTC(2026, 10, 24, 12);

/** Until nothing waits any more; when each return was, counted from noon, in minutes. */
const letAllComeBack = async (line: UploadLine): Promise<readonly number[]> => {
  const minutes: number[] = [];
  for (let next = await line.comeBack(); next !== undefined; next = await line.comeBack()) {
    minutes.push(Math.round((next.at - noon) / minuteMs));
    if (minutes.length > 50) throw new Error('It comes back for ever.');
  }
  return minutes;
};

const textsAbout = ({ sent }: UploadLine, activityId: string) =>
  sent.filter(({ messageId }) => messageId.includes(`#${activityId}#`));

describe('while one activity waits another of the same runner is told at once', () => {
  const reasons: Record<string, StravaAnswer<unknown>> = {
    'it is not at Strava yet': { kind: 'not-found', rate: undefined },
    'Strava has an error of its own': { kind: 'unavailable', why: 'status 502', rate: undefined },
    'the quota is used up': { kind: 'rate-limited', rate: undefined },
  };
  test.each(Object.entries(reasons))('%s', async (_, answer) => {
    const line = await startUploadLine(tables, { now: noon });
    line.answers.push(answer);

    expect(await line.upload(runEndedAt('1', noon - 3 * hourMs), noon)).toMatchObject({ kind: 'done' });
    await line.upload(runEndedAt('2', noon - minuteMs, { distance: 21_200, workout_type: 1 }), noon + 1000);

    expect(textsAbout(line, '1')).toHaveLength(0);
    expect(textsAbout(line, '2')).toHaveLength(1);
    expect([...line.putOff.keys()]).toEqual([`event-strava-${line.athleteId}-1-create-${noon / 1000}`]);
    await letAllComeBack(line);
    expect(line.reads).toEqual(['1', '2', '1']);
  });

  test('the token endpoint is down, and up again a second later', async () => {
    const oauth = stravaOauth({
      refresh: [
        { kind: 'unavailable', why: 'status 503' },
        { kind: 'ok', tokens: { accessToken: 'a', refreshToken: 'r', expiresAt: noon / 1000 + 6 * 3600 } },
      ],
    });
    const line = await startUploadLine(tables, { now: noon - 40 * dayMs, oauth });

    await line.upload(runEndedAt('1', noon - 3 * hourMs), noon);
    await line.upload(runEndedAt('2', noon - minuteMs), noon + 1000);
    expect(textsAbout(line, '2')).toHaveLength(1);
    await letAllComeBack(line);

    expect(textsAbout(line, '1')).toHaveLength(1);
  });

  test('the text about its warm-up is too recent', async () => {
    const line = await startUploadLine(tables, { now: noon });
    await line.upload(runEndedAt('1', noon - 2 * hourMs), noon - minuteMs);

    // The race began just after the warm-up; the ride was hours before.
    await line.upload(runEndedAt('2', noon - 50 * minuteMs), noon);
    await line.upload(runEndedAt('3', noon - 9 * hourMs), noon + 1000);

    expect([...line.putOff.keys()]).toEqual([`event-strava-${line.athleteId}-2-create-${noon / 1000}`]);
    expect(textsAbout(line, '3')).toHaveLength(1);
    await letAllComeBack(line);
    expect(textsAbout(line, '2')).toHaveLength(1);
  });
});

describe('an activity that Strava does not show', () => {
  test('is looked for during half an hour, and then left to the hourly check', async () => {
    const line = await startUploadLine(tables, { now: noon });

    await line.handle(activityEvent(line.athleteId, '1', noon), noon);

    expect(await letAllComeBack(line)).toEqual([1, 2, 4, 8, 16, 30]);
    expect(line.reads).toHaveLength(7);
    expect(line.sent).toEqual([]);
  });

  test('is looked for once more where the first look had to wait for a quarter hour', async () => {
    const line = await startUploadLine(tables, { now: noon });

    await line.handle(activityEvent(line.athleteId, '1', noon), noon + 16 * minuteMs);

    expect(await letAllComeBack(line)).toEqual([30]);
    expect(line.reads).toHaveLength(2);
  });

  test('and comes a minute late is told once, whatever is repeated', async () => {
    const line = await startUploadLine(tables, { now: noon });
    const event = activityEvent(line.athleteId, '1', noon);
    await line.handle(event, noon);
    line.activities.set('1', { athlete: { id: line.athleteId }, ...runEndedAt('1', noon - minuteMs) });

    await letAllComeBack(line);
    await line.handle(event, noon + 2 * minuteMs);

    expect(new Set(textsAbout(line, '1').map(({ messageId }) => messageId)).size).toBe(1);
    expect(line.reads).toHaveLength(2);
  });

  test('and is deleted while it waits is not read again', async () => {
    const line = await startUploadLine(tables, { now: noon });
    await line.handle(activityEvent(line.athleteId, '1', noon), noon);

    await line.handle(activityEvent(line.athleteId, '1', noon + 5000, 'delete'), noon + 5000);
    const back = await line.comeBack();

    expect(back?.outcome).toEqual({ kind: 'done', what: 'deleted since then' });
    expect(line.reads).toEqual(['1']);
    expect(line.putOff.size).toBe(0);
    expect(line.sent).toEqual([]);
  });

  test('and comes back after its deletion, as when it is shown to us again, is read', async () => {
    const line = await startUploadLine(tables, { now: noon });
    await line.handle(activityEvent(line.athleteId, '1', noon, 'delete'), noon);

    await line.upload(runEndedAt('1', noon - minuteMs), noon + 1000);

    expect(textsAbout(line, '1')).toHaveLength(1);
  });
});

describe('a change', () => {
  test('within ten minutes of the text costs no read before they have passed, and one after that', async () => {
    const line = await startUploadLine(tables, { now: noon });
    await line.upload(runEndedAt('1', noon - minuteMs), noon);
    const minutesOn = (minutes: number) => noon + minutes * minuteMs;

    for (const minutes of [2, 3, 4]) {
      await line.handle(activityEvent(line.athleteId, '1', minutesOn(minutes), 'update'), minutesOn(minutes));
    }
    expect(line.reads).toHaveLength(1);
    await letAllComeBack(line);

    expect(line.reads).toHaveLength(2);
    expect(textsAbout(line, '1')).toHaveLength(1);
  });

  test('that waits while a newer one is read is not read any more', async () => {
    const line = await startUploadLine(tables, { now: noon });
    await line.upload(runEndedAt('1', noon - minuteMs), noon);
    const hourLater = noon + hourMs;
    line.answers.push({ kind: 'unavailable', why: 'status 500', rate: undefined });
    await line.handle(activityEvent(line.athleteId, '1', hourLater, 'update'), hourLater);

    await line.handle(activityEvent(line.athleteId, '1', hourLater + 2000, 'update'), hourLater + 40_000);
    const back = await line.comeBack();

    expect(back?.outcome).toEqual({ kind: 'done', what: 'read since then' });
    expect(line.reads).toHaveLength(3);
  });
});

describe('stopped between the schedule and the acknowledgement', () => {
  test('the event is handled again and moves its one schedule', async () => {
    const line = await startUploadLine(tables, { now: noon });
    const event = activityEvent(line.athleteId, '1', noon);
    await line.handle(event, noon);

    await line.handle(event, noon + 2 * minuteMs);

    expect(line.putOff.size).toBe(1);
    expect([...line.putOff.values()][0]?.at).toBe(noon + 4 * minuteMs);
  });

  test('and done meanwhile, its return reads and tells nothing again', async () => {
    const line = await startUploadLine(tables, { now: noon });
    const event = activityEvent(line.athleteId, '1', noon);
    await line.handle(event, noon);
    line.activities.set('1', { athlete: { id: line.athleteId }, ...runEndedAt('1', noon - minuteMs) });

    await line.handle(event, noon + 30_000);
    await letAllComeBack(line);

    expect(line.reads).toHaveLength(2);
    expect(new Set(line.sent.map(({ messageId }) => messageId)).size).toBe(1);
  });
});

test('an event of the future is worth no read', async () => {
  const line = await startUploadLine(tables, { now: noon });
  line.activities.set('1', { athlete: { id: line.athleteId }, ...runEndedAt('1', noon - minuteMs) });

  for (const aspect of ['create', 'update', 'delete'] as const) {
    const event = activityEvent(line.athleteId, '1', noon + 6 * minuteMs, aspect);
    expect(await line.handle(event, noon)).toEqual({ kind: 'done', what: 'an event of the future' });
  }

  expect(line.reads).toEqual([]);
  expect(line.putOff.size).toBe(0);
});

test('an erasure ends the schedule of what was put off, and nothing names the athlete any more', async () => {
  const ended: string[] = [];
  const schedules = { ...noSchedules, end: async (name: string) => void ended.push(name) };
  const line = await startUploadLine(tables, { now: noon, schedules });
  line.answers.push({ kind: 'unavailable', why: 'status 502', rate: undefined });
  await line.upload(runEndedAt('1', noon - 3 * hourMs), noon);
  const erase = { kind: 'erase', athleteId: line.athleteId, line: `strava#${line.athleteId}`, eventTime: 1 } as const;

  await line.handle(erase, noon + hourMs);

  expect(ended).toEqual([...line.putOff.keys()]);
  const left = await Promise.all(
    (['members', 'tokens', 'recovery', 'ledger'] as const).map((name) => tables.scan(name)),
  );
  expect(JSON.stringify(left)).not.toContain(line.athleteId);
});
