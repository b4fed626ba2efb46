import type { Prescription } from '../recovery/prescription.ts';
import type { DayWord } from '../recovery-plan/findings.ts';
import { type DayPart, dayPartAt, isLaterPart, localDayAt } from '../recovery-plan/local-day.ts';
import { type DayWords, dayWords } from './day-words.ts';
import type { Units } from './format-amounts.ts';
import { formatComingDay, isMoment } from './format-clock.ts';
import { dayName, dayPartName } from './format-planned-day.ts';
import type { LastingDays } from './lasting-days.ts';

/** What the coming day asks for by one session alone, and the first day on which more is fine. */
export function restSentences(prescription: Prescription, units: Units, turn = 0): DayWords {
  const { clock, madeAtMs } = prescription;
  return isOfTheDayAfter(prescription)
    ? (lastingWords(prescription, units) ?? { short: usual, medium: usual, long: usual })
    : wordsOf(prescription, formatComingDay(clock, madeAtMs), units, turn);
}

const dayMs = 24 * 3_600_000;
const usual = 'Train as usual.';

/**
 * The same for a text that may be read much later than it is written: days by their names, none of them "tomorrow".
 * `undefined`: the days to come are as usual.
 */
export function lastingRestSentence(prescription: Prescription, units: Units): string | undefined {
  return lastingRest(prescription, units)?.whole;
}

/** With a short form that names the category and its own day alone. */
export function lastingRest(prescription: Prescription, units: Units): LastingDays | undefined {
  const words = lastingWords(prescription, units);
  return words && { short: words.short, whole: words.medium };
}

function lastingWords(prescription: Prescription, units: Units): DayWords | undefined {
  if (prescription.day === 'normal') return undefined;
  const day = dayOf(prescription);
  return wordsOf(prescription, `on ${dayName(day, day, units)}`, units, 0);
}

function wordsOf(prescription: Prescription, when: string, units: Units, turn: number): DayWords {
  const { clock } = prescription;
  const { readyAtMs, noRunUntilMs } = momentsOf(prescription);
  const today = localDayAt(clock, prescription.madeAtMs);
  const name = (part: DayPart) => dayPartName(part, today, units);
  const word: DayWord = noRunUntilMs === undefined ? prescription.day : 'no-run';
  // Rest is said in days: at least the whole of the one it speaks of.
  const dayAfter: DayPart = { day: dayOf(prescription) + 1, part: 'morning' };
  const ready = dayPartAt(clock, readyAtMs);
  const noRunBefore = noRunUntilMs === undefined ? dayAfter : later(dayPartAt(clock, noRunUntilMs), dayAfter);
  return dayWords(
    {
      word,
      when,
      nothingHardBefore: word === 'normal' ? undefined : name(later(ready, noRunBefore)),
      ...(word === 'no-run' && { noRunBefore: name(noRunBefore) }),
    },
    turn,
  );
}

function later(one: DayPart, other: DayPart): DayPart {
  return isLaterPart(one, other) ? one : other;
}

/** Which day the prescription speaks of: the coming one, or the present one where the session was on an earlier day. */
function dayOf(prescription: Prescription): number {
  const { clock, madeAtMs } = prescription;
  const { day, part } = dayPartAt(clock, madeAtMs);
  return isOfTheDayAfter(prescription) && part !== 'evening' ? day : day + 1;
}

/** On the day after the session "tomorrow" would be a day too late. */
function isOfTheDayAfter({ clock, finishMs, madeAtMs }: Prescription): boolean {
  return localDayAt(clock, madeAtMs) > localDayAt(clock, finishMs);
}

/** A moment that no calendar has becomes a day from now: no text says "before NaN". */
function momentsOf({ madeAtMs, readyAtMs, noRunUntilMs }: Prescription) {
  const orADayOn = (atMs: number) => (isMoment(atMs) ? atMs : madeAtMs + dayMs);
  return {
    readyAtMs: orADayOn(readyAtMs),
    noRunUntilMs: noRunUntilMs === undefined ? undefined : orADayOn(noRunUntilMs),
  };
}
