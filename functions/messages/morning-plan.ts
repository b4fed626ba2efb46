import type { CareTip } from '../recovery-plan/care-tips.ts';
import { covers } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import { onePart, twoParts } from './advice-text.ts';
import { careTipWords } from './care-tip-sentences.ts';
import { extra, fitText, kept, keptAlone } from './fit-text.ts';
import type { Units } from './format-amounts.ts';
import { capital, gravestReason } from './plan-reasons.ts';
import { daySentence, todayWords } from './planned-days.ts';

/**
 * The message of the morning: the day, its reason, one tip, and the question. Where they do not fit into one part the tip
 * goes first, then the reason.
 */
export function morningPlanText(plan: Plan, tip: CareTip | undefined, units: Units): string {
  const isOnHold = plan.noHardBefore === 'FINE';
  const doctor = plan.findings.find((finding) => finding.asks === 'doctor' && covers(finding, plan.today));
  const reason = gravestReason(plan, plan.today);
  const sentences = [
    ...(doctor !== undefined && !isOnHold
      ? [kept(`See a doctor today: ${doctor.reason}. Rest until then.`)]
      : [daySentence(todayWords(plan, units))]),
    reason === undefined || doctor !== undefined ? extra() : extra({ text: `${capital(reason)}.`, rank: 40 }),
    tip === undefined ? extra() : extra({ text: careTipWords[tip], rank: 90 }),
    isOnHold ? extra() : kept('Reply e.g. 3 7.5', { text: question, rank: 30 }),
  ];
  return fitText(sentences, onePart) ?? fitText(sentences, twoParts) ?? keptAlone(sentences);
}

const question = 'Reply soreness 0-10 + sleep h, e.g. 3 7.5';
