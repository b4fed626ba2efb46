import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { ActivityFileError } from '../../functions/activity-files/activity-file-error.ts';
import {
  type FileOptions,
  isActivityFile,
  largestActivityFileBytes,
  readActivityFile,
} from '../../functions/activity-files/read-activity-file.ts';
import type { Session } from '../../functions/recovery/facts.ts';

/** Whether a file is one of a watch, by its first bytes; what cannot be looked at twice (a pipe) is not. */
export async function isActivityFileAt(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    if (!(await file.stat()).isFile()) return false;
    const beginning = await file.read({ buffer: Buffer.alloc(2048), position: 0 });
    return isActivityFile(beginning.buffer.subarray(0, beginning.bytesRead));
  } finally {
    await file.close();
  }
}

/** @throws Error whose message names the file and says what is wrong with it. */
export async function sessionsIn(path: string, options: FileOptions): Promise<readonly Session[]> {
  try {
    return await readActivityFile(await bytesAt(path), options);
  } catch (error) {
    throw error instanceof ActivityFileError ? new Error(`${path}: ${error.message}`, { cause: error }) : error;
  }
}

/** A byte more than is ever read is enough to be refused as too large. */
function bytesAt(path: string): Promise<Buffer> {
  return buffer(createReadStream(path, { end: largestActivityFileBytes }));
}
