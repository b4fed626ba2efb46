import { parameters } from '../recovery/parameters.ts';
import type { DayCategory, Prescription } from '../recovery/prescription.ts';
import { isMoment } from './format-clock.ts';

/** What the sessions on file still ask for, whichever of them an answer is about. */
export interface RestDue {
  readonly readyAtMs: number;
  readonly noRunUntilMs?: number | null | undefined;
}

const hourMs = 3_600_000;
const milderFirst: readonly DayCategory[] = ['normal', 'easy', 'active-recovery', 'rest'];

/**
 * The prescription with at least the rest that is due: an answer about one session never takes back what another asks for.
 * A moment that is none on any calendar asks for nothing.
 */
export function withRestDue(prescription: Prescription, due: readonly RestDue[]): Prescription {
  const { madeAtMs } = prescription;
  const latest = (moments: readonly (number | null | undefined)[]) =>
    Math.max(...moments.filter((atMs): atMs is number => typeof atMs === 'number' && isMoment(atMs)));
  const readyAtMs = latest([prescription.readyAtMs, ...due.map((rest) => rest.readyAtMs)]);
  const noRunUntilMs = latest([prescription.noRunUntilMs, ...due.map((rest) => rest.noRunUntilMs)]);
  const isWithoutRuns = noRunUntilMs > madeAtMs;
  const leftHours = (readyAtMs - madeAtMs) / hourMs;
  const day = [prescription.day, categoryOf(leftHours), ...(isWithoutRuns ? (['rest'] as const) : [])].reduce(
    (strictest, other) => (milderFirst.indexOf(other) > milderFirst.indexOf(strictest) ? other : strictest),
  );
  return {
    ...prescription,
    day,
    ...(readyAtMs > prescription.readyAtMs && { readyAtMs }),
    ...(isWithoutRuns && { noRunUntilMs }),
  };
}

/** Rules, B6.4, by the hours that are left alone. */
function categoryOf(leftHours: number): DayCategory {
  if (leftHours > parameters.activeOverHours) return 'active-recovery';
  return leftHours > parameters.easyOverHours ? 'easy' : 'normal';
}
