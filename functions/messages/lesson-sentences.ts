import { extra, type Sentence } from './fit-text.ts';
import type { Units } from './format-amounts.ts';
import { worth } from './order-of-worth.ts';

/** A word that a runner can text, and what it is for. Each is taught once. */
export type Lesson = 'weight' | 'weigh-in' | 'why' | 'plan' | 'undo' | 'pause' | 'units' | 'data' | 'week';

/** In one sentence, which asks nothing. */
export function lessonWords(lesson: Lesson, units: Units): string {
  const [metric, us = metric] = words[lesson];
  return units === 'us' ? us : metric;
}

/** How to get amounts is worth more than a care tip. */
export function lessonSentence(lesson: Lesson | undefined, units: Units): Sentence {
  if (lesson === undefined) return extra();
  return extra({
    text: lessonWords(lesson, units),
    rank: lesson === 'weight' ? worth.howToGetAmounts : worth.lesson,
  });
}

const words: Readonly<Record<Lesson, readonly [string, string?]>> = {
  weight: ['For amounts text your weight, like kg 70.', 'For amounts text your weight, like lb 155.'],
  'weigh-in': [
    'Next hot run: weigh before and after, then text W 70.4 69.1 0.5 (before, after, litres drunk).',
    'Next hot run: weigh before and after, then text W 155 152.5 17 (before, after, fl oz drunk).',
  ],
  why: ['Reply WHY for the reasons.'],
  plan: ['Text PLAN for today and tomorrow.'],
  undo: ['UNDO takes your last answer back.'],
  pause: ['PAUSE 7D brings a quiet week when you are away.'],
  units: ['UNITS US brings miles and pounds.', 'UNITS METRIC brings km and kg.'],
  data: ['Your page: text DATA.'],
  week: ['Reply WEEK for this on any day.'],
};
