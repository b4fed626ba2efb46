import { always, type FaultCatalogue, lineRules, once } from '../stand-in/fault-catalogue.ts';
import type { Fault, Faults } from '../stand-in/faults.ts';

/** What a call is named in the list of calls, and in a fault that is meant for it alone. The app does not make the last three. */
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
const signup: readonly CallName[] = ['signup'];

const faultRules = {
  'late-analysis': once(
    'an upload is reported before it is analysed: "analyzed" is null at first, and ACTIVITY_ANALYZED follows',
    uploads,
  ),
  stub: once('an upload reaches intervals.icu through Strava alone: no event, and a stub of five fields', uploads),
  'duplicate-sources': once(
    'an upload arrives again from another service, with another id and another moving time',
    uploads,
  ),
  multisport: once('one file holds a swim, a ride and the upload: three activities with one external_id', uploads),
  dormant: always('every account is dormant: no upload is processed, and the athlete says DORMANT', [
    ...uploads,
    'athlete',
  ]),
  'numeric-athlete-id': once(
    'the next athlete to sign up gets a bare number as id: that of the first athlete on the Strava stand-in',
    signup,
  ),
  'no-webhook': always('events are not delivered at all', events),
  duplicate: always('each event is delivered twice', events),
  batch: always("the events of a moment come in one POST, with a malformed one and a stranger's among them", events),
  'wrong-secret': once("a delivery carries another app's secret; the number counts attempts", events),
  '429': once('the quarter hour is used up: 429 with Retry-After', apiCalls, theRead),
  '429-day': once('the day is used up: 429 with Retry-After', apiCalls, theRead),
  '429-ip': once('too many calls in a second from one address: 429 without rate headers', answeredCalls, theRead),
  '5xx': once(
    'intervals.icu has an error of its own: by turns 500 with JSON, 502 with a page of HTML',
    answeredCalls,
    theRead,
  ),
  '401-once': once('a good token is refused', apiCalls, theRead),
  '403-scope': always('a read is refused as if its scope had not been granted', reads, wellness),
  ...lineRules(answeredCalls, theRead),
  'temp-pulse': always(
    'no resting pulse was measured that day: the last is carried over, marked tempRestingHR',
    wellness,
  ),
  'late-wellness': always("a day's sleep and pulse arrive at noon", wellness),
  'null-wellness': always('every measured field is null', wellness),
  'no-row': always('a day without a row is answered with 404, not with its date alone', wellness),
};

export type FaultName = keyof typeof faultRules;
export type IntervalsFault = Fault<FaultName, CallName>;
export type IntervalsFaults = Faults<FaultName, CallName>;

/** Everything that can go wrong on demand. */
export const intervalsFaults: FaultCatalogue<FaultName, CallName> = faultRules;
