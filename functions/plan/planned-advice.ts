import type { PlannedAdvice } from '../messages/advice-text.ts';
import { careSentence, careTipSentence } from '../messages/care-tip-sentences.ts';
import { daysAhead } from '../messages/days-ahead.ts';
import { extra, kept } from '../messages/fit-text.ts';
import type { Units } from '../messages/format-amounts.ts';
import { lastingDays } from '../messages/lasting-days.ts';
import { type Lesson, lessonSentence } from '../messages/lesson-sentences.ts';
import { reasonsFrom } from '../messages/plan-reasons.ts';
import { daySentence, effortQuestion, todayWords, tomorrowWords } from '../messages/planned-days.ts';
import { strictness } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import type { PlannedUpload, UploadAdvice } from './planned-upload.ts';

/**
 * What the plan of a person has to say in the advice about an upload. It speaks of tomorrow; of today where the session
 * was of a day before.
 */
export function plannedAdvice(
  { plan, of }: Pick<PlannedUpload, 'plan' | 'of'>,
  { tips, asksEffort }: Pick<UploadAdvice, 'tips' | 'asksEffort'>,
  units: Units,
  { seed = 0, lesson }: { readonly seed?: number; readonly lesson?: Lesson | undefined } = {},
): PlannedAdvice {
  const isOfToday = of === undefined || of.day >= plan.today;
  const day = isOfToday ? plan.tomorrow : plan.day;
  const from = isOfToday ? plan.today + 1 : plan.today;
  return {
    day,
    rest: daySentence(isOfToday ? tomorrowWords(plan, units, seed) : todayWords(plan, units)),
    lasting: lastingDays(plan, from, units),
    days: daysAhead(plan, from, units),
    isRestFirst: strictness(day) >= strictness('active-recovery'),
    reasons: reasonsFrom(plan, from),
    tip: tips
      .slice(0, 1)
      .map((tip) => careTipSentence(tip, units))
      .join(''),
    care: careSentence(tips, units),
    lesson: lessonSentence(lesson, units),
    question: asksEffort ? effortQuestion : extra(),
  };
}

/** The same beside what a runner has asked or answered: `rest` speaks of today and of what comes, and nothing is asked. */
export function plannedNow(plan: Plan, rest: string, units: Units): PlannedAdvice {
  return {
    day: plan.day,
    rest: kept(rest),
    lasting: lastingDays(plan, plan.today, units),
    days: daysAhead(plan, plan.today, units),
    isRestFirst: strictness(plan.day) >= strictness('active-recovery'),
    reasons: reasonsFrom(plan, plan.today),
    tip: '',
    care: extra(),
    lesson: extra(),
    question: extra(),
  };
}
