import { isAtLeast } from '../recovery/rounding.ts';
import { valuesBetween } from './answers.ts';
import { isExcluded } from './exclusion.ts';
import type { FindingRule } from './finding-rule.ts';
import { lately } from './lately.ts';
import { median } from './median.ts';
import { planParameters } from './parameters.ts';

const { weightChangePercent, weightDays, weightMornings } = planParameters;

export const weightRule: FindingRule = {
  id: 'weight',
  guide: 'Monitor weight and energy levels, sudden changes',
  implemented: (p) =>
    `A morning weight ${p.weightChangePercent} % or more from the median of the last ${p.weightDays} days, with ${p.weightMornings} of them: a word. Never with an exclusion.`,
  why: 'It is mostly water. Somebody who has had an eating disorder is not told their weight.',
  source: '[ENG] the guide has no number',
  parameters: ['weightChangePercent', 'weightDays', 'weightMornings'],
  find: (timeline, found) => {
    const { answers, today, profile } = timeline;
    if (isExcluded(profile, today)) return;
    for (const { checkIn, day, comingDay, lastDay } of lately(timeline, answers.weightKg)) {
      const mornings = valuesBetween(answers, answers.weightKg, day - weightDays, day - 1);
      if (comingDay > lastDay || mornings.length < weightMornings) continue;
      const usual = median(mornings);
      const percent = (100 * ((checkIn.weightKg ?? usual) - usual)) / usual;
      if (!isAtLeast(Math.abs(percent), weightChangePercent)) continue;
      found.add('weight', 'note', comingDay, comingDay, () => {
        return `${Math.abs(Math.round(percent))} % ${percent < 0 ? 'lighter' : 'heavier'} than in the last week: mostly water`;
      });
    }
  },
};
