import { type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec, minuteMs } from '../clock/lifetime.ts';
import { type AskedQuestion, askedQuestions } from '../messages/reply/asked-question.ts';
import { wentThrough } from './conditional-write.ts';
import { type Key, ofAthlete } from './key.ts';
import { readRow } from './row.ts';

/** The question that an athlete's next text may answer. */
export const openQuestionKey = ofAthlete('open-question');
export const openUrineQuestionKey = ofAthlete('open-question#urine');

/**
 * The question that an athlete's next text may answer, one item of table `ledger`: "yes" means nothing without it. `deliver`
 * notes it when the text that asks goes out, and the last question replaces the one before. The question about the urine has
 * its own item and stays open beside any other, so that the morning message does not close it.
 */
const questionSchema = z.object({
  kind: z.enum(askedQuestions),
  /** Epoch milliseconds, both. */
  askedAtMs: z.int(),
  closesAtMs: z.int(),
  /** The text that has answered it. For a repeat of that text the question is still open; for any other it is closed. */
  answeredBy: z.string().nullish(),
});

export interface OpenQuestions {
  note(athleteId: string, question: AskedQuestion, now: number): Promise<void>;
  /** It has been answered, by this text. Another question that has gone out meanwhile stays open. */
  close(athleteId: string, question: AskedQuestion, textId: string): Promise<void>;
}

/**
 * [ENG] FORGET ME waits ten minutes for its yes: a yes of the next day may mean something else. Urine turns dark within two days
 * of a session that was too hard.
 */
const openForMs: Readonly<Record<AskedQuestion, number>> = {
  'soreness-sleep': dayMs,
  'how-are-you': dayMs,
  urine: 2 * dayMs,
  unit: dayMs,
  effort: dayMs,
  'forget-me': 10 * minuteMs,
};

/** AWS's clock and ours need not agree to the second. */
const clockSlackMs = minuteMs;

export function createOpenQuestions(documents: DynamoDBDocumentClient, table: string): OpenQuestions {
  return {
    async note(athleteId, kind, now) {
      const closesAtMs = now + openForMs[kind];
      await documents.send(
        new PutCommand({
          TableName: table,
          Item: {
            ...keyOf(athleteId, kind),
            kind,
            askedAtMs: now,
            closesAtMs,
            expiresAtSec: expiresAtSec(closesAtMs, 0),
          },
        }),
      );
    },

    async close(athleteId, kind, textId) {
      await wentThrough(
        documents.send(
          new UpdateCommand({
            TableName: table,
            Key: keyOf(athleteId, kind),
            UpdateExpression: 'SET answeredBy = :textId',
            ConditionExpression: 'kind = :kind',
            ExpressionAttributeValues: { ':textId': textId, ':kind': kind },
          }),
        ),
      );
    },
  };
}

/**
 * Of the rows of both keys, the questions that a text of that moment may answer, the last one first: two at the most.
 *
 * @param textId of the text: where its answer could not be sent, it comes again, and means what it meant.
 */
export function openQuestionsIn(rows: readonly unknown[], at: number, textId: string): readonly AskedQuestion[] {
  return rows
    .map((row) => readRow('open-question', questionSchema, row))
    .flatMap((question) => (question && mayAnswer(question, at, textId) ? [question] : []))
    .sort((one, other) => other.askedAtMs - one.askedAtMs)
    .map(({ kind }) => kind);
}

function keyOf(athleteId: string, question: AskedQuestion): Key {
  return question === 'urine' ? openUrineQuestionKey(athleteId) : openQuestionKey(athleteId);
}

function mayAnswer({ askedAtMs, closesAtMs, answeredBy }: z.infer<typeof questionSchema>, at: number, textId: string) {
  const isAnswered = Boolean(answeredBy) && answeredBy !== textId;
  return !isAnswered && at >= askedAtMs - clockSlackMs && at < closesAtMs;
}
