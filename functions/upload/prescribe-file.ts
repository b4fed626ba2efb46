import type { FileEvent } from '../athlete-events/athlete-event.ts';
import { nameOfEvent } from '../athlete-events/athlete-event-name.ts';
import type { SourceActivity } from '../sources/source.ts';
import type { FileSession, ReadFileSession } from '../store/file-sessions.ts';
import type { EventOutcome } from './event-outcome.ts';
import { placedSession } from './placed-session.ts';
import { dealtWithBefore, type MembersContext, type PrescribeServices, prescribeAndSave } from './prescribe-upload.ts';

export interface PrescribeFileServices extends PrescribeServices {
  readonly readFileSession: ReadFileSession;
}

/**
 * A session that its athlete sent as a file, handled by the rules of every upload. It needs no source, so a disconnected member
 * gets advice for it, too.
 *
 * The event names the moment at which the file first came. If the session was deleted and sent again since, an older event names
 * another moment and does nothing.
 */
export async function prescribeFile(
  event: FileEvent,
  context: MembersContext,
  now: number,
  services: PrescribeFileServices,
): Promise<EventOutcome> {
  const { stored } = context;
  const eventName = nameOfEvent(event);
  if (stored?.madeFor === eventName) return dealtWithBefore(stored, context, now, services);
  const given = await services.readFileSession(event.athleteId, event.activityId, now);
  if (given === undefined || Math.floor(given.at / 1000) !== event.eventTime) {
    return { kind: 'done', what: 'deleted since then' };
  }
  return prescribeAndSave(
    placedSession(activityOf(given), event, context, now),
    event,
    eventName,
    context,
    now,
    services,
  );
}

/** A file knows no zone: only how far the clock of its session was from UTC. */
function activityOf({ session }: FileSession): SourceActivity {
  const utcOffsetSec = (Date.parse(`${session.localStart}Z`) - Math.floor(session.startMs / 1000) * 1000) / 1000;
  return { session, timezone: undefined, utcOffsetSec, descentM: undefined };
}
