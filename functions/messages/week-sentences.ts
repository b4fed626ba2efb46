import type { Suggestion, Week } from '../recovery-plan/week.ts';
import type { Working, WorkingSign } from '../recovery-plan/working.ts';
import { onePart, twoParts } from './advice-text.ts';
import { about, type Composition, composeKept, composeText, extra, kept, type Sentence } from './fit-text.ts';

/** The note of Sunday evening, and the answer to WEEK. */
export function weekText(week: Week, working: Working): string {
  return composeWeek(week, working).text;
}

/** @param lesson a word to text that it teaches, where there is room. */
export function composeWeek(week: Week, working: Working, lesson: Sentence = extra()): Composition {
  const sentences = [
    kept(`Your week: ${formatRuns(week.runDays)}, ${daysOff(week.freeDays)}.`, {
      text: `Your week: ${formatRuns(week.runDays)}, ${daysOff(week.freeDays)}${againstUsual(week)}.`,
      rank: 30,
    }),
    extra({ text: workingSentence(working), rank: 20 }),
    kept(suggestions[week.suggestion]),
    about('lesson', lesson),
  ];
  return composeText(sentences, onePart) ?? composeText(sentences, twoParts) ?? composeKept(sentences);
}

const suggestions: Readonly<Record<Suggestion, string>> = {
  doctor: 'Next week: see a doctor first, and rest until then.',
  signs: 'Next week: half as much, all easy, 2 days off.',
  'rest-day': 'Next week: one day without running.',
  sleep: 'Next week: bed 30 min earlier on two nights.',
  'down-week': 'Next week is a lighter one: the same days, shorter, 20-40% less in all.',
  return: 'Next week: short runs, every other day.',
  taper: 'Next week: the same days, about half the distance, short fast bits.',
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
