import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { SQSClient } from '@aws-sdk/client-sqs';
import middy from '@middy/core';
import * as z from 'zod';
import { givenUpEnvironment, readEnvironment } from './environment.ts';
import { countReasons, retryMessages } from './queue/given-up-messages.ts';

const requestSchema = z.object({ ask: z.enum(['reasons', 'retry']), queue: z.string() });

/** Nothing more than this: the messages in these queues are what runners wrote. */
type Answer = { readonly reasons: Readonly<Record<string, number>> } | { readonly handedBack: number };

/** Part of the function's 20 s. */
const takesNewWorkForMs = 12_000;

let sqs: SQSClient | undefined;

/**
 * Says why messages were given up, and hands them back to their queue.
 *
 * Triggered by the admin's commands `failed` and `failed retry`; the admin may not read a queue. A duplicate is
 * harmless: a message that was handed back is no longer there.
 */
export const handler = middy<unknown, Answer>()
  .use(injectLambdaContext(new Logger({ serviceName: 'given-up' }), { resetKeys: true }))
  .handler(async (request) => {
    const { ask, queue } = requestSchema.parse(request);
    const places = queuesOf(readEnvironment(givenUpEnvironment)).get(queue);
    if (places === undefined) throw new UnknownQueueError(queue);
    sqs ??= new SQSClient({ requestHandler: { connectionTimeout: 1000, requestTimeout: 5000 } });
    if (ask === 'reasons') return { reasons: await countReasons(sqs, places.url) };

    const startedAt = Date.now();
    const hasTime = (): boolean => Date.now() - startedAt < takesNewWorkForMs;
    const { url, sourceUrl } = places;
    return { handedBack: sourceUrl === undefined ? 0 : await retryMessages(sqs, { url, sourceUrl, hasTime }) };
  });

interface Places {
  readonly url: string;
  /** `undefined`: these messages are not worth handing back, because their time has passed. */
  readonly sourceUrl?: string;
}

/** By the name that the stack gives each. */
function queuesOf(environment: z.infer<ReturnType<typeof givenUpEnvironment>>): ReadonlyMap<string, Places> {
  return new Map<string, Places>(
    Object.entries({
      ActivityEvents: {
        url: environment.ACTIVITY_EVENTS_DEAD_LETTER_QUEUE_URL,
        sourceUrl: environment.ACTIVITY_EVENTS_QUEUE_URL,
      },
      Outbox: { url: environment.OUTBOX_DEAD_LETTER_QUEUE_URL, sourceUrl: environment.OUTBOX_QUEUE_URL },
      Replies: { url: environment.REPLIES_DEAD_LETTER_QUEUE_URL, sourceUrl: environment.REPLIES_QUEUE_URL },
      Reminders: { url: environment.REMINDERS_DEAD_LETTER_QUEUE_URL },
      HourlyJobs: { url: environment.HOURLY_JOBS_DEAD_LETTER_QUEUE_URL },
    }),
  );
}

class UnknownQueueError extends Error {
  override readonly name = 'UnknownQueueError';

  constructor(queue: string) {
    super(`There is no queue ${queue}. The command line is newer or older than the club: run npm run deploy.`);
  }
}
