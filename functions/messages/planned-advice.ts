import type { UploadTip } from '../recovery-plan/care-tips.ts';
import { strictness } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import type { PlannedAdvice } from './advice-text.ts';
import { careTipWords } from './care-tip-sentences.ts';
import { extra } from './fit-text.ts';
import type { Units } from './format-amounts.ts';
import { daySentence, effortQuestion, tomorrowWords } from './planned-days.ts';

export interface UploadWords {
  readonly tip: UploadTip | undefined;
  readonly asksEffort: boolean;
}

/** What the plan over days and weeks gives to the text after an upload. */
export function plannedAdvice(plan: Plan, units: Units, { tip, asksEffort }: UploadWords): PlannedAdvice {
  return {
    rest: daySentence(tomorrowWords(plan, units)),
    isRestFirst: strictness(plan.tomorrow) >= strictness('active-recovery'),
    tip: tip === undefined ? '' : careTipWords[tip],
    question: asksEffort ? effortQuestion : extra(),
  };
}
