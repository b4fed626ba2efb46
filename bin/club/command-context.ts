import { stravaApiUrl } from '../../lib/strava-addresses.ts';
import type { AwsClients } from './aws-clients.ts';
import type { CdkSettings } from './cdk.ts';
import type { ClubConfig } from './club-config.ts';
import type { Screen } from './screen.ts';
import type { SetupStateFile } from './setup-state.ts';
import type { RunTool } from './tools.ts';

/** What a command of the command line works with. */
export interface CommandContext {
  readonly screen: Screen;
  readonly stackName: string;
  /** The flags laid over `club.config.json`. */
  readonly config: ClubConfig;
  readonly state: SetupStateFile;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Where the AWS login of this computer is at home. */
  readonly regionOfProfile: string | undefined;
  /** With the login of this computer: for what makes or changes a club. */
  readonly aws: (region: string) => AwsClients;
  /** With the club's own role for its admin: for what looks at a club. */
  readonly awsAsAdmin: (region: string, stackName: string) => AwsClients;
  readonly cdk: Omit<CdkSettings, 'region' | 'variables' | 'runTool'>;
  /** The folder of a release, which is deployed without CDK. Absent: these sources are, with it. */
  readonly release?: string | undefined;
  /** Runs a program of this computer, such as git. */
  readonly tools: RunTool;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Where the club is, as far as anybody has said: flag or config, environment, the setup before, the AWS login. */
export function regionOf({ config, variables, state, regionOfProfile }: CommandContext): string | undefined {
  // An empty variable says nothing.
  const ofVariables = [variables.AWS_REGION, variables.AWS_DEFAULT_REGION].find(
    (region) => region !== undefined && region !== '',
  );
  return config.region ?? ofVariables ?? state.read().region ?? regionOfProfile;
}

export const stravaApiUrlOf = (config: ClubConfig): string => config.stravaApiUrl ?? stravaApiUrl;

export function cdkSettingsOf({ cdk, variables, tools }: CommandContext, region: string): CdkSettings {
  return { ...cdk, variables, region, runTool: tools };
}
