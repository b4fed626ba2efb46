import { type DayWord, dayWord, strictness } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';

/**
 * The word for a day as every text and page says it. Once a session has been done on a day that asks for nothing, the rest of
 * that day is easy: nothing hard fits any more, and "train as usual" after a marathon would be odd.
 */
export function spokenDay({ findings, today, noHardBefore }: Plan, day: number): DayWord {
  const word = dayWord(findings, day);
  if (word !== 'normal' || day !== today || noHardBefore === null || noHardBefore === 'FINE') return word;
  return noHardBefore.day > today ? 'easy' : 'normal';
}

/** The first day from one on without a finding against running. Not for a plan on hold, which has none. */
export function firstRunDay({ findings }: Plan, from: number): number {
  let day = from;
  while (strictness(dayWord(findings, day)) >= strictness('no-run')) day += 1;
  return day;
}
