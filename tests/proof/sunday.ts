import { dayMs, hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import type { ReadLimits } from '../../functions/sources/source.ts';
import { startClubTables } from '../fixtures/club-tables.ts';
import { anyRun, eventOf, stravaRun } from './storm-sources.ts';
import { VirtualClub } from './virtual-club.ts';

export interface SundaySettings {
  readonly seed: number;
  readonly athletes: number;
  readonly uploads: number;
  readonly limits: ReadLimits;
}

export interface SundayReport {
  readonly uploads: number;
  readonly reads: number;
  /** Uploads that were never read. */
  readonly lost: readonly string[];
  /** Quarter hours in which places were left free while uploads waited for one. */
  readonly wasted: readonly string[];
  /** Second uploads of an athlete within the hour that were read while the first of another waited. */
  readonly unfair: readonly string[];
  readonly readsOverLimit: number;
  readonly minutesToTheEnd: number;
}

interface Upload {
  readonly athleteId: string;
  readonly activityId: string;
  readonly atMs: number;
  readonly isFirst: boolean;
}

const startMs = Date.UTC(2026, 10, 22, 9);
const quarterMs = 15 * minuteMs;
/** Strava's limit, less the twentieth that is left to what does not reserve. */
const usableShare = 0.95;
/** Whoever comes back for a place does so within a minute of it. */
const jitterMs = 62_000;

/** Everybody comes home within half an hour, and many upload twice: the warm-up, then the run. */
export async function sunday(settings: SundaySettings): Promise<SundayReport> {
  const tables = await startClubTables();
  try {
    const club = new VirtualClub(tables, {
      seed: settings.seed,
      startMs,
      faultShare: 0,
      killShare: 0,
      limits: settings.limits,
    });
    await club.open();
    const runners = [];
    for (let index = 0; index < settings.athletes; index += 1) runners.push(await club.newRunner());
    const uploads: Upload[] = [];
    for (let index = 0; index < settings.uploads; index += 1) {
      const { athleteId } = runners[index % runners.length] ?? { athleteId: '' };
      const activityId = String(15_000_000_000 + index);
      const atMs = startMs + Math.floor(club.chance() * 30 * minuteMs);
      const run = { ...anyRun(atMs, club.chance), externalId: athleteId, activityId };
      club.strava.put(activityId, stravaRun(run), atMs);
      club.tell(eventOf('activity', 'create', activityId, athleteId, atMs), atMs);
      uploads.push({ athleteId, activityId, atMs, isFirst: true });
    }
    await club.time.run(startMs + 2 * dayMs);
    return reportOf(
      uploads.map((upload) => ({ ...upload, isFirst: isFirstOf(upload, uploads) })),
      club,
      settings.limits,
    );
  } finally {
    await tables.stop();
  }
}

function isFirstOf({ athleteId, atMs }: Upload, all: readonly Upload[]): boolean {
  return !all.some((other) => other.athleteId === athleteId && other.atMs < atMs && atMs - other.atMs < hourMs);
}

function reportOf(uploads: readonly Upload[], { strava }: VirtualClub, limits: ReadLimits): SundayReport {
  const readAt = new Map(strava.answered.map(({ activityId, atMs }) => [activityId, atMs]));
  const quarterOf = (atMs: number): number => Math.floor(atMs / quarterMs);
  const perQuarter = new Map<number, number>();
  for (const { atMs } of strava.answered) perQuarter.set(quarterOf(atMs), (perQuarter.get(quarterOf(atMs)) ?? 0) + 1);
  const lastQuarter = Math.max(...perQuarter.keys());
  const usable = Math.floor(limits.perQuarter * usableShare);
  const wasted = [...perQuarter].flatMap(([quarter, count]) => {
    const end = (quarter + 1) * quarterMs;
    const waiting = uploads.filter(
      ({ activityId, atMs }) => atMs < end - jitterMs && (readAt.get(activityId) ?? 0) >= end,
    ).length;
    return quarter < lastQuarter && waiting > 0 && count < usable
      ? [`${new Date(quarter * quarterMs).toISOString().slice(11, 16)}: ${count} of ${usable}, ${waiting} wait`]
      : [];
  });
  const firsts = uploads.filter(({ isFirst }) => isFirst);
  const unfair = uploads
    .filter(({ isFirst }) => !isFirst)
    .flatMap(({ activityId }) => {
      const at = readAt.get(activityId) ?? Number.POSITIVE_INFINITY;
      const overtaken = firsts.filter(
        (first) =>
          first.atMs < at && quarterOf(readAt.get(first.activityId) ?? Number.POSITIVE_INFINITY) > quarterOf(at),
      );
      return overtaken.length === 0 ? [] : [`${activityId} before ${overtaken.length} firsts`];
    });
  return {
    uploads: uploads.length,
    reads: strava.reads,
    lost: uploads.filter(({ activityId }) => !readAt.has(activityId)).map(({ activityId }) => activityId),
    wasted,
    unfair,
    readsOverLimit: strava.readsOverLimit,
    minutesToTheEnd: (Math.max(...readAt.values()) - startMs) / minuteMs,
  };
}
