import type { AthleteLinks } from '../links/athlete-links.ts';
import { tipIn } from '../messages/care-tip-sentences.ts';
import { seedOf } from '../messages/variety.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import { uploadLesson, withLessonTold } from '../plan/lessons.ts';
import { withRecord } from '../plan/person.ts';
import { planQuestion } from '../plan/plan-question.ts';
import { plannedAdvice } from '../plan/planned-advice.ts';
import { withTipTold } from '../plan/planned-upload.ts';
import type { FindingRule } from '../recovery-plan/finding-rule.ts';
import type { Schedules } from '../schedules/schedules.ts';
import { creditOf } from '../sources/activity-credit.ts';
import { type History, withoutUnsolicited, withSession, withUnsolicited } from '../store/history.ts';
import type { Member } from '../store/member.ts';
import type { PrescriptionRow } from '../store/prescription-row.ts';
import { adviceMessage } from './advice-message.ts';
import { betweenTextsMs, type Decision, decideMessage } from './decide-message.ts';
import type { EventOutcome } from './event-outcome.ts';
import { type FetchServices, fetchActivity } from './fetch-activity.ts';
import { type ForgetServices, forgetActivity } from './forget-activity.ts';
import { pastSession } from './past-session.ts';
import { type PlacedUpload, placedSession } from './placed-session.ts';
import { planUpload } from './plan-upload.ts';
import { isReadSince } from './read-since.ts';
import { isOtherTold } from './texts-around.ts';
import type { MemberActivityEvent, UploadContext, UploadEvent } from './upload-context.ts';

export interface PrescribeServices extends FetchServices, ForgetServices {
  readonly schedules: Schedules;
  readonly links: AthleteLinks;
  /** Of the plan, in the order in which they are asked. */
  readonly rules: readonly FindingRule[];
}

export type MembersContext = UploadContext & { readonly member: Member };

/**
 * An activity is new or has changed: read it, apply the rules, save, and send what is worth sending.
 *
 * Everything is saved before it is sent, and the prescription last: its row says that this event has been handled. A repeat of the
 * event finds that row and asks for the same message under the same name.
 */
export async function prescribeUpload(
  event: MemberActivityEvent,
  eventName: string,
  context: MembersContext,
  now: number,
  services: PrescribeServices,
): Promise<EventOutcome> {
  const { member, connection, stored } = context;

  if (stored?.madeFor === eventName) return dealtWithBefore(stored, context, now, services);
  if (isReadSince(event, stored)) return { kind: 'done', what: 'read since then' };
  if (isDeletedSince(event, context)) return { kind: 'done', what: 'deleted since then' };
  if (member.state.kind !== 'active' || connection === undefined) return { kind: 'done', what: 'not connected' };

  // A change is not told within minutes of the last text, so it need not be read yet either.
  const tooSoonMs = (stored?.messagedAt ?? 0) + betweenTextsMs - now;
  if (tooSoonMs > 0) return later(tooSoonMs);

  const fetched = await fetchActivity(event, context, connection, now, services);
  if (fetched.kind === 'not-now') return fetched.outcome;
  if (fetched.kind === 'forbidden') return { kind: 'done', what: 'the source forbids reading this activity' };
  if (fetched.kind === 'gone') return forgetActivity(event, context, now, services);
  if (fetched.kind === 'somebody-elses') return { kind: 'done', what: "somebody else's activity" };
  if (fetched.kind === 'no-session') return { kind: 'done', what: fetched.why };
  if (fetched.kind === 'malformed') return { kind: 'give-up', reason: fetched.why };

  return prescribeAndSave(
    placedSession(fetched.activity, event, context, now),
    event,
    eventName,
    context,
    now,
    services,
  );
}

/** Of an activity that has been read: applies the rules, saves, and sends what is worth sending. */
export async function prescribeAndSave(
  placed: PlacedUpload,
  event: UploadEvent,
  eventName: string,
  context: MembersContext,
  now: number,
  services: PrescribeServices,
): Promise<EventOutcome> {
  const { athleteId, activityId } = event;
  const { member, stored } = context;
  const upload = await planUpload(placed, context, now, services);
  const { planned, advice, timezone } = upload;
  const { finishMs } = advice.prescription;
  const around = { ...planned, activityId, startMs: upload.startMs, finishMs, history: context.history };
  const { isWorthText } = advice;
  const decision = decideMessage({ ...context, ...upload, ...around, isWorthText, session: placed.session, now });

  const lesson = uploadLesson(advice.prescription, planned.plan, context.history);
  const told =
    decision.kind === 'send'
      ? await adviceMessage(
          {
            activityId,
            eventTime: event.eventTime,
            session: advice.session,
            prescription: advice.prescription,
            planned: plannedAdvice(planned, advice, member.units, { seed: seedOf(athleteId), lesson }),
            foods: context.profile?.foods ?? [],
            occasion: decision.occasion,
            replacesOther: isOtherTold(around),
            isHeld: Boolean(context.checkIns?.hold) || planned.plan.noHardBefore === 'FINE',
            credit: creditOf(advice.session, services.sources),
          },
          member,
          { now: decision.atMs, timezone, links: services.links },
        )
      : undefined;
  const message = told?.message;
  const isTold = message !== undefined;
  const record = withTipTold(planned.person, tipIn(told?.care ?? '', advice.tips), planned.plan);
  const past = pastSession(placed, planned, advice, context.history, { isTold, now });
  const taught = withLessonTold(context.history, told?.isLessonTold ? lesson : undefined, planned.plan);
  const history = withRecord(withSession(taught, past, now), record);
  await services.history.replace(athleteId, withText(history, decision, message));

  const silence = decision.kind === 'silent' ? decision.why : null;
  const { replies, prescription } = advice;
  const made = { activityId, madeFor: eventName, madeAt: now, session: placed.session, replies, prescription, silence };
  const atMs = decision.kind === 'send' ? decision.atMs : now;
  await services.prescriptions.replace(athleteId, { ...made, ...asked(message, stored, atMs) }, now);
  if (message !== undefined && atMs <= now) await services.send(message);
  await planQuestion(member, { ...context, history }, now, services.schedules);
  if (atMs > now) return later(atMs - now);
  return {
    kind: 'done',
    what: decision.kind === 'silent' ? `saved without a message: ${decision.why}` : decision.occasion,
  };
}

function withText(history: History, decision: Decision, message: OutboxMessage | undefined): History {
  if (decision.kind !== 'send' || message === undefined) return history;
  return withUnsolicited(withoutUnsolicited(history, decision.supersedes), message, decision.atMs);
}

/** A repeat of the event that the prescription was made for. */
export async function dealtWithBefore(
  stored: PrescriptionRow,
  context: MembersContext,
  now: number,
  services: PrescribeServices,
): Promise<EventOutcome> {
  const waiting = await sendAgain(stored, context, now, services);
  await planQuestion(context.member, context, now, services.schedules);
  return waiting ?? { kind: 'done', what: 'dealt with before' };
}

/**
 * Of an event that has been handled: asks for its message once more. A text that waited, because the one before it about the same
 * session was too recent, goes out now, unless a later part has replaced it.
 */
async function sendAgain(
  { message, messagedAt }: PrescriptionRow,
  { history }: UploadContext,
  now: number,
  services: PrescribeServices,
): Promise<EventOutcome | undefined> {
  if (!message) return undefined;
  const waitMs = (messagedAt ?? 0) - now;
  if (waitMs > 0) return later(waitMs);
  const isWanted = (history.unsolicited ?? []).some(({ messageId }) => messageId === message.messageId);
  if (isWanted) await services.send(message);
  return undefined;
}

function later(ms: number): EventOutcome {
  return { kind: 'later', seconds: ms / 1000, why: 'the last text is too recent' };
}

/** What the row says of the messages that have been asked for, this one, to go out at a moment, and those before it. */
function asked(message: OutboxMessage | undefined, stored: PrescriptionRow | undefined, atMs: number) {
  return {
    revision: (stored?.revision ?? 0) + 1,
    message: message ?? null,
    messagedAt: message === undefined ? (stored?.messagedAt ?? null) : atMs,
    messageIds: [...(stored?.messageIds ?? []), ...(message === undefined ? [] : [message.messageId])],
  };
}

/** The activity was deleted while this event waited. An event that `reconcile` made is newer than any deletion. */
function isDeletedSince({ eventTime, isFound }: MemberActivityEvent, { deletedAtSec }: UploadContext): boolean {
  return !isFound && deletedAtSec !== undefined && deletedAtSec >= eventTime;
}
