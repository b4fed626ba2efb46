import { AdminError } from './admin-error.ts';
import type { AwsClients } from './aws-clients.ts';
import { type CommandContext, stravaApiUrlOf } from './command-context.ts';
import { readSecret, stravaClientSecretName, writeSecret } from './secrets.ts';
import { askStravaAboutApp, type StravaAppAnswer } from './strava-subscriptions.ts';

/** The only place that a secret may come from, besides the hidden prompt. A flag would stay in the shell's history. */
export const secretVariable = 'STRAVA_CLIENT_SECRET';

/**
 * The Strava client secret: from the environment, else the one that is kept, else asked for without showing it. Only one that
 * Strava accepts goes to Parameter Store, and it goes nowhere else.
 *
 * @throws StravaRefusedError, StravaInactiveError, StravaSilentError
 */
export async function askStravaSecret(context: CommandContext, { ssm }: AwsClients, clientId: string): Promise<void> {
  const { screen, stackName, variables, config } = context;
  const name = stravaClientSecretName(stackName);
  const fromEnvironment = variables[secretVariable]?.trim();
  const kept = await readSecret(ssm, name);
  const check = (clientSecret: string) =>
    screen.work('Asking Strava whether id and secret are right', () =>
      askStravaAboutApp({ apiUrl: stravaApiUrlOf(config), clientId, clientSecret }),
    );

  const known = fromEnvironment === undefined || fromEnvironment === '' ? kept : fromEnvironment;
  if (known !== undefined) {
    const answer = await check(known);
    if (answer.kind === 'ok') {
      if (known !== kept) await writeSecret(ssm, name, known);
      screen.good('Strava accepts the app.');
      return;
    }
    if (answer.kind !== 'refused' || known === fromEnvironment) throw stravaErrorOf(answer);
    screen.warn('Strava no longer accepts the secret that was kept.');
  }

  for (let attempt = 1; ; attempt += 1) {
    const secret = await screen.askSecret({
      question: 'Paste the Client Secret of your Strava app, then press Enter (nothing is shown)',
      why: 'On https://www.strava.com/settings/api press "show" beside "Client Secret" and copy it. It is encrypted in your AWS account.',
      variable: secretVariable,
      problem: (text) => (/^\S{10,100}$/.test(text.trim()) ? undefined : 'That does not look like a secret of Strava.'),
    });
    const answer = await check(secret.trim());
    if (answer.kind === 'ok') {
      await writeSecret(ssm, name, secret.trim());
      screen.good('Strava accepts the app. The secret is kept in your AWS account.');
      return;
    }
    if (answer.kind !== 'refused' || attempt === 3) throw stravaErrorOf(answer);
    screen.warn('Strava did not accept this. Is it the secret (not the access token), of the app with that Client ID?');
  }
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
