import { createIntervalsOauth } from '../../functions/intervals/intervals-oauth.ts';
import { intervalsSiteUrl } from '../../lib/intervals-addresses.ts';
import { AdminError } from './admin-error.ts';
import { type AppAnswer, askAppSecret } from './ask-app-secret.ts';
import type { AwsClients } from './aws-clients.ts';
import type { CommandContext } from './command-context.ts';
import { intervalsClientSecretName } from './secrets.ts';

export const intervalsSecretVariable = 'INTERVALS_CLIENT_SECRET';

/** @throws IntervalsRefusedError, IntervalsSilentError */
export function askIntervalsSecret(context: CommandContext, { ssm }: AwsClients, clientId: string): Promise<void> {
  const siteUrl = context.config.intervalsSiteUrl ?? intervalsSiteUrl;
  return askAppSecret(context, ssm, {
    platform: 'intervals.icu',
    parameter: intervalsClientSecretName(context.stackName),
    variable: intervalsSecretVariable,
    why: 'On https://intervals.icu open Settings > Manage App and copy the client secret. It is encrypted in your AWS account.',
    whenRefused: `Copy the client secret (not the webhook secret, not your API key) of the app whose client id is ${clientId}.`,
    check: (clientSecret) => askIntervalsAboutApp({ siteUrl, clientId, clientSecret }),
  });
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
