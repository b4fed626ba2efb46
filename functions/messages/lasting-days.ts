import { type DayWord, dayWord, strictness } from '../recovery-plan/findings.ts';
import { isLaterPart } from '../recovery-plan/local-day.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import type { Units } from './format-amounts.ts';
import { dayName, dayPartName } from './format-planned-day.ts';
import { todayWords } from './planned-days.ts';

/** What the plan asks for, in words that stay true on another day. */
export interface LastingDays {
  readonly short: string;
  readonly whole: string;
}

/**
 * The plan from a day on, for a text or a mail that may be read much later than it is written: days by their names, none
 * of them "tomorrow". `undefined`: they are as usual.
 */
export function lastingDays(plan: Plan, from: number, units: Units): LastingDays | undefined {
  const { findings, noHardBefore, today } = plan;
  if (noHardBefore === 'FINE') return { short: todayWords(plan, units).short, whole: todayWords(plan, units).long };
  const word = dayWord(findings, from);
  const asked = word === 'normal' ? undefined : `${askedFor(word, plan, from, units)}.`;
  const isAhead = noHardBefore !== null && isLaterPart(noHardBefore, { day: from, part: 'morning' });
  const hard = isAhead ? `Nothing hard before ${dayPartName(noHardBefore, today, units)}.` : undefined;
  if (asked === undefined || hard === undefined) return same(asked ?? hard);
  return { short: asked, whole: `${asked} ${hard}` };
}

function same(words: string | undefined): LastingDays | undefined {
  return words === undefined ? undefined : { short: words, whole: words };
}

function askedFor(word: Exclude<DayWord, 'normal'>, { findings, today }: Plan, from: number, units: Units): string {
  const name = dayName(from, today, units);
  switch (word) {
    case 'easy':
      return `Easy day on ${name}`;
    case 'active-recovery':
      return `Gentle day on ${name}`;
    case 'rest':
      return `Rest on ${name}: a walk is fine`;
    case 'no-run': {
      let first = from;
      while (strictness(dayWord(findings, first)) >= strictness('no-run')) first += 1;
      return `No running before ${dayName(first, today, units)}: walk, swim or easy bike`;
    }
    default:
      return word satisfies never;
  }
}
