import { adviceText } from '../../functions/messages/advice-text.ts';
import type { Units } from '../../functions/messages/format-amounts.ts';
import type { Session } from '../../functions/recovery/facts.ts';
import { type LocalClock, localTime } from '../../functions/recovery/local-clock.ts';
import type { Prescription } from '../../functions/recovery/prescription.ts';
import { roundTo } from '../../functions/recovery/rounding.ts';

/** One line of output. `null`: no amount, and the reason is among the warnings; no text from 48 hours on. */
export function answerLine(prescription: Prescription, session: Session, units: Units): string {
  const { fluid, lateness, clock } = prescription;
  return JSON.stringify({
    activityId: session.id,
    rules: prescription.rules,
    fluid: fluid
      ? { minMl: fluid.minMl, maxMl: fluid.maxMl, laterMl: fluid.laterMl, by: isoOnClock(clock, fluid.byMs) }
      : null,
    sodiumMg: prescription.sodiumMg ?? null,
    carbG: prescription.carbG ?? null,
    carbClass: prescription.carbClass,
    proteinG: prescription.proteinG ?? null,
    load: roundTo(1, prescription.load),
    loadFrom: prescription.loadFrom,
    day: prescription.day,
    hoursToHard: prescription.hoursToHard,
    text: lateness === 'too-late' ? null : adviceText(prescription, session, { units }),
    because: prescription.because,
    warnings: prescription.warnings.map(({ sentence }) => sentence),
  });
}

/** `2026-11-23T14:10:00+01:00`. */
function isoOnClock(clock: LocalClock, atMs: number): string {
  const { offsetMs } = localTime(clock, atMs);
  const local = new Date(atMs + offsetMs).toISOString().slice(0, 19);
  const minutes = Math.abs(Math.round(offsetMs / 60_000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
