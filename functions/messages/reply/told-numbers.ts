import { numberContext } from './english/number-context.ts';
import { smallWords } from './english/small-words.ts';
import { toldNumbers as told } from './english/told-numbers.ts';
import type { SaidValue } from './labelled-parts.ts';
import { isLabelOf } from './labels.ts';
import { isQuestion } from './number-clauses.ts';
import { isInRange } from './reply-ranges.ts';
import type { NumberToken, Token } from './tokens.ts';

interface Read {
  /** Soreness and sleep were asked for: a number alone in its clause may then be one of them. */
  readonly isAsked: boolean;
  readonly hasSoreness: boolean;
  readonly hasSleep: boolean;
}

/**
 * Soreness and hours told in whole sentences: "id give it a 4, kids had me up so only 5 hrs", "five for the soreness, eight
 * for the sleep". Each number is looked at in its clause, alone: as a score, where words of saying, of legs or of a scale
 * stand around it, and as hours slept, where nothing but sleep can have filled them. A word that is neither makes the
 * number something else. Two that may be the same field are none.
 */
export function readToldNumbers(
  tokens: readonly Token[],
  { isAsked, hasSoreness, hasSleep }: Read,
): readonly SaidValue[] {
  const clauses = clausesOf(tokens);
  const taken = clauses.map((clause, at) => readClause(clause, clauses[at - 1], isAsked));
  const found = taken.flatMap((value) => value ?? []);
  const soreness = found.filter(({ field }) => field === 'soreness');
  const sleep = found.filter(({ field }) => field === 'sleepHours');
  const isTwice = soreness.length > (hasSoreness ? 0 : 1) || sleep.length > (hasSleep ? 0 : 1);
  // A number that stands alone and that nothing explains may be the answer just as well.
  const isOpen = clauses.some((clause, at) => taken[at] === undefined && isUnexplained(clause));
  const isPair = (hasSoreness || soreness.length > 0) && (hasSleep || sleep.length > 0);
  return isTwice || isOpen || !(isPair || isAsked) ? [] : found;
}

interface Clause {
  readonly tokens: readonly Token[];
  /** It says why, when or what for: its numbers are talk. */
  readonly isReason: boolean;
}

/** At commas, the ends of sentences, dashes, brackets, and the words that join or give a reason. */
function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: { tokens: Token[]; isReason: boolean }[] = [{ tokens: [], isReason: false }];
  for (const token of tokens) {
    const isEnd =
      token.kind === 'break' || token.kind === 'comma' || (token.kind === 'sign' && told.dashes.has(token.said));
    const isDayBefore = told.ofDays.has(clauses.at(-1)?.tokens.at(-1)?.said ?? '') && token.said === told.dayBefore;
    const isReason = token.kind === 'word' && told.reasons.has(token.said) && !isDayBefore;
    const joins = token.kind !== 'number' && told.joins.has(token.said);
    if (isEnd || isReason || joins) clauses.push({ tokens: [], isReason });
    else clauses.at(-1)?.tokens.push(token);
  }
  return clauses.filter((clause) => clause.tokens.length > 0);
}

function readClause({ tokens, isReason }: Clause, before: Clause | undefined, isAsked: boolean): SaidValue | undefined {
  const numbers = tokens.filter((token, at) => token.kind === 'number' && !isCount(tokens, at));
  const [number] = numbers;
  if (number?.kind !== 'number' || numbers.length > 1 || number.doubtful || isReason || isQuestion(tokens))
    return undefined;

  const at = tokens.indexOf(number);
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ said }) => said);
  const isDuty = (word: string, next: string | undefined) => word === told.must && next !== told.have;
  if (words.some((word, index) => told.notNow.has(word) || isDuty(word, words[index + 1]))) return undefined;
  const place = { tokens, at, number, words, isAsked };
  if (isScore(place, before)) return { field: 'soreness', number };
  return isNight(place, before) ? { field: 'sleepHours', number } : undefined;
}

interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly number: NumberToken;
  readonly words: readonly string[];
  readonly isAsked: boolean;
}

/** "id give it a 4", "a 3 on the soreness scale", "quads are at a 7 going down stairs"; asked, "4 if im honest". */
function isScore({ tokens, at, number, words, isAsked }: Place, earlier: Clause | undefined): boolean {
  if (number.unit !== undefined && number.unit !== 'ten') return false;
  if (!isInRange('soreness', number.value) || words.some((word) => isLabelOf('sleepHours', word))) return false;
  const before = tokens.slice(0, at);
  const behind = tokens.slice(at + 1);
  const isNamed = words.some((word) => isLabelOf('soreness', word) || told.ofLegs.has(word));
  const isSaid = isNamed || number.unit === 'ten' || before.some(({ said }) => told.saying.has(said));
  const last = before.at(-1)?.said ?? '';
  const isPut = before.some(({ said }) => told.putting.has(said));
  const isRisen = last === told.risingTo && before.some(({ said }) => told.rising.has(said));
  const isClock = told.clockBefore.has(last) && !isPut && !isRisen;
  if (isClock) return false;
  // "7,5" and "4-5" may be two numbers.
  const isOne = !/[,-]/.test(number.said);
  const hasArticle = told.articles.has(last);
  // "3 laps then 4": laps again.
  const isOfCounts = earlier?.tokens.some((_, index) => isCount(earlier.tokens, index)) ?? false;
  if (!(isSaid || hasArticle || (isAsked && isOne && !isOfCounts))) return false;
  const around = isSaid || hasArticle ? told.aroundScore : told.aroundBare;
  if (!before.every((token) => fits(token, around))) return false;
  const tail = behind[0]?.said ?? '';
  return behind.every((token) => fits(token, around)) || ((isSaid || hasArticle) && told.tails.has(tail));
}

/** "only got 5.5 hrs", "eight for the sleep", "8 hours in the sack"; asked, "7 hours". */
function isNight({ tokens, at, number, words, isAsked }: Place, before: Clause | undefined): boolean {
  const isNamed = words.some((word) => isLabelOf('sleepHours', word) || told.ofSleep.has(word));
  const isBehindClock = told.clockBefore.has(tokens[at - 1]?.said ?? '');
  const isBareNight = number.unit === undefined && words.some((word) => told.ofSleepHours.has(word)) && !isBehindClock;
  if (number.unit !== 'hour' && !isBareNight) return false;
  if (isBehindClock && !isNamed) return false;
  if (number.value < shortestNight || number.value > longestNight) return false;
  const isGot = words.some((word) => told.getting.has(word));
  if (!(isNamed || isGot || isAsked)) return false;
  if (!tokens.every((token) => token === number || fits(token, told.aroundNight))) return false;
  // "Long shift, 10 hours": what the clause before was about went on for so long.
  const isOfBefore =
    before?.tokens.every(({ kind }) => kind !== 'number') && before.tokens.some(({ said }) => told.goesOn.has(said));
  return isNamed || !isOfBefore;
}

/** [ENG] What may be a night where nothing calls it one. */
const shortestNight = 2;
const longestNight = 13;

/** "5 km", "3 laps" */
function isCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number' && (token.unit === 'other' || numberContext.counted.has(tokens[at + 1]?.said ?? ''));
}

function fits(token: Token, known: ReadonlySet<string>): boolean {
  if (token.kind === 'sign') return told.signs.has(token.said);
  if (token.kind !== 'word') return token.kind === 'number' && token.unit === 'other';
  return (
    known.has(token.said) ||
    smallWords.has(token.said) ||
    isLabelOf('soreness', token.said) ||
    isLabelOf('sleepHours', token.said)
  );
}

/** A bare number, or hours, with small words only. */
function isUnexplained({ tokens, isReason }: Clause): boolean {
  const isOpen = tokens.some((token) => token.kind === 'number' && (token.unit === undefined || token.unit === 'ten'));
  return !isReason && isOpen && tokens.every((token) => token.kind === 'number' || fits(token, told.aroundScore));
}
