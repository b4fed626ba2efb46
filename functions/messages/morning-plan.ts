import type { CareTip } from '../recovery-plan/care-tips.ts';
import { covers } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import { careSentence } from './care-tip-sentences.ts';
import { about, type Composition, composeKept, composeText, extra, kept } from './fit-text.ts';
import type { Units } from './format-amounts.ts';
import { onePart, twoParts } from './gsm-7.ts';
import { type Lesson, lessonSentence } from './lesson-sentences.ts';
import { worth } from './order-of-worth.ts';
import { capital, gravestReason } from './plan-reasons.ts';
import { daySentence, todayWords } from './planned-days.ts';
import { type MeasuredMorning, measuredSentence, sorenessQuestion } from './soreness-question.ts';

/**
 * The message of the morning: the day, its reason, one tip, and the question. By worth: what the day asks for,
 * the reason, the tip.
 */
export function morningPlanText(plan: Plan, tip: CareTip | undefined, units: Units): string {
  return composeMorning(plan, { tips: tip === undefined ? [] : [tip] }, units).text;
}

export interface Beside {
  /** In the order in which they would be told. */
  readonly tips?: readonly CareTip[];
  readonly lesson?: Lesson | undefined;
  /** What a device has told of this morning. */
  readonly measured?: MeasuredMorning | undefined;
}

/** The text and what was chosen for it. */
export function composeMorning(plan: Plan, { tips = [], lesson, measured = {} }: Beside, units: Units): Composition {
  const isOnHold = plan.noHardBefore === 'FINE';
  const doctor = plan.findings.find((finding) => finding.asks === 'doctor' && covers(finding, plan.today));
  const reason = gravestReason(plan, plan.today);
  const sentences = [
    ...(doctor !== undefined && !isOnHold
      ? [kept(`See a doctor today: ${doctor.reason}. Rest until then.`)]
      : [daySentence(todayWords(plan, units))]),
    reason === undefined || doctor !== undefined ? extra() : extra({ text: `${capital(reason)}.`, rank: worth.reason }),
    about('care', careSentence(tips, units)),
    about('lesson', lessonSentence(lesson, units)),
    ...(isOnHold ? [] : [about('echo', measuredSentence(measured)), sorenessQuestion(measured)]),
  ];
  return composeText(sentences, onePart) ?? composeText(sentences, twoParts) ?? composeKept(sentences);
}
