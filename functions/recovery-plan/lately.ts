import { type Answer, answersFrom, type Series } from './answers.ts';
import type { Timeline } from './timeline.ts';

/** The longest that an answer speaks for: its coming day and two more, and a doctor's second day. */
const daysBefore = 3;

/** The answers to one question that may still speak for a day of interest, in order of their time. */
export function lately({ answers, fromDay, memo }: Timeline, series: Series): readonly Answer[] {
  const kept = memo.lately.get(series);
  if (kept !== undefined) return kept;
  const found = answersFrom(answers, series, fromDay - daysBefore);
  memo.lately.set(series, found);
  return found;
}
