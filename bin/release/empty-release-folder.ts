import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checksumsFile } from '../club/checksums.ts';

/** What a release has in its folder. */
const ofRelease: ReadonlySet<string> = new Set([
  'club.mjs',
  'docs',
  'functions',
  'LICENCES.txt',
  'LICENSE',
  'release.json',
  checksumsFile,
  'template.json',
  'template-with-intervals.json',
]);

/**
 * Makes the folder of a release, or takes an earlier release out of it.
 *
 * @throws NotOfReleaseError where anything else is in it: a mistyped folder is not emptied.
 */
export function emptyReleaseFolder(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const foreign = names.find((name) => !ofRelease.has(name));
  if (foreign !== undefined) throw new NotOfReleaseError(folder, foreign);
  for (const name of names) rmSync(join(folder, name), { recursive: true });
  mkdirSync(folder, { recursive: true });
}

export class NotOfReleaseError extends Error {
  override readonly name = 'NotOfReleaseError';

  constructor(folder: string, foreign: string) {
    super(`${folder} holds ${foreign}, which is no file of a release. Name another folder; nothing was changed.`);
  }
}
