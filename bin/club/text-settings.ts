import {
  GetSMSAttributesCommand,
  GetSMSSandboxAccountStatusCommand,
  ListPhoneNumbersOptedOutCommand,
  SetSMSAttributesCommand,
  type SNSClient,
} from '@aws-sdk/client-sns';
import { AdminError } from './admin-error.ts';
import { fromAws, isAwsError } from './aws-answer.ts';

/** The account's settings for texts. They are of the account and region, not of the club: other users share them. */
export interface TextSettings {
  /** In the sandbox texts go to verified phones only. */
  readonly isInSandbox: boolean;
  /** US dollars a month. A new account's limit is 1. */
  readonly spendLimitUsd: number;
  /** The ARN of the role that logs deliveries; empty: nothing is logged. */
  readonly deliveryLoggingRole: string;
  /** Percent of the texts that arrived that are logged. Failures are logged always. */
  readonly loggedSuccessesPercent: number;
  /** What SNS takes a text for that does not say. The club's texts all say `Transactional`. */
  readonly usualType: string;
}

/**
 * All of them: a text that arrives ends the count of a runner's failures. With only some logged, a runner could be paused for
 * three failures that had successes in between.
 */
export const allSuccessesPercent = 100;

export async function readTextSettings(sns: SNSClient): Promise<TextSettings> {
  return fromAws('show the settings for texts', async () => {
    const { IsInSandbox = true } = await sns.send(new GetSMSSandboxAccountStatusCommand({}));
    const { attributes = {} } = await sns.send(
      new GetSMSAttributesCommand({
        attributes: [
          'MonthlySpendLimit',
          'DeliveryStatusIAMRole',
          'DeliveryStatusSuccessSamplingRate',
          'DefaultSMSType',
        ],
      }),
    );
    return {
      isInSandbox: IsInSandbox,
      spendLimitUsd: Number(attributes.MonthlySpendLimit ?? 1),
      deliveryLoggingRole: attributes.DeliveryStatusIAMRole ?? '',
      loggedSuccessesPercent: Number(attributes.DeliveryStatusSuccessSamplingRate ?? 0),
      usualType: attributes.DefaultSMSType ?? 'Promotional',
    };
  });
}

/** Logs every failure and every success, which at a club's size costs nothing; texts are `Transactional` unless they say. */
export async function logDeliveries(sns: SNSClient, roleArn: string): Promise<void> {
  await fromAws('switch delivery logging on', () =>
    sns.send(
      new SetSMSAttributesCommand({
        attributes: {
          DefaultSMSType: 'Transactional',
          DeliveryStatusIAMRole: roleArn,
          DeliveryStatusSuccessSamplingRate: String(allSuccessesPercent),
        },
      }),
    ),
  );
}

/** @throws SpendLimitRefusedError: AWS has not granted the account that much. */
export async function limitSpending(sns: SNSClient, limitUsd: number): Promise<void> {
  await fromAws('change the spend limit', async () => {
    try {
      await sns.send(new SetSMSAttributesCommand({ attributes: { MonthlySpendLimit: String(limitUsd) } }));
    } catch (error) {
      if (isAwsError(error, 'InvalidParameterException')) throw new SpendLimitRefusedError(limitUsd);
      throw error;
    }
  });
}

export class SpendLimitRefusedError extends AdminError {
  override readonly name = 'SpendLimitRefusedError';
  readonly limitUsd: number;

  constructor(limitUsd: number) {
    super(
      `AWS has not granted this account texts for ${limitUsd} USD a month (new accounts have 1 USD).`,
      'Ask for more: AWS console > Service Quotas > Amazon SNS > "Account spend threshold for SMS"; then run setup again. ' +
        'Until then set the budget to what AWS grants, so that the club keeps some for safety texts: npm run club -- setup --monthly-budget-usd 1',
    );
    this.limitUsd = limitUsd;
  }
}

/** How many phones have said STOP. The numbers themselves are not kept. */
export async function countOptedOut(sns: SNSClient): Promise<number> {
  return fromAws('count the phones that said STOP', async () => {
    let count = 0;
    let token: string | undefined;
    do {
      const page = await sns.send(new ListPhoneNumbersOptedOutCommand(token === undefined ? {} : { nextToken: token }));
      count += page.phoneNumbers?.length ?? 0;
      token = page.nextToken;
    } while (token !== undefined);
    return count;
  });
}
