import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exitIfHelpIsAsked } from '../../bin/usage.ts';
import { flood, floodMaxUsd } from './flood.ts';
import { killClubs } from './kill-club.ts';
import { measureRates } from './rates.ts';
import { realStorm } from './real-storm.ts';
import { runTests } from './run-tests.ts';
import { type StormSettings, storm } from './storm.ts';
import type { StormReport } from './storm-report.ts';
import { sunday } from './sunday.ts';
import { chanceOf } from './virtual-time.ts';
import { webhookFlood } from './webhook-flood.ts';

/**
 * What is promised of a bad day, tried at full size: `npm run proof`, up to twenty minutes on two cores. It prints one
 * table; `-- --write` puts it into docs/reliability.md. The exit code is 1 where anything was lost, doubled or late.
 */
exitIfHelpIsAsked(`npm run proof [-- --write] [-- --seed N]

Tries a bad day at full size, up to twenty minutes on two cores: storms, kills, floods, odd input at every border.
--write writes the results into docs/reliability.md. Exit code 1: something was lost, doubled or late.`);

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
  /** Who had to wait for somebody else, or was not answered because of them. */
  readonly blocked?: number;
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

const secondSource = { share: 0.5, knownAtBoth: 0.3, untold: 0.1, faultsForHours: 6, checkedForHours: 24 };

const otherCrashes = ['texts', 'pages', 'jobs', 'intervals'].map((name) => `tests/proof/crash-${name}`);

const parts: readonly (() => Promise<Row>)[] = [
  sundayRow,
  floodRow,
  killRow,
  ratesRow,
  realStormRow,
  () => testsRow('a stop at every call: the other handlers', otherCrashes, 2),
  () =>
    stormRow('storm, one invocation in twenty killed', {
      ...fullStorm,
      seed: seed + 1,
      athletes: 100,
      uploads: 400,
      killShare: 0.05,
      signAnsweredWithinMs: 120_000,
    }),
  () => stormRow('storm', fullStorm),
  () =>
    stormRow(
      'storm, half of the athletes on intervals.icu, a third known at both sources, a tenth of the uploads not told of',
      {
        ...fullStorm,
        seed: seed + 2,
        athletes: 300,
        uploads: 1000,
        secondSource: { ...secondSource, checkedForHours: 47 },
      },
    ),
  () =>
    stormRow('the same, one invocation in twenty killed', {
      ...fullStorm,
      seed: seed + 3,
      athletes: 80,
      uploads: 250,
      killShare: 0.05,
      signAnsweredWithinMs: 120_000,
      secondSource,
    }),
  webhookFloodRow,
  () =>
    testsRow(
      'a stop at every call: create, update, delete, deauthorize, put off',
      ['tests/proof/crash-uploads', 'tests/journeys/crash'],
      1,
    ),
  () => testsRow('floods and attacks', ['tests/inbound/floods.test.ts', 'tests/pages/under-attack.test.ts'], 1),
  () => testsRow('fuzz at every border, 100,000 each', ['borders.test.ts'], 100),
  () => testsRow('fuzz of replies', ['tests/messages/reply/any-text.test.ts'], 40),
  () => testsRow('random sessions: caps, exclusions, monotony', ['tests/recovery/'], 15),
  () => testsRow('random sessions: words', ['tests/messages/words.test.ts'], 5),
  () => testsRow('random seasons', ['tests/recovery-plan/properties.test.ts'], 25),
];

// The virtual clubs refuse thousands of requests here, and each is logged: the rows would be lost among them.
console.warn = () => undefined;

const rows: Row[] = [];
for (const part of parts) {
  if (performance.now() - startedAt > longestMs) break;
  const row = await part().catch(failedRow);
  rows.push(row);
  process.stderr.write(`${line(row)}\n`);
  // After each part: a run that is ended early has written what it tried.
  if (values.write) await write(tableOf(rows));
}

console.log(tableOf(rows));
const isKept =
  rows.length === parts.length &&
  rows.every(({ failed, lost, doubled, blocked, late }) => !(failed || lost || doubled || blocked || late));
process.exit(isKept ? 0 : 1);

async function stormRow(part: string, settings: StormSettings): Promise<Row> {
  process.stderr.write(`${part}, seed ${settings.seed} ...\n`);
  const began = performance.now();
  const report: StormReport = await storm(settings);
  const { lost, doubled, lateSigns, readsOverLimit, ...counts } = report;
  const { notDeleted, notErased, wronglyGone, deadLetters } = report;
  const failed = [...notDeleted, ...notErased, ...wronglyGone, ...deadLetters];
  tell([...lost, ...doubled, ...lateSigns, ...failed]);
  const found = counts.untold === 0 ? '' : `${counts.untold} of them not told of, `;
  return {
    part,
    tried: `${counts.uploads} uploads, ${found}${counts.texts} messages, ${counts.reads} reads, ${counts.killed} kills, ${counts.uncertain.length} uncertain, slowest sign ${Math.round(counts.slowestSignMs / 1000)} s`,
    lost: lost.length,
    doubled: doubled.length,
    late: lateSigns.length,
    failed: failed.length + readsOverLimit,
    minutes: minutesSince(began),
  };
}

async function webhookFloodRow(): Promise<Row> {
  const began = performance.now();
  const report = await webhookFlood({ seed, members: 60, batches: 300, eventsInBatch: 5 });
  tell([...report.lost, ...report.doubled, ...report.late]);
  return {
    part: 'floods of the webhook of intervals.icu: a wrong secret, athletes whom nobody knows, one batch again and again',
    tried: `${report.tried} events, ${report.letIn} let in, slowest text ${Math.round(report.slowestTextMs / 1000)} s`,
    lost: report.lost.length,
    doubled: report.doubled.length + report.wastedReads,
    late: report.late.length,
    failed: report.letIn + report.rowsOfStrangers,
    minutes: minutesSince(began),
  };
}

async function sundayRow(): Promise<Row> {
  const began = performance.now();
  const report = await sunday({ seed, athletes: 180, uploads: 300, limits: { perQuarter: 100, perDay: 1000 } });
  tell([...report.lost, ...report.wasted, ...report.unfair]);
  return {
    part: 'a Sunday: 300 uploads in half an hour at 100 reads a quarter hour',
    tried: `${report.uploads} uploads, all read after ${Math.round(report.minutesToTheEnd)} min`,
    lost: report.lost.length,
    doubled: report.reads - report.uploads,
    blocked: report.unfair.length,
    late: report.wasted.length,
    failed: report.readsOverLimit,
    minutes: minutesSince(began),
  };
}

async function floodRow(): Promise<Row> {
  const began = performance.now();
  const full = { seats: 100, repliesOfOnePhone: 1000, automaticReplies: 300, strangers: 500, joinAttempts: 500 };
  const report = await flood(full);
  tell(report.unanswered);
  return {
    part: 'floods: one phone, machines, strangers, joins from 14 addresses, a hundred seats',
    tried: `${report.tried} texts and forms, ${report.codesToOutsiders} codes to outsiders; the flood cost $${report.floodUsd.toFixed(2)}, the members' texts $${report.membersUsd.toFixed(2)}`,
    lost: 1 - report.joinsOfMembers,
    doubled: report.doubled,
    blocked: report.unanswered.length,
    late: undefined,
    failed: report.codesToOutsiders + report.seatsHeld + (report.floodUsd > floodMaxUsd(full.seats) ? 1 : 0),
    minutes: minutesSince(began),
  };
}

async function killRow(): Promise<Row> {
  const began = performance.now();
  const report = await killClubs(5, 4, chanceOf(seed));
  tell([...report.lost, ...report.doubled]);
  return {
    part: 'the whole club killed with its data, and started again',
    tried: `${report.kills} kills of 5 clubs, ${report.texts} texts`,
    lost: report.lost.length,
    doubled: report.doubled.length,
    late: undefined,
    failed: 0,
    minutes: minutesSince(began),
  };
}

async function realStormRow(): Promise<Row> {
  const began = performance.now();
  const settings = { runners: 15, uploads: 40, deletions: 4, warningSigns: 6, kills: 8, withinMs: 10_000 };
  const { lost, doubled, lateSigns, notDeleted, deadLetters, ...counts } = await realStorm({
    chance: chanceOf(seed),
    ...settings,
  });
  tell([...lost, ...doubled, ...lateSigns, ...notDeleted, ...deadLetters]);
  return {
    part: 'a small storm in real time, in the local club',
    tried: `${counts.uploads} uploads in 10 s, ${counts.texts} texts, ${counts.killed} kills, ${counts.uncertain} uncertain, slowest sign ${Math.round(counts.slowestSignMs / 1000)} s`,
    lost: lost.length,
    doubled: doubled.length,
    late: lateSigns.length,
    failed: notDeleted.length + deadLetters.length,
    minutes: minutesSince(began),
  };
}

/** Figures of this machine under this load; nothing is asserted of them but that every upload is told. */
async function ratesRow(): Promise<Row> {
  const began = performance.now();
  const { rates, burst } = await measureRates([1, 10, 20], 10);
  const figures = rates.map(({ perSecond, p50Ms, p95Ms }) => `${perSecond} a second: p50 ${p50Ms} ms, p95 ${p95Ms} ms`);
  return {
    part: 'from upload to text in the local club, in real time',
    tried: `${figures.join('; ')}; of a burst of ${burst.events} events ${burst.inTime} are answered within 2 s`,
    lost: rates.reduce((sum, { untold }) => sum + untold, 0),
    doubled: undefined,
    late: undefined,
    failed: 0,
    minutes: minutesSince(began),
  };
}

/** A part that does not come to its end has failed, and the others are tried all the same. */
function failedRow(error: unknown): Row {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : 'it failed';
  return {
    part: 'did not end',
    tried: what.slice(0, 200),
    lost: undefined,
    doubled: undefined,
    late: undefined,
    failed: 1,
    minutes: 0,
  };
}

function tell(what: readonly string[]): void {
  for (const one of what) process.stderr.write(`  ${one}\n`);
}

function minutesSince(began: number): number {
  return (performance.now() - began) / 60_000;
}

async function testsRow(part: string, files: readonly string[], times: number): Promise<Row> {
  process.stderr.write(`${part} ...\n`);
  const { tests, failures, minutes } = await runTests(files, times, seed);
  tell(failures);
  return {
    part,
    tried: `${tests} tests${times === 1 ? '' : `, each with ${times} times the usual cases`}`,
    lost: undefined,
    doubled: undefined,
    late: undefined,
    failed: failures.length,
    minutes,
  };
}

function tableOf(done: readonly Row[]): string {
  return [
    '| part | tried | lost | doubled | blocked | late | failed | minutes |',
    '|---|---|---|---|---|---|---|---|',
    ...done.map(line),
  ].join('\n');
}

function line({ part, tried, lost, doubled, blocked, late, failed, minutes }: Row): string {
  const figures = [lost, doubled, blocked, late].map((figure) => figure ?? '');
  return `| ${[part, tried, ...figures, failed, minutes.toFixed(1)].join(' | ')} |`;
}

async function write(results: string): Promise<void> {
  const text = await readFile(document, 'utf8');
  const begin = '<!-- results: npm run proof -- --write -->';
  const end = '<!-- end of results -->';
  const before = text.slice(0, text.indexOf(begin) + begin.length);
  const after = text.slice(text.indexOf(end));
  const machine = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, load ${loadavg()[0]?.toFixed(0)} at the end, seed ${seed}.`;
  await writeFile(document, `${before}\n\n${machine}\n\n${results}\n\n${after}`);
}
