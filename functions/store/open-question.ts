import { DeleteCommand, type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec, minuteMs } from '../clock/lifetime.ts';
import { type AskedQuestion, askedQuestions } from '../messages/reply/asked-question.ts';
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
});

export interface OpenQuestions {
  /** The question that a text of that moment may answer. `undefined`: none is open. */
  openAt(athleteId: string, at: number): Promise<AskedQuestion | undefined>;
  note(athleteId: string, question: AskedQuestion, now: number): Promise<void>;
  /** It has been answered. */
  close(athleteId: string): Promise<void>;
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
    async openAt(athleteId, at) {
      const question = await fetchRow(documents, {
        table,
        key: openQuestionKey(athleteId),
        kind: 'open-question',
        schema: questionSchema,
      });
      const isOpen = question !== undefined && at >= question.askedAtMs - clockSlackMs && at < question.closesAtMs;
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

    async close(athleteId) {
      await documents.send(new DeleteCommand({ TableName: table, Key: openQuestionKey(athleteId) }));
    },
  };
}
