import { labelWords } from './english/label-words.ts';
import { linkWords, smallWords } from './english/small-words.ts';
import { fieldOfLabel, type Label, labelsIn } from './labels.ts';
import { withNoSorenessAsZero } from './no-soreness.ts';
import { type ReplyField, rowOf } from './reply-fields.ts';
import { type NumberToken, type Token, wordAt } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** One thing that was said about a field: not yet checked against its range, nor against what else was said. */
export interface SaidValue {
  readonly field: ReplyField;
  readonly number: NumberToken;
}

export interface LabelledParts {
  readonly values: readonly SaidValue[];
  /** What is left of the message. */
  readonly rest: readonly Token[];
}

/**
 * Reads the parts of a reply that name what they are: "sore 3", "z7,5", "7 hours sleep", "not sore", "HR 52", "drank
 * 500 ml". Labels come before their number or after it, in any order.
 */
export function readLabelledParts(tokens: readonly Token[]): LabelledParts {
  const values: SaidValue[] = [];
  const rest: Token[] = [];
  const weighs = isWeighIn(tokens);
  for (const segment of segmentsOf(withNoSorenessAsZero(tokens))) {
    const read = readSegment(segment, weighs);
    values.push(...read.values);
    rest.push(...read.rest);
  }
  return { values, rest };
}

function readSegment(segment: readonly Token[], weighs: boolean): LabelledParts {
  const labels = labelsIn(segment).filter(({ field }) => weighs || !field.startsWith('weight'));
  const claimed = new Set<number>();
  const values: SaidValue[] = [];
  const standsAfter = labelsFollowTheirNumbers(segment, labels);

  for (const label of labels) {
    const torn = claimed.has(label.at - 1) ? undefined : tornBetweenTwo(segment, label);
    if (torn !== undefined) {
      values.push({ field: label.field, number: torn });
      for (let at = label.at - 1; at <= label.next; at += 1) claimed.add(at);
      continue;
    }
    const after = standsAfter ? undefined : (numberAfter(segment, label) ?? hoursAfterSleep(segment, label));
    const found = after ?? numberBefore(segment, label);
    if (found === undefined || claimed.has(found.at) || !accepts(label.field, found.number)) continue;

    if (isOfAnotherTime(segment, label.field, found)) continue;
    const whole = withDoubtfulRest(segment, found);
    values.push({ field: label.field, number: whole.number });
    const hours = hoursBehindPart(segment, label, whole.next);
    if (hours !== undefined) values.push({ field: 'sleepHours', number: hours });
    const end = hours === undefined ? whole.next : whole.next + 1;
    for (let at = Math.min(label.at, found.at); at < Math.max(label.next, end); at += 1) claimed.add(at);
  }
  if (!segment.some(({ said }) => labelWords.otherMeasures.has(said))) {
    for (const [at, token] of segment.entries()) {
      if (token.kind !== 'number' || token.unit !== 'bpm' || claimed.has(at)) continue;
      values.push({ field: 'restingHr', number: token });
      claimed.add(at);
    }
  }
  return { values, rest: segment.filter((_, at) => !claimed.has(at)) };
}

/** A comma or a full stop ends a segment and stays at its end, unless the label's number follows it: "legs, 5". */
function segmentsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const segments: Token[][] = [];
  let current: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    current.push(token);
    if (token.kind !== 'break' && token.kind !== 'comma') continue;
    if (token.kind === 'comma' && endsInLabel(current) && tokens[at + 1]?.kind === 'number') continue;
    segments.push(current);
    current = [];
  }
  return [...segments, current];
}

function endsInLabel(segment: readonly Token[]): boolean {
  const hasNumber = segment.some(({ kind }) => kind === 'number');
  const last = labelsIn(segment).at(-1);
  const isMood = last?.field === 'energy' && energyWords.has(wordAt(segment, segment.length - 2));
  return (
    !hasNumber &&
    last !== undefined &&
    (last.next === segment.length - 1 || (isMood && last.next === segment.length - 2))
  );
}

const weightWords = wordSet('w weight weights weighed weigh');

/** "before" and "after" are about weight only where something else says so: "slept 7 before 10". */
function isWeighIn(tokens: readonly Token[]): boolean {
  const words = new Set(tokens.map(({ said }) => said));
  if (words.has('before') && words.has('after')) return true;
  return tokens.some((token) =>
    token.kind === 'number' ? token.unit === 'kg' || token.unit === 'lb' : weightWords.has(token.said),
  );
}

interface PlacedNumber {
  readonly number: NumberToken;
  readonly at: number;
  /** The first token past what belongs to it. */
  readonly next: number;
}

const linksLeastRead = 5;
const linkSigns = wordSet(': = - ~ ( > *');
const bodyParts = wordSet('legs leg quads calves hams hamstrings glutes thighs muscles');
const letters = wordSet('s z e');

function numberAfter(segment: readonly Token[], label: Label): PlacedNumber | undefined {
  const name = wordAt(segment, label.at);
  for (let at = label.next; at < Math.min(segment.length, label.next + linksLeastRead); at += 1) {
    const token = segment[at];
    if (token?.kind === 'number')
      return isCountOfThings(segment, label, at) ? undefined : { number: token, at, next: at + 1 };
    if (token?.kind === 'comma' || (token?.kind === 'sign' && linkSigns.has(token.said))) continue;
    // "legs went at 8": at mile 8, or at 8 o'clock.
    const isMoment = token?.said === 'at' && changes.has(wordAt(segment, at - 1));
    if (token?.kind !== 'word' || letters.has(name) || isMoment || !isLink(label.field, name, token.said))
      return undefined;
  }
  return undefined;
}

/** "can barely bend my legs 8 6": a part of the body at the end of a sentence, and the pair behind it. */
function hoursBehindPart(segment: readonly Token[], label: Label, at: number): NumberToken | undefined {
  const hours = segment[at];
  if (hours?.kind !== 'number' || !bodyParts.has(wordAt(segment, label.at)) || at !== label.next + 1) return undefined;
  const isEnd = segment.slice(at + 1).every(({ kind }) => kind === 'break' || kind === 'comma');
  const isNight = hours.unit === 'hour' || (hours.unit === undefined && hours.value >= shortestNight);
  const saysSleep = segment.some((token) => fieldOfLabel.get(token.said) === 'sleepHours');
  return isEnd && isNight && !saysSleep && !hours.doubtful && hours.value <= longestNight ? hours : undefined;
}

/** [ENG] What may be a night where nothing calls it one. */
const shortestNight = 2;
const longestNight = 12;

/** "slept like a corpse 9h": hours behind a word of sleep, whatever it was like. */
function hoursAfterSleep(segment: readonly Token[], { field, at, next }: Label): PlacedNumber | undefined {
  if (field !== 'sleepHours' || !sleptWords.has(wordAt(segment, at))) return undefined;
  const found = segment.findIndex((token, index) => index >= next && token.kind === 'number');
  const number = segment[found];
  const isNear = found >= next && found - next <= wordsOfComparison;
  const between = segment.slice(next, found);
  const isPlain = between.every(
    ({ kind, said }) => kind === 'word' && !fieldOfLabel.has(said) && !notOfSleep.has(said),
  );
  return isNear && isPlain && number?.kind === 'number' && number.unit === 'hour' && number.value >= 1
    ? { number, at: found, next: found + 1 }
    : undefined;
}

const sleptWords = wordSet('slept sleep slep sleeped asleep');
const wordsOfComparison = 5;
const notOfSleep = wordSet('before after then ran run ride race at until from since woke up');

/** "legs got 3 blisters": words before the number, and a thing behind it. */
function isCountOfThings(segment: readonly Token[], label: Label, at: number): boolean {
  const behind = wordAt(segment, at + 1);
  const isThing = behind !== '' && !smallWords.has(behind) && !linkWords.has(behind) && !fieldOfLabel.has(behind);
  return isThing && bodyParts.has(wordAt(segment, label.at)) && at > label.next && segment[at - 1]?.kind === 'word';
}

const energyWords = wordSet('low high good ok okay poor great bad decent');
const scaleWords = wordSet('level score rating number at');
const sleepLinks = wordSet('for well badly poorly bad good great fine terribly a measly hours up down went to');
const changes = wordSet('went gone down up to dropped risen');

function isLink(field: ReplyField, label: string, word: string): boolean {
  if (linkWords.has(word)) return true;
  if (field === 'sleepHours') return sleepLinks.has(word);
  if (field === 'soreness' && changes.has(word)) return true;
  if (field === 'energy' && energyWords.has(word)) return true;
  if (field === 'soreness' && !bodyParts.has(label) && (bodyParts.has(word) || word === 'sore')) return true;
  if (field === 'restingHr') return ['at', 'rate', 'resting', 'hr'].includes(word);
  return scaleWords.has(word) || (field.startsWith('weight') && word === 'weight');
}

/** "7 hours sleep", "3 sore". In "3 7.5 calves tight" and "3 7.5 sore" the numbers are soreness and hours. */
function numberBefore(segment: readonly Token[], label: Label): PlacedNumber | undefined {
  let at = label.at - 1;
  while (['of', 'about', 'on', 'for', 'hours'].includes(wordAt(segment, at))) at -= 1;
  const token = segment[at];
  if (token?.kind !== 'number') return undefined;
  // "one sore point": a word that counts, and what it counts.
  const counted = wordAt(segment, label.next);
  const isCount = counted !== '' && !smallWords.has(counted) && !linkWords.has(counted) && !fieldOfLabel.has(counted);
  if (label.field === 'soreness' && isCount) return undefined;
  const isPair = segment[at - 1]?.kind === 'number';
  if (label.field === 'drunkL' && isPair && token.unit === undefined) return undefined;
  if (label.field === 'soreness' && (isPair || bodyParts.has(wordAt(segment, label.at)))) return undefined;
  return { number: token, at, next: label.next };
}

/** "3 sore 7.5 sleep": number, label, number, label. */
function labelsFollowTheirNumbers(segment: readonly Token[], labels: readonly Label[]): boolean {
  const isLabel = new Set(labels.map(({ at }) => at));
  let order = '';
  for (const [at, token] of segment.entries()) {
    if (token.kind === 'number') order += 'n';
    else if (isLabel.has(at)) order += 'l';
  }
  return order.length >= 2 && order.length % 2 === 0 && order === 'nl'.repeat(order.length / 2);
}

/** "8 sore 3" may be soreness 8 or soreness 3: one number that is in doubt. */
function tornBetweenTwo(segment: readonly Token[], { field, at, next }: Label): NumberToken | undefined {
  const before = segment[at - 1];
  const after = segment[next];
  if (field !== 'soreness' || before?.kind !== 'number' || after?.kind !== 'number') return undefined;
  if (before.unit !== undefined || after.unit !== undefined || segment[at - 2]?.kind === 'number') return undefined;
  if (labelsFollowTheirNumbers(segment, labelsIn(segment))) return undefined;
  const said = `${before.said} ${wordAt(segment, at)} ${after.said}`;
  return { kind: 'number', value: Math.max(before.value, after.value), doubtful: true, said };
}

function accepts(field: ReplyField, number: NumberToken): boolean {
  return rowOf(field).units.includes(number.unit);
}

/** "slept 2 hours ago", "sleep 8 to 4" are times of day; "sore 3 yesterday" is of another day. */
function isOfAnotherTime(segment: readonly Token[], field: ReplyField, { at, next }: PlacedNumber): boolean {
  const behind = wordAt(segment, Math.max(at + 1, next));
  if (behind === 'ago') return true;
  if (field === 'sleepHours') return timeSpans.has(behind) && segment[Math.max(at + 1, next) + 1]?.kind === 'number';
  return field === 'soreness' && behind === 'yesterday';
}

const timeSpans = wordSet('to till until');

/** "sore 3-7", "sore 3/5", "slept 6+2": not one number. */
function withDoubtfulRest(segment: readonly Token[], { number, at, next }: PlacedNumber): Omit<PlacedNumber, 'at'> {
  const corrected = correctedBehind(segment, at);
  if (corrected !== undefined) return { number: { ...number, doubtful: true }, next: corrected };

  const sign = segment[at + 1];
  const following = segment[at + 2];
  const isJoined = sign?.kind === 'sign' && ['-', '/', '+', '*'].includes(sign.said) && following?.kind === 'number';
  if (!isJoined) return { number, next };
  const said = `${number.said}${sign.said}${following.said}`;
  return { number: { ...number, doubtful: true, said }, next: at + 3 };
}

const corrections = wordSet('mean meant no sorry actually rather correction oops scratch make wait');
const wordsOfCorrection = 4;

/** "sore 3 I mean 4", "3 no 4": where the second number ends. Which of them holds is asked. */
function correctedBehind(segment: readonly Token[], at: number): number | undefined {
  const behind = segment.slice(at + 1, at + 1 + wordsOfCorrection);
  const second = behind.findIndex(({ kind }) => kind === 'number');
  const isCorrected = second > 0 && behind.slice(0, second).some(({ said }) => corrections.has(said));
  const hasLabel = behind.slice(0, Math.max(0, second)).some(({ said }) => fieldOfLabel.has(said));
  return isCorrected && !hasLabel ? at + 2 + second : undefined;
}
