import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Makes the directory that a club keeps its data in, and proves that it can be written to, before anything starts.
 *
 * @throws DataDirectoryError when it cannot.
 */
export function prepareDataDirectory(directory: string): string {
  const path = resolve(directory);
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    // Root may do what a read-only file system still refuses, so only writing tells.
    const probe = join(path, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return path;
  } catch (error) {
    throw new DataDirectoryError(path, error);
  }
}

export class DataDirectoryError extends Error {
  override readonly name = 'DataDirectoryError';

  constructor(path: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`The data directory ${path} cannot be used (${why}). Choose one that can be written to, or none.`, { cause });
  }
}
