import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { AdminError } from './admin-error.ts';
import { fromAws } from './aws-answer.ts';

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
  return fromAws('run the function that subscribes to Strava', async () => {
    const { FunctionError, Payload } = await lambda.send(
      new InvokeCommand({
        FunctionName: functionName,
        InvocationType: 'RequestResponse',
        Payload: JSON.stringify({ ask: 'push-subscription' }),
      }),
    );
    if (FunctionError !== undefined) throw new SubscriptionNotAskedError();

    const parsed = answerSchema.safeParse(jsonOf(Payload));
    if (!parsed.success) throw new SubscriptionNotAskedError();
    const { subscription, why } = parsed.data;
    return { subscription, ...(why === undefined ? {} : { why: withoutAddresses(why) }) };
  });
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
          'It is never replaced unasked. If nothing lives by it any more: npm run club -- unsubscribe, then: npm run deploy',
      };
    case 'refused':
      return {
        isFine: false,
        text: `Strava said no${why === undefined ? '' : `: ${why}`}.\nThe club asks again every hour. See what is wrong: npm run club -- doctor`,
      };
    default:
      return subscription satisfies never;
  }
}

function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/g, '(an address)').slice(0, 200);
}

function jsonOf(payload: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(payload ?? []).toString('utf8'));
  } catch {
    return undefined;
  }
}
