import type { Timeline } from './timeline.ts';
import { type MeasuredValues, measuredNames } from './typed-first.ts';

/** What a device says of the present day, where the athlete has not told it. */
export function measuredToday({ answers, today }: Pick<Timeline, 'answers' | 'today'>): MeasuredValues {
  const ofDay = answers.checkIns.filter(({ day, isByDevice }) => isByDevice && day === today);
  return Object.fromEntries(
    measuredNames.flatMap((name) => {
      const value = ofDay.findLast((checkIn) => checkIn[name] !== undefined)?.[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
