import { hashOfSecret } from '../../functions/strava/webhook-secret.ts';
import { intervalsSiteUrl } from '../../lib/intervals-addresses.ts';
import { stravaApiUrl, stravaOauthUrl } from '../../lib/strava-addresses.ts';
import { type KnownAnswers, questions } from './answers.ts';
import type { AwsClients } from './aws-clients.ts';
import type { ClubConfig } from './club-config.ts';
import type { Screen } from './screen.ts';
import { lookUpTexts } from './texts-reach.ts';

export interface ClubFacts {
  readonly answers: KnownAnswers;
  readonly config: ClubConfig;
  readonly inviteCode: string | undefined;
  readonly webhookSecretSha256: string;
  /** Asked for where the club has an app at intervals.icu. */
  readonly intervalsPathSecret: () => Promise<string>;
  /** Of an app at intervals.icu; where nobody says it, that of the deploy before is kept. */
  readonly intervalsWebhookSecret?: string | undefined;
  /** The values of the deploy before: what nobody says keeps them. */
  readonly former?: Readonly<Record<string, string>> | undefined;
}

/**
 * The values of the template's parameters. What is not known is left out and keeps the value of the deploy before.
 * A number that AWS does not have (yet) is no reason not to deploy: the club works by e-mail.
 */
export async function parametersOf(
  aws: AwsClients,
  screen: Screen,
  {
    answers,
    config,
    inviteCode,
    webhookSecretSha256,
    intervalsPathSecret,
    intervalsWebhookSecret,
    former = {},
  }: ClubFacts,
): Promise<Readonly<Record<string, string>>> {
  const given = questions.flatMap(({ key, parameter }) => {
    const answer = answers[key];
    return answer === undefined || parameter === 'IntervalsClientId' ? [] : [[parameter, answer]];
  });
  const number = answers.originationNumber ?? former.OriginationNumber;
  const intervalsClientId = answers.intervalsClientId ?? former.IntervalsClientId ?? '';
  return {
    ...Object.fromEntries(given),
    ...(number === undefined ? {} : await lookUpTexts(aws, number, screen.warn)),
    ...(config.linkHost === undefined ? {} : { LinkHost: config.linkHost }),
    ...(inviteCode === undefined ? {} : { InviteCode: inviteCode }),
    // Said each time: a value that was kept would outlive the default of a newer version.
    StravaApiUrl: config.stravaApiUrl ?? stravaApiUrl,
    StravaOauthUrl: config.stravaOauthUrl ?? stravaOauthUrl,
    WebhookSecretSha256: webhookSecretSha256,
    // Only a club with an app there has these.
    ...(intervalsClientId !== '' && {
      IntervalsClientId: intervalsClientId,
      IntervalsPathSecretSha256: hashOfSecret(await intervalsPathSecret()),
      ...(intervalsWebhookSecret !== undefined && {
        IntervalsWebhookSecretSha256: hashOfSecret(intervalsWebhookSecret),
      }),
      IntervalsSiteUrl: config.intervalsSiteUrl ?? intervalsSiteUrl,
    }),
  };
}
