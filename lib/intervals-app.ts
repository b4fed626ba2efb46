import { Stack } from 'aws-cdk-lib/core';
import type { HandlerFunction } from './handler-function.ts';
import { intervalsSiteUrl } from './intervals-addresses.ts';
import { StackParameters } from './stack-parameters.ts';

/** What a club that has an app at intervals.icu says of it. A club without one has neither these parameters nor what needs them. */
export class IntervalsApp extends StackParameters {
  readonly clientId = this.text('IntervalsClientId', "The client id of the club's app at intervals.icu.", {
    allowedPattern: '^[0-9]{1,12}$',
  });

  readonly siteUrl = this.text('IntervalsSiteUrl', 'Where intervals.icu is.', {
    allowedPattern: '^https?://.+[^/]$',
    default: intervalsSiteUrl,
  });

  /** Hex SHA-256 of what intervals.icu calls the webhook secret. Empty until the admin has said it: nothing that it tells is believed. */
  readonly webhookSecretSha256 = this.text(
    'IntervalsWebhookSecretSha256',
    'Hex SHA-256 of the webhook secret of the app at intervals.icu.',
    { allowedPattern: '^([0-9a-f]{64})?$', default: '' },
  );

  /** Hex SHA-256 of the secret in the webhook path, which no other source is told. Empty: nothing that it tells is let in. */
  readonly pathSecretSha256 = this.text(
    'IntervalsPathSecretSha256',
    'SHA-256 (hex) of the secret in the webhook path of intervals.icu. Only the hash is ever in a template.',
    { allowedPattern: '^([0-9a-f]{64})?$', default: '' },
  );

  /** The name of the SecureString that holds the client secret. `setup` writes it; functions read it. */
  readonly clientSecretName = `/${Stack.of(this).stackName}/intervals/client-secret`;

  /** What a function needs to speak with intervals.icu in the club's name, beside leave to read the secret. */
  get environment() {
    return {
      INTERVALS_SITE_URL: this.siteUrl,
      INTERVALS_CLIENT_ID: this.clientId,
      INTERVALS_CLIENT_SECRET_PARAMETER: this.clientSecretName,
    } as const;
  }

  grantClientSecret(reader: HandlerFunction): void {
    reader.allow(['ssm:GetParameter'], [this.arnOf(this.clientSecretName)]);
  }
}
