import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { isBrokenPipe, LineOutput, type Streams, wordsOf } from './line-output.ts';
import { Season } from './season/season.ts';
import { readEvent } from './season/season-event.ts';

/**
 * The plan of a person over a season, with no cloud around it: events in, one a line in the order of their time; out the
 * plan after each, on each morning and on each Sunday evening (`docs/season.md`).
 *
 * A line that cannot be used is answered with its number and what is wrong with it; the rest goes on, and the exit code
 * is 1. 2: the command itself is wrong.
 */
const usage = `npm run -s season -- FILE

Prints the plan of one person after each event of a season, on each morning and each Sunday, one JSON object a line. FILE (standard
input with - or without FILE) holds one event a line, in order of time: docs/season.md.`;

/** The exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  if (args.includes('--help')) {
    streams.stdout.write(`${usage}\n`);
    return 0;
  }
  const [file, second] = args;
  if (second !== undefined || file?.startsWith('--')) {
    streams.stderr.write(`${usage}\n`);
    return 2;
  }
  try {
    return await answerAll(file === undefined || file === '-' ? streams.stdin : createReadStream(file), streams);
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    streams.stderr.write(`${wordsOf(error)}\n`);
    return 1;
  }
}

async function answerAll(input: Readable, { stdout }: Streams): Promise<0 | 1> {
  const season = new Season();
  let code: 0 | 1 = 0;
  let lineNumber = 0;
  const output = new LineOutput(stdout);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    try {
      for (const answer of season.read(readEvent(line))) await output.add(answer);
    } catch (error) {
      if (isBrokenPipe(error)) throw error;
      await output.addError(lineNumber, error);
      code = 1;
    }
  }
  for (const answer of season.end()) await output.add(answer);
  await output.flush();
  return code;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await run(process.argv.slice(2), process);
}
