import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { budgetKey } from './keys.ts';
import { dayMs, expiresAtSec } from './lifetime.ts';

export interface BudgetSettings {
  /** What the texts of a month may cost. */
  readonly monthlyUsd: number;
  /** What one part of a text is estimated to cost: SNS bills each part, and says the price only afterwards. */
  readonly partUsd: number;
}

export type Spending =
  /** `reached` is the share of the budget that this text has crossed, for the admin to hear of once. */
  | { readonly kind: 'ok'; readonly reached?: 80 | 100 }
  /** `isFirst`: nobody has been refused in this month before. */
  | { readonly kind: 'spent'; readonly isFirst: boolean };

export interface MessageBudget {
  /**
   * Takes the parts of one text out of the month's budget, or says that it is spent. A tenth of it is kept for `reserved`
   * texts: codes and safety.
   *
   * @param parts as the carrier counts them: 160 characters, or 153 in each of several.
   */
  spend(parts: number, isReserved: boolean, now: number): Promise<Spending>;
  /** For a text that SNS refused: nothing was billed. */
  giveBack(parts: number, now: number): Promise<void>;
}

/** What is left for codes and safety when the others have used up theirs. */
const keptShare = 0.1;

/** The parts that a month's budget pays for, and those of them that are neither kept for codes nor for safety. */
export function partsOfMonth({ monthlyUsd, partUsd }: BudgetSettings): {
  readonly all: number;
  readonly usual: number;
} {
  const all = Math.floor(monthlyUsd / partUsd + 1e-9);
  return { all, usual: Math.floor(all * (1 - keptShare) + 1e-9) };
}
const keptForMs = 62 * dayMs;

const countsSchema = z.object({ parts: z.int(), refused: z.int().nullish() });

export function createMessageBudget(
  documents: DynamoDBDocumentClient,
  table: string,
  settings: BudgetSettings,
): MessageBudget {
  const { all: allParts, usual: usualParts } = partsOfMonth(settings);

  return {
    async giveBack(parts, now) {
      await documents.send(
        new UpdateCommand({
          TableName: table,
          Key: budgetKey(monthOf(now)),
          UpdateExpression: 'ADD #parts :parts',
          ExpressionAttributeNames: { '#parts': 'parts' },
          ExpressionAttributeValues: { ':parts': -parts },
        }),
      );
    },

    async spend(parts, isReserved, now) {
      const room = isReserved ? allParts : usualParts;
      if (parts > room) return { kind: 'spent', isFirst: (await noteRefused(now)) === 1 };
      const used = await add(parts, room, now);
      if (used === undefined) return { kind: 'spent', isFirst: (await noteRefused(now)) === 1 };

      const crossed = (share: number): boolean => used >= share * allParts && used - parts < share * allParts;
      if (crossed(1)) return { kind: 'ok', reached: 100 };
      return crossed(0.8) ? { kind: 'ok', reached: 80 } : { kind: 'ok' };
    },
  };

  async function add(parts: number, room: number, now: number): Promise<number | undefined> {
    try {
      const { Attributes } = await documents.send(
        new UpdateCommand({
          TableName: table,
          Key: budgetKey(monthOf(now)),
          UpdateExpression: 'ADD #parts :parts SET expiresAtSec = :expiresAtSec',
          ConditionExpression: 'attribute_not_exists(#parts) OR #parts <= :most',
          ExpressionAttributeNames: { '#parts': 'parts' },
          ExpressionAttributeValues: {
            ':parts': parts,
            ':most': room - parts,
            ':expiresAtSec': expiresAtSec(now, keptForMs),
          },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return countsSchema.parse(Attributes).parts;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  }

  async function noteRefused(now: number): Promise<number> {
    const { Attributes } = await documents.send(
      new UpdateCommand({
        TableName: table,
        Key: budgetKey(monthOf(now)),
        UpdateExpression: 'ADD refused :one, #parts :none SET expiresAtSec = :expiresAtSec',
        ExpressionAttributeNames: { '#parts': 'parts' },
        ExpressionAttributeValues: { ':one': 1, ':none': 0, ':expiresAtSec': expiresAtSec(now, keptForMs) },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return countsSchema.parse(Attributes).refused ?? 0;
  }
}

/** AWS's month, in UTC, `YYYY-MM`: the one that the bill is for. */
function monthOf(now: number): string {
  return new Date(now).toISOString().slice(0, 7);
}
