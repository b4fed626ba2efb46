import type { DayWord } from '../../recovery-plan/findings.ts';

/** The kind of day as a word, a glyph, a colour and a height, so that each works without the others. */
export type Category = 'usual' | 'easy' | 'gentle' | 'norun' | 'rest' | 'hold';

interface CategoryWords {
  /** As the page says it. */
  readonly title: string;
  /** In the bar of the coming days. */
  readonly short: string;
  /** Within a sentence: `easy from Thursday`. */
  readonly inSentence: string;
  /** How much is allowed, 1 to 5. */
  readonly height: number;
}

export const categories: Readonly<Record<Exclude<Category, 'hold'>, CategoryWords>> = {
  usual: { title: 'Train as usual', short: 'Usual', inSentence: 'as usual', height: 5 },
  easy: { title: 'Easy day', short: 'Easy', inSentence: 'easy', height: 4 },
  gentle: { title: 'Gentle day', short: 'Gentle', inSentence: 'gentle', height: 3 },
  norun: { title: 'No running', short: 'No run', inSentence: 'no running', height: 2 },
  rest: { title: 'Rest day', short: 'Rest', inSentence: 'rest', height: 1 },
};

export function categoryOf(word: DayWord): Exclude<Category, 'hold'> {
  return byWord[word];
}

const byWord = {
  normal: 'usual',
  easy: 'easy',
  'active-recovery': 'gentle',
  'no-run': 'norun',
  rest: 'rest',
} as const;
