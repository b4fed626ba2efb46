import { isOver } from '../recovery/rounding.ts';
import { comingOn, type Series } from './answers.ts';
import { isDecliningOn } from './efficiency.ts';
import type { FindingRule } from './finding-rule.ts';
import { foundOfAnswer } from './found-of-answer.ts';
import { planParameters } from './parameters.ts';
import type { Signs } from './reckoned.ts';
import type { Timeline } from './timeline.ts';

const { lowEnergy, signsToGentle, signsToRest, signHoldsDays } = planParameters;

export const signsOfDaysRule: FindingRule = {
  id: 'signs',
  guide: 'apathy, persistent soreness, declining performance, or elevated heart rate mean ... rest more',
  implemented: (p) =>
    `Four signs: energy of ${p.lowEnergy} or less, soreness that stays or rises, a raised morning pulse, declining efficiency. From ${p.signsToGentle} of them gentle days, from ${p.signsToRest} rest. An answer counts for its day and ${p.signHoldsDays} more.`,
  why: 'The only place where the guide adapts to its reader.',
  source: '[S] the guide; the counts [ENG]',
  parameters: ['lowEnergy', 'signsToGentle', 'signsToRest', 'signHoldsDays'],
  find: (timeline, found) => {
    const { today, fromDay } = timeline;
    let day = fromDay;
    while (day <= today + 1 + signHoldsDays) {
      const ask = askOn(timeline, day);
      if (ask === undefined) {
        day += 1;
        continue;
      }
      let from = day;
      while (from > timeline.answers.first && askOn(timeline, from - 1) === ask) from -= 1;
      let until = day;
      while (askOn(timeline, until + 1) === ask) until += 1;
      const on = day;
      found.add('signs', ask, from, until, () => reasonOf(signsOn(timeline, on)));
      day = until + 1;
    }
  },
};

export function signsOn(timeline: Timeline, day: number): Signs {
  const kept = timeline.memo.signs.get(day);
  if (kept !== undefined) return kept;
  const { answers } = timeline;
  const energy = latestFor(timeline, answers.energy, day);
  const soreness = latestFor(timeline, answers.soreness, day);
  const pulse = latestFor(timeline, answers.restingHr, day);
  const apathy = energy >= 0 && !isOver(answers.checkIns[energy]?.energy ?? 10, lowEnergy);
  const isSore = soreness >= 0 && staysOrRises(timeline, soreness);
  const isRaised = pulse >= 0 && foundOfAnswer(timeline, pulse).isPulseAlert;
  const performance = isDecliningOn(timeline, day);
  const count = Number(apathy) + Number(isSore) + Number(isRaised) + Number(performance);
  const signs = { apathy, soreness: isSore, performance, pulse: isRaised, count };
  timeline.memo.signs.set(day, signs);
  return signs;
}

export function staysOrRises(timeline: Timeline, index: number): boolean {
  const { stays, rises } = foundOfAnswer(timeline, index);
  return stays || rises;
}

/** The place of the latest answer that still speaks for a day; -1 where there is none. */
function latestFor({ answers }: Timeline, series: Series, day: number): number {
  for (let coming = day; coming >= day - signHoldsDays; coming -= 1) {
    const index = comingOn(answers, series, coming);
    if (index >= 0) return index;
  }
  return -1;
}

function askOn(timeline: Timeline, day: number): 'active-recovery' | 'rest' | undefined {
  const { count } = signsOn(timeline, day);
  if (count >= signsToRest) return 'rest';
  return count >= signsToGentle ? 'active-recovery' : undefined;
}

function reasonOf({ apathy, soreness, performance, pulse }: Signs): string {
  const there = [
    apathy ? 'low energy' : '',
    soreness ? 'soreness that stays' : '',
    performance ? 'declining performance' : '',
    pulse ? 'a raised morning pulse' : '',
  ].filter((sign) => sign !== '');
  return `${there.length} signs of too little recovery: ${there.join(', ')}`;
}
