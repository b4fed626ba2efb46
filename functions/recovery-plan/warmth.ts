import { isOver } from '../recovery/rounding.ts';
import { planParameters } from './parameters.ts';
import { lossOf } from './session-rest.ts';
import type { TrainingSession } from './training-session.ts';

/** Whether a warm bath is fine after a session: it was neither hot nor sweated out. */
export function allowsWarmth(session: TrainingSession | undefined): boolean {
  if (session?.live === undefined) return session?.allowsWarmth ?? false;
  const isCool = session.live.parts.every(({ temperatureC }) => isOver(planParameters.tipWarmUnderC, temperatureC));
  return isCool && isOver(planParameters.tipWarmUnderLossPercent, lossOf(session.live));
}
