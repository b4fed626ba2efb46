import { createIntervalsOauth } from '../../functions/intervals/intervals-oauth.ts';
import { intervalsSiteUrl } from '../../lib/intervals-addresses.ts';
import { AdminError } from './admin-error.ts';
import { type AppAnswer, type AppSecret, askAppSecret } from './ask-app-secret.ts';
import type { AwsClients } from './aws-clients.ts';
import type { CommandContext } from './command-context.ts';
import type { Screen } from './screen.ts';
import { intervalsClientSecretName, intervalsWebhookSecretName, readSecret, writeSecret } from './secrets.ts';
import { NobodyToAskError } from './unattended-screen.ts';

export const intervalsSecretVariable = 'INTERVALS_CLIENT_SECRET';

/** @throws IntervalsRefusedError, IntervalsSilentError */
export async function askIntervalsSecret(
  context: CommandContext,
  { ssm }: AwsClients,
  clientId: string,
): Promise<void> {
  const siteUrl = context.config.intervalsSiteUrl ?? intervalsSiteUrl;
  return askAppSecret(context, await ssm(), intervalsSecret(context.stackName, { siteUrl, clientId }));
}

/** The client secret of the club's app there, and how an admin finds it. */
export function intervalsSecret(
  stackName: string,
  { siteUrl, clientId }: { readonly siteUrl: string; readonly clientId: string },
): AppSecret {
  return {
    platform: 'intervals.icu',
    parameter: intervalsClientSecretName(stackName),
    variable: intervalsSecretVariable,
    why: 'On https://intervals.icu open Settings > Manage App and copy the client secret. It is encrypted in your AWS account.',
    whenRefused: `Copy the client secret (not the webhook secret, not your API key) of the app whose client id is ${clientId}.`,
    check: (clientSecret) => askIntervalsAboutApp({ siteUrl, clientId, clientSecret }),
  };
}

export const intervalsWebhookVariable = 'INTERVALS_WEBHOOK_SECRET';
const webhookSecretShape = /^(?:\S{8,200})?$/;
const webhookSecretWords = 'It is 8 characters or more, without spaces.';

/**
 * intervals.icu puts this secret into each webhook. It is taken from the environment, else from Parameter Store, else asked for.
 * `undefined`: the admin does not have it yet, and webhooks are refused until a later setup.
 *
 * @throws NotAWebhookSecretError
 */
export async function askIntervalsWebhookSecret(
  { screen, stackName, variables }: CommandContext,
  { ssm }: AwsClients,
): Promise<string | undefined> {
  const parameter = intervalsWebhookSecretName(stackName);
  const kept = await readSecret(await ssm(), parameter);
  const given = await givenWebhookSecret(screen, variables, { asks: kept === undefined });
  if (given === '') return kept;
  if (given !== kept) await writeSecret(await ssm(), parameter, given);
  return given;
}

/**
 * Empty: the admin does not have it yet.
 *
 * @throws NotAWebhookSecretError
 */
export async function givenWebhookSecret(
  screen: Screen,
  variables: CommandContext['variables'],
  { asks }: { readonly asks: boolean },
): Promise<string> {
  const fromEnvironment = variables[intervalsWebhookVariable]?.trim() ?? '';
  if (!webhookSecretShape.test(fromEnvironment)) throw new NotAWebhookSecretError();
  return fromEnvironment === '' && asks ? askWebhookSecret(screen) : fromEnvironment;
}

async function askWebhookSecret(screen: Screen): Promise<string> {
  try {
    const secret = await screen.askSecret({
      question: 'Paste the Webhook Secret of intervals.icu, then press Enter (nothing is shown; Enter alone: later)',
      why: 'On the same page, Settings > Manage App. Without it the club reads mornings, and ignores the runs that intervals.icu reports.',
      variable: intervalsWebhookVariable,
      problem: (text) => (webhookSecretShape.test(text.trim()) ? undefined : webhookSecretWords),
    });
    return secret.trim();
  } catch (error) {
    if (!(error instanceof NobodyToAskError)) throw error;
    screen.warn(
      `The club ignores what intervals.icu reports until it has the Webhook Secret: set ${intervalsWebhookVariable}.`,
    );
    return '';
  }
}

/** Sends a code that was never issued: intervals.icu refuses the code if it knows the app, and the app if it does not. */
async function askIntervalsAboutApp(app: {
  readonly siteUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}): Promise<AppAnswer> {
  const oauth = createIntervalsOauth({
    ...app,
    clientSecret: async () => app.clientSecret,
    userAgent: 'Afterrun setup',
    timeoutMs: 10_000,
  });
  const answer = await oauth.exchange('is-the-app-known');
  switch (answer.kind) {
    case 'app-inactive':
      return { kind: 'refused', error: new IntervalsRefusedError() };
    case 'unavailable':
      return { kind: 'failed', error: new IntervalsSilentError(answer.why) };
    default:
      return { kind: 'ok' };
  }
}

export class NotAWebhookSecretError extends AdminError {
  override readonly name = 'NotAWebhookSecretError';

  constructor() {
    super(
      `${intervalsWebhookVariable} cannot be the Webhook Secret. ${webhookSecretWords}`,
      `Copy it again from https://intervals.icu, Settings > Manage App. Or run: unset ${intervalsWebhookVariable} (the command then asks for it).`,
    );
  }
}

export class IntervalsRefusedError extends AdminError {
  override readonly name = 'IntervalsRefusedError';

  constructor() {
    super(
      'intervals.icu says that this client id and client secret do not belong together.',
      `Copy both again from intervals.icu, Settings > Manage App (the secret by hidden prompt or ${intervalsSecretVariable}), then run setup again.`,
    );
  }
}

export class IntervalsSilentError extends AdminError {
  override readonly name = 'IntervalsSilentError';

  constructor(why: string) {
    super(
      `intervals.icu did not answer (${why}).`,
      'Run setup again later, or without it: npm run club -- setup --intervals-client-id none',
    );
  }
}
