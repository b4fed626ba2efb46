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
  /** What labels have named already. */
  readonly named: readonly SaidValue[];
}

/**
 * Soreness and hours told in whole sentences: "id give it a 4, kids had me up so only 5 hrs", "five for the soreness, eight
 * for the sleep". Each number is looked at in its clause, alone: as a score, where words of saying, of legs or of a scale
 * stand around it, and as hours slept, where nothing but sleep can have filled them. A word that is neither makes the
 * number something else. Two that may be the same field are none.
 */
export function readToldNumbers(tokens: readonly Token[], { isAsked, named }: Read): readonly SaidValue[] {
  const pair = isAsked && named.length === 0 ? leadingPair(tokens) : undefined;
  if (pair !== undefined) return pair;
  const clauses = clausesOf(tokens);
  const taken = clauses.map((clause, at) => readClause(clause, clauses[at - 1], isAsked));
  const found = taken.flatMap((value) => value ?? []);
  const valuesOf = (field: SaidValue['field']) =>
    new Set([...named, ...found].filter((value) => value.field === field).map(({ number }) => number.value));
  const [soreness, sleep] = [valuesOf('soreness'), valuesOf('sleepHours')];
  // A number that stands alone and that nothing explains may be the answer just as well.
  const isOpen = clauses.some((clause, at) => taken[at] === undefined && isUnexplained(clause));
  const isTwice = soreness.size > 1 || sleep.size > 1;
  return isTwice || isOpen || !(isAsked || (soreness.size > 0 && sleep.size > 0)) ? [] : found;
}

/** "3 5.5 on call in A&E": a pair that begins the answer, with talk behind it. */
function leadingPair([first, second, next]: readonly Token[]): readonly SaidValue[] | undefined {
  if (first?.kind !== 'number' || second?.kind !== 'number' || next?.kind !== 'word') return undefined;
  const isBare = [first, second].every(
    ({ unit, doubtful, said }) => unit === undefined && !doubtful && /^\d/.test(said),
  );
  const isPair = isInRange('soreness', first.value) && second.value >= shortestLeading && second.value <= longestNight;
  if (!isBare || !isPair || !told.behindPair.has(next.said)) return undefined;
  return [
    { field: 'soreness', number: first },
    { field: 'sleepHours', number: second },
  ];
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
    else if (beginsAnother(clauses.at(-1), token)) clauses.push({ tokens: [token], isReason: false });
    else clauses.at(-1)?.tokens.push(token);
  }
  return clauses.filter((clause) => clause.tokens.length > 0);
}

/** "after the long one i would give it 5", "legs are a 2 got 9 hrs": without a comma. */
function beginsAnother(clause: Clause | undefined, { kind, said }: Token): boolean {
  if (clause === undefined || kind !== 'word') return false;
  if (clause.isReason && clause.tokens.length >= wordsOfReason) return told.begins.has(said);
  if (told.ofNumberBefore.has(clause.tokens.at(-1)?.said ?? '')) return false;
  return told.beginsNext.has(said) && clause.tokens.some((token) => token.kind === 'number');
}

/** "Because i slept 5" goes on. */
const wordsOfReason = 2;

function readClause({ tokens, isReason }: Clause, before: Clause | undefined, isAsked: boolean): SaidValue | undefined {
  const numbers = tokens.filter((token, at) => token.kind === 'number' && !isCount(tokens, at));
  const [number] = numbers;
  if (number?.kind !== 'number' || numbers.length > 1 || number.doubtful || isReason || isQuestion(tokens))
    return undefined;

  const at = tokens.indexOf(number);
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ said }) => said);
  const isDuty = (word: string, next: string | undefined) => told.duties.has(word) && !told.told.has(next ?? '');
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
  const last = before.at(-1)?.said ?? '';
  const hasArticle = told.articles.has(last);
  const isSaid = before.some(({ said }) => told.saying.has(said));
  const isPut = before.some(({ said }) => told.putting.has(said));
  const isRisen = last === told.risingTo && before.some(({ said }) => told.rising.has(said));
  if (told.clockBefore.has(last) && !isPut && !isRisen) return false;
  // "3 laps then 4": laps again. "7,5" and "4-5" may be two numbers.
  const isOfCounts = earlier?.tokens.some((_, index) => isCount(earlier.tokens, index)) ?? false;
  const isAlone = isAsked && !isOfCounts && !/[,-]/.test(number.said);
  const isStrong = isNamed || number.unit === 'ten' || isSaid || hasArticle;
  if (!isStrong && !isAlone) return false;
  const around = isStrong ? told.aroundScore : told.aroundBare;
  // "Muscles screaming so bad its a 7": what stands before a score that is named may be any talk of how it is.
  const isFree = (isNamed || number.unit === 'ten') && (hasArticle || isSaid || number.unit === 'ten');
  const isTalk = (token: Token) => fits(token, around) || (isFree && token.kind === 'word' && !isOfOther(token.said));
  if (!before.every(isTalk)) return false;
  const tail = behind[0]?.said ?? '';
  return behind.every((token) => fits(token, around)) || (isStrong && told.tails.has(tail));
}

/** What is done, measured or counted has numbers of its own. */
function isOfOther(word: string): boolean {
  return (
    numberContext.doing.has(word) ||
    numberContext.scored.has(word) ||
    numberContext.counted.has(word) ||
    told.goesOn.has(word)
  );
}

/** "only got 5.5 hrs", "eight for the sleep", "8 hours in the sack"; asked, "7 hours". */
function isNight({ tokens, at, number, words, isAsked }: Place, before: Clause | undefined): boolean {
  const isNamed = words.some((word) => isLabelOf('sleepHours', word) || told.ofSleep.has(word));
  const isGot = words.some((word) => told.getting.has(word));
  const isBehindClock = told.clockBefore.has(tokens[at - 1]?.said ?? '');
  const isBareNight = number.unit === undefined && words.some((word) => told.ofSleepHours.has(word)) && !isBehindClock;
  if (number.unit !== 'hour' && !isBareNight) return false;
  if ((isBehindClock && !isNamed && !isGot) || told.unfinished.has(tokens.at(-1)?.said ?? '')) return false;
  if (number.value < shortestNight || number.value > longestNight) return false;
  if (!(isNamed || isGot || isAsked)) return false;
  // "A chunky 8 hours"
  const isHow = (index: number) =>
    index === at - 1 && told.articles.has(tokens[at - 2]?.said ?? '') && !told.hardWords.has(tokens[index]?.said ?? '');
  const isOfNight = tokens.every((token, index) => token === number || fits(token, told.aroundNight) || isHow(index));
  if (!isOfNight) return false;
  // "Long shift, 10 hours": what the clause before was about went on for so long.
  const isOfBefore =
    before?.tokens.every(({ kind }) => kind !== 'number') && before.tokens.some(({ said }) => told.goesOn.has(said));
  return isNamed || !isOfBefore;
}

/** [ENG] What may be a night where nothing calls it one. */
const shortestNight = 2;
const longestNight = 13;
/** [ENG] Below, "3 2 in the match" is more likely. */
const shortestLeading = 4;

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
