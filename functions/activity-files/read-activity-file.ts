import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Session } from '../recovery/facts.ts';
import { isKnownZone, localTime } from '../recovery/local-clock.ts';
import { ofFile } from '../sources/of-file.ts';
import { ActivityFileError } from './activity-file-error.ts';
import { isFit, readFit } from './fit.ts';
import { isGpx, readGpx } from './gpx.ts';
import type { RecordedSession } from './recorded-session.ts';

/** A watch writes about 4 MB in a day as FIT, and 25 MB as GPX. */
export const largestActivityFileBytes = 32 * 1024 * 1024;

/** What a file cannot say by itself. */
export interface FileOptions {
  /** IANA name of the zone in which the activity took place, for a file that knows UTC only. Absent: UTC. */
  readonly timezone?: string | undefined;
  /** Strava's name of the sport. Absent: what the file says, else `Workout`. */
  readonly sport?: string | undefined;
  /** Compressed or not. Absent: `largestActivityFileBytes`. */
  readonly largestBytes?: number | undefined;
}

/**
 * The sessions in the file of a watch: one, or one a part of a triathlon. FIT or GPX, also gzipped as an export of
 * Strava has them. The format is known by its content, so the name of the file does not matter.
 *
 * @returns in the order in which they began; each with an id made of the file's content, the same whenever it is read.
 * @throws ActivityFileError whose message says what is wrong with the file and what to do.
 */
export async function readActivityFile(file: Uint8Array, options: FileOptions = {}): Promise<readonly Session[]> {
  const { largestBytes = largestActivityFileBytes } = options;
  if (file.byteLength > largestBytes) throw tooLarge(largestBytes);
  const bytes = isGzip(file) ? unzipped(file, largestBytes) : file;
  const recorded = await readSessions(bytes);
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return [...recorded]
    .sort((a, b) => a.startMs - b.startMs)
    .map((session, part) =>
      sessionOf(session, recorded.length === 1 ? `${ofFile}${id}` : `${ofFile}${id}-${part + 1}`, options),
    );
}

/** Whether the content is a file that this room reads, by its first bytes (2,048, where there are as many). */
export function isActivityFile(firstBytes: Uint8Array): boolean {
  return isFit(firstBytes) || isGpx(firstBytes) || isGzip(firstBytes);
}

function tooLarge(largestBytes: number): ActivityFileError {
  return new ActivityFileError(
    `The file is larger than ${largestBytes / 1024 / 1024} MB, so it is hardly one activity. Export the activity by itself.`,
  );
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unzipped(file: Uint8Array, largestBytes: number): Uint8Array {
  try {
    return gunzipSync(file, { maxOutputLength: largestBytes });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(largestBytes);
    throw new ActivityFileError('The compressed file is damaged. Download it again.');
  }
}

async function readSessions(bytes: Uint8Array): Promise<readonly RecordedSession[]> {
  if (isFit(bytes)) return await readFit(bytes);
  if (isGpx(bytes)) return [readGpx(bytes)];
  throw new ActivityFileError('The file is neither FIT nor GPX. Export the activity as one of the two.');
}

function sessionOf(recorded: RecordedSession, id: string, { timezone, sport }: FileOptions): Session {
  const { startMs, offsetMs, ...facts } = recorded;
  return {
    isRace: false,
    isCommute: false,
    ...facts,
    id,
    sport: sport ?? recorded.sport ?? 'Workout',
    startMs,
    localStart: new Date(startMs + (offsetMs ?? offsetIn(timezone, startMs))).toISOString().slice(0, 19),
  };
}

function offsetIn(timezone: string | undefined, atMs: number): number {
  return timezone !== undefined && isKnownZone(timezone) ? localTime({ kind: 'zone', timezone }, atMs).offsetMs : 0;
}
