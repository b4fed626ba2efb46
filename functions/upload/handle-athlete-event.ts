import type { AthleteEvent, DeauthorizationEvent, FileEvent } from '../athlete-events/athlete-event.ts';
import { nameOfEvent } from '../athlete-events/athlete-event-name.ts';
import { minuteMs } from '../clock/lifetime.ts';
import { planQuestion } from '../plan/plan-question.ts';
import type { Outcome } from '../queue/queue-handler.ts';
import { type PutOff, scheduleNameOf } from '../schedules/put-off.ts';
import type { SourceName } from '../sources/source-event.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { HistoryStore } from '../store/history.ts';
import { isPausedForGood } from '../store/member.ts';
import { activitySourceOf, isSameAthlete } from '../store/outside-athlete.ts';
import type { SourceApp } from '../store/source-app.ts';
import { askedAgain } from './asked-again.ts';
import { confirmDeauthorization } from './confirm-deauthorization.ts';
import { confirmDeletion, type DeletionServices } from './confirm-deletion.ts';
import { endMornings } from './end-mornings.ts';
import { type EraseServices, eraseAthlete, eraseTraces } from './erase-athlete.ts';
import type { EventOutcome, Later } from './event-outcome.ts';
import { forgetActivity, isKnownActivity } from './forget-activity.ts';
import { lookAtScope, type ScopeServices } from './look-at-scope.ts';
import { type PrescribeFileServices, prescribeFile } from './prescribe-file.ts';
import { dealtWithBefore, type MembersContext, prescribeUpload } from './prescribe-upload.ts';
import type { AskedAthlete, MemberActivityEvent, UploadContext } from './upload-context.ts';

export interface AthleteEventServices extends PrescribeFileServices, DeletionServices, EraseServices, ScopeServices {
  readonly connections: ConnectionStore;
  readonly history: HistoryStore;
  readonly loadContext: (asked: AskedAthlete & { readonly activityId: string }, now: number) => Promise<UploadContext>;
  readonly putOff: PutOff;
}

type MemberEvent = MemberActivityEvent | (DeauthorizationEvent & { readonly athleteId: string });

/** Two clocks may differ by this much. An event that is further ahead of ours is not believed. */
const clocksDifferByMs = 5 * minuteMs;

/**
 * What each event of an athlete leads to. Everything can be repeated: SQS delivers at least once, a source may send an event more
 * than once, and a function can be stopped anywhere.
 *
 * What cannot be done now is put off: it leaves the queue, so that nothing else of the athlete waits behind it.
 */
export async function handleAthleteEvent(
  event: AthleteEvent,
  now: number,
  services: AthleteEventServices,
): Promise<Outcome> {
  if (event.kind === 'erase') return eraseAthlete(event.athleteId, now, services, event);
  if (event.kind === 'plan-changed') return planAgain(event.athleteId, now, services);
  if (event.kind === 'file') {
    const outcome = await takeFile(event, now, services);
    return outcome.kind === 'later' ? putOffFor(event.athleteId, event, outcome, now, services) : outcome;
  }
  if (event.eventTime * 1000 > now + clocksDifferByMs) return { kind: 'done', what: 'an event of the future' };
  if (event.kind === 'heard') {
    await noteTold(event, await services.app.read(event.source), services);
    return { kind: 'done', what: 'a source was heard' };
  }

  const activityId = event.kind === 'activity' ? event.activityId : 'none';
  const context = await services.loadContext({ outside: event, activityId }, now);
  await noteTold(event, context.app, services);
  const { member } = context;
  if (member === undefined) return { kind: 'done', what: 'not a member' };
  // An erasure that was stopped half way goes on with whatever comes next.
  if (member.state.kind === 'erasing') return eraseAthlete(member.athleteId, now, services);
  if (isForeign(event.via, context)) return { kind: 'done', what: 'from another push subscription' };

  const { athleteId } = member;
  const own = { ...event, athleteId };
  const members = { ...context, member };
  const settled = async (outcome: EventOutcome) =>
    outcome.kind === 'later' ? putOffFor(athleteId, event, outcome, now, services) : outcome;
  if (own.kind === 'scope') return settled(await lookAtScope(own, members, now, services));
  if (!isSameAthlete(activitySourceOf(member), event)) {
    return besideErasures(own, now, services, async () =>
      settled(await tellsOfNoActivities(own, members, now, services)),
    );
  }
  return settled(await ofActivitySource(own, members, now, services));
}

async function ofActivitySource(
  own: MemberEvent,
  members: MembersContext,
  now: number,
  services: AthleteEventServices,
): Promise<EventOutcome> {
  if (own.kind === 'deauthorization') return confirmDeauthorization(own, members.connection, now, services);
  if (own.aspect === 'delete') return followDeletion(own, members, now, services);
  return prescribeUpload(own, nameOfEvent(own), members, now, services);
}

/** An erasure of the member whose event it is ends its schedule. */
async function putOffFor(
  athleteId: string,
  event: AthleteEvent,
  later: Later,
  now: number,
  { putOff, erasure }: AthleteEventServices,
): Promise<Outcome> {
  const at = now + later.seconds * 1000;
  await erasure.noteSchedule(athleteId, scheduleNameOf(event), at);
  await putOff(noted(event, later), at);
  return { kind: 'done', what: `put off: ${later.why}` };
}

function noted(event: AthleteEvent, { failingSince }: Later): AthleteEvent {
  return event.kind === 'activity' && failingSince !== undefined ? { ...event, failingSince } : event;
}

/** Between two that are noted. */
const notedEveryMs = 15 * minuteMs;

/** That the source has told this club of something, where nothing else shows that it does. What `reconcile` found it did not tell. */
async function noteTold(
  event: { readonly source: SourceName; readonly eventTime: number; readonly isFound?: true | undefined },
  { toldAt }: SourceApp,
  { sources, app }: AthleteEventServices,
): Promise<void> {
  if (event.isFound || !sources.of(event.source)?.policy.isWebhookEnteredByHand) return;
  // When it was told, not when it is worked on: it may have been put off since.
  const at = event.eventTime * 1000;
  if (at >= (toldAt ?? 0) + notedEveryMs) await app.noteTold(event.source, at);
}

async function takeFile(event: FileEvent, now: number, services: AthleteEventServices): Promise<EventOutcome> {
  const { athleteId, aspect } = event;
  const context = await services.loadContext(event, now);
  const { member } = context;
  if (member === undefined) return { kind: 'done', what: 'not a member' };
  if (member.state.kind === 'erasing') return eraseAthlete(athleteId, now, services);
  if (aspect === 'create') return prescribeFile(event, { ...context, member }, now, services);
  await services.deleted.note(event, now);
  const outcome = await forgetActivity(event, context, now, services);
  await planAgain(athleteId, now, services);
  return outcome;
}

/**
 * A member's activities come from one source: what another has of them would be the same session twice. Of one that they have left
 * a text may still be held back, and what is deleted there goes here. The end of our access there ends nothing else.
 */
async function tellsOfNoActivities(
  event: MemberEvent,
  context: MembersContext,
  now: number,
  services: AthleteEventServices,
): Promise<EventOutcome> {
  const { connection: held, stored } = context;
  if (event.kind === 'activity') {
    if (event.aspect === 'delete' && isKnownActivity(context, event.activityId)) {
      return followDeletion(event, context, now, services);
    }
    return stored?.madeFor === nameOfEvent(event)
      ? dealtWithBefore(stored, context, now, services)
      : { kind: 'done', what: 'of a source that gives no activities of this member' };
  }
  const gone = held && (await services.sources.of(event.source)?.isGone(held));
  if (typeof gone === 'object') return askedAgain(event, `the end of a second connection: ${gone.why}`, now);
  if (gone !== 'gone') return { kind: 'done', what: 'the end of a second connection, not confirmed' };
  await endMornings(event, context, now, services);
  return { kind: 'done', what: 'a second connection has ended' };
}

/**
 * An erasure runs in the line of the source that gives a member's activities, and an event of another beside it. What that has written
 * anew goes as well, also where it then failed: whichever comes last finds the other's end.
 */
async function besideErasures(
  { athleteId }: { readonly athleteId: string },
  now: number,
  services: AthleteEventServices,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const [worked] = await Promise.allSettled([work()]);
  const member = await services.members.read(athleteId);
  if (member === undefined || member.state.kind === 'erasing') {
    await services.schedules.cancelAll(athleteId, now);
    await eraseTraces(athleteId, services);
    return { kind: 'done', what: 'erased meanwhile' };
  }
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
}

async function followDeletion(
  event: MemberActivityEvent,
  context: MembersContext,
  now: number,
  services: AthleteEventServices,
): Promise<EventOutcome> {
  const outcome = await confirmDeletion(event, context, now, services);
  if (outcome.kind === 'done') await planAgain(event.athleteId, now, services);
  return outcome;
}

/** After an answer on a page, which makes no schedules itself, and after a deletion. Harmless if repeated. */
async function planAgain(athleteId: string, now: number, services: AthleteEventServices): Promise<Outcome> {
  const context = await services.loadContext({ athleteId, activityId: 'none' }, now);
  const { member } = context;
  if (member?.state.kind !== 'active' || isPausedForGood(member)) return { kind: 'done', what: 'not to be asked' };
  await planQuestion(member, context, now, services.schedules);
  return { kind: 'done', what: 'planned when to ask' };
}

/** An event that `reconcile` found names no subscription; before the club's own is known none is foreign. */
function isForeign(via: string | undefined, { app }: UploadContext): boolean {
  return via !== undefined && Boolean(app.subscriptionId) && via !== app.subscriptionId;
}
