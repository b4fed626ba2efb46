import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ReadLimits } from '../sources/source.ts';
import type { SourceName } from '../sources/source-event.ts';
import type { Key } from './key.ts';
import { readLimitsSchema } from './read-quota.ts';
import { fetchRow } from './row.ts';

/** What the club knows of its app at a source: subscription, limits last seen, whether it is inactive. */
export const sourceAppKey = (source: SourceName): Key => ({ pk: `${source}-app`, sk: `${source}-app` });

/** One item of table `ledger` for each source. */
export const sourceAppSchema = z.object({
  /** The push subscription whose events we accept. Absent until it has been made. */
  subscriptionId: z.string().nullish(),
  /** The read limits in the source's last answer. */
  limits: readLimitsSchema.nullish(),
  /** The source has switched the app off; nothing is read before this time, epoch milliseconds. */
  inactiveUntil: z.int().nullish(),
  /** The source has named it: the app is let read nothing before this time, epoch milliseconds. */
  limitedUntil: z.int().nullish(),
  /** When it last told this club of anything, epoch milliseconds; a few minutes more or less. Noted where nothing else shows it. */
  toldAt: z.int().nullish(),
});

export type SourceApp = z.infer<typeof sourceAppSchema>;

export interface SourceAppStore {
  read(source: SourceName): Promise<SourceApp>;
  noteSubscription(source: SourceName, subscriptionId: string): Promise<void>;
  noteLimits(source: SourceName, limits: ReadLimits): Promise<void>;
  noteInactive(source: SourceName, until: number): Promise<void>;
  noteLimited(source: SourceName, until: number): Promise<void>;
  noteTold(source: SourceName, at: number): Promise<void>;
}

export function createSourceAppStore(documents: DynamoDBDocumentClient, table: string): SourceAppStore {
  const set = async (source: SourceName, name: keyof SourceApp, value: unknown): Promise<void> => {
    await documents.send(
      new UpdateCommand({
        TableName: table,
        Key: sourceAppKey(source),
        UpdateExpression: 'SET #name = :value',
        ExpressionAttributeNames: { '#name': name },
        ExpressionAttributeValues: { ':value': value },
      }),
    );
  };

  return {
    async read(source) {
      const place = { table, key: sourceAppKey(source), kind: 'source-app', schema: sourceAppSchema } as const;
      return (await fetchRow(documents, place)) ?? {};
    },
    noteSubscription: (source, subscriptionId) => set(source, 'subscriptionId', subscriptionId),
    noteLimits: (source, limits) => set(source, 'limits', limits),
    noteInactive: (source, until) => set(source, 'inactiveUntil', until),
    noteLimited: (source, until) => set(source, 'limitedUntil', until),
    noteTold: (source, at) => set(source, 'toldAt', at),
  };
}
