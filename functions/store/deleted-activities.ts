import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import { type Key, ofAthlete } from './key.ts';

/** An activity that is gone. */
export const deletedActivityKey = (athleteId: string, activityId: string): Key =>
  ofAthlete(`deleted#${activityId}`)(athleteId);

/**
 * Activities that were deleted at their source, and files that were taken back, in table `ledger`. An earlier event that was
 * put off does not read them again, and a restored backup does not bring them back.
 */
export const deletedActivitySchema = z.object({
  /** Of the event that told it, epoch seconds. */
  eventTime: z.int(),
  expiresAtSec: z.int(),
});

/** Longer than an event is put off for. */
const keptForMs = 3 * dayMs;

export interface DeletedActivities {
  note(activity: DeletedActivity, now: number): Promise<void>;
  /** Whether the activity is gone that a row was made of. Of a row that was made of none: no. */
  isGone(row: Key): Promise<boolean>;
}

export interface DeletedActivity {
  readonly athleteId: string;
  readonly activityId: string;
  readonly eventTime: number;
}

export function createDeletedActivities(documents: DynamoDBDocumentClient, table: string): DeletedActivities {
  return {
    async note({ athleteId, activityId, eventTime }, now) {
      const item = {
        ...deletedActivityKey(athleteId, activityId),
        eventTime,
        expiresAtSec: expiresAtSec(now, keptForMs),
      };
      await documents.send(new PutCommand({ TableName: table, Item: item }));
    },

    async isGone({ pk, sk }) {
      const [, activityId] = /^(?:prescription|file-session)#(.+)$/.exec(sk) ?? [];
      if (activityId === undefined) return false;
      const Key = { pk, sk: `deleted#${activityId}` };
      const { Item } = await documents.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item !== undefined;
    },
  };
}
