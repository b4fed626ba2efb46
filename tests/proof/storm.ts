import { dayMs, hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import type { SourceName } from '../../functions/sources/source-event.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { reportOf, type StormReport, type StormUpload } from './storm-report.ts';
import { anyRun, intervalsInStorm, type StormSource, stravaInStorm } from './storm-sources.ts';
import { VirtualClub, type VirtualRunner } from './virtual-club.ts';

export interface StormSettings {
  readonly seed: number;
  readonly athletes: number;
  readonly uploads: number;
  readonly deauthorizations: number;
  readonly edits: number;
  readonly deletions: number;
  readonly warningSigns: number;
  readonly faultShare: number;
  readonly killShare: number;
  readonly signAnsweredWithinMs: number;
  /** Absent: everybody is on Strava, which tells of everything. */
  readonly secondSource?: SecondSource;
}

export interface SecondSource {
  /** Of the athletes, those whose activities come from intervals.icu. */
  readonly share: number;
  /** Of the athletes, those whom the other source knows as well: it tells of the same runs. */
  readonly knownAtBoth: number;
  /** Of the uploads, those that nobody tells of: the hourly check has to find them, once the sources are well again. */
  readonly untold: number;
  readonly faultsForHours: number;
  readonly checkedForHours: number;
}

/** A Sunday, 9:00 in London. */
const startMs = Date.UTC(2026, 2, 8, 9);
const uploadedWithinMs = 10 * minuteMs;
/** The outbox refuses for a minute, the queue of events for another, and SNS is throttled for some seconds at a time. */
const outboxDownMs = [startMs + 3 * minuteMs, startMs + 4 * minuteMs] as const;
const eventsRefusedMs = [startMs + 6 * minuteMs, startMs + 7 * minuteMs] as const;
const snsThrottledEveryMs = 2 * minuteMs;
const snsThrottledForMs = 20_000;
/** Of intervals.icu: as tight as Strava's are, so that they are felt. */
const tightLimits = { perQuarter: 100, perDay: 1000 };
const changedWithinMs = 30 * minuteMs;

/** Everybody uploads within ten minutes, the sources and AWS fail in all their ways, and functions are killed: what came of it. */
export async function storm(settings: StormSettings): Promise<StormReport> {
  const tables = await startClubTables();
  try {
    return await stormOn(tables, settings);
  } finally {
    await tables.stop();
  }
}

async function stormOn(tables: ClubTables, settings: StormSettings): Promise<StormReport> {
  const { secondSource } = settings;
  const club = await openClub(tables, settings);
  const sources = { strava: stravaInStorm(club), intervals: intervalsInStorm(club) };
  const runners: VirtualRunner[] = [];
  for (let index = 0; index < settings.athletes; index += 1) {
    runners.push(await club.newRunner(sourcesOfOne(club, secondSource)));
  }
  const gone = runners.slice(0, settings.deauthorizations);
  const staying = runners.slice(settings.deauthorizations);

  const uploads = uploadsOf(runners, settings, club, sources);
  const ofStaying = uploads.filter(({ runner }) => staying.includes(runner));
  const deleted = ofStaying.slice(0, settings.deletions);
  for (const upload of deleted) change('delete', upload, club);
  for (const upload of ofStaying.slice(settings.deletions, settings.deletions + settings.edits)) {
    change('update', upload, club);
  }
  leave(gone, staying, club, sources);
  const signs = Array.from({ length: settings.warningSigns }, (_, index) => {
    const { phone } = pick(staying, club);
    const atMs = startMs + Math.floor(club.chance() * 2 * uploadedWithinMs);
    club.say(phone, 'I have chest pain and can not breathe', `sign-${index}`, atMs);
    return { phone, atMs };
  });
  for (const { phone } of staying) {
    if (club.chance() < 0.3) club.say(phone, '3 7.5', `reply-${phone}`, startMs + Math.floor(club.chance() * hourMs));
  }
  for (const source of Object.values(sources)) source.deliver();
  if (secondSource !== undefined) club.checkHourly(startMs + 7 * minuteMs, secondSource.checkedForHours);

  await club.time.run(startMs + 3 * dayMs);

  const { signAnsweredWithinMs } = settings;
  return reportOf(tables, club, {
    uploads,
    deleted,
    gone,
    staying,
    signs,
    startMs,
    outboxDownMs,
    signAnsweredWithinMs,
  });
}

async function openClub(tables: ClubTables, settings: StormSettings): Promise<VirtualClub> {
  const { seed, faultShare, killShare, secondSource } = settings;
  const club = new VirtualClub(tables, {
    seed,
    startMs,
    faultShare,
    killShare,
    ...(secondSource && {
      faultsUntilMs: startMs + secondSource.faultsForHours * hourMs,
      intervalsLimits: tightLimits,
    }),
    sns: (nowMs) =>
      (nowMs - startMs) % snsThrottledEveryMs < snsThrottledForMs && nowMs - startMs < hourMs
        ? { kind: 'refused', why: 'Throttled', again: true }
        : undefined,
    isOutboxDown: (nowMs) => isWithin(outboxDownMs, nowMs),
    refusesEvents: (nowMs) => isWithin(eventsRefusedMs, nowMs),
  });
  await club.open();
  return club;
}

function isWithin([fromMs, untilMs]: readonly [number, number], nowMs: number): boolean {
  return nowMs >= fromMs && nowMs < untilMs;
}

function pick<Item>(items: readonly Item[], { chance }: VirtualClub): Item {
  return items[Math.floor(chance() * items.length)] as Item;
}

function sourcesOfOne({ chance }: VirtualClub, second: SecondSource | undefined): readonly SourceName[] {
  if (second === undefined) return ['strava'];
  const both: readonly SourceName[] = chance() < second.share ? ['intervals', 'strava'] : ['strava', 'intervals'];
  return chance() < second.knownAtBoth ? both : both.slice(0, 1);
}

type Sources = Readonly<Record<SourceName, StormSource>>;

/** Everybody uploads once at least. Whoever is known at both sources has a record of each run at both, with ids of their own. */
function uploadsOf(
  runners: readonly VirtualRunner[],
  { uploads, faultShare, secondSource }: StormSettings,
  club: VirtualClub,
  sources: Sources,
): readonly StormUpload[] {
  const { chance } = club;
  return Array.from({ length: uploads }, (_, index) => {
    const runner = runners[index] ?? pick(runners, club);
    const atMs = startMs + Math.floor(chance() * uploadedWithinMs);
    const isUntold = chance() < (secondSource?.untold ?? 0);
    const run = anyRun(atMs, chance);
    const records = runner.outside.map(({ source, externalAthleteId }, door) => {
      // The same number at both is another run of somebody else's.
      const activityId = String(15_000_000_000 + (source === 'strava' ? index : uploads - index));
      const record = { source: sources[source], externalId: externalAthleteId, activityId, door };
      const seenLaterMs = chance() < faultShare ? chance() * 2 * minuteMs : 0;
      record.source.put({ ...run, externalId: externalAthleteId, activityId }, atMs + seenLaterMs);
      if (!isUntold) record.source.tell({ kind: 'create', externalId: externalAthleteId, activityId, atMs });
      return record;
    });
    return { runner, atMs, records, isUntold };
  });
}

/** At all the sources that have a record of it. */
function change(kind: 'update' | 'delete', { atMs, records }: StormUpload, { chance, time }: VirtualClub): void {
  const changedAtMs = atMs + Math.floor(chance() * changedWithinMs) + 1000;
  for (const { source, activityId, externalId } of records) {
    time.at(changedAtMs, () =>
      kind === 'delete' ? source.remove(activityId) : source.lengthen(activityId, changedAtMs),
    );
    source.tell({ kind, externalId, activityId, atMs: changedAtMs });
  }
}

/**
 * Some end our access at the source of their activities. Others end it at their other source; and of some, whose access stands,
 * it is only said: nobody of these may be erased.
 */
function leave(
  gone: readonly VirtualRunner[],
  staying: readonly VirtualRunner[],
  club: VirtualClub,
  sources: Sources,
): void {
  const end = ({ source, externalAthleteId: externalId }: VirtualRunner['outside'][number], isTrue: boolean) => {
    const atMs = startMs + Math.floor(club.chance() * uploadedWithinMs);
    if (isTrue) club.time.at(atMs, () => sources[source].leave(externalId));
    sources[source].tell({ kind: 'leave', externalId, activityId: 'none', atMs });
  };
  for (const { outside } of gone) end(outside[0], true);
  const seconds = staying.flatMap(({ outside: [, second] }) => second ?? []);
  for (const second of seconds.slice(0, gone.length)) end(second, true);
  const onIntervals = staying.filter(({ outside }) => outside[0].source === 'intervals');
  for (const { outside } of onIntervals.slice(-gone.length)) end(outside[0], false);
}
