import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import type { BudgetShare } from '../outbox/message-kinds.ts';
import type { Key } from './key.ts';
import { emptyUnreadable, isWrongType, readRow } from './row.ts';

/** What the texts of a month have cost, in parts. */
export const budgetKey = (month: string): Key => ({ pk: `budget#${month}`, sk: 'budget' });

export interface BudgetSettings {
  /** What the texts of a month may cost. */
  readonly monthlyUsd: number;
  /** What one part of a text is estimated to cost: SNS bills each part, and says the price only afterwards. */
  readonly partUsd: number;
}

export type Spending =
  /** `reached` is the share of the budget that this text has crossed, for the admin to hear of once. */
  | { readonly kind: 'ok'; readonly reached?: 80 | 100 }
  /** `isFirst`: nobody has been refused from this share in this month before. */
  | { readonly kind: 'spent'; readonly isFirst: boolean };

export interface MessageBudget {
  /**
   * Takes the parts of one text out of a share of the month's budget, or says that the share is spent. Safety is counted
   * and never refused.
   *
   * @param parts as the carrier counts them: 160 characters, or 153 in each of several.
   */
  spend(parts: number, share: BudgetShare, now: number): Promise<Spending>;
  /** For a text that SNS refused: nothing was billed. */
  refund(parts: number, share: BudgetShare, now: number): Promise<void>;
}

/** [ENG] Shares of the month, and of one day: what an attack uses up is there again the next day. */
const shares: Readonly<Record<Exclude<BudgetShare, 'safety'>, { readonly ofMonth: number; readonly ofDay: number }>> = {
  usual: { ofMonth: 0.77, ofDay: 0.77 },
  // All of it may go in one day, because a club joins on one evening. Of the smallest budget, one dollar, that is eleven codes at
  // a cent each, and a new Strava app has ten seats.
  code: { ofMonth: 0.11, ofDay: 0.11 },
  receipt: { ofMonth: 0.02, ofDay: 0.02 },
  stranger: { ofMonth: 0.02, ofDay: 0.01 },
  'sign-of-stranger': { ofMonth: 0.03, ofDay: 0.01 },
};

/** [ENG] The rest is for safety alone: at about the month's budget SNS stops every text of the account. */
const ofAllButSafety = 0.95;

/** [ENG] The least number of parts, however small the budget: three joins, two receipts, one stranger. */
const atLeast: Readonly<Record<keyof typeof shares, number>> = {
  usual: 0,
  code: 3,
  receipt: 2,
  stranger: 1,
  'sign-of-stranger': 2,
};

export interface PartsOfMonth {
  readonly all: number;
  /** For members: what is neither a code, a receipt nor an answer to a stranger. */
  readonly usual: number;
  /** For everything but answers to warning signs. */
  readonly allButSafety: number;
}

/** The parts that a month's budget pays for. */
export function partsOfMonth(settings: BudgetSettings): PartsOfMonth {
  return {
    all: wholeParts(settings, 1),
    usual: wholeParts(settings, shares.usual.ofMonth),
    allButSafety: wholeParts(settings, ofAllButSafety),
  };
}

function wholeParts({ monthlyUsd, partUsd }: BudgetSettings, share: number): number {
  return Math.floor((monthlyUsd / partUsd) * share + 1e-9);
}

const keptForMs = 62 * dayMs;

/** `parts` of all shares together; of each share its own, of the month and of its last day. */
const countsSchema = z
  .record(z.string(), z.unknown())
  .transform((item) => Object.fromEntries(Object.entries(item).filter(([name]) => isCounter(name))))
  .pipe(z.record(z.string(), z.int().nullable()));

function isCounter(name: string): boolean {
  return /^(parts|refused)(#|$)/.test(name);
}

export function createMessageBudget(
  documents: DynamoDBDocumentClient,
  table: string,
  settings: BudgetSettings,
): MessageBudget {
  const all = wholeParts(settings, 1);

  return {
    async refund(parts, share, now) {
      await add(-parts, share, now, undefined);
    },

    async spend(parts, share, now) {
      const room = share === 'safety' ? undefined : roomOf(share);
      const used =
        room !== undefined && parts > Math.min(room.ofAll, room.month, room.day)
          ? undefined
          : await add(parts, share, now, room);
      if (used === undefined) return { kind: 'spent', isFirst: (await noteRefused(share, now)) === 1 };

      const crossed = (part: number): boolean => used >= part * all && used - parts < part * all;
      if (crossed(1)) return { kind: 'ok', reached: 100 };
      return crossed(0.8) ? { kind: 'ok', reached: 80 } : { kind: 'ok' };
    },
  };

  interface Room {
    readonly ofAll: number;
    readonly month: number;
    readonly day: number;
  }

  function roomOf(share: keyof typeof shares): Room {
    const { ofMonth, ofDay } = shares[share];
    const month = Math.max(atLeast[share], wholeParts(settings, ofMonth));
    return {
      ofAll: wholeParts(settings, ofAllButSafety),
      month,
      day: Math.min(month, Math.max(atLeast[share], wholeParts(settings, ofDay))),
    };
  }

  /** What all shares together have used with it; `undefined`: there is no room. */
  async function add(
    parts: number,
    share: BudgetShare,
    now: number,
    room: Room | undefined,
  ): Promise<number | undefined> {
    const update = new UpdateCommand({
      TableName: table,
      Key: budgetKey(monthOf(now)),
      UpdateExpression: 'ADD #all :parts, #month :parts, #day :parts SET expiresAtSec = :expiresAtSec',
      ExpressionAttributeNames: {
        '#all': 'parts',
        '#month': `parts#${share}`,
        '#day': `parts#${share}#${dayOf(now)}`,
      },
      ExpressionAttributeValues: {
        ':parts': parts,
        ':expiresAtSec': expiresAtSec(now, keptForMs),
        ...(room && {
          ':ofAll': room.ofAll - parts,
          ':month': room.month - parts,
          ':today': room.day - parts,
        }),
      },
      ...(room && {
        ConditionExpression: (['all', 'month', 'day'] as const)
          .map((name) => `(attribute_not_exists(#${name}) OR #${name} <= :${limitOf[name]})`)
          .join(' AND '),
      }),
      ReturnValues: 'ALL_NEW',
    });
    try {
      const { Attributes } = await documents.send(update);
      return readRow('month-budget', countsSchema, Attributes)?.parts ?? parts;
    } catch (error) {
      // A count that is no number fails the condition, as a spent share does.
      const isOdd = error instanceof ConditionalCheckFailedException || isWrongType(error);
      if (isOdd && (await emptyUnreadable(documents, placeOf(now)))) return add(parts, share, now, room);
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  }

  async function noteRefused(share: BudgetShare, now: number): Promise<number> {
    const { Attributes } = await documents.send(
      new UpdateCommand({
        TableName: table,
        Key: budgetKey(monthOf(now)),
        UpdateExpression: 'ADD refused :one, #share :one, #parts :none SET expiresAtSec = :expiresAtSec',
        ExpressionAttributeNames: { '#parts': 'parts', '#share': `refused#${share}` },
        ExpressionAttributeValues: { ':one': 1, ':none': 0, ':expiresAtSec': expiresAtSec(now, keptForMs) },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return readRow('month-budget', countsSchema, Attributes)?.[`refused#${share}`] ?? 0;
  }

  function placeOf(now: number) {
    return { table, key: budgetKey(monthOf(now)), kind: 'month-budget', schema: countsSchema } as const;
  }
}

const limitOf = { all: 'ofAll', month: 'month', day: 'today' } as const;

/** AWS's month, in UTC, `YYYY-MM`: the one that the bill is for. */
function monthOf(now: number): string {
  return new Date(now).toISOString().slice(0, 7);
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(8, 10);
}
