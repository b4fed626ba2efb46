import type { AskedQuestion } from './reply/asked-question.ts';

/**
 * The question that a text of ours asks the runner, read from its words: so it does not matter which part of the product wrote
 * the text. `undefined`: it asks nothing. Of two questions the last one counts.
 */
export function questionIn(text: string): AskedQuestion | undefined {
  const asked = questions.flatMap(({ question, words }) => {
    const at = text.search(words);
    return at < 0 ? [] : [{ question, at }];
  });
  return asked.toSorted((one, other) => other.at - one.at)[0]?.question;
}

const questions: readonly { readonly question: AskedQuestion; readonly words: RegExp }[] = [
  { question: 'forget-me', words: /reply FORGET ME YES/i },
  { question: 'unit', words: /pounds or kilograms\?|is that pounds\?|reply (LB|KG)\b/i },
  { question: 'urine', words: /(urine|pee)\b[^.]*\?|: reply NO\b|reply YES or NO/i },
  {
    question: 'soreness-sleep',
    words:
      /reply soreness|soreness 0-10|how sore\b[^.]*\?|sore\? slept\?|sore 0-10\?|reply e\.g\. \d|reply hours|is that soreness or sleep\?/i,
  },
  { question: 'effort', words: /how hard\b[^.]*\?|effort 1-10\?|reply e\.g\. RPE/i },
  {
    question: 'how-are-you',
    words: /how (are|do) (you|they|(the|your) legs)( feel)?( today| tomorrow)?\?|legs good or sore\?/i,
  },
];
