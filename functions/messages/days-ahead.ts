import type { DayWord } from '../recovery-plan/findings.ts';
import { isLaterPart } from '../recovery-plan/local-day.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import type { Units } from './format-amounts.ts';
import { fullDayName, fullDayPartName } from './format-planned-day.ts';
import { gentleness } from './lasting-days.ts';
import { spokenDay } from './spoken-day.ts';

/** A month is longer than any rest, and bounds the list. */
const longestDays = 31;

/**
 * The plan from a day on, for a mail: a line for each run of equal days, then when hard training is fine. Days by their
 * names, in full; none of them "tomorrow". Empty: all are as usual.
 */
export function daysAhead(plan: Plan, from: number, units: Units): readonly string[] {
  const { noHardBefore, today } = plan;
  if (noHardBefore === 'FINE') return ['On hold until a doctor says that you are well.'];
  const stretches = stretchesOf(plan, from);
  const lines = stretches.map(({ word, first, last }) => {
    const name = fullDayName(first, today, units);
    const days = first === last ? name : `${name} to ${fullDayName(last, today, units)}`;
    return `${days}: ${word === 'normal' ? 'as usual, but nothing hard' : meaning(word, plan)}.`;
  });
  const freeOn = (stretches.at(-1)?.last ?? from - 1) + 1;
  const hard = noHardBefore ?? { day: freeOn, part: 'morning' };
  const isAhead = noHardBefore !== null && isLaterPart(noHardBefore, { day: from, part: 'morning' });
  if (lines.length === 0 && !isAhead) return [];
  const fine = isLaterPart({ day: freeOn, part: 'morning' }, hard) ? ({ day: freeOn, part: 'morning' } as const) : hard;
  return [...lines, `From ${fullDayPartName(fine, today, units)}: hard training is fine.`];
}

interface Stretch {
  readonly word: DayWord;
  readonly first: number;
  readonly last: number;
}

function stretchesOf(plan: Plan, from: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let day = from; day < from + longestDays; day += 1) {
    const word = spokenDay(plan, day);
    if (word === 'normal' && !isBeforeHard(plan, day)) return stretches;
    const current = stretches.at(-1);
    if (current?.word === word) stretches[stretches.length - 1] = { ...current, last: day };
    else stretches.push({ word, first: day, last: day });
  }
  return stretches;
}

/** The whole of the day is before hard training is fine. */
function isBeforeHard({ noHardBefore }: Plan, day: number): boolean {
  return noHardBefore !== null && noHardBefore !== 'FINE' && noHardBefore.day > day;
}

function meaning(word: Exclude<DayWord, 'normal'>, plan: Plan): string {
  switch (word) {
    case 'easy':
      return 'easy, slow enough to talk in full sentences, not longer than usual';
    case 'active-recovery':
      return `gentle, 20-40 min of walking, cycling, swimming or a very slow jog, ${gentleness(plan)}`;
    case 'no-run':
      return 'no running; walk, swim or ride a bike, easy, if it does not hurt';
    case 'rest':
      return 'rest, no training; a short walk and light stretching are fine';
    default:
      return word satisfies never;
  }
}
