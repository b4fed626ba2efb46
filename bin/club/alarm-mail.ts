import { ListSubscriptionsByTopicCommand, type SNSClient } from '@aws-sdk/client-sns';
import { fromAws } from './aws-answer.ts';

/** Whether the admin's address has said yes to alarms. `nobody`: the club has no admin e-mail. */
export async function readAlarmMail(sns: SNSClient, topicArn: string): Promise<'confirmed' | 'pending' | 'nobody'> {
  return fromAws('show who is told of alarms', async () => {
    const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn }));
    if (Subscriptions.length === 0) return 'nobody';
    return Subscriptions.some(({ SubscriptionArn = '' }) => SubscriptionArn.startsWith('arn:'))
      ? 'confirmed'
      : 'pending';
  });
}
