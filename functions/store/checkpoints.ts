import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { wentThrough } from './conditional-write.ts';
import type { Key } from './key.ts';
import { fetchRow } from './row.ts';

/** Where a job of `reconcile` goes on the next time. */
export const checkpointKey = (job: string): Key => ({ pk: `checkpoint#${job}`, sk: 'checkpoint' });

/** Where each hourly job goes on, in table `ledger`. Only the job itself knows what its place means. */
export interface Checkpoints {
  /** As the job wrote it; the job parses it. `undefined`: never written. */
  read(job: string): Promise<unknown>;
  /** For a job that nobody else writes at the same time. */
  write(job: string, place: Place): Promise<void>;
  /**
   * Reads the place, changes it and writes it back; starts again if somebody else wrote in between, so that of two admins at
   * once the second builds on what the first has written. Nothing is written if `changed` returns `undefined`.
   *
   * @throws CheckpointChangedError if others wrote first every time. The admin can run the command again.
   */
  change(job: string, changed: (place: unknown) => Place | undefined): Promise<void>;
}

export type Place = Readonly<Record<string, unknown>>;

const attempts = 5;

const checkpointSchema = z.object({
  place: z.unknown(),
  /** Rises with every change; a job whose place is only written has none. */
  revision: z.int().optional(),
});

export function createCheckpoints(documents: DynamoDBDocumentClient, table: string): Checkpoints {
  const readWhole = (job: string) =>
    fetchRow(documents, { table, key: checkpointKey(job), kind: 'checkpoint', schema: checkpointSchema });
  const put = (job: string, place: Place) => ({ TableName: table, Item: { ...checkpointKey(job), place } });

  return {
    read: async (job) => (await readWhole(job))?.place,

    async write(job, place) {
      await documents.send(new PutCommand(put(job, place)));
    },

    async change(job, changed) {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const { place, revision = 0 } = (await readWhole(job)) ?? {};
        const next = changed(place);
        if (next === undefined) return;
        const { TableName, Item } = put(job, next);
        const write = new PutCommand({
          TableName,
          Item: { ...Item, revision: revision + 1 },
          ...(revision === 0
            ? { ConditionExpression: 'attribute_not_exists(revision)' }
            : { ConditionExpression: 'revision = :revision', ExpressionAttributeValues: { ':revision': revision } }),
        });
        if (await wentThrough(documents.send(write))) return;
      }
      throw new CheckpointChangedError(job);
    },
  };
}

class CheckpointChangedError extends Error {
  override readonly name = 'CheckpointChangedError';

  readonly job: string;

  constructor(job: string) {
    super(`Somebody else was changing "${job}" at the same time. Nothing was changed by this: try again.`);
    this.job = job;
  }
}
