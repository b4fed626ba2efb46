import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import type { ReadEvents, SourceEvent } from '../sources/source-event.ts';
import { sessionIdOf } from './activity-id.ts';

/** Batches have no end of their own; a full event is 3 to 10 KB. */
export const maxBodyBytes = 256 * 1024;

/** Ids are opaque: `i317960`, and bare digits for athletes of long ago. */
const athleteId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/));
const activityId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** More days than a year has nobody changes at once. */
const maxRecords = 400;

const batchSchema = z.object({ secret: z.string(), events: z.array(z.unknown()) });
const typeSchema = z.object({ type: z.string() });
const timestamp = z.nullish(z.string().check(z.regex(/^.{1,100}$/)));

const activityEventSchema = z.object({
  athlete_id: athleteId,
  timestamp,
  activity: z.object({ id: activityId, source: z.nullish(z.string()) }),
});
const wellnessEventSchema = z.object({
  athlete_id: athleteId,
  timestamp,
  records: z.array(z.object({ id: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)) })),
});
const scopeEventSchema = z.object({
  athlete_id: athleteId,
  timestamp,
  // Absent is false: without the wrapper zod asks for the key.
  deauthorized: z.optional(z.unknown()),
  scope: z.nullish(z.string().check(z.regex(/^.{0,200}$/))),
});

/** UPLOADED comes once the analysis is done; ANALYZED only when it is done anew. */
const aspects: ReadonlyMap<string, 'create' | 'update' | 'delete'> = new Map([
  ['ACTIVITY_UPLOADED', 'create'],
  ['ACTIVITY_ANALYZED', 'update'],
  ['ACTIVITY_UPDATED', 'update'],
  ['ACTIVITY_DELETED', 'delete'],
]);

/**
 * Reads what intervals.icu posts to the webhook: a batch of events of any athletes, with the app's webhook secret in the body.
 * There is no signature and no event id. An event is a hint to go and read: of what it says about a person (names, sleep,
 * weight) nothing is taken over. The secret first: without it nothing else of the body is looked at.
 *
 * Source: deliveries captured by users of the API in April and August 2026.
 *
 * @param body as it came.
 * @param secretSha256 of the webhook secret that the admin reads on intervals.icu, as hex.
 * @param now epoch milliseconds: the time of an event that says none.
 */
export function readEvents(body: string, secretSha256: string, now: number): ReadEvents {
  const batch = z.safeParse(batchSchema, jsonOf(body));
  if (!batch.success || !isSecret(batch.data.secret, secretSha256)) return { kind: 'wrong-secret' };

  const read = batch.data.events.map((value) => readEvent(value, Math.floor(now / 1000)));
  return {
    kind: 'events',
    events: read.filter((event) => typeof event === 'object'),
    malformed: read.filter((event) => event === 'malformed').length,
  };
}

/** `ignored`: of a type that we do nothing with, or of what intervals.icu has from Strava and may not hand on. */
type ReadEvent = SourceEvent | 'malformed' | 'ignored';

function readEvent(value: unknown, nowSec: number): ReadEvent {
  const { success, data } = z.safeParse(typeSchema, value);
  if (!success) return 'malformed';
  const common = (event: Told, about: string): EventOf => commonOf({ type: data.type, about, value, nowSec }, event);
  const aspect = aspects.get(data.type);
  if (aspect !== undefined) return readActivityEvent(aspect, value, common);
  if (data.type === 'WELLNESS_UPDATED') return readWellnessEvent(value, common);
  if (data.type === 'APP_SCOPE_CHANGED') return readScopeEvent(value, common);
  return 'ignored';
}

type Told = { readonly athlete_id: string; readonly timestamp?: string | null | undefined };
type EventOf = Pick<SourceEvent, 'source' | 'externalAthleteId' | 'name' | 'eventTime'>;
type CommonOf = (event: Told, about: string) => EventOf;

function readActivityEvent(aspect: 'create' | 'update' | 'delete', value: unknown, common: CommonOf): ReadEvent {
  const { success, data } = z.safeParse(activityEventSchema, value);
  if (!success) return 'malformed';
  const { id, source } = data.activity;
  if (source === 'STRAVA') return 'ignored';
  return { kind: 'activity', aspect, activityId: sessionIdOf(id), ...common(data, id) };
}

function readWellnessEvent(value: unknown, common: CommonOf): ReadEvent {
  const { success, data } = z.safeParse(wellnessEventSchema, value);
  if (!success || data.records.length === 0 || data.records.length > maxRecords) return 'malformed';
  const dates = [...new Set(data.records.map(({ id }) => id))].sort();
  return { kind: 'wellness', dates, ...common(data, dates.join(',')) };
}

function readScopeEvent(value: unknown, common: CommonOf): ReadEvent {
  const { success, data } = z.safeParse(scopeEventSchema, value);
  if (!success) return 'malformed';
  if (data.deauthorized === true) return { kind: 'deauthorization', ...common(data, 'deauthorized') };
  // An empty one says that every box is unticked; none at all says nothing.
  if (typeof data.scope !== 'string') return 'malformed';
  return { kind: 'scope', scope: data.scope, ...common(data, data.scope) };
}

interface Happening {
  readonly type: string;
  readonly about: string;
  readonly value: unknown;
  readonly nowSec: number;
}

/** Intervals.icu gives its events no name: made of what is the same in each repeat, the timestamp as it was received. */
function commonOf({ type, about, value, nowSec }: Happening, { athlete_id, timestamp }: Told): EventOf {
  const when = timestamp ?? sha256(JSON.stringify(value)).toString('hex');
  const name = `intervals#${type}#${athlete_id}#${about}#${when}`;
  return {
    source: 'intervals',
    externalAthleteId: athlete_id,
    // A queue takes printable characters only, and no more.
    name: /^[!-~]{1,128}$/.test(name) ? name : `intervals#${sha256(name).toString('hex')}`,
    eventTime: secondsOf(timestamp) ?? nowSec,
  };
}

const latestSec = 4_102_444_800;

/** `+00:00` today, `+0000` in older samples. */
function secondsOf(timestamp: string | null | undefined): number | undefined {
  const seconds = Math.floor(Date.parse((timestamp ?? '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2')) / 1000);
  return seconds > 0 && seconds < latestSec ? seconds : undefined;
}

/** In constant time. */
function isSecret(candidate: string, secretSha256: string): boolean {
  const known = Buffer.from(secretSha256, 'hex');
  const hash = sha256(candidate);
  return known.byteLength === hash.byteLength && timingSafeEqual(hash, known);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
