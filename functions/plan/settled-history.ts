import { dayMs } from '../clock/lifetime.ts';
import { planParameters } from '../recovery-plan/parameters.ts';
import type { PlanRecord } from '../recovery-plan/record.ts';
import { settled } from '../recovery-plan/settle.ts';
import { type History, withoutOld } from '../store/history.ts';
import { type OnFile, personOf, withRecord } from './person.ts';

const { clockTimeDays, sessionDays, runDays, checkInDays } = planParameters;

/**
 * The history without what may not be kept any longer: clock times and measures of training older than a week, and sessions,
 * run days and answers older than the pages promise. For runners who upload or answer this happens anyway; this is for everybody
 * else. `undefined`: there is none.
 */
export function settledHistory(onFile: OnFile, now: number): History | undefined {
  const { history } = onFile;
  const kept = withoutOld(history, now);
  const person = personOf(onFile);
  const isAsBefore = kept.sessions.length === history.sessions.length;
  if (isAsBefore && !(history.record && hasOld(person.record, now))) return undefined;
  // The zone of the last session stays with the record.
  return withRecord(kept, settled(person, now));
}

function hasOld({ recordings, sessions, before, checkIns }: PlanRecord, now: number): boolean {
  // Nowhere is it an earlier day than this one.
  const today = Math.floor(now / dayMs) - 1;
  return (
    recordings.some(({ finishMs }) => finishMs < now - clockTimeDays * dayMs) ||
    sessions.some(({ day }) => day < today - sessionDays) ||
    before.runDays.some(([day]) => day < today - runDays) ||
    checkIns.some(({ day }) => day < today - checkInDays)
  );
}
