import { hashOfSecret } from '../../functions/strava/webhook-secret.ts';
import { intervalsSiteUrl } from '../../lib/intervals-addresses.ts';
import { AdminError } from './admin-error.ts';
import { askForSecret } from './ask-app-secret.ts';
import { givenWebhookSecret, intervalsSecret, intervalsSecretVariable } from './ask-intervals-secret.ts';
import { changeParameters } from './change-parameters.ts';
import type { CommandContext } from './command-context.ts';
import type { FoundClub } from './deployed-club.ts';
import { StoppedByAdminError } from './screen.ts';
import { intervalsPathSecretName, intervalsWebhookSecretName, newWebhookSecret, writeSecret } from './secrets.ts';
import type { DeployedStack } from './stack.ts';

/** @throws NoIntervalsAppError, IntervalsRefusedError, IntervalsSilentError */
export async function rotateIntervalsClient(context: CommandContext, { login, stack }: FoundClub): Promise<void> {
  const { screen, stackName, variables } = context;
  const secret = intervalsSecret(stackName, intervalsAppOf(stack));
  const given = variables[intervalsSecretVariable]?.trim() ?? '';
  if (given === '') {
    await writeSecret(await login.ssm(), secret.parameter, await askForSecret(screen, secret));
  } else {
    const answer = await secret.check(given);
    if (answer.kind !== 'ok') throw answer.error;
    await writeSecret(await login.ssm(), secret.parameter, given);
  }
  screen.good('intervals.icu accepts it, and it is kept. The functions use it within a quarter of an hour.');
}

/**
 * Webhooks carry two secrets: one in our address, made here, and one in the body, made by intervals.icu. Until the admin enters
 * the new address there, webhooks are refused; the hourly search finds those runs.
 *
 * @throws NoIntervalsAppError, NotAWebhookSecretError
 */
export async function rotateIntervalsWebhook(context: CommandContext, { login, stack }: FoundClub): Promise<void> {
  const { screen, stackName, variables } = context;
  intervalsAppOf(stack);
  const goes = await screen.confirm('Make a new secret for the address that intervals.icu reports to?', true);
  if (!goes) throw new StoppedByAdminError('Nothing was changed.');
  const ofBody = await givenWebhookSecret(screen, variables, { asks: true });
  const ofPath = newWebhookSecret();
  await writeSecret(await login.ssm(), intervalsPathSecretName(stackName), ofPath);
  if (ofBody !== '') await writeSecret(await login.ssm(), intervalsWebhookSecretName(stackName), ofBody);
  await changeParameters(context, await login.cloudFormation(), stack, {
    IntervalsPathSecretSha256: hashOfSecret(ofPath),
    ...(ofBody !== '' && { IntervalsWebhookSecretSha256: hashOfSecret(ofBody) }),
  });
  screen.say(
    [
      ...(ofBody === '' ? ['The Webhook Secret of intervals.icu is as before.'] : []),
      `Now put ${stack.outputs.Url ?? ''}/intervals/SECRET there as the webhook address (Settings > Manage App). ${whereToFind(stackName)}`,
      'Press "send test webhook"; a minute later see that it came: npm run club -- doctor',
    ].join('\n'),
  );
}

/** The secret itself is never printed: a terminal remembers. */
export function whereToFind(stackName: string): string {
  return `In the place of SECRET goes what the AWS console shows: Systems Manager > Parameter Store > ${intervalsPathSecretName(stackName)} > "Show decrypted value".`;
}

function intervalsAppOf({ parameters }: DeployedStack): { readonly siteUrl: string; readonly clientId: string } {
  const { IntervalsClientId: clientId = '', IntervalsSiteUrl: siteUrl = intervalsSiteUrl } = parameters;
  if (clientId === '') throw new NoIntervalsAppError();
  return { siteUrl, clientId };
}

export class NoIntervalsAppError extends AdminError {
  override readonly name = 'NoIntervalsAppError';

  constructor() {
    super('The club has no app at intervals.icu.', 'There is nothing to change. To add one: npm run club -- setup');
  }
}
