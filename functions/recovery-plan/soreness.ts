import { isAtLeast } from '../recovery/rounding.ts';
import type { FindingRule } from './finding-rule.ts';
import type { Ask } from './findings.ts';
import { lately } from './lately.ts';
import { planParameters } from './parameters.ts';

const { soreForEasy, soreForGentle, soreForEasyTomorrow, soreForRest, soreForTwoDays } = planParameters;

export const sorenessOfDaysRule: FindingRule = {
  id: 'soreness',
  guide: 'soreness ... should fade within 1-2 days',
  implemented: (p) =>
    `Soreness of ${p.soreForEasy} is an easy day, of ${p.soreForGentle} a gentle one, of ${p.soreForRest} rest. From ${p.soreForEasyTomorrow} on the day after is easy, from ${p.soreForRest} gentle; from ${p.soreForTwoDays} the one after that is easy. A newer answer takes over.`,
  why: 'Sore muscles are not repaired yet, whatever day it is.',
  source: '[ENG]; [K] it peaks after one to three days',
  parameters: ['soreForEasy', 'soreForGentle', 'soreForEasyTomorrow', 'soreForRest', 'soreForTwoDays'],
  find: (timeline, found) => {
    for (const { checkIn, comingDay, lastDay } of lately(timeline, timeline.answers.soreness)) {
      const soreness = checkIn.soreness ?? 0;
      asked(soreness).forEach((ask, daysLater) => {
        const day = comingDay + daysLater;
        if (ask !== undefined && day <= lastDay) {
          found.add(
            'soreness',
            ask,
            day,
            day,
            () => `you ${checkIn.isByDevice ? 'noted' : 'said'} soreness ${soreness}`,
          );
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
