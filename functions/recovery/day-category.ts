import { parameters } from './parameters.ts';
import type { DayCategory } from './prescription.ts';
import { inFigures, isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { RunStreak } from './run-streak.ts';

export const dayCategoryRule: Rule = {
  id: 'day',
  guide: 'rest or gentle movement (yoga, walking, swimming)',
  implemented:
    'The next 24 hours are rest, active recovery, easy or normal: the first whose grounds are there. From a day after the finish on, what is left of the hours counts.',
  why: 'One word that a tired runner can act on. Silence is never punished: without answers the load alone decides.',
  source: '[ENG]',
  parameters: [
    'restSorenessFrom',
    'activeSorenessFrom',
    'restSleepUnderHours',
    'restSleepWithMoreUnderHours',
    'restSleepSorenessFrom',
    'activeSleepUnderHours',
    'activeSleepAfterLoadUnderHours',
    'sleepMattersFromLoad',
    'easySleepUnderHours',
    'activeOverHours',
    'easyOverHours',
    'remainingFromHours',
    'signsForActive',
    'signsForRest',
  ],
};

export interface DayFacts {
  readonly soreness: number | undefined;
  readonly sleepHours: number | undefined;
  readonly load: number;
  readonly isPulseRaised: boolean;
  readonly isPulseHigh: boolean;
  readonly hasTooManyHardDays: boolean;
  readonly runStreak: RunStreak;
  readonly isMarathon: boolean;
  readonly isBeforeNoRunUntil: boolean;
  readonly hasTooLargeLoss: boolean;
  readonly hasRedFlag: boolean;
  readonly signs: number;
  readonly hasSorenessThatStays: boolean;
  /** Unrounded, from the finish to the next hard session. */
  readonly hours: number;
  readonly sinceHours: number;
}

export interface DayAdvice {
  readonly day: DayCategory;
  /** What spoke for it, in words; empty where the hours alone did. */
  readonly grounds: readonly string[];
}

export function dayCategory(facts: DayFacts): DayAdvice {
  const rest = restGrounds(facts);
  if (rest.length > 0) return { day: 'rest', grounds: rest };
  const active = activeGrounds(facts);
  const easy = easyGrounds(facts);
  const left = isAtLeast(facts.sinceHours, parameters.remainingFromHours)
    ? facts.hours - facts.sinceHours
    : facts.hours;

  const advice = ((): DayAdvice => {
    if (active.length > 0 || isOver(left, parameters.activeOverHours))
      return { day: 'active-recovery', grounds: active };
    if (easy.length > 0 || isOver(left, parameters.easyOverHours)) return { day: 'easy', grounds: easy };
    return { day: 'normal', grounds: [] };
  })();
  if (!facts.hasSorenessThatStays) return advice;
  return { day: oneStepTowardsRest[advice.day], grounds: [...advice.grounds, 'soreness that stays'] };
}

const oneStepTowardsRest: Readonly<Record<DayCategory, DayCategory>> = {
  normal: 'easy',
  easy: 'active-recovery',
  'active-recovery': 'rest',
  rest: 'rest',
};

function restGrounds(facts: DayFacts): readonly string[] {
  const { soreness, sleepHours } = facts;
  return grounds([
    [reaches(soreness, parameters.restSorenessFrom), `soreness ${inFigures(soreness)}`],
    [isVeryShortNight(facts), `${inFigures(sleepHours)} h of sleep`],
    [facts.hasTooManyHardDays, 'a third hard day in a row'],
    [facts.runStreak.asks === 'rest', `${facts.runStreak.days} days in a row with a run`],
    [facts.isPulseHigh, 'a high resting pulse'],
    [facts.isMarathon, 'a marathon or more'],
    [facts.isBeforeNoRunUntil, 'an earlier long run'],
    [facts.hasTooLargeLoss, 'a large loss of weight'],
    [facts.hasRedFlag, 'a warning sign'],
    [facts.signs >= parameters.signsForRest, `${facts.signs} signs of too little recovery`],
  ]);
}

function isVeryShortNight({ soreness, sleepHours, load, isPulseRaised }: DayFacts): boolean {
  if (isShorter(sleepHours, parameters.restSleepUnderHours)) return true;
  return (
    isShorter(sleepHours, parameters.restSleepWithMoreUnderHours) &&
    (isAtLeast(load, parameters.sleepMattersFromLoad) ||
      reaches(soreness, parameters.restSleepSorenessFrom) ||
      isPulseRaised)
  );
}

function activeGrounds({ soreness, sleepHours, load, signs }: DayFacts): readonly string[] {
  const isShortNight =
    isShorter(sleepHours, parameters.activeSleepUnderHours) ||
    (isShorter(sleepHours, parameters.activeSleepAfterLoadUnderHours) &&
      isAtLeast(load, parameters.sleepMattersFromLoad));
  return grounds([
    [reaches(soreness, parameters.activeSorenessFrom), `soreness ${inFigures(soreness)}`],
    [isShortNight, `${inFigures(sleepHours)} h of sleep`],
    [signs >= parameters.signsForActive, `${signs} signs of too little recovery`],
  ]);
}

function easyGrounds({ sleepHours, runStreak }: DayFacts): readonly string[] {
  return grounds([
    [isShorter(sleepHours, parameters.easySleepUnderHours), `${inFigures(sleepHours)} h of sleep`],
    [runStreak.asks === 'easy', `${runStreak.days} days in a row with a run`],
  ]);
}

function grounds(candidates: readonly (readonly [boolean, string])[]): readonly string[] {
  return candidates.filter(([applies]) => applies).map(([, ground]) => ground);
}

function reaches(soreness: number | undefined, from: number): boolean {
  return soreness !== undefined && isAtLeast(soreness, from);
}

function isShorter(sleepHours: number | undefined, under: number): boolean {
  return sleepHours !== undefined && isOver(under, sleepHours);
}
