import { randomBytes } from 'node:crypto';
import { GetParameterCommand, PutParameterCommand, type SSMClient } from '@aws-sdk/client-ssm';
import { fromAws, isAwsError } from './aws-answer.ts';

/** Secrets are SecureStrings in Parameter Store, encrypted with the account's own key. They are nowhere else. */
export const stravaClientSecretName = (stackName: string): string => `/${stackName}/strava/client-secret`;
export const intervalsClientSecretName = (stackName: string): string => `/${stackName}/intervals/client-secret`;
export const intervalsWebhookSecretName = (stackName: string): string => `/${stackName}/intervals/webhook-secret`;
/** Of the path that intervals.icu reports to; Strava's is another one. */
export const intervalsPathSecretName = (stackName: string): string => `/${stackName}/intervals/path-secret`;
export const webhookSecretName = (stackName: string): string => `/${stackName}/strava/webhook-secret`;

/** All that a club may have. */
export const secretNames: readonly ((stackName: string) => string)[] = [
  stravaClientSecretName,
  webhookSecretName,
  intervalsClientSecretName,
  intervalsPathSecretName,
  intervalsWebhookSecretName,
];

/** `undefined` where it was never written. */
export async function readSecret(ssm: SSMClient, name: string): Promise<string | undefined> {
  return fromAws('let us read a secret', async () => {
    try {
      const { Parameter } = await ssm.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
      return Parameter?.Value;
    } catch (error) {
      if (isAwsError(error, 'ParameterNotFound')) return undefined;
      throw error;
    }
  });
}

/** Replaces what was there. */
export async function writeSecret(ssm: SSMClient, name: string, value: string): Promise<void> {
  await fromAws('let us keep a secret', () =>
    ssm.send(new PutParameterCommand({ Name: name, Value: value, Type: 'SecureString', Overwrite: true })),
  );
}

/** 32 random bytes, base64url. */
export const newWebhookSecret = (): string => randomBytes(32).toString('base64url');

/**
 * The secret of a webhook path: 32 random bytes, base64url, made once and kept for good, because the source has been told it. Two that make it at the same time get the same one.
 */
export async function webhookSecretMadeOnce(ssm: SSMClient, name: string): Promise<string> {
  const kept = await readSecret(ssm, name);
  if (kept !== undefined) return kept;

  const made = newWebhookSecret();
  return fromAws('let us keep a secret', async () => {
    try {
      await ssm.send(new PutParameterCommand({ Name: name, Value: made, Type: 'SecureString', Overwrite: false }));
      return made;
    } catch (error) {
      if (!isAwsError(error, 'ParameterAlreadyExists')) throw error;
      return (await readSecret(ssm, name)) ?? made;
    }
  });
}
