import type { AthleteEvent } from '../athlete-events/athlete-event.ts';
import type { AthleteIdServices } from '../join/athlete-id-of.ts';
import type { JoinServices } from '../join/join-services.ts';
import type { AthleteLinks } from '../links/athlete-links.ts';
import type { ErasureServices } from '../plan/planned-erasure.ts';
import type { CheckInStore } from '../store/check-ins.ts';
import type { FeedbackStore } from '../store/feedback.ts';
import type { FileSessions } from '../store/file-sessions.ts';
import type { HistoryStore } from '../store/history.ts';
import type { MessageLedger } from '../store/message-ledger.ts';
import type { OauthStates } from '../store/oauth-states.ts';
import type { PersonalData } from '../store/personal-data-export.ts';
import type { PhoneCodes } from '../store/phone-codes.ts';
import type { PrescriptionStore } from '../store/prescription-row.ts';
import type { RateLimit } from '../store/rate-limit.ts';
import type { TextOffer } from './contact/contact-form.ts';

export interface PagesSettings {
  readonly clubName: string;
  /** An e-mail or web address where members reach a person. */
  readonly contact: string;
  /** Where browsers reach the club, without a slash at the end. */
  readonly publicUrl: string;
  /** A host of the club's own for the links in messages; empty or absent: none. */
  readonly linkHost?: string;
  readonly texts: TextOffer;
  /** The code in the club's invite link. Empty: nobody can join. */
  readonly inviteCode: string;
}

export interface PagesServices
  extends JoinServices,
    Pick<AthleteIdServices, 'erased' | 'firstMemberId' | 'newMemberId'> {
  readonly settings: PagesSettings;
  readonly codes: PhoneCodes;
  readonly states: OauthStates;
  readonly links: AthleteLinks;
  readonly schedules: ErasureServices['schedules'];
  readonly checkIns: CheckInStore;
  readonly history: HistoryStore;
  readonly fileSessions: FileSessions;
  readonly feedback: Pick<FeedbackStore, 'keep'>;
  readonly prescriptions: PrescriptionStore;
  readonly messages: Pick<MessageLedger, 'list'>;
  readonly exportPersonalData: (athleteId: string) => Promise<PersonalData>;
  readonly allow: RateLimit;
  /** Puts an event into the athlete's own queue. */
  readonly enqueueEvent: (event: AthleteEvent) => Promise<void>;
  readonly now: () => number;
}
