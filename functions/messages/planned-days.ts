import type { DayWord } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import { type DayWords, dayWords, sameInAllLengths } from './day-words.ts';
import { extra, kept, type Sentence } from './fit-text.ts';
import type { Units } from './format-amounts.ts';
import { dayName, dayPartName } from './format-planned-day.ts';
import { worth } from './order-of-worth.ts';
import { limitOf } from './plan-reasons.ts';
import { firstRunDay, spokenDay } from './spoken-day.ts';
import { turnAt } from './variety.ts';

const holdWords = 'Advice is on hold since your warning sign. Once a doctor says you are well, reply FINE.';

/** Today. */
export function todayWords(plan: Plan, units: Units): DayWords {
  return wordsOf(plan, plan.today, { when: 'today', units });
}

/**
 * The day after: what a text after a session speaks of.
 *
 * @param seed of the athlete: of equal phrasings another runner reads another.
 */
export function tomorrowWords(plan: Plan, units: Units, seed = 0): DayWords {
  return wordsOf(plan, plan.today + 1, { when: 'tomorrow', units, seed });
}

/** Asked where no pulse tells how hard it was. */
export const effortQuestion: Sentence = extra(
  { text: 'Effort 1-10? E.g. RPE 6', rank: worth.question },
  { text: 'How hard, 1-10? Reply e.g. RPE 6', rank: worth.questionInWords },
  { text: 'How hard was it, 1-10? Reply e.g. RPE 6', rank: worth.questionInFull },
);

/** A sentence that always stands, in the shortest form at least. */
export function daySentence({ short, running = '', medium, long }: DayWords): Sentence {
  return kept(
    short,
    { text: running, rank: worth.running },
    { text: medium, rank: worth.restUntil },
    { text: long, rank: worth.restInFull },
  );
}

/** Today and tomorrow in one sentence, for the answer to a reply: `easy day today, gentle tomorrow, nothing hard before Sat`. */
export function bothDays(plan: Plan, units: Units): string {
  if (plan.noHardBefore === 'FINE') return `on hold. ${holdWords.slice(holdWords.indexOf('Once'))}`.replace(/\.$/, '');
  const { tomorrow } = plan;
  const before = nothingHardBefore(plan, units);
  const hard = before === undefined ? '' : `, nothing hard before ${before}`;
  // Today's training is done, or is not wanted any more: "train as usual" would mislead.
  if (plan.day === 'normal' && tomorrow !== 'normal' && plan.noHardBefore !== null) {
    return `${names[tomorrow]} tomorrow${hard}`;
  }
  const day = spokenDay(plan, plan.today);
  const usual = limitOf(plan, plan.today) === undefined ? 'train as usual' : 'running is fine';
  const today = day === 'normal' ? `${usual} today` : `${names[day]} today`;
  const next = tomorrow === day ? '' : tomorrow === 'normal' ? '' : `, ${shortNames[tomorrow]} tomorrow`;
  const same = tomorrow === day && day !== 'normal' ? `${names[day]} today and tomorrow` : undefined;
  return `${same ?? `${today}${next}`}${hard}`;
}

const names: Readonly<Record<DayWord, string>> = {
  normal: 'train as usual',
  easy: 'easy day',
  'active-recovery': 'gentle day',
  'no-run': 'no running',
  rest: 'rest',
};
const shortNames: Readonly<Record<DayWord, string>> = {
  normal: 'as usual',
  easy: 'easy',
  'active-recovery': 'gentle',
  'no-run': 'no running',
  rest: 'rest',
};

interface Wanted {
  readonly when: 'today' | 'tomorrow';
  readonly units: Units;
  readonly seed?: number;
}

function wordsOf(plan: Plan, day: number, { when, units, seed }: Wanted): DayWords {
  if (plan.noHardBefore === 'FINE') return sameInAllLengths(holdWords);
  const word = spokenDay(plan, day);
  const firstRun = firstRunDay(plan, day);
  const isRunningLater = word === 'no-run' || (word === 'rest' && firstRun > day + 1);
  const freeOn = isRunningLater ? firstRun : day;
  return dayWords(
    {
      word,
      when,
      nothingHardBefore: isFreeOn(plan, freeOn) ? undefined : nothingHardBefore(plan, units),
      ...(isRunningLater && { noRunBefore: dayName(freeOn, plan.today, units) }),
      isBounded: limitOf(plan, day) !== undefined,
      gentleUnderBpm: plan.gentleUnderBpm,
    },
    turnAt(plan.clock, plan.madeAtMs, seed),
  );
}

/** Hard training is fine on the morning of the day: nothing is to be added. */
function isFreeOn({ noHardBefore }: Plan, day: number): boolean {
  if (noHardBefore === null || noHardBefore === 'FINE') return true;
  return noHardBefore.day < day || (noHardBefore.day === day && noHardBefore.part === 'morning');
}

function nothingHardBefore({ noHardBefore, today }: Plan, units: Units): string | undefined {
  return noHardBefore === null || noHardBefore === 'FINE' ? undefined : dayPartName(noHardBefore, today, units);
}
