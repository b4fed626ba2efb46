import { unsubscribe as endSubscription } from '../unsubscribe.ts';
import { defineVerb, noOptions } from '../verb.ts';

export const unsubscribe = defineVerb({
  name: 'unsubscribe',
  summary: "End your Strava app's reports of uploads, to this club or to another.",
  details:
    'Nobody gets advice from then on. The club asks Strava again within the hour; npm run deploy does so at once.',
  options: noOptions,
  asksFirst: true,
  run: endSubscription,
});
