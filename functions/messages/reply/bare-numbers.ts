import type { SaidValue } from './labelled-parts.ts';
import { isLabelOf } from './labels.ts';
import { smallWords } from './small-words.ts';
import type { NumberToken, Token } from './tokens.ts';

export interface BareNumbers {
  readonly values: readonly SaidValue[];
  readonly unclear: readonly { readonly said: string; readonly why: 'not-asked' | 'not-understood' }[];
}

export interface AlreadyRead {
  /** What a number alone answers; null where nothing was asked. */
  readonly asked: 'soreness' | 'rpe' | null;
  readonly hasSoreness: boolean;
  readonly hasSleep: boolean;
}

/**
 * Reads numbers without labels: soreness, then hours. Clauses that talk about something else ("running 10k at 7
 * tomorrow") give nothing, and one number alone is an answer only where there was a question.
 */
export function readBareNumbers(clauses: readonly (readonly Token[])[], read: AlreadyRead): BareNumbers {
  const talking = clauses.filter((clause) => numbersIn(clause).length > 0 && !isOnlyNumbers(clause));
  const numbers = clauses.filter(isOnlyNumbers).flatMap(numbersIn);
  const meant = numbers.length > 0 ? meaning(numbers, read) : { values: [], unclear: [] };
  const talk = talking.flatMap((clause) => unclear(wordsOf(clause)).unclear);
  return { values: meant.values, unclear: [...meant.unclear, ...talk] };
}

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

function numbersIn(clause: readonly Token[]): readonly NumberToken[] {
  return clause.filter((token) => token.kind === 'number');
}

/**
 * Numbers and small words, between commas ("brutal hills, 3 7.5"); or two numbers first and then talk without numbers
 * ("3 7.5 calves tight"), where the second looks like hours or a small word follows: "6 8 hill sprints" are no answer.
 */
export function isOnlyNumbers(clause: readonly Token[]): boolean {
  const numbers = numbersIn(clause);
  if (numbers.length === 0 || numbers.some(({ unit }) => !isAnswerUnit(unit))) return false;
  if (piecesOf(clause).every((piece) => numbersIn(piece).length === 0 || piece.every(isSmall))) return true;

  const [first, second] = numbers;
  const at = clause.findLastIndex(({ kind }) => kind === 'number');
  const behind = clause[at + 1];
  if (first === undefined || second === undefined || behind === undefined || numbers.length > 2) return false;
  const leads = clause.slice(0, at).every(isSmall) && /^\d/.test(first.said);
  return leads && (isSmall(behind) || second.unit === 'hour' || !Number.isInteger(second.value));
}

function piecesOf(clause: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = [[]];
  for (const token of clause) {
    if (token.kind === 'comma') pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces;
}

function isSmall(token: Token): boolean {
  if (token.kind !== 'word') return true;
  return smallWords.has(token.said) || isLabelOf('soreness', token.said) || isLabelOf('sleepHours', token.said);
}

function isAnswerUnit(unit: NumberToken['unit']): boolean {
  return unit === undefined || unit === 'ten' || unit === 'hour' || unit === 'none';
}

function meaning(numbers: readonly NumberToken[], { asked, hasSoreness, hasSleep }: AlreadyRead): BareNumbers {
  const said = numbers.map((number) => number.said).join(' ');
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2 || numbers.some(({ doubtful }) => doubtful)) return unclear(said);

  if (second !== undefined) {
    if (hasSoreness || hasSleep) return unclear(said);
    const [soreness, sleep] = first.unit === 'hour' ? [second, first] : [first, second];
    if (soreness.unit === 'hour' || sleep.unit === 'ten' || sleep.unit === 'none') return unclear(said);
    return values({ field: 'soreness', number: soreness }, { field: 'sleepHours', number: sleep });
  }

  if (hasSoreness && hasSleep) return unclear(said);
  const labelledHalf = hasSoreness || hasSleep;
  if (asked === 'rpe' && !labelledHalf) return values({ field: 'rpe', number: first });
  if (asked === null && !labelledHalf) return { values: [], unclear: [{ said, why: 'not-asked' }] };
  // "3,7" alone may be 3 and 7; "4-5" alone may be 4 and 5.
  if (!labelledHalf && /[,-]/.test(said)) return unclear(said);
  const isSleep = first.unit === 'hour' || (hasSoreness && first.unit === undefined);
  if (isSleep) return hasSleep ? unclear(said) : values({ field: 'sleepHours', number: first });
  return hasSoreness ? unclear(said) : values({ field: 'soreness', number: first });
}

function unclear(said: string): BareNumbers {
  return { values: [], unclear: [{ said, why: 'not-understood' }] };
}

function values(...read: readonly SaidValue[]): BareNumbers {
  return { values: read, unclear: [] };
}
