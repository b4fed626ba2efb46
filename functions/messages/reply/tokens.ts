import { type Unit, units } from './number-units.ts';
import { readNumberWords } from './number-words.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { rounded, widestRangeStep } from './reply-ranges.ts';
import { spokenFraction } from './spoken-fractions.ts';

/**
 * A reply in pieces. A `number` carries the unit that was written with it, none where it stood bare; one in `hour` is
 * already in hours ("7h30", "7:30", "450 min"). A `doubtful` number has no one meaning ("1.2.3", "7:85") and is never
 * stored.
 */
export type Token =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly unit?: Unit;
      readonly doubtful: boolean;
      readonly said: string;
    }
  | { readonly kind: 'word'; readonly said: string }
  | { readonly kind: 'sign'; readonly said: string }
  | { readonly kind: 'comma'; readonly said: ',' }
  | { readonly kind: 'break'; readonly said: string };

export type NumberToken = Extract<Token, { kind: 'number' }>;

/**
 * Splits a cleaned text (`cleanText`) into tokens. Looks at each character a bounded number of times.
 */
export function tokenize(text: string): readonly Token[] {
  const pieces = piecesOf(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < pieces.length) {
    const number = numberAt(pieces, at);
    if (number !== undefined) {
      tokens.push(number.token);
      at = number.next;
      continue;
    }
    const piece = pieces[at];
    if (piece !== undefined) tokens.push(plainToken(piece));
    at += 1;
  }
  return tokens;
}

function plainToken({ kind, said }: Piece): Token {
  if (kind === 'word') return { kind: 'word', said };
  if (kind === 'break') return { kind: 'break', said };
  if (kind === 'comma') return { kind: 'comma', said: ',' };
  return { kind: 'sign', said };
}

interface Found {
  readonly token: NumberToken;
  readonly next: number;
}

function numberAt(pieces: readonly Piece[], at: number): Found | undefined {
  const first = simpleNumberAt(pieces, at);
  if (first === undefined) return undefined;

  const number = aboutSo(pieces, withRange(pieces, withHalf(pieces, first)));
  return aboutSo(pieces, withUnit(pieces, number, at));
}

/** "7ish", "7-ish hours", "7 or so", "7 odd hours": about so many. */
function aboutSo(pieces: readonly Piece[], { token, next }: Found): Found {
  const [first = '', second = ''] = pieces.slice(next, next + 2).map(({ said }) => said);
  if (first === 'ish') return { token, next: next + 1 };
  if ((first === '-' && second === 'ish') || (first === 'or' && second === 'so')) return { token, next: next + 2 };
  return first === 'odd' && isHourWord(pieces, next + 1) ? { token, next: next + 1 } : { token, next };
}

const zeroWords: ReadonlySet<string> = new Set(['none', 'nil', 'nada']);

function simpleNumberAt(pieces: readonly Piece[], at: number): Found | undefined {
  const found = pieces[at];
  if (found?.kind === 'digits') return { token: digitsToken(found.said), next: at + 1 };
  if (found?.kind !== 'word') return undefined;
  if (zeroWords.has(found.said)) {
    return { token: { kind: 'number', value: 0, unit: 'none', doubtful: false, said: found.said }, next: at + 1 };
  }

  const words = pieces.slice(at, at + 3).map(({ kind, said }) => (kind === 'word' ? said : ''));
  const litre = words[0] === 'half' && (words[1] === 'a' || words[1] === 'of') ? words[2] : undefined;
  if (litre !== undefined && units.get(litre) === 'litre') {
    return {
      token: { kind: 'number', value: 0.5, unit: 'litre', doubtful: false, said: words.join(' ') },
      next: at + 3,
    };
  }
  const spelled = readNumberWords(words);
  if (spelled === undefined) return undefined;
  const said = words.slice(0, spelled.words).join(' ');
  return { token: { kind: 'number', value: spelled.value, doubtful: false, said }, next: at + spelled.words };
}

function digitsToken(said: string): NumberToken {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(said);
  if (clock !== null) {
    const hours = rounded(Number(clock[1]) + Number(clock[2]) / 60);
    return { kind: 'number', value: hours, unit: 'hour', doubtful: false, said };
  }
  const value = Number(said.replace(',', '.'));
  return { kind: 'number', value: Number.isNaN(value) ? 0 : value, doubtful: Number.isNaN(value), said };
}

/** "7 1/2", "7 and a half", "seven and half". */
function withHalf(pieces: readonly Piece[], { token, next }: Found): Found {
  if (token.unit !== undefined || !Number.isInteger(token.value)) return { token, next };
  const following = pieces.slice(next, next + 3).map(({ said }) => said);

  const [over, slash, under] = following;
  const isFraction = slash === '/' && ['1/2', '1/4', '3/4'].includes(`${over}/${under}`);
  if (isFraction) return { token: plus(token, Number(over) / Number(under), `${over}/${under}`), next: next + 3 };
  const spoken = spokenFraction(pieces, next);
  return spoken === undefined ? { token, next } : { token: plus(token, spoken.part, spoken.said), next: spoken.next };
}

function plus(token: NumberToken, part: number, said: string): NumberToken {
  return { ...token, value: token.value + part, said: `${token.said} ${said}` };
}

/** "3-4" means 3.5. Only for scales and hours: "69.4-70.1" is two masses. */
const rangesUpTo = 14;

function withRange(pieces: readonly Piece[], { token, next }: Found): Found {
  const dash = pieces[next];
  const upper = pieces[next + 1];
  if (token.unit !== undefined || upper?.kind !== 'digits') return { token, next };
  // "6 to 7 hours": with the hours named; without, "6 to 7" may be times of day.
  const isHours = dash?.kind === 'word' && ['to', 'or'].includes(dash.said) && isHourWord(pieces, next + 2);
  if (dash?.said !== '-' && !isHours) return { token, next };

  const { value, unit, doubtful } = digitsToken(upper.said);
  const step = value - token.value;
  const fits = unit === undefined && !doubtful && value <= rangesUpTo && step > 0 && step <= widestRangeStep;
  if (!fits || !isHalfStep(token.value) || !isHalfStep(value)) return { token, next };
  return { token: { ...token, value: (token.value + value) / 2, said: `${token.said}-${upper.said}` }, next: next + 2 };
}

function isHalfStep(value: number): boolean {
  return Number.isInteger(value * 2);
}

function withUnit(pieces: readonly Piece[], { token, next }: Found, start: number): Found {
  const following = pieces[next];
  if (token.unit === 'none' || following === undefined) return { token, next };

  const stone = stoneAt(pieces, { token, next }, start);
  if (stone !== undefined) return stone;

  const ten = outOfTen(pieces, next);
  if (ten !== undefined && token.unit === undefined) return labelled(token, 'ten', pieces, start, ten);
  if (following.kind === 'sign' && following.said === '%') return labelled(token, 'other', pieces, start, next + 1);
  if (following.kind !== 'word') return { token, next };
  if (isPlural(pieces, next) && token.value > 10) return labelled(token, 'other', pieces, start, next + 1);

  if (token.unit === undefined && isHourWord(pieces, next)) return duration(pieces, { token, next }, start);
  if (token.unit === undefined && minuteWords.has(following.said)) {
    const hours: NumberToken = { ...token, value: rounded(token.value / 60) };
    return labelled(hours, 'hour', pieces, start, next + 1);
  }
  if (token.unit === 'hour' && isHourWord(pieces, next)) return labelled(token, 'hour', pieces, start, next + 1);
  if (following.said === 'fl' && pieces[next + 1]?.said === 'oz')
    return labelled(token, 'floz', pieces, start, next + 2);
  const unit = units.get(following.said);
  return unit === undefined ? { token, next } : labelled(token, unit, pieces, start, next + 1);
}

const stoneWords: ReadonlySet<string> = new Set(['st', 'sts', 'stone', 'stones']);
const poundWords: ReadonlySet<string> = new Set(['lb', 'lbs', 'pound', 'pounds']);
const poundsPerStone = 14;
/** Nobody here weighs less or more; "1st" and "2 stone lighter" are something else. */
const stonesFrom = 5;
const stonesUpTo = 40;

/** "11st 4", "11 stone 4 lb", "11st4lb": pounds. "21st" and "31st" are places. */
function stoneAt(pieces: readonly Piece[], { token, next }: Found, start: number): Found | undefined {
  const word = pieces[next];
  if (token.unit !== undefined || word?.kind !== 'word' || !stoneWords.has(word.said)) return undefined;
  const isPlace = word.said === 'st' && word.joined && token.value % 10 === 1 && token.value !== 11;
  if (isPlace || token.value < stonesFrom || token.value > stonesUpTo) {
    return labelled(token, 'other', pieces, start, next + 1);
  }
  const odd = pieces[next + 1];
  const behind = pieces[next + 2];
  const pounds = odd?.kind === 'digits' && /^\d{1,2}(?:\.\d)?$/.test(odd.said) ? Number(odd.said) : undefined;
  const isNamed = behind?.kind === 'word' && poundWords.has(behind.said);
  // "11st 4 3 7.5": whether the 4 belongs to the weight nobody knows; without its name it counts up to 13 all the same.
  if (pounds === undefined || pounds >= poundsPerStone || !Number.isInteger(token.value)) {
    return labelled({ ...token, value: rounded(token.value * poundsPerStone) }, 'lb', pieces, start, next + 1);
  }
  const value = rounded(token.value * poundsPerStone + pounds);
  return labelled({ ...token, value }, 'lb', pieces, start, isNamed ? next + 3 : next + 2);
}

/** Where the words "out of ten" behind a number end, as people write them: the ten is no answer of its own. */
function outOfTen(pieces: readonly Piece[], next: number): number | undefined {
  const said = pieces.slice(next, next + 4).map((piece) => piece.said);
  let at = 0;
  if (said[at] === '/' || outOf.test(said[at] ?? '')) at += 1;
  if (at > 0 && (said[at] === 'of' || said[at] === 'o')) at += 1;
  if (at > 0 && said[at] === 'a') at += 1;
  return at > 0 && (said[at] === '10' || said[at] === 'ten') ? next + at + 1 : undefined;
}

/** "of", "out", "outta", "outer", "oota", "o": heard and typed in many ways. */
const outOf = /^o[uo]{0,3}t{0,3}(?:a|er|f|o|of|ov|v)?$/;

/** "400s", "20s": more than one of them. */
function isPlural(pieces: readonly Piece[], next: number): boolean {
  return pieces[next]?.said === 's' && pieces[next]?.joined === true;
}

const hourWords: ReadonlySet<string> = new Set(['h', 'hs', 'hr', 'hrs', 'hour', 'hours', 'hourse', 'std']);
const minuteWords: ReadonlySet<string> = new Set(['min', 'mins', 'minute', 'minutes']);

/** In "3 7.5 HR 52" the letters are a label, not a unit: they stand apart and a pulse follows. */
function isHourWord(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at];
  if (word === undefined || !hourWords.has(word.said)) return false;
  if (word.said !== 'hr' || word.joined) return true;
  const following = pieces[pieces[at + 1]?.kind === 'sign' ? at + 2 : at + 1];
  return (
    following?.kind !== 'digits' || minuteWords.has(pieces[at + 2]?.said ?? '') || isNoPulse(pieces, at, following)
  );
}

/** A pulse this low is rarer than "7 hr 30". */
const pulsesFrom = 40;

function isNoPulse(pieces: readonly Piece[], at: number, { said }: Piece): boolean {
  const wholeHours = /^\d{1,2}$/.test(pieces[at - 1]?.said ?? '');
  return wholeHours && /^(\d|\d[05])$/.test(said) && Number(said) < pulsesFrom;
}

/** Two digits after "7 h " are minutes from here on; below, "7h 10" might be hours and a soreness of 10. */
const detachedMinutesFrom = 15;

function duration(pieces: readonly Piece[], { token, next }: Found, start: number): Found {
  const fraction = Number.isInteger(token.value) ? spokenFraction(pieces, next + 1) : undefined;
  if (fraction !== undefined) {
    return labelled({ ...token, value: token.value + fraction.part }, 'hour', pieces, start, fraction.next);
  }

  const spoken = spokenMinutes(pieces, next + 1);
  if (spoken !== undefined && Number.isInteger(token.value)) {
    const hours: NumberToken = { ...token, value: rounded(token.value + spoken.minutes / 60) };
    return labelled(hours, 'hour', pieces, start, spoken.next);
  }
  const minutes = pieces[next + 1];
  const minuteWord = pieces[next + 2];
  const named = minuteWord?.kind === 'word' && (minuteWords.has(minuteWord.said) || minuteWord.said === 'm');
  const count = minutes?.kind === 'digits' && /^\d{1,2}$/.test(minutes.said) ? Number(minutes.said) : undefined;
  const counts =
    count !== undefined && count < 60 && (named || minutes?.joined === true || count >= detachedMinutesFrom);
  if (!counts || !Number.isInteger(token.value)) return labelled(token, 'hour', pieces, start, next + 1);
  const hours: NumberToken = { ...token, value: rounded(token.value + count / 60) };
  return labelled(hours, 'hour', pieces, start, named ? next + 3 : next + 2);
}

/** "six hours [and thirty minutes]", "7 hours [and 20 min]". */
function spokenMinutes(
  pieces: readonly Piece[],
  at: number,
): { readonly minutes: number; readonly next: number } | undefined {
  const from = pieces[at]?.said === 'and' ? at + 1 : at;
  const words = pieces.slice(from, from + 2).map(({ kind, said }) => (kind === 'word' ? said : ''));
  const digits = pieces[from]?.kind === 'digits' ? Number(pieces[from]?.said) : undefined;
  const spelled = readNumberWords(words);
  const minutes = digits ?? spelled?.value;
  const next = from + (digits === undefined ? (spelled?.words ?? 0) : 1);
  const isNamed = minuteWords.has(pieces[next]?.said ?? '');
  return minutes !== undefined && Number.isInteger(minutes) && minutes < 60 && isNamed
    ? { minutes, next: next + 1 }
    : undefined;
}

function labelled(token: NumberToken, unit: Unit, pieces: readonly Piece[], start: number, next: number): Found {
  const said = pieces
    .slice(start, next)
    .map((part, index) => (index === 0 || part.joined ? part.said : ` ${part.said}`))
    .join('');
  return { token: { ...token, unit, said }, next };
}

/** The word at that place; empty where there is none. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.said : '';
}
