import { isLaterPart } from '../recovery-plan/local-day.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import type { Suggestion } from '../recovery-plan/week.ts';
import type { Units } from './format-amounts.ts';
import { dayPartName } from './format-planned-day.ts';
import { limitOf } from './plan-reasons.ts';

/** [ENG] A day or two that are easy are part of any good week. */
const easyDays = 2;

/**
 * The suggestion for the week where the plan says more than the week does: the week looks back, the plan ahead. In lower case,
 * without a full stop. `undefined`: the usual words will do.
 */
export function suggestedByPlan(suggestion: Suggestion, plan: Plan, units: Units): string | undefined {
  const { noHardBefore, today } = plan;
  if (suggestion === 'doctor') {
    const isOver = plan.day === 'normal' && plan.tomorrow === 'normal' && plan.working.verdict !== 'no';
    return isOver ? 'start easy; sign not gone? See a doctor' : undefined;
  }
  if (suggestion !== 'keep' || noHardBefore === 'FINE') return undefined;
  if (noHardBefore !== null && isLaterPart(noHardBefore, { day: today + easyDays, part: 'evening' })) {
    return `nothing hard before ${dayPartName(noHardBefore, today, units)}, then as usual`;
  }
  return limitOf(plan, today + 1);
}
