import { numberContext } from './english/number-context.ts';
import { numberEvidence as english } from './english/number-evidence.ts';
import { toldNumbers as told } from './english/told-numbers.ts';
import type { SaidValue } from './labelled-parts.ts';
import { isOtherPerson, isStemOf } from './other-people.ts';
import { isInRange } from './reply-ranges.ts';
import type { NumberToken, Token } from './tokens.ts';

/** What a runner may be asked about in numbers. */
type Asked = 'soreness' | 'sleepHours';

/**
 * Soreness and hours by the words nearest to them, for sentences that no grammar foresees: "two for legs, seven for bed",
 * "aching to the tune of 5". Each of two numbers is tried as either; the reading with the stronger words has to win by
 * far, or none is taken. A number of anything else, of another day or another person, and any third number, ends it.
 *
 * @param named what labels have read already: one of the two may be known.
 */
export function readByEvidence(said: readonly Token[], named: readonly SaidValue[]): readonly SaidValue[] {
  const isKnown = (field: Asked) => named.some((value) => value.field === field);
  if (isOfOthersOrOtherTimes(said)) return [];
  const tokens = withoutFormer(said);
  const places = tokens.flatMap((token, at) =>
    token.kind === 'number' && !isOfElse(tokens, at) ? [{ token, at }] : [],
  );
  if (places.some(({ token }) => token.doubtful)) return [];
  if (isKnown('soreness') || isKnown('sleepHours')) return readOther(tokens, places, isKnown);
  const [first, second, third] = places;
  if (first === undefined || second === undefined || third !== undefined) return [];

  const inOrder = evidenceOf(tokens, first, 'soreness') + evidenceOf(tokens, second, 'sleepHours');
  const turned = evidenceOf(tokens, first, 'sleepHours') + evidenceOf(tokens, second, 'soreness');
  if (Math.max(inOrder, turned) < enough || Math.abs(inOrder - turned) < byFar) return [];
  const [soreness, sleep] = inOrder > turned ? [first.token, second.token] : [second.token, first.token];
  return [
    { field: 'soreness', number: soreness },
    { field: 'sleepHours', number: sleep },
  ];
}

interface Place {
  readonly token: NumberToken;
  readonly at: number;
}

/** The other of the two, where one is known: the only number that is left, or the only one that says its hours. */
function readOther(
  tokens: readonly Token[],
  places: readonly Place[],
  isKnown: (field: Asked) => boolean,
): readonly SaidValue[] {
  if (isKnown('soreness') && isKnown('sleepHours')) return [];
  const field = isKnown('soreness') ? 'sleepHours' : 'soreness';
  const other = field === 'soreness' ? 'sleepHours' : 'soreness';
  const named = field === 'sleepHours' ? places.filter(({ token }) => token.unit === 'hour') : [];
  const [place, more] = named.length > 0 ? named : places;
  if (place === undefined || more !== undefined) return [];
  const evidence = evidenceOf(tokens, place, field);
  return evidence >= enoughForOne && evidence - evidenceOf(tokens, place, other) >= byFar
    ? [{ field, number: place.token }]
    : [];
}

/** [ENG] Tuned on sentences of five authors so that no number was read wrong. */
const enough = 4;
const enoughForOne = 3;
const byFar = 2;
const ofUnit = 4;
const impossible = -100;
const nearest = 4;
const farthestWords = 6;
const acrossClause = 1.5;
const acrossNumber = 2;

/** How much speaks for a number being of a field: its unit, and the nearest word of that field. */
function evidenceOf(tokens: readonly Token[], { token, at }: Place, field: Asked): number {
  if (!isInRange(field, token.value)) return impossible;
  if (token.unit === 'hour') return field === 'sleepHours' ? ofUnit + nearestWord(tokens, at, field) / 2 : impossible;
  if (token.unit === 'ten') return field === 'soreness' ? ofUnit + nearestWord(tokens, at, field) / 2 : impossible;
  if (token.unit !== undefined) return impossible;
  return nearestWord(tokens, at, field);
}

function nearestWord(tokens: readonly Token[], at: number, field: Asked): number {
  return Math.max(0, walk(tokens, at, -1, field), walk(tokens, at, 1, field));
}

/** From a number outwards: each word makes the next one weigh less, the end of a clause and another number much less. */
function walk(tokens: readonly Token[], from: number, step: 1 | -1, field: Asked): number {
  let weight = nearest;
  for (let words = 0, at = from + step; words < farthestWords && weight > 0; words += 1, at += step) {
    const token = tokens[at];
    if (token === undefined) return 0;
    if (isStemOf(field, token)) return weight;
    if (token.kind === 'number') weight -= acrossNumber;
    else if (token.kind === 'comma' || token.kind === 'break' || told.joins.has(token.said)) weight -= acrossClause;
    else weight -= 1 / 2;
  }
  return 0;
}

/** "5 km", "at 7", "mile 9", "ran 2 hours", "the long one": a number of something else. */
function isOfElse(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  if (number?.kind !== 'number') return true;
  const before = tokens[at - 1]?.said ?? '';
  const behind = tokens[at + 1]?.said ?? '';
  const isPronoun = number.said === 'one' && number.unit === undefined;
  const isAnswer = number.unit === undefined || number.unit === 'hour' || number.unit === 'ten';
  if (isPronoun || !isAnswer || numberContext.counted.has(behind)) return true;
  const isNumbered =
    numberContext.numbered.has(before) || (number.unit !== 'hour' && numberContext.weekdays.has(before));
  // "Quads at 6" are no hour of the day.
  const isScore = [at - 2, at - 3].some((index) => isStemOf('soreness', tokens[index]));
  const isClock =
    number.unit === undefined && Number.isInteger(number.value) && english.clockBefore.has(before) && !isScore;
  return isNumbered || isClock || (number.unit === 'hour' && isOfDoing(tokens, at));
}

/** "ran 2 hours", "a 10 hour shift", "3 hours in the car" */
function isOfDoing(tokens: readonly Token[], at: number): boolean {
  const clause = clauseAround(tokens, at);
  const isElsewhere = numberContext.prepositions.has(tokens[at + 1]?.said ?? '');
  if (isElsewhere && !clause.some((token) => isStemOf('sleepHours', token))) return true;
  return clause.some(({ said }) => numberContext.doing.has(said) || told.goesOn.has(said));
}

function clauseAround(tokens: readonly Token[], at: number): readonly Token[] {
  const isEnd = ({ kind, said }: Token) => kind === 'comma' || kind === 'break' || told.joins.has(said);
  const start = tokens.slice(0, at).findLastIndex(isEnd) + 1;
  const end = tokens.slice(at).findIndex(isEnd);
  return tokens.slice(start, end < 0 ? tokens.length : at + end);
}

/** Of "down from 7 to 3" only the 3. */
function withoutFormer(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ kind }, index) =>
      kind === 'number' && tokens[index + 1]?.said === told.risingTo && tokens[index + 2]?.kind === 'number',
  );
  if (at < 0 || !tokens.slice(Math.max(0, at - farthestChange), at).some(({ said }) => english.changed.has(said)))
    return tokens;
  const from = tokens[at - 1]?.said === 'from' ? at - 1 : at;
  return [...tokens.slice(0, from), ...tokens.slice(at + 2)];
}

const farthestChange = 4;

/** Anybody else's night or legs, another day's, and what is wished for: then no number is read by nearness. */
function isOfOthersOrOtherTimes(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, said }, at) => kind === 'word' && (english.notNow.has(said) || isOtherPerson(tokens, at)),
  );
}
