import {
  type CloudWatchLogsClient,
  type FilteredLogEvent,
  FilterLogEventsCommand,
  type FilterLogEventsCommandInput,
  ResourceNotFoundException,
} from '@aws-sdk/client-cloudwatch-logs';
import * as z from 'zod';

/** What became of one text after SNS had taken it. */
export interface TextOutcome {
  /** Of the log event: the same event has the same id whenever it is read. */
  readonly eventId: string;
  /** E.164. */
  readonly phone: string;
  readonly arrived: boolean;
  /** It did not arrive because its owner has sent STOP: SNS takes such a text like any other. */
  readonly isStopped: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A text that AWS took and dropped for a reason of the account: it says nothing about the phone. */
export interface AccountLoss {
  readonly eventId: string;
  readonly why: AccountLossReason;
  /** Epoch milliseconds. */
  readonly at: number;
}

export type AccountLossReason = 'spend-limit' | 'no-number' | 'review' | 'sandbox' | 'other';

/** What SNS has logged between two times, both included, the oldest first; and how far it could be read. */
export type ReadTextOutcomes = (
  from: number,
  to: number,
) => Promise<{
  readonly outcomes: readonly TextOutcome[];
  readonly losses: readonly AccountLoss[];
  readonly readUntil: number;
}>;

/** A bound for one visit. What is left is read at the next. */
const maxPages = 20;

/**
 * The delivery log of SNS, which `setup` switches on: one log group for texts that arrived, one for those that did not.
 * SNS makes a group when it first writes there, so a group that is absent says nothing.
 *
 * Failures that are the account's own (its spend limit, its number) are apart: they say nothing about the phone.
 *
 * @param logGroup of texts that arrived; that of the failures is beneath it.
 */
export function createTextOutcomes(logs: CloudWatchLogsClient, logGroup: string): ReadTextOutcomes {
  return async (from, to) => {
    const [arrived, failed] = await Promise.all([read(logGroup, from, to), read(`${logGroup}/Failure`, from, to)]);
    return {
      outcomes: [...arrived.outcomes, ...failed.outcomes].sort((a, b) => a.at - b.at),
      losses: failed.losses,
      readUntil: Math.min(arrived.readUntil, failed.readUntil),
    };
  };

  async function read(logGroupName: string, startTime: number, endTime: number) {
    const outcomes: TextOutcome[] = [];
    const losses: AccountLoss[] = [];
    let nextToken: string | undefined;
    for (let page = 0; page < maxPages; page += 1) {
      const answer = await pageOf({ logGroupName, startTime, endTime, ...(nextToken ? { nextToken } : {}) });
      for (const event of answer.events) {
        const outcome = outcomeOf(event);
        if (outcome === undefined) continue;
        if ('why' in outcome) losses.push(outcome);
        else outcomes.push(outcome);
      }
      nextToken = answer.nextToken;
      if (nextToken === undefined) return { outcomes, losses, readUntil: endTime };
    }
    return { outcomes, losses, readUntil: Math.max(startTime, ...[...outcomes, ...losses].map(({ at }) => at)) };
  }

  async function pageOf(input: FilterLogEventsCommandInput) {
    try {
      const { events = [], nextToken } = await logs.send(new FilterLogEventsCommand(input));
      return { events, nextToken };
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return { events: [], nextToken: undefined };
      throw error;
    }
  }
}

/** As AWS documents it. SNS writes more fields, which are not needed here. */
const messageSchema = z.object({
  delivery: z.object({ destination: z.string(), providerResponse: z.string().nullish() }),
  status: z.enum(['SUCCESS', 'FAILURE']),
});

/**
 * What SNS says where no text of the account would have arrived. Source: SNS, reasons for failed texts; aws-sdk-js#3843 of an
 * account that is to be reviewed; users of accounts without a number. Of the sandbox no wording was found.
 */
const accountsOwn: readonly (readonly [RegExp, AccountLossReason])[] = [
  [/no quota left for account/i, 'spend-limit'],
  [/no origination (entities|identit)/i, 'no-number'],
  [/account requires additional review/i, 'review'],
  [/not verified|sandbox/i, 'sandbox'],
  [/for account|max price/i, 'other'],
];

/**
 * "+12065550100 is opted out"; of the first text after STOP "Phone has blocked SMS". Source: GSA/notifications-admin#935, the
 * log of a US toll-free number; cds-snc/notification-api#2207: SNS accepts the call and logs later.
 */
const stopped = /is opted out|has blocked SMS/i;

function outcomeOf({ eventId, timestamp, message }: FilteredLogEvent): TextOutcome | AccountLoss | undefined {
  const parsed = messageSchema.safeParse(jsonOf(message ?? ''));
  if (!parsed.success || eventId === undefined || timestamp === undefined) return undefined;

  const { delivery, status } = parsed.data;
  const arrived = status === 'SUCCESS';
  const response = delivery.providerResponse ?? '';
  const why = arrived ? undefined : accountsOwn.find(([words]) => words.test(response))?.[1];
  if (why !== undefined) return { eventId, why, at: timestamp };
  return {
    eventId,
    phone: delivery.destination,
    arrived,
    isStopped: !arrived && stopped.test(response),
    at: timestamp,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
