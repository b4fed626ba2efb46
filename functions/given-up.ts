import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { SQSClient } from '@aws-sdk/client-sqs';
import middy from '@middy/core';
import * as z from 'zod';
import { givenUpEnvironment, readEnvironment } from './environment.ts';
import { countReasons, retryMessages } from './queue/given-up-messages.ts';

const requestSchema = z.object({ ask: z.enum(['reasons', 'retry']), queue: z.string() });

/** Never more than that: what lies in these queues is what runners wrote. */
type Answer = { readonly reasons: Readonly<Record<string, number>> } | { readonly handedBack: number };

/** Of the 20 s that the function has. */
const takesNewWorkForMs = 12_000;

let sqs: SQSClient | undefined;

/**
 * Says why messages were given up, and hands them back to the queue that they came from.
 *
 * Triggered by the admin's commands `failed` and `failed retry`, who may not read a queue. A duplicate is harmless: what was
 * handed back is no longer there.
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
  /** `undefined`: the time of what lies there has passed. */
  readonly sourceUrl?: string;
}

/** By what the stack calls each. */
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
