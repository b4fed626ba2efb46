import type { FirstTokens } from '../club/first-tokens.ts';
import type { CodeSubject } from '../club/keys.ts';
import type { MailTopics } from '../club/mail-topics.ts';
import type { MemberStore } from '../club/member.ts';
import type { Membership } from '../club/membership.ts';
import type { OpenJoins } from '../club/open-joins.ts';
import type { OutboxMessage } from '../club/outbox.ts';
import type { PhoneClaims } from '../club/phone-claims.ts';
import type { ProfileStore } from '../club/profile.ts';
import type { Seats } from '../club/seats.ts';
import type { TokenStore } from '../club/strava-tokens.ts';
import type { WaitingList } from '../club/waiting-list.ts';
import type { StravaOauth } from '../strava/strava-oauth.ts';

/** What coming into the club, and not coming into it after all, has to touch. */
export interface JoinServices {
  readonly clubName: string;
  /** Where browsers reach the club, without a slash at the end. */
  readonly publicUrl: string;
  readonly openJoins: OpenJoins;
  readonly members: MemberStore;
  readonly membership: Membership;
  readonly tokens: TokenStore;
  readonly firstTokens: FirstTokens;
  readonly profiles: ProfileStore;
  readonly seats: Seats;
  readonly waitingList: WaitingList;
  readonly claims: PhoneClaims;
  readonly codes: { forget(subject: CodeSubject): Promise<void> };
  readonly topics: MailTopics;
  readonly oauth: StravaOauth;
  readonly send: (message: OutboxMessage) => Promise<void>;
}
