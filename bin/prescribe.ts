import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type * as z from 'zod';
import { jsonValues } from './prescribe/json-values.ts';
import { type Defaults, prescribeValue } from './prescribe/prescribe-value.ts';
import { firstProblem, profileSchema, recentSchema, repliesSchema } from './prescribe/request.ts';

/**
 * The engine with no cloud around it: Strava activities in, one prescription a line out, in order.
 *
 * Reads a file or standard input: one activity, an array, or one a line. What is malformed is answered by its line and
 * what is wrong with it; the rest goes on, and the exit code is 1. 2: the command itself is wrong.
 */
const usage =
  'npm run -s prescribe -- [--profile FILE] [--replies FILE] [--recent FILE] [--now ISO] [FILE]   (standard input without FILE)';

/** Characters that are written at once. */
const flushFrom = 65_536;

class UsageError extends Error {
  override readonly name = 'UsageError';
}

await run(process.argv.slice(2)).catch((error: unknown) => {
  if (isBrokenPipe(error)) return;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});

async function run(args: readonly string[]): Promise<void> {
  const { defaults, file } = commandLine(args);
  const input = file === undefined ? process.stdin : createReadStream(file);
  input.setEncoding('utf8');
  let output = '';
  const flush = async () => {
    const isFull = !process.stdout.write(output);
    output = '';
    if (isFull) await once(process.stdout, 'drain');
  };

  for await (const { text, line } of jsonValues(input)) {
    try {
      output += `${prescribeValue(text, defaults)}\n`;
    } catch (error) {
      output += `${JSON.stringify({ line, error: error instanceof Error ? error.message : String(error) })}\n`;
      process.exitCode = 1;
    }
    if (output.length > flushFrom) await flush();
  }
  await flush();
}

function commandLine(args: readonly string[]): { readonly defaults: Defaults; readonly file: string | undefined } {
  const { values, positionals } = parsedArgs(args);
  if (positionals.length > 1) throw new UsageError(`One file at a time.\n${usage}`);
  const now = values.now === undefined ? undefined : Date.parse(values.now);
  if (Number.isNaN(now)) throw new UsageError(`--now is no ISO date and time, such as 2026-11-23T10:00:00Z.\n${usage}`);
  return {
    defaults: {
      profile: readAs(profileSchema, '--profile', values.profile ?? undefined, {}),
      replies: readAs(repliesSchema, '--replies', values.replies, {}),
      recent: readAs(recentSchema, '--recent', values.recent, []),
      ...(now !== undefined && { now }),
    },
    file: positionals[0] === '-' ? undefined : positionals[0],
  };
}

function parsedArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        replies: { type: 'string' },
        recent: { type: 'string' },
        now: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function readAs<Schema extends z.ZodType>(
  schema: Schema,
  flag: string,
  file: string | undefined,
  otherwise: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(file === undefined ? otherwise : readJson(flag, file));
  if (!parsed.success) throw new UsageError(`${flag} ${file}: ${firstProblem(parsed.error, 'the file')}`);
  return parsed.data;
}

function readJson(flag: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${flag} ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
