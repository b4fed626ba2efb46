import { parseArgs } from 'node:util';
import * as z from 'zod';
import { askRunningClub, RunningClubError } from './local/control-server.ts';
import { demoPhone } from './local/demo-athlete.ts';

const usage = `npm run reply -- [--from +12065550142] "3 7.5"

Texts the club that "npm start" runs, as the demo runner or from another phone, and prints its answers.`;

const answerSchema = z.object({
  outcome: z.enum(['published', 'answered-by-carrier']),
  answers: z.array(z.string()),
});

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    console.log(usage);
    return 0;
  }
  if (positionals.length === 0) {
    console.error(`Say what the runner texts.\n\n${usage}`);
    return 2;
  }
  const body = positionals.join(' ');
  const { outcome, answers } = answerSchema.parse(
    await askRunningClub('/text', { from: values.from ?? demoPhone, body }),
  );
  if (outcome === 'answered-by-carrier') console.log('(AWS answers this by itself; the club never sees it.)');
  console.log(answers.length === 0 ? '(no answer)' : answers.join('\n'));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof RunningClubError) && !(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
