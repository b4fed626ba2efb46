import { dayWord } from '../recovery-plan/findings.ts';
import { isLaterPart } from '../recovery-plan/local-day.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import type { Units } from './format-amounts.ts';
import { dayName, dayPartName } from './format-planned-day.ts';
import { todayWords } from './planned-days.ts';
import { firstRunDay } from './spoken-day.ts';

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
  const { noHardBefore, today } = plan;
  if (noHardBefore === 'FINE') return { short: todayWords(plan, units).short, whole: todayWords(plan, units).long };
  const asked = askedFor(plan, from, units);
  // A day of rest says by itself that it is no day for hard training.
  const freeOn = { day: asked?.freeOn ?? from, part: 'morning' } as const;
  const isAhead = noHardBefore !== null && isLaterPart(noHardBefore, freeOn);
  const hard = isAhead ? `Nothing hard before ${dayPartName(noHardBefore, today, units)}.` : '';
  if (asked === undefined) return hard === '' ? undefined : { short: hard, whole: hard };
  return { short: `${asked.short}.`, whole: `${asked.whole}. ${hard}`.trim() };
}

interface AskedFor {
  readonly short: string;
  readonly whole: string;
  /** The first day after those that it speaks of. */
  readonly freeOn: number;
}

function askedFor(plan: Plan, from: number, units: Units): AskedFor | undefined {
  const word = dayWord(plan.findings, from);
  const name = (day: number) => dayName(day, plan.today, units);
  const firstRun = firstRunDay(plan, from);
  switch (word) {
    case 'normal':
      return undefined;
    case 'easy': {
      const short = `Easy day on ${name(from)}`;
      return { short, whole: `${short}, slow enough to talk`, freeOn: from + 1 };
    }
    case 'active-recovery': {
      const short = `Gentle day on ${name(from)}`;
      return { short, whole: `${short}: 20-40 min, ${gentleness(plan)}`, freeOn: from + 1 };
    }
    case 'no-run': {
      const short = `No running before ${name(firstRun)}`;
      return { short, whole: `${short}: walk, swim or easy bike`, freeOn: firstRun };
    }
    case 'rest': {
      const rest = `Rest on ${name(from)}`;
      const isLonger = firstRun > from + 1;
      const short = isLonger ? `${rest}, no running before ${name(firstRun)}` : rest;
      return { short, whole: `${short}: a walk is fine`, freeOn: firstRun };
    }
    default:
      return word satisfies never;
  }
}

/** By how gentle movement is known. */
export function gentleness({ gentleUnderBpm }: Plan): string {
  return gentleUnderBpm === null ? 'talking all the while' : `pulse under ${gentleUnderBpm}`;
}
