import { hashOfSecret } from '../../functions/strava/webhook-secret.ts';
import type { Answers } from './answers.ts';
import { askClub } from './ask-club.ts';
import { askStravaSecret } from './ask-strava-secret.ts';
import type { AwsClients } from './aws-clients.ts';
import { checkAccount } from './check-account.ts';
import { parametersOf } from './club-parameters.ts';
import type { CommandContext } from './command-context.ts';
import { connectTexts } from './connect-texts.ts';
import { type ClubOutputs, deployClub } from './deploy.ts';
import { inviteLink, newInviteCode, showInvite } from './invite.ts';
import { StoppedByAdminError } from './screen.ts';
import { webhookSecretMadeOnce, webhookSecretName } from './secrets.ts';
import type { SetupStep } from './setup-state.ts';
import { readStack } from './stack.ts';
import { subscribeToStrava } from './subscribe-to-strava.ts';
import { waitForStack } from './wait-for-stack.ts';

/**
 * From nothing to an invite link. Each step is safe to repeat, and what is done is noted in a file: stopped anywhere, the
 * next run goes on there. Run again after the end, it starts over with the answers that were given.
 */
export async function setUpClub(context: CommandContext): Promise<{ readonly link: string }> {
  const { screen, state } = context;
  screen.title('Afterrun: setting up your club');
  const kept = state.read();
  if (kept.done.includes('finished')) state.write({ ...kept, done: [], answers: {}, formerAnswers: kept.answers });
  else if (Object.keys(kept.answers).length > 0) screen.say('Going on where you stopped.');

  const { region, account, aws } = await checkAccount(context);
  const answers = await askClub(context);
  await askStravaSecret(context, aws, answers.stravaClientId);

  const outputs = await deployOnce(context, { region, account, aws, answers });
  if (!isDone(context, 'texts')) {
    await connectTexts(context, { aws, answers, outputs });
    note(context, 'texts');
  }
  if (!isDone(context, 'callback-domain')) {
    await showCallbackDomain(context, outputs.Url);
    note(context, 'callback-domain');
  }
  await subscribeToStrava(screen, aws, context.stackName);
  const link = inviteLink(outputs.Url, inviteCodeOf(context));
  showInvite(screen, link);
  note(context, 'finished');
  screen.end('Your club is open. See how it is at any time: npm run club -- doctor');
  return { link };
}

interface Place {
  readonly region: string;
  readonly account: string;
  readonly aws: AwsClients;
  readonly answers: Answers;
}

async function deployOnce(context: CommandContext, { region, aws, answers }: Place): Promise<ClubOutputs> {
  const { screen, stackName, config } = context;
  if (isDone(context, 'deployed')) {
    const stack = await readStack(aws.cloudFormation, stackName);
    const { Url, InboundTopicArn, DeliveryLoggingRoleArn } = stack?.outputs ?? {};
    if (Url !== undefined && InboundTopicArn !== undefined && DeliveryLoggingRoleArn !== undefined) {
      screen.good('The club is deployed already.');
      return { Url, InboundTopicArn, DeliveryLoggingRoleArn };
    }
  }

  const secret = await webhookSecretMadeOnce(aws.ssm, webhookSecretName(stackName));
  const parameters = await parametersOf(aws, screen, {
    answers,
    config,
    inviteCode: inviteCodeOf(context),
    webhookSecretSha256: hashOfSecret(secret),
  });
  const goes = await screen.confirm(
    'Deploy now? It costs well under 1 USD a month in AWS, plus what you allow for texts.',
    true,
  );
  if (!goes) throw new StoppedByAdminError();

  await waitForStack(context, aws.cloudFormation);
  const outputs = await deployClub(context, { aws, region, parameters });
  note(context, 'deployed');
  screen.good(`Deployed. The club answers at ${outputs.Url}`);
  return outputs;
}

/** Strava sends a runner back to this host and to no other; only the admin can tell Strava, by hand. */
async function showCallbackDomain({ screen }: CommandContext, url: string): Promise<void> {
  screen.show('Tell Strava where your club is: copy this', new URL(url).host);
  screen.say(
    [
      '1. Open https://www.strava.com/settings/api and press the pencil (Edit).',
      '2. Put the line above into "Authorization Callback Domain": no https://, no slash.',
      '3. Save.',
      '',
      'If it is wrong, a runner who presses "Connect with Strava" sees an error page of Strava that says "redirect_uri" and "invalid" in place of the question. Then do these steps again.',
    ].join('\n'),
  );
  await screen.waitForEnter('Saved it at Strava?');
}

function isDone({ state }: CommandContext, step: SetupStep): boolean {
  return state.read().done.includes(step);
}

function note({ state }: CommandContext, step: SetupStep): void {
  const kept = state.read();
  state.write({ ...kept, done: [...new Set([...kept.done, step])] });
}

function inviteCodeOf({ state }: CommandContext): string {
  const kept = state.read();
  if (kept.inviteCode !== undefined) return kept.inviteCode;
  const inviteCode = newInviteCode();
  state.write({ ...kept, inviteCode });
  return inviteCode;
}
