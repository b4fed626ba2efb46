import { adviceText } from '../messages/advice-text.ts';
import { noPlanYet } from '../messages/answer-sentences.ts';
import { inHoursOf } from '../messages/hour-cycle.ts';
import { capital } from '../messages/plan-reasons.ts';
import { bothDays } from '../messages/planned-days.ts';
import { seedOf } from '../messages/variety.ts';
import { wordsToCommand } from '../plan/answer-words.ts';
import { type CurrentPlan, currentPlanOf, personOf } from '../plan/person.ts';
import { plannedNow } from '../plan/planned-advice.ts';
import { isFresh, sessionAmounts } from '../plan/session-amounts.ts';
import type { FindingRule } from '../recovery-plan/finding-rule.ts';
import { covers } from '../recovery-plan/findings.ts';
import type { PrescriptionStore } from '../store/prescription-row.ts';
import type { Inbound } from './answer.ts';

export interface PlanAnswerServices {
  readonly prescriptions: Pick<PrescriptionStore, 'read'>;
  readonly rules: readonly FindingRule[];
}

/** The answer to PLAN or WEEK. While there is something left to drink or to eat PLAN says it. */
export async function planAnswer(
  command: 'plan' | 'week',
  inbound: Inbound,
  now: number,
  { prescriptions, rules }: PlanAnswerServices,
): Promise<string | undefined> {
  const { member } = inbound;
  const { units, athleteId } = member;
  const current = currentPlanOf(personOf(inbound), now, rules);
  if (command !== 'week' && knowsNothing(current)) return noPlanYet;
  const words = wordsToCommand(command, current, member, rules);
  const { plan } = current;
  const isForDoctor = plan.findings.some((finding) => finding.asks === 'doctor' && covers(finding, plan.today));
  if (command === 'week' || isForDoctor) return words;
  const fresh = await sessionAmounts(athleteId, current, prescriptions);
  if (fresh === undefined || !isFresh(fresh.prescription)) return words;
  return adviceText(inHoursOf(member, fresh.prescription), fresh.session, {
    units,
    quietHours: member.quietHours,
    foods: inbound.profile?.foods ?? [],
    seed: seedOf(athleteId),
    planned: plannedNow(plan, `${capital(bothDays(plan, units))}.`, units),
  });
}

export function knowsNothing({ timeline, plan }: CurrentPlan): boolean {
  return timeline.sessions.length === 0 && timeline.answers.checkIns.length === 0 && plan.findings.length === 0;
}
