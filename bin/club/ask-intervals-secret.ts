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
export function askIntervalsSecret(context: CommandContext, { ssm }: AwsClients, clientId: string): Promise<void> {
  const siteUrl = context.config.intervalsSiteUrl ?? intervalsSiteUrl;
  return askAppSecret(context, ssm, intervalsSecret(context.stackName, { siteUrl, clientId }));
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

/**
 * What intervals.icu shows in each thing that it tells, so that it is believed: from the environment, else the one that is kept,
 * else asked for. `undefined`: nobody has it at hand, and nothing that it tells is believed until a setup that has.
 */
export async function askIntervalsWebhookSecret(
  { screen, stackName, variables }: CommandContext,
  { ssm }: AwsClients,
): Promise<string | undefined> {
  const parameter = intervalsWebhookSecretName(stackName);
  const kept = await readSecret(ssm, parameter);
  const fromEnvironment = variables[intervalsWebhookVariable]?.trim() ?? '';
  const given = fromEnvironment === '' && kept === undefined ? await askWebhookSecret(screen) : fromEnvironment;
  if (given === '') return kept;
  if (given !== kept) await writeSecret(ssm, parameter, given);
  return given;
}

/** Empty where it is not at hand. */
export async function askWebhookSecret(screen: Screen): Promise<string> {
  try {
    const secret = await screen.askSecret({
      question: 'Paste the Webhook Secret of intervals.icu, then press Enter (nothing is shown; Enter alone: later)',
      why: 'On the same page, Settings > Manage App. Without it the club reads mornings, and ignores the runs that intervals.icu reports.',
      variable: intervalsWebhookVariable,
      problem: (text) =>
        /^(?:\S{8,200})?$/.test(text.trim()) ? undefined : 'It is 8 characters or more, without spaces.',
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

/** With a code that nobody was given: it refuses the code where it knows the app, and the app where it does not. */
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
