import { PublishCommand, type SNSClient, SNSServiceException } from '@aws-sdk/client-sns';

/** What the doctor is told: whether this function may text, by what AWS said. */
export interface TextingExamined {
  readonly texting: 'allowed' | 'refused' | 'unknown';
  /** The name of AWS's error. */
  readonly why?: string;
}

/** Fictional, as all of 206-555-01XX are. */
const nobodysPhone = '+12065550100';

/**
 * Asks SNS to send an empty text. SNS checks the permission first and then refuses the empty text, so nothing is sent and nothing
 * costs. What End User Messaging checks behind SNS shows only with the first real text.
 */
export async function examineTexting(sns: SNSClient): Promise<TextingExamined> {
  try {
    await sns.send(new PublishCommand({ PhoneNumber: nobodysPhone, Message: '' }));
    return { texting: 'allowed' };
  } catch (error) {
    if (!(error instanceof SNSServiceException)) return { texting: 'unknown', why: nameOf(error) };
    if (/^InvalidParameter/.test(error.name)) return { texting: 'allowed' };
    return { texting: /Authorization|AccessDenied/.test(error.name) ? 'refused' : 'unknown', why: error.name };
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error';
}
