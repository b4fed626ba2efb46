import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';

/** One small change of a source: the text between two offsets becomes another. */
export interface Change {
  readonly file: string;
  /** The same for all changes of one expression. */
  readonly place: string;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

const instrumenter = '@stryker-mutator/instrumenter';
const version = '10.1.1';

const position = z.object({ line: z.number(), column: z.number() });
const mutants = z.array(
  z.object({
    location: z.object({ start: position, end: position }),
    mutatorName: z.string(),
    replacement: z.string(),
  }),
);
const library = z.object({
  Instrumenter: z.custom<
    new (
      logger: object,
    ) => { instrument(files: readonly object[], options: object): Promise<{ mutants: unknown }> }
  >((value) => typeof value === 'function'),
});

/**
 * Every change that Stryker would make of these files. A string of several words loses one of them, for each word: Stryker
 * empties it, and that of a list of words any test would notice. The library is fetched once and is no dependency.
 */
export async function changesOf(files: readonly string[], root: string): Promise<readonly Change[]> {
  const { Instrumenter } = library.parse(await import(await fetched(root)));
  const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {}, error() {} };
  const all: Change[] = [];
  for (const file of files) {
    const content = readFileSync(join(root, file), 'utf8');
    const options = { plugins: null, excludedMutations: [], ignorers: [] };
    const made = await new Instrumenter(silent).instrument([{ name: file, content, mutate: true }], options);
    all.push(...mutants.parse(made.mutants).flatMap((mutant) => changesBy(mutant, file, content)));
  }
  return all;
}

function changesBy(
  { location, mutatorName, replacement }: z.infer<typeof mutants>[number],
  file: string,
  content: string,
): readonly Change[] {
  const starts = [0, ...[...content.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, column }: z.infer<typeof position>): number => (starts[line] ?? 0) + column;
  const from = offset(location.start);
  const to = offset(location.end);
  const change = { file, place: `${file}:${from}-${to}`, line: location.start.line + 1, kind: mutatorName };
  const before = content.slice(from, to);
  const words =
    mutatorName === 'StringLiteral' && !before.includes('${') ? [...before.slice(1, -1).matchAll(/\S+\s*/g)] : [];
  if (words.length < 2) return [{ ...change, from, to, before, after: replacement }];
  return words.map(({ 0: word, index }) => {
    const at = from + 1 + index;
    return { ...change, kind: 'Word', from: at, to: at + word.length, before: word.trim(), after: '' };
  });
}

async function fetched(root: string): Promise<string> {
  const folder = join(root, '.local', 'stryker');
  const inside = join(folder, 'node_modules', instrumenter);
  if (!existsSync(inside)) {
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', `${instrumenter}@${version}`]);
  }
  return pathToFileURL(join(inside, 'dist/src/index.js')).href;
}
