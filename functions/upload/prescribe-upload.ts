import type { ActivityEvent } from '../club/athlete-event.ts';
import { type History, type PastSession, withSession } from '../club/history.ts';
import { dayMs, minuteMs } from '../club/lifetime.ts';
import type { Member } from '../club/member.ts';
import type { PrescriptionRow } from '../club/prescription-row.ts';
import type { Outcome } from '../queue/queue-handler.ts';
import { changesInKind } from '../recovery/change-in-kind.ts';
import { deservesMessage } from '../recovery/deserves-message.ts';
import type { Facts } from '../recovery/facts.ts';
import { prescribe } from '../recovery/prescribe.ts';
import type { Prescription } from '../recovery/prescription.ts';
import { MalformedActivityError, readActivity, type StravaActivity, sessionOf } from '../strava/activity.ts';
import { timezoneOf } from '../strava/timezone.ts';
import { adviceMessage } from './advice-message.ts';
import { factsFor } from './facts-for.ts';
import { type FetchServices, fetchActivity } from './fetch-activity.ts';
import { type ForgetServices, forgetActivity } from './forget-activity.ts';
import type { UploadFile } from './upload-file.ts';

export interface PrescribeServices extends FetchServices, ForgetServices {}

/** Somebody who uploads a whole archive does not want a text for each: the fourth within ten minutes is silent. */
const burst = { uploads: 4, withinMs: 10 * minuteMs };
/** Rule B9: past this an upload is stored without a message. */
const messagesForMs = 2 * dayMs;
/** Two texts about one session within ten minutes read like a mistake. */
const betweenTextsMs = 10 * minuteMs;
/** A change is visible to a reader so long after its event at the latest. */
const showsAfterMs = minuteMs / 2;

/**
 * An activity is new, or has changed: read it, apply the rules, save, and send what is worth sending.
 *
 * Saved before it is sent, and the prescription last: it is what says that this event has been dealt with. A repeat of
 * the event finds it and asks for the same message under the same name.
 */
export async function prescribeUpload(
  event: ActivityEvent,
  eventName: string,
  file: UploadFile & { readonly member: Member },
  now: number,
  services: PrescribeServices,
): Promise<Outcome> {
  const { athleteId, activityId } = event;
  const { member, tokens, stored } = file;

  if (stored?.madeFor === eventName) {
    if (stored.message) await services.send(stored.message);
    return { kind: 'done', what: 'dealt with before' };
  }
  if (isCovered(event, stored)) return { kind: 'done', what: 'read since then' };
  if (member.state.kind !== 'active' || tokens === undefined) return { kind: 'done', what: 'not connected to Strava' };

  const fetched = await fetchActivity(event, file, tokens, now, services);
  if (fetched.kind === 'not-now') return fetched.outcome;
  if (fetched.kind === 'gone') return forgetActivity(event, file, now, services);
  const activity = parse(fetched.activity);
  if (activity instanceof MalformedActivityError) return { kind: 'give-up', reason: activity.message };
  if (activity.athlete.id !== athleteId) return { kind: 'done', what: "somebody else's activity" };

  const session = sessionOf(activity);
  const timezone = timezoneOf(activity);
  const facts = factsFor(session, timezone, file, now);
  const prescription = prescribe(facts, now);
  const revision = (stored?.revision ?? 0) + 1;
  const decision = decide({ activityId, facts, prescription, stored, history: file.history, now });
  if (decision.kind === 'later') return { kind: 'wait', seconds: decision.seconds, why: 'the last text is too recent' };

  const message =
    decision.kind === 'send'
      ? adviceMessage({ activityId, revision, session, prescription, occasion: decision.occasion }, member, now)
      : undefined;
  await services.history.replace(
    athleteId,
    withSession(file.history, pastSession(facts, prescription, file, now), now),
  );
  await services.prescriptions.replace(athleteId, {
    activityId,
    revision,
    madeFor: eventName,
    madeAt: now,
    session,
    replies: facts.replies,
    prescription,
    message: message ?? null,
    messagedAt: message === undefined ? (stored?.messagedAt ?? null) : now,
    messageIds: [...(stored?.messageIds ?? []), ...(message === undefined ? [] : [message.messageId])],
    silence: decision.kind === 'silent' ? decision.why : null,
  });
  if (message !== undefined) await services.send(message);
  return {
    kind: 'done',
    what: message?.kind ?? `saved without a message: ${decision.kind === 'silent' ? decision.why : ''}`,
  };
}

/** Strava's events are hints: what we have read after the event happened shows what the event is about. */
function isCovered({ eventTime }: ActivityEvent, stored: PrescriptionRow | undefined): boolean {
  return stored !== undefined && stored.madeAt - eventTime * 1000 > showsAfterMs;
}

type Decision =
  | { readonly kind: 'send'; readonly occasion: 'new' | 'changed' }
  | { readonly kind: 'silent'; readonly why: NonNullable<PrescriptionRow['silence']> }
  | { readonly kind: 'later'; readonly seconds: number };

interface Grounds {
  readonly activityId: string;
  readonly facts: Facts;
  readonly prescription: Prescription;
  readonly stored: PrescriptionRow | undefined;
  readonly history: History;
  readonly now: number;
}

function decide({ activityId, facts, prescription, stored, history, now }: Grounds): Decision {
  if (now - prescription.finishMs >= messagesForMs) return { kind: 'silent', why: 'too-old' };
  if (stored?.silence === 'burst' || (stored === undefined && isBurst(activityId, history, now))) {
    return { kind: 'silent', why: 'burst' };
  }
  if (!deservesMessage(prescription, facts.session)) return { kind: 'silent', why: 'not-worth-one' };
  if (stored === undefined || stored.messageIds.length === 0) return { kind: 'send', occasion: 'new' };

  // Compared as of then: that an hour has passed changes the amounts, and is no news.
  const changes = changesInKind(stored.prescription, prescribe(facts, stored.madeAt));
  if (changes.length === 0) return { kind: 'silent', why: 'no-news' };
  const waitMs = (stored.messagedAt ?? 0) + betweenTextsMs - now;
  return waitMs > 0 ? { kind: 'later', seconds: waitMs / 1000 } : { kind: 'send', occasion: 'changed' };
}

function isBurst(activityId: string, { sessions }: History, now: number): boolean {
  const lately = sessions.filter(
    (session) => session.activityId !== activityId && now - session.receivedAtMs < burst.withinMs,
  );
  return lately.length >= burst.uploads - 1;
}

function pastSession(
  { session, profile }: Facts,
  prescription: Prescription,
  { history }: UploadFile,
  now: number,
): PastSession {
  const known = history.sessions.find(({ activityId }) => activityId === session.id);
  return {
    activityId: session.id,
    date: session.localStart.slice(0, 10),
    sport: session.sport,
    load: prescription.load,
    startMs: session.startMs,
    finishMs: prescription.finishMs,
    readyAtMs: prescription.readyAtMs,
    noRunUntilMs: prescription.noRunUntilMs ?? null,
    day: prescription.day,
    timezone: profile.timezone ?? null,
    receivedAtMs: known?.receivedAtMs ?? now,
  };
}

function parse(activity: unknown): StravaActivity | MalformedActivityError {
  try {
    return readActivity(activity);
  } catch (error) {
    if (error instanceof MalformedActivityError) return error;
    throw error;
  }
}
