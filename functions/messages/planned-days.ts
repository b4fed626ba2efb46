import { type DayWord, dayWord, strictness } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import { extra, kept, type Sentence } from './fit-text.ts';
import type { Units } from './format-amounts.ts';
import { dayName, dayPartName } from './format-planned-day.ts';
import { spokenDay } from './spoken-day.ts';

/** What the plan asks for on a day, in three lengths. A day that is named is the first on which one may. */
export interface DayWords {
  readonly short: string;
  readonly medium: string;
  readonly long: string;
}

const holdWords = 'Advice is on hold since your warning sign. Once a doctor says you are well, reply FINE.';

/** Today. */
export function todayWords(plan: Plan, units: Units): DayWords {
  return wordsOf(plan, plan.today, 'today', units);
}

/** The day after: what a text after a session speaks of. */
export function tomorrowWords(plan: Plan, units: Units): DayWords {
  return wordsOf(plan, plan.today + 1, 'tomorrow', units);
}

/** Where there is no pulse to tell: shortly before it is said until when, in full where there is room. */
export const effortQuestion: Sentence = extra(
  { text: 'Effort 1-10? E.g. RPE 6', rank: 18 },
  { text: 'How hard, 1-10? Reply e.g. RPE 6', rank: 50 },
  { text: 'How hard was it, 1-10? Reply e.g. RPE 6', rank: 80 },
);

/** A sentence that always stands, in the shortest form at least. */
export function daySentence({ short, medium, long }: DayWords): Sentence {
  return kept(short, { text: medium, rank: 19 }, { text: long, rank: 70 });
}

/** Today and tomorrow in one sentence, for the answer to a reply: `easy day today, gentle tomorrow, nothing hard before Sat`. */
export function bothDays(plan: Plan, units: Units): string {
  if (plan.noHardBefore === 'FINE') return `on hold. ${holdWords.slice(holdWords.indexOf('Once'))}`.replace(/\.$/, '');
  const { tomorrow } = plan;
  // What today was free for has been done, or is forbidden by now: "train as usual" would mislead.
  if (plan.day === 'normal' && tomorrow !== 'normal' && plan.noHardBefore !== null) {
    return `${names[tomorrow]} tomorrow${nothingHard(plan, units)}`;
  }
  const day = spokenDay(plan, plan.today);
  const today = day === 'normal' ? 'train as usual today' : `${names[day]} today`;
  const next = tomorrow === day ? '' : tomorrow === 'normal' ? '' : `, ${shortNames[tomorrow]} tomorrow`;
  const same = tomorrow === day && day !== 'normal' ? `${names[day]} today and tomorrow` : undefined;
  return `${same ?? `${today}${next}`}${nothingHard(plan, units)}`;
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

function wordsOf(plan: Plan, day: number, when: 'today' | 'tomorrow', units: Units): DayWords {
  if (plan.noHardBefore === 'FINE') return { short: holdWords, medium: holdWords, long: holdWords };
  const word = spokenDay(plan, day);
  const hard = nothingHard(plan, units);
  switch (word) {
    case 'normal': {
      const rest = isOnly(plan, day) ? '' : hard;
      return {
        short: 'Train as usual.',
        medium: `Train as usual ${when}${rest}.`,
        long: `Train as usual ${when}${rest}.`,
      };
    }
    case 'easy':
      return {
        short: `Easy day ${when}.`,
        medium: `Easy day ${when}${hard}.`,
        long: `Easy day ${when}, slow enough to talk.${sentenceOf(hard)}`,
      };
    case 'active-recovery':
      return {
        short: `Gentle day ${when}.`,
        medium: `Gentle day ${when}${hard}.`,
        long: `Gentle day ${when}: 20-40 min, ${gentleness(plan)}.${sentenceOf(hard)}`,
      };
    case 'no-run': {
      const firstDay = firstRunDay(plan, day);
      const before = dayName(firstDay, plan.today, units);
      const more = isOnly(plan, firstDay) ? '' : hard;
      return {
        short: `No running before ${before}.`,
        medium: `No running before ${before}${more}.`,
        long: `No running before ${before} (walk, swim or easy bike)${more}.`,
      };
    }
    case 'rest':
      return {
        short: `Rest day ${when}.`,
        medium: `Rest day ${when}${hard}.`,
        long: `Rest day ${when}: a walk is fine.${sentenceOf(hard)}`,
      };
  }
}

function gentleness({ gentleUnderBpm }: Plan): string {
  return gentleUnderBpm === null ? 'talking all the while' : `pulse under ${gentleUnderBpm}`;
}

/** The first day from one on without a finding against running. */
function firstRunDay({ findings }: Plan, from: number): number {
  let day = from;
  while (strictness(dayWord(findings, day)) >= strictness('no-run')) day += 1;
  return day;
}

/** Hard training is fine on the morning of the day: nothing is to be added. */
function isOnly({ noHardBefore }: Plan, day: number): boolean {
  return noHardBefore === null || noHardBefore === 'FINE' || noHardBefore.day < day || isMorningOf(noHardBefore, day);
}

function isMorningOf({ day, part }: Exclude<Plan['noHardBefore'], null | 'FINE'>, other: number): boolean {
  return day === other && part === 'morning';
}

function nothingHard({ noHardBefore, today }: Plan, units: Units): string {
  if (noHardBefore === null || noHardBefore === 'FINE') return '';
  return `, nothing hard before ${dayPartName(noHardBefore, today, units)}`;
}

function sentenceOf(clause: string): string {
  return clause === '' ? '' : ` N${clause.slice(', n'.length)}.`;
}
