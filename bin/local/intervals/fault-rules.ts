import { type FaultCatalogue, type FaultRule, lasting, lineRules } from '../stand-in/fault-catalogue.ts';
import type { Fault, Faults } from '../stand-in/faults.ts';

/** What a call is named in the list of calls, and in a fault that is meant for it alone; the last three are no calls of the app. */
export type CallName =
  | 'activity'
  | 'activities'
  | 'wellness'
  | 'athlete'
  | 'settings'
  | 'exchange'
  | 'disconnect'
  | 'event'
  | 'upload'
  | 'signup';

const reads: readonly CallName[] = ['activity', 'activities', 'wellness', 'athlete', 'settings'];
const apiCalls: readonly CallName[] = [...reads, 'disconnect'];
const answeredCalls: readonly CallName[] = [...apiCalls, 'exchange'];
const theRead: readonly CallName[] = ['activity'];
const wellness: readonly CallName[] = ['wellness'];
const events: readonly CallName[] = ['event'];
const uploads: readonly CallName[] = ['upload'];

/** All that can go wrong on demand. */
const faultRules = {
  'late-analysis': {
    does: 'an upload is told of before it is analysed: "analyzed" is null at first, and ACTIVITY_ANALYZED follows',
    on: uploads,
    usuallyOn: uploads,
    times: 1,
  },
  stub: {
    does: 'an upload reaches intervals.icu through Strava alone: no event, and a stub of five fields',
    on: uploads,
    usuallyOn: uploads,
    times: 1,
  },
  'duplicate-sources': {
    does: 'an upload arrives a second time from another service, with another id and another moving time',
    on: uploads,
    usuallyOn: uploads,
    times: 1,
  },
  multisport: {
    does: 'an upload is a swim, a ride and the activity itself, of one file: three activities with one external_id',
    on: uploads,
    usuallyOn: uploads,
    times: 1,
  },
  dormant: {
    does: 'every account sleeps: no upload is processed, and the athlete says DORMANT',
    on: ['upload', 'athlete'],
    usuallyOn: ['upload', 'athlete'],
    times: lasting,
  },
  'numeric-athlete-id': {
    does: 'who signs up has a bare number as id, the very one of the first athlete of the Strava stand-in',
    on: ['signup'],
    usuallyOn: ['signup'],
    times: 1,
  },
  'no-webhook': { does: 'events are not delivered at all', on: events, usuallyOn: events, times: lasting },
  duplicate: { does: 'each event is delivered twice', on: events, usuallyOn: events, times: lasting },
  batch: {
    does: 'events of a moment come in one POST, with a malformed one and one of a stranger among them',
    on: events,
    usuallyOn: events,
    times: lasting,
  },
  'wrong-secret': {
    does: "an attempt to deliver carries another app's secret; the number counts attempts",
    on: events,
    usuallyOn: events,
    times: 1,
  },
  '429': { does: 'the quarter hour is used up: 429 with Retry-After', on: apiCalls, usuallyOn: theRead, times: 1 },
  '429-day': { does: 'the day is used up: 429 with Retry-After', on: apiCalls, usuallyOn: theRead, times: 1 },
  '429-ip': {
    does: 'too many calls in a second from one address: 429 without a header about it',
    on: answeredCalls,
    usuallyOn: theRead,
    times: 1,
  },
  '5xx': {
    does: 'intervals.icu has an error of its own: by turns 500 with JSON, 502 with a page of HTML',
    on: answeredCalls,
    usuallyOn: theRead,
    times: 1,
  },
  '401-once': { does: 'a good token is refused', on: apiCalls, usuallyOn: theRead, times: 1 },
  '403-scope': {
    does: 'a read is refused as if its scope had not been granted',
    on: reads,
    usuallyOn: wellness,
    times: lasting,
  },
  ...lineRules(answeredCalls, theRead),
  'temp-pulse': {
    does: 'the resting pulse was not measured that day: it is carried over, and tempRestingHR says so',
    on: wellness,
    usuallyOn: wellness,
    times: lasting,
  },
  'late-wellness': {
    does: "a day's sleep and pulse are there from noon on",
    on: wellness,
    usuallyOn: wellness,
    times: lasting,
  },
  'null-wellness': {
    does: 'every measured field is null',
    on: wellness,
    usuallyOn: wellness,
    times: lasting,
  },
  'no-row': {
    does: 'a day without a row is answered 404, not with its date alone',
    on: wellness,
    usuallyOn: wellness,
    times: lasting,
  },
} as const satisfies Record<string, FaultRule<CallName>>;

export type FaultName = keyof typeof faultRules;
export type IntervalsFault = Fault<FaultName, CallName>;
export type IntervalsFaults = Faults<FaultName, CallName>;

export const intervalsFaults: FaultCatalogue<FaultName, CallName> = faultRules;
