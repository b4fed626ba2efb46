import type { SourceName } from '../../functions/sources/source-event.ts';
import { subscriptionId, type VirtualClub } from './virtual-club.ts';

/** One source in a storm: what its athletes do there, and how it tells the club of it. */
export interface StormSource {
  readonly name: SourceName;
  /** As the club's rows have it. */
  rowIdOf(activityId: string): string;
  put(run: StormRun, seenFromMs: number): void;
  /** The athlete makes another run of it. */
  lengthen(activityId: string, atMs: number): void;
  remove(activityId: string): void;
  leave(externalId: string): void;
  /** One to three times, in any order. */
  tell(happening: Happening): void;
  /** What was told is delivered. */
  deliver(): void;
}

export interface StormRun {
  readonly externalId: string;
  readonly activityId: string;
  readonly endedAtMs: number;
  readonly seconds: number;
  readonly metres: number;
}

export interface Happening {
  readonly kind: 'create' | 'update' | 'delete' | 'leave';
  readonly externalId: string;
  readonly activityId: string;
  readonly atMs: number;
}

const longer = { metres: 24_000, seconds: 7800 };
const toldWithinMs = 90_000;

export function stravaInStorm(club: VirtualClub): StormSource {
  const { strava } = club;
  return {
    name: 'strava',
    rowIdOf: (activityId) => activityId,
    put: (run, seenFromMs) => strava.put(run.activityId, stravaRun(run), seenFromMs),
    lengthen(activityId, atMs) {
      const { metres, seconds } = longer;
      const data = { ...strava.activities.get(activityId)?.data, distance: metres };
      strava.put(activityId, { ...data, moving_time: seconds, elapsed_time: seconds }, atMs);
    },
    remove: (activityId) => void strava.activities.delete(activityId),
    leave: (externalId) => void strava.deauthorized.add(externalId),
    tell({ kind, externalId, activityId, atMs }) {
      const event =
        kind === 'leave'
          ? { ...eventOf('athlete', 'update', externalId, externalId, atMs), updates: { authorized: 'false' } }
          : eventOf('activity', kind, activityId, externalId, atMs);
      for (const toldAtMs of momentsOf(club, atMs)) club.tell(event, toldAtMs);
    },
    deliver: () => undefined,
  };
}

const types = {
  create: 'ACTIVITY_UPLOADED',
  update: 'ACTIVITY_UPDATED',
  delete: 'ACTIVITY_DELETED',
  leave: 'APP_SCOPE_CHANGED',
} as const;
const longestBatch = 6;

export function intervalsInStorm(club: VirtualClub): StormSource {
  const { intervals, chance } = club;
  const told: { readonly event: object; readonly atMs: number }[] = [];
  return {
    name: 'intervals',
    rowIdOf: (activityId) => `icu:${activityId}`,
    put: (run, seenFromMs) => intervals.put(run.activityId, run.externalId, intervalsRun(run), seenFromMs),
    lengthen(activityId, atMs) {
      const held = intervals.activities.get(activityId);
      const { metres, seconds } = longer;
      const data = { ...held?.data, distance: metres, moving_time: seconds, elapsed_time: seconds };
      intervals.put(activityId, held?.ownerId ?? '', data, atMs);
    },
    remove: (activityId) => void intervals.activities.delete(activityId),
    leave: (externalId) => void intervals.deauthorized.add(externalId),
    tell({ kind, externalId, activityId, atMs }) {
      const event = {
        athlete_id: externalId,
        type: types[kind],
        timestamp: new Date(atMs).toISOString().replace('Z', '+00:00'),
        records: [],
        ...(kind === 'leave'
          ? { deauthorized: true, scope: '' }
          : { activity: { id: activityId, source: 'GARMIN_CONNECT', name: 'Along the canal' } }),
      };
      for (const toldAtMs of momentsOf(club, atMs)) told.push({ event, atMs: toldAtMs });
    },
    /** In batches of any athletes, some of them twice, and with events among them that are of no use. */
    deliver() {
      const waiting = told.splice(0).sort((one, other) => one.atMs - other.atMs);
      while (waiting.length > 0) {
        const batch = waiting.splice(0, 1 + Math.floor(chance() * longestBatch));
        const atMs = batch.at(-1)?.atMs ?? 0;
        const events = [...batch.map(({ event }) => event), ...(chance() < 0.3 ? uselessEvents(atMs) : [])];
        const order = events.map((event) => ({ event, place: chance() })).sort((a, b) => a.place - b.place);
        const times = chance() < 0.2 ? 2 : 1;
        for (let time = 0; time < times; time += 1) {
          const shuffled = order.map(({ event }) => event);
          club.tellBatch(shuffled, atMs + Math.floor(chance() * 5000));
        }
      }
    },
  };
}

/** A malformed one, a stranger's, what came from Strava, the steps of a day, and the button of the settings. */
function uselessEvents(atMs: number): readonly object[] {
  const timestamp = new Date(atMs).toISOString();
  const activity = { id: 'i1', source: 'UPLOAD' };
  return [
    { athlete_id: 42, type: 'ACTIVITY_UPLOADED', timestamp, activity },
    { athlete_id: 'i-nobody', type: 'ACTIVITY_UPLOADED', timestamp, activity },
    { athlete_id: 'i-nobody', type: 'ACTIVITY_UPLOADED', timestamp, activity: { id: '77', source: 'STRAVA' } },
    {
      athlete_id: 'i-nobody',
      type: 'WELLNESS_UPDATED',
      timestamp,
      records: [{ id: timestamp.slice(0, 10), steps: 9 }],
    },
    { athlete_id: 'i-nobody', type: 'TEST', timestamp },
  ];
}

function momentsOf({ chance }: VirtualClub, atMs: number): readonly number[] {
  return Array.from({ length: 1 + Math.floor(chance() * 3) }, () => atMs + Math.floor(chance() * toldWithinMs));
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

/** Half an hour to two and a half, ended at that time. */
export function anyRun(endedAtMs: number, chance: () => number): Omit<StormRun, 'externalId' | 'activityId'> {
  const seconds = 1800 + Math.floor(chance() * 7200);
  return { endedAtMs, seconds, metres: seconds * (2.4 + chance()) };
}

export function stravaRun({ externalId, activityId, endedAtMs, seconds, metres }: StormRun) {
  const startedAt = new Date(endedAtMs - seconds * 1000).toISOString();
  return {
    id: activityId,
    athlete: { id: externalId },
    sport_type: 'Run',
    distance: metres,
    moving_time: seconds,
    elapsed_time: seconds,
    start_date: startedAt,
    start_date_local: startedAt,
    timezone: '(GMT+00:00) Europe/London',
    utc_offset: 0,
  };
}

export function intervalsRun({ externalId, activityId, endedAtMs, seconds, metres }: StormRun) {
  const startedAt = new Date(endedAtMs - seconds * 1000).toISOString();
  return {
    id: activityId,
    icu_athlete_id: externalId,
    source: 'GARMIN_CONNECT',
    type: 'Run',
    distance: metres,
    moving_time: seconds,
    elapsed_time: seconds,
    start_date: startedAt,
    start_date_local: startedAt.slice(0, 19),
    timezone: 'Europe/London',
    device_name: 'fenix 7',
  };
}
