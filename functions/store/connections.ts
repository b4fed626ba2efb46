import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Connection, SourceTokens } from '../sources/source.ts';
import { type OutsideAthlete, sourceNames } from '../sources/source-event.ts';
import { wentThrough } from './conditional-write.ts';
import type { Key } from './key.ts';
import { readOlderTokens, removeOlderTokens } from './older-tokens.ts';
import { putRow, readRow } from './row.ts';

/** One member of the club claims an account at a source, as one member claims a phone. Ids are compared within their source only. */
export const connectionKey = ({ source, externalAthleteId }: OutsideAthlete): Key => ({
  pk: `connection#${source}#${externalAthleteId}`,
  sk: 'connection',
});

/** Whose a connection is. Parsed separately: if the tokens cannot be read, the club still knows the member. */
const claimSchema = z.object({ athleteId: z.string().min(1) });

/** An athlete's connection to a source as table `tokens` holds it. Never logged, never in an error. */
export const connectionSchema = claimSchema.extend({
  source: z.enum(sourceNames),
  externalAthleteId: z.string().min(1),
  accessToken: z.string().min(1),
  /** Absent where tokens do not expire. */
  refreshToken: z
    .string()
    .min(1)
    .nullish()
    .transform((token) => token ?? undefined),
  /** Epoch seconds. Absent: they do not expire. */
  expiresAt: z
    .int()
    .nullish()
    .transform((time) => time ?? undefined),
  scope: z.string(),
  /** When the source first refused this token, epoch milliseconds. One refusal alone disconnects nobody. */
  refusedAt: z.int().nullish(),
  /** When the source first refused a read with a token that it had just given out itself, epoch milliseconds. */
  readRefusedAt: z.int().nullish(),
  /** When an activity that we may read was last seen, and one that the source may not hand on. */
  readableAt: z.int().nullish(),
  withheldAt: z.int().nullish(),
});

export interface FoundConnection {
  /** The club's own id of whose it is. */
  readonly athleteId: string;
  /** Absent: it cannot be read, so that only the athlete can help, by connecting again. */
  readonly connection: Connection | undefined;
}

export interface ConnectionStore {
  /** Whose an outside id is, with the tokens: one read. */
  find(outside: OutsideAthlete): Promise<FoundConnection | undefined>;
  /** The same of a row that has been read with others, absent where there was none. */
  findIn(outside: OutsideAthlete, row: unknown): Promise<FoundConnection | undefined>;
  /** The tokens alone. */
  read(outside: OutsideAthlete): Promise<Connection | undefined>;
  /**
   * Claims an outside id for an athlete who has just connected, unless somebody has it: then the answer is whose it is. With
   * `expiresAtSec` it ends by itself unless it is kept for good.
   */
  claim(connection: Connection, expiresAtSec: number): Promise<string>;
  /** In the place of whatever was there: its athlete has connected again. With `expiresAtSec` as above. */
  put(connection: Connection, expiresAtSec?: number): Promise<void>;
  keepForGood(outside: OutsideAthlete): Promise<void>;
  remove(outside: OutsideAthlete): Promise<void>;
  /** Puts new tokens in the place of the old ones. `false`: somebody else has rotated them meanwhile, read again. */
  rotate(connection: Connection, rotated: Required<SourceTokens>): Promise<boolean>;
  /** Remembers that the source refused these tokens, unless they have been replaced meanwhile. */
  noteRefusal(connection: Connection, at: number): Promise<void>;
  /** Remembers the first time that the source refused a read with good tokens; `null`: it lets us read again. */
  noteReadRefusal(outside: OutsideAthlete, at: number | null): Promise<void>;
  /** Remembers what was last seen of the athlete's activities. Does nothing where there is no such connection. */
  noteSeen(outside: OutsideAthlete, seen: readonly ('readableAt' | 'withheldAt')[], at: number): Promise<void>;
}

export function createConnectionStore(documents: DynamoDBDocumentClient, table: string): ConnectionStore {
  return {
    find,
    findIn,
    read: async (outside) => (await find(outside))?.connection,

    async claim(connection, expiresAtSec) {
      const place = { table, key: connectionKey(connection), kind: 'connection', schema: claimSchema } as const;
      const isFree = { expression: 'attribute_not_exists(pk)' };
      if (await putRow(documents, place, { ...connection, expiresAtSec }, isFree)) return connection.athleteId;
      return (await find(connection))?.athleteId ?? connection.athleteId;
    },

    async put(connection, expiresAtSec) {
      const Item = { ...connection, ...connectionKey(connection), expiresAtSec };
      await documents.send(new PutCommand({ TableName: table, Item }));
      await removeOlderTokens(documents, table, connection);
    },

    async keepForGood(outside) {
      await set(outside, 'REMOVE expiresAtSec', 'attribute_exists(pk)');
    },

    async remove(outside) {
      const { Attributes: removed } = await documents.send(
        new DeleteCommand({ TableName: table, Key: connectionKey(outside), ReturnValues: 'ALL_OLD' }),
      );
      if (removed === undefined) await removeOlderTokens(documents, table, outside);
    },

    async rotate(connection, { accessToken, refreshToken, expiresAt }) {
      const isSet = await set(
        connection,
        'SET accessToken = :access, refreshToken = :refresh, expiresAt = :expires REMOVE refusedAt',
        isUnchanged,
        { ':access': accessToken, ':refresh': refreshToken, ':expires': expiresAt, ':old': secretOf(connection) },
      );
      const rotated = { ...connection, accessToken, refreshToken, expiresAt, refusedAt: null };
      return isSet || bringOver(connection, rotated);
    },

    async noteRefusal(connection, at) {
      const isSet = await set(connection, 'SET refusedAt = if_not_exists(refusedAt, :at)', isUnchanged, {
        ':at': at,
        ':old': secretOf(connection),
      });
      if (!isSet) await bringOver(connection, { ...connection, refusedAt: connection.refusedAt ?? at });
    },

    async noteReadRefusal(outside, at) {
      const isSet =
        at === null
          ? await set(outside, 'REMOVE readRefusedAt', 'attribute_exists(pk)')
          : await set(outside, 'SET readRefusedAt = if_not_exists(readRefusedAt, :at)', 'attribute_exists(pk)', {
              ':at': at,
            });
      if (isSet) return;
      const older = await readOlderTokens(documents, table, outside);
      if (older !== undefined) await bringOver(older, { ...older, readRefusedAt: at });
    },

    async noteSeen(outside, seen, at) {
      if (seen.length === 0) return;
      const update = `SET ${seen.map((name) => `${name} = :at`).join(', ')}`;
      await set(outside, update, 'attribute_exists(pk)', { ':at': at });
    },
  };

  async function find(outside: OutsideAthlete): Promise<FoundConnection | undefined> {
    const { Item } = await documents.send(
      new GetCommand({ TableName: table, Key: connectionKey(outside), ConsistentRead: true }),
    );
    return findIn(outside, Item);
  }

  async function findIn(outside: OutsideAthlete, row: unknown): Promise<FoundConnection | undefined> {
    const claim = readRow('connection', claimSchema, row);
    if (claim !== undefined) return { ...claim, connection: readRow('connection', connectionSchema, row) };
    const older = await readOlderTokens(documents, table, outside);
    return older && { athleteId: older.athleteId, connection: older };
  }

  /** Tokens that are still as the version before kept them become a connection, unless they were rotated meanwhile. */
  async function bringOver(before: Connection, after: Connection): Promise<boolean> {
    const older = await readOlderTokens(documents, table, before);
    if (older === undefined || secretOf(older) !== secretOf(before)) return false;
    const Item = { ...after, ...connectionKey(after) };
    const put = new PutCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' });
    if (!(await wentThrough(documents.send(put)))) return false;
    await removeOlderTokens(documents, table, before);
    return true;
  }

  async function set(
    outside: OutsideAthlete,
    update: string,
    condition: string,
    values?: Readonly<Record<string, unknown>>,
  ): Promise<boolean> {
    return wentThrough(
      documents.send(
        new UpdateCommand({
          TableName: table,
          Key: connectionKey(outside),
          UpdateExpression: update,
          ConditionExpression: condition,
          ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
        }),
      ),
    );
  }
}

/** What a source takes back when it refuses: the token that gets others, or the only one that there is. */
export function secretOf({ refreshToken, accessToken }: SourceTokens): string {
  return refreshToken ?? accessToken;
}

const isUnchanged = 'refreshToken = :old OR (attribute_not_exists(refreshToken) AND accessToken = :old)';
