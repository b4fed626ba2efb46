import type { Prescription } from '../recovery/prescription.ts';
import type { Units } from './amounts-in-words.ts';
import { comingDayInWords, dayInWords, daysAhead } from './clock-in-words.ts';

export interface RestWords {
  readonly full: string;
  readonly short: string;
}

/** The category of the next 24 hours, and until which day. */
export function restWords(prescription: Prescription, units: Units): RestWords {
  const { day, clock, madeAtMs, readyAtMs, noRunUntilMs } = prescription;
  const coming = comingDayInWords(clock, madeAtMs);
  const ready = daysAhead(clock, readyAtMs, madeAtMs) > 1 ? dayInWords(clock, readyAtMs, madeAtMs, units) : undefined;
  const untilReady = ready === undefined ? coming : `till ${ready}`;

  switch (day) {
    case 'normal':
      return same(`Train as usual ${coming}.`);
    case 'easy':
      return same(`Easy ${untilReady}.`);
    case 'active-recovery':
      return same(`Gentle moves only ${untilReady}.`);
    case 'rest': {
      const noneHard = ready === undefined ? '' : `, none hard till ${ready}`;
      if (noRunUntilMs === undefined) {
        return { full: `Rest ${coming}${noneHard}.`, short: `Rest ${coming}${noneHard}.` };
      }
      const runs = noRunWords(prescription, noRunUntilMs, units);
      return { full: `${runs}${noneHard}.`, short: `${runs}.` };
    }
  }
}

function noRunWords({ clock, madeAtMs }: Prescription, noRunUntilMs: number, units: Units): string {
  return daysAhead(clock, noRunUntilMs, madeAtMs) > 1
    ? `No running till ${dayInWords(clock, noRunUntilMs, madeAtMs, units)}`
    : `No running ${comingDayInWords(clock, madeAtMs)}`;
}

function same(words: string): RestWords {
  return { full: words, short: words };
}
