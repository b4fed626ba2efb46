import { isAtLeast, isOver, roundTo } from '../recovery/rounding.ts';
import { type Answer, checkInAt, valuesBetween } from './answers.ts';
import type { FindingRule } from './finding-rule.ts';
import type { Ask } from './findings.ts';
import { lately } from './lately.ts';
import { mean } from './median.ts';
import { planParameters } from './parameters.ts';
import { pulseRise } from './pulse-baseline.ts';
import type { CheckIn } from './record.ts';
import type { Timeline } from './timeline.ts';

const {
  sleepForRestHours,
  sleepForGentleHours,
  sleepForEasyHours,
  sleepMattersLoad,
  sleepMattersHours,
  soreForEasy,
  pulseAlertBpm,
  sleepDebtDays,
  sleepDebtNights,
} = planParameters;

export const sleepOfDaysRule: FindingRule = {
  id: 'sleep',
  guide: '7-9 hours of sleep per night',
  implemented: (p) =>
    `A night under ${p.sleepForEasyHours} hours is an easy day, under ${p.sleepForGentleHours} a gentle one, under ${p.sleepForRestHours} rest; one step more for an hour more of sleep after a load of ${p.sleepMattersLoad} within ${p.sleepMattersHours} hours, and of the shortest nights with soreness or a raised pulse.`,
  why: 'A short night heals less, and hides how tired one is.',
  source: '[S] Walsh 2021; [ENG]',
  parameters: [
    'sleepForRestHours',
    'sleepForGentleHours',
    'sleepForEasyHours',
    'sleepMattersLoad',
    'sleepMattersHours',
  ],
  find: (timeline, found) => {
    for (const answer of lately(timeline, timeline.answers.sleepHours)) {
      const { checkIn, comingDay, lastDay } = answer;
      const ask = askOf(timeline, answer);
      if (ask === undefined || comingDay > lastDay) continue;
      found.add('sleep', ask, comingDay, comingDay, () =>
        checkIn.isByDevice
          ? `your watch counted ${checkIn.sleepHours} h of sleep`
          : `you slept ${checkIn.sleepHours} h`,
      );
    }
  },
};

export const sleepDebtRule: FindingRule = {
  id: 'sleep-debt',
  guide: '7-9 hours of sleep per night',
  implemented: (p) =>
    `With ${p.sleepDebtNights} nights of ${p.sleepDebtDays} answered, a mean under ${p.sleepForEasyHours} hours is an easy day, under ${p.sleepForGentleHours} a gentle one.`,
  why: 'Five short nights in a row are worse than the shortest one.',
  source: '[S] Walsh 2021; [ENG]',
  parameters: ['sleepDebtDays', 'sleepDebtNights', 'sleepForEasyHours', 'sleepForGentleHours'],
  find: (timeline, found) => {
    for (const { checkIn, day, comingDay, lastDay } of lately(timeline, timeline.answers.sleepHours)) {
      if (comingDay > lastDay) continue;
      const { answers } = timeline;
      const nights = valuesBetween(answers, answers.sleepHours, day - sleepDebtDays + 1, day - 1);
      nights.push(checkIn.sleepHours ?? 0);
      const hours = mean(nights);
      if (nights.length < sleepDebtNights || !isOver(sleepForEasyHours, hours)) continue;
      const ask = isOver(sleepForGentleHours, hours) ? 'active-recovery' : 'easy';
      found.add('sleep-debt', ask, comingDay, comingDay, () => {
        return `${roundTo(1, hours * 10) / 10} h of sleep a night over ${nights.length} nights`;
      });
    }
  },
};

function askOf(timeline: Timeline, { checkIn, day }: Answer): Ask | undefined {
  const hours = checkIn.sleepHours ?? Number.POSITIVE_INFINITY;
  if (!isOver(sleepForEasyHours, hours)) return undefined;
  if (isOver(sleepForRestHours, hours)) return 'rest';
  const isAfterTraining = hadTraining(timeline, checkIn.atMs);
  if (!isOver(sleepForGentleHours, hours)) return isAfterTraining ? 'active-recovery' : 'easy';
  return isAfterTraining || isSoreOrRaised(timeline, day) ? 'rest' : 'active-recovery';
}

function hadTraining({ sessions }: Timeline, atMs: number): boolean {
  return sessions.some(
    ({ live, load }) =>
      live !== undefined &&
      isAtLeast(load, sleepMattersLoad) &&
      live.finishMs <= atMs &&
      atMs - live.finishMs < sleepMattersHours * 3_600_000,
  );
}

/** Of the whole day, whenever it was said. */
function isSoreOrRaised(timeline: Timeline, day: number): boolean {
  const { soreness, restingHr, first } = timeline.answers;
  const onDay = (series: typeof soreness): readonly (CheckIn | undefined)[] => [
    checkInAt(timeline.answers, series.daytime[day - first]),
    checkInAt(timeline.answers, series.evening[day - first]),
  ];
  if (onDay(soreness).some((checkIn) => isAtLeast(checkIn?.soreness ?? 0, soreForEasy))) return true;
  return onDay(restingHr).some((checkIn) => {
    const rise = checkIn?.restingHr === undefined ? undefined : pulseRise(timeline, day, checkIn.restingHr);
    return rise !== undefined && isAtLeast(rise.riseBpm, pulseAlertBpm);
  });
}
