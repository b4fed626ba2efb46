import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import { historyKey, historySchema, noHistory } from './history.ts';
import { readItems } from './item-batch.ts';
import { type Key, ofAthlete } from './key.ts';
import { prescriptionKey } from './prescription-row.ts';
import { readRow } from './row.ts';
import type { ClubTableNames } from './tables.ts';

/** An upload that Strava did not tell of and `reconcile` found. */
export const foundUploadKey = (athleteId: string, activityId: string): Key =>
  ofAthlete(`found#${activityId}`)(athleteId);

/** Longer than an upload is looked for. */
const keptForMs = 3 * dayMs;

/**
 * Uploads that Strava did not tell of. Each that is found is noted in table `ledger`, so that it is not put into its athlete's
 * line again every hour if nothing comes of it.
 */
export interface UnknownUploads {
  /** Those that the club has never dealt with, in the same order. At most 40: DynamoDB reads 100 keys at once, and each has two. */
  among(athleteId: string, activityIds: readonly string[]): Promise<readonly string[]>;
  noteFound(athleteId: string, activityId: string, now: number): Promise<void>;
}

export function createUnknownUploads(
  documents: DynamoDBDocumentClient,
  { recovery, ledger }: Pick<ClubTableNames, 'recovery' | 'ledger'>,
): UnknownUploads {
  return {
    async among(athleteId, activityIds) {
      const [historyItem, ...traces] = await readItems(documents, [
        { table: recovery, key: historyKey(athleteId) },
        ...activityIds.flatMap((activityId) => [
          { table: recovery, key: prescriptionKey(athleteId, activityId) },
          { table: ledger, key: foundUploadKey(athleteId, activityId) },
        ]),
      ]);
      const { sessions } = readRow('history', historySchema, historyItem) ?? noHistory;
      const past = new Set(sessions.map(({ activityId }) => activityId));
      return activityIds.filter(
        (activityId, index) =>
          !past.has(activityId) && traces[2 * index] === undefined && traces[2 * index + 1] === undefined,
      );
    },

    async noteFound(athleteId, activityId, now) {
      const item = { ...foundUploadKey(athleteId, activityId), at: now, expiresAtSec: expiresAtSec(now, keptForMs) };
      await documents.send(new PutCommand({ TableName: ledger, Item: item }));
    },
  };
}
