import { noPlanYet } from '../messages/answer-sentences.ts';
import type { Units } from '../messages/format-amounts.ts';
import { restCauses } from '../messages/plan-reasons.ts';
import { whyAmounts, whyLearnedSweat } from '../messages/why-amounts.ts';
import { type Cause, nothing } from '../messages/why-text.ts';
import { type CurrentPlan, currentPlanOf, personOf } from '../plan/person.ts';
import { isFresh, sessionAmounts } from '../plan/session-amounts.ts';
import type { Prescription } from '../recovery/prescription.ts';
import { covers } from '../recovery-plan/findings.ts';
import type { HistoryStore } from '../store/history.ts';
import type { Inbound } from './answer.ts';
import { knowsNothing, type PlanAnswerServices } from './plan-answer.ts';
import { nextWhy } from './why-asked.ts';

export interface WhyServices extends PlanAnswerServices {
  readonly history: Pick<HistoryStore, 'change'>;
}

/**
 * The answer to WHY: the gravest causes first, and the following ones with each next WHY until all are said. They explain the rest,
 * what is still to drink and eat, and what was learned.
 */
export async function whyAnswer(
  inbound: Inbound,
  now: number,
  { prescriptions, rules, history }: WhyServices,
  { isFromStart = false } = {},
): Promise<string> {
  const { athleteId, units } = inbound.member;
  const current = currentPlanOf(personOf(inbound), now, rules);
  if (knowsNothing(current)) return noPlanYet;
  const { plan } = current;
  const isForDoctor = plan.findings.some((finding) => finding.asks === 'doctor' && covers(finding, plan.today));
  const fresh = isForDoctor ? undefined : await sessionAmounts(athleteId, current, prescriptions);
  const ofRest = restCauses(plan);
  const causes: readonly Cause[] = [
    ...(ofRest.length > 0 ? ofRest : [{ of: 'amounts', sentence: nothing } as const]),
    ...amountCauses(fresh?.prescription, current, units),
  ];
  const asked = { textId: inbound.text.id, isFromStart };
  let text = '';
  await history.change(athleteId, (latest) => {
    const next = nextWhy(causes, latest, asked);
    text = next.why.text;
    return next.history;
  });
  return text;
}

function amountCauses(
  prescription: Prescription | undefined,
  { plan, person }: CurrentPlan,
  units: Units,
): readonly Cause[] {
  if (prescription === undefined || (prescription.noAmounts === undefined && !isFresh(prescription))) return [];
  const { sweatCool, sweatHot } = plan.learned;
  const factor = prescription.conditions.isHot ? sweatHot : sweatCool;
  const learned = prescription.fluid && whyLearnedSweat(factor, person.record.sweat.length);
  const sentences = [...whyAmounts(prescription, units), ...(learned === undefined ? [] : [learned])];
  return sentences.map((sentence) => ({ of: 'amounts', sentence }));
}
