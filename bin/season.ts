import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Season } from './season/season.ts';
import { readEvent } from './season/season-event.ts';

/**
 * The plan of a person over a season, with no cloud around it: events in, one a line in the order of their time; out the
 * plan after each, on each morning and on each Sunday evening (`docs/season.md`).
 *
 * A line that cannot be used is answered with its number and what is wrong with it; the rest goes on, and the exit code
 * is 1. 2: the command itself is wrong.
 */
const usage = 'npm run -s season -- FILE   (standard input with - or without FILE)';

/** Characters that are written at once. */
const flushFrom = 65_536;

await run(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const [file, second] = args;
  if (second !== undefined || file?.startsWith('--')) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const input = file === undefined || file === '-' ? process.stdin : createReadStream(file);
  const season = new Season();
  let output = '';
  let lineNumber = 0;
  const flush = async () => {
    const isFull = !process.stdout.write(output);
    output = '';
    if (isFull) await once(process.stdout, 'drain');
  };

  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    try {
      for (const answer of season.read(readEvent(line))) output += `${answer}\n`;
    } catch (error) {
      output += `${JSON.stringify({ line: lineNumber, error: error instanceof Error ? error.message : String(error) })}\n`;
      process.exitCode = 1;
    }
    if (output.length > flushFrom) await flush();
  }
  for (const answer of season.end()) output += `${answer}\n`;
  await flush();
}
