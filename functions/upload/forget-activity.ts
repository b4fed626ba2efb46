import { hourMs } from '../clock/lifetime.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import { personOf, withRecord } from '../plan/person.ts';
import type { Outcome } from '../queue/queue-handler.ts';
import { isInRecord, withErasedActivity } from '../recovery-plan/record-upload.ts';
import { recordOf } from '../recovery-plan/stored-record.ts';
import { isOfFile } from '../sources/of-file.ts';
import type { SourceRegistry } from '../sources/source-registry.ts';
import { type HistoryStore, withoutSession } from '../store/history.ts';
import type { MessageLedger } from '../store/message-ledger.ts';
import type { PrescriptionStore } from '../store/prescription-row.ts';
import type { UploadContext, UploadEvent } from './upload-context.ts';

export interface ForgetServices {
  readonly sources: SourceRegistry;
  readonly ledger: MessageLedger;
  readonly history: HistoryStore;
  readonly prescriptions: PrescriptionStore;
  readonly send: (message: OutboxMessage) => Promise<void>;
}

/** After this nobody acts on the text any more, and taking it back would only confuse. */
const correctsForMs = 2 * hourMs;

/**
 * Erases what came from a deleted activity or file, and takes back what was said about it.
 *
 * It can be stopped and repeated: the row that lists the messages goes last, and a correction always has the same name.
 */
export async function forgetActivity(
  { athleteId, activityId, eventTime }: UploadEvent,
  { stored, history, profile, checkIns }: UploadContext,
  now: number,
  services: ForgetServices,
): Promise<Outcome> {
  if (!isKnownActivity({ stored, history }, activityId)) return { kind: 'done', what: 'nothing came of this activity' };

  let mayHaveBeenRead = false;
  for (const messageId of stored?.messageIds ?? []) {
    const standing = await services.ledger.end({ athleteId, messageId }, 'cancelled', now);
    if (standing === 'ended') continue;
    const wentOut = standing.state === 'sent' || standing.state === 'unconfirmed' || standing.state === 'claimed';
    if (wentOut && now - standing.at < correctsForMs) mayHaveBeenRead = true;
  }
  if (mayHaveBeenRead) {
    const label = services.sources.ofActivity(activityId)?.policy.label ?? 'Your platform';
    await services.send(correction(athleteId, { activityId, eventTime, label }, now));
  }

  const record = withErasedActivity(personOf({ profile, history, checkIns }), activityId, now);
  await services.history.replace(athleteId, withRecord(withoutSession(history, activityId), record));
  await services.prescriptions.erase(athleteId, activityId);
  return { kind: 'done', what: mayHaveBeenRead ? 'forgotten and taken back' : 'forgotten' };
}

/** Whether anything is held that came from an activity, however long ago. */
export function isKnownActivity(
  { stored, history }: Pick<UploadContext, 'stored' | 'history'>,
  activityId: string,
): boolean {
  return (
    stored !== undefined ||
    history.sessions.some((session) => session.activityId === activityId) ||
    (history.record ? isInRecord(recordOf(history.record), activityId) : false)
  );
}

interface Gone {
  readonly activityId: string;
  readonly eventTime: number;
  /** Of the source that tells it. */
  readonly label: string;
}

function correction(athleteId: string, { activityId, eventTime, label }: Gone, now: number): OutboxMessage {
  return {
    messageId: `correction#${activityId}#${eventTime}`,
    athleteId,
    kind: 'correction',
    text: isOfFile(activityId)
      ? 'You deleted that session, so please ignore our last message about it.'
      : `${label} tells us that activity is gone, so please ignore our last message about it.`,
    mail: { subject: 'Please ignore our last message', details: 'What we held about that activity has been deleted.' },
    staleAfter: now + correctsForMs,
  };
}
