import * as z from 'zod';
import type { Checkpoints } from '../store/checkpoints.ts';
import type { Member } from '../store/member.ts';

export interface ScanServices {
  readonly checkpoints: Pick<Checkpoints, 'read' | 'write'>;
  /** Whether there is time for one more member. */
  readonly hasTime: () => boolean;
}

export interface ScanResult {
  readonly done: number;
  /** Members whose turn ended in an error. The others had theirs all the same. */
  readonly failed: number;
  /** Members whose turn comes first at the next visit. */
  readonly left: number;
  /** The name of the last error. */
  readonly error?: string;
}

const placeSchema = z.object({ after: z.string() });

/**
 * Runs a job that takes a call or two for each member, as long as there is time. The next visit goes on where this one stopped, so
 * that everybody gets a turn, whatever happens with the first ones.
 *
 * @param work `stop`: nobody else needs to try in this hour. The next visit begins behind this member.
 */
export async function scanMembers(
  job: string,
  members: readonly Member[],
  { checkpoints, hasTime }: ScanServices,
  work: (member: Member) => Promise<'stop' | undefined>,
): Promise<ScanResult> {
  const place = placeSchema.safeParse(await checkpoints.read(job)).data;
  const waiting = fromThereOn(members, place?.after ?? '');
  const turns = { done: 0, failed: 0 };
  let last: string | undefined;
  let lastError: string | undefined;

  for (const member of waiting) {
    if (!hasTime()) break;
    last = member.athleteId;
    try {
      const end = await work(member);
      turns.done += 1;
      if (end === 'stop') break;
    } catch (error) {
      turns.failed += 1;
      lastError = error instanceof Error ? error.name : 'unknown error';
    }
  }

  const left = waiting.length - turns.done - turns.failed;
  if (last !== undefined) await checkpoints.write(job, { after: left === 0 ? '' : last });
  return { ...turns, left, ...(lastError === undefined ? {} : { error: lastError }) };
}

/** All of them, in the order of their ids, beginning behind that one. */
function fromThereOn(members: readonly Member[], after: string): readonly Member[] {
  const inOrder = members.toSorted((a, b) => (a.athleteId < b.athleteId ? -1 : 1));
  const first = inOrder.findIndex(({ athleteId }) => athleteId > after);
  return first <= 0 ? inOrder : [...inOrder.slice(first), ...inOrder.slice(0, first)];
}
