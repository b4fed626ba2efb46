import { wordSet } from '../word-set.ts';

/** Words that say of which day a number is. */
export const otherDayWords = {
  before: wordSet('yesterday yday yesterdays ystrday yest yesturday'),
  today: wordSet('today now tonight'),
  /** "Last week" is no answer for today; "last night" is. */
  last: 'last',
  longAgo: wordSet('week weeks weekend month year time season'),
  days: wordSet('day days night nights week weeks'),
  ago: wordSet('ago back before'),
  /** "Better than yesterday": of today. */
  comparing: wordSet('than since as from after like'),
  /** May stand beside a day and its numbers. */
  beside: wordSet(
    'for was were had yesterday yday yest yesterdays days day ago it soreness scored gave answer forgot forgotten sorry late missed hours hrs h of out the before last week weeks weekend month year time season my i',
  ),
} as const;
