import { dayMs, hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { connectionKey } from '../../functions/store/connections.ts';
import { historyKey } from '../../functions/store/history.ts';
import { memberKey } from '../../functions/store/member.ts';
import { messageKey } from '../../functions/store/message-ledger.ts';
import { prescriptionKey } from '../../functions/store/prescription-row.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { subscriptionId, VirtualClub } from './virtual-club.ts';

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
}

/** What became of a storm. Whatever is a list names what went wrong: all of them empty is what is promised. */
export interface StormReport {
  readonly uploads: number;
  readonly texts: number;
  readonly killed: number;
  readonly handled: number;
  readonly refusedWebhooks: number;
  readonly reads: number;
  readonly lost: readonly string[];
  /** Texts of which nobody knows whether they went out: their function was killed while SNS was asked. Never repeated. */
  readonly uncertain: readonly string[];
  readonly doubled: readonly string[];
  readonly notDeleted: readonly string[];
  readonly notErased: readonly string[];
  readonly deadLetters: readonly string[];
  readonly lateSigns: readonly string[];
  readonly slowestSignMs: number;
  readonly readsOverLimit: number;
  readonly hoursToTheEnd: number;
}

/** A Sunday, 9:00 in London. */
const startMs = Date.UTC(2026, 2, 8, 9);
const uploadedWithinMs = 10 * minuteMs;
/** The outbox refuses for a minute, and SNS is throttled for some seconds at a time. */
const outboxDownMs = [3 * minuteMs, 4 * minuteMs] as const;
const snsThrottledEveryMs = 2 * minuteMs;
const snsThrottledForMs = 20_000;

/** Everybody uploads within ten minutes, Strava and AWS fail in all their ways, and functions are killed: what came of it. */
export async function storm(settings: StormSettings): Promise<StormReport> {
  const tables = await startClubTables();
  try {
    return await stormOn(tables, settings);
  } finally {
    await tables.stop();
  }
}

interface Upload {
  readonly athleteId: string;
  readonly activityId: string;
  readonly atMs: number;
}

async function stormOn(tables: ClubTables, settings: StormSettings): Promise<StormReport> {
  const { seed, faultShare, killShare } = settings;
  const club = new VirtualClub(tables, {
    seed,
    startMs,
    faultShare,
    killShare,
    sns: (nowMs) =>
      (nowMs - startMs) % snsThrottledEveryMs < snsThrottledForMs && nowMs - startMs < hourMs
        ? { kind: 'refused', why: 'Throttled', again: true }
        : undefined,
    isOutboxDown: (nowMs) => nowMs >= startMs + outboxDownMs[0] && nowMs < startMs + outboxDownMs[1],
  });
  await club.open();
  const { chance, strava } = club;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;

  const runners = [];
  for (let index = 0; index < settings.athletes; index += 1) runners.push(await club.newRunner());
  const gone = runners.slice(0, settings.deauthorizations);
  const staying = runners.slice(settings.deauthorizations);

  const uploads: Upload[] = [];
  for (let index = 0; index < settings.uploads; index += 1) {
    // Everybody uploads once at least.
    const { athleteId } = runners[index] ?? pick(runners);
    const activityId = String(15_000_000_000 + index);
    const atMs = startMs + Math.floor(chance() * uploadedWithinMs);
    const seenLaterMs = chance() < faultShare ? chance() * 2 * minuteMs : 0;
    strava.put(activityId, runOf(athleteId, activityId, atMs, chance), atMs + seenLaterMs);
    tellOften(club, eventOf('activity', 'create', activityId, athleteId, atMs), atMs);
    uploads.push({ athleteId, activityId, atMs });
  }

  const ofStaying = uploads.filter(({ athleteId }) => staying.some((runner) => runner.athleteId === athleteId));
  const deleted = ofStaying.slice(0, settings.deletions);
  for (const { athleteId, activityId, atMs } of deleted) {
    const deletedAtMs = atMs + Math.floor(chance() * 30 * minuteMs) + 1000;
    club.time.at(deletedAtMs, () => void strava.activities.delete(activityId));
    tellOften(club, eventOf('activity', 'delete', activityId, athleteId, deletedAtMs), deletedAtMs);
  }
  const edited = ofStaying.slice(settings.deletions, settings.deletions + settings.edits);
  for (const { athleteId, activityId, atMs } of edited) {
    const editedAtMs = atMs + Math.floor(chance() * 30 * minuteMs) + 1000;
    const before = strava.activities.get(activityId);
    club.time.at(editedAtMs, () =>
      strava.put(activityId, { ...before?.data, distance: 24_000, moving_time: 7800, elapsed_time: 7800 }, editedAtMs),
    );
    tellOften(club, eventOf('activity', 'update', activityId, athleteId, editedAtMs), editedAtMs);
  }
  for (const { athleteId } of gone) {
    const atMs = startMs + Math.floor(chance() * uploadedWithinMs);
    club.time.at(atMs, () => void strava.deauthorized.add(athleteId));
    tellOften(
      club,
      { ...eventOf('athlete', 'update', athleteId, athleteId, atMs), updates: { authorized: 'false' } },
      atMs,
    );
  }
  const signs = Array.from({ length: settings.warningSigns }, (_, index) => {
    const { phone } = pick(staying);
    const atMs = startMs + Math.floor(chance() * 2 * uploadedWithinMs);
    club.say(phone, 'I have chest pain and can not breathe', `sign-${index}`, atMs);
    return { phone, atMs };
  });
  for (const { phone } of staying) {
    if (chance() < 0.3) club.say(phone, '3 7.5', `reply-${phone}`, startMs + Math.floor(chance() * hourMs));
  }

  await club.time.run(startMs + 3 * dayMs);

  const rows = await rowsByName(tables);
  const isDeleted = (upload: Upload) => deleted.includes(upload);
  const rowOf = ({ athleteId, activityId }: Upload) => rows.get(nameOf(prescriptionKey(athleteId, activityId)));
  const counts = new Map<string, number>();
  for (const { athleteId, messageId, kind } of club.published) {
    if (kind === 'safety') continue;
    const name = `${athleteId} ${messageId}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isPublished = (athleteId: string, messageId: string) => counts.has(`${athleteId} ${messageId}`);
  const signDelays = signs.map(({ phone, atMs }) => {
    const answer = club.published.find(
      ({ to, kind, atMs: sentAtMs }) => to === phone && kind === 'safety' && sentAtMs >= atMs,
    );
    // A minute without an outbox is nobody's to mend.
    const isDuringOutage = atMs >= startMs + outboxDownMs[0] && atMs < startMs + outboxDownMs[1];
    return (answer?.atMs ?? Number.POSITIVE_INFINITY) - (isDuringOutage ? startMs + outboxDownMs[1] : atMs);
  });
  const live = ofStaying.filter((upload) => !isDeleted(upload));
  const lost = live.flatMap((upload) =>
    rowOf(upload) === undefined ? [`no prescription for ${upload.activityId}`] : [],
  );
  const untold = live.flatMap((upload) => {
    const row = rowOf(upload);
    if (row === undefined) return [];
    const message = row.message as { readonly messageId: string } | null | undefined;
    if (!message || isPublished(upload.athleteId, message.messageId)) return [];
    const { state } = rows.get(nameOf(messageKey(upload.athleteId, message.messageId))) ?? {};
    // It waited for so long that nobody would act on it any more.
    return state === 'expired'
      ? []
      : [{ name: `${message.messageId}: ${state}`, isUncertain: state === 'unconfirmed' }];
  });

  return {
    uploads: uploads.length,
    texts: club.published.length,
    killed: club.killed,
    handled: club.handled,
    refusedWebhooks: club.refusedWebhooks,
    reads: strava.reads,
    lost: [...lost, ...untold.flatMap(({ name, isUncertain }) => (isUncertain ? [] : [name]))],
    uncertain: untold.flatMap(({ name, isUncertain }) => (isUncertain ? [name] : [])),
    doubled: [...counts].flatMap(([name, count]) => (count > 1 ? [`${name}: ${count} times`] : [])),
    notDeleted: deleted
      .filter((upload) => rowOf(upload) !== undefined || isInHistory(upload))
      .map(({ activityId }) => activityId),
    notErased: gone.flatMap(({ athleteId }) => {
      const left = [
        rows.get(nameOf(memberKey(athleteId))),
        rows.get(nameOf(connectionKey({ source: 'strava', externalAthleteId: athleteId }))),
      ];
      return left.some((row) => row !== undefined) ? [athleteId] : [];
    }),
    deadLetters: club.deadLetters.map(({ body }) => body),
    lateSigns: signDelays
      .filter((delayMs) => delayMs > settings.signAnsweredWithinMs)
      .map((delayMs) => `${delayMs / 1000} s`),
    slowestSignMs: Math.max(0, ...signDelays),
    readsOverLimit: strava.readsOverLimit,
    hoursToTheEnd: (club.time.now() - startMs) / hourMs,
  };

  function isInHistory({ athleteId, activityId }: Upload): boolean {
    const { sessions, record } = rows.get(nameOf(historyKey(athleteId))) ?? {};
    return JSON.stringify([sessions, record]).includes(activityId);
  }
}

/** One to three times, in any order: so Strava does. */
function tellOften(club: VirtualClub, event: Readonly<Record<string, unknown>>, atMs: number): void {
  const times = 1 + Math.floor(club.chance() * 3);
  for (let time = 0; time < times; time += 1) club.tell(event, atMs + Math.floor(club.chance() * 90_000));
}

export function eventOf(kind: 'activity' | 'athlete', aspect: string, objectId: string, ownerId: string, atMs: number) {
  return {
    object_type: kind,
    object_id: objectId,
    aspect_type: aspect,
    owner_id: ownerId,
    subscription_id: subscriptionId,
    event_time: Math.floor(atMs / 1000),
  };
}

export function runOf(athleteId: string, id: string, endedAtMs: number, chance: () => number) {
  const seconds = 1800 + Math.floor(chance() * 7200);
  const startedAt = new Date(endedAtMs - seconds * 1000).toISOString();
  return {
    id,
    athlete: { id: athleteId },
    sport_type: 'Run',
    distance: seconds * (2.4 + chance()),
    moving_time: seconds,
    elapsed_time: seconds,
    start_date: startedAt,
    start_date_local: startedAt,
    timezone: '(GMT+00:00) Europe/London',
    utc_offset: 0,
  };
}

function nameOf({ pk, sk }: { readonly pk?: unknown; readonly sk?: unknown }): string {
  return `${pk}/${sk}`;
}

async function rowsByName(tables: ClubTables): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  const all = await Promise.all((['members', 'tokens', 'recovery', 'ledger'] as const).map(tables.scan));
  return new Map(all.flat().map((row) => [nameOf(row), row]));
}
