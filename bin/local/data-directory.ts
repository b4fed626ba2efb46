import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { wordsOf } from '../line-output.ts';
import { isProcessAlive } from './process-alive.ts';

export interface DataDirectory {
  readonly path: string;
  /** Another club may take it from now on. */
  release(): void;
}

/**
 * Takes the directory of a club's data: makes it, and checks before anything starts that it is writable and that no other club
 * uses it.
 *
 * @throws DataDirectoryError when one of these does not hold.
 */
export function takeDataDirectory(directory: string): DataDirectory {
  const path = resolve(directory);
  const claim = join(path, 'club.pid');
  try {
    makeDirectory(path);
    const owner = ownerOf(claim);
    if (owner !== undefined) throw new DataDirectoryError(path, `the club of process ${owner} is using it`);

    const kept = layoutOf(path);
    if (kept !== undefined && kept !== layout) throw new DataDirectoryError(path, wrongLayout(kept));

    // Only writing proves it: root may do anything, except on a read-only file system.
    writeFileSync(claim, String(process.pid));
    writeFileSync(join(path, layoutFile), layout);
    taken.add(path);
  } catch (error) {
    if (error instanceof DataDirectoryError) throw error;
    throw new DataDirectoryError(path, wordsOf(error), { cause: error });
  }
  return {
    path,
    release() {
      taken.delete(path);
      rmSync(claim, { force: true });
    },
  };
}

/**
 * Raised when rows or messages change their shape. Nothing converts them: the local club is for trials, and a row under an old
 * name would silently count as absent.
 */
const layout = '2';
const layoutFile = 'layout';
/** A directory with one of these belongs to a club. The first clubs wrote no layout. */
const keptByFirstClubs = ['tables', 'messages', 'schedules.json', 'parameters.json'];

/** The layout that a directory was written in; `undefined`: no club has kept anything there. */
function layoutOf(path: string): string | undefined {
  const file = join(path, layoutFile);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  return keptByFirstClubs.some((name) => existsSync(join(path, name))) ? '1' : undefined;
}

function wrongLayout(kept: string): string {
  const version = /^\d{1,6}$/.test(kept) ? `layout ${kept}` : 'an unknown layout';
  return `it was written by another version of Afterrun (${version}; this version reads layout ${layout}). Delete it to start afresh`;
}

/** Directories of the clubs in this process. */
const taken = new Set<string>();

/** The process that uses a directory; a process that is no more uses nothing. */
function ownerOf(claim: string): number | undefined {
  if (!existsSync(claim)) return undefined;
  const pid = Number.parseInt(readFileSync(claim, 'utf8'), 10);
  if (pid === process.pid) return taken.has(resolve(claim, '..')) ? pid : undefined;
  return isProcessAlive(pid) ? pid : undefined;
}

export class DataDirectoryError extends Error {
  override readonly name = 'DataDirectoryError';

  constructor(path: string, why: string, options?: ErrorOptions) {
    super(`The data directory ${path} cannot be used: ${why}. Choose one that can be written to, or none.`, options);
  }
}

/** What a data directory keeps cannot be used by this club. */
export class KeptDataError extends Error {
  override readonly name = 'KeptDataError';

  /** @param why of what is in it: "its clock.json is not readable". */
  constructor(why: string) {
    super(`The data directory cannot be used: ${why}. Choose an empty one, or none.`);
  }
}

/** Node's own `recursive` tries again for ever where a directory cannot be made, below /proc say. */
function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  // Tokens and phone numbers are kept in it.
  mkdirSync(path, { mode: 0o700 });
}
