import { numberEvidence as english } from './english/number-evidence.ts';
import { toldNumbers as told } from './english/told-numbers.ts';
import type { Token } from './tokens.ts';

/** Leaves out the numbers of somebody else's night or legs: "my husband slept 9, me 5" has only the 5. */
export function withoutOtherPeople(tokens: readonly Token[]): readonly Token[] {
  let isOthers = false;
  return tokens.filter((token, at) => {
    const { kind, said } = token;
    if (kind === 'comma' || kind === 'break' || told.joins.has(said)) isOthers = false;
    if (isOtherPerson(tokens, at)) isOthers = true;
    return kind !== 'number' || !isOthers;
  });
}

/** "she slept", "my wife's legs"; "the muscles they hurt" are the runner's own. */
export function isOtherPerson(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || !english.others.has(token.said)) return false;
  const isSpokenTo = english.spokenTo.has(token.said) && !english.determiners.has(tokens[at - 1]?.said ?? '');
  if (isSpokenTo) return false;
  const isSore = isStemOf('soreness', next) && !english.ofMuscles.has(token.said);
  return isSore || isStemOf('sleepHours', next);
}

/** Whether a word is of soreness or of sleep, by its beginning. */
export function isStemOf(field: 'soreness' | 'sleepHours', token: Token | undefined): boolean {
  const stems = field === 'soreness' ? english.sorenessStems : english.sleepStems;
  return token?.kind === 'word' && stems.some((stem) => token.said.startsWith(stem));
}
