import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exitIfHelpIsAsked } from '../../bin/usage.ts';
import { runTests } from './run-tests.ts';

/**
 * A million random sessions and ten thousand random seasons: `npm run test:long`, an hour or two on one core. Each case is
 * looked at by all properties of its kind.
 */
exitIfHelpIsAsked(`npm run test:long [-- --seed N] [-- --share 0.1] [-- --only TEXT]

Tries a million random sessions and ten thousand random seasons, an hour or two on one core. Prints its seed;
--seed N repeats a run. --share tries that share of them. --only TEXT tries the parts with this in their name, such as
"texts", for example to repeat the one that failed. Exit code 1: a property does not hold.`);

const { values } = parseArgs({
  options: { seed: { type: 'string' }, share: { type: 'string' }, only: { type: 'string', default: '' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const share = Number(values.share ?? 1);
const sessions = 1_000_000 * share;
const seasons = 10_000 * share;

/** With how many cases each property is usually tried. */
const parts = [
  {
    what: 'sessions: caps, exclusions, monotony',
    cases: sessions,
    usual: 1500,
    file: 'tests/recovery/properties.test.ts',
  },
  { what: 'sessions: no amounts', cases: sessions, usual: 1000, file: 'tests/recovery/no-amounts.test.ts' },
  { what: 'sessions: every number is one', cases: sessions, usual: 1500, file: 'tests/recovery/rules.test.ts' },
  { what: 'sessions: texts and mails', cases: sessions, usual: 2000, file: 'tests/messages/words.test.ts' },
  { what: 'hostile input', cases: sessions, usual: 3000, file: 'tests/prescribe/hostile-input.test.ts' },
  { what: 'seasons', cases: seasons, usual: 5, file: 'tests/recovery-plan/properties.test.ts' },
];

const chosen = parts.filter(({ what }) => what.includes(values.only));
if (chosen.length === 0) {
  console.error(`No part has "${values.only}" in its name. There are: ${parts.map(({ what }) => what).join('; ')}.`);
  process.exit(2);
}
console.log(`seed ${seed}`);
let failed = 0;
for (const { what, cases, usual, file } of chosen) {
  if (!readFileSync(file, 'utf8').includes(`runsOf(${usual})`))
    throw new Error(`${file} tries other numbers of cases.`);
  const { tests, failures, minutes } = await runTests([file], cases / usual, seed);
  console.log(
    `${what}: ${cases.toLocaleString('en')} cases, ${tests} tests, ${failures.length} failed, ${minutes.toFixed(1)} min`,
  );
  for (const failure of failures) console.log(`  ${failure}`);
  failed += failures.length;
}
process.exit(failed === 0 ? 0 : 1);
