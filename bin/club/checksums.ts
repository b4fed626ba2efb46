import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const checksumsFile = 'SHA256SUMS';

/** As `sha256sum` writes them, of every file of a folder but the list itself. */
export function checksumsOf(folder: string): string {
  return filesIn(folder)
    .map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`)
    .join('');
}

/** Names of files that are not as the list says, that are not on it, or that are missing. */
export function changedFiles(folder: string): readonly string[] {
  const listed = new Map(
    readFileSync(join(folder, checksumsFile), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  const found = filesIn(folder);
  const changed = found.filter((name) => listed.get(name) !== sha256(readFileSync(join(folder, name))));
  const missing = [...listed.keys()].filter((name) => !found.includes(name));
  return [...changed, ...missing];
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== checksumsFile)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
