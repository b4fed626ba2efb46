import type { AthleteEvent } from '../club/athlete-event.ts';
import type { AthleteLinks } from '../club/athlete-links.ts';
import type { CheckInStore } from '../club/check-ins.ts';
import type { EverythingHeld } from '../club/everything-held.ts';
import type { HistoryStore } from '../club/history.ts';
import type { OauthStates } from '../club/oauth-states.ts';
import type { PhoneCodes } from '../club/phone-codes.ts';
import type { PrescriptionStore } from '../club/prescription-row.ts';
import type { RateLimit } from '../club/rate-limit.ts';
import type { JoinServices } from '../join/join-services.ts';
import type { StravaApi } from '../strava/strava-api.ts';
import type { TextOffer } from './contact/contact-form.ts';

export interface PagesSettings {
  readonly clubName: string;
  /** An e-mail address or a web address: where members ask a person. */
  readonly contact: string;
  /** Where browsers reach the club, without a slash at the end. */
  readonly publicUrl: string;
  readonly texts: TextOffer;
  /** The code in the club's invite link. Empty: nobody can join. */
  readonly inviteCode: string;
  /** Such as `https://www.strava.com/oauth`. */
  readonly stravaOauthUrl: string;
  readonly stravaClientId: string;
}

export interface PagesServices extends JoinServices {
  readonly settings: PagesSettings;
  readonly codes: PhoneCodes;
  readonly states: OauthStates;
  readonly links: AthleteLinks;
  readonly checkIns: CheckInStore;
  readonly history: HistoryStore;
  readonly prescriptions: PrescriptionStore;
  readonly everythingHeld: (athleteId: string) => Promise<EverythingHeld>;
  readonly strava: StravaApi;
  readonly allow: RateLimit;
  /** Puts an event into the athlete's own line. */
  readonly tell: (event: AthleteEvent) => Promise<void>;
  readonly now: () => number;
}
