import { DeleteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec, minuteMs } from '../clock/lifetime.ts';
import { outboxMessageSchema } from '../outbox/outbox.ts';
import type { Replies, Session } from '../recovery/facts.ts';
import type { Prescription } from '../recovery/prescription.ts';
import { type Key, ofAthlete } from './key.ts';
import { madeBy } from './made-by.ts';
import { fetchRow, putRow } from './row.ts';

export const prescriptionKey = (athleteId: string, activityId: string): Key =>
  ofAthlete(`prescription#${activityId}`)(athleteId);

/**
 * The prescription for one activity, with everything it was made from, so that it can be explained and made again. It holds
 * fields of the activity, so it is kept for four days: well within the seven that Strava allows, even if DynamoDB deletes late.
 */
export const prescriptionRowSchema = z.object({
  activityId: z.string(),
  /** Rises by one each time that it is made anew. */
  revision: z.int(),
  /** The name of the event that it was made for: a repeat of it finds that it has been dealt with. */
  madeFor: z.string(),
  /** The `now` that the rules were told, epoch milliseconds. */
  madeAt: z.int(),
  session: madeBy<Session>(),
  replies: madeBy<Replies>(),
  prescription: madeBy<Prescription>(),
  /** What was to be sent last. */
  message: outboxMessageSchema.nullish(),
  /** When a message was last asked for, epoch milliseconds. */
  messagedAt: z.int().nullish(),
  /** Every message that has been asked for because of this activity, sent or not. */
  messageIds: z.array(z.string()),
  /** Why this revision has no message. A burst stays silent whatever changes. */
  silence: z.enum(['burst', 'too-old', 'not-worth-one', 'no-news', 'paused', 'quiet-hours', 'enough-today']).nullish(),
  expiresAtSec: z.int(),
});

export type PrescriptionRow = z.infer<typeof prescriptionRowSchema>;

const keptForMs = 4 * dayMs;

export interface PrescriptionStore {
  read(athleteId: string, activityId: string): Promise<PrescriptionRow | undefined>;
  /**
   * Puts a prescription in the place of the one before it, or of none.
   *
   * @throws PrescriptionChangedError when another function has written meanwhile; the message is tried again.
   */
  replace(athleteId: string, row: Omit<PrescriptionRow, 'expiresAtSec'>, now: number): Promise<void>;
  erase(athleteId: string, activityId: string): Promise<void>;
}

export function createPrescriptionStore(documents: DynamoDBDocumentClient, table: string): PrescriptionStore {
  const placeOf = (athleteId: string, activityId: string) =>
    ({
      table,
      key: prescriptionKey(athleteId, activityId),
      kind: 'prescription',
      schema: prescriptionRowSchema,
    }) as const;

  return {
    async read(athleteId, activityId) {
      return fetchRow(documents, placeOf(athleteId, activityId));
    },

    async replace(athleteId, row, now) {
      const written = await putRow(
        documents,
        placeOf(athleteId, row.activityId),
        {
          ...row,
          // From the finish, not from now: editing an activity again and again must not keep it.
          // DynamoDB does not look at times that are years past, so never before now.
          expiresAtSec: Math.max(expiresAtSec(row.prescription.finishMs, keptForMs), expiresAtSec(now, minuteMs)),
        },
        {
          // One that has expired counts as none, whether or not DynamoDB has deleted it.
          expression: 'attribute_not_exists(pk) OR revision = :before OR expiresAtSec <= :nowSec',
          values: { ':before': row.revision - 1, ':nowSec': Math.floor(now / 1000) },
        },
      );
      if (!written) throw new PrescriptionChangedError(row.activityId);
    },

    async erase(athleteId, activityId) {
      await documents.send(new DeleteCommand({ TableName: table, Key: prescriptionKey(athleteId, activityId) }));
    },
  };
}

export class PrescriptionChangedError extends Error {
  override readonly name = 'PrescriptionChangedError';
  readonly activityId: string;

  constructor(activityId: string) {
    super(`The prescription for activity ${activityId} was changed by another function meanwhile. It is tried again.`);
    this.activityId = activityId;
  }
}
