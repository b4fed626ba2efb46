import { prices, pricesAsOf } from '../bench/prices.ts';

/**
 * What one event of a club leads to, counted on the wire by `npm run bench`; docs/performance.md has the same, and a test
 * compares. The prices of Lambda and logs are those of an upload; a reply and a question take no more.
 */
export const counted = {
  upload: { readUnits: 10, writeUnits: 7, sqs: 2, sns: 1, scheduler: 2 },
  question: { readUnits: 6, writeUnits: 6, sqs: 1, sns: 1, scheduler: 3 },
  reply: { readUnits: 11, writeUnits: 7, sqs: 1, sns: 1, scheduler: 5 },
  lambdaRequestsPer1000Usd: 0.0006,
  lambdaTimePer1000Usd: 0.00261,
  logsPer1000Usd: 0.000579,
} as const;

export interface CostQuestion {
  readonly athletes: number;
  readonly activitiesPerWeek: number;
  /** Of one part of a text, with what the carrier takes. */
  readonly textUsd: number;
  /** Of the number texts come from, a month. */
  readonly numberUsd: number;
}

export interface Cost {
  readonly pricesAsOf: string;
  readonly pricesOf: 'us-east-1';
  readonly activitiesPerMonth: number;
  readonly infrastructure: {
    readonly perActivityUsd: number;
    readonly perMonthUsd: number;
    readonly idlePerMonthUsd: number;
  };
  readonly texts: {
    readonly perActivity: number;
    readonly perActivityUsd: number;
    readonly perMonthUsd: number;
    readonly idlePerMonthUsd: number;
  };
}

const weeksPerMonth = 365.25 / 12 / 7;
/** Each message of a queue is also received and deleted. */
const requestsPerMessage = 3;
/** How often an idle event source asks in a month. Source: AWS, "SQS costs of Lambda"; see docs/performance.md. */
const idleReceivesPerQueue = 650_000;
/** Of activities, of messages, of replies. */
const queues = 3;
/** The advice, the question of the next morning, the answer to the reply. */
const textsPerActivity = 3;
/** One note on Sundays for each athlete. */
const notesPerWeek = 1;

/**
 * At list prices, without a free tier. An upper limit: everybody gets texts, and every question is asked and answered.
 */
export function costOf({ athletes, activitiesPerWeek, textUsd, numberUsd }: CostQuestion): Cost {
  const activitiesPerMonth = athletes * activitiesPerWeek * weeksPerMonth;
  const events = [counted.upload, counted.question, counted.reply];
  const perActivityUsd =
    prices.httpRequest +
    events.reduce((sum, event) => sum + usdOf(event), 0) +
    (events.length * (counted.lambdaRequestsPer1000Usd + counted.lambdaTimePer1000Usd + counted.logsPer1000Usd)) / 1000;
  const idle = queues * idleReceivesPerQueue * prices.sqsFifoRequest;
  const notes = athletes * notesPerWeek * weeksPerMonth;
  return {
    pricesAsOf,
    pricesOf: 'us-east-1',
    activitiesPerMonth: Math.round(activitiesPerMonth),
    infrastructure: {
      perActivityUsd,
      perMonthUsd: idle + (activitiesPerMonth + notes) * perActivityUsd,
      idlePerMonthUsd: idle,
    },
    texts: {
      perActivity: textsPerActivity,
      perActivityUsd: textsPerActivity * textUsd,
      perMonthUsd: numberUsd + (activitiesPerMonth * textsPerActivity + notes) * textUsd,
      idlePerMonthUsd: numberUsd,
    },
  };
}

function usdOf(event: Readonly<Record<'readUnits' | 'writeUnits' | 'sqs' | 'sns' | 'scheduler', number>>): number {
  return (
    event.readUnits * prices.dynamoReadUnit +
    event.writeUnits * prices.dynamoWriteUnit +
    event.sqs * requestsPerMessage * prices.sqsFifoRequest +
    event.sns * prices.snsRequest +
    event.scheduler * prices.schedulerInvocation
  );
}
