import type { Logger } from '@aws-lambda-powertools/logger';
import type { CountMetric } from '../metrics/club-metrics.ts';

/** What a job has to say for itself: counts and states, never whom it was about. */
export type JobReport = Readonly<Record<string, number | string>>;

export interface Job {
  readonly name: string;
  run(): Promise<JobReport>;
}

export type JobReports = Readonly<Record<string, JobReport>>;

/** One after the other. One that fails has its line in the log and is counted, and the others are run all the same. */
export async function runJobs(
  jobs: readonly Job[],
  logger: Pick<Logger, 'info' | 'error'>,
  count: CountMetric,
): Promise<JobReports> {
  const reports: Record<string, JobReport> = {};
  for (const { name, run } of jobs) {
    try {
      const report = await run();
      reports[name] = report;
      logger.info('Job done', { job: name, ...report });
      // A scan goes on behind a member whom it failed for, and says the last error.
      if (report.error !== undefined) count('JobFailed');
    } catch (error) {
      // The name only: a message may carry an address or a token.
      reports[name] = { failed: error instanceof Error ? error.name : 'unknown error' };
      logger.error('Job failed', { job: name, error: reports[name].failed });
      count('JobFailed');
    }
  }
  return reports;
}
