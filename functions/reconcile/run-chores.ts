import type { Logger } from '@aws-lambda-powertools/logger';

/** What a chore has to say for itself: counts and states, never whom it was about. */
export type ChoreReport = Readonly<Record<string, number | string>>;

export interface Chore {
  readonly name: string;
  run(): Promise<ChoreReport>;
}

export type ChoreReports = Readonly<Record<string, ChoreReport>>;

/** One after the other. One that fails has its line in the log, and the others are run all the same. */
export async function runChores(
  chores: readonly Chore[],
  logger: Pick<Logger, 'info' | 'error'>,
): Promise<ChoreReports> {
  const reports: Record<string, ChoreReport> = {};
  for (const { name, run } of chores) {
    try {
      reports[name] = await run();
      logger.info('Chore done', { chore: name, ...reports[name] });
    } catch (error) {
      // The name only: a message may carry an address or a token.
      reports[name] = { failed: error instanceof Error ? error.name : 'unknown error' };
      logger.error('Chore failed', { chore: name, error: reports[name].failed });
    }
  }
  return reports;
}
