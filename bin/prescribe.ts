import { createReadStream, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type * as z from 'zod';
import { isBrokenPipe, LineOutput, type Streams, wordsOf } from './line-output.ts';
import { isActivityFileAt, sessionsIn } from './prescribe/activity-file.ts';
import { jsonValues } from './prescribe/json-values.ts';
import { type Defaults, prescribeSession, prescribeValue } from './prescribe/prescribe-value.ts';
import { firstProblem, profileSchema, recentSchema, repliesSchema } from './prescribe/request.ts';

/** The engine with no cloud around it: activities in, one prescription a line out, in order. docs/prescribe.md */
const usage = `npm run -s prescribe -- [options] [FILE]

Prints what the rules prescribe after each activity, one JSON object a line. FILE, or standard input, holds Strava activities as
JSON (one, an array, or one a line), or is a FIT or GPX file.

  --profile FILE   JSON: massKg, sex, birthYear and more of the runner
  --replies FILE   JSON: soreness, sleepHours and more, as answered
  --recent FILE    JSON: the days before
  --now TIME       when the advice is given, such as 2026-11-23T10:00:00Z (default: 12 minutes after the end)
  --sport SPORT    for a GPX file that names none, such as Run
  --explain        print what the text was chosen from as well

What each holds: docs/prescribe.md. Exit codes: 1, a line was malformed (its answer says how); 2, the command was wrong.`;

class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  if (args.includes('--help')) {
    streams.stdout.write(`${usage}\n`);
    return 0;
  }
  try {
    return await answerAll(args, streams);
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    streams.stderr.write(`${wordsOf(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function answerAll(args: readonly string[], { stdin, stdout }: Streams): Promise<0 | 1> {
  const { defaults, file, sport } = commandLine(args);
  if (file !== undefined && (await isActivityFileAt(file))) {
    for (const session of await sessionsIn(file, { timezone: defaults.profile.timezone, sport })) {
      stdout.write(`${prescribeSession(session, defaults)}\n`);
    }
    return 0;
  }
  const input = file === undefined ? stdin : createReadStream(file);
  input.setEncoding('utf8');
  let code: 0 | 1 = 0;
  const output = new LineOutput(stdout);
  for await (const { text, line } of jsonValues(input)) {
    try {
      await output.add(prescribeValue(text, defaults));
    } catch (error) {
      if (isBrokenPipe(error)) throw error;
      await output.addError(line, error);
      code = 1;
    }
  }
  await output.flush();
  return code;
}

interface CommandLine {
  readonly defaults: Defaults;
  readonly file: string | undefined;
  /** For a file that does not say the sport. */
  readonly sport: string | undefined;
}

function commandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parsedArgs(args);
  if (positionals.length > 1) throw new UsageError(`One file at a time.\n${usage}`);
  const now = values.now === undefined ? undefined : Date.parse(values.now);
  if (Number.isNaN(now)) throw new UsageError(`--now must be a date and time, such as 2026-11-23T10:00:00Z.\n${usage}`);
  return {
    defaults: {
      profile: readAs(profileSchema, '--profile', values.profile, {}),
      replies: readAs(repliesSchema, '--replies', values.replies, {}),
      recent: readAs(recentSchema, '--recent', values.recent, []),
      ...(now !== undefined && { now }),
      isExplained: values.explain ?? false,
    },
    file: positionals[0] === '-' ? undefined : positionals[0],
    sport: values.sport,
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
        explain: { type: 'boolean' },
        sport: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${wordsOf(error)}\n${usage}`);
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
    throw new UsageError(`${flag} ${file}: ${wordsOf(error)}`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await run(process.argv.slice(2), process);
}
