import { hourMs, minuteMs } from '../clock/lifetime.ts';
import type { DeletedActivities } from '../store/deleted-activities.ts';
import type { Member } from '../store/member.ts';
import type { EventOutcome } from './event-outcome.ts';
import { type FetchServices, fetchActivity } from './fetch-activity.ts';
import { type ForgetServices, forgetActivity, isKnownActivity } from './forget-activity.ts';
import { isReadSince } from './read-since.ts';
import type { MemberActivityEvent, UploadContext } from './upload-context.ts';

export interface DeletionServices extends FetchServices, ForgetServices {
  readonly deleted: DeletedActivities;
}

/** A source may still show an activity for a moment after its deletion. */
const seenAgainForMs = 5 * minuteMs;
/** Strava gives a club 48 hours to follow a deletion. One that cannot be confirmed within 36 is followed unconfirmed. */
const confirmedForMs = 36 * hourMs;

/**
 * An event says that an activity was deleted. Events come late and out of order: if we have read the activity after the event, it is
 * still there. Otherwise one read confirms the deletion before anything is erased.
 *
 * If nothing came of the activity there is nothing to confirm. The deletion is noted, so that an earlier event which still waits
 * does not read it. If the event was wrong, the hourly check finds the activity in its list.
 */
export async function confirmDeletion(
  event: MemberActivityEvent,
  context: UploadContext & { readonly member: Member },
  now: number,
  services: DeletionServices,
): Promise<EventOutcome> {
  const { member, connection, stored } = context;
  const ageMs = now - event.eventTime * 1000;
  if (isReadSince(event, stored)) return { kind: 'done', what: 'deletion not confirmed: read since then' };
  const isConnected = member.state.kind === 'active' && connection !== undefined;
  if (!isKnownActivity(context, event.activityId) || !isConnected || ageMs > confirmedForMs) return follow();

  const fetched = await fetchActivity(event, context, connection, now, services);
  switch (fetched.kind) {
    case 'gone':
    case 'forbidden':
      return follow();
    case 'activity':
    case 'somebody-elses':
    case 'no-session':
    case 'malformed':
      if (ageMs < seenAgainForMs) {
        return { kind: 'later', seconds: (seenAgainForMs - ageMs) / 1000, why: 'deleted, and still there' };
      }
      return { kind: 'done', what: 'deletion not confirmed: the activity is there' };
    case 'not-now':
      return fetched.outcome;
    default:
      return fetched satisfies never;
  }

  async function follow(): Promise<EventOutcome> {
    await services.deleted.note(event, now);
    return forgetActivity(event, context, now, services);
  }
}
