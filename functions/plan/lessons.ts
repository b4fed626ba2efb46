import type { Lesson } from '../messages/lesson-sentences.ts';
import { lacksMassOnly } from '../messages/safety-sentences.ts';
import type { Prescription } from '../recovery/prescription.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import type { History } from '../store/history.ts';
import type { CurrentPlan } from './person.ts';

type Lessons = readonly (readonly [Lesson, boolean])[];
type Told = Pick<History, 'lessons'>;

/** What the text after an upload may teach. */
export function uploadLesson(prescription: Prescription, { today, tomorrow }: Plan, told: Told): Lesson | undefined {
  const { isHot, isEstimate } = prescription.conditions;
  return firstOf(today, told, [
    ['weight', lacksMassOnly(prescription)],
    ['weigh-in', isHot && isEstimate && prescription.noAmounts === undefined],
    ['why', tomorrow !== 'normal'],
    ['plan', true],
  ]);
}

/** What the message of the morning may teach. */
export function morningLesson({ timeline, plan }: Omit<CurrentPlan, 'person'>, told: Told): Lesson | undefined {
  return firstOf(plan.today, told, [
    ['why', plan.day !== 'normal'],
    ['undo', timeline.answers.checkIns.length > 0],
    ['plan', true],
    ['data', true],
    ['pause', true],
    ['units', true],
  ]);
}

/** What the note of a Sunday may teach. */
export function weekLesson({ today }: Plan, told: Told): Lesson | undefined {
  return firstOf(today, told, [
    ['week', true],
    ['data', true],
  ]);
}

/** The history with a lesson that has been told. */
export function withLessonTold(history: History, lesson: Lesson | undefined, { today }: Plan): History {
  return lesson === undefined ? history : { ...history, lessons: { ...history.lessons, [lesson]: today } };
}

/** One a day, each once, the most fitting first. */
function firstOf(today: number, { lessons }: Told, fitting: Lessons): Lesson | undefined {
  const told = lessons ?? {};
  if (Object.values(told).includes(today)) return undefined;
  return fitting.find(([lesson, fits]) => fits && !Object.hasOwn(told, lesson))?.[0];
}
