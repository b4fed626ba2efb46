import { questionWords } from './english/questions.ts';
import type { PlainWord } from './plain-words.ts';

/** "How long should I sleep", "hi, did you run today?": a sentence that begins as a question does. */
export function asksSomething(words: readonly PlainWord[]): boolean {
  return words.some((_, at) => (at === 0 || words[at - 1] === '.') && isQuestionAt(words, at));
}

function isQuestionAt(words: readonly PlainWord[], begin: number): boolean {
  let at = begin;
  while (questionWords.greeting.has(words[at] ?? '')) at += 1;
  const word = words[at] ?? '';
  if (questionWords.asking.has(word)) return words.length > at + 1;
  return questionWords.helping.has(word) && questionWords.asked.has(words[at + 1] ?? '');
}
