import { type DayWord, dayWord } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';

/**
 * The word for a day as every text and page says it. What remains of a day that is left as usual, once a session has been
 * done on it, is easy: nothing hard is fine any more, and "train as usual" after a marathon would be odd.
 */
export function spokenDay({ findings, today, noHardBefore }: Plan, day: number): DayWord {
  const word = dayWord(findings, day);
  if (word !== 'normal' || day !== today || noHardBefore === null || noHardBefore === 'FINE') return word;
  return noHardBefore.day > today ? 'easy' : 'normal';
}
