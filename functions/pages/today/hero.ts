import { capital, limitOf } from '../../messages/plan-reasons.ts';
import { spokenDay } from '../../messages/spoken-day.ts';
import { covers, strictness } from '../../recovery-plan/findings.ts';
import type { Plan } from '../../recovery-plan/plan.ts';
import type { Timeline } from '../../recovery-plan/timeline.ts';
import type { Units } from '../../store/member.ts';
import { type Category, categories, categoryOf } from './category.ts';
import { dayPartWords, dayWords } from './clock-words.ts';
import { daysShown } from './coming-days.ts';
import { afterWhat, lastSession } from './last-session.ts';

/** The first screen: what kind of day it is, until when, and what that word means. */
export interface Hero {
  readonly category: Category;
  /** What came before. */
  readonly kicker: string;
  readonly title: string;
  readonly until: string;
  readonly means: string | undefined;
}

/** @param plan without an open hold. */
export function heroOf(timeline: Timeline, plan: Plan, units: Units): Hero {
  const doctor = plan.findings.findLast((finding) => finding.asks === 'doctor' && covers(finding, plan.today));
  const kicker = raceAhead(timeline) ?? afterWhat(timeline, units);
  if (doctor !== undefined) {
    return {
      category: 'hold',
      kicker,
      title: 'See a doctor today',
      until: `${capital(doctor.reason)}.`,
      means:
        'Rest until then. We name no amounts of food or drink meanwhile. If it gets worse: call your local emergency number.',
    };
  }
  const category = categoryOf(spokenDay(plan, plan.today));
  const isNew = lastSession(timeline) === undefined;
  return {
    category,
    kicker,
    title: categories[category].title,
    until: isNew && category === 'usual' ? firstAdvice : sentencesOf(spanWords(plan, units), limitWords(plan, units)),
    means: meaningOf(plan, category),
  };
}

const firstAdvice = 'Your first advice comes minutes after your next upload.';

/** The page's name says the answer: `Easy day, today and tomorrow`. */
export function pageTitle({ title, category }: Hero, plan: Plan): string {
  return category !== 'hold' && category !== 'usual' && lastDayOf(plan) === plan.today + 1
    ? `${title}, today and tomorrow`
    : title;
}

/** How long, and what follows: `Today and tomorrow, easy from Friday`. */
function spanWords(plan: Plan, units: Units): string {
  const { today, day } = plan;
  const word = spokenDay(plan, today);
  const last = lastDayOf(plan);
  const next = spokenDay(plan, last + 1);
  if (word === 'normal') return next === 'normal' ? 'Today and in the coming days' : `Today, ${nameOf(next)} tomorrow`;
  const days = last - today + 1;
  const one = word === day ? 'Today' : 'The rest of today';
  const span = days === 1 ? one : days === 2 ? 'Today and tomorrow' : `Today and the next ${days - 1} days`;
  // The limit covers running and hard training.
  if (next === 'normal' || (next === 'no-run' && strictness(next) < strictness(word))) return span;
  return last === today
    ? `${span}, ${nameOf(next)} tomorrow`
    : `${span}, ${nameOf(next)} from ${dayWords(last + 1, today, units)}`;
}

/** The last of the consecutive days with today's word. */
function lastDayOf(plan: Plan): number {
  const word = spokenDay(plan, plan.today);
  let last = plan.today;
  while (last - plan.today < daysShown && spokenDay(plan, last + 1) === word) last += 1;
  return word === 'normal' ? plan.today : last;
}

function nameOf(word: Plan['day']): string {
  return categories[categoryOf(word)].inSentence;
}

/** A named day is the first on which something is allowed again. */
function limitWords(plan: Plan, units: Units): string | undefined {
  const { noRunBefore, noHardBefore, today, day } = plan;
  const isRunSaid = typeof noRunBefore === 'number' && (day === 'no-run' || noRunBefore !== lastDayOf(plan) + 1);
  const run = isRunSaid ? `no running before ${dayWords(noRunBefore, today, units)}` : undefined;
  const isHardSaid =
    noHardBefore !== null &&
    noHardBefore !== 'FINE' &&
    !(isRunSaid && noHardBefore.part === 'morning' && noHardBefore.day === noRunBefore);
  const hard = isHardSaid ? `nothing hard before ${dayPartWords(noHardBefore, today, units)}` : undefined;
  const both = [run, hard].filter((limit) => limit !== undefined);
  return both.length === 0 ? undefined : capital(both.join(', '));
}

function sentencesOf(...sentences: readonly (string | undefined)[]): string {
  return sentences
    .filter((sentence) => sentence !== undefined)
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

function meaningOf(plan: Plan, category: Exclude<Category, 'hold'>): string {
  const { gentleUnderBpm, noHardBefore, today } = plan;
  switch (category) {
    case 'usual':
      // "What you like" would contradict the advice about how much.
      if (limitOf(plan, today) !== undefined) return 'No rest is due. How much fits you now stands under "Why".';
      return noHardBefore === null
        ? 'Train what you like. Nothing speaks against a hard session.'
        : 'Train what you like; only a hard session waits until then.';
    case 'easy':
      return 'A relaxed run or ride, slow enough to talk in full sentences, not longer than usual. No hills, nothing fast.';
    case 'gentle':
      return `20-40 minutes of walking, swimming, cycling, yoga or a very slow jog${gentleUnderBpm === null ? '' : `, pulse under ${gentleUnderBpm}`}. You can talk all the time. Hurts more after? Do less.`;
    case 'norun':
      return 'Your legs rest from running only. Walk, swim or ride a bike, easy, if it does not hurt.';
    case 'rest':
      return 'No training. A short walk and light stretching are fine. Eat as usual, go to bed early.';
  }
}

const raceToldDays = 14;

function raceAhead({ profile, today }: Timeline): string | undefined {
  const { raceDay } = profile;
  if (raceDay === undefined || raceDay < today || raceDay - today > raceToldDays) return undefined;
  if (raceDay === today) return 'Your race is today';
  return raceDay === today + 1 ? 'Your race is tomorrow' : `${raceDay - today} days before your race`;
}
