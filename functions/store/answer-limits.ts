import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec, hourMs } from '../clock/lifetime.ts';
import { type Key, ofAthlete } from './key.ts';
import { emptyUnreadable, fetchRow, isWrongType, putRow, readRow } from './row.ts';

/** How many texts of one athlete, or of one phone, have been answered lately. */
export const answerCountKey = (subject: string, what: string): Key => ofAthlete(`answers#${what}`)(subject);

/**
 * How many texts of one phone are answered. Without a limit two robots would answer each other for ever, and spend the texts
 * of everybody else.
 *
 * [ENG] Twenty answers a day to one runner, among them six to what cannot be read; five an hour to warning signs.
 */
export const maxAnswersPerDay = 20;
export const maxUnreadAnsweredPerDay = 6;
export const maxSignsAnsweredPerHour = 5;

/** `safety`: sent whatever the budget says. Each kind has its own count, so that none uses up another's. */
export type CountedAnswer = 'answer' | 'unread' | 'safety';

export interface AnswerLimits {
  /** Counts one more of these on this day of UTC, and says how many it makes. */
  countToday(athleteId: string, what: CountedAnswer, now: number): Promise<number>;
  /**
   * Whether this answer to a warning sign is one of the first five within an hour. Asked again about the same message, the
   * verdict is the same.
   *
   * @param subject stands for the phone.
   */
  allowSign(subject: string, messageId: string, now: number): Promise<boolean>;
}

const countSchema = z.object({ count: z.int().nullish() });
const signsSchema = z.object({ signs: z.record(z.string(), z.int()), revision: z.int() });

const attempts = 4;

export function createAnswerLimits(documents: DynamoDBDocumentClient, table: string): AnswerLimits {
  return { countToday, allowSign };

  async function countToday(athleteId: string, what: CountedAnswer, now: number): Promise<number> {
    const date = new Date(now).toISOString().slice(0, 10);
    const key = answerCountKey(athleteId, `${what}#${date}`);
    try {
      const { Attributes } = await documents.send(
        new UpdateCommand({
          TableName: table,
          Key: key,
          UpdateExpression: 'ADD #count :one SET expiresAtSec = :expiresAtSec',
          ExpressionAttributeNames: { '#count': 'count' },
          ExpressionAttributeValues: { ':one': 1, ':expiresAtSec': expiresAtSec(now, dayMs) },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return readRow('answer-count', countSchema, Attributes)?.count ?? 1;
    } catch (error) {
      const place = { table, key, kind: 'answer-count', schema: countSchema } as const;
      if (isWrongType(error) && (await emptyUnreadable(documents, place))) return countToday(athleteId, what, now);
      throw error;
    }
  }

  async function allowSign(subject: string, messageId: string, now: number): Promise<boolean> {
    const place = { table, key: answerCountKey(subject, 'signs'), kind: 'answer-count', schema: signsSchema } as const;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { signs, revision } = (await fetchRow(documents, place)) ?? { signs: {}, revision: 0 };
      const recent = Object.entries(signs).filter(([, at]) => at > now - hourMs);
      if (recent.some(([id]) => id === messageId)) return true;
      if (recent.length >= maxSignsAnsweredPerHour) return false;

      const written = await putRow(
        documents,
        place,
        {
          signs: Object.fromEntries([...recent, [messageId, now]]),
          revision: revision + 1,
          expiresAtSec: expiresAtSec(now, hourMs),
        },
        { expression: 'attribute_not_exists(pk) OR revision = :revision', values: { ':revision': revision } },
      );
      if (written) return true;
    }
    // One answer too many is better than one too few.
    return true;
  }
}
