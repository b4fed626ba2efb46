import type { DistanceFloorFound } from './distance-floor.ts';
import type { EarlierRestFound } from './earlier-rest.ts';
import type { HardDaysFound } from './hard-days.ts';
import type { LoadFound } from './load.ts';
import { parameters } from './parameters.ts';
import type { RepliesFound } from './plausible-replies.ts';
import type { DayCategory } from './prescription.ts';
import type { RedFlagFound } from './red-flag.ts';
import type { RestHoursFound } from './rest-hours.ts';
import type { RestingPulseFound } from './resting-pulse.ts';
import { inFigures, isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { RunStreak, RunStreakFound } from './run-streak.ts';
import type { TimeFound } from './session-time.ts';
import type { SignsFound } from './signs.ts';
import type { WeighInFound } from './weigh-in.ts';

export interface DayFound {
  readonly day: DayCategory;
}

type Needs = RepliesFound &
  TimeFound &
  WeighInFound &
  LoadFound &
  RedFlagFound &
  RestingPulseFound &
  HardDaysFound &
  RunStreakFound &
  DistanceFloorFound &
  EarlierRestFound &
  RestHoursFound &
  SignsFound;

export const dayCategoryRule: Rule<Needs, DayFound> = {
  id: 'day',
  guide: 'rest or gentle movement (yoga, walking, swimming)',
  implemented: (p) =>
    `The next day is the first of these. Rest: soreness from ${p.restSorenessFrom}; sleep under ${p.restSleepUnderHours} h, or under ${p.restSleepWithMoreUnderHours} with a load of ${p.sleepMattersFromLoad}, soreness from ${p.restSleepSorenessFrom} or a raised pulse; too many hard days or days with a run; a high pulse; a marathon; no running yet after an earlier run; a loss over ${p.lossTooLargePercent} %; a warning sign. Active recovery: more than ${p.activeOverHours} hours; soreness from ${p.activeSorenessFrom}; sleep under ${p.activeSleepUnderHours} h, or under ${p.activeSleepAfterLoadUnderHours} with a load of ${p.sleepMattersFromLoad}; ${p.signsForActive} signs. Easy: more than ${p.easyOverHours} hours; sleep under ${p.easySleepUnderHours} h. Normal otherwise. From ${p.remainingFromHours} hours after the finish on, what is left of the hours counts.`,
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
    'lossTooLargePercent',
    'signsForActive',
  ],
  find: ({ now }, found) => {
    const { replies, time, lossPercent, loadOf, redFlag, pulse, hardDays, earlierRest } = found;
    const { day, grounds: why } = dayCategory({
      soreness: replies.soreness,
      sleepHours: replies.sleepHours,
      load: loadOf.load,
      isPulseRaised: pulse.isRaised,
      isPulseHigh: pulse.isHigh,
      hasTooManyHardDays: hardDays.areTooMany,
      runStreak: found.runStreak,
      isMarathon: found.floor.isMarathon,
      isBeforeNoRunUntil: earlierRest.noRunUntilMs !== undefined && now < earlierRest.noRunUntilMs,
      hasTooLargeLoss: lossPercent !== undefined && isOver(lossPercent, parameters.lossTooLargePercent),
      hasRedFlag: redFlag === 'flag',
      signs: found.signs.length,
      hours: found.restHours,
      sinceHours: time.sinceHours,
    });
    const because = why.length === 0 ? 'by the hours' : `because of ${why.join(', ')}`;
    return { found: { day }, because: [`${dayNames[day]}, ${because}.`] };
  },
};

const dayNames: Readonly<Record<DayCategory, string>> = {
  normal: 'A normal day',
  easy: 'An easy day',
  'active-recovery': 'A gentle day',
  rest: 'A day of rest',
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
  const { hours, sinceHours } = facts;
  const left = isAtLeast(sinceHours, parameters.remainingFromHours) ? hours - sinceHours : hours;
  const active = activeGrounds(facts);
  if (active.length > 0 || isOver(left, parameters.activeOverHours)) return { day: 'active-recovery', grounds: active };
  const easy = easyGrounds(facts);
  if (easy.length > 0 || isOver(left, parameters.easyOverHours)) return { day: 'easy', grounds: easy };
  return { day: 'normal', grounds: [] };
}

function restGrounds(facts: DayFacts): readonly string[] {
  const { soreness, sleepHours, runStreak } = facts;
  const grounds: string[] = [];
  if (reaches(soreness, parameters.restSorenessFrom)) grounds.push(`soreness ${inFigures(soreness)}`);
  if (isVeryShortNight(facts)) grounds.push(`${inFigures(sleepHours)} h of sleep`);
  if (facts.hasTooManyHardDays) grounds.push('a third hard day in a row');
  if (runStreak.asks === 'rest') grounds.push(`${runStreak.days} days in a row with a run`);
  if (facts.isPulseHigh) grounds.push('a high resting pulse');
  if (facts.isMarathon) grounds.push('a marathon or more');
  if (facts.isBeforeNoRunUntil) grounds.push('an earlier long run');
  if (facts.hasTooLargeLoss) grounds.push('a large loss of weight');
  if (facts.hasRedFlag) grounds.push('a warning sign');
  return grounds;
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
  const grounds: string[] = [];
  if (reaches(soreness, parameters.activeSorenessFrom)) grounds.push(`soreness ${inFigures(soreness)}`);
  if (isShortNight) grounds.push(`${inFigures(sleepHours)} h of sleep`);
  if (signs >= parameters.signsForActive) grounds.push(`${signs} signs of too little recovery`);
  return grounds;
}

function easyGrounds({ sleepHours, runStreak }: DayFacts): readonly string[] {
  const grounds: string[] = [];
  if (isShorter(sleepHours, parameters.easySleepUnderHours)) grounds.push(`${inFigures(sleepHours)} h of sleep`);
  if (runStreak.asks === 'easy') grounds.push(`${runStreak.days} days in a row with a run`);
  return grounds;
}

function reaches(soreness: number | undefined, from: number): boolean {
  return soreness !== undefined && isAtLeast(soreness, from);
}

function isShorter(sleepHours: number | undefined, under: number): boolean {
  return sleepHours !== undefined && isOver(under, sleepHours);
}
