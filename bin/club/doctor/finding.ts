import type { AwsClients } from '../aws-clients.ts';
import type { OriginationNumber } from '../origination-number.ts';
import type { DeployedStack } from '../stack.ts';
import type { StravaAppAnswer } from '../strava-subscriptions.ts';
import type { TextSettings } from '../text-settings.ts';
import type { Reading } from './reading.ts';

/** One line of the doctor. `unknown`: it could not be looked at; the others still were. */
export interface Finding {
  readonly state: 'ok' | 'warning' | 'problem' | 'unknown';
  /** What was seen: counts and AWS's words, never a phone, an e-mail address or an athlete. */
  readonly found: string;
  /** What it means for a runner. */
  readonly meaning: string;
  /** The command or the page that fixes it. Absent where there is nothing to do. */
  readonly fix?: string;
}

export interface Check {
  readonly id: string;
  readonly title: string;
  /** `undefined`: it does not concern this club, and has no line. */
  look(club: ClubUnderTest): Promise<Finding | undefined>;
}

/** The club as the checks look at it. Each part is read once, when a check first needs it, and reading may fail. */
export interface ClubUnderTest {
  readonly aws: AwsClients;
  readonly region: string;
  readonly now: number;
  /** What the answer to HELP has to name; `undefined`: the number of the first country. */
  readonly emergencyNumber: string | undefined;
  account(): Promise<string>;
  /** @throws ClubNotDeployedError */
  stack(): Promise<DeployedStack>;
  strava(): Promise<StravaAppAnswer>;
  /** What another address of Strava's API says. */
  stravaAt(apiUrl: string): Promise<StravaAppAnswer>;
  texts(): Promise<TextSettings>;
  /** What the hourly jobs can read, and of how many members nothing comes. `undefined`: they did not say. */
  reading(): Promise<Reading | undefined>;
  /** The club's number; `undefined`: it has none. */
  number(): Promise<OriginationNumber | undefined>;
}
