import { parseArgs } from 'node:util';
import { startBenchClub } from './bench/bench-club.ts';
import { machine } from './bench/machine.ts';
import { measureCalls } from './bench/measure-calls.ts';
import { measureEngine, measureTexts } from './bench/measure-engine.ts';
import { measureFunctions } from './bench/measure-functions.ts';
import { measureGrowth } from './bench/measure-growth.ts';
import { measurePlan } from './bench/measure-plan.ts';
import { measureUploads } from './bench/measure-uploads.ts';
import { asTable, type Results, writeDocument } from './bench/report.ts';
import { exitIfHelpIsAsked } from './usage.ts';

/**
 * Every figure that the club promises, in one command: `npm run bench`, some minutes. `-- --json` prints one JSON object on
 * standard output, with the keys that docs/performance.md explains; `-- --write` writes the results into that document.
 * It asserts nothing: what misses its goal is marked.
 */
exitIfHelpIsAsked(`npm run bench [-- --json] [-- --write]

Measures every figure that the club promises, in some minutes: speed, sizes, calls, dollars. --json prints one JSON object,
--write writes the results into docs/performance.md.`);

const { values } = parseArgs({ options: { json: { type: 'boolean' }, write: { type: 'boolean' } } });

/** Fresh processes for each figure that is a time. */
const runs = 7;
const uploads = 60;
const tell = (what: string): void => void process.stderr.write(`${what} ...\n`);

const startedAt = performance.now();
tell('engine and texts');
const engine = await measureEngine(runs);
const texts = measureTexts();
const plan = await measurePlan(runs);
tell('functions: bytes, cold imports, and the webhook beside a bare handler');
const { functions, webhook } = await measureFunctions(runs);
tell('a local club: calls, units, uploads, growth');
const club = await startBenchClub();
const results: Results = await (async () => {
  try {
    const counted = await measureCalls(club);
    const upload = await measureUploads(club, uploads);
    const growth = await measureGrowth(club);
    return { engine, plan, webhook, functions, ...counted, upload, growth, texts, ...machine(startedAt) };
  } finally {
    await club.stop();
  }
})();

if (values.write === true) writeDocument(results);
process.stdout.write(values.json === true ? `${JSON.stringify(results, undefined, 2)}\n` : `${asTable(results)}\n`);
