import { numberContext } from './english/number-context.ts';
import { smallWords } from './english/small-words.ts';
import { isLabelOf } from './labels.ts';
import type { NumberToken, Token } from './tokens.ts';

/** Splits at line breaks and at the ends of sentences. */
export function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'break') clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses.filter((clause) => clause.length > 0);
}

export function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ said }) => said)
    .join(' ')
    .replace(/ ,/g, ',');
}

export function numbersIn(clause: readonly Token[]): readonly NumberToken[] {
  return clause.filter((token) => token.kind === 'number');
}

/** Numbers and small words, and nothing that makes them anything but an answer. */
export function isOnlyNumbers(clause: readonly Token[]): boolean {
  const numbers = numbersIn(clause);
  return numbers.length > 0 && numbers.every(({ unit }) => isAnswerUnit(unit)) && clause.every(isSmall);
}

/** "is 3 7 ok" asks. */
export function isQuestion(clause: readonly Token[]): boolean {
  const [first, second] = clause;
  const asks = second?.kind === 'number' || numberContext.askedAbout.has(second?.said ?? '');
  return asks && numberContext.asking.has(first?.said ?? '');
}

export function isSmall(token: Token): boolean {
  if (token.kind !== 'word') return true;
  return smallWords.has(token.said) || isLabelOf('soreness', token.said) || isLabelOf('sleepHours', token.said);
}

export function isAnswerUnit(unit: NumberToken['unit']): boolean {
  return unit === undefined || unit === 'ten' || unit === 'hour' || unit === 'none';
}
