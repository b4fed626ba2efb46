import { tipIn } from '../messages/care-tip-sentences.ts';
import { saidOf } from '../messages/fit-text.ts';
import type { Lesson } from '../messages/lesson-sentences.ts';
import { morningMailText } from '../messages/morning-mail.ts';
import { composeMorning } from '../messages/morning-plan.ts';
import { type MorningTip, morningTips } from '../recovery-plan/care-tips.ts';
import { measuredToday } from '../recovery-plan/measured-today.ts';
import { isMorningDue } from '../recovery-plan/morning-message.ts';
import type { History } from '../store/history.ts';
import type { Member } from '../store/member.ts';
import { morningLesson } from './lessons.ts';
import type { CurrentPlan } from './person.ts';

/** What is said in the morning. */
export interface PlannedMorning {
  /** That the rules choose for the day, and that the mail has. */
  readonly tip: MorningTip | undefined;
  /** The first of those that fit the day that there was room for. */
  readonly tipInText: MorningTip | undefined;
  /** That it teaches. */
  readonly lesson: Lesson | undefined;
  readonly text: string;
  /** The same in a mail, which cannot be answered: its link asks. */
  readonly mailText: string;
}

export interface MorningSettings {
  readonly units: Member['units'];
  /** Absent: on the mornings on which the plan finds a message due. */
  readonly questions?: Member['questions'];
}

/**
 * The message of a morning, as the plan of that moment has it. `undefined`: none is due, or the athlete wants none.
 *
 * @param told the lessons so far; absent: nothing is taught.
 */
export function plannedMorning(
  current: Omit<CurrentPlan, 'person'>,
  { units, questions }: MorningSettings,
  told?: Pick<History, 'lessons'>,
): PlannedMorning | undefined {
  const { timeline, plan } = current;
  if (!isMorningWanted(current, questions)) return undefined;
  const tips = morningTips(timeline, plan);
  const [tip] = tips;
  const lesson = told && morningLesson(current, told);
  const measured = measuredToday(timeline);
  const composed = composeMorning(plan, { tips, lesson, measured }, units);
  return {
    tip,
    tipInText: tipIn(saidOf(composed, 'care'), tips),
    lesson: saidOf(composed, 'lesson') === '' ? undefined : lesson,
    text: composed.text,
    mailText: morningMailText(plan, tip, units, measured),
  };
}

export function isMorningWanted(
  { timeline, plan }: Omit<CurrentPlan, 'person'>,
  questions: MorningSettings['questions'],
): boolean {
  switch (questions) {
    case 'every-day':
      return true;
    case 'never':
      return false;
    case 'when-due':
    case null:
    case undefined:
      return isMorningDue(timeline, plan);
    default:
      return questions satisfies never;
  }
}
