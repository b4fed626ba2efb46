import { planQuestion } from '../plan/plan-question.ts';
import { type ErasureServices, keepEverything } from '../plan/planned-erasure.ts';
import type { Schedules } from '../schedules/schedules.ts';
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
