import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { askedQuestions, isAskedQuestion } from '../functions/messages/reply/asked-question.ts';
import { type ReplyContext, readReply } from '../functions/messages/reply/read-reply.ts';
import type { Unclear } from '../functions/messages/reply/settle-values.ts';

const usage =
  'Usage: npm run -s read-reply -- [--asked[=QUESTION]] [--units metric|us], one reply a line on standard input.';

/**
 * Reads replies, one a line on standard input, and prints what each means, one JSON object a line. For looking at the
 * grammar by hand and from other programs; the club itself calls `readReply`.
 *
 * Exit code 2 and a sentence on standard error for flags that it does not know.
 */
export async function run(argv: readonly string[], { stdin, stdout, stderr }: Streams): Promise<0 | 2> {
  const context = readFlags(argv);
  if ('problem' in context) {
    stderr.write(`read-reply: ${context.problem} ${usage}\n`);
    return 2;
  }
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    stdout.write(`${replyLine(line, context)}\n`);
  }
  return 0;
}

interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** The keys and their order are a contract with whoever reads the output. */
export function replyLine(text: string, context: ReplyContext): string {
  const reply = readReply(text, context);
  return JSON.stringify({
    soreness: reply.soreness,
    sleepHours: reply.sleepHours,
    energy: reply.energy,
    restingHr: reply.restingHr,
    rpe: reply.rpe,
    weightBeforeKg: reply.weightBeforeKg,
    weightAfterKg: reply.weightAfterKg,
    drunkL: reply.drunkL,
    command: reply.command,
    redFlag: reply.redFlag,
    unclear: reply.unclear.map(inShort),
  });
}

function inShort({ field, said, why }: Unclear): string {
  return `${field === undefined ? '' : `${field} `}${said === '' ? '(empty)' : said}: ${why}`;
}

export function readFlags(argv: readonly string[]): ReplyContext | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      // "--asked" alone asks for numbers, as the advice and the morning text do.
      args: argv.map((flag) => (flag === '--asked' ? '--asked=soreness-sleep' : flag)),
      options: { asked: { type: 'string' }, units: { type: 'string', default: 'metric' } },
    });
    const { asked, units } = values;
    if (asked !== undefined && !isAskedQuestion(asked)) {
      return { problem: `--asked is one of ${askedQuestions.join(', ')}, not "${asked}".` };
    }
    if (units === 'metric' || units === 'us') return { asked: asked ?? null, units };
    return { problem: `--units is "metric" or "us", not "${units}".` };
  } catch (error) {
    return { problem: error instanceof Error ? `${error.message}.`.replace(/\.\.$/, '.') : String(error) };
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await run(process.argv.slice(2), process);
}
