import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isProcessAlive } from './process-alive.ts';

export interface DataDirectory {
  readonly path: string;
  /** Lets another club have it. */
  release(): void;
}

/**
 * Takes the directory that a club keeps its data in: makes it, and proves that it can be written to and that no other
 * club is in it, before anything starts.
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

    // Writing tells what asking does not: root may do what a read-only file system still refuses.
    writeFileSync(claim, String(process.pid));
    taken.add(path);
  } catch (error) {
    if (error instanceof DataDirectoryError) throw error;
    throw new DataDirectoryError(path, error instanceof Error ? error.message : String(error), { cause: error });
  }
  return {
    path,
    release() {
      taken.delete(path);
      rmSync(claim, { force: true });
    },
  };
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

/** Node's own `recursive` tries again for ever where a directory cannot be made, below /proc say. */
function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  mkdirSync(path);
}
