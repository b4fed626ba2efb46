import { kept, keptOnHold, keptPaused } from '../messages/question-sentences.ts';
import { currentPlanOf, personOf } from '../plan/person.ts';
import { planQuestion } from '../plan/plan-question.ts';
import { type ErasureServices, keepEverything } from '../plan/planned-erasure.ts';
import type { FindingRule } from '../recovery-plan/finding-rule.ts';
import type { Schedules } from '../schedules/schedules.ts';
import { isPausedByAthlete } from '../store/member.ts';
import type { Inbound } from './answer.ts';

/**
 * Takes a planned erasure back. A morning that came due meanwhile has ended the row of mornings: the next one is planned anew.
 * `false`: there was nothing to take back.
 */
export async function stay(
  inbound: Inbound,
  services: Pick<ErasureServices, 'members'> & { readonly schedules: Schedules },
): Promise<boolean> {
  const isKept = await keepEverything(inbound.member.athleteId, services);
  await planQuestion(inbound.member, inbound, inbound.text.at, services.schedules);
  return isKept;
}

/** What it is answered with. A plan goes on where neither a warning sign nor a pause stops it. */
export function nothingDeleted(inbound: Inbound, rules: readonly FindingRule[]): string {
  const { member, text } = inbound;
  if (isOnHold(inbound, rules)) return keptOnHold;
  return member.clubPausedAt || isPausedByAthlete(member, text.at) ? keptPaused : kept;
}

/** By words of a runner, or by their soreness. */
export function isOnHold(inbound: Inbound, rules: readonly FindingRule[]): boolean {
  const { checkIns, text } = inbound;
  return Boolean(checkIns.hold) || currentPlanOf(personOf(inbound), text.at, rules).plan.noHardBefore === 'FINE';
}
