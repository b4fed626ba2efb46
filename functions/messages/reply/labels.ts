import { labelWords } from './english/label-words.ts';
import { smallWords } from './english/small-words.ts';
import { type ReplyField, replyFieldNames, rowOf } from './reply-fields.ts';
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
      if (!labelWords.otherMeasures.has(wordAt(segment, at - 1)) && !isHoursOfTalk(segment, at))
        found.push({ field: 'restingHr', at, next: pulse });
      at = pulse;
      continue;
    }
    const isPlan = field === 'sleepHours' && labelWords.intentions.has(wordAt(segment, at - 1));
    const isMeasured = field === 'sleepHours' && labelWords.otherMeasures.has(wordAt(segment, at + 1));
    if (field !== undefined && !isPlan && !isMeasured && !isMoodBeforePair(segment, at))
      found.push({ field, at, next: at + 1 });
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
  const isMoodBehind = labelWords.moodsBehindSleep.has(wordAt(segment, at + 1));
  const from = isMoodBehind ? at + 2 : at + 1;
  const [first, second] = [segment[from], segment[from + 1]];
  if (first?.kind !== 'number' || second?.kind !== 'number') return false;
  if (first.unit !== undefined || second.unit !== undefined) return false;
  return labelWords.moodsOfNights.has(wordAt(segment, at - 1)) || (isMoodBehind && first.value < second.value);
}

/** In "ran 1 hr 45" the letters are hours: a number stands before them, and words that no answer has. */
function isHoursOfTalk(segment: readonly Token[], at: number): boolean {
  const isHr = wordAt(segment, at) === labelWords.hourOrPulse && segment[at - 1]?.kind === 'number';
  return (
    isHr &&
    segment.some((token) => token.kind === 'word' && !smallWords.has(token.said) && !fieldOfLabel.has(token.said))
  );
}

/** "HR", "heart rate", "resting heart rate", "resting pulse": where the label ends. */
function pulseLabelEnd(segment: readonly Token[], at: number): number | undefined {
  let next = at;
  while (labelWords.atRest.has(wordAt(segment, next))) next += 1;
  if (wordAt(segment, next) === labelWords.heart && labelWords.rate.has(wordAt(segment, next + 1))) return next + 2;
  if (fieldOfLabel.get(wordAt(segment, next)) === 'restingHr') return next + 1;
  const besideNumber = segment[at - 1]?.kind === 'number' || segment[at + 1]?.kind === 'number';
  return wordAt(segment, at) === labelWords.resting && besideNumber ? at + 1 : undefined;
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
