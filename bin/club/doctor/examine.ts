import { AdminError } from '../admin-error.ts';
import { readAwsAccount } from '../aws-identity.ts';
import { type CommandContext, stravaApiUrlOf } from '../command-context.ts';
import { once } from '../once.ts';
import { findNumber } from '../origination-number.ts';
import { readSecret, stravaClientSecretName } from '../secrets.ts';
import { ClubNotDeployedError, readStack } from '../stack.ts';
import { NoStravaSecretError } from '../strava-app.ts';
import { askStravaAboutApp, type StravaAppAnswer } from '../strava-subscriptions.ts';
import { readTextSettings } from '../text-settings.ts';
import { checks } from './checks.ts';
import type { Check, ClubUnderTest, Finding } from './finding.ts';
import { askReading } from './reading.ts';

export interface Examined extends Finding {
  readonly id: string;
  readonly title: string;
}

/** All checks, in their order. One that cannot look says `unknown` and why; the others go on. */
export async function examineClub(context: CommandContext, region: string): Promise<readonly Examined[]> {
  const club = clubUnderTest(context, region);
  const examined: Examined[] = [];
  for (const check of checks) {
    const finding = await look(check, club);
    if (finding !== undefined) examined.push({ id: check.id, title: check.title, ...finding });
  }
  return examined;
}

async function look(check: Check, club: ClubUnderTest): Promise<Finding | undefined> {
  try {
    return await check.look(club);
  } catch (error) {
    if (error instanceof AdminError) {
      return { state: 'unknown', found: error.message, meaning: 'This could not be looked at.', fix: error.fix };
    }
    // The name only: the message of a foreign error may hold something personal.
    const name = error instanceof Error ? error.name : 'unknown error';
    return { state: 'unknown', found: name, meaning: 'This could not be looked at.', fix: 'Ask a maintainer.' };
  }
}

function clubUnderTest(context: CommandContext, region: string): ClubUnderTest {
  const { stackName, config, now } = context;
  const aws = context.awsAsAdmin(region, stackName);
  const stack = once(async () => {
    const found = await readStack(await aws.cloudFormation(), stackName);
    if (found === undefined) throw new ClubNotDeployedError(region);
    return found;
  });
  return {
    aws,
    region,
    now: now(),
    emergencyNumber: config.emergencyNumber,
    account: once(async () => readAwsAccount(await aws.sts())),
    stack,
    strava: once(async () => askStravaAt((await stack()).parameters.StravaApiUrl ?? stravaApiUrlOf(config))),
    stravaAt: askStravaAt,
    texts: once(async () => readTextSettings(await aws.sns())),
    reading: once(async () => askReading(aws, await stack())),
    number: once(async () => {
      const { OriginationNumber = '' } = (await stack()).parameters;
      return OriginationNumber === '' ? undefined : findNumber(await aws.numbers(), OriginationNumber);
    }),
  };

  async function askStravaAt(apiUrl: string): Promise<StravaAppAnswer> {
    const { parameters } = await stack();
    const clientSecret = await readSecret(await aws.ssm(), stravaClientSecretName(stackName));
    if (clientSecret === undefined) throw new NoStravaSecretError();
    return askStravaAboutApp({ apiUrl, clientId: parameters.StravaClientId ?? '', clientSecret });
  }
}
