import { type CloudWatchLogsClient, paginateFilterLogEvents } from '@aws-sdk/client-cloudwatch-logs';
import * as z from 'zod';
import { fromAws, isAwsError } from './aws-answer.ts';

/** One line that a function wrote, reduced to what happened and where in the code. */
export interface LogLine {
  readonly at: number;
  readonly function: string;
  readonly level: 'INFO' | 'WARN' | 'ERROR';
  readonly message: string;
  /** The name of the error, the reason, or how it ended. */
  readonly about: readonly string[];
}

/** As CloudWatch Logs writes patterns. */
const onlyTroubles = '{ $.level = "ERROR" || $.level = "WARN" }';

const name = z.string().max(300);
const lineSchema = z.object({
  level: z.enum(['INFO', 'WARN', 'ERROR']),
  message: z.union([name, z.object({ errorType: name })]),
  error: name.optional(),
  errorType: name.optional(),
  job: name.optional(),
  reason: name.optional(),
  why: name.optional(),
  what: name.optional(),
});

/** CloudWatch keeps a month; of a longer log the first lines are shown. */
const maxLines = 1000;

/** @param group of the function, by what the stack calls it. */
export async function readLogs(
  client: CloudWatchLogsClient,
  { name, group }: { readonly name: string; readonly group: string },
  { since, withInfo }: { readonly since: number; readonly withInfo: boolean },
): Promise<readonly LogLine[]> {
  return fromAws('show a log', async () => {
    const found: LogLine[] = [];
    const pages = paginateFilterLogEvents(
      { client },
      { logGroupName: group, startTime: since, ...(withInfo ? {} : { filterPattern: onlyTroubles }) },
    );
    try {
      for await (const { events = [] } of pages) {
        found.push(...events.flatMap(({ timestamp = 0, message = '' }) => lineOf(name, timestamp, message) ?? []));
        if (found.length >= maxLines) break;
      }
    } catch (error) {
      // A function that has never run has no log yet.
      if (!isAwsError(error, 'ResourceNotFoundException')) throw error;
    }
    return found.slice(0, maxLines);
  });
}

function lineOf(functionName: string, at: number, text: string): LogLine | undefined {
  const parsed = lineSchema.safeParse(jsonOf(text)).data;
  if (parsed === undefined) return undefined;
  const { level, message, error, errorType, job, reason, why, what } = parsed;
  return {
    at,
    function: functionName,
    level,
    message: typeof message === 'string' ? message : 'The function failed',
    about: [
      job,
      errorType ?? (typeof message === 'string' ? undefined : message.errorType),
      error,
      reason,
      why,
      what,
    ].filter((part) => part !== undefined),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
