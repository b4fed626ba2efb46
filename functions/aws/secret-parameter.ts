import type { ReadParameter } from './read-parameter.ts';

/** How long a container caches the value: a new secret is in use everywhere after a quarter of an hour. */
const cachedForMs = 15 * 60_000;

/**
 * One of the club's secrets, a SecureString in Parameter Store, read on first use.
 *
 * @throws SecretMissingError when there is none of that name.
 */
export function createSecretParameter(readParameter: ReadParameter, name: string): () => Promise<string> {
  let known: { readonly secret: string; readonly until: number } | undefined;

  return async () => {
    const now = Date.now();
    if (known !== undefined && known.until > now) return known.secret;

    const secret = await readParameter(name);
    if (secret === undefined) throw new SecretMissingError(name);
    known = { secret, until: now + cachedForMs };
    return secret;
  };
}

export class SecretMissingError extends Error {
  override readonly name = 'SecretMissingError';
  readonly parameter: string;

  constructor(parameter: string) {
    super(`Parameter Store has no value for ${parameter}. Run "npm run club -- setup" again.`);
    this.parameter = parameter;
  }
}
