import { isAtLeast } from '../recovery/rounding.ts';
import { answersFrom } from './answers.ts';
import type { FindingRule } from './finding-rule.ts';
import type { Ask } from './findings.ts';
import { planParameters } from './parameters.ts';

const { soreForEasy, soreForGentle, soreForEasyTomorrow, soreForRest, soreForTwoDays } = planParameters;

export const sorenessOfDaysRule: FindingRule = {
  id: 'soreness',
  guide: 'soreness ... should fade within 1-2 days',
  implemented: `Soreness of ${soreForEasy} is an easy day, of ${soreForGentle} a gentle one, of ${soreForRest} rest. From ${soreForEasyTomorrow} on the day after is easy, from ${soreForRest} gentle; from ${soreForTwoDays} the one after that is easy. A newer answer takes over.`,
  why: 'Sore muscles are not repaired yet, whatever day it is.',
  source: '[ENG]; [K] it peaks after one to three days',
  parameters: ['soreForEasy', 'soreForGentle', 'soreForEasyTomorrow', 'soreForRest', 'soreForTwoDays'],
  find: ({ answers, fromDay }, found) => {
    for (const { checkIn, comingDay, lastDay } of answersFrom(answers, answers.soreness, fromDay - 3)) {
      const soreness = checkIn.soreness ?? 0;
      asked(soreness).forEach((ask, daysLater) => {
        const day = comingDay + daysLater;
        if (ask !== undefined && day <= lastDay) {
          found.add('soreness', ask, day, day, () => `you said soreness ${soreness}`);
        }
      });
    }
  },
};

/** On the day that the answer speaks for, the day after, and the one after that. */
function asked(soreness: number): readonly (Ask | undefined)[] {
  const reaches = (from: number) => isAtLeast(soreness, from);
  return [
    reaches(soreForRest)
      ? 'rest'
      : reaches(soreForGentle)
        ? 'active-recovery'
        : reaches(soreForEasy)
          ? 'easy'
          : undefined,
    reaches(soreForRest) ? 'active-recovery' : reaches(soreForEasyTomorrow) ? 'easy' : undefined,
    reaches(soreForTwoDays) ? 'easy' : undefined,
  ];
}
