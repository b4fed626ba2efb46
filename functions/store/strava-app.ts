import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Key } from './key.ts';
import { type ReadLimits, readLimitsSchema } from './read-quota.ts';
import { readRow } from './row.ts';

/** What the club knows of its Strava app: subscription, limits last seen, whether it is inactive. */
export const stravaAppKey: Key = { pk: 'strava-app', sk: 'strava-app' };

/** What the club knows of its Strava app, one item of table `ledger`. */
export const stravaAppSchema = z.object({
  /** The push subscription whose events we believe. Absent until it has been made. */
  subscriptionId: z.string().nullish(),
  /** The read limits in Strava's last answer. */
  limits: readLimitsSchema.nullish(),
  /** Strava has switched the app off; nothing is read before this time, epoch milliseconds. */
  inactiveUntil: z.int().nullish(),
});

export type StravaApp = z.infer<typeof stravaAppSchema>;

export interface StravaAppStore {
  read(): Promise<StravaApp>;
  noteSubscription(subscriptionId: string): Promise<void>;
  noteLimits(limits: ReadLimits): Promise<void>;
  noteInactive(until: number): Promise<void>;
}

export function createStravaAppStore(documents: DynamoDBDocumentClient, table: string): StravaAppStore {
  const set = async (name: keyof StravaApp, value: unknown): Promise<void> => {
    await documents.send(
      new UpdateCommand({
        TableName: table,
        Key: stravaAppKey,
        UpdateExpression: 'SET #name = :value',
        ExpressionAttributeNames: { '#name': name },
        ExpressionAttributeValues: { ':value': value },
      }),
    );
  };

  return {
    async read() {
      const { Item = {} } = await documents.send(
        new GetCommand({ TableName: table, Key: stravaAppKey, ConsistentRead: true }),
      );
      return readRow('strava-app', stravaAppSchema, Item) ?? {};
    },
    noteSubscription: (subscriptionId) => set('subscriptionId', subscriptionId),
    noteLimits: (limits) => set('limits', limits),
    noteInactive: (until) => set('inactiveUntil', until),
  };
}
