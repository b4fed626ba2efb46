import { otherDayWords } from './english/other-days.ts';
import { isAnswerUnit, isSmall, numbersIn } from './number-clauses.ts';
import type { Token } from './tokens.ts';

export interface WithoutOtherDays {
  readonly tokens: readonly Token[];
  /** What was told of another day, as it was written; empty: nothing. */
  readonly said: string;
}

/**
 * Leaves out the numbers of another day: "yesterday 6", "3 7 yesterday", "sore 5 two days ago". They are no answer for today,
 * and a plan made of them would be wrong. "Better than yesterday 3 7" and "after 12k yesterday: 4 7" are of today.
 */
export function withoutOtherDays(tokens: readonly Token[]): WithoutOtherDays {
  const kept: Token[] = [];
  const said: string[] = [];
  for (const piece of piecesOf(tokens)) {
    if (isOfOtherDay(piece)) said.push(piece.map((token) => token.said).join(' '));
    else kept.push(...piece);
  }
  return said.length === 0 ? { tokens, said: '' } : { tokens: kept, said: said.join(' ').trim() };
}

/** At commas and the ends of sentences, and where another day begins: "yesterday 5 6 today 3 8". */
function piecesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    const isEnd = token.kind === 'comma' || token.kind === 'break';
    const hasNumber = numbersIn(pieces.at(-1) ?? []).length > 0;
    if (isEnd || (hasNumber && otherDayWords.today.has(token.said))) pieces.push([token]);
    else pieces.at(-1)?.push(token);
  }
  return pieces;
}

/** A day of before, an answer, and nothing else: with any other word beside it, it is a story. */
function isOfOtherDay(piece: readonly Token[]): boolean {
  const at = piece.findIndex((token, index) => isOtherDay(piece, token, index));
  if (at < 0 || otherDayWords.comparing.has(piece[at - 1]?.said ?? '')) return false;
  const answers = numbersIn(piece).filter((token) => !isDaysAgo(piece, piece.indexOf(token)));
  return (
    answers.length > 0 &&
    answers.every(({ unit }) => isAnswerUnit(unit)) &&
    piece.every((token) => isSmall(token) || otherDayWords.beside.has(token.said))
  );
}

function isOtherDay(piece: readonly Token[], token: Token, at: number): boolean {
  const isLast = otherDayWords.last === token.said && otherDayWords.longAgo.has(piece[at + 1]?.said ?? '');
  return otherDayWords.before.has(token.said) || isLast || isDaysAgo(piece, at);
}

/** "2 days ago" */
function isDaysAgo(piece: readonly Token[], at: number): boolean {
  if (piece[at]?.kind !== 'number') return false;
  const behind = otherDayWords.days.has(piece[at + 1]?.said ?? '') ? at + 2 : at + 1;
  return otherDayWords.ago.has(piece[behind]?.said ?? '');
}
