import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { BudgetNews } from './paying.ts';

/** Tells the admin, by the alarm topic, how far the month's budget for texts has come. No athlete is in it. */
export function createBudgetNews(
  sns: SNSClient,
  alarmTopicArn: string,
  clubName: string,
): (news: BudgetNews) => Promise<void> {
  return async (news) => {
    await sns.send(
      new PublishCommand({
        TopicArn: alarmTopicArn,
        Subject: `${clubName}: budget for texts`.slice(0, 100),
        Message: `${sentenceOf(news)} To raise it, run "npm run club -- setup" and deploy.`,
      }),
    );
  };
}

function sentenceOf(news: BudgetNews): string {
  switch (news) {
    case 'spent':
      return "The month's budget for texts is spent: advice is withheld until the month is over. Answers to warning signs still go out.";
    case 'codes-spent':
      return "The share of the month's budget that is kept for codes is spent, for today or for the month: nobody can prove a phone meanwhile. If nobody joined, somebody is asking for codes in vain.";
    default:
      return `The month's budget for texts has reached ${news} %.`;
  }
}
