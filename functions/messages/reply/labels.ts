import { type ReplyField, replyFieldNames, rowOf } from './reply-fields.ts';
import { smallWords, wordSet } from './small-words.ts';
import { type Token, wordAt } from './tokens.ts';

/** Where a part of a message names a field: the label's first token, and the first one past it. */
export interface Label {
  readonly field: ReplyField;
  readonly at: number;
  readonly next: number;
}

/** The labels in a part of a message, in order, also where no number belongs to them. */
export function labelsIn(segment: readonly Token[]): readonly Label[] {
  const found: Label[] = [];
  let at = 0;
  while (at < segment.length) {
    const field = fieldOfLabel.get(wordAt(segment, at));
    const pulse = pulseLabelEnd(segment, at);
    if (pulse !== undefined) {
      if (!otherMeasures.has(wordAt(segment, at - 1)) && !isHoursOfTalk(segment, at))
        found.push({ field: 'restingHr', at, next: pulse });
      at = pulse;
      continue;
    }
    const isPlan = field === 'sleepHours' && intentions.has(wordAt(segment, at - 1));
    if (field !== undefined && !isPlan && !isMoodBeforePair(segment, at)) found.push({ field, at, next: at + 1 });
    at += 1;
  }
  return found;
}

/**
 * In "no sleep 2 4", "bad sleep 3 5" and "slept great 2 9" the numbers are soreness and hours: the word says how the night
 * was. "Slept well 7 3" has the hours first.
 */
function isMoodBeforePair(segment: readonly Token[], at: number): boolean {
  if (fieldOfLabel.get(wordAt(segment, at)) !== 'sleepHours') return false;
  const isMoodBehind = moodsBehindSleep.has(wordAt(segment, at + 1));
  const from = isMoodBehind ? at + 2 : at + 1;
  const [first, second] = [segment[from], segment[from + 1]];
  if (first?.kind !== 'number' || second?.kind !== 'number') return false;
  if (first.unit !== undefined || second.unit !== undefined) return false;
  return moodsOfNights.has(wordAt(segment, at - 1)) || (isMoodBehind && first.value < second.value);
}

const moodsBehindSleep = wordSet(
  'well badly poorly great good fine ok okay terribly amazing brilliantly soundly deeply rough lovely better worse solid bad awful perfectly',
);

const moodsOfNights = wordSet(
  'no bad poor little rough terrible awful good great decent broken rubbish crap lovely better less more enough much',
);

/** "need to sleep 9 h" is a wish, not a night. */
const intentions = wordSet("to will i'll should would gonna must can could");

/** "avg HR 145" is not a resting pulse; "sleep quality 7" is not hours. */
export const otherMeasures = wordSet('avg average max mean peak run running quality score');

/** In "ran 1 hr 45" the letters are hours: a number stands before them, and words that no answer has. */
function isHoursOfTalk(segment: readonly Token[], at: number): boolean {
  const isHr = wordAt(segment, at) === 'hr' && segment[at - 1]?.kind === 'number';
  return (
    isHr &&
    segment.some((token) => token.kind === 'word' && !smallWords.has(token.said) && !fieldOfLabel.has(token.said))
  );
}

/** "HR", "heart rate", "resting heart rate", "resting pulse": where the label ends. */
function pulseLabelEnd(segment: readonly Token[], at: number): number | undefined {
  let next = at;
  while (['resting', 'rest', 'morning'].includes(wordAt(segment, next))) next += 1;
  if (wordAt(segment, next) === 'heart' && ['rate', 'beat'].includes(wordAt(segment, next + 1))) return next + 2;
  if (fieldOfLabel.get(wordAt(segment, next)) === 'restingHr') return next + 1;
  const besideNumber = segment[at - 1]?.kind === 'number' || segment[at + 1]?.kind === 'number';
  return wordAt(segment, at) === 'resting' && besideNumber ? at + 1 : undefined;
}

export const fieldOfLabel: ReadonlyMap<string, ReplyField> = new Map(
  replyFieldNames.flatMap((field) =>
    rowOf(field)
      .labels.split(' ')
      .map((word): [string, ReplyField] => [word, field]),
  ),
);

/** Words that may stand right behind a number without saying more than its label does. */
export function isLabelOf(field: ReplyField, word: string): boolean {
  return fieldOfLabel.get(word) === field;
}
