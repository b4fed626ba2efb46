import type { AthleteEvent } from '../club/athlete-event.ts';
import { nameOfEvent } from '../club/athlete-event-name.ts';
import type { Outcome } from '../queue/queue-handler.ts';
import { confirmDeauthorization, type DeauthorizationServices } from './confirm-deauthorization.ts';
import { eraseAthlete } from './erase-athlete.ts';
import { forgetActivity } from './forget-activity.ts';
import { type PrescribeServices, prescribeUpload } from './prescribe-upload.ts';
import type { UploadFile } from './upload-file.ts';

export interface AthleteEventServices extends PrescribeServices, DeauthorizationServices {
  readonly readFile: (
    upload: { readonly athleteId: string; readonly activityId: string },
    now: number,
  ) => Promise<UploadFile>;
}

/**
 * What each event of an athlete leads to. All of it can be repeated: SQS delivers at least once, Strava tells up to
 * three times, and a function may be stopped anywhere.
 */
export async function handleAthleteEvent(
  event: AthleteEvent,
  now: number,
  services: AthleteEventServices,
): Promise<Outcome> {
  if (event.kind === 'erase') return eraseAthlete(event.athleteId, now, services);

  const activityId = event.kind === 'activity' ? event.activityId : 'none';
  const file = await services.readFile({ athleteId: event.athleteId, activityId }, now);
  if (file.member === undefined) return { kind: 'done', what: 'not a member' };
  // An erasure that was stopped half way goes on with whatever comes next.
  if (file.member.state.kind === 'erasing') return eraseAthlete(event.athleteId, now, services);
  if (isForeign(event.subscriptionId, file)) return { kind: 'done', what: 'from another push subscription' };

  if (event.kind === 'deauthorization') return confirmDeauthorization(event.athleteId, file.tokens, now, services);
  if (event.aspect === 'delete') return forgetActivity(event, file, now, services);
  return prescribeUpload(event, nameOfEvent(event), { ...file, member: file.member }, now, services);
}

/** An event that `reconcile` found names no subscription; before the club's own is known none is foreign. */
function isForeign(subscriptionId: string | undefined, { app }: UploadFile): boolean {
  return subscriptionId !== undefined && Boolean(app.subscriptionId) && subscriptionId !== app.subscriptionId;
}
