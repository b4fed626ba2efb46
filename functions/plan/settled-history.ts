import { dayMs } from '../clock/lifetime.ts';
import { planParameters } from '../recovery-plan/parameters.ts';
import { settled } from '../recovery-plan/settle.ts';
import { type History, withoutOld } from '../store/history.ts';
import { type OnFile, personOf, withRecord } from './person.ts';

const clockTimesForMs = planParameters.clockTimeDays * dayMs;

/**
 * The history without the clock times and measures of training that are older than a week. Whoever uploads loses them by
 * that; this is for everybody else. `undefined`: there are none.
 */
export function settledHistory(onFile: OnFile, now: number): History | undefined {
  const { history } = onFile;
  const kept = withoutOld(history, now);
  const recordings = history.record?.recordings ?? [];
  const hasOld = recordings.some(({ finishMs }) => finishMs < now - clockTimesForMs);
  if (!hasOld && kept.sessions.length === history.sessions.length) return undefined;
  // The zone of the last session stays with the record.
  return withRecord(kept, settled(personOf(onFile), now));
}
