import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { askedQuestions, isAskedQuestion } from '../functions/messages/reply/asked-question.ts';
import { type Reply, type ReplyContext, readReply } from '../functions/messages/reply/read-reply.ts';
import { numbersOf } from '../functions/messages/reply/reply-fields.ts';
import type { Unclear } from '../functions/messages/reply/settle-values.ts';

const usage = `Usage: npm run -s read-reply -- [--asked[=QUESTION]] [--units metric|us]

Prints what each reply means, one JSON object a line. Standard input holds one reply a line; with --ndjson, one
{"text", "asked", "units"} a line.`;

/**
 * Reads replies, one a line on standard input, and prints what each means, one JSON object a line. To look at the
 * grammar by hand or from other programs; the club itself calls `readReply`.
 *
 * Exit code 2 and a sentence on standard error for flags that it does not know.
 */
export async function run(argv: readonly string[], { stdin, stdout, stderr }: Streams): Promise<0 | 2> {
  if (argv.includes('--help')) {
    stdout.write(`${usage}\n`);
    return 0;
  }
  const context = readFlags(argv);
  if ('problem' in context) {
    stderr.write(`read-reply: ${context.problem} ${usage}\n`);
    return 2;
  }
  const lines = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
  if (!context.isNdjson) {
    for await (const line of lines) stdout.write(`${replyLine(line, context)}\n`);
    return 0;
  }
  const printed = await ndjsonLines(lines);
  if (typeof printed === 'number') {
    stderr.write(`read-reply: line ${printed} is no {"text", "asked", "units"} as JSON. ${usage}\n`);
    return 2;
  }
  stdout.write(printed.map((line) => `${line}\n`).join(''));
  return 0;
}

/** All or nothing: of input with a bad line nothing is printed. A number is the place of the bad line. */
async function ndjsonLines(lines: AsyncIterable<string>): Promise<readonly string[] | number> {
  const printed: string[] = [];
  for await (const line of lines) {
    if (line.trim() === '') continue;
    try {
      printed.push(ndjsonLine(line));
    } catch {
      return printed.length + 1;
    }
  }
  return printed;
}

interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** The keys and their order are a contract with programs that read the output. */
function replyLine(text: string, context: ReplyContext): string {
  return JSON.stringify(keysOf(readReply(text, context)));
}

function keysOf(reply: Reply) {
  return {
    ...numbersOf((field) => reply[field]),
    command: reply.command,
    redFlag: reply.redFlag,
    unclear: reply.unclear.map(inShort),
  };
}

const requestSchema = z.object({
  text: z.string(),
  asked: z.enum(askedQuestions).nullish(),
  units: z.enum(['metric', 'us']).nullish(),
});

/**
 * One JSON object in, one out: the keys of `replyLine`, then what else decides the answer, and which words made a sign.
 *
 * @throws ZodError, SyntaxError on a line that is no such object.
 */
function ndjsonLine(line: string): string {
  const { text, asked, units } = requestSchema.parse(JSON.parse(line));
  const reply = readReply(text, { asked: asked ?? null, units: units ?? 'metric' });
  return JSON.stringify({
    ...keysOf(reply),
    flag: reply.redFlag ?? 'none',
    kind: reply.kind,
    weightKg: reply.weightKg,
    answer: reply.answer,
    unit: reply.unit,
    unread: reply.unread,
    needsSafetyNet: reply.needsSafetyNet,
    exclusions: reply.exclusions,
    appetite: reply.appetite,
    signs: reply.signs.map(({ concept, level, because, who }) => ({ concept, level, because, who })),
  });
}

function inShort({ field, said, why }: Unclear): string {
  return `${field === undefined ? '' : `${field} `}${said === '' ? '(empty)' : said}: ${why}`;
}

interface Flags extends ReplyContext {
  readonly isNdjson: boolean;
}

function readFlags(argv: readonly string[]): Flags | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      // "--asked" alone asks for numbers, as the advice and the morning text do.
      args: argv.map((flag) => (flag === '--asked' ? '--asked=soreness-sleep' : flag)),
      options: {
        asked: { type: 'string' },
        units: { type: 'string', default: 'metric' },
        ndjson: { type: 'boolean', default: false },
      },
    });
    const { asked, units, ndjson } = values;
    if (asked !== undefined && !isAskedQuestion(asked)) {
      return { problem: `--asked is one of ${askedQuestions.join(', ')}, not "${asked}".` };
    }
    if (units === 'metric' || units === 'us') return { asked: asked ?? null, units, isNdjson: ndjson };
    return { problem: `--units is "metric" or "us", not "${units}".` };
  } catch (error) {
    return { problem: error instanceof Error ? `${error.message}.`.replace(/\.\.$/, '.') : String(error) };
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await run(process.argv.slice(2), process);
}
