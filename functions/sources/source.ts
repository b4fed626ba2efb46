import type { Session } from '../recovery/facts.ts';
import type { OutsideAthlete, SourceName } from './source-event.ts';

/**
 * The contract that a source of activities and mornings fulfils. One room for each source implements it and is the only place
 * that knows the source's API, ids, tokens, quota, policy and words; everything else speaks of members, activities and answers.
 *
 * What is the same for every source is not in the rooms: waiting for a place in the quota, the second look before anybody is
 * disconnected or erased, how long something is tried again, and what the athlete is told.
 */
export interface Source {
  readonly name: SourceName;
  readonly policy: SourcePolicy;
  readonly connect: SourceConnect;

  /**
   * A connection whose token is good for the next minutes. Strava's are rotated; where tokens do not expire it is the
   * connection as it was given. The room writes what it rotates.
   *
   * @param atAnyRate the source has just refused this token although it should still be good.
   */
  keepAlive(connection: Connection, now: number, how?: { readonly atAnyRate?: boolean }): Promise<KeptAlive>;

  /**
   * Asks the source whether the athlete has ended our access: one look. Whoever erases looks twice, minutes apart. Only a
   * refusal of the token itself is `gone`; too narrow a scope, an error page or no answer is not.
   */
  isGone(connection: Connection): Promise<'gone' | 'alive' | Unavailable>;

  /** Ends our access. A token that the source does not know any more is ended already. */
  revoke(connection: Connection): Promise<'revoked' | Unavailable>;

  /** One activity, by the id that our rows have. One read of the quota. */
  fetchActivity(activityId: string, connection: Connection): Promise<SourceAnswer<FetchedActivity>>;

  /**
   * What began after that time (epoch milliseconds), in no order. What cannot be used or is not ours to read is left out.
   * One read of the quota.
   */
  listActivities(sinceMs: number, connection: Connection): Promise<SourceAnswer<ListedActivities>>;

  /**
   * What is known of mornings, for local dates (`YYYY-MM-DD`), at most those that were asked for. A date of which nothing is
   * known is left out. Absent where a source knows none. One read of the quota.
   */
  fetchWellness?(dates: readonly string[], connection: Connection): Promise<SourceAnswer<Wellness>>;

  /**
   * Sees to it, every hour, that the source tells this club of what happens. Two at a time are harmless. Absent where a
   * person has to enter the address at the source.
   */
  keepSubscription?(): Promise<SubscriptionState>;
}

/** What is shown to the admin: never a secret, which may be the last part of a callback's path. */
export interface SubscriptionState {
  /** `foreign`: the app's one subscription goes elsewhere. It is left alone: another deployment may live by it. */
  readonly subscription: 'present' | 'created' | 'foreign' | 'refused';
  readonly callbackUrl?: string;
  readonly why?: string;
}

/** What the source's terms and ours allow and ask for, and how it is spoken of. */
export interface SourcePolicy {
  /** What an athlete calls it. */
  readonly label: string;
  /** How long what was measured is kept. */
  readonly rawKeptMs: number;
  /** How long after our access has ended everything may still be there. */
  readonly mustForgetWithinMs: number;
  /** A deletion at the source is followed within so long, even where it cannot be confirmed. */
  readonly mustFollowDeletionWithinMs: number;
  /** Whether what it measured may be looked at together with what other sources measured. */
  readonly mayCombine: boolean;
  /** Whether its app may have so many athletes and no more; how many is the club's setting. */
  readonly hasSeatLimit: boolean;
  /**
   * Whether an athlete may be connected and nothing ever come, because it has their activities from elsewhere and may not hand
   * them on, or takes nothing in any more. What comes of each is then noted, for the doctor's counts.
   */
  readonly mayStaySilent: boolean;
  /** Whether the admin enters our webhook's address there, and no call says that it is right: when it told something last does. */
  readonly isWebhookEnteredByHand: boolean;
  /** Of an app that has not been told its own limits yet. */
  readonly firstLimits: ReadLimits;
  /** What has to stand beside something that was made of a session, such as `Data: Garmin …`, if anything. */
  attribution(session: Pick<Session, 'deviceName'>): string | undefined;
  /** What the source gets to know by our reading there, as sentences. */
  readonly learns: string;
  /** Where an athlete ends our access by themselves. */
  readonly accessSettings: { readonly name: string; readonly url: string };
  /** Where the admin sees why the source has switched the app off. */
  readonly appSettings: string;
  /** Whether an id of our rows is one of this source's activities. */
  isOurs(activityId: string): boolean;
  /** Where the athlete sees the activity. */
  viewUrl(activityId: string): string;
}

/** The way in, by OAuth. */
export interface SourceConnect {
  /** Where the source sends the athlete back to, under the club's own address. */
  readonly callbackPath: string;
  /**
   * @param state comes back with the athlete.
   * @param again the athlete has left a box empty and has to see the boxes once more.
   */
  authorizeUrl(asked: { readonly state: string; readonly again: boolean }): string;
  /** The address that the athlete comes back to says what they have granted; else only the answer to the code does. */
  readonly saysScopeInAddress: boolean;
  exchange(code: string): Promise<ExchangeAnswer>;
  /** The boxes of the source's page, the one that cannot be done without first. */
  readonly boxes: readonly [ScopeBox, ...ScopeBox[]];
  /** @param granted as the source writes it. */
  missingBoxes(granted: string): readonly ScopeBox[];
  /** What has to be in order at the source before anybody connects it, as sentences. Absent: nothing. */
  readonly toDoBefore?: string;
  /** What the source can fill in of the form; empty where it is not allowed or does not answer. */
  readProfile(connection: Pick<Connection, 'accessToken' | 'scope'>): Promise<SourceProfile>;
  /**
   * What an athlete who has just connected has to know because nothing may come of it, and what to do about it. `undefined`:
   * activities come, or nobody knows. Absent where a source hands on all that it has. One read of the quota.
   */
  warn?(connection: Connection, now: number): Promise<ConnectWarning | undefined>;
}

/** Sentences for a page. */
export interface ConnectWarning {
  readonly title: string;
  readonly says: string;
  readonly toDo: readonly string[];
}

/** A box that an athlete may leave empty on the source's page. */
export interface ScopeBox {
  /** The words beside it. */
  readonly box: string;
  /** Why it matters, to go on after a colon. */
  readonly why: string;
  /** What there is not without it, as a sentence. */
  readonly without: string;
  readonly needed: boolean;
}

export interface SourceProfile {
  readonly massKg?: number;
  readonly sex?: 'M' | 'F';
  readonly units?: 'metric' | 'us';
}

export type ExchangeAnswer =
  | {
      readonly kind: 'ok';
      readonly externalAthleteId: string;
      readonly tokens: SourceTokens;
      /** As the source says it in this answer; absent where the address has it. */
      readonly scope: string | undefined;
    }
  /** The code is not, or no longer, good: it works once and for a short time. */
  | { readonly kind: 'refused' }
  /** The source lets this app have no more athletes. */
  | { readonly kind: 'full' }
  /** The source has switched the whole app off. Only the admin can help. */
  | { readonly kind: 'app-inactive' }
  | Unavailable;

/** Who has come back from a source, and what they let us read. */
export type Connected = Extract<ExchangeAnswer, { readonly kind: 'ok' }>;

/** No answer, or one that says nothing about the athlete. It may have been carried out all the same. */
export interface Unavailable {
  readonly kind: 'unavailable';
  /** Never with an address, a token or a name. */
  readonly why: string;
}

export interface SourceTokens {
  readonly accessToken: string;
  /** Absent where the access token does not expire. */
  readonly refreshToken?: string | undefined;
  /** Epoch seconds. Absent: it does not expire. */
  readonly expiresAt?: number | undefined;
}

/** One athlete's connection to one source, as table `tokens` holds it. Never logged, never in an error. */
export interface Connection extends OutsideAthlete, SourceTokens {
  /** The club's own id of the athlete. */
  readonly athleteId: string;
  readonly scope: string;
  /** When the source first refused the token itself, epoch milliseconds. One refusal alone disconnects nobody. */
  readonly refusedAt?: number | null | undefined;
  /** When the source first refused a read with a token that was good, epoch milliseconds. */
  readonly readRefusedAt?: number | null | undefined;
  /** When the hourly check last saw an activity that we may read, epoch milliseconds to a day; of a source that may stay silent. */
  readonly readableAt?: number | null | undefined;
  /** When it last saw one that the source may not hand on. */
  readonly withheldAt?: number | null | undefined;
}

export type KeptAlive =
  | { readonly kind: 'ok'; readonly connection: Connection }
  | { readonly kind: 'later'; readonly seconds: number; readonly why: string }
  /** Refused twice. Only the athlete can help, by connecting again. */
  | { readonly kind: 'refused' };

/** What an answer means for us, not which number it had. */
export type SourceAnswer<Data> = { readonly rate: RateReport | undefined } & (
  | Data
  /** Deleted, never there, or not visible to us (yet). */
  | { readonly kind: 'not-found' }
  /** The source has it, and not for us: final. */
  | { readonly kind: 'forbidden' }
  /** The token is no longer good, or lacks a scope. */
  | { readonly kind: 'unauthorized' }
  /** The whole app has been switched off by the source. */
  | { readonly kind: 'app-inactive' }
  /** The whole app has used up what it may read. Absent: the source names no time after which to come back. */
  | { readonly kind: 'rate-limited'; readonly retryAfterMs?: number | undefined }
  /** It failed on our very request and says so itself: it may do so each time, so that days of asking help nobody. */
  | { readonly kind: 'failed' }
  /** No answer, or one that blames the source: try later. */
  | Unavailable
);

export type FetchedActivity =
  | { readonly kind: 'activity'; readonly activity: SourceActivity }
  /** It is there, and it is not this athlete's, or says not whose it is. */
  | { readonly kind: 'somebody-elses' }
  /** It is there, and is no session, or is one that another activity tells of better: there is nothing to do. */
  | { readonly kind: 'no-session'; readonly why: string }
  /** It is there, and no advice can be made of it. `why` says no values. */
  | { readonly kind: 'malformed'; readonly why: string };

/** All that is kept of an activity, and where its athlete was: no name, no description, no place. */
export interface SourceActivity {
  readonly session: Session;
  /** IANA name that this machine knows. */
  readonly timezone: string | undefined;
  /** Seconds ahead of UTC by the activity's own clock. */
  readonly utcOffsetSec: number | undefined;
  /** Metres that it went down in all; absent where the source does not say. */
  readonly descentM: number | undefined;
}

export interface ListedActivities {
  readonly kind: 'activities';
  readonly sessions: readonly Session[];
  /** How many more of that time the source has from elsewhere and may not hand on. */
  readonly withheld: number;
}

export interface Wellness {
  readonly kind: 'wellness';
  readonly days: readonly DayReport[];
}

/** What a device or a page of the source says of one morning: measured that day, in our scales, and believable. */
export interface DayReport {
  /** The athlete's local date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly sleepHours?: number;
  /** Beats a minute. */
  readonly restingHr?: number;
  /** 0-10; never so high that it stops the coaching. */
  readonly soreness?: number;
  /** Of the night, milliseconds (rMSSD). */
  readonly hrvMs?: number;
  readonly weightKg?: number;
}

/** How many reads a source lets the whole club make. */
export interface ReadLimits {
  readonly perQuarter: number;
  readonly perDay: number;
}

export interface ReadUsage {
  readonly quarterUsed: number;
  readonly dayUsed: number;
}

/** What the headers of an answer say; absent where they say nothing. Sources that tell what remains are turned round here. */
export interface RateReport {
  readonly limits: ReadLimits;
  readonly usage: ReadUsage;
}
