import { kept, type Sentence } from './fit-text.ts';
import { worth } from './order-of-worth.ts';

/** The question of the morning, with an answer to copy. */
export const sorenessQuestion: Sentence = kept(
  'Sore? Slept? Reply e.g. 3 7.5',
  { text: 'Reply soreness 0-10 + hours slept, e.g. 3 7.5', rank: worth.questionInWords },
  { text: 'How are the legs? Reply soreness 0-10 + hours slept, e.g. 3 7.5', rank: worth.questionInFull },
);
