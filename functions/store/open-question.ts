import { type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec, minuteMs } from '../clock/lifetime.ts';
import { type AskedQuestion, askedQuestions } from '../messages/reply/asked-question.ts';
import { wentThrough } from './conditional-write.ts';
import { ofAthlete } from './key.ts';
import { fetchRow } from './row.ts';

/** The question that an athlete's next text may answer. */
export const openQuestionKey = ofAthlete('open-question');

/**
 * The question that an athlete's next text may answer, one item of table `ledger`: "yes" means nothing without it. It is
 * noted by `deliver`, when the text that asks goes out, whoever wrote that text; the last question wins.
 */
const questionSchema = z.object({
  kind: z.enum(askedQuestions),
  /** Epoch milliseconds, both. */
  askedAtMs: z.int(),
  closesAtMs: z.int(),
  /** The text that has answered it: to a repeat of that text it is open still, to any other it is not. */
  answeredBy: z.string().nullish(),
});

export interface OpenQuestions {
  /**
   * The question that a text of that moment may answer. `undefined`: none is open.
   *
   * @param textId of the text: where its answer could not be sent, it comes again, and means what it meant.
   */
  openAt(athleteId: string, at: number, textId: string): Promise<AskedQuestion | undefined>;
  note(athleteId: string, question: AskedQuestion, now: number): Promise<void>;
  /** It has been answered, by this text. */
  close(athleteId: string, textId: string): Promise<void>;
}

/** [ENG] Whoever wants to be forgotten is asked for a moment only: a yes of the next day may mean something else. */
const openForMs: Readonly<Record<AskedQuestion, number>> = {
  'soreness-sleep': dayMs,
  'how-are-you': dayMs,
  urine: dayMs,
  unit: dayMs,
  effort: dayMs,
  'forget-me': 10 * minuteMs,
};

/** AWS's clock and ours need not agree to the second. */
const clockSlackMs = minuteMs;

export function createOpenQuestions(documents: DynamoDBDocumentClient, table: string): OpenQuestions {
  return {
    async openAt(athleteId, at, textId) {
      const question = await fetchRow(documents, {
        table,
        key: openQuestionKey(athleteId),
        kind: 'open-question',
        schema: questionSchema,
      });
      if (question === undefined || (question.answeredBy && question.answeredBy !== textId)) return undefined;
      const isOpen = at >= question.askedAtMs - clockSlackMs && at < question.closesAtMs;
      return isOpen ? question.kind : undefined;
    },

    async note(athleteId, kind, now) {
      const closesAtMs = now + openForMs[kind];
      await documents.send(
        new PutCommand({
          TableName: table,
          Item: {
            ...openQuestionKey(athleteId),
            kind,
            askedAtMs: now,
            closesAtMs,
            expiresAtSec: expiresAtSec(closesAtMs, 0),
          },
        }),
      );
    },

    async close(athleteId, textId) {
      await wentThrough(
        documents.send(
          new UpdateCommand({
            TableName: table,
            Key: openQuestionKey(athleteId),
            UpdateExpression: 'SET answeredBy = :textId',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':textId': textId },
          }),
        ),
      );
    },
  };
}
