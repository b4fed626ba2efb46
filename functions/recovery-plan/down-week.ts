import { isAtLeast } from '../recovery/rounding.ts';
import type { FindingRule } from './finding-rule.ts';
import { planParameters } from './parameters.ts';
import type { Timeline } from './timeline.ts';

const { downWeekAfterDays, downWeekLoad, downWeekRise, downWeekRises, downWeekAgainDays, downWeekShares } =
  planParameters;

export const downWeekRule: FindingRule = {
  id: 'down-week',
  guide: 'Schedule rest days and down weeks',
  implemented: (p) =>
    `From ${p.downWeekAfterDays} days on, after ${p.downWeekRises} weeks that each brought ${Math.round(100 * (p.downWeekRise - 1))} % more load than the one before, from a load of ${p.downWeekLoad} on: a word on Monday that ${p.downWeekShares
      .map((share) => Math.round(100 * (1 - share)))
      .toReversed()
      .join('-')} % less would do good this week; not again within ${p.downWeekAgainDays} days.`,
  why: 'The guide wants down weeks and has no number.',
  source: '[ENG]',
  parameters: [
    'downWeekAfterDays',
    'downWeekLoad',
    'downWeekRise',
    'downWeekRises',
    'downWeekAgainDays',
    'downWeekShares',
  ],
  find: (timeline, found) => {
    for (const monday of downWeeks(timeline, timeline.today)) {
      found.add('down-week', 'note', monday, monday + 6, () => {
        const [least = 0, most = 0] = downWeekShares.map((share) =>
          Math.round(share * loadOfWeek(timeline, monday - 7)),
        );
        return `three weeks of more and more: this week 20-40 % less, a load of ${least} to ${most}`;
      });
    }
  },
};

/** The Mondays up to a day on which a lighter week was, or is, suggested, in order. */
export function downWeeks(timeline: Timeline, upToDay: number): readonly number[] {
  const newest = mondayOf(upToDay);
  const earliest = newest - reckonedDays;
  const mondays = timeline.record.toldOf.downWeek.filter((monday) => monday < earliest);
  for (let monday = earliest; monday <= newest; monday += 7) {
    const last = mondays.at(-1);
    const isSoon = last !== undefined && monday - last < downWeekAgainDays;
    if (!isSoon && isTimeFor(timeline, monday)) mondays.push(monday);
  }
  return mondays;
}

/** Four weeks are reckoned anew; what was told before stays told. */
const reckonedDays = 28;

function isTimeFor(timeline: Timeline, monday: number): boolean {
  const { since } = timeline;
  if (since === undefined || monday - since < downWeekAfterDays) return false;
  let later = loadOfWeek(timeline, monday - 7);
  if (!isAtLeast(later, downWeekLoad)) return false;
  for (let rise = 1; rise <= downWeekRises; rise += 1) {
    const before = loadOfWeek(timeline, monday - 7 * (rise + 1));
    if (before <= 0 || !isAtLeast(later, downWeekRise * before)) return false;
    later = before;
  }
  return true;
}

function loadOfWeek({ days }: Timeline, monday: number): number {
  let sum = 0;
  for (let at = monday - days.first; at < monday - days.first + 7; at += 1) sum += days.load[at] ?? 0;
  return sum;
}

/** 1970-01-01 was a Thursday. */
function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}
