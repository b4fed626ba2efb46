import { isAtLeast, isOver } from '../recovery/rounding.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import type { Suggestion, Week } from '../recovery-plan/week.ts';
import type { Working, WorkingSign } from '../recovery-plan/working.ts';
import { about, type Composition, composeKept, composeText, extra, kept, type Sentence } from './fit-text.ts';
import type { Units } from './format-amounts.ts';
import { onePart, twoParts } from './gsm-7.ts';
import { worth } from './order-of-worth.ts';
import { suggestedByPlan } from './week-by-plan.ts';

/** The note of Sunday evening, and the answer to WEEK. */
export function weekText(week: Week, plan: Plan, units: Units, options: WeekOptions = {}): string {
  return composeWeek(week, plan, units, options).text;
}

export interface WeekOptions {
  /** The local day since which it is known what this runner does. Absent: for more than a week. */
  readonly knownSince?: number | undefined;
  /** A word to text that it teaches, where there is room. */
  readonly lesson?: Sentence | undefined;
}

export function composeWeek(
  week: Week,
  plan: Plan,
  units: Units,
  { knownSince, lesson = extra() }: WeekOptions = {},
): Composition {
  const byPlan = suggestedByPlan(week.suggestion, plan, units);
  const { isWhole, freeDays } = knownDays(week, plan, knownSince);
  const days = [formatRuns(week.runDays), isWhole || freeDays > 0 ? daysOff(freeDays) : ''];
  const sentences = [
    kept(`${isWhole ? 'Your week' : 'Your week so far'}: ${days.filter(Boolean).join(', ')}.`, {
      text: `${isWhole ? 'Your week' : 'Your week so far'}: ${[...days, againstUsual(week)].filter(Boolean).join(', ')}.`,
      rank: worth.reason,
    }),
    extra({ text: workingSentence(plan.working), rank: worth.restUntil }),
    kept(byPlan === undefined ? usualSuggestion(week) : `Next week: ${byPlan}.`),
    about('lesson', lesson),
  ];
  return composeText(sentences, onePart) ?? composeText(sentences, twoParts) ?? composeKept(sentences);
}

export interface KnownDays {
  /** All seven days are known. */
  readonly isWhole: boolean;
  /** Of the known ones those without a run. */
  readonly freeDays: number;
}

/** Days before somebody joined are not days off. */
export function knownDays(
  { runDays, freeDays }: Pick<Week, 'runDays' | 'freeDays'>,
  { today }: Pick<Plan, 'today'>,
  knownSince = Number.NEGATIVE_INFINITY,
): KnownDays {
  const known = today - knownSince + 1;
  if (known >= runDays + freeDays) return { isWhole: true, freeDays };
  return { isWhole: false, freeDays: Math.max(0, known - runDays) };
}

function usualSuggestion(week: Week): string {
  return isKept(week) ? suggestions[week.suggestion] : 'Next week: back to your usual.';
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
const farBelow = 0.7;
const farAbove = 1.3;
const steps: readonly (readonly [number, string])[] = [
  [0.9, 'a little less than usual'],
  [1.1, 'about as much as usual'],
  [farAbove, 'a little more than usual'],
];

/** `a little more than usual`; `undefined` where no usual is known. */
export function againstUsual(week: Week): string | undefined {
  const share = shareOfUsual(week);
  if (share === undefined) return undefined;
  if (isOver(farBelow, share)) return 'much less than usual';
  return steps.find(([to]) => !isOver(share, to))?.[1] ?? 'much more than usual';
}

/** Whether the suggestion is given as it is: nobody is told to keep a load that is far from their usual. */
export function isKept(week: Week): boolean {
  const share = shareOfUsual(week) ?? 1;
  return week.suggestion !== 'keep' || (isAtLeast(share, farBelow) && !isOver(share, farAbove));
}

function shareOfUsual({ load, usual }: Week): number | undefined {
  return usual === null || usual <= 0 ? undefined : load / usual;
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
