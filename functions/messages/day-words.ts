import type { DayWord } from '../recovery-plan/findings.ts';
import { inTurn } from './variety.ts';

/** What a day asks for, in three lengths, four where running waits longer than the rest. A day that is named is the first on which one may. */
export interface DayWords {
  readonly short: string;
  /** With the first day for running alone. */
  readonly running?: string;
  readonly medium: string;
  readonly long: string;
}

export interface DayDue {
  readonly word: DayWord;
  /** `tomorrow`, `today`, `on Tue`. */
  readonly when: string;
  /** The first day, or part of one, on which hard training is fine. `undefined`: that day itself. */
  readonly nothingHardBefore: string | undefined;
  /** Where running waits, after a day of rest for longer than that: the first day on which it is fine. */
  readonly noRunBefore?: string | undefined;
  /** "As usual" would be too much: the reason beside it says what bounds the day. */
  readonly isBounded?: boolean;
  /** Under so many beats a minute movement is gentle; absent: unknown. */
  readonly gentleUnderBpm?: number | null;
}

export function dayWords(due: DayDue, turn = 0): DayWords {
  const { word, when, nothingHardBefore, gentleUnderBpm } = due;
  const hard = nothingHardBefore === undefined ? '' : `, nothing hard before ${nothingHardBefore}`;
  const hardToo = nothingHardBefore === undefined ? '' : ` Nothing hard before ${nothingHardBefore}.`;
  const phrase = phraseOf(word, when, turn);
  switch (word) {
    case 'normal':
      if (due.isBounded) return sameInAllLengths(`Running is fine ${when}${hard}.`);
      return { short: 'Train as usual.', medium: `${phrase}${hard}.`, long: `${phrase}${hard}.` };
    case 'easy':
      return {
        short: `Easy day ${when}.`,
        medium: `${phrase}${hard}.`,
        long: `${phrase}, slow enough to talk.${hardToo}`,
      };
    case 'active-recovery': {
      const light = typeof gentleUnderBpm === 'number' ? `pulse under ${gentleUnderBpm}` : 'light';
      return {
        short: `Gentle day ${when}.`,
        medium: `${phrase}${hard}.`,
        long: `${phrase}: 20-40 min, ${light}.${hardToo}`,
      };
    }
    case 'no-run': {
      const runs = due.noRunBefore === undefined ? `No running ${when}` : `No running before ${due.noRunBefore}`;
      const more = nothingHardBefore === due.noRunBefore ? '' : hard;
      return { short: `${runs}.`, medium: `${runs}${more}.`, long: `${runs} (walk, swim, bike)${more}.` };
    }
    case 'rest': {
      const { noRunBefore } = due;
      if (noRunBefore === undefined) {
        return {
          short: `Rest day ${when}.`,
          medium: `${phrase}${hard}.`,
          long: `${phrase}: a walk is fine.${hardToo}`,
        };
      }
      const more = nothingHardBefore === noRunBefore ? '' : hard;
      return {
        short: `Rest day ${when}.`,
        running: `${phrase}, no running before ${noRunBefore}.`,
        medium: `${phrase}, no running before ${noRunBefore}${more}.`,
        long: `${phrase}: a walk is fine. No running before ${noRunBefore}${more}.`,
      };
    }
  }
}

/** What is said in one way, whatever room there is. */
export function sameInAllLengths(text: string): DayWords {
  return { short: text, medium: text, long: text };
}

/** Equal ways to name an easy or a usual day. What forbids more is said in one way. */
function phraseOf(word: DayWord, when: string, turn: number): string {
  const name = names[word];
  if (when !== 'tomorrow' || (word !== 'normal' && word !== 'easy')) return `${name} ${when}`;
  return inTurn(word === 'normal' ? usualTomorrow : easyTomorrow, turn);
}

const names: Readonly<Record<DayWord, string>> = {
  normal: 'Train as usual',
  easy: 'Easy day',
  'active-recovery': 'Gentle day',
  'no-run': 'No running',
  rest: 'Rest day',
};

const usualTomorrow = ['Train as usual tomorrow', 'Tomorrow: train as usual', 'Tomorrow train as usual'] as const;
const easyTomorrow = [
  'Easy day tomorrow',
  'Tomorrow: an easy day',
  'Make tomorrow an easy day',
  'Tomorrow is an easy day',
  'For tomorrow: an easy day',
] as const;
