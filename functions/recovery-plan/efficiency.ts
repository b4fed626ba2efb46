import { isAtLeast, isOver } from '../recovery/rounding.ts';
import { median } from './median.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import type { ComparableRun } from './record.ts';
import type { Timeline } from './timeline.ts';

const {
  efficiencySpanDays,
  efficiencyRuns,
  efficiencyDecliningPercent,
  efficiencyImprovingPercent,
  efficiencyHoldsDays,
} = planParameters;

export const efficiencyRule: PlanRule = {
  id: 'efficiency',
  guide: 'average heart rate during steady runs start to improve',
  implemented: (p) =>
    `Metres a minute and beat of flat, steady runs outdoors (under ${p.efficiencyFlatMPerKm} m of ascent a km, ${p.efficiencyFromMinutes}-${p.efficiencyToMinutes} minutes, ${p.efficiencyFromReserve}-${p.efficiencyToReserve} of the pulse reserve, up to ${p.efficiencyToC} C, no race): the median of ${p.efficiencySpanDays} days over that of the ${p.efficiencySpanDays} before, with ${p.efficiencyRuns} runs each. ${p.efficiencyDecliningPercent} % declines, +${p.efficiencyImprovingPercent} % improves; it holds for ${p.efficiencyHoldsDays} days.`,
  why: 'In long overload the pulse falls at the same speed, so improving is not believed beside soreness or apathy.',
  source: '[S] Bosquet 2008; the numbers [ENG]',
  parameters: [
    'efficiencyFlatMPerKm',
    'efficiencyFromMinutes',
    'efficiencyToMinutes',
    'efficiencyFromReserve',
    'efficiencyToReserve',
    'efficiencyToC',
    'efficiencySpanDays',
    'efficiencyRuns',
    'efficiencyDecliningPercent',
    'efficiencyImprovingPercent',
    'efficiencyHoldsDays',
  ],
};

export type EfficiencyVerdict = 'improving' | 'steady' | 'declining';

export interface EfficiencyChange {
  readonly percent: number;
  readonly verdict: EfficiencyVerdict;
}

/** What the comparable runs say on a day. `undefined`: too few of them, or too long ago. */
export function efficiencyOn(timeline: Timeline, day: number): EfficiencyChange | undefined {
  const runs = comparableRuns(timeline);
  let index = runs.length - 1;
  while (index >= 0 && (runs[index]?.day ?? 0) > day) index -= 1;
  const run = runs[index];
  if (run === undefined || day - run.day > efficiencyHoldsDays) return undefined;
  const percent = run.changePercent === undefined ? changeOn(timeline, run.day) : run.changePercent;
  return percent === null || percent === undefined ? undefined : { percent, verdict: verdictOf(percent) };
}

export function isDecliningOn(timeline: Timeline, day: number): boolean {
  return efficiencyOn(timeline, day)?.verdict === 'declining';
}

/** All that are known, in order of their days. */
export function comparableRuns(timeline: Timeline): readonly ComparableRun[] {
  timeline.memo.runs ??= reckon(timeline);
  return timeline.memo.runs;
}

function reckon({ record, sessions }: Timeline): readonly ComparableRun[] {
  const live: ComparableRun[] = [];
  for (let index = sessions.length - 1; index >= 0; index -= 1) {
    const session = sessions[index];
    if (session?.live === undefined) break;
    if (!session.asPlanned) continue;
    for (const { id, efficiency } of session.live.parts) {
      if (efficiency !== undefined) live.push({ id, day: session.day, efficiency });
    }
  }
  if (live.length === 0) return record.efficiencies;
  return [...record.efficiencies, ...live].sort((one, other) => one.day - other.day);
}

/** By how many per cent the four weeks that end with a day changed over the four before. `null`: too few runs. */
export function changeOn(timeline: Timeline, day: number): number | null {
  const kept = timeline.memo.changes.get(day);
  if (kept !== undefined) return kept;
  const change = reckonChange(comparableRuns(timeline), day);
  timeline.memo.changes.set(day, change);
  return change;
}

function reckonChange(runs: readonly ComparableRun[], day: number): number | null {
  const now = efficienciesBetween(runs, day - efficiencySpanDays + 1, day);
  const before = efficienciesBetween(runs, day - 2 * efficiencySpanDays + 1, day - efficiencySpanDays);
  if (now.length < efficiencyRuns || before.length < efficiencyRuns) return null;
  return 100 * (median(now) / median(before) - 1);
}

function efficienciesBetween(runs: readonly ComparableRun[], fromDay: number, toDay: number): number[] {
  const found: number[] = [];
  for (const { day, efficiency } of runs) if (day >= fromDay && day <= toDay) found.push(efficiency);
  return found;
}

function verdictOf(percent: number): EfficiencyVerdict {
  if (!isOver(percent, efficiencyDecliningPercent)) return 'declining';
  return isAtLeast(percent, efficiencyImprovingPercent) ? 'improving' : 'steady';
}
