import { type DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Checkpoints } from './checkpoints.ts';
import { wentThrough } from './conditional-write.ts';
import type { DeletedActivities } from './deleted-activities.ts';
import type { ErasedNames } from './erased-names.ts';
import { athletePartition } from './key.ts';

/** Counts, and nothing of a row. */
export interface RowsRestored {
  readonly restored: number;
  /** There are rows of that key: they are newer. */
  readonly kept: number;
  /** Of athletes who have left since, of activities or files that were deleted since, or past their own end. */
  readonly leftOut: number;
  /** Otherwise there is more: ask again. */
  readonly isDone: boolean;
}

export interface RestoreServices {
  readonly documents: DynamoDBDocumentClient;
  readonly erased: Pick<ErasedNames, 'has'>;
  readonly deleted: Pick<DeletedActivities, 'isGone'>;
  readonly checkpoints: Pick<Checkpoints, 'read' | 'write'>;
  /** Whether there is time for another page. */
  readonly hasTime: () => boolean;
}

const rowSchema = z.looseObject({
  pk: z.string(),
  sk: z.string(),
  athleteId: z.string().optional().catch(undefined),
  expiresAtSec: z.number().optional().catch(undefined),
});
const checkpointSchema = z.object({ from: z.record(z.string(), z.string()).optional() });

const rowsAtOnce = 25;

/**
 * Copies rows of a restored table into the table itself, where no row has their key. Athletes who have been erased since stay
 * erased, and activities and files that were deleted since stay deleted. A run that was stopped goes on where it was.
 *
 * @param at the moment that the source is a copy of: each has its own place to go on from.
 */
export async function restoreRows(
  { source, target, at }: { readonly source: string; readonly target: string; readonly at: string },
  now: number,
  { documents, erased, deleted, checkpoints, hasTime }: RestoreServices,
): Promise<RowsRestored> {
  const job = `restore ${target} ${at}`;
  const count = { restored: 0, kept: 0, leftOut: 0 };
  let { from } = checkpointSchema.safeParse(await checkpoints.read(job)).data ?? {};
  do {
    const { Items = [], LastEvaluatedKey } = await documents.send(
      new ScanCommand({ TableName: source, Limit: rowsAtOnce, ...(from && { ExclusiveStartKey: from }) }),
    );
    for (const end of await Promise.all(Items.map(restore))) count[end] += 1;
    from = z.record(z.string(), z.string()).optional().parse(LastEvaluatedKey);
    await checkpoints.write(job, from === undefined ? {} : { from });
  } while (from !== undefined && hasTime());
  return { ...count, isDone: from === undefined };

  async function restore(item: Readonly<Record<string, unknown>>): Promise<keyof typeof count> {
    const { pk, sk, athleteId, expiresAtSec } = rowSchema.parse(item);
    if (expiresAtSec !== undefined && expiresAtSec * 1000 <= now) return 'leftOut';
    if (await erased.has(pk)) return 'leftOut';
    if (await deleted.isGone({ pk, sk })) return 'leftOut';
    if (athleteId !== undefined && (await erased.has(athletePartition(athleteId)))) return 'leftOut';

    const put = new PutCommand({ TableName: target, Item: item, ConditionExpression: 'attribute_not_exists(pk)' });
    return (await wentThrough(documents.send(put))) ? 'restored' : 'kept';
  }
}
