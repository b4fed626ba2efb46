import type { Logger } from '@aws-lambda-powertools/logger';
import type { CountMetric } from '../metrics/club-metrics.ts';

/** What a job reports: counts and states, never whom it was about. */
export type JobReport = Readonly<Record<string, number | string>>;

export interface Job {
  readonly name: string;
  run(): Promise<JobReport>;
}

export type JobReports = Readonly<Record<string, JobReport>>;

/** Runs jobs one after the other. A job that fails is logged and counted, and the others still run. */
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
      // A scan skips members for whom it fails, and reports the last error.
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
