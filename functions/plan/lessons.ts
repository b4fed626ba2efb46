import type { Lesson } from '../messages/lesson-sentences.ts';
import { lacksMassOnly } from '../messages/safety-sentences.ts';
import type { Prescription } from '../recovery/prescription.ts';
import { covers } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import type { History } from '../store/history.ts';
import type { CurrentPlan } from './person.ts';

type Lessons = readonly (readonly [Lesson, boolean])[];
type Told = Pick<History, 'lessons'>;

/** What the text after an upload may teach. */
export function uploadLesson(prescription: Prescription, plan: Plan, told: Told): Lesson | undefined {
  const { isHot, isEstimate } = prescription.conditions;
  return firstOf(plan, told, [
    ['weight', lacksMassOnly(prescription)],
    ['weigh-in', isHot && isEstimate && prescription.noAmounts === undefined],
    ['why', plan.tomorrow !== 'normal'],
    ['plan', true],
  ]);
}

/** What the message of the morning may teach. */
export function morningLesson({ timeline, plan }: Omit<CurrentPlan, 'person'>, told: Told): Lesson | undefined {
  return firstOf(plan, told, [
    ['why', plan.day !== 'normal'],
    ['undo', timeline.answers.checkIns.some(({ isByDevice }) => !isByDevice)],
    ['plan', true],
    ['data', true],
    ['pause', true],
    ['units', true],
  ]);
}

/** What the note of a Sunday may teach. */
export function weekLesson(plan: Plan, told: Told): Lesson | undefined {
  return firstOf(plan, told, [
    ['week', true],
    ['data', true],
  ]);
}

/** The history with a lesson that has been told. */
export function withLessonTold(history: History, lesson: Lesson | undefined, { today }: Plan): History {
  return lesson === undefined ? history : { ...history, lessons: { ...history.lessons, [lesson]: today } };
}

/** One a day, each once, the best fit first. None on a day that sends somebody to a doctor. */
function firstOf({ findings, today }: Plan, { lessons }: Told, fitting: Lessons): Lesson | undefined {
  if (findings.some((finding) => finding.asks === 'doctor' && covers(finding, today))) return undefined;
  const told = lessons ?? {};
  if (Object.values(told).includes(today)) return undefined;
  return fitting.find(([lesson, fits]) => fits && !Object.hasOwn(told, lesson))?.[0];
}
