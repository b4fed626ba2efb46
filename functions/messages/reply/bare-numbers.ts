import { numberContext } from './english/number-context.ts';
import { smallWords } from './english/small-words.ts';
import type { SaidValue } from './labelled-parts.ts';
import { effortIn, isOfFeeling, isUsualNight, pairWithComma } from './lone-numbers.ts';
import { isAnswerUnit, isOnlyNumbers, isQuestion, isSmall, numbersIn, wordsOf } from './number-clauses.ts';
import { isInRange } from './reply-ranges.ts';
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
 * Reads numbers without labels: soreness, then hours. With words around them they count only where they stand together
 * at one end of a sentence or between commas ("hills were brutal, 6 7"), and where nothing beside them makes them
 * something else: a distance, a time of day, a count ("running 10k at 7", "6 8 hill sprints"). One number alone is an
 * answer only where there was a question. In doubt nothing is read: the answer asks.
 */
export function readBareNumbers(clauses: readonly (readonly Token[])[], read: AlreadyRead): BareNumbers {
  const withNumbers = clauses.filter((clause) => numbersIn(clause).length > 0);
  const effort = read.asked === 'rpe' && !read.hasSoreness && !read.hasSleep ? effortIn(withNumbers) : undefined;
  if (effort !== undefined) return values({ field: 'rpe', number: effort });
  const taken = withNumbers.map(answerIn);
  const numbers = taken.flatMap((answer) => answer?.numbers ?? []);
  const meant: BareNumbers =
    numbers.length > 0 ? meaning(numbers, read, isOfFeeling(clauses)) : { values: [], unclear: [] };
  const talk = taken.flatMap((answer, index) => {
    const rest = answer?.rest ?? withNumbers[index] ?? [];
    return numbersIn(rest).length > 0 ? unclear(wordsOf(rest)).unclear : [];
  });
  // What is talked of beside an answer is no part of it; alone it is all there is.
  return { values: meant.values, unclear: meant.values.length > 0 ? meant.unclear : [...meant.unclear, ...talk] };
}

interface AnswerInClause {
  readonly numbers: readonly NumberToken[];
  readonly rest: readonly Token[];
}

/** The numbers of a clause that may be an answer, and what is talked of beside them. */
function answerIn(clause: readonly Token[]): AnswerInClause | undefined {
  if (isQuestion(clause) || isInDoubt(clause)) return undefined;
  if (isOnlyNumbers(clause) && !isOfOtherDay(clause)) return { numbers: numbersIn(clause), rest: [] };

  const pieces = piecesOf(clause).filter((piece) => piece.length > 0);
  const numbers: NumberToken[] = [];
  const rest: Token[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isPlain = isOnlyNumbers(piece) && !isOfOtherDay(piece);
    if (isMoreOf(pieces[index - 1], piece)) {
      rest.push(...piece);
      continue;
    }
    const found = isPlain ? { from: 0, to: piece.length } : groupIn(piece);
    if (found === undefined) {
      rest.push(...piece);
      continue;
    }
    const isLater = pieces.slice(index + 1).some((next) => isOnlyNumbers(next) || groupIn(next) !== undefined);
    // Of two groups that may both be answers neither is, unless each is one number.
    numbers.push(...numbersIn(piece.slice(found.from, found.to)));
    rest.push(...piece.slice(0, found.from), ...piece.slice(found.to));
    if (isLater && numbers.length > 1) return undefined;
  }
  return numbers.length === 0 ? undefined : { numbers, rest };
}

/** "3 weeks, maybe 6": of the same that was counted before. */
function isMoreOf(before: readonly Token[] | undefined, piece: readonly Token[]): boolean {
  const isCounted = before?.some(
    (token, at) =>
      token.kind === 'number' && (token.unit === 'other' || numberContext.counted.has(before[at + 1]?.said ?? '')),
  );
  return (
    isCounted === true && piece.some(({ said }) => numberContext.orElse.has(said)) && numbersIn(piece).length === 1
  );
}

function piecesOf(clause: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = [[]];
  for (const token of clause) {
    if (token.kind === 'comma') pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A pair at one end of a piece of talk, a score, or hours in bed: "good run 2 8", "3 6 woke early", "I'd give it a 4". */
function groupIn(piece: readonly Token[]): Span | undefined {
  const isLeadingPair = piece[0]?.kind === 'number' && piece[1]?.kind === 'number';
  // "3 8 my arm will not do what I tell it": what comes later asks nothing about the pair.
  const looked = isLeadingPair ? piece.slice(0, wordsBesidePair) : piece;
  if (looked.some((token, at) => isOfSomethingElse(piece, token, at))) return undefined;
  const at = piece.flatMap((token, index) => (token.kind === 'number' ? [index] : []));
  if (at.length === 1) return hoursOfSleep(piece, at[0] ?? 0) ?? score(piece, at[0] ?? 0);
  for (const [first, second] of [at.slice(-2), at.slice(0, 2)]) {
    if (first === undefined || second === undefined) continue;
    const span = { from: first, to: second + 1 };
    if (!isPair(piece[first], piece[second]) || !piece.slice(first + 1, second).every(isJoint)) continue;
    const isLast = piece.slice(span.to).every(isSmall) && mayPrecede(piece, first);
    const isFirst = piece.slice(0, first).every(isSmall) && mayFollow(piece, span.to) && isNight(piece[second]);
    // "2 gels 1 bottle 3 7": the other numbers have to be something.
    const others = at.filter((index) => index !== first && index !== second);
    if ((isLast || isFirst) && others.every((index) => isSomethingElse(piece, index))) return span;
  }
  return undefined;
}

const wordsBesidePair = 5;

/** [ENG] With talk behind it, less than two hours is no night: "1 0 to us". */
function isNight(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.value >= 2;
}

function isOfSomethingElse(piece: readonly Token[], { kind, said }: Token, at: number): boolean {
  if (kind !== 'word') return false;
  if (numberContext.notAnAnswer.has(said)) return true;
  return isOtherDay(piece, { kind, said }, at);
}

/** "yesterday 5 6" is of yesterday, "better than yesterday 3 7" is not. */
function isOtherDay(piece: readonly Token[], { said }: Pick<Token, 'kind' | 'said'>, at: number): boolean {
  if (!numberContext.otherDays.has(said) || numberContext.comparing.has(piece[at - 1]?.said ?? '')) return false;
  return piece[at + 1]?.kind === 'number' && (said !== 'tomorrow' || at === 0);
}

function isOfOtherDay(piece: readonly Token[]): boolean {
  return piece.some((token, at) => isOtherDay(piece, token, at));
}

/** "3 no 4", "3 or 4", "4 not 3", "3/4": two numbers, of which one holds. */
function isInDoubt(clause: readonly Token[]): boolean {
  return clause.some(({ kind }, at) => {
    const [between, next] = [clause[at + 1], clause[at + 2]];
    if (kind !== 'number' || next?.kind !== 'number') return false;
    const isFraction = between?.said === '/' && ['1/2', '1/4', '3/4'].includes(`${clause[at]?.said}/${next.said}`);
    return isFraction || numberContext.alternatives.has(between?.said ?? '');
  });
}

function isPair(one: Token | undefined, other: Token | undefined): boolean {
  if (one?.kind !== 'number' || other?.kind !== 'number' || one.doubtful || other.doubtful) return false;
  const [soreness, sleep] = one.unit === 'hour' ? [other, one] : [one, other];
  const fits = isAnswerUnit(soreness.unit) && soreness.unit !== 'hour' && isAnswerUnit(sleep.unit);
  return fits && isInRange('soreness', soreness.value) && isInRange('sleepHours', sleep.value) && sleep.unit !== 'ten';
}

function isJoint(token: Token): boolean {
  return token.kind === 'sign' || (token.kind === 'word' && numberContext.joints.has(token.said));
}

/** What stands before a pair may make it a distance, a time, a score: "at 6 30", "won 3 2", "on day 3 7". */
function mayPrecede(piece: readonly Token[], from: number): boolean {
  const before = piece[from - 1];
  if (before === undefined || before.kind === 'sign') return true;
  if (before.said === 'bed' && isAfterBed(piece, from)) return true;
  if (numberContext.notBefore.has(before.said)) return false;
  if (numberContext.weekdays.has(before.said) && piece[from - 2]?.said === 'on') return false;
  if (!numberContext.numbered.has(before.said)) return true;
  const article = piece[from - 2]?.said;
  return article !== undefined && !numberContext.prepositions.has(article);
}

/** "hot bath then bed 4 8", "sore at night in bed 4 6"; in "bed 10 6" the first is an hour. */
function isAfterBed(piece: readonly Token[], from: number): boolean {
  const first = piece[from];
  const isEarly = first?.kind === 'number' && first.value < earliestBedtime;
  return isEarly && ['in', 'then', 'and'].includes(piece[from - 2]?.said ?? '');
}

const earliestBedtime = 7;

/** What stands behind a pair may make its second number a count: "6 8 hill sprints". */
function mayFollow(piece: readonly Token[], to: number): boolean {
  const [next, second] = [piece[to], piece[to + 1]];
  if (next === undefined || next.kind !== 'word') return true;
  if (numberContext.prepositions.has(next.said)) return false;
  if (numberContext.counted.has(next.said)) return false;
  return !(second?.kind === 'word' && numberContext.counted.has(second.said) && !smallWords.has(next.said));
}

/** "8 hrs in bed", "only managed 5 hours", "got 8.5": of sleep where nothing else in the piece was done in them. */
function hoursOfSleep(piece: readonly Token[], at: number): Span | undefined {
  const token = piece[at];
  if (token?.kind !== 'number' || token.doubtful || token.value < shortestNight) return undefined;
  if (token.unit !== 'hour' && token.unit !== undefined) return undefined;
  const before = piece.slice(Math.max(0, at - 3), at).map(({ said }) => said);
  if (token.unit === undefined && !before.some((said) => numberContext.sleptSo.has(said))) return undefined;
  const isOfSleep = piece.every(
    (other, index) =>
      index === at || isSmall(other) || (other.kind === 'word' && numberContext.besideHours.has(other.said)),
  );
  return isOfSleep ? { from: at, to: at + 1 } : undefined;
}

/** [ENG] "45 min" in a sentence without a word of sleep is a run. */
const shortestNight = 1;

/** "I'd give it a 4", "legs a 2 today": a number with an article, and nothing that one can do so many of. */
function score(piece: readonly Token[], at: number): Span | undefined {
  const token = piece[at];
  if (token?.kind !== 'number' || token.doubtful || (token.unit !== undefined && token.unit !== 'ten'))
    return undefined;
  const hasArticle = piece[at - 1]?.said === 'a' || token.unit === 'ten';
  const isDone = piece.some(
    ({ kind, said }) => kind === 'word' && (numberContext.doing.has(said) || numberContext.scored.has(said)),
  );
  const isLast = piece.slice(at + 1).every(isSmall);
  return hasArticle && !isDone && isLast && isInRange('soreness', token.value) ? { from: at, to: at + 1 } : undefined;
}

function isSomethingElse(piece: readonly Token[], index: number): boolean {
  const token = piece[index];
  if (token?.kind !== 'number') return true;
  const next = piece[index + 1];
  const before = piece[index - 1];
  const isCounted = next?.kind === 'word' && numberContext.counted.has(next.said);
  const isShort = token.unit === 'hour' && token.value < shortestNight;
  const isNoScale = token.unit === 'other' || isShort || token.value > maxOnAnyScale || !/^\d/.test(token.said);
  return isNoScale || isCounted || (before !== undefined && numberContext.notBefore.has(before.said));
}

/** No scale of ours, and no night, goes further. */
const maxOnAnyScale = 14;

function meaning(
  numbers: readonly NumberToken[],
  { asked, hasSoreness, hasSleep }: AlreadyRead,
  isNightBesideFeeling: boolean,
): BareNumbers {
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
  const pair = labelledHalf ? undefined : pairWithComma(first);
  if (pair !== undefined) {
    return values({ field: 'soreness', number: pair[0] }, { field: 'sleepHours', number: pair[1] });
  }
  if (isNightBesideFeeling && !hasSleep && isUsualNight(first)) return values({ field: 'sleepHours', number: first });
  if (asked === null && !labelledHalf) return { values: [], unclear: [{ said, why: 'not-asked' }] };
  // "7,5" alone may be 7 and 5; "4-5" alone may be 4 and 5.
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
