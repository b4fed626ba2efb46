import { type FaultCatalogue, type FaultRule, lasting, lineRules } from '../stand-in/fault-catalogue.ts';
import type { Fault, Faults } from '../stand-in/faults.ts';

/** What a call is named in the list of calls, and in a fault that is meant for it alone. */
const callNames = [
  'activity',
  'athlete',
  'zones',
  'activities',
  'subscriptions',
  'exchange',
  'refresh',
  'revoke',
  'event',
] as const;
export type CallName = (typeof callNames)[number];

const apiCalls: readonly CallName[] = ['activity', 'athlete', 'zones', 'activities', 'subscriptions'];
const bearerCalls: readonly CallName[] = ['activity', 'athlete', 'zones', 'activities'];
const answeredCalls: readonly CallName[] = [...apiCalls, 'exchange', 'refresh', 'revoke'];

const theRead: readonly CallName[] = ['activity'];

/** All that can go wrong on demand. */
export const faultRules = {
  'late-404': {
    does: 'the first reads of each activity find nothing yet; the number is per activity',
    on: theRead,
    usuallyOn: theRead,
    times: 2,
  },
  '429': {
    does: 'rate limit exceeded, with headers that say that the quarter hour is used up',
    on: apiCalls,
    usuallyOn: theRead,
    times: 1,
  },
  '429-day': {
    does: 'rate limit exceeded, with headers that say that the day is used up',
    on: apiCalls,
    usuallyOn: theRead,
    times: 1,
  },
  '5xx': {
    does: 'Strava has an error of its own: by turns 500 with a Fault, 502 with a page of HTML and no rate headers',
    on: answeredCalls,
    usuallyOn: theRead,
    times: 1,
  },
  ...lineRules(answeredCalls, theRead),
  'lost-refresh': {
    does: 'the refresh token is rotated, and the answer that says so is lost',
    on: ['refresh'],
    usuallyOn: ['refresh'],
    times: 1,
  },
  revoked: {
    does: 'no token is good: reads are answered 401, refreshes 400, and no event says why',
    on: [...bearerCalls, 'refresh'],
    usuallyOn: [...bearerCalls, 'refresh'],
    times: lasting,
  },
  expired: {
    does: 'the access token turns out to be expired: 401 until it is refreshed',
    on: bearerCalls,
    usuallyOn: bearerCalls,
    times: 1,
  },
  inactive: {
    does: 'the app has been switched off: 403, Application / Status / Inactive',
    on: apiCalls,
    usuallyOn: apiCalls,
    times: lasting,
  },
  duplicates: {
    does: 'each event is delivered three times',
    on: ['event'],
    usuallyOn: ['event'],
    times: lasting,
  },
  shuffle: {
    does: 'the events of a burst are delivered in the opposite order; the number counts bursts',
    on: ['event'],
    usuallyOn: ['event'],
    times: lasting,
  },
  'no-events': {
    does: 'events are not delivered at all',
    on: ['event'],
    usuallyOn: ['event'],
    times: lasting,
  },
  'no-headers': {
    does: 'answers come without the rate headers',
    on: apiCalls,
    usuallyOn: apiCalls,
    times: lasting,
  },
} as const satisfies Record<string, FaultRule<CallName>>;

export type FaultName = keyof typeof faultRules;
export type StravaFault = Fault<FaultName, CallName>;
export type StravaFaults = Faults<FaultName, CallName>;

export const stravaFaults: FaultCatalogue<FaultName, CallName> = faultRules;
