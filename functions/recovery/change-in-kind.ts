import { parameters } from './parameters.ts';
import type { Prescription, WarningCode } from './prescription.ts';
import { figure } from './prose.ts';
import type { RuleText } from './rule.ts';

/**
 * In which ways one prescription differs from another so much that an athlete who has had the first should hear of the
 * second:
 *
 * - `day`: another category for the next 24 hours;
 * - `ready`: the next hard session, or the next run, moved by half a day;
 * - `amounts`: something to drink or to eat where there was nothing, or the other way round;
 * - `fluid`: the middle of the range moved by more than a third;
 * - `carb-class`;
 * - `safety`: something dangerous that was not said before.
 */
export type ChangeKind = 'day' | 'ready' | 'amounts' | 'fluid' | 'carb-class' | 'safety';

const hourMs = 3_600_000;

export const changeInKindRule: RuleText = {
  id: 'change-in-kind',
  guide: '',
  implemented: (p) =>
    `A second text for an edited session only where the plan says something else of the days to come, amounts came or went, the middle of the fluid moved by more than ${figure(Math.round(100 * p.fluidMovedByShare))} %, the class of carbohydrate changed, or something dangerous is new. Of a session without a plan: where the day is another one, or the next hard session or run moved by ${p.readyMovedByHours} hours.`,
  why: 'A changed title is no news.',
  source: '[ENG]',
  parameters: ['readyMovedByHours', 'fluidMovedByShare'],
};

/** Both made for the same moment: that time has passed makes amounts smaller, and is no news. */
export function changesInKind(before: Prescription, after: Prescription): readonly ChangeKind[] {
  const changes: readonly (readonly [ChangeKind, boolean])[] = [
    ['day', before.day !== after.day],
    ['ready', isMoved(before.readyAtMs, after.readyAtMs) || isRunMoved(before, after)],
    ['amounts', givesFluid(before) !== givesFluid(after) || givesFood(before) !== givesFood(after)],
    ['fluid', isFluidShifted(before, after)],
    ['carb-class', before.carbClass !== after.carbClass],
    ['safety', after.warnings.some(({ code }) => dangers.has(code) && !isWarned(before, code))],
  ];
  return changes.filter(([, isChanged]) => isChanged).map(([kind]) => kind);
}

const dangers: ReadonlySet<WarningCode> = new Set<WarningCode>([
  'red-flag',
  'loss-over-7-percent',
  'loss-over-4-percent',
  'exclusion',
  'minor',
  'weight-up',
  'overdrinking',
  'heat',
  'very-sore',
  'ask-about-urine',
]);

function isWarned({ warnings }: Prescription, sought: WarningCode): boolean {
  return warnings.some(({ code }) => code === sought);
}

function isMoved(beforeMs: number, afterMs: number): boolean {
  return Math.abs(afterMs - beforeMs) >= parameters.readyMovedByHours * hourMs;
}

function isRunMoved({ noRunUntilMs: before }: Prescription, { noRunUntilMs: after }: Prescription): boolean {
  if (before === undefined || after === undefined) return before !== after;
  return isMoved(before, after);
}

function givesFluid({ fluid }: Prescription): boolean {
  return fluid !== undefined;
}

function givesFood({ carbG }: Prescription): boolean {
  return carbG !== undefined;
}

function isFluidShifted({ fluid: before }: Prescription, { fluid: after }: Prescription): boolean {
  if (before === undefined || after === undefined) return false;
  const middle = (before.minMl + before.maxMl) / 2;
  const moved = Math.abs((after.minMl + after.maxMl) / 2 - middle);
  return moved > parameters.fluidMovedByShare * middle;
}
