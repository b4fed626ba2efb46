import { ActivityFileError } from '../../activity-files/activity-file-error.ts';
import { readFileWhenNeeded } from '../../activity-files/read-when-needed.ts';
import { dayMs, minuteMs } from '../../clock/lifetime.ts';
import type { Session } from '../../recovery/facts.ts';
import { planParameters } from '../../recovery-plan/parameters.ts';

/** Lambda accepts 6 MB at once, and binary bodies arrive in base64, a third longer. */
export const largestFileMb = 4;
const largestFileBytes = largestFileMb * 1024 * 1024;
/**
 * The limit for a compressed file once unpacked. A watch's file needs 350 MB of memory to read; a file built to exhaust
 * the function's memory ends its own request and no other.
 */
const largestReadBytes = 2 * largestFileBytes;
/** The token, and the lines between the parts. */
const largestRestBytes = 8 * 1024;

export type FileForm =
  | { readonly kind: 'form'; readonly token: string | null; readonly files: readonly File[] }
  | { readonly kind: 'too-large' }
  /** Not what one of our forms sends. */
  | { readonly kind: 'malformed' };

/** The parts of the posted form. For an empty file field, browsers send a file without a name. */
export async function readFileForm(request: Request): Promise<FileForm> {
  const body = await request.arrayBuffer();
  if (body.byteLength > largestFileBytes + largestRestBytes) return { kind: 'too-large' };
  const form = await formDataOf(body, request.headers.get('content-type') ?? '');
  if (form === undefined) return { kind: 'malformed' };
  const token = form.get('token');
  const files = form.getAll('file').filter((part) => part instanceof File);
  return {
    kind: 'form',
    token: typeof token === 'string' ? token : null,
    files: files.filter(({ name, size }) => name !== '' || size > 0),
  };
}

async function formDataOf(body: ArrayBuffer, type: string): Promise<FormData | undefined> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    return undefined;
  }
}

export type FileReading =
  | { readonly kind: 'ok'; readonly sessions: readonly Session[] }
  /** A sentence for the athlete. */
  | { readonly kind: 'wrong'; readonly error: string };

export const tooLarge = `That file is larger than ${largestFileMb} MB. Export one session by itself, as FIT if there is a choice: it is the smallest.`;

/**
 * The sessions in the chosen file; nothing else of it is kept.
 *
 * @param timezone of the athlete, for a file that knows UTC only.
 */
export async function sessionsInFiles(
  files: readonly File[],
  { timezone, now }: { readonly timezone: string; readonly now: number },
): Promise<FileReading> {
  const [file, another] = files;
  if (file === undefined) return wrong('Choose a file first.');
  if (another !== undefined) return wrong('Send one file at a time.');
  if (file.size > largestFileBytes) return wrong(tooLarge);
  const sessions = await sessionsIn(file, timezone);
  if (typeof sessions === 'string') return wrong(sessions);
  if (sessions.some(({ startMs }) => startMs > now + clocksDifferByMs)) {
    return wrong('By that file the session begins in the future. Set the clock of your watch and export it once more.');
  }
  if (sessions.some(({ startMs }) => startMs < now - lookedBackDays * dayMs)) {
    return wrong(
      `That session is more than ${lookedBackDays} days old. It says nothing about the coming days any more.`,
    );
  }
  return { kind: 'ok', sessions };
}

const clocksDifferByMs = 5 * minuteMs;
/** No plan looks back further. */
const lookedBackDays = planParameters.sessionDays;

async function sessionsIn(file: File, timezone: string): Promise<readonly Session[] | string> {
  try {
    return await readFileWhenNeeded(new Uint8Array(await file.arrayBuffer()), {
      timezone,
      largestBytes: largestReadBytes,
    });
  } catch (error) {
    if (error instanceof ActivityFileError) return error.message;
    throw error;
  }
}

function wrong(error: string): FileReading {
  return { kind: 'wrong', error };
}
