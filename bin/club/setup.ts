import { hashOfSecret } from '../../functions/strava/webhook-secret.ts';
import { AdminError } from './admin-error.ts';
import type { Answers } from './answers.ts';
import { askClub } from './ask-club.ts';
import { askIntervalsSecret, askIntervalsWebhookSecret } from './ask-intervals-secret.ts';
import { askStravaSecret } from './ask-strava-secret.ts';
import type { AwsClients } from './aws-clients.ts';
import { checkAccount } from './check-account.ts';
import { parametersOf } from './club-parameters.ts';
import type { CommandContext } from './command-context.ts';
import { connectTexts } from './connect-texts.ts';
import { makeDeployable } from './delete-stack.ts';
import { type ClubOutputs, deployClub } from './deploy.ts';
import { inviteLink, newInviteCode, showInvite } from './invite.ts';
import { whereToFind } from './rotate-intervals.ts';
import { StoppedByAdminError } from './screen.ts';
import { intervalsPathSecretName, webhookSecretMadeOnce, webhookSecretName } from './secrets.ts';
import type { SetupStep } from './setup-state.ts';
import { readStack } from './stack.ts';
import { subscribeToStrava } from './subscribe-to-strava.ts';
import { sendTestMessage } from './test-message.ts';

/**
 * From nothing to an invite link. Each step is safe to repeat, and a file notes what is done: after a stop the next run
 * continues there. After the end it starts over, with the former answers as defaults.
 */
export async function setUpClub(context: CommandContext): Promise<{ readonly link: string }> {
  const { screen, state } = context;
  screen.title('Afterrun: setting up your club');
  const kept = state.read();
  if (kept.done.includes('finished')) state.write({ ...kept, done: [], answers: {}, formerAnswers: kept.answers });
  else if (Object.keys(kept.answers).length > 0) screen.say('Continuing where you stopped.');

  const { region, account, aws } = await checkAccount(context);
  await takeInviteCodeOfClub(context, aws);
  const answers = await askClub(context);
  await askStravaSecret(context, aws, answers.stravaClientId);
  let intervalsWebhookSecret: string | undefined;
  if (answers.intervalsClientId !== '') {
    await askIntervalsSecret(context, aws, answers.intervalsClientId);
    intervalsWebhookSecret = await askIntervalsWebhookSecret(context, aws);
  }

  const outputs = await deployOnce(context, { region, account, aws, answers, intervalsWebhookSecret });
  if (!isDone(context, 'texts')) {
    await connectTexts(context, { aws, answers, outputs });
    note(context, 'texts');
  }
  if (!isDone(context, 'callback-domain')) {
    await showCallbackDomain(context, outputs.Url);
    note(context, 'callback-domain');
  }
  if (answers.intervalsClientId !== '' && !isDone(context, 'intervals-app')) {
    await showIntervalsAddress(context, outputs.Url);
    note(context, 'intervals-app');
  }
  await subscribeToStrava(screen, aws, context.stackName);
  const link = inviteLink(outputs.Url, inviteCodeOf(context));
  showInvite(screen, link);
  await offerTest(context, aws);
  note(context, 'finished');
  sayWhatIsNext(context, answers);
  return { link };
}

/** A mail to the admin, sent as all messages are. A failure is reported and does not end the setup. */
async function offerTest(context: CommandContext, aws: AwsClients): Promise<void> {
  const { screen, stackName } = context;
  const goes = await screen.confirm(
    'AWS has sent you a mail, "AWS Notification - Subscription Confirmation". Press its link now. Then: send yourself a first test message?',
    true,
  );
  if (!goes) return;
  try {
    const stack = await readStack(await aws.cloudFormation(), stackName);
    const outcome = stack === undefined ? 'not yet' : await sendTestMessage(context, { aws, stack });
    if (outcome === 'sent') screen.good('AWS took it: it is in your mailbox within a minute.');
    else screen.warn('It has not gone out yet. See why: npm run club -- logs');
  } catch (error) {
    if (!(error instanceof AdminError) || error instanceof StoppedByAdminError) throw error;
    screen.warn(`${error.message}\n${error.fix}`);
  }
}

function sayWhatIsNext({ screen }: CommandContext, { seats, originationNumber }: Answers): void {
  const steps = [
    'Open the invite link yourself, connect Strava, choose e-mail, and press the link in the mail that comes.',
    'Upload a run of half an hour. Within minutes there is a message.',
    'See that all is well: npm run club -- doctor',
    `Post the invite link in your club chat. ${seats === '1' ? 'Strava lets your app have 1 athlete, you; raise it to 10 at https://www.strava.com/settings/api, then: npm run club -- setup --seats 10' : `There are ${seats} seats; whoever comes later is on the waiting list.`}`,
    originationNumber === ''
      ? 'For texts request a number; it takes weeks: docs/admin.md, "Texting for real". Until then everything works by e-mail.'
      : 'Send yourself a text: npm run club -- test-message --to +1…',
    'Say in the club who is responsible for its data: docs/admin.md, "Responsible for members\' data".',
  ];
  screen.say(['What comes next:', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n'));
  screen.end('Your club is open. See how it is at any time: npm run club -- doctor');
}

interface Place {
  readonly region: string;
  readonly account: string;
  readonly aws: AwsClients;
  readonly answers: Answers;
  readonly intervalsWebhookSecret: string | undefined;
}

async function deployOnce(
  context: CommandContext,
  { region, aws, answers, intervalsWebhookSecret }: Place,
): Promise<ClubOutputs> {
  const { screen, stackName, config } = context;
  if (isDone(context, 'deployed')) {
    const stack = await readStack(await aws.cloudFormation(), stackName);
    const { Url, InboundTopicArn, DeliveryLoggingRoleArn } = stack?.outputs ?? {};
    if (Url !== undefined && InboundTopicArn !== undefined && DeliveryLoggingRoleArn !== undefined) {
      screen.good('The club is deployed already.');
      return { Url, InboundTopicArn, DeliveryLoggingRoleArn };
    }
  }

  const secret = await webhookSecretMadeOnce(await aws.ssm(), webhookSecretName(stackName));
  const parameters = await parametersOf(aws, screen, {
    answers,
    config,
    inviteCode: inviteCodeOf(context),
    webhookSecretSha256: hashOfSecret(secret),
    intervalsPathSecret: async () => webhookSecretMadeOnce(await aws.ssm(), intervalsPathSecretName(stackName)),
    intervalsWebhookSecret,
  });
  const goes = await screen.confirm(
    'Deploy now? It costs well under 1 USD a month in AWS, plus what you allow for texts.',
    true,
  );
  if (!goes) throw new StoppedByAdminError();

  const hasClub = await makeDeployable(context, await aws.cloudFormation());
  const outputs = await deployClub(context, { aws, region, parameters, hasClub });
  note(context, 'deployed');
  screen.good(`Deployed. The club answers at ${outputs.Url}`);
  return outputs;
}

/** Strava sends runners back only to this host, and only the admin can enter it at Strava. */
async function showCallbackDomain({ screen }: CommandContext, url: string): Promise<void> {
  screen.show('Tell Strava where your club is: copy this', new URL(url).host);
  screen.say(
    [
      '1. Open https://www.strava.com/settings/api and press the pencil (Edit).',
      '2. Put the line above into "Authorization Callback Domain": no https://, no slash.',
      '3. Save.',
      '',
      'Check for typos. If the domain is wrong, nobody can join: Strava shows an error with "redirect_uri" and "invalid". To correct it, repeat these steps.',
    ].join('\n'),
  );
  await screen.waitForEnter('Saved it at Strava?');
}

/** The same for intervals.icu, which wants the whole address. */
async function showIntervalsAddress({ screen, stackName }: CommandContext, url: string): Promise<void> {
  screen.show('Tell intervals.icu where your club is: copy this', `${url}/oauth/intervals`);
  screen.say(
    [
      '1. Log in at https://intervals.icu and open Settings > Manage App.',
      '2. Put the line above into the redirect URIs, as it is.',
      `3. For the webhook put ${url}/intervals/SECRET there. ${whereToFind(stackName)}`,
      '4. Tick ACTIVITY_UPLOADED, ACTIVITY_ANALYZED, ACTIVITY_UPDATED, ACTIVITY_DELETED, WELLNESS_UPDATED and APP_SCOPE_CHANGED.',
      '5. Save, and press "send test webhook". The answer should be 200, and a minute later the doctor says that something came: npm run club -- doctor',
    ].join('\n'),
  );
  await screen.waitForEnter('Saved it at intervals.icu?');
}

function isDone({ state }: CommandContext, step: SetupStep): boolean {
  return state.read().done.includes(step);
}

function note({ state }: CommandContext, step: SetupStep): void {
  const kept = state.read();
  state.write({ ...kept, done: [...new Set([...kept.done, step])] });
}

/** A link that was renewed on another computer is the club's link here, too. */
async function takeInviteCodeOfClub({ state, stackName }: CommandContext, aws: AwsClients): Promise<void> {
  const inviteCode = (await readStack(await aws.cloudFormation(), stackName))?.parameters.InviteCode;
  if (inviteCode) state.write({ ...state.read(), inviteCode });
}

function inviteCodeOf({ state }: CommandContext): string {
  const kept = state.read();
  if (kept.inviteCode !== undefined) return kept.inviteCode;
  const inviteCode = newInviteCode();
  state.write({ ...kept, inviteCode });
  return inviteCode;
}
