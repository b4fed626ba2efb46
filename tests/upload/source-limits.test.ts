import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AthleteEvent, athleteEventSchema } from '../../functions/athlete-events/athlete-event.ts';
import { hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import type { IntervalsAnswer } from '../../functions/intervals/intervals-api.ts';
import { createSourceRegistry } from '../../functions/sources/source-registry.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import { createHistoryStore } from '../../functions/store/history.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { canalRun } from '../fixtures/intervals/activities.ts';
import { intervalsSource } from '../fixtures/intervals/intervals-source.ts';
import { putConnection, putMember } from '../fixtures/members.ts';
import { stravaSources } from '../fixtures/strava-sources.ts';
import { activityEvent, runEndedAt, startUploadLine, type UploadLine } from '../fixtures/upload-line.ts';

/** What intervals.icu refuses for the whole app, or fails on for one activity. */
let tables: ClubTables;
let answers: IntervalsAnswer<unknown>[];
let reads: { readonly token: string; readonly at: number }[];
let clock: number;
let athletes = 0;

// Each with tables of its own: the limits are the club's.
beforeEach(async () => {
  tables = await startClubTables();
  answers = [];
  reads = [];
});
afterEach(() => tables.stop());

const noon = Date.UTC(2026, 3, 16, 12);
const usedUp = { limits: { perQuarter: 2500, perDay: 5000 }, usage: { quarterUsed: 2500, dayUsed: 2500 } };

async function newRunner(): Promise<{
  readonly line: UploadLine;
  readonly event: AthleteEvent;
  readonly athleteId: string;
}> {
  athletes += 1;
  const [athleteId, externalAthleteId] = [`m-${athletes}`, `i${athletes}`];
  const outside = { source: 'intervals', externalAthleteId } as const;
  await putMember(tables, { athleteId, connections: [outside], joinedAt: 0 });
  await putConnection(tables, athleteId, {
    ...outside,
    accessToken: externalAthleteId,
    refreshToken: undefined,
    expiresAt: undefined,
  });
  const connections = createConnectionStore(tables.documents, tables.names.tokens);
  const intervals = intervalsSource({
    activity: async (id, token) => {
      reads.push({ token, at: clock });
      return answers.shift() ?? { kind: 'ok', data: { ...canalRun, id, icu_athlete_id: token }, rate: undefined };
    },
  });
  const sources = createSourceRegistry([...stravaSources({ connections }).all, intervals], [intervals]);
  const line = await startUploadLine(tables, { now: noon, of: athleteId, externalAthleteId, sources });
  const event: AthleteEvent = {
    kind: 'activity',
    ...outside,
    aspect: 'create',
    activityId: `icu:i9${athletes}`,
    eventTime: noon / 1000,
    name: `intervals#ACTIVITY_UPLOADED#${externalAthleteId}`,
  };
  return { line, event, athleteId };
}

const handle = (
  runner: { readonly line: UploadLine; readonly event: AthleteEvent },
  at: number,
  event = runner.event,
) => {
  clock = at;
  return runner.line.handle(event, at);
};
const sessionsOf = async (athleteId: string) =>
  (await createHistoryStore(tables.documents, tables.names.recovery).read(athleteId)).sessions.length;

/** Through the queue and the schedule, as it is kept there. */
async function comeBack({ line }: { readonly line: UploadLine }) {
  const [[name, next] = []] = [...line.putOff];
  if (name === undefined || next === undefined) return undefined;
  line.putOff.delete(name);
  clock = next.at;
  return {
    at: next.at,
    outcome: await line.handle(athleteEventSchema.parse(JSON.parse(JSON.stringify(next.event))), next.at),
  };
}

describe('a limit of the whole app', () => {
  test('is waited for by the whole club until the moment that is named, and nothing is lost', async () => {
    const named = noon + 40 * minuteMs;
    answers = [{ kind: 'rate-limited', retryAfterMs: named - noon, rate: usedUp }];
    const runners = [await newRunner(), await newRunner(), await newRunner()];

    for (const [minutes, runner] of runners.entries()) await handle(runner, noon + minutes * minuteMs);

    // Only the first has asked; the others knew.
    expect(reads).toHaveLength(1);
    for (const runner of runners) {
      const back = await comeBack(runner);
      expect(back?.at).toBeGreaterThanOrEqual(named);
      expect(back?.at).toBeLessThan(named + 2 * minuteMs);
      expect(await sessionsOf(runner.athleteId)).toBe(1);
    }
    expect(reads).toHaveLength(4);
    expect(runners.flatMap(({ line }) => [...line.putOff])).toEqual([]);
  });

  test('of one source is none of the other', async () => {
    answers = [{ kind: 'rate-limited', retryAfterMs: hourMs, rate: usedUp }];
    await handle(await newRunner(), noon);
    const other = await startUploadLine(tables, { now: noon });

    await other.upload(runEndedAt('77', noon - 10 * minuteMs), noon + minuteMs);

    expect(other.reads).toEqual(['77']);
    expect(other.sent.map(({ kind }) => kind)).toEqual(['advice']);
    expect(activityEvent(other.athleteId, '77', noon).source).toBe('strava');
  });
});

describe('an activity that intervals.icu fails on', () => {
  const failed = { kind: 'failed', rate: undefined } as const;

  test('is asked for again for an hour, and then told to the admin, not for two days', async () => {
    answers = Array(99).fill(failed);
    const runner = await newRunner();

    const outcomes = [await handle(runner, noon)];
    for (let back = await comeBack(runner); back !== undefined; back = await comeBack(runner))
      outcomes.push(back.outcome);

    expect(outcomes.at(-1)).toEqual({ kind: 'give-up', reason: 'intervals.icu fails on this activity, for an hour' });
    expect(reads.length).toBeGreaterThan(5);
    expect(reads.length).toBeLessThan(15);
    expect(clock - noon).toBeLessThan(2 * hourMs);
  });

  test('for a moment only is read once it does not, however long ago the run was', async () => {
    answers = [failed, failed];
    const runner = await newRunner();

    await handle(runner, noon + 30 * hourMs);
    while ((await comeBack(runner)) !== undefined);

    expect(await sessionsOf(runner.athleteId)).toBe(1);
  });

  test('after its deletion is asked about until it is followed without an answer', async () => {
    const runner = await newRunner();
    await handle(runner, noon);
    expect(await sessionsOf(runner.athleteId)).toBe(1);
    answers = Array(99).fill(failed);
    const at = noon + hourMs;

    const gone = { ...runner.event, aspect: 'delete', name: 'deleted', eventTime: at / 1000 } as AthleteEvent;
    const outcomes = [await handle(runner, at, gone)];
    for (let back = await comeBack(runner); back !== undefined; back = await comeBack(runner))
      outcomes.push(back.outcome);

    expect(outcomes.at(-1)).toMatchObject({ kind: 'done', what: expect.stringContaining('forgotten') });
    expect(await sessionsOf(runner.athleteId)).toBe(0);
    expect(clock - at).toBeLessThan(48 * hourMs);
  });
});
