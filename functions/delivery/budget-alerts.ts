import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { BudgetAlert } from './pay-for-text.ts';

/** Tells the admin, by the alarm topic, how far the month's budget for texts has come. No athlete is in it. */
export function createBudgetAlerts(
  sns: SNSClient,
  alarmTopicArn: string,
  clubName: string,
): (alert: BudgetAlert) => Promise<void> {
  return async (alert) => {
    await sns.send(
      new PublishCommand({
        TopicArn: alarmTopicArn,
        Subject: `${clubName}: budget for texts`.slice(0, 100),
        Message: `${sentenceOf(alert)} To raise it, run "npm run club -- setup" and deploy.`,
      }),
    );
  };
}

function sentenceOf(alert: BudgetAlert): string {
  switch (alert) {
    case 'spent':
      return "The month's budget for texts is spent: advice is withheld until the month is over. Answers to warning signs still go out.";
    case 'codes-spent':
      return "The share of the month's budget that is kept for codes is spent, for today or for the month: nobody can prove a phone meanwhile. If nobody joined, somebody is asking for codes in vain.";
    default:
      return `The month's budget for texts has reached ${alert} %.`;
  }
}
