import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import { ofAthlete } from './key.ts';
import { fetchRow, isRevision, putRow } from './row.ts';

export const feedbackKey = ofAthlete('feedback');

/**
 * The latest advice that an athlete called wrong, with what the plan asked for at that moment and by which rules: one item of
 * table `recovery`. It is for the athlete alone: part of their export, erased with their data, sent to nobody.
 */
export const feedbackSchema = z.object({
  said: z.array(
    z.object({
      /** When it was said, epoch milliseconds. */
      at: z.int(),
      thought: z.literal('wrong'),
      /** The word of the plan for that day. */
      day: z.string(),
      findings: z.array(
        z.object({ rule: z.string(), asks: z.string(), fromDay: z.int(), untilDay: z.int().nullable() }),
      ),
    }),
  ),
  /** Rises by one with every write. */
  revision: z.int(),
});

export type Feedback = z.infer<typeof feedbackSchema>['said'][number];

export interface FeedbackStore {
  read(athleteId: string): Promise<readonly Feedback[]>;
  /**
   * Keeps it beside the last ones. The same text again, by its time, changes nothing.
   *
   * @throws FeedbackChangedError if another function was faster every time; the caller tries again.
   */
  keep(athleteId: string, feedback: Feedback): Promise<void>;
}

export const maxFeedback = 20;
const attempts = 5;
/** As long as other answers: what the consent promises. */
export const feedbackKeptDays = 400;
const keptForMs = feedbackKeptDays * dayMs;

export function createFeedbackStore(documents: DynamoDBDocumentClient, table: string): FeedbackStore {
  const placeOf = (athleteId: string) =>
    ({ table, key: feedbackKey(athleteId), kind: 'feedback', schema: feedbackSchema }) as const;
  const fetch = async (athleteId: string) =>
    (await fetchRow(documents, placeOf(athleteId))) ?? { said: [], revision: 0 };

  return {
    read: async (athleteId) => (await fetch(athleteId)).said,

    async keep(athleteId, feedback) {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const { said, revision } = await fetch(athleteId);
        if (attempt > 0 && revision === 0) break;
        if (said.some(({ at }) => at === feedback.at)) return;
        const kept = [...said, feedback].filter(({ at }) => feedback.at - at < keptForMs).slice(-maxFeedback);
        const oldest = Math.min(...kept.map(({ at }) => at));
        const written = await putRow(
          documents,
          placeOf(athleteId),
          { said: kept, revision: revision + 1, expiresAtSec: expiresAtSec(oldest, keptForMs) },
          isRevision(revision),
        );
        if (written) return;
      }
      throw new FeedbackChangedError();
    },
  };
}

export class FeedbackChangedError extends Error {
  override readonly name = 'FeedbackChangedError';

  constructor() {
    super(`Other functions changed the athlete's feedback ${attempts} times meanwhile. Try again.`);
  }
}
