import { wordSet } from '../word-set.ts';

/** Words of which a scale or a night from one hour to another is made. */
export const numberPhrases = {
  scale: wordSet('scale'),
  ofScale: wordSet('of from'),
  upTo: wordSet('to - till til until thru through'),
  slept: wordSet('slept slpt sleept'),
  besideSpan: wordSet('from about around at between roughly like'),
  halfDays: wordSet('am pm a p'),
} as const;
