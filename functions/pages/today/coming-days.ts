import { spokenDay } from '../../messages/spoken-day.ts';
import { covers, severity } from '../../recovery-plan/findings.ts';
import type { Plan } from '../../recovery-plan/plan.ts';
import { type Category, categories, categoryOf } from './category.ts';
import { weekdayName } from './clock-words.ts';

export interface ComingDay {
  readonly category: Exclude<Category, 'hold'>;
  readonly word: string;
  /** 1 to 5. */
  readonly height: number;
  readonly name: string;
  readonly isToday: boolean;
  /** Nothing asks for it; nothing speaks against it so far. */
  readonly isOpen: boolean;
}

export const daysShown = 7;

/** Today and the next six days, as known now. */
export function comingDays(plan: Plan): readonly ComingDay[] {
  const { findings, today, noHardBefore } = plan;
  const free = noHardBefore !== null && noHardBefore !== 'FINE' ? noHardBefore.day : undefined;
  return Array.from({ length: daysShown }, (_, ahead) => {
    const day = today + ahead;
    const category = categoryOf(spokenDay(plan, day));
    const { short, height } = categories[category];
    const isAsked = findings.some((finding) => severity(finding.asks) > severity('note') && covers(finding, day));
    return {
      category,
      word: short,
      height,
      name: ahead === 0 ? 'Today' : weekdayName(day, 'short'),
      isToday: ahead === 0,
      isOpen: !isAsked && category === 'usual' && day !== free,
    };
  });
}
