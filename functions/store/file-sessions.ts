import { DeleteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec, unlessExpired } from '../clock/lifetime.ts';
import type { Session } from '../recovery/facts.ts';
import { type Key, ofAthlete } from './key.ts';
import { madeBy } from './made-by.ts';
import { fetchRow, putRow } from './row.ts';

export const fileSessionKey = (athleteId: string, activityId: string): Key =>
  ofAthlete(`file-session#${activityId}`)(athleteId);

/**
 * The numbers of a session that an athlete sent as a file; neither the file nor any place is stored. `prescribe` reads it as it
 * reads an activity from a source. Kept as long as a prescription.
 */
export const fileSessionSchema = z.object({
  session: madeBy<Session>(),
  /** When the file first came, epoch milliseconds: the same file again is the same upload. */
  at: z.int(),
  expiresAtSec: z.int(),
});

const keptForMs = 4 * dayMs;

export interface FileSession {
  readonly session: Session;
  readonly at: number;
}

/** What a file gave; `undefined`: nothing, or it is gone. */
export type ReadFileSession = (athleteId: string, activityId: string, now: number) => Promise<FileSession | undefined>;

export interface FileSessions {
  /** Keeps a session unless it is kept already. @returns when its file first came. */
  keep(athleteId: string, session: Session, now: number): Promise<number>;
  /** Deletes it, so that the same file is a new upload if it comes again. */
  drop(athleteId: string, activityId: string): Promise<void>;
}

export function createFileSessions(documents: DynamoDBDocumentClient, table: string): FileSessions {
  const read = createReadFileSession(documents, table);
  return {
    async keep(athleteId, session, now) {
      const row = { session, at: now, expiresAtSec: expiresAtSec(now, keptForMs) };
      const isNew = await putRow(documents, placeOf(table, athleteId, session.id), row, {
        expression: 'attribute_not_exists(pk) OR expiresAtSec <= :nowSec',
        values: { ':nowSec': Math.floor(now / 1000) },
      });
      return isNew ? now : ((await read(athleteId, session.id, now))?.at ?? now);
    },

    async drop(athleteId, activityId) {
      await documents.send(new DeleteCommand({ TableName: table, Key: fileSessionKey(athleteId, activityId) }));
    },
  };
}

export function createReadFileSession(documents: DynamoDBDocumentClient, table: string): ReadFileSession {
  return async (athleteId, activityId, now) =>
    unlessExpired(await fetchRow(documents, placeOf(table, athleteId, activityId)), now);
}

function placeOf(table: string, athleteId: string, activityId: string) {
  return {
    table,
    key: fileSessionKey(athleteId, activityId),
    kind: 'file-session',
    schema: fileSessionSchema,
  } as const;
}
