import { type KnownAnswers, questions } from './answers.ts';
import { AwsRefusedError } from './aws-answer.ts';
import type { AwsClients } from './aws-clients.ts';
import type { ClubConfig } from './club-config.ts';
import { findNumber, NumberNotFoundError } from './origination-number.ts';
import type { Screen } from './screen.ts';

export interface ClubFacts {
  readonly answers: KnownAnswers;
  readonly config: ClubConfig;
  readonly inviteCode: string | undefined;
  readonly webhookSecretSha256: string;
}

/**
 * The values of the template's parameters. What is not known is left out and keeps the value of the deploy before.
 * A number that AWS does not have (yet) is no reason not to deploy: the club works by e-mail.
 */
export async function parametersOf(
  { numbers }: AwsClients,
  screen: Screen,
  { answers, config, inviteCode, webhookSecretSha256 }: ClubFacts,
): Promise<Readonly<Record<string, string>>> {
  const given = questions.flatMap(({ key, parameter }) => {
    const answer = answers[key];
    return answer === undefined ? [] : [[parameter, answer]];
  });
  return {
    ...Object.fromEntries(given),
    ...(await numberArn()),
    ...(inviteCode === undefined ? {} : { InviteCode: inviteCode }),
    ...(config.stravaApiUrl === undefined ? {} : { StravaApiUrl: config.stravaApiUrl }),
    ...(config.stravaOauthUrl === undefined ? {} : { StravaOauthUrl: config.stravaOauthUrl }),
    WebhookSecretSha256: webhookSecretSha256,
  };

  async function numberArn(): Promise<Readonly<Record<string, string>>> {
    const { originationNumber } = answers;
    if (originationNumber === undefined) return {};
    if (originationNumber === '') return { OriginationNumberArn: '' };
    try {
      return { OriginationNumberArn: (await findNumber(numbers, originationNumber)).arn };
    } catch (error) {
      if (!(error instanceof NumberNotFoundError || error instanceof AwsRefusedError)) throw error;
      screen.warn(
        `${error.message}\n${error.mend}\nThe club is deployed all the same; run setup again once it is there.`,
      );
      return { OriginationNumberArn: '' };
    }
  }
}
