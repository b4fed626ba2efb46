import { dayMs } from '../clock/lifetime.ts';
import type { Person, PlanRecord } from '../recovery-plan/record.ts';
import { withErasedActivity } from '../recovery-plan/record-upload.ts';
import type { History } from '../store/history.ts';
import { type OnFile, personOf, withRecord } from './person.ts';

/**
 * So long what came from a source stays once its athlete has left it for another: the strictest source gives a club 30 days to
 * delete it, what was derived from it included, and by then the plan has new weeks to go by.
 */
export const leftSourceKeptDays = 25;

/**
 * The history without what came from a source that its athlete has left: its sessions, and of what has no name of its own any more
 * (days with a run, how much they sweat) everything up to that day. What they answered stays.
 *
 * @param isGone whether an activity is of that source.
 * @param leftAt epoch milliseconds.
 */
export function withoutSource(
  onFile: OnFile,
  { isGone, leftAt }: { readonly isGone: (activityId: string) => boolean; readonly leftAt: number },
  now: number,
): History {
  const { history } = onFile;
  const person = personOf(onFile);
  const erased = activityIdsOf(person.record)
    .filter(isGone)
    .reduce<PlanRecord>((record, id) => withErasedActivity({ ...person, record }, id, now), person.record);
  const sessions = history.sessions.filter(({ activityId }) => !isGone(activityId));
  return withRecord({ ...history, sessions }, withoutDaysUntil(erased, Math.floor(leftAt / dayMs)));
}

function activityIdsOf({ recordings, sessions, efficiencies }: Person['record']): readonly string[] {
  const parts = sessions.flatMap((session) => session.recordings);
  return [...new Set([...recordings, ...parts, ...efficiencies].map(({ id }) => id))];
}

function withoutDaysUntil(record: PlanRecord, lastDay: number): PlanRecord {
  const runDays = record.before.runDays.filter(([day]) => day > lastDay);
  return {
    ...record,
    before: { runDays, runDaysAsPlanned: 0, maxEquivalentKm: 0 },
    sweat: record.sweat.filter(({ day }) => day > lastDay),
  };
}
