import type { Plan } from '../recovery-plan/plan.ts';
import type { Units } from './format-amounts.ts';
import { capital, gravestReason } from './plan-reasons.ts';
import { bothDays, todayWords, tomorrowWords } from './planned-days.ts';

/**
 * What follows from an answer: a new plan and why, or the same as before. Both plans are of the same moment, without the
 * answer and with it.
 */
export function planAfterAnswer(before: Plan, now: Plan, units: Units): string {
  const days = bothDays(now, units);
  if (!isChanged(before, now)) return `Same plan: ${days}.`;
  const doctor = now.findings.find(({ asks, until }) => asks === 'doctor' && until !== null);
  if (doctor !== undefined && now.noHardBefore !== 'FINE') {
    return `New plan: see a doctor ${doctor.from > now.today ? 'tomorrow' : 'today'}: ${doctor.reason}. Rest until then.`;
  }
  return `New plan: ${days}.`;
}

/** Whether an answer has changed what the athlete is told. */
export function isChanged(before: Plan, now: Plan): boolean {
  return (
    before.day !== now.day ||
    before.tomorrow !== now.tomorrow ||
    before.noRunBefore !== now.noRunBefore ||
    JSON.stringify(before.noHardBefore) !== JSON.stringify(now.noHardBefore)
  );
}

/** The answer to PLAN. */
export function planText(plan: Plan, units: Units): string {
  if (plan.noHardBefore === 'FINE') return todayWords(plan, units).long;
  const reason = gravestReason(plan, plan.today);
  const because = reason === undefined ? '' : ` ${capital(reason)}.`;
  const isSame = plan.day === plan.tomorrow;
  const tomorrow = isSame ? '' : ` ${tomorrowWords(plan, units).short}`;
  return `${todayWords(plan, units).medium}${tomorrow}${because}`;
}
