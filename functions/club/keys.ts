/**
 * The keys of every item in the four tables. `pk` is the athlete wherever an item belongs to one, so that everything
 * about an athlete is one query, and one query is all that an erasure has to find.
 */

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** The partition of one athlete, in every table. */
export const athletePartition = (athleteId: string): string => `athlete#${athleteId}`;

const ofAthlete =
  (sk: string) =>
  (athleteId: string): Key => ({ pk: athletePartition(athleteId), sk });

/** Table `members`. */
export const memberKey = ofAthlete('member');
export const phoneKey = (phone: string): Key => ({ pk: `phone#${phone}`, sk: 'phone' });
export const receiptKey = (receipt: string): Key => ({ pk: `receipt#${receipt}`, sk: 'receipt' });

/** Table `tokens`. */
export const tokensKey = ofAthlete('strava');

/** Table `recovery`. */
export const profileKey = ofAthlete('profile');
export const historyKey = ofAthlete('history');
export const checkInsKey = ofAthlete('check-ins');
export const prescriptionKey = (athleteId: string, activityId: string): Key =>
  ofAthlete(`prescription#${activityId}`)(athleteId);
export const inputsKey = (athleteId: string, activityId: string): Key => ofAthlete(`inputs#${activityId}`)(athleteId);

/** Table `ledger`. */
export const messageKey = (athleteId: string, messageId: string): Key => ofAthlete(`message#${messageId}`)(athleteId);
export const readPlaceKey = (athleteId: string, activityId: string): Key =>
  ofAthlete(`read-place#${activityId}`)(athleteId);
export const failuresKey = (athleteId: string, queueMessageId: string): Key =>
  ofAthlete(`failures#${queueMessageId}`)(athleteId);
/** One row for each UTC day: the day's reads, and those of its 96 quarter hours. */
export const readsKey = (utcDate: string): Key => ({ pk: `reads#${utcDate}`, sk: 'reads' });
/** What the club knows of its Strava app: subscription, limits last seen, whether it is inactive. */
export const stravaAppKey: Key = { pk: 'strava-app', sk: 'strava-app' };
