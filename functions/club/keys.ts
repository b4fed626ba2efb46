/**
 * The keys of every item in the four tables. `pk` is the athlete wherever an item belongs to one, so that everything
 * about an athlete is one query, and one query is all that an erasure has to find.
 */

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

const ofAthlete = (athleteId: string): string => `athlete#${athleteId}`;

/** Table `members`. */
export const memberKey = (athleteId: string): Key => ({ pk: ofAthlete(athleteId), sk: 'member' });
export const phoneKey = (phone: string): Key => ({ pk: `phone#${phone}`, sk: 'phone' });
export const receiptKey = (receipt: string): Key => ({ pk: `receipt#${receipt}`, sk: 'receipt' });

/** Table `tokens`. */
export const tokensKey = (athleteId: string): Key => ({ pk: ofAthlete(athleteId), sk: 'strava' });

/** Table `recovery`. */
export const athleteRecoveryKey = (athleteId: string): string => ofAthlete(athleteId);
export const profileKey = (athleteId: string): Key => ({ pk: ofAthlete(athleteId), sk: 'profile' });
export const historyKey = (athleteId: string): Key => ({ pk: ofAthlete(athleteId), sk: 'history' });
export const prescriptionKey = (athleteId: string, activityId: string): Key => ({
  pk: ofAthlete(athleteId),
  sk: `prescription#${activityId}`,
});
export const inputsKey = (athleteId: string, activityId: string): Key => ({
  pk: ofAthlete(athleteId),
  sk: `inputs#${activityId}`,
});

/** Table `ledger`. */
export const athleteLedgerKey = (athleteId: string): string => ofAthlete(athleteId);
export const messageKey = (athleteId: string, messageId: string): Key => ({
  pk: ofAthlete(athleteId),
  sk: `message#${messageId}`,
});
export const readPlaceKey = (athleteId: string, activityId: string): Key => ({
  pk: ofAthlete(athleteId),
  sk: `read-place#${activityId}`,
});
export const failuresKey = (athleteId: string, queueMessageId: string): Key => ({
  pk: ofAthlete(athleteId),
  sk: `failures#${queueMessageId}`,
});
/** One row for each UTC day: the day's reads, and those of its 96 quarter hours. */
export const readsKey = (utcDate: string): Key => ({ pk: `reads#${utcDate}`, sk: 'reads' });
/** What the club knows of its Strava app: subscription, limits last seen, whether it is inactive. */
export const stravaAppKey: Key = { pk: 'strava-app', sk: 'strava-app' };
