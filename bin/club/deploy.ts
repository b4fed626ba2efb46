import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { AdminError } from './admin-error.ts';
import type { AwsClients } from './aws-clients.ts';
import { type CdkSettings, runCdk } from './cdk.ts';
import { type CommandContext, cdkSettingsOf } from './command-context.ts';
import { deployRelease } from './deploy-release.ts';
import { readReleaseFolder } from './release-folder.ts';
import type { Screen } from './screen.ts';

export interface Deploy {
  readonly aws: AwsClients;
  readonly region: string;
  /** Values of the template's parameters. What is not named keeps the value of the deploy before. No secret is among them. */
  readonly parameters: Readonly<Record<string, string>>;
  /** There is a club already, which goes on if this fails. */
  readonly hasClub: boolean;
}

/**
 * Deploys the club, new or again; safe to repeat. CloudFormation takes a deploy that fails back by itself, so the former
 * club goes on working.
 *
 * @returns the outputs of the stack.
 * @throws CdkFailedError, DeployFailedError, NoOutputsError, ReleaseMissingError, ReleaseChangedError
 */
export async function deployClub(
  context: CommandContext,
  { aws, region, parameters, hasClub }: Deploy,
): Promise<ClubOutputs> {
  const { screen, stackName, release, sleep, now } = context;
  if (release === undefined) return deployByCdk(context, { region, parameters, hasClub });
  const deploy = {
    aws,
    region,
    stackName,
    release: readReleaseFolder(release, isWithIntervals(parameters)),
    parameters,
    sleep,
    now,
  };
  const { outputs } = await deployRelease(screen, deploy);
  return outputsSchema.safeParse(outputs).data ?? fail();
}

async function deployByCdk(
  context: CommandContext,
  { region, parameters, hasClub }: Pick<Deploy, 'region' | 'parameters' | 'hasClub'>,
): Promise<ClubOutputs> {
  const { screen, stackName } = context;
  const cdk = cdkSettingsOf(context, region);
  const outputsFile = join('.local', 'outputs.json');
  await screen.work('Deploying the club (3 to 6 minutes; leave this open)', (report) =>
    runCdk(cdk, {
      arguments: [
        'deploy',
        stackName,
        '--require-approval',
        'never',
        '--progress',
        'events',
        '--outputs-file',
        outputsFile,
        ...(isWithIntervals(parameters) ? ['--context', 'intervals=true'] : []),
        ...Object.entries(parameters).flatMap(([name, value]) => ['--parameters', `${stackName}:${name}=${value}`]),
      ],
      fix: hasClub ? fixOfLaterDeploy : fixOfFirstDeploy,
      report,
    }),
  );
  return readOutputs(join(cdk.projectFolder, outputsFile), stackName);
}

/** A club with an app at intervals.icu has a template with more in it. */
function isWithIntervals({ IntervalsClientId }: Deploy['parameters']): boolean {
  return IntervalsClientId !== undefined;
}

const fixOfFirstDeploy =
  'The first deploy stopped, so there is no club yet. AWS has undone it. Fix the first error above, then run: npm run club -- setup';
const fixOfLaterDeploy =
  'The deploy stopped. AWS went back to the version before, and runners still get their texts. Fix the first error above, then run: npm run deploy';

const outputsSchema = z.object({
  Url: z.string(),
  InboundTopicArn: z.string(),
  DeliveryLoggingRoleArn: z.string(),
});

export type ClubOutputs = z.infer<typeof outputsSchema>;

function readOutputs(file: string, stackName: string): ClubOutputs {
  try {
    return z.record(z.string(), outputsSchema).parse(JSON.parse(readFileSync(file, 'utf8')))[stackName] ?? fail();
  } catch (error) {
    if (error instanceof NoOutputsError) throw error;
    throw new NoOutputsError({ cause: error });
  }
}

function fail(): never {
  throw new NoOutputsError();
}

export class NoOutputsError extends AdminError {
  override readonly name = 'NoOutputsError';

  constructor(options?: ErrorOptions) {
    super('The deploy ended, but did not say where the club is.', 'Run: npm run deploy', options);
  }
}

/** Prepares the account and region for deploys, once and for all clubs in it. */
export async function bootstrapRegion(screen: Screen, cdk: CdkSettings, account: string): Promise<void> {
  await screen.work('Preparing the region for deploys (1 to 2 minutes)', (report) =>
    runCdk(cdk, {
      arguments: ['bootstrap', `aws://${account}/${cdk.region}`],
      fix: 'It needs a user with administrator rights. Then run this again: npm run club -- setup',
      report,
    }),
  );
}
