import { unsubscribe as endSubscription } from '../unsubscribe.ts';
import { defineVerb, noOptions } from '../verb.ts';

export const unsubscribe = defineVerb({
  details: 'Nobody gets advice until the club subscribes again: within the hour, or at once with npm run deploy.',
  options: noOptions,
  asksFirst: true,
  run: endSubscription,
});
