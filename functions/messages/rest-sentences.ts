import type { LocalClock } from '../recovery/local-clock.ts';
import type { Prescription } from '../recovery/prescription.ts';
import type { Units } from './format-amounts.ts';
import { daysAhead, formatComingDay, formatDay, formatTime, formatWeekday, isMoment } from './format-clock.ts';

export interface RestSentences {
  readonly full: string;
  readonly short: string;
  readonly tight: string;
}

/** The category of the next 24 hours, and until which day. */
export function restSentences(prescription: Prescription, units: Units): RestSentences {
  const { day, clock, finishMs, madeAtMs } = prescription;
  const { readyAtMs, noRunUntilMs } = momentsOf(prescription);
  // The day after, "tomorrow" would be a day too late.
  if (daysAhead(clock, madeAtMs, finishMs) > 0) {
    const { short, whole } = lastingRest(prescription, units) ?? { short: usual, whole: usual };
    return { full: whole, short: whole, tight: short };
  }

  const coming = formatComingDay(clock, madeAtMs);
  const ready = daysAhead(clock, readyAtMs, madeAtMs) > 1 ? formatDay(clock, readyAtMs, madeAtMs, units) : undefined;
  const untilReady = ready === undefined ? coming : `till ${ready}`;

  switch (day) {
    case 'normal':
      return same(`Train as usual ${coming}.`);
    case 'easy':
      return same(`Easy ${untilReady}.`);
    case 'active-recovery':
      return { ...same(`Gentle moves only ${untilReady}.`), tight: `Gentle only ${untilReady}.` };
    case 'rest': {
      const noneHard = ready === undefined ? '' : `, none hard till ${ready}`;
      if (noRunUntilMs === undefined) {
        return { ...same(`Rest ${coming}${noneHard}.`), tight: `Rest ${coming}.` };
      }
      const runs = noRunWords(clock, madeAtMs, noRunUntilMs, units);
      const isSameDay = readyAtMs <= noRunUntilMs;
      return { full: `${runs}${isSameDay ? '' : noneHard}.`, short: `${runs}.`, tight: `${runs}.` };
    }
  }
}

const dayMs = 24 * 3_600_000;
const usual = 'Train as usual.';

/** What is no moment on any calendar becomes a day on: a rest is never said to last "till NaN". */
function momentsOf({ madeAtMs, readyAtMs, noRunUntilMs }: Prescription) {
  const orADayOn = (atMs: number) => (isMoment(atMs) ? atMs : madeAtMs + dayMs);
  return {
    readyAtMs: orADayOn(readyAtMs),
    noRunUntilMs: noRunUntilMs === undefined ? undefined : orADayOn(noRunUntilMs),
  };
}

/**
 * The same for a text that may be read much later than it is written: days by their names, none of them "tomorrow".
 * `undefined`: the days to come are as usual.
 */
export function lastingRestSentence(prescription: Prescription, units: Units): string | undefined {
  return lastingRest(prescription, units)?.whole;
}

/** With a short form that names the category and its own day alone. */
export function lastingRest(
  prescription: Prescription,
  units: Units,
): { readonly short: string; readonly whole: string } | undefined {
  const { day, madeAtMs } = prescription;
  const { readyAtMs, noRunUntilMs } = momentsOf(prescription);
  const moment = (atMs: number) => formatMoment(prescription, atMs, units);
  const aDayOnMs = madeAtMs + dayMs;
  const ready = moment(readyAtMs > madeAtMs ? readyAtMs : aDayOnMs);
  const noneHard = readyAtMs > aDayOnMs ? `, none hard till ${ready}` : '';

  switch (day) {
    case 'normal':
      return undefined;
    case 'easy':
      return { short: `Easy till ${ready}.`, whole: `Easy till ${ready}.` };
    case 'active-recovery':
      return { short: `Gentle only till ${ready}.`, whole: `Gentle moves only till ${ready}.` };
    case 'rest': {
      const rest =
        noRunUntilMs === undefined ? `Rest till ${moment(aDayOnMs)}` : `No running till ${moment(noRunUntilMs)}`;
      const isOneDay = noRunUntilMs !== undefined && readyAtMs <= noRunUntilMs;
      return { short: `${rest}.`, whole: `${rest}${isOneDay ? '' : noneHard}.` };
    }
  }
}

function formatMoment({ clock, madeAtMs }: Prescription, atMs: number, units: Units): string {
  return daysAhead(clock, atMs, madeAtMs) > 1
    ? formatDay(clock, atMs, madeAtMs, units)
    : `${formatWeekday(clock, atMs)} ${formatTime(clock, atMs)}`;
}

function noRunWords(clock: LocalClock, madeAtMs: number, noRunUntilMs: number, units: Units): string {
  return daysAhead(clock, noRunUntilMs, madeAtMs) > 1
    ? `No running till ${formatDay(clock, noRunUntilMs, madeAtMs, units)}`
    : `No running ${formatComingDay(clock, madeAtMs)}`;
}

function same(words: string): RestSentences {
  return { full: words, short: words, tight: words };
}
