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

/** The joins that are under way, in one partition: `reconcile` goes through them. */
export const openJoinsPartition = 'joins';
export const openJoinKey = (joinId: string): Key => ({ pk: openJoinsPartition, sk: joinId });
export const waitingListPartition = 'waiting-list';
/** Ids begin with the time, so the oldest comes first. */
export const waitingKey = (id: string): Key => ({ pk: waitingListPartition, sk: id });
/** Who has a seat: one row for the club. */
export const seatsKey: Key = { pk: 'seats', sk: 'seats' };

/** Table `tokens`. */
export const tokensKey = ofAthlete('strava');

/** Table `recovery`. */
export const profileKey = ofAthlete('profile');
export const historyKey = ofAthlete('history');
export const checkInsKey = ofAthlete('check-ins');
export const prescriptionKey = (athleteId: string, activityId: string): Key =>
  ofAthlete(`prescription#${activityId}`)(athleteId);

/** Table `ledger`. */
export const messageKey = (athleteId: string, messageId: string): Key => ofAthlete(`message#${messageId}`)(athleteId);
export const inboundKey = (athleteId: string, inboundMessageId: string): Key =>
  ofAthlete(`inbound#${inboundMessageId}`)(athleteId);
/** The question that an athlete's next text may answer. */
export const openQuestionKey = ofAthlete('open-question');
/** How many texts of one athlete, or of one phone, have been answered lately. */
export const answerCountKey = (subject: string, what: string): Key => ofAthlete(`answers#${what}`)(subject);
export const readPlaceKey = (athleteId: string, activityId: string): Key =>
  ofAthlete(`read-place#${activityId}`)(athleteId);
/** An activity of which Strava has told that it is gone. */
export const deletedActivityKey = (athleteId: string, activityId: string): Key =>
  ofAthlete(`deleted#${activityId}`)(athleteId);
export const failuresKey = (athleteId: string, queueMessageId: string): Key =>
  ofAthlete(`failures#${queueMessageId}`)(athleteId);
/** One row for each UTC day: the day's reads, and those of its 96 quarter hours. */
export const readsKey = (utcDate: string): Key => ({ pk: `reads#${utcDate}`, sk: 'reads' });
/** What the texts of a month have cost, in parts. */
export const budgetKey = (month: string): Key => ({ pk: `budget#${month}`, sk: 'budget' });
/** What the club knows of its Strava app: subscription, limits last seen, whether it is inactive. */
export const stravaAppKey: Key = { pk: 'strava-app', sk: 'strava-app' };
/** Where a job of `reconcile` goes on the next time. */
export const bookmarkKey = (job: string): Key => ({ pk: `bookmark#${job}`, sk: 'bookmark' });
/** An upload that Strava did not tell of and `reconcile` found. */
export const foundUploadKey = (athleteId: string, activityId: string): Key =>
  ofAthlete(`found#${activityId}`)(athleteId);
/** Links, hashed; in the athlete's partition, so that an erasure finds them. */
export const athleteLinkKey = (athleteId: string, tokenHash: string): Key => ofAthlete(`link#${tokenHash}`)(athleteId);
export const oauthStateKey = (stateHash: string): Key => ({ pk: `oauth-state#${stateHash}`, sk: 'oauth-state' });
/** The 6-digit code of an athlete, or of a join that is under way. */
export const phoneCodeKey = (subject: CodeSubject): Key =>
  subject.kind === 'athlete'
    ? ofAthlete('phone-code')(subject.athleteId)
    : { pk: `join#${subject.joinId}`, sk: 'phone-code' };
/** Recent hits of one address, phone or athlete, which is in the key as a keyed hash only. */
export const rateKey = (subjectHash: string): Key => ({ pk: `rate#${subjectHash}`, sk: 'rate' });

export type CodeSubject =
  | { readonly kind: 'athlete'; readonly athleteId: string }
  | { readonly kind: 'join'; readonly joinId: string };
