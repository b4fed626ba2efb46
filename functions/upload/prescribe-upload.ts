import type { ActivityEvent } from '../athlete-events/athlete-event.ts';
import { hourMs } from '../clock/lifetime.ts';
import type { AthleteLinks } from '../links/athlete-links.ts';
import { isAbout } from '../outbox/about-activity.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import { factsFor } from '../plan/facts-for.ts';
import { planQuestion } from '../plan/plan-question.ts';
import { parameters } from '../recovery/parameters.ts';
import { prescribe } from '../recovery/prescribe.ts';
import type { Prescription } from '../recovery/prescription.ts';
import { shouldNotify } from '../recovery/should-notify.ts';
import type { Schedules } from '../schedules/schedules.ts';
import { withSession, withUnsolicited } from '../store/history.ts';
import type { Member } from '../store/member.ts';
import type { PrescriptionRow } from '../store/prescription-row.ts';
import { MalformedActivityError, readActivity, type StravaActivity } from '../strava/activity.ts';
import { ownerOf } from '../strava/activity-owner.ts';
import { adviceMessage } from './advice-message.ts';
import { betweenTextsMs, decideMessage } from './decide-message.ts';
import type { EventOutcome } from './event-outcome.ts';
import { type FetchServices, fetchActivity } from './fetch-activity.ts';
import { type ForgetServices, forgetActivity } from './forget-activity.ts';
import { pastSession, proteinAdvised } from './past-session.ts';
import { type PlacedUpload, placedSession } from './placed-session.ts';
import { isReadSince } from './read-since.ts';
import type { UploadContext } from './upload-context.ts';

export interface PrescribeServices extends FetchServices, ForgetServices {
  readonly schedules: Schedules;
  readonly links: AthleteLinks;
}

type MembersContext = UploadContext & { readonly member: Member };

/**
 * An activity is new, or has changed: read it, apply the rules, save, and send what is worth sending.
 *
 * Saved before it is sent, and the prescription last: it is what says that this event has been dealt with. A repeat of
 * the event finds it and asks for the same message under the same name.
 */
export async function prescribeUpload(
  event: ActivityEvent,
  eventName: string,
  context: MembersContext,
  now: number,
  services: PrescribeServices,
): Promise<EventOutcome> {
  const { athleteId } = event;
  const { member, tokens, stored } = context;

  if (stored?.madeFor === eventName) {
    if (stored.message) await services.send(stored.message);
    await planQuestion(member, context, now, services.schedules);
    return { kind: 'done', what: 'dealt with before' };
  }
  if (isReadSince(event, stored)) return { kind: 'done', what: 'read since then' };
  if (isDeletedSince(event, context)) return { kind: 'done', what: 'deleted since then' };
  if (member.state.kind !== 'active' || tokens === undefined) return { kind: 'done', what: 'not connected to Strava' };

  // Known before it is read: within minutes of its text a change is not told, so it need not be read either.
  const tooSoonMs = (stored?.messagedAt ?? 0) + betweenTextsMs - now;
  if (tooSoonMs > 0) return { kind: 'later', seconds: tooSoonMs / 1000, why: 'the last text is too recent' };

  const fetched = await fetchActivity(event, context, tokens, now, services);
  if (fetched.kind === 'not-now') return fetched.outcome;
  if (fetched.kind === 'forbidden') return { kind: 'done', what: 'Strava forbids reading this activity' };
  if (fetched.kind === 'gone') return forgetActivity(event, context, now, services);
  if (ownerOf(fetched.activity) !== athleteId) return { kind: 'done', what: "somebody else's activity" };
  const activity = parse(fetched.activity);
  if (activity instanceof MalformedActivityError) return { kind: 'give-up', reason: activity.message };

  return prescribeAndSave(placedSession(activity, event, context, now), event, eventName, context, now, services);
}

async function prescribeAndSave(
  { session, timezone, isWhereAthleteWas }: PlacedUpload,
  event: ActivityEvent,
  eventName: string,
  context: MembersContext,
  now: number,
  services: PrescribeServices,
): Promise<EventOutcome> {
  const { athleteId, activityId } = event;
  const { member, stored } = context;
  const facts = factsFor(session, timezone, context, now);
  const prescription = prescribe(facts, now);
  const isWorthText = shouldNotify(prescription, session);
  const decision = decideMessage({ ...context, activityId, facts, prescription, isWorthText, timezone, now });
  if (decision.kind === 'later') return { ...decision, why: 'the last text is too recent' };

  const message =
    decision.kind === 'send'
      ? await adviceMessage(
          {
            activityId,
            eventTime: event.eventTime,
            session,
            prescription,
            occasion: decision.occasion,
            replacesOther: hasTextOfAnother(context, prescription, activityId),
            isHeld: Boolean(context.checkIns?.hold),
          },
          member,
          { now, timezone, links: services.links },
        )
      : undefined;
  const past = pastSession(facts, prescription, context, now);
  const proteinAdvisedAtMs = proteinAdvised(context, session.id, prescription, message, now);
  const history = withSession(context.history, { ...past, isWorthText, isWhereAthleteWas, proteinAdvisedAtMs }, now);
  await services.history.replace(athleteId, message === undefined ? history : withUnsolicited(history, message, now));

  const silence = decision.kind === 'silent' ? decision.why : null;
  const made = { activityId, madeFor: eventName, madeAt: now, session, replies: facts.replies, prescription, silence };
  await services.prescriptions.replace(athleteId, { ...made, ...asked(message, stored, now) }, now);
  if (message !== undefined) await services.send(message);
  await planQuestion(member, { ...context, history }, now, services.schedules);
  return {
    kind: 'done',
    what: decision.kind === 'silent' ? `saved without a message: ${decision.why}` : decision.occasion,
  };
}

/** What the row says of the messages that have been asked for, this one and those before it. */
function asked(message: OutboxMessage | undefined, stored: PrescriptionRow | undefined, now: number) {
  return {
    revision: (stored?.revision ?? 0) + 1,
    message: message ?? null,
    messagedAt: message === undefined ? (stored?.messagedAt ?? null) : now,
    messageIds: [...(stored?.messageIds ?? []), ...(message === undefined ? [] : [message.messageId])],
  };
}

/** A later deletion, while this event waited: an event that `reconcile` found is newer than any. */
function isDeletedSince({ eventTime, subscriptionId }: ActivityEvent, { deletedAtSec }: UploadContext): boolean {
  return subscriptionId !== undefined && deletedAtSec !== undefined && deletedAtSec >= eventTime;
}

/** Two sessions within four hours, whichever came in first: the new amounts take the place of the old, and are never added to them. */
function hasTextOfAnother({ history }: UploadContext, { finishMs }: Prescription, activityId: string): boolean {
  return history.sessions.some(
    (past) =>
      past.activityId !== activityId &&
      past.isWorthText !== false &&
      Math.abs(finishMs - past.finishMs) < parameters.windowHours * hourMs &&
      (history.unsolicited ?? []).some(({ messageId }) => isAbout(past.activityId, messageId)),
  );
}

function parse(activity: unknown): StravaActivity | MalformedActivityError {
  try {
    return readActivity(activity);
  } catch (error) {
    if (error instanceof MalformedActivityError) return error;
    throw error;
  }
}
