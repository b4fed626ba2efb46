import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, unlessExpired } from '../clock/lifetime.ts';
import { contactSchema } from '../outbox/contact.ts';
import type { Key } from './key.ts';
import { outsideAthleteSchema } from './outside-athlete.ts';
import { fetchRow, readRow } from './row.ts';

/** The joins that are under way, in one partition: `reconcile` goes through them. */
export const openJoinsPartition = 'joins';
export const openJoinKey = (joinId: string): Key => ({ pk: openJoinsPartition, sk: joinId });

/**
 * A join that is under way, in table `members`, so that it goes on where it was in the same browser, and so that
 * `reconcile` can finish it (the link in the mail was clicked an hour later) or clear it away. Nothing about a body:
 * what the athlete says of theirs waits in table `recovery`.
 */
export const openJoinSchema = z.object({
  /** Hash of the random id in the browser's cookie. */
  joinId: z.string(),
  consent: z.object({ wording: z.string(), at: z.int() }),
  /** The club is full: all that is wanted is a way to reach them when a seat is free. */
  forWaitingList: z.boolean().nullish(),
  /** Invited off the waiting list, with a seat that is kept for them. */
  waitingId: z.string().nullish(),
  /** The club's own id, from when they have connected on. */
  athleteId: z.string().nullish(),
  /** As whom they have connected. Absent beside an `athleteId`: of a join that began with the version before. */
  connection: outsideAthleteSchema.nullish(),
  /** What they granted on the source's page. */
  scope: z.string().nullish(),
  units: z.enum(['metric', 'us']).nullish(),
  checkInAt: z.string().nullish(),
  profileGiven: z.boolean().nullish(),
  textsAgreedAt: z.int().nullish(),
  /** The topic of an address that has not been confirmed yet. */
  pendingMail: z.object({ topicArn: z.string().startsWith('arn:'), since: z.int() }).nullish(),
  /** Proved to be theirs. */
  contact: contactSchema.nullish(),
  /** It is to be cleared away, as soon as the source answers. */
  abandoned: z.boolean().nullish(),
  startedAt: z.int(),
  expiresAtSec: z.int(),
});

export type OpenJoin = z.infer<typeof openJoinSchema>;

/** SNS's confirmation mail is good for two days; a join that waits for nothing is over after one. */
export function isStale({ startedAt, pendingMail }: OpenJoin, now: number): boolean {
  return pendingMail ? now > pendingMail.since + 2 * dayMs : now > startedAt + dayMs;
}

/** After that DynamoDB deletes it, if no job has: nothing from a source is kept for more than a week. */
export const joinKeptForMs = 7 * dayMs;

export interface OpenJoins {
  read(joinId: string, now: number): Promise<OpenJoin | undefined>;
  write(join: OpenJoin): Promise<void>;
  remove(joinId: string): Promise<void>;
  /** All of them. They are few: a join takes minutes, or two days at most. */
  list(): Promise<readonly OpenJoin[]>;
}

export function createOpenJoins(documents: DynamoDBDocumentClient, table: string): OpenJoins {
  return {
    async read(joinId, now) {
      const place = { table, key: openJoinKey(joinId), kind: 'open-join', schema: openJoinSchema } as const;
      const join = unlessExpired(await fetchRow(documents, place), now);
      return join === undefined || join.abandoned || isStale(join, now) ? undefined : join;
    },

    async write(join) {
      await documents.send(new PutCommand({ TableName: table, Item: { ...openJoinKey(join.joinId), ...join } }));
    },

    async remove(joinId) {
      await documents.send(new DeleteCommand({ TableName: table, Key: openJoinKey(joinId) }));
    },

    async list() {
      const { Items = [] } = await documents.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': openJoinsPartition },
          ConsistentRead: true,
        }),
      );
      return Items.flatMap((item) => readRow('open-join', openJoinSchema, item) ?? []);
    },
  };
}
