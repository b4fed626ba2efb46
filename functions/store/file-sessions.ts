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
 * A session that its athlete has given us as a file: its numbers, and neither the file nor where it was. `prescribe` reads it
 * as it reads an activity at a source. Kept for as long as a prescription.
 */
export const fileSessionSchema = z.object({
  session: madeBy<Session>(),
  /** When it was given first, epoch milliseconds: the same file given again is the same upload. */
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
  /** Keeps it where it is not kept already. @returns when it was given first. */
  keep(athleteId: string, session: Session, now: number): Promise<number>;
  /** Gone, so that the same file given again is another upload. */
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
