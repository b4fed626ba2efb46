import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type StormReport, type StormSettings, storm } from './storm.ts';

/**
 * What is promised of a bad day, tried at full size: `npm run proof`, up to twenty minutes on two cores. It prints one
 * table; `-- --write` puts it into docs/reliability.md. The exit code is 1 where anything was lost, doubled or late.
 */
const { values } = parseArgs({ options: { write: { type: 'boolean' }, seed: { type: 'string' } } });

const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const longestMs = 20 * 60_000;
const startedAt = performance.now();
const root = fileURLToPath(new URL('../..', import.meta.url));
const document = join(root, 'docs/reliability.md');

interface Row {
  readonly part: string;
  readonly tried: string;
  readonly lost: number | undefined;
  readonly doubled: number | undefined;
  readonly late: number | undefined;
  readonly failed: number;
  readonly minutes: number;
}

const fullStorm: StormSettings = {
  seed,
  athletes: 500,
  uploads: 2000,
  deauthorizations: 5,
  edits: 20,
  deletions: 20,
  warningSigns: 50,
  faultShare: 0.2,
  killShare: 0,
  signAnsweredWithinMs: 60_000,
};

const parts: readonly (() => Promise<Row>)[] = [
  () => stormRow('storm', fullStorm),
  () =>
    stormRow('storm, one invocation in twenty killed', {
      ...fullStorm,
      seed: seed + 1,
      athletes: 100,
      uploads: 400,
      killShare: 0.05,
      signAnsweredWithinMs: 120_000,
    }),
  () => testsRow('a stop at every call: create, update, delete, deauthorize, put off', ['tests/journeys/crash-on-'], 1),
  () => testsRow('a stop at every call: the other handlers', ['tests/proof/crash-'], 2),
  () => testsRow('floods and attacks', ['tests/inbound/floods.test.ts', 'tests/pages/under-attack.test.ts'], 1),
  () => testsRow('fuzz at every border, 100,000 each', ['tests/proof/borders.test.ts'], 100),
  () => testsRow('fuzz of replies', ['tests/messages/reply/any-text.test.ts'], 40),
  () =>
    testsRow(
      'random sessions: caps, exclusions, monotony, words',
      ['tests/recovery/', 'tests/messages/words.test.ts'],
      60,
    ),
  () => testsRow('random seasons', ['tests/recovery-plan/properties.test.ts'], 60),
];

const resultsSchema = z.object({ numTotalTests: z.int(), numFailedTests: z.int() });

const rows: Row[] = [];
for (const part of parts) {
  if (performance.now() - startedAt > longestMs) break;
  const row = await part();
  rows.push(row);
  process.stderr.write(`${line(row)}\n`);
}

const table = [
  '| part | tried | lost | doubled | late | failed | minutes |',
  '|---|---|---|---|---|---|---|',
  ...rows.map(line),
].join('\n');
console.log(table);
if (values.write) await write(table);
const isKept =
  rows.length === parts.length && rows.every(({ failed, lost, doubled, late }) => !(failed || lost || doubled || late));
process.exit(isKept ? 0 : 1);

async function stormRow(part: string, settings: StormSettings): Promise<Row> {
  process.stderr.write(`${part}, seed ${settings.seed} ...\n`);
  const began = performance.now();
  const report: StormReport = await storm(settings);
  const { lost, doubled, lateSigns, notDeleted, notErased, deadLetters, readsOverLimit, ...counts } = report;
  for (const what of [...lost, ...doubled, ...lateSigns, ...notDeleted, ...notErased, ...deadLetters]) {
    process.stderr.write(`  ${what}\n`);
  }
  return {
    part,
    tried: `${counts.uploads} uploads, ${counts.texts} messages, ${counts.reads} reads, ${counts.killed} kills, ${counts.uncertain.length} uncertain, slowest sign ${Math.round(counts.slowestSignMs / 1000)} s`,
    lost: lost.length,
    doubled: doubled.length,
    late: lateSigns.length,
    failed: notDeleted.length + notErased.length + deadLetters.length + readsOverLimit,
    minutes: (performance.now() - began) / 60_000,
  };
}

async function testsRow(part: string, files: readonly string[], times: number): Promise<Row> {
  process.stderr.write(`${part} ...\n`);
  const began = performance.now();
  const directory = await mkdtemp(join(tmpdir(), 'afterrun-proof-'));
  const output = join(directory, 'results.json');
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=tests/vitest.config.ts',
    '--testTimeout=1200000',
    '--reporter=json',
    `--outputFile=${output}`,
    ...files,
  ];
  const environment = { ...process.env, AFTERRUN_RUNS_TIMES: String(times) };
  const child = spawn(process.execPath, vitest, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
  await new Promise((resolve) => child.on('close', resolve));
  const { numTotalTests, numFailedTests } = resultsSchema.parse(JSON.parse(await readFile(output, 'utf8')));
  await rm(directory, { recursive: true });
  return {
    part,
    tried: `${numTotalTests} tests${times === 1 ? '' : `, each with ${times} times the usual cases`}`,
    lost: undefined,
    doubled: undefined,
    late: undefined,
    failed: numFailedTests,
    minutes: (performance.now() - began) / 60_000,
  };
}

function line({ part, tried, lost, doubled, late, failed, minutes }: Row): string {
  const figures = [lost, doubled, late].map((figure) => figure ?? '');
  return `| ${[part, tried, ...figures, failed, minutes.toFixed(1)].join(' | ')} |`;
}

async function write(results: string): Promise<void> {
  const text = await readFile(document, 'utf8');
  const begin = '<!-- results: npm run proof -- --write -->';
  const end = '<!-- end of results -->';
  const before = text.slice(0, text.indexOf(begin) + begin.length);
  const after = text.slice(text.indexOf(end));
  const machine = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, seed ${seed}.`;
  await writeFile(document, `${before}\n\n${machine}\n\n${results}\n\n${after}`);
}
