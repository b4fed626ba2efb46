import { comingOn, type Series } from './answers.ts';
import type { FindingRule } from './finding-rule.ts';
import { planParameters } from './parameters.ts';
import { signsOn } from './signs.ts';
import type { Timeline } from './timeline.ts';

const { signsToGentle, signsLongDays, signsLongFrom, signsLongAgainDays, recoveryWeekDays, wholeReckoningDays } =
  planParameters;

export const signsLongRule: FindingRule = {
  id: 'signs-long',
  guide: 'apathy, persistent soreness, declining performance, or elevated heart rate mean ... rest more',
  implemented: (p) =>
    `Two signs on ${p.signsLongFrom} of ${p.signsLongDays} days and on the last: a doctor, today and tomorrow; not again within ${p.signsLongAgainDays} days.`,
  why: 'Overreaching is told from overtraining by weeks, and illness is ruled out first.',
  source: '[S] Meeusen 2013; counts [ENG]',
  parameters: ['signsLongDays', 'signsLongFrom', 'signsLongAgainDays'],
  find: (timeline, found) => {
    for (const day of longSigns(timeline)) found.add('signs-long', 'doctor', day, day + 1, () => reason);
  },
};

export const recoveryWeekRule: FindingRule = {
  id: 'recovery-week',
  guide: 'Schedule rest days and down weeks',
  implemented: (p) => `With the signs of two weeks: ${p.recoveryWeekDays} easy days, half of the usual.`,
  why: 'One day does not undo what weeks have done.',
  source: '[S] Meeusen 2013; the length [ENG]',
  parameters: ['recoveryWeekDays'],
  find: (timeline, found) => {
    for (const day of longSigns(timeline)) {
      found.add('recovery-week', 'easy', day, day + recoveryWeekDays - 1, () => reason);
    }
  },
};

const reason = 'two signs of too little recovery for two weeks: take an easy week, half of the usual, and see a doctor';

/** Days on which the signs had lasted too long, in order; of older days those that were told. */
export function longSigns(timeline: Timeline): readonly number[] {
  timeline.memo.longSigns ??= reckon(timeline);
  return timeline.memo.longSigns;
}

function reckon(timeline: Timeline): readonly number[] {
  const { today, record } = timeline;
  const earliest = today - wholeReckoningDays;
  const told = record.toldOf.signsLong.filter((day) => day < earliest);
  for (let day = earliest; day <= today + 1; day += 1) {
    const last = told.at(-1);
    const isSoon = last !== undefined && day - last < signsLongAgainDays;
    if (!isSoon && hasTwo(timeline, day) && isAnswered(timeline, day) && haveLasted(timeline, day)) told.push(day);
  }
  return told;
}

function hasTwo(timeline: Timeline, day: number): boolean {
  return signsOn(timeline, day).count >= signsToGentle;
}

function haveLasted(timeline: Timeline, day: number): boolean {
  let days = 0;
  for (let earlier = day - signsLongDays + 1; earlier <= day; earlier += 1) if (hasTwo(timeline, earlier)) days += 1;
  return days >= signsLongFrom;
}

function isAnswered({ answers }: Timeline, day: number): boolean {
  const speaks = (series: Series) => comingOn(answers, series, day) >= 0;
  return speaks(answers.soreness) || speaks(answers.energy) || speaks(answers.restingHr);
}
