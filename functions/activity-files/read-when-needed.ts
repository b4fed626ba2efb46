import type { Session } from '../recovery/facts.ts';
import type { FileOptions } from './read-activity-file.ts';

/**
 * The same as `readActivityFile`, but loads the readers with the first file: for a function that seldom gets one, and whose start
 * somebody waits for.
 *
 * @throws ActivityFileError
 */
export async function readFileWhenNeeded(file: Uint8Array, options: FileOptions): Promise<readonly Session[]> {
  const { readActivityFile } = await import('./read-activity-file.ts');
  return readActivityFile(file, options);
}
