import type { Plan } from '../recovery-plan/plan.ts';
import type { Suggestion, Week } from '../recovery-plan/week.ts';
import type { Working, WorkingSign } from '../recovery-plan/working.ts';
import { onePart, twoParts } from './advice-text.ts';
import { extra, fitText, kept, keptAlone } from './fit-text.ts';
import type { Units } from './format-amounts.ts';
import { suggestedByPlan } from './week-by-plan.ts';

/** The note of Sunday evening, and the answer to WEEK. */
export function weekText(week: Week, plan: Plan, units: Units): string {
  const byPlan = suggestedByPlan(week.suggestion, plan, units);
  const sentences = [
    kept(`Your week: ${formatRuns(week.runDays)}, ${daysOff(week.freeDays)}.`, {
      text: `Your week: ${formatRuns(week.runDays)}, ${daysOff(week.freeDays)}${againstUsual(week)}.`,
      rank: 30,
    }),
    extra({ text: workingSentence(plan.working), rank: 20 }),
    kept(byPlan === undefined ? suggestions[week.suggestion] : `Next week: ${byPlan}.`),
  ];
  return fitText(sentences, onePart) ?? fitText(sentences, twoParts) ?? keptAlone(sentences);
}

const suggestions: Readonly<Record<Suggestion, string>> = {
  doctor: 'Next week: see a doctor first, and rest until then.',
  signs: 'Next week: half as much, all easy, 2 days off.',
  'rest-day': 'Next week: one day without running.',
  sleep: 'Next week: bed 30 min earlier on two nights.',
  'down-week': 'Next week is a lighter one: the same days, shorter, 20-40% less in all.',
  return: 'Next week: short runs, every other day.',
  taper: 'Until the race: the same days, about half the distance, short fast bits.',
  bloodwork: 'Ask your doctor whether a blood test makes sense (iron, vitamin D, B12).',
  keep: 'Next week: keep it so.',
};

function formatRuns(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'} with a run`;
}

function daysOff(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'} off`;
}

/** [ENG] steps; a number without a meaning helps nobody at the kerb. */
const steps: readonly (readonly [number, string])[] = [
  [0.7, 'much less than usual'],
  [0.9, 'a little less than usual'],
  [1.1, 'about as much as usual'],
  [1.3, 'a little more than usual'],
  [Number.POSITIVE_INFINITY, 'much more than usual'],
];

function againstUsual({ load, usual }: Week): string {
  if (usual === null || usual <= 0) return '';
  const share = load / usual;
  return `, ${steps.find(([to]) => share <= to)?.[1] ?? ''}`;
}

function workingSentence({ verdict, ...signs }: Working): string {
  const known = Object.values(signs).filter((sign: WorkingSign) => sign !== 'unknown').length;
  const good = Object.values(signs).filter((sign: WorkingSign) => sign === 'green').length;
  const count = `${good} of ${known} known signs are good`;
  switch (verdict) {
    case 'unknown':
      return '';
    case 'yes':
      return `${known === 2 ? 'Both' : `All ${known}`} known signs are good: your recovery is working.`;
    case 'partly':
      return `${count}: your recovery works, but for one.`;
    case 'no':
      return `${count}: you are not rested yet.`;
  }
}
