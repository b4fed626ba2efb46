import { isOver } from '../recovery/rounding.ts';
import { downWeeks } from './down-week.ts';
import type { FindingRule } from './finding-rule.ts';
import type { PlanFinding } from './findings.ts';
import { mean } from './median.ts';
import { planParameters } from './parameters.ts';
import { findingsOf } from './plan.ts';
import type { PlanRule } from './plan-rule.ts';
import { findingRules } from './plan-rules.ts';
import type { Person } from './record.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { nightsOf, type WorkingVerdict, workingOf } from './working.ts';

const { workingNights, suggestRunDays, suggestSleepHours } = planParameters;

const weekDays = 7;
const weeksBefore = 3;
const lastingDays = 14;

export const weekRule: PlanRule = {
  id: 'week',
  guide: 'at least 1-2 days per week without running',
  implemented: (p) =>
    `The seven days that end today against the weeks before, and one suggestion: a doctor, the signs, a day without running after ${p.suggestRunDays} run days, sleep under ${p.suggestSleepHours} hours in ${p.workingNights} nights, a lighter week, the way back after a break, the taper, a blood test, or to keep it so.`,
  why: 'People change one thing at a time.',
  source: '[ENG]',
  parameters: ['suggestRunDays', 'suggestSleepHours', 'workingNights'],
};

export type Suggestion =
  | 'doctor'
  | 'signs'
  | 'rest-day'
  | 'sleep'
  | 'down-week'
  | 'return'
  | 'taper'
  | 'bloodwork'
  | 'keep';

export interface Week {
  readonly runDays: number;
  readonly freeDays: number;
  /** Unrounded. */
  readonly load: number;
  /** Mean of the whole weeks before that are known; `null`: none is. */
  readonly usual: number | null;
  readonly verdict: WorkingVerdict;
  readonly suggestion: Suggestion;
}

/** The seven days that end with the local day of a moment. */
export function weekOf(person: Person, nowMs: number, rules: readonly FindingRule[] = findingRules): Week {
  const timeline = timelineOf(person, nowMs, weekDays - 1);
  const { today, days } = timeline;
  let runDays = 0;
  for (let day = today - weekDays + 1; day <= today; day += 1) if ((days.runs[day - days.first] ?? 0) > 0) runDays += 1;
  return {
    runDays,
    freeDays: weekDays - runDays,
    load: loadOfWeekTo(timeline, today),
    usual: usualLoad(timeline),
    verdict: workingOf(timeline).verdict,
    suggestion: suggestionOf(timeline, findingsOf(timeline, rules), runDays),
  };
}

function loadOfWeekTo({ days }: Timeline, lastDay: number): number {
  let sum = 0;
  for (let day = lastDay - weekDays + 1; day <= lastDay; day += 1) sum += days.load[day - days.first] ?? 0;
  return sum;
}

function usualLoad(timeline: Timeline): number | null {
  const { today, since } = timeline;
  if (since === undefined) return null;
  const loads: number[] = [];
  for (let ago = 1; ago <= weeksBefore; ago += 1) {
    const lastDay = today - ago * weekDays;
    if (since <= lastDay - weekDays + 1) loads.push(loadOfWeekTo(timeline, lastDay));
  }
  return loads.length === 0 ? null : mean(loads);
}

function suggestionOf(timeline: Timeline, history: readonly PlanFinding[], runDays: number): Suggestion {
  const { today } = timeline;
  const within = (isSuch: (finding: PlanFinding) => boolean, from: number, to: number) =>
    history.some((finding) => isSuch(finding) && finding.from <= to && (finding.until ?? to) >= from);
  const byRule = (rule: string) => (finding: PlanFinding) => finding.rule === rule;
  const weekFrom = today - weekDays + 1;
  const nights = nightsOf(timeline);

  if (within(({ asks }) => asks === 'doctor', weekFrom, today)) return 'doctor';
  if (within(byRule('signs'), weekFrom, today)) return 'signs';
  if (runDays >= suggestRunDays) return 'rest-day';
  if (nights.length >= workingNights && isOver(suggestSleepHours, mean(nights))) return 'sleep';
  if (isTimeForDownWeek(timeline)) return 'down-week';
  if (within(byRule('return'), today, today)) return 'return';
  if (within(byRule('taper'), today, today + 1)) return 'taper';
  return within(byRule('bloodwork'), weekFrom, today) ? 'bloodwork' : 'keep';
}

function isTimeForDownWeek(timeline: Timeline): boolean {
  const { today } = timeline;
  const told = downWeeks(timeline, today + 1);
  return (
    told.includes(today + 1) && !told.some((monday) => monday <= today && monday + weekDays > today - lastingDays + 1)
  );
}
