import * as z from 'zod';
import type { AthleteEvent } from '../athlete-events/athlete-event.ts';
import { dayMs, hourMs, minuteMs } from '../clock/lifetime.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import { sessionTime } from '../recovery/session-time.ts';
import type { Member, MemberStore } from '../store/member.ts';
import type { Membership } from '../store/membership.ts';
import { limitsOfNewApp, type ReadLimits, type ReadQuota, type ReadUsage } from '../store/read-quota.ts';
import type { StravaAppStore } from '../store/strava-app.ts';
import type { Tokens } from '../store/strava-tokens.ts';
import type { UnknownUploads } from '../store/unknown-uploads.ts';
import { MalformedActivityError, readActivity, sessionOf } from '../strava/activity.ts';
import type { RateReport, StravaApi } from '../strava/strava-api.ts';
import { type AccessTokenServices, freshAccessToken } from '../upload/access-token.ts';
import { reconnectMessage } from '../upload/fetch-activity.ts';
import { type ScanResult, type ScanServices, scanMembers } from './resumable-scan.ts';

export interface RecoverServices extends AccessTokenServices, ScanServices {
  readonly app: StravaAppStore;
  readonly reads: ReadQuota;
  readonly strava: StravaApi;
  readonly unknownUploads: UnknownUploads;
  readonly store: MemberStore;
  readonly membership: Membership;
  readonly tell: (event: AthleteEvent) => Promise<void>;
  readonly send: (message: OutboxMessage) => Promise<void>;
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
/** Strava tells up to three times within minutes; so long it may still come by itself. */
const strictlyStravasForMs = 20 * minuteMs;
/** For one athlete at one visit: the newest ones, because their advice is still of use. */
const maxAtOnce = 3;
const dailyLookUtcHour = 4;
/** How long the whole club stops reading after Strava has said that its app is switched off. */
const inactivePauseMs = hourMs;

/**
 * Looks for uploads that Strava did not tell of, by one list call for each athlete, and puts them into their athlete's
 * line as if it had. Only from reads that are to spare: an upload that was told of comes first. Whoever was disconnected
 * and can be read again is connected again by it.
 *
 * A second find is harmless: what has been prescribed for, or has been found before, is not found again.
 */
export async function recoverUploads(
  members: readonly Member[],
  now: number,
  services: RecoverServices,
): Promise<UploadsRecovered> {
  const { limits: known, inactiveUntil } = await services.app.read();
  const limits = known ?? limitsOfNewApp;
  const count = { recovered: 0, disconnected: 0, reconnected: 0 };
  if (inactiveUntil && inactiveUntil > now) {
    return { done: 0, failed: 0, left: members.length, ...count, stopped: 'the Strava app is inactive' };
  }

  let stopped: string | undefined;
  const lookedAt = members.filter((member) => isLookedAt(member, now));
  const turns = await scanMembers('uploads', lookedAt, services, async (member) => {
    stopped = await lookAt(member, { ...services, limits, count, now });
    return stopped === undefined ? undefined : 'stop';
  });
  return { ...turns, ...count, ...(stopped === undefined ? {} : { stopped }) };
}

interface Visit extends RecoverServices {
  readonly limits: ReadLimits;
  readonly count: { recovered: number; disconnected: number; reconnected: number };
  readonly now: number;
}

/** Of a member who is disconnected so long nothing is worth a text any more: a look a day is enough for them. */
function isLookedAt({ state }: Member, now: number): boolean {
  if (state.kind !== 'disconnected') return state.kind === 'active';
  return now - state.at < lookedBackMs || new Date(now).getUTCHours() === dailyLookUtcHour;
}

/** @returns why nobody else needs to try in this hour. */
async function lookAt(member: Member, visit: Visit): Promise<string | undefined> {
  const { tokens, reads, strava, app, limits, now } = visit;
  const { athleteId, state } = member;
  const stored = await tokens.read(athleteId);
  if (stored === undefined) return undefined;
  const counted = await reads.spare(limits, now);
  if (counted === undefined) return 'no read to spare';
  const token = await freshAccessToken(athleteId, stored, now, visit);
  if (token.kind === 'later') return undefined;
  if (token.kind === 'refused') return state.kind === 'active' ? disconnect(member, stored, visit) : undefined;

  const answer = await strava.activities(Math.floor((now - lookedBackMs) / 1000), token.accessToken);
  await learnFrom(answer.rate, counted, visit);
  switch (answer.kind) {
    case 'ok':
      if (state.kind === 'disconnected') await reconnect(member, visit);
      await tellOfUnknown(member, answer.data, visit);
      return undefined;
    case 'rate-limited':
      return 'rate limit';
    case 'app-inactive':
      await app.noteInactive(now + inactivePauseMs);
      return 'the Strava app is inactive';
    case 'unavailable':
      return `Strava: ${answer.why}`;
    case 'unauthorized':
    case 'forbidden':
    case 'not-found':
      // Nothing that a list has to settle: the next upload finds the same, and asks the athlete.
      return undefined;
    default:
      return answer satisfies never;
  }
}

async function tellOfUnknown({ athleteId, joinedAt }: Member, data: unknown, visit: Visit): Promise<void> {
  const { unknownUploads, tell, count, now } = visit;
  const ended = readSummaries(data, now)
    .filter(({ finishMs, startMs, isAgeUnknown }) =>
      isAgeUnknown ? startMs > joinedAt : finishMs > joinedAt && finishMs < now - strictlyStravasForMs,
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
    await tell({ kind: 'activity', aspect: 'create', activityId: id, athleteId, eventTime });
    await unknownUploads.noteFound(athleteId, id, now);
    count.recovered += 1;
  }
}

/** As an upload would: the message first, because a member who is disconnected is not asked a second time. */
async function disconnect({ athleteId }: Member, refused: Tokens, visit: Visit): Promise<undefined> {
  const { send, store, reconnectUrl, count, now } = visit;
  await send(reconnectMessage(athleteId, refused, reconnectUrl, now));
  await store.disconnect(athleteId, now);
  count.disconnected += 1;
}

/** Strava reads to us again: what it refused was a bad time of its own. What was uploaded meanwhile is found now. */
async function reconnect({ athleteId }: Member, { tokens, membership, count }: Visit): Promise<void> {
  await tokens.noteReadRefusal(athleteId, null);
  await membership.reconnect(athleteId);
  count.reconnected += 1;
}

async function learnFrom(rate: RateReport | undefined, counted: ReadUsage, { reads, now }: Visit): Promise<void> {
  if (rate === undefined) return;
  const { usage } = rate;
  if (usage.quarterUsed > counted.quarterUsed || usage.dayUsed > counted.dayUsed) await reads.correct(usage, now);
}

/** Of two days; one lookup takes no more. */
const maxLookedUp = 40;

const summariesSchema = z.array(z.unknown());

/** The form of an id in an event. */
const eventIdPattern = /^[1-9]\d{0,18}$/;

/** One that is not as it should be is left out: its own event, should it come, says what is wrong with it. */
function readSummaries(data: unknown, now: number): readonly EndedUpload[] {
  const items = summariesSchema.safeParse(data).data ?? [];
  return items.flatMap((item) => {
    try {
      const session = sessionOf(readActivity(item));
      // As the rules have it: a device that counted for weeks has not ended yet by its own account.
      const { finishMs, isStartHidden, startsInTheFuture } = sessionTime(session, now);
      if (!eventIdPattern.test(session.id)) return [];
      return [{ id: session.id, finishMs, startMs: session.startMs, isAgeUnknown: isStartHidden || startsInTheFuture }];
    } catch (error) {
      if (error instanceof MalformedActivityError) return [];
      throw error;
    }
  });
}

interface EndedUpload {
  readonly id: string;
  readonly finishMs: number;
  readonly startMs: number;
  /** Its start is hidden, or of a clock that is ahead: it may have ended at any time of the day. */
  readonly isAgeUnknown: boolean;
}
