import {
  type CloudWatchLogsClient,
  PutRetentionPolicyCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-cloudwatch-logs';

/** What the privacy page promises of logs. */
export const logsKeptDays = 30;

export type KeepLogRetention = () => Promise<{ readonly groups: number }>;

/**
 * SNS creates its log groups itself when it first writes to them, and keeps them for ever. They hold phone numbers, so every hour
 * the retention of those that exist is set again, which does no harm.
 *
 * @param logGroup of texts that arrived; that of the failures is beneath it.
 */
export function createKeepLogRetention(logs: CloudWatchLogsClient, logGroup: string): KeepLogRetention {
  return async () => {
    const kept = await Promise.all([logGroup, `${logGroup}/Failure`].map(keep));
    return { groups: kept.filter(Boolean).length };
  };

  async function keep(logGroupName: string): Promise<boolean> {
    try {
      await logs.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays: logsKeptDays }));
      return true;
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return false;
      throw error;
    }
  }
}
