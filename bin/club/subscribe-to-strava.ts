import { AdminError } from './admin-error.ts';
import type { AwsClients } from './aws-clients.ts';
import { askForPushSubscription, describeSubscription } from './push-subscription.ts';
import type { Screen } from './screen.ts';
import { findResource, readStack } from './stack.ts';

/**
 * Has the push subscription made at once, and says what came of it. What goes wrong here is tried again by the club every
 * hour, so it ends neither a setup nor a deploy.
 */
export async function subscribeToStrava(screen: Screen, aws: AwsClients, stackName: string): Promise<void> {
  try {
    const answer = await screen.work('Asking Strava to tell the club about uploads', async () => {
      const stack = await readStack(await aws.cloudFormation(), stackName);
      if (stack === undefined) throw new NothingToSubscribeError();
      return askForPushSubscription(await aws.lambda(), findResource(stack, 'AWS::Lambda::Function', 'Reconcile'));
    });
    const { isFine, text } = describeSubscription(answer);
    if (isFine) screen.good(text);
    else screen.warn(text);
  } catch (error) {
    if (!(error instanceof AdminError)) throw error;
    screen.warn(`${error.message}\n${error.fix}`);
  }
}

export class NothingToSubscribeError extends AdminError {
  override readonly name = 'NothingToSubscribeError';

  constructor() {
    super('There is no club to subscribe: it was not deployed, or is being deleted.', 'Run: npm run deploy');
  }
}
