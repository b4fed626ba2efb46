import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs } from '../clock/lifetime.ts';
import type { StoredRecord } from '../recovery-plan/stored-record.ts';
import { ofAthlete } from './key.ts';
import { planRecordSchema } from './plan-record-schema.ts';
import { fetchRow, isRevision, putRow } from './row.ts';

export const historyKey = ofAthlete('history');

const pastSessionSchema = z.object({
  activityId: z.string(),
  startMs: z.number(),
  finishMs: z.number(),
  /** Worth a text; a walk home is not. */
  isWorthText: z.boolean().nullish(),
  /** When a text told an amount of protein for it, epoch milliseconds. */
  proteinAdvisedAtMs: z.number().nullish(),
  /** The clock that its text was told by: an IANA name, or a distance from UTC such as `+05:45`. */
  timezone: z.string().nullish(),
  /** Whether it shows where the athlete was: outdoors, and in a zone with a name. */
  isWhereAthleteWas: z.boolean().nullish(),
  /** When we first heard of it, epoch milliseconds. */
  receivedAtMs: z.number(),
  /** What the rules derived, in rows of before there was a record. Local date of the start, `YYYY-MM-DD`. */
  date: z.string().nullish(),
  sport: z.string().nullish(),
  load: z.number().nullish(),
  /** Until the next hard session, epoch milliseconds. */
  readyAtMs: z.number().nullish(),
  /** A run of 28 km and more. */
  isVeryLong: z.boolean().nullish(),
});

/**
 * What an athlete did and answered, in one item of table `recovery` that changes as a whole: the uploads of the last 7
 * days, the texts of the last two, and the record that the plan of the person is made of. It holds what the rules
 * derived, not what Strava measured, and stays as long as the athlete is a member.
 */
export const historySchema = z.object({
  sessions: z.array(pastSessionSchema),
  /** The texts of the last days that the athlete has not asked for. */
  unsolicited: z.array(z.object({ messageId: z.string(), at: z.number() })).nullish(),
  /** Words that a runner can text, and the day on which each was taught. */
  lessons: z.record(z.string(), z.int()).nullish(),
  /** The causes that answers to WHY have said since the last upload, as hashes; `before` the text that was answered last. */
  why: z
    .object({
      activityId: z.string(),
      textId: z.string(),
      before: z.array(z.string()),
      said: z.array(z.string()),
    })
    .nullish(),
  /** Absent: nothing is known of the person yet. */
  record: planRecordSchema.nullish(),
  /** Rises by one with every write. */
  revision: z.int(),
});

export type PastSession = z.infer<typeof pastSessionSchema>;

export interface History extends Omit<z.infer<typeof historySchema>, 'record'> {
  readonly record?: StoredRecord | null | undefined;
}

export const noHistory: History = { sessions: [], revision: 0 };

/** Strava's policy: clock times of training stay for a week. */
const keptForMs = 7 * dayMs;
const unsolicitedKeptForMs = 2 * dayMs;

/** The history with a session in it, in the place of what it held of the same activity; the oldest ones drop out. */
export function withSession({ sessions, ...rest }: History, session: PastSession, now: number): History {
  const others = sessions.filter(({ activityId }) => activityId !== session.activityId);
  const kept = [...others, session].filter(({ finishMs }) => finishMs >= now - keptForMs);
  return { ...rest, sessions: kept.sort((a, b) => a.startMs - b.startMs) };
}

/** The history without the uploads and texts that are too old to be kept. */
export function withoutOld({ sessions, unsolicited, ...rest }: History, now: number): History {
  return {
    ...rest,
    sessions: sessions.filter(({ finishMs }) => finishMs >= now - keptForMs),
    ...(unsolicited && { unsolicited: unsolicited.filter(({ at }) => now - at < unsolicitedKeptForMs) }),
  };
}

export function withoutSession({ sessions, ...rest }: History, activityId: string): History {
  return { ...rest, sessions: sessions.filter((session) => session.activityId !== activityId) };
}

/**
 * The history with a text in it that the athlete has not asked for. A repeat of it is the same text.
 *
 * @param at when it goes out, epoch milliseconds.
 */
export function withUnsolicited(history: History, { messageId }: { readonly messageId: string }, at: number): History {
  const lately = (history.unsolicited ?? []).filter(
    (text) => text.messageId !== messageId && at - text.at < unsolicitedKeptForMs,
  );
  return { ...history, unsolicited: [...lately, { messageId, at }] };
}

/** The history without texts that have been withdrawn. */
export function withoutUnsolicited(history: History, messageIds: readonly string[]): History {
  if (messageIds.length === 0) return history;
  const texts = (history.unsolicited ?? []).filter(({ messageId }) => !messageIds.includes(messageId));
  return { ...history, unsolicited: texts };
}

export interface HistoryStore {
  read(athleteId: string): Promise<History>;
  /**
   * Puts a history in the place of the one that it was made from.
   *
   * @throws HistoryChangedError when another function has written meanwhile; the message is tried again.
   */
  replace(athleteId: string, history: History): Promise<void>;
  /**
   * Reads the history, changes it and writes it back, and starts again where another function was faster. `undefined` in
   * answer to it writes nothing.
   *
   * @param known as it has just been read with other rows: then it is read only where it has changed since, or where there is
   * nothing to write.
   * @returns the history as it then is.
   * @throws HistoryChangedError when others were faster every time; the message is tried again.
   */
  change(athleteId: string, changed: (history: History) => History | undefined, known?: History): Promise<History>;
}

const attempts = 5;

export function createHistoryStore(documents: DynamoDBDocumentClient, table: string): HistoryStore {
  const placeOf = (athleteId: string) =>
    ({ table, key: historyKey(athleteId), kind: 'history', schema: historySchema }) as const;

  const read = async (athleteId: string) => (await fetchRow(documents, placeOf(athleteId))) ?? noHistory;
  const write = (athleteId: string, { revision, ...history }: History) =>
    putRow(documents, placeOf(athleteId), { ...history, revision: revision + 1 }, isRevision(revision));

  return {
    read,

    async replace(athleteId, history) {
      if (!(await write(athleteId, history))) throw new HistoryChangedError();
    },

    async change(athleteId, changed, known = noHistory) {
      const next = known.revision > 0 ? changed(known) : undefined;
      if (next !== undefined && (await write(athleteId, { ...next, revision: known.revision }))) {
        return { ...next, revision: known.revision + 1 };
      }
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const history = await read(athleteId);
        // There was one: it has been erased meanwhile.
        if ((attempt > 0 || known.revision > 0) && history.revision === 0) break;
        const next = changed(history);
        if (next === undefined) return history;
        if (await write(athleteId, { ...next, revision: history.revision })) {
          return { ...next, revision: history.revision + 1 };
        }
      }
      throw new HistoryChangedError();
    },
  };
}

export class HistoryChangedError extends Error {
  override readonly name = 'HistoryChangedError';

  constructor() {
    super("The athlete's history was changed by another function meanwhile. The message is tried again.");
  }
}
