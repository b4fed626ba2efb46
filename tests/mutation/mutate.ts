import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { chanceOf } from '../proof/virtual-time.ts';
import { type Change, changesOf } from './changes.ts';
import { judgeOf, type Verdict } from './judge.ts';
import { generatedSources, mutatedParts } from './parts.ts';

/**
 * Changes a part of the sources in small ways, one at a time, and counts how many changes its tests notice: `npm run mutation --
 * --part reader --places 80`. The places are drawn with a seed that is printed; `--again` tries what survived last time; without
 * either every change is tried, for hours. Each verdict is printed at once and kept in `.local/mutation-PART.json`.
 */
const partNames = ['recovery', 'plan', 'reader'] as const;
const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    places: { type: 'string' },
    seed: { type: 'string' },
    again: { type: 'boolean', default: false },
  },
});
const part = z.enum(partNames).safeParse(values.part).data;
if (part === undefined) {
  console.error(`Say which part: npm run mutation -- --part ${partNames.join('|')}`);
  process.exit(2);
}
// Properties try a few cases for each change.
process.env.AFTERRUN_RUNS_TIMES ??= '0.05';
process.env.NODE_COMPILE_CACHE ??= join(root, '.local', 'compile-cache');

/** `gone`: its code is no longer there. */
type Result = Change & { readonly is: Verdict['is'] | 'untried' | 'gone'; readonly by?: string };
const kept = z.object({
  seed: z.number(),
  results: z.array(
    z.custom<Result>((value) => z.object({ file: z.string(), is: z.string() }).safeParse(value).success),
  ),
});

const record = join(root, '.local', `mutation-${part}.json`);
const files = globSync([...mutatedParts[part].sources], { cwd: root })
  .filter((file) => !generatedSources.includes(basename(file)))
  .sort();
const possible = await changesOf(files, root);
const earlier = values.again ? kept.parse(JSON.parse(readFileSync(record, 'utf8'))) : undefined;
const seed = earlier?.seed ?? Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const results: Result[] = (earlier?.results ?? drawn()).map((result) => {
  if (isNoticed(result)) return result;
  const now = sameNow(result);
  return now === undefined ? { ...result, is: 'gone' } : { ...now, is: 'untried' };
});
const untried = results.filter(({ is }) => is === 'untried').length;
console.log(`${untried} of ${possible.length} changes of ${files.length} files of ${part}, seed ${seed}.`);

mkdirSync(join(root, '.local'), { recursive: true });
const judge = await judgeOf(part, root);
const unchanged = await judge.verdictOf(undefined);
if (unchanged.is !== 'survived') {
  console.error(`The tests fail without any change: ${JSON.stringify(unchanged)}`);
  process.exit(1);
}
for (const [at, change] of results.entries()) {
  if (change.is !== 'untried') continue;
  const verdict = await judge.verdictOf(change);
  results[at] = { ...change, ...verdict };
  console.log(`${at + 1} ${verdict.is}: ${sentenceOf(change)}${verdict.is === 'noticed' ? ` (${verdict.by})` : ''}`);
  writeFileSync(record, JSON.stringify({ part, seed, results }, null, 1));
}
// The same as at the beginning: otherwise it is not known what the changes above were noticed by.
const afterwards = await judge.verdictOf(undefined);
await judge.close();
if (afterwards.is !== 'survived') throw new Error(`The tests fail without any change: ${JSON.stringify(afterwards)}`);
const left = results.filter(({ is }) => is !== 'gone');
const noticed = left.filter(isNoticed).length;
console.log(
  `${part}, seed ${seed}: ${noticed} of ${left.length} noticed (${Math.round((100 * noticed) / left.length)} %), ` +
    (['out of time', 'survived', 'not covered', 'gone'] as const)
      .map((which) => `${results.filter(({ is }) => is === which).length} ${which}`)
      .join(', '),
);

function drawn(): readonly Result[] {
  const changes = values.places === undefined ? possible : oneAtEachOf(Number(values.places), possible, chanceOf(seed));
  return changes.map((change) => ({ ...change, is: 'untried' }));
}

function isNoticed({ is }: Result): boolean {
  return is === 'noticed' || is === 'out of time';
}

/** The same change in the file as it is now: the nearest, where there are several. */
function sameNow(change: Change): Change | undefined {
  const isSame = (other: Change) =>
    (['file', 'kind', 'before', 'after'] as const).every((key) => other[key] === change[key]);
  return possible
    .filter(isSame)
    .sort((one, other) => Math.abs(one.from - change.from) - Math.abs(other.from - change.from))[0];
}

/** Each at another place, in the order in which they were drawn: the first are a sample as well. */
function oneAtEachOf(places: number, changes: readonly Change[], chance: () => number): readonly Change[] {
  const at = Map.groupBy(changes, ({ place }) => place);
  const left = [...at.values()];
  const draw = <Item>(items: Item[]): readonly Item[] => items.splice(Math.floor(chance() * items.length), 1);
  return Array.from({ length: Math.min(places, left.length) }, () =>
    draw(left).flatMap((changesAtIt) => draw(changesAtIt)),
  ).flat();
}

function sentenceOf({ file, line, kind, before, after }: Change): string {
  const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 100);
  return `${file}:${line} ${kind} "${short(before)}" -> "${short(after)}"`;
}
