import type { SNSClient } from '@aws-sdk/client-sns';
import { AdminError } from './admin-error.ts';
import { AwsRefusedError } from './aws-answer.ts';
import type { AwsClients } from './aws-clients.ts';
import { requireAwsAccount } from './aws-identity.ts';
import { neededBootstrapVersion, readBootstrapVersion } from './bootstrap.ts';
import { type CommandContext, cdkSettingsOf, regionOf } from './command-context.ts';
import { bootstrapRegion } from './deploy.ts';
import { regionsThatText } from './regions.ts';
import { StoppedByAdminError } from './screen.ts';
import { readTextSettings, type TextSettings } from './text-settings.ts';

export interface CheckedAccount {
  readonly region: string;
  readonly account: string;
  readonly aws: AwsClients;
}

/** A login is good in every region: before the club's is known any of them can tell. */
const anyRegion = 'us-east-1';

/** Finds out first what needs no question, so that a setup that cannot work stops before it asks anything. */
export async function checkAccount(context: CommandContext): Promise<CheckedAccount> {
  const { screen, state } = context;
  const known = regionOf(context);
  if (known !== undefined && !regionsThatText.includes(known)) throw new RegionWithoutTextsError(known);
  const account = await screen.work('Looking for your AWS login', async () =>
    requireAwsAccount(await context.aws(known ?? anyRegion).sts(), context.variables),
  );
  const region = known ?? (await askRegion(context));
  const aws = context.aws(region);
  screen.good(`Node ${process.versions.node}. AWS account ${account}, region ${region}.`);

  const kept = state.read();
  const isElsewhere = kept.account !== undefined && (kept.account !== account || kept.region !== region);
  if (isElsewhere) {
    screen.warn(
      `The setup before was for account ${kept.account}, region ${kept.region}. This is another place: a new club begins here.`,
    );
  }
  state.write({ ...kept, account, region, done: isElsewhere ? [] : kept.done });

  await prepareRegion(context, { region, account, aws });
  await sayAboutTexts(context, aws);
  return { region, account, aws };
}

export class RegionWithoutTextsError extends AdminError {
  override readonly name = 'RegionWithoutTextsError';

  constructor(region: string) {
    super(
      `A club cannot live in the region ${region}: AWS has no numbers for texts there, or there is no such region.`,
      `Choose one of these with --region: ${regionsThatText.join(', ')}. us-east-1 is right for the US.`,
    );
  }
}

async function askRegion({ screen }: CommandContext): Promise<string> {
  return screen.ask({
    question: 'In which AWS region should the club live?',
    why: 'A region is a place where AWS has computers. us-east-1 is right for the US. Texting numbers belong to a region.',
    flag: 'region',
    initial: 'us-east-1',
    problem(region) {
      return regionsThatText.includes(region) ? undefined : `One of ${regionsThatText.join(', ')}.`;
    },
  });
}

async function prepareRegion(context: CommandContext, { region, account, aws }: CheckedAccount): Promise<void> {
  const { screen } = context;
  // A release has a bucket of its own.
  if (context.release !== undefined) return;
  const version = await readBootstrapVersion(await aws.ssm());
  if (version !== undefined && version >= neededBootstrapVersion) {
    screen.good('The region is prepared for deploys.');
    return;
  }
  const goes = await screen.confirm(
    'AWS keeps deploys in a small bucket, which this region does not have yet (it costs cents a year). Make it now?',
    true,
  );
  if (!goes) throw new StoppedByAdminError();
  await bootstrapRegion(screen, cdkSettingsOf(context, region), account);
}

/** Never stops the setup: until texts work, everything works by e-mail. */
async function sayAboutTexts({ screen }: CommandContext, { sns }: AwsClients): Promise<void> {
  const settings = await readTextSettingsIfAllowed(await sns());
  if (settings instanceof AwsRefusedError) {
    screen.warn(`${settings.message}\n${settings.fix}\nIt does not stop you now: the club works by e-mail.`);
    return;
  }
  const { isInSandbox, spendLimitUsd } = settings;
  if (isInSandbox) {
    screen.warn(
      'Texts: this AWS account is in the "SMS sandbox", as every new one is. Members are offered e-mail only until AWS lets ' +
        'you out and you run "npm run deploy": docs/admin.md, "Texting for real". It does not stop you now.',
    );
  } else screen.good('Texts: the account is out of the SMS sandbox.');
  screen.say(`Texts: AWS lets this account spend ${spendLimitUsd} USD a month on them.`);
}

async function readTextSettingsIfAllowed(sns: SNSClient): Promise<TextSettings | AwsRefusedError> {
  try {
    return await readTextSettings(sns);
  } catch (error) {
    if (error instanceof AwsRefusedError) return error;
    throw error;
  }
}
