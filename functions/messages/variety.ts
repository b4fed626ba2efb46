import { type LocalClock, localTime } from '../recovery/local-clock.ts';

/**
 * Which of several equal phrasings a text uses: a number that grows by two a day, so that the same facts read differently on
 * another day. Nothing is random: the same text made again is the same text.
 *
 * @param seed of the athlete, so that two runners of one club do not read the same words.
 */
export function turnAt(clock: LocalClock, atMs: number, seed = 0): number {
  const { dayNumber, hour } = localTime(clock, atMs);
  const turn = 2 * dayNumber + (hour < secondHalfFromHour ? 0 : 1) + seed;
  return Number.isSafeInteger(turn) ? turn : 0;
}

const secondHalfFromHour = 14;

/** A number of an athlete, the same for ever. */
export function seedOf(athleteId: string): number {
  return [...athleteId].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % roundOfTexts, 0);
}

/** After so many turns a whole text comes again. */
const roundOfTexts = 105;

/**
 * The choice whose turn it is. Lists of three, five and seven make their rounds side by side, so a whole text comes again
 * after `roundOfTexts` turns only.
 */
export function inTurn<Choice>(choices: readonly [Choice, ...Choice[]], turn: number): Choice {
  const { length } = choices;
  return choices[((turn % length) + length) % length] ?? choices[0];
}
