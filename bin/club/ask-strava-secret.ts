import { AdminError } from './admin-error.ts';
import { type AppAnswer, type AppSecret, askAppSecret } from './ask-app-secret.ts';
import type { AwsClients } from './aws-clients.ts';
import { type CommandContext, stravaApiUrlOf } from './command-context.ts';
import { stravaClientSecretName } from './secrets.ts';
import { askStravaAboutApp, type StravaAppAnswer } from './strava-subscriptions.ts';

export const secretVariable = 'STRAVA_CLIENT_SECRET';

/** @throws StravaRefusedError, StravaInactiveError, StravaSilentError */
export async function askStravaSecret(context: CommandContext, { ssm }: AwsClients, clientId: string): Promise<void> {
  return askAppSecret(
    context,
    await ssm(),
    stravaSecret(context, { apiUrl: stravaApiUrlOf(context.config), clientId }),
  );
}

export function stravaSecret(
  { stackName }: Pick<CommandContext, 'stackName'>,
  { apiUrl, clientId }: { readonly apiUrl: string; readonly clientId: string },
): AppSecret {
  return {
    platform: 'Strava',
    parameter: stravaClientSecretName(stackName),
    variable: secretVariable,
    why: 'On https://www.strava.com/settings/api press "show" beside "Client Secret" and copy it. It is encrypted in your AWS account.',
    whenRefused: `Copy "Client Secret" (not "Access Token") from the app whose Client ID is ${clientId}.`,
    check: async (clientSecret) => appAnswerOf(await askStravaAboutApp({ apiUrl, clientId, clientSecret })),
  };
}

function appAnswerOf(answer: StravaAppAnswer): AppAnswer {
  if (answer.kind === 'ok') return { kind: 'ok' };
  return { kind: answer.kind === 'refused' ? 'refused' : 'failed', error: stravaErrorOf(answer) };
}

/** Why Strava did not say yes. */
export function stravaErrorOf(answer: Exclude<StravaAppAnswer, { readonly kind: 'ok' }>): AdminError {
  switch (answer.kind) {
    case 'refused':
      return new StravaRefusedError();
    case 'inactive':
      return new StravaInactiveError();
    case 'unavailable':
      return new StravaSilentError(answer.why);
    default:
      return answer satisfies never;
  }
}

export class StravaRefusedError extends AdminError {
  override readonly name = 'StravaRefusedError';

  constructor() {
    super(
      'Strava says that this Client ID and Client Secret do not belong together.',
      `Copy both again from https://www.strava.com/settings/api (the secret by hidden prompt or ${secretVariable}), then run setup again.`,
    );
  }
}

export class StravaInactiveError extends AdminError {
  override readonly name = 'StravaInactiveError';

  constructor() {
    super(
      'Strava has switched this app off (inactive).',
      'Look at https://www.strava.com/settings/api: since June 2026 an app needs an owner with a Strava subscription.',
    );
  }
}

export class StravaSilentError extends AdminError {
  override readonly name = 'StravaSilentError';

  constructor(why: string) {
    super(`Strava did not answer (${why}).`, 'Look at https://status.strava.com and run setup again later.');
  }
}
