import { always, type FaultCatalogue, lineRules, once } from '../stand-in/fault-catalogue.ts';
import type { Fault, Faults } from '../stand-in/faults.ts';

/** What a call is named in the list of calls, and in a fault that is meant for it alone. */
export type CallName =
  | 'activity'
  | 'athlete'
  | 'zones'
  | 'activities'
  | 'subscriptions'
  | 'exchange'
  | 'refresh'
  | 'revoke'
  | 'event';

const bearerCalls: readonly CallName[] = ['activity', 'athlete', 'zones', 'activities'];
const apiCalls: readonly CallName[] = [...bearerCalls, 'subscriptions'];
const answeredCalls: readonly CallName[] = [...apiCalls, 'exchange', 'refresh', 'revoke'];
const theRead: readonly CallName[] = ['activity'];
const refresh: readonly CallName[] = ['refresh'];
const events: readonly CallName[] = ['event'];

const faultRules = {
  'late-404': {
    ...once('the first reads of each activity find nothing yet; the number is per activity', theRead),
    times: 2,
  },
  '429': once('rate limit exceeded: the headers say that the quarter hour is used up', apiCalls, theRead),
  '429-day': once('rate limit exceeded: the headers say that the day is used up', apiCalls, theRead),
  '5xx': once(
    'Strava has an error of its own: by turns 500 with a Fault, 502 with a page of HTML and no rate headers',
    answeredCalls,
    theRead,
  ),
  ...lineRules(answeredCalls, theRead),
  'lost-refresh': once('the refresh token is rotated, but the answer with the new one is lost', refresh),
  revoked: always('no token is good: reads get 401, refreshes 400, and no event says why', [
    ...bearerCalls,
    ...refresh,
  ]),
  expired: once('the access token has expired: 401 until it is refreshed', bearerCalls),
  inactive: always('Strava has switched the app off: 403, Application / Status / Inactive', apiCalls),
  duplicates: always('each event is delivered three times', events),
  shuffle: always('the events of a burst are delivered in reverse order; the number counts bursts', events),
  'no-events': always('events are not delivered at all', events),
  'no-headers': always('answers come without the rate headers', apiCalls),
};

export type FaultName = keyof typeof faultRules;
export type StravaFault = Fault<FaultName, CallName>;
export type StravaFaults = Faults<FaultName, CallName>;

/** Everything that can go wrong on demand. */
export const stravaFaults: FaultCatalogue<FaultName, CallName> = faultRules;
