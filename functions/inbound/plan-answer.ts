import { adviceText, twoParts } from '../messages/advice-text.ts';
import { noPlanYet } from '../messages/answer-sentences.ts';
import { joined } from '../messages/fit-text.ts';
import type { Units } from '../messages/format-amounts.ts';
import { inHoursOf } from '../messages/hour-cycle.ts';
import { capital } from '../messages/plan-reasons.ts';
import { bothDays } from '../messages/planned-days.ts';
import { seedOf } from '../messages/variety.ts';
import { whyAmounts, whyLearnedSweat } from '../messages/why-amounts.ts';
import { wordsToCommand } from '../plan/answer-words.ts';
import { type CurrentPlan, currentPlanOf, personOf } from '../plan/person.ts';
import { plannedNow } from '../plan/planned-advice.ts';
import { isFresh, sessionAmounts } from '../plan/session-amounts.ts';
import type { Prescription } from '../recovery/prescription.ts';
import type { FindingRule } from '../recovery-plan/finding-rule.ts';
import { covers } from '../recovery-plan/findings.ts';
import type { PrescriptionStore } from '../store/prescription-row.ts';
import type { Inbound } from './answer.ts';

export interface PlanAnswerServices {
  readonly prescriptions: Pick<PrescriptionStore, 'read'>;
  readonly rules: readonly FindingRule[];
}

/** The answer to PLAN, WHY or WEEK. While there is something left to drink or to eat PLAN says it. */
export async function planAnswer(
  command: 'plan' | 'why' | 'week',
  inbound: Inbound,
  now: number,
  { prescriptions, rules }: PlanAnswerServices,
): Promise<string | undefined> {
  const { member } = inbound;
  const { units, athleteId } = member;
  const current = currentPlanOf(personOf(inbound), now, rules);
  if (command !== 'week' && knowsNothing(current)) return noPlanYet;
  const words = wordsToCommand(command, current, units, rules);
  const { plan } = current;
  const isForDoctor = plan.findings.some((finding) => finding.asks === 'doctor' && covers(finding, plan.today));
  if (command === 'week' || isForDoctor) return words;
  const fresh = await sessionAmounts(athleteId, current, prescriptions);
  if (command === 'why') return whyInFull(words, fresh?.prescription, current, units);
  if (fresh === undefined || !isFresh(fresh.prescription)) return words;
  return adviceText(inHoursOf(member, fresh.prescription), fresh.session, {
    units,
    quietHours: member.quietHours,
    foods: inbound.profile?.foods ?? [],
    seed: seedOf(athleteId),
    planned: plannedNow(plan, `${capital(bothDays(plan, units))}.`, units),
  });
}

/** The reason of the rest, then of what is still to drink and to eat, as far as two parts of a text hold. */
function whyInFull(
  rest: string | undefined,
  prescription: Prescription | undefined,
  { plan, person }: CurrentPlan,
  units: Units,
): string | undefined {
  if (prescription === undefined || (prescription.noAmounts === undefined && !isFresh(prescription))) return rest;
  const { sweatCool, sweatHot } = plan.learned;
  const factor = prescription.conditions.isHot ? sweatHot : sweatCool;
  const learned = prescription.fluid && whyLearnedSweat(factor, person.record.sweat.length);
  const [first = '', ...more] = [rest ?? '', ...whyAmounts(prescription, units), learned ?? ''];
  return more.reduce((text, next) => (text.length + next.length < twoParts ? joined([text, next]) : text), first);
}

function knowsNothing({ timeline, plan }: CurrentPlan): boolean {
  return timeline.sessions.length === 0 && timeline.answers.checkIns.length === 0 && plan.findings.length === 0;
}
