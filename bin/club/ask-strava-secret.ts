import { AdminError } from './admin-error.ts';
import type { AwsClients } from './aws-clients.ts';
import { type CommandContext, stravaApiUrlOf } from './command-context.ts';
import type { Screen } from './screen.ts';
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

  await writeSecret(ssm, name, await askForSecret(screen, check, clientId));
  screen.good('Strava accepts the app. The secret is kept in your AWS account.');
}

/**
 * A secret that Strava accepts; it is asked for three times.
 *
 * @throws StravaRefusedError, StravaInactiveError, StravaSilentError
 */
export async function askForSecret(
  screen: Screen,
  check: (clientSecret: string) => Promise<StravaAppAnswer>,
  clientId: string,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const secret = await screen.askSecret({
      question: 'Paste the Client Secret, then press Enter (nothing is shown)',
      why: 'On https://www.strava.com/settings/api press "show" beside "Client Secret" and copy it. It is encrypted in your AWS account.',
      variable: secretVariable,
      problem: (text) => (/^\S{10,100}$/.test(text.trim()) ? undefined : 'That does not look like a secret of Strava.'),
    });
    const answer = await check(secret.trim());
    if (answer.kind === 'ok') return secret.trim();
    if (answer.kind !== 'refused' || attempt === 3) throw stravaErrorOf(answer);
    screen.warn(
      `Strava refused this secret. Copy "Client Secret" (not "Access Token") from the app whose Client ID is ${clientId}.`,
    );
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
