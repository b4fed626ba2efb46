import { numberContext } from './english/number-context.ts';
import { isLabelOf } from './labels.ts';
import { isQuestion, isSmall, numbersIn } from './number-clauses.ts';
import { isInRange } from './reply-ranges.ts';
import type { NumberToken, Token } from './tokens.ts';

/** "9 it was brutal", "felt like an 8": the one number of an answer to the question for effort. */
export function effortIn(clauses: readonly (readonly Token[])[]): NumberToken | undefined {
  const [clause, ...others] = clauses;
  const [number, ...more] = clause === undefined ? [] : numbersIn(clause);
  if (clause === undefined || number === undefined || others.length > 0 || more.length > 0) return undefined;
  const at = clause.indexOf(number);
  const isScale = (number.unit === undefined || number.unit === 'ten') && !number.doubtful;
  const isTalk = numberContext.counted.has(clause[at + 1]?.said ?? '') || isQuestion(clause);
  const isAfterAll = ['not', 'ran', 'mile', 'km', 'rep', 'lap', 'zone'].includes(clause[at - 1]?.said ?? '');
  return isScale && !isTalk && !isAfterAll && isInRange('rpe', number.value) ? number : undefined;
}

/**
 * [ENG] "3,7" alone: nobody sleeps 3.7 hours or is sore 3.7, so it is 3 and 7. "7,5" may be either, and is asked about.
 */
export function pairWithComma({ said }: NumberToken): readonly [soreness: NumberToken, sleep: NumberToken] | undefined {
  const found = /^([0-3]),([46789])$/.exec(said);
  if (found === null) return undefined;
  const numberOf = (digits = ''): NumberToken => ({
    kind: 'number',
    value: Number(digits),
    doubtful: false,
    said: digits,
  });
  return [numberOf(found[1]), numberOf(found[2])];
}

export function isUsualNight({ unit, value }: NumberToken): boolean {
  return unit === 'hour' && value >= usualNight.from && value <= usualNight.to;
}

/** [ENG] As long as only a night is. */
const usualNight = { from: 6, to: 11 };

/** "legs bit stiff, got about 8 hours": a text of nothing but how one feels. "Long shift, 10 hours" is none. */
export function isOfFeeling(clauses: readonly (readonly Token[])[]): boolean {
  const words = clauses.flat().filter(({ kind }) => kind === 'word');
  const isFeeling = ({ said }: Token) => isLabelOf('soreness', said) || numberContext.feelings.has(said);
  return (
    words.some(isFeeling) &&
    words.every((word) => isFeeling(word) || isSmall(word) || numberContext.besideHours.has(word.said)) &&
    !words.some(({ said }) => said === 'today' || said === 'day')
  );
}
