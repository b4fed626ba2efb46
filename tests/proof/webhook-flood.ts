import { dayMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { anyRun, intervalsRun } from './storm-sources.ts';
import { batchAttempts, VirtualClub, type VirtualRunner } from './virtual-club.ts';

export interface WebhookFloodSettings {
  readonly seed: number;
  readonly members: number;
  /** Batches of each of three kinds: with a wrong secret, of athletes whom nobody knows, and one batch again and again. */
  readonly batches: number;
  readonly eventsInBatch: number;
}

export interface WebhookFloodReport {
  readonly tried: number;
  /** Batches with a wrong secret that were answered with anything but 401. */
  readonly letIn: number;
  /** Reads beyond one for each member's run. */
  readonly wastedReads: number;
  /** Rows that the flood left behind. */
  readonly rowsOfStrangers: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Members whose text came later than it may. */
  readonly late: readonly string[];
  readonly slowestTextMs: number;
}

const startMs = Date.UTC(2026, 2, 8, 9);
const floodedForMs = 10 * minuteMs;
/** Under a flood of this size. */
const toldWithinMs = 2 * minuteMs;

/**
 * Ten minutes in which somebody floods the webhook of intervals.icu: without the secret, and with it (it is on a screen, and may
 * be known) for athletes whom nobody knows; and one true batch comes again and again. Meanwhile every member uploads a run.
 */
export async function webhookFlood(settings: WebhookFloodSettings): Promise<WebhookFloodReport> {
  const tables = await startClubTables();
  try {
    const club = new VirtualClub(tables, { seed: settings.seed, startMs, faultShare: 0, killShare: 0 });
    await club.open();
    const runs = await uploads(club, settings.members);
    floodWith(club, settings, runs);
    await club.time.run(startMs + dayMs);
    return await reportOf(tables, club, settings, runs);
  } finally {
    await tables.stop();
  }
}

interface Run {
  readonly runner: VirtualRunner;
  readonly event: object;
  readonly atMs: number;
}

async function uploads(club: VirtualClub, members: number): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (let index = 0; index < members; index += 1) {
    const runner = await club.newRunner(['intervals']);
    const [{ externalAthleteId: externalId }] = runner.outside;
    const activityId = `i${15_000_000 + index}`;
    const atMs = startMs + Math.floor(club.chance() * floodedForMs);
    const run = { ...anyRun(atMs, club.chance), externalId, activityId };
    club.intervals.put(activityId, externalId, intervalsRun(run), atMs);
    const event = eventOf(externalId, activityId, atMs);
    club.tellBatch([event], atMs);
    runs.push({ runner, event, atMs });
  }
  return runs;
}

function floodWith(club: VirtualClub, { batches, eventsInBatch }: WebhookFloodSettings, runs: readonly Run[]): void {
  const anyTime = () => startMs + Math.floor(club.chance() * floodedForMs);
  const strangers = (batch: number) =>
    Array.from({ length: eventsInBatch }, (_, index) => eventOf(`i-nobody-${batch}-${index}`, `i${index}`, anyTime()));
  const [first] = runs;
  for (let batch = 0; batch < batches; batch += 1) {
    const [known] = runs.slice(batch % runs.length);
    club.tellBatch(known === undefined ? [] : [known.event], anyTime(), `guess-${batch}`);
    club.tellBatch(strangers(batch), anyTime());
    if (first !== undefined) club.tellBatch([first.event], Math.max(first.atMs, anyTime()));
  }
}

function eventOf(athleteId: string, activityId: string, atMs: number): object {
  return {
    athlete_id: athleteId,
    type: 'ACTIVITY_UPLOADED',
    timestamp: new Date(atMs).toISOString(),
    records: [],
    activity: { id: activityId, source: 'GARMIN_CONNECT', name: 'Along the canal' },
  };
}

async function reportOf(
  tables: ClubTables,
  club: VirtualClub,
  { batches, eventsInBatch }: WebhookFloodSettings,
  runs: readonly Run[],
): Promise<WebhookFloodReport> {
  const texts = runs.map(({ runner, atMs }) => ({
    runner,
    delays: club.published
      .filter(({ athleteId }) => athleteId === runner.athleteId)
      .map((published) => published.atMs - atMs),
  }));
  const named = (of: typeof texts) => of.map(({ runner, delays }) => `${runner.athleteId}: ${delays.join(', ')} ms`);
  const rows = (await Promise.all((['members', 'tokens', 'recovery', 'ledger'] as const).map(tables.scan))).flat();
  return {
    tried: batches * (2 + eventsInBatch),
    letIn: batches * batchAttempts - (club.answered.get(401) ?? 0),
    wastedReads: club.intervals.reads - runs.length,
    rowsOfStrangers: rows.filter((row) => JSON.stringify(row).includes('i-nobody')).length,
    lost: named(texts.filter(({ delays }) => delays.length === 0)),
    doubled: named(texts.filter(({ delays }) => delays.length > 1)),
    late: named(texts.filter(({ delays: [delay = 0] }) => delay > toldWithinMs)),
    slowestTextMs: Math.max(0, ...texts.flatMap(({ delays }) => delays)),
  };
}
