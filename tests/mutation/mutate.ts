import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { chanceOf } from '../proof/virtual-time.ts';
import { mutatedParts } from './parts.ts';

/**
 * Changes a part of the sources in small ways and counts how many changes its tests notice: `npm run mutation -- --part
 * recovery`. `--places 60` changes that many places, drawn with a seed that is printed; without it the whole part, for hours.
 * One process, of lowest priority with `nice -n 19`. Stryker is fetched for a run and is no dependency.
 */
const stryker = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1'];
const linesOfPlace = 5;

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: { part: { type: 'string' }, places: { type: 'string' }, seed: { type: 'string' } },
});
const partNames = ['recovery', 'plan', 'reader'] as const;
const part = z.enum(partNames).safeParse(values.part).data;
if (part === undefined) {
  console.error(`Say which part: npm run mutation -- --part ${partNames.join('|')}`);
  process.exit(2);
}

if (!existsSync(join(root, 'node_modules/@stryker-mutator/vitest-runner'))) {
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...stryker]);
}
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const files = globSync(`${mutatedParts[part].sources}/*.ts`, { cwd: root }).sort();
const mutate = values.places === undefined ? files : placesIn(files, Number(values.places), chanceOf(seed));
console.log(values.places === undefined ? `All of ${part}.` : `${mutate.length} places of ${part}, seed ${seed}.`);
run(process.execPath, [
  'node_modules/@stryker-mutator/core/bin/stryker.js',
  'run',
  'tests/mutation/stryker.json',
  '--mutate',
  mutate.join(','),
]);

/** Each of a few lines, in the syntax of Stryker: `file.ts:10-14`. */
function placesIn(sources: readonly string[], count: number, chance: () => number): readonly string[] {
  const all = sources.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (isCode(line) ? [`${file}:${index + 1}-${index + linesOfPlace}`] : [])),
  );
  const drawn = new Set<string>();
  while (drawn.size < Math.min(count, all.length)) drawn.add(all[Math.floor(chance() * all.length)] ?? '');
  return [...drawn];
}

function isCode(line: string): boolean {
  return !/^\s*(import\b|\/?\*|\/\/|[{}()[\];,]*$)/.test(line);
}

function run(command: string, parameters: readonly string[]): void {
  const { status } = spawnSync(command, parameters, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, AFTERRUN_RUNS_TIMES: '0.05', AFTERRUN_MUTATED: part },
  });
  if (status !== 0) process.exit(status ?? 1);
}
