import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';

/** Tells the admin, by the alarm topic, how far the month's budget for texts has come. No athlete is in it. */
export function createBudgetNews(
  sns: SNSClient,
  alarmTopicArn: string,
  clubName: string,
): (reached: 80 | 100 | 'spent') => Promise<void> {
  return async (reached) => {
    const what =
      reached === 'spent'
        ? 'is spent: texts are withheld until the month is over. Codes and safety texts still go out while the last tenth lasts'
        : `has reached ${reached} %`;
    await sns.send(
      new PublishCommand({
        TopicArn: alarmTopicArn,
        Subject: `${clubName}: budget for texts`.slice(0, 100),
        Message: `The month's budget for texts ${what}. To raise it, run "npm run club -- setup" and deploy.`,
      }),
    );
  };
}
