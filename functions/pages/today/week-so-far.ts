import { capital } from '../../messages/plan-reasons.ts';
import { suggestedByPlan } from '../../messages/week-by-plan.ts';
import { againstUsual, isKept, knownDays } from '../../messages/week-sentences.ts';
import type { Plan } from '../../recovery-plan/plan.ts';
import type { Suggestion, Week } from '../../recovery-plan/week.ts';
import type { Units } from '../../store/member.ts';

/** The seven days that end today, compared with the usual, and one suggestion. */
export interface WeekSoFar {
  readonly runs: string;
  readonly load: number;
  /** From the weeks before; absent if none is known. */
  readonly usual: number | undefined;
  readonly against: string | undefined;
  readonly suggestion: string;
}

/** @param knownSince the local day since which it is known what this runner does. */
export function weekSoFar(week: Week, plan: Plan, units: Units, knownSince: number | undefined): WeekSoFar {
  const { runDays, load, usual, suggestion } = week;
  const { isWhole, freeDays } = knownDays(week, plan, knownSince);
  const byPlan = suggestedByPlan(suggestion, plan, units);
  const isKnown = usual !== null && usual > 0;
  return {
    runs: `${[runsIn(runDays), isWhole || freeDays > 0 ? `${daysOf(freeDays)} without one` : ''].filter(Boolean).join(', ')}${isWhole ? '' : ' so far'}.`,
    load: Math.round(load),
    usual: isKnown ? Math.round(usual) : undefined,
    against: againstUsual(week),
    suggestion: byPlan === undefined ? usualSuggestion(week) : `${capital(byPlan)}.`,
  };
}

function runsIn(days: number): string {
  return days === 0 ? 'No runs' : `${daysOf(days)} with a run`;
}

function daysOf(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

function usualSuggestion(week: Week): string {
  return isKept(week) ? suggestions[week.suggestion] : 'Back to your usual.';
}

const suggestions: Readonly<Record<Suggestion, string>> = {
  doctor: 'See a doctor first, and rest until then.',
  signs: 'Half as much, all of it easy, and two days off.',
  'rest-day': 'One day without running. A walk is fine.',
  sleep: 'Go to bed half an hour earlier on two nights.',
  'down-week': 'A lighter week: the same days, shorter, 20-40 % less in all. That is when you get stronger.',
  return: 'Short runs, every other day.',
  taper: 'Until the race: the same days, about half the distance, with a few short fast bits.',
  bloodwork: 'Ask your doctor whether a blood test makes sense (iron, vitamin D, B12).',
  keep: 'Keep it so.',
};
