import type { MailTopics } from '../delivery/mail-topics.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { SourceRegistry } from '../sources/source-registry.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { MemberStore } from '../store/member.ts';
import type { Membership } from '../store/membership.ts';
import type { OpenJoins } from '../store/open-joins.ts';
import type { PhoneClaims } from '../store/phone-claims.ts';
import type { CodeSubject } from '../store/phone-codes.ts';
import type { ProfileStore } from '../store/profile.ts';
import type { Seats } from '../store/seats.ts';
import type { WaitingList } from '../store/waiting-list.ts';

/** What completing a join, or giving it up, has to reach. */
export interface JoinServices {
  readonly clubName: string;
  /** Where browsers reach the club, without a slash at the end. */
  readonly publicUrl: string;
  readonly openJoins: OpenJoins;
  readonly members: MemberStore;
  readonly membership: Membership;
  readonly connections: ConnectionStore;
  readonly sources: SourceRegistry;
  readonly profiles: ProfileStore;
  readonly seats: Seats;
  readonly waitingList: WaitingList;
  readonly claims: PhoneClaims;
  readonly codes: { forget(subject: CodeSubject): Promise<void> };
  readonly topics: MailTopics;
  readonly send: (message: OutboxMessage) => Promise<void>;
}
