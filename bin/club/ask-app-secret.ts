import type { SSMClient } from '@aws-sdk/client-ssm';
import type { AdminError } from './admin-error.ts';
import type { CommandContext } from './command-context.ts';
import type { Screen } from './screen.ts';
import { readSecret, writeSecret } from './secrets.ts';

/** Does the platform know the client id with this secret? `failed`: no answer, or neither yes nor no. */
export type AppAnswer =
  | { readonly kind: 'ok' }
  | { readonly kind: 'refused'; readonly error: AdminError }
  | { readonly kind: 'failed'; readonly error: AdminError };

/** The client secret of the club's app at a platform, and how an admin finds it. */
export interface AppSecret {
  /** What the platform is called. */
  readonly platform: string;
  /** Its name in Parameter Store. */
  readonly parameter: string;
  /** The only place that it may come from, besides the hidden prompt. A flag would stay in the shell's history. */
  readonly variable: string;
  /** Where the admin finds it. */
  readonly why: string;
  /** What to copy instead of what was refused. */
  readonly whenRefused: string;
  readonly check: (clientSecret: string) => Promise<AppAnswer>;
}

/**
 * The client secret: from the environment, else the one that is kept, else asked for without showing it. Only one that the
 * platform accepts goes to Parameter Store, and it goes nowhere else.
 *
 * @throws the error of the platform's answer.
 */
export async function askAppSecret(
  { screen, variables }: Pick<CommandContext, 'screen' | 'variables'>,
  ssm: SSMClient,
  secret: AppSecret,
): Promise<void> {
  const { platform, parameter, variable } = secret;
  const fromEnvironment = variables[variable]?.trim();
  const kept = await readSecret(ssm, parameter);
  const known = fromEnvironment === undefined || fromEnvironment === '' ? kept : fromEnvironment;
  if (known !== undefined) {
    const answer = await checked(screen, secret, known);
    if (answer.kind === 'ok') {
      if (known !== kept) await writeSecret(ssm, parameter, known);
      screen.good(`${platform} accepts the app.`);
      return;
    }
    if (answer.kind === 'failed' || known === fromEnvironment) throw answer.error;
    screen.warn(`${platform} no longer accepts the secret that was kept.`);
  }

  await writeSecret(ssm, parameter, await askForSecret(screen, secret));
  screen.good(`${platform} accepts the app. The secret is kept in your AWS account.`);
}

/**
 * A secret that the platform accepts; it is asked for three times.
 *
 * @throws the error of the platform's answer.
 */
export async function askForSecret(screen: Screen, secret: AppSecret): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const given = await screen.askSecret({
      question: 'Paste the Client Secret, then press Enter (nothing is shown)',
      why: secret.why,
      variable: secret.variable,
      problem: (text) =>
        /^\S{10,100}$/.test(text.trim()) ? undefined : `That does not look like a secret of ${secret.platform}.`,
    });
    const answer = await checked(screen, secret, given.trim());
    if (answer.kind === 'ok') return given.trim();
    if (answer.kind === 'failed' || attempt === 3) throw answer.error;
    screen.warn(`${secret.platform} refused this secret. ${secret.whenRefused}`);
  }
}

function checked(screen: Screen, { platform, check }: AppSecret, clientSecret: string): Promise<AppAnswer> {
  return screen.work(`Asking ${platform} whether id and secret are right`, () => check(clientSecret));
}
