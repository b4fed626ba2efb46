import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AthleteEvent } from '../../functions/athlete-events/athlete-event.ts';
import { dayMs, minuteMs } from '../../functions/clock/lifetime.ts';
import type { IntervalsAnswer } from '../../functions/intervals/intervals-api.ts';
import { takeMeasured } from '../../functions/plan/take-measured.ts';
import { createSourceRegistry } from '../../functions/sources/source-registry.ts';
import { createCheckInStore } from '../../functions/store/check-ins.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import { createErasure } from '../../functions/store/erasure.ts';
import { createHistoryStore } from '../../functions/store/history.ts';
import { createMemberStore, type Member } from '../../functions/store/member.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { type IntervalsAnswers, intervalsSource } from '../fixtures/intervals/intervals-source.ts';
import { putConnection, putMember } from '../fixtures/members.ts';
import { stravaSources } from '../fixtures/strava-sources.ts';
import { startUploadLine, type UploadLine } from '../fixtures/upload-line.ts';

/** A member takes back, at intervals.icu, a part of what we may read, or all of it. */
let tables: ClubTables;
let answers: IntervalsAnswers;
let ended: string[];
let whileAsked: () => Promise<void>;
let athletes = 0;

beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());
beforeEach(() => {
  ended = [];
  whileAsked = async () => undefined;
  answers = {
    wellness: async () => granted,
    activities: async () => granted,
    disconnect: async (token) => {
      ended.push(token);
      return { kind: 'ok', data: undefined, rate: undefined };
    },
  };
});

const noon = Date.UTC(2026, 10, 26, 12);
const granted: IntervalsAnswer<readonly unknown[]> = { kind: 'ok', data: [], rate: undefined };
const refused = { kind: 'forbidden', rate: undefined } as const;
const away = { kind: 'unavailable', why: 'status 502', rate: undefined } as const;
const withRefusal = (answer: IntervalsAnswer<never>) => async () => {
  await whileAsked();
  return answer;
};

interface Runner {
  readonly line: UploadLine;
  readonly athleteId: string;
  readonly externalAthleteId: string;
}

/** With what a watch has told of last night. */
async function newRunner(activitiesFrom: 'strava' | 'intervals'): Promise<Runner> {
  athletes += 1;
  const [athleteId, externalAthleteId] = [`m-${athletes}`, `i${athletes}`];
  const there = { source: 'intervals', externalAthleteId } as const;
  const strava = { source: 'strava', externalAthleteId: `55${athletes}` } as const;
  await putMember(tables, {
    athleteId,
    connections: activitiesFrom === 'strava' ? [strava, there] : [there],
    mornings: { ...there, wording: '2026-11-26', agreedAt: 1 },
  });
  await putConnection(tables, athleteId, {
    ...there,
    accessToken: `token-${athletes}`,
    refreshToken: undefined,
    expiresAt: undefined,
  });
  if (activitiesFrom === 'strava') await putConnection(tables, athleteId, { ...strava, expiresAt: noon / 1000 + 3600 });
  const connections = createConnectionStore(tables.documents, tables.names.tokens);
  const second = intervalsSource(answers);
  const sources = createSourceRegistry([...stravaSources({ connections }).all, second], [second]);
  const line = await startUploadLine(tables, { now: noon, of: athleteId, externalAthleteId, sources });
  const history = createHistoryStore(tables.documents, tables.names.recovery);
  await takeMeasured(
    { athleteId, onFile: { profile: undefined, history: await history.read(athleteId) } },
    [{ date: '2026-11-26', sleepHours: 6.2, restingHr: 59 }],
    noon,
    { checkIns: createCheckInStore(tables.documents, tables.names.recovery), history },
  );
  return { line, athleteId, externalAthleteId };
}

const eventOf = (kind: 'scope' | 'deauthorization', { externalAthleteId }: Runner, at = noon): AthleteEvent => ({
  kind,
  source: 'intervals',
  externalAthleteId,
  eventTime: at / 1000,
  name: `intervals#${kind}#${externalAthleteId}#${at}`,
});
const tell = (runner: Runner, kind: 'scope' | 'deauthorization' = 'scope', at = noon) =>
  runner.line.handle(eventOf(kind, runner), at);

async function stateOf({ line, athleteId, externalAthleteId }: Runner) {
  const outside = { source: 'intervals', externalAthleteId } as const;
  const held = await createConnectionStore(tables.documents, tables.names.tokens).read(outside);
  const { measured } = await createCheckInStore(tables.documents, tables.names.recovery).read(athleteId);
  const { mornings, connections, state }: Partial<Member> = (await line.member()) ?? {};
  return {
    mornings: mornings ?? undefined,
    sources: connections?.map(({ source }) => source),
    state: state?.kind,
    isHeld: held !== undefined,
    measured: measured ?? undefined,
    record: JSON.stringify((await line.history()).record ?? {}),
  };
}

describe('their nights', () => {
  test('are read no more, and what the watch had told goes; their runs are read on', async () => {
    const runner = await newRunner('intervals');
    answers.wellness = withRefusal(refused);
    expect((await stateOf(runner)).record).toContain('6.2');

    expect(await tell(runner)).toMatchObject({ kind: 'done' });
    await tell(runner);

    const after = await stateOf(runner);
    expect(after).toMatchObject({ mornings: undefined, sources: ['intervals'], state: 'active', isHeld: true });
    expect(after.measured).toBeUndefined();
    expect(after.record).not.toContain('6.2');
    expect([...ended, ...runner.line.sent]).toEqual([]);
  });

  test('and with them a connection that nothing else is read with', async () => {
    const runner = await newRunner('strava');
    answers.wellness = withRefusal(refused);

    await tell(runner);

    expect(await stateOf(runner)).toMatchObject({
      mornings: undefined,
      sources: ['strava'],
      state: 'active',
      isHeld: false,
    });
    expect(ended).toHaveLength(1);
  });

  test.each([
    ['the box is ticked after all', granted, 0],
    ['the source does not answer', away, 1],
    ['the app has read enough for now', { kind: 'rate-limited', rate: undefined } as const, 1],
  ])('stay where %s', async (_, answer, putOff) => {
    const runner = await newRunner('intervals');
    answers.wellness = async () => answer;

    await tell(runner);

    expect(await stateOf(runner)).toMatchObject({ mornings: { source: 'intervals' }, measured: { '2026-11-26': {} } });
    expect(runner.line.putOff.size).toBe(putOff);
  });

  test('that cannot be asked for in two days are given up on, for the admin to see', async () => {
    const runner = await newRunner('intervals');
    answers.wellness = async () => away;

    expect(await tell(runner, 'scope', noon + 2 * dayMs + 1000)).toMatchObject({ kind: 'give-up' });
  });
});

describe('their runs', () => {
  test('are asked for again by one message, and the member is disconnected', async () => {
    const runner = await newRunner('intervals');
    answers.activities = withRefusal(refused);

    await tell(runner);
    await tell(runner);

    expect(await stateOf(runner)).toMatchObject({
      state: 'disconnected',
      isHeld: true,
      mornings: { source: 'intervals' },
    });
    expect(runner.line.sent.map(({ kind }) => kind)).toEqual(['reconnect']);
  });

  test('of another source are nobody to ask about', async () => {
    const runner = await newRunner('strava');
    answers.activities = withRefusal(refused);

    await tell(runner);

    expect(await stateOf(runner)).toMatchObject({ state: 'active', mornings: { source: 'intervals' } });
  });
});

test('the end of a second connection ends the nights with it, and what the watch had told', async () => {
  const runner = await newRunner('strava');
  answers.athlete = async () => ({ kind: 'unauthorized', rate: undefined });

  await tell(runner, 'deauthorization');

  expect(await stateOf(runner)).toMatchObject({
    mornings: undefined,
    sources: ['strava'],
    state: 'active',
    isHeld: false,
    measured: undefined,
  });
});

test('that end is asked for again where the source does not answer', async () => {
  const runner = await newRunner('strava');

  await tell(runner, 'deauthorization');

  expect(runner.line.putOff.size).toBe(1);
  expect(await stateOf(runner)).toMatchObject({ isHeld: true });
});

describe('an erasure that runs in the line of the first source meanwhile', () => {
  /** As it goes through all that they have, up to some point of it. */
  async function erase({ athleteId }: Runner, upTo: 'rows' | 'member'): Promise<void> {
    const member = await createMemberStore(tables.documents, tables.names.members).beginErasing(athleteId, 'R', noon);
    const erasure = createErasure(tables.documents, tables.names, async () => 'key');
    const connections = createConnectionStore(tables.documents, tables.names.tokens);
    for (const outside of member?.connections ?? []) await connections.remove(outside);
    await erasure.eraseRows(athleteId);
    if (upTo === 'member' && member !== undefined) await erasure.eraseMember(athleteId, member.contact, noon);
  }

  const leftOf = async ({ athleteId, externalAthleteId }: Runner): Promise<readonly unknown[]> => {
    const tablesOfRows = ['members', 'tokens', 'recovery', 'ledger'] as const;
    const rows = (await Promise.all(tablesOfRows.map((table) => tables.scan(table)))).flat();
    return rows.filter((row) =>
      [athleteId, externalAthleteId].some(
        (id) => JSON.stringify(row).includes(`"${id}"`) || String(row.pk).endsWith(`#${id}`),
      ),
    );
  };

  test.each([
    ['scope', 'rows'],
    ['scope', 'member'],
    ['deauthorization', 'rows'],
    ['deauthorization', 'member'],
  ] as const)('while a %s is asked about, up to the %s, leaves nothing that is written anew', async (kind, upTo) => {
    const runner = await newRunner('strava');
    whileAsked = () => erase(runner, upTo);
    answers.wellness = withRefusal(refused);
    answers.athlete = withRefusal({ kind: 'unauthorized', rate: undefined });

    await tell(runner, kind).catch(() => undefined);
    await tell(runner, kind, noon + minuteMs);

    // Of an erasure that is under way the member's own row goes last.
    expect(await leftOf(runner)).toHaveLength(upTo === 'rows' ? 1 : 0);
    expect(runner.line.putOff.size).toBe(0);
  });
});
