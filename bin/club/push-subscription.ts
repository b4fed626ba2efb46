import type { LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { AdminError } from './admin-error.ts';
import { askFunction } from './ask-function.ts';

const answerSchema = z.object({
  subscription: z.enum(['present', 'created', 'foreign', 'refused']),
  /** Holds the secret path: never printed. */
  callbackUrl: z.string().optional(),
  why: z.string().optional(),
});

export type SubscriptionAnswer = Omit<z.infer<typeof answerSchema>, 'callbackUrl'>;

/**
 * Has the deployed club make Strava's push subscription, or say that it is there. `reconcile` does the same every hour;
 * asked twice it makes one.
 *
 * @throws SubscriptionNotAskedError: the function failed, or answered something else.
 */
export async function askForPushSubscription(lambda: LambdaClient, functionName: string): Promise<SubscriptionAnswer> {
  const answer = await askFunction(lambda, functionName, {
    what: 'run the function that subscribes to Strava',
    request: { ask: 'push-subscription' },
    answer: answerSchema,
  });
  if (answer === undefined) throw new SubscriptionNotAskedError();
  const { subscription, why } = answer;
  return { subscription, ...(why === undefined ? {} : { why: withoutAddresses(why) }) };
}

export class SubscriptionNotAskedError extends AdminError {
  override readonly name = 'SubscriptionNotAskedError';

  constructor() {
    super(
      'The club could not ask Strava for its push subscription.',
      'It tries again by itself every hour. Run "npm run club -- doctor" in an hour, or "npm run deploy" to try now.',
    );
  }
}

/** In the admin's words, and what to do. */
export function describeSubscription({ subscription, why }: SubscriptionAnswer): {
  readonly isFine: boolean;
  readonly text: string;
} {
  switch (subscription) {
    case 'present':
      return { isFine: true, text: 'Strava tells this club about uploads.' };
    case 'created':
      return { isFine: true, text: 'Strava has agreed to tell this club about uploads.' };
    case 'foreign':
      return {
        isFine: false,
        text:
          'Your Strava app already reports to another address, perhaps an older club. Strava allows one.\n' +
          'The club never replaces it unasked. If nothing uses that address any more: npm run club -- unsubscribe, then: npm run deploy',
      };
    case 'refused':
      return {
        isFine: false,
        text: `Strava refused to report uploads to this club${why === undefined ? '' : ` (${why})`}, so nobody gets advice yet.\nThe club tries again every hour. See why: npm run club -- doctor`,
      };
    default:
      return subscription satisfies never;
  }
}

function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/g, '(an address)').slice(0, 200);
}
