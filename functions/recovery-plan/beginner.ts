import { isOver } from '../recovery/rounding.ts';
import type { FindingRule } from './finding-rule.ts';
import { yearOf } from './local-day.ts';
import { planParameters } from './parameters.ts';
import { eachSessionFrom } from './recent-sessions.ts';
import { longestBefore, runDaysAsPlannedAt } from './run-history.ts';
import type { Timeline } from './timeline.ts';
import type { TrainingSession } from './training-session.ts';

const { beginnerRunDays, unansweredRunDays, unansweredKm, unansweredYears } = planParameters;

export const beginnerRule: FindingRule = {
  id: 'beginner',
  guide: '',
  implemented: (p) =>
    `New to running: a day without running after every run, for the first ${p.beginnerRunDays} run days as planned. Nobody knows, ${p.unansweredRunDays} run days at most and none over ${p.unansweredKm} km: an easy day, and from ${p.unansweredYears} years a day without running.`,
  why: 'Bones and tendons adapt more slowly than heart and lungs.',
  source: '[K] a run every other day for six weeks; numbers [ENG]',
  parameters: ['beginnerRunDays', 'unansweredRunDays', 'unansweredKm', 'unansweredYears'],
  find: (timeline, found) => {
    eachSessionFrom(timeline, timeline.fromDay - 1, (session) => {
      const ask = session.kind === 'run' ? askOf(timeline, session) : undefined;
      if (ask === undefined) return;
      const reason = () =>
        ask === 'no-run'
          ? 'new legs need a day without running between runs'
          : 'new legs need an easy day between runs';
      found.add('beginner', ask, session.day + 1, session.day + 1, reason);
    });
  },
};

function askOf(timeline: Timeline, session: TrainingSession): 'no-run' | 'easy' | undefined {
  const { experience, birthYear } = timeline.profile;
  if (experience === 'regular') return undefined;
  const runDays = runDaysAsPlannedAt(timeline, session);
  if (experience === 'new') return runDays <= beginnerRunDays ? 'no-run' : undefined;

  const isPractised = isOver(Math.max(session.equivalentKm, longestBefore(timeline, session.day)), unansweredKm);
  if (runDays > unansweredRunDays || isPractised) return undefined;
  const years = birthYear === undefined ? undefined : yearOf(session.day) - birthYear;
  return years !== undefined && years >= unansweredYears ? 'no-run' : 'easy';
}
