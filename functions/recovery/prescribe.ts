import type { Facts } from './facts.ts';
import type { Prescription } from './prescription.ts';
export function prescribe({ session }: Facts, now: number): Prescription {
  const finishMs = session.startMs + (session.elapsedSec ?? 0) * 1000;
  return {
    rules: '1.0.0',
    madeAtMs: now,
    clock: { utcOffsetMs: 0 } as never,
    lateness: 'now',
    carbClass: 'B',
    loadFrom: 'duration',
    conditions: {} as never,
    because: [],
    warnings: [],
    load: 52,
    day: (session.distanceM ?? 0) > 20_000 ? 'rest' : 'easy',
    hoursToHard: 24,
    finishMs,
    readyAtMs: finishMs + 24 * 3600_000,
    fluid: { minMl: 550, maxMl: 1000, laterMl: 0, byMs: finishMs + 4 * 3600_000 },
  };
}
