import type { AthleteEvent } from '../athlete-events/athlete-event.ts';
import { dayMs, hourMs, minuteMs } from '../clock/lifetime.ts';
import type { CountMetric } from '../metrics/club-metrics.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { Session } from '../recovery/facts.ts';
import { sessionTime } from '../recovery/session-time.ts';
import type { Connection, ListedActivities, RateReport, ReadLimits, ReadUsage, Source } from '../sources/source.ts';
import type { SourceRegistry } from '../sources/source-registry.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { Member, MemberStore } from '../store/member.ts';
import type { Membership } from '../store/membership.ts';
import { activitySourceOf } from '../store/outside-athlete.ts';
import type { ReadQuota } from '../store/read-quota.ts';
import type { SourceAppStore } from '../store/source-app.ts';
import type { UnknownUploads } from '../store/unknown-uploads.ts';
import { hasLeft } from '../upload/has-left.ts';
import { reconnectMessage } from '../upload/reconnect-message.ts';
import { type ScanResult, type ScanServices, scanMembers } from './resumable-scan.ts';

export interface RecoverServices extends ScanServices {
  readonly sources: SourceRegistry;
  readonly connections: Pick<ConnectionStore, 'read' | 'noteReadRefusal' | 'noteSeen'>;
  readonly app: SourceAppStore;
  readonly reads: ReadQuota;
  readonly unknownUploads: UnknownUploads;
  readonly store: MemberStore;
  readonly membership: Membership;
  readonly tell: (event: AthleteEvent) => Promise<void>;
  readonly send: (message: OutboxMessage) => Promise<void>;
  readonly count: CountMetric;
  /** Where an athlete connects again. */
  readonly reconnectUrl: string;
}

export interface UploadsRecovered extends ScanResult {
  readonly recovered: number;
  readonly disconnected: number;
  readonly reconnected: number;
  /** Why not everybody had a turn. */
  readonly stopped?: string;
}

/** Past this an upload is stored without a message (rules, B9), so there is nothing left to save. */
const lookedBackMs = 2 * dayMs;
/** A source repeats an event up to three times within minutes, so it may still come by itself. */
const comesByItselfForMs = 20 * minuteMs;
/** Uploads of one athlete at one visit: the newest ones, because their advice is still useful. */
const maxAtOnce = 3;
const dailyLookUtcHour = 4;
/** How long the whole club stops reading after a source has said that its app is switched off. */
const inactivePauseMs = hourMs;
/** One bad answer says little about the next athlete's; so many in a row, that the source has none to give. */
const maxUnavailableInARow = 3;

/**
 * Looks for uploads that no event reported, by one list call for each athlete, and puts them into the athlete's line as if one had.
 * It uses spare reads only, because reported uploads come first. A disconnected member who can be read again is reconnected.
 *
 * A repeat is harmless: an upload that was handled or found before is not found again.
 */
export async function recoverUploads(
  source: Source,
  members: readonly Member[],
  now: number,
  services: RecoverServices,
): Promise<UploadsRecovered> {
  const { limits: known, inactiveUntil, limitedUntil } = await services.app.read(source.name);
  const limits = known ?? source.policy.firstLimits;
  const counts = { recovered: 0, disconnected: 0, reconnected: 0 };
  const unavailable = { inARow: 0 };
  if (inactiveUntil && inactiveUntil > now) {
    return { done: 0, failed: 0, left: members.length, ...counts, stopped: appIsInactive(source) };
  }
  if (limitedUntil && limitedUntil > now) {
    return { done: 0, failed: 0, left: members.length, ...counts, stopped: 'rate limit' };
  }

  let stopped: string | undefined;
  const lookedAt = members.filter((member) => isLookedAt(member, now));
  const turns = await scanMembers(`${source.name} uploads`, lookedAt, services, async (member) => {
    stopped = await lookAt(member, { ...services, source, limits, counts, unavailable, now });
    return stopped === undefined ? undefined : 'stop';
  });
  return { ...turns, ...counts, ...(stopped === undefined ? {} : { stopped }) };
}

interface Visit extends RecoverServices {
  readonly source: Source;
  readonly limits: ReadLimits;
  readonly counts: { recovered: number; disconnected: number; reconnected: number };
  readonly unavailable: { inARow: number };
  readonly now: number;
}

/** A member who has been disconnected for days gets one look a day: their uploads are too old for a text. */
function isLookedAt({ state }: Member, now: number): boolean {
  if (state.kind !== 'disconnected') return state.kind === 'active';
  return now - state.at < lookedBackMs || new Date(now).getUTCHours() === dailyLookUtcHour;
}

/** @returns why nobody else needs to try in this hour. */
async function lookAt(member: Member, visit: Visit): Promise<string | undefined> {
  const { source, connections, reads, app, limits, unavailable, now } = visit;
  const outside = activitySourceOf(member);
  const held = outside.source === source.name ? await connections.read(outside) : undefined;
  if (held === undefined) return undefined;
  const counted = await reads.spare(source.name, limits, now);
  if (counted === undefined) return 'no read to spare';
  const kept = await source.keepAlive(held, now);
  if (kept.kind === 'later') return undefined;
  if (kept.kind === 'refused') return member.state.kind === 'active' ? disconnect(held, visit) : undefined;

  const answer = await source.listActivities(now - lookedBackMs, kept.connection);
  await learnFrom(answer.rate, counted, visit);
  unavailable.inARow = answer.kind === 'unavailable' ? unavailable.inARow + 1 : 0;
  switch (answer.kind) {
    case 'activities':
      if (member.state.kind === 'disconnected') await reconnect(held, visit);
      else if (held.readRefusedAt && !isRenewed(held)) await connections.noteReadRefusal(held, null);
      await noteSeen(held, answer, visit);
      await tellOfUnknown(member, held, answer.sessions, visit);
      return undefined;
    case 'rate-limited':
      if (answer.retryAfterMs !== undefined) await app.noteLimited(source.name, now + answer.retryAfterMs);
      return 'rate limit';
    case 'app-inactive':
      visit.count('SourceAppInactive');
      await app.noteInactive(source.name, now + inactivePauseMs);
      return appIsInactive(source);
    case 'unavailable':
      return unavailable.inARow < maxUnavailableInARow ? undefined : `${source.policy.label}: ${answer.why}`;
    case 'unauthorized':
      return member.state.kind === 'active' && !isRenewed(held) ? takeRefusal(held, visit) : undefined;
    case 'forbidden':
      if (member.state.kind === 'active') await lookAtScope(held, visit);
      return undefined;
    case 'not-found':
    case 'failed':
      // Nothing that a list has to settle: the next upload finds the same, and asks the athlete. Others can be read.
      return undefined;
    default:
      return answer satisfies never;
  }
}

async function tellOfUnknown(
  { athleteId, joinedAt }: Member,
  { source, externalAthleteId }: Connection,
  sessions: readonly Session[],
  visit: Visit,
): Promise<void> {
  const { unknownUploads, tell, counts, now } = visit;
  const ended = sessions
    .map((session) => endedUpload(session, now))
    .filter(({ finishMs, startMs, isAgeUnknown }) =>
      isAgeUnknown ? startMs > joinedAt : finishMs > joinedAt && finishMs < now - comesByItselfForMs,
    )
    .sort((a, b) => a.finishMs - b.finishMs)
    .slice(-maxLookedUp);
  const unknown = await unknownUploads.among(
    athleteId,
    ended.map(({ id }) => id),
  );
  for (const { id, finishMs } of ended.filter(({ id }) => unknown.includes(id)).slice(-maxAtOnce)) {
    // As if told at the finish: an event that comes after all is about nothing newer than what is read now.
    const eventTime = Math.floor(finishMs / 1000);
    await tell({
      kind: 'activity',
      aspect: 'create',
      source,
      externalAthleteId,
      name: `${source}#found#${id}#${eventTime}`,
      eventTime,
      activityId: id,
      isFound: true,
    });
    await unknownUploads.noteFound(athleteId, id, now);
    counts.recovered += 1;
  }
}

/** Where tokens are renewed, that shows whether our access has ended; where they are not, nothing does but a read. */
function isRenewed({ refreshToken }: Connection): boolean {
  return refreshToken !== undefined;
}

/** No event may have told that our access has ended, and none of an upload comes any more. Once may be a bad moment. */
async function takeRefusal(held: Connection, visit: Visit): Promise<undefined> {
  if (held.readRefusedAt) return disconnect(held, visit);
  await visit.connections.noteReadRefusal(held, visit.now);
}

/** As if the source had told that what we may read has changed: it has, and whoever handles that asks the athlete. */
async function lookAtScope({ source, externalAthleteId }: Connection, { tell, now }: Visit): Promise<void> {
  const eventTime = Math.floor(now / 1000);
  const name = `${source}#refused#${externalAthleteId}#${eventTime}`;
  await tell({ kind: 'scope', source, externalAthleteId, name, eventTime });
}

/** As an upload would: the message first, because a member who is disconnected is not asked a second time. */
async function disconnect(refused: Connection, visit: Visit): Promise<undefined> {
  const { source, send, store, reconnectUrl, counts, now } = visit;
  if (await hasLeft(refused, store)) return;
  await send(reconnectMessage(refused, source, reconnectUrl, now));
  await store.disconnect(refused.athleteId, now);
  counts.disconnected += 1;
}

/** We may read again: the source refused only for a while. What was uploaded meanwhile is found now. */
async function reconnect(held: Connection, { connections, membership, counts }: Visit): Promise<void> {
  await connections.noteReadRefusal(held, null);
  await membership.reconnect(held.athleteId);
  counts.reconnected += 1;
}

/** Once a day: it is for a count of whom nothing comes of. */
async function noteSeen(
  held: Connection,
  { sessions, withheld }: ListedActivities,
  { source, connections, now }: Visit,
): Promise<void> {
  if (!source.policy.mayStaySilent) return;
  const isDue = (notedAt: number | null | undefined): boolean => now - (notedAt ?? 0) >= dayMs;
  const seen = [
    ...(sessions.length > 0 && isDue(held.readableAt) ? (['readableAt'] as const) : []),
    ...(withheld > 0 && isDue(held.withheldAt) ? (['withheldAt'] as const) : []),
  ];
  await connections.noteSeen(held, seen, now);
}

async function learnFrom(
  rate: RateReport | undefined,
  counted: ReadUsage,
  { source, reads, now }: Visit,
): Promise<void> {
  if (rate === undefined) return;
  const { usage } = rate;
  if (usage.quarterUsed > counted.quarterUsed || usage.dayUsed > counted.dayUsed) {
    await reads.correct(source.name, usage, now);
  }
}

/** Of two days; one lookup takes no more. */
const maxLookedUp = 40;

interface EndedUpload {
  readonly id: string;
  readonly finishMs: number;
  readonly startMs: number;
  /** Its start is hidden, or of a clock that is ahead: it may have ended at any time of the day. */
  readonly isAgeUnknown: boolean;
}

function endedUpload(session: Session, now: number): EndedUpload {
  // As the rules have it: a device that counted for weeks has not ended yet by its own account.
  const { finishMs, isStartHidden, startsInTheFuture } = sessionTime(session, now);
  return { id: session.id, finishMs, startMs: session.startMs, isAgeUnknown: isStartHidden || startsInTheFuture };
}

function appIsInactive({ policy }: Source): string {
  return `the ${policy.label} app is inactive`;
}
