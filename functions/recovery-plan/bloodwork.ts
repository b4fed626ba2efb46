import { isOver } from '../recovery/rounding.ts';
import { valueOn, valuesBetween } from './answers.ts';
import { comparableRuns, isDecliningOn } from './efficiency.ts';
import type { FindingRule } from './finding-rule.ts';
import { median } from './median.ts';
import { planParameters } from './parameters.ts';
import { longSigns } from './signs-long.ts';
import type { Timeline } from './timeline.ts';

const {
  bloodworkAgainDays,
  bloodworkDays,
  bloodworkDeclineDays,
  bloodworkEnergy,
  bloodworkEnergyDays,
  bloodworkEnergyAnswers,
  wholeReckoningDays,
} = planParameters;

export const bloodworkRule: FindingRule = {
  id: 'bloodwork',
  guide: 'Every 6-12 months ... bloodwork ... as advised by your doctor',
  implemented: (p) =>
    `With the signs of two weeks, after ${p.bloodworkDeclineDays} days of declining efficiency, or with a median energy of ${p.bloodworkEnergy} over ${p.bloodworkEnergyDays} days, with ${p.bloodworkEnergyAnswers} answers: a word to ask the doctor; once in ${p.bloodworkAgainDays} days at most, and never a dose. It stands for ${p.bloodworkDays} days.`,
  why: 'No guideline backs routine panels for all.',
  source: '[ENG] the guide has every 6 to 12 months',
  parameters: [
    'bloodworkAgainDays',
    'bloodworkDays',
    'bloodworkDeclineDays',
    'bloodworkEnergy',
    'bloodworkEnergyDays',
    'bloodworkEnergyAnswers',
  ],
  find: (timeline, found) => {
    for (const day of bloodworkTold(timeline)) {
      found.add('bloodwork', 'note', day, day + bloodworkDays - 1, () => {
        return 'ask your doctor whether a blood test makes sense (iron, vitamin D, B12)';
      });
    }
  },
};

/** Days on which it was, or is, said, in order. */
export function bloodworkTold(timeline: Timeline): readonly number[] {
  const { today, record } = timeline;
  const earliest = today - wholeReckoningDays;
  const told = record.toldOf.bloodwork.filter((day) => day < earliest);
  for (let day = earliest; day <= today + 1; day += 1) {
    const last = told.at(-1);
    const isSoon = last !== undefined && day - last < bloodworkAgainDays;
    if (!isSoon && isReason(timeline, day)) told.push(day);
  }
  return told;
}

function isReason(timeline: Timeline, day: number): boolean {
  return longSigns(timeline).includes(day) || hasDeclined(timeline, day) || isTired(timeline, day);
}

function hasDeclined(timeline: Timeline, day: number): boolean {
  if (!comparableRuns(timeline).some((run) => run.day === day)) return false;
  for (let earlier = day - bloodworkDeclineDays; earlier <= day; earlier += 1) {
    if (!isDecliningOn(timeline, earlier)) return false;
  }
  return true;
}

function isTired({ answers }: Timeline, day: number): boolean {
  if (valueOn(answers, answers.energy, day) === undefined) return false;
  const fromDay = day - bloodworkEnergyDays + 1;
  // No median is as low where fewer than half of its values are.
  let low = 0;
  let all = 0;
  for (let at = Math.max(0, fromDay - answers.first); at <= day - answers.first; at += 1) {
    const energy = answers.energy.latest[at] ?? Number.NaN;
    if (Number.isNaN(energy)) continue;
    all += 1;
    if (!isOver(energy, bloodworkEnergy)) low += 1;
  }
  if (all < bloodworkEnergyAnswers || 2 * low < all) return false;
  const energies = valuesBetween(answers, answers.energy, fromDay, day);
  return energies.length >= bloodworkEnergyAnswers && !isOver(median(energies), bloodworkEnergy);
}
