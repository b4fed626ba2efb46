import { type AdviceOptions, composeAdvice } from '../../functions/messages/advice-text.ts';
import type { Choice } from '../../functions/messages/fit-text.ts';
import type { Session } from '../../functions/recovery/facts.ts';
import { type LocalClock, localTime } from '../../functions/recovery/local-clock.ts';
import type { Prescription } from '../../functions/recovery/prescription.ts';
import { roundTo } from '../../functions/recovery/rounding.ts';

/**
 * One line of output. `null`: no amount, and the reason is among the warnings; no text from 48 hours on.
 *
 * @param isExplained the parts that the text could have are listed too, with what was chosen of each.
 */
export function answerLine(
  prescription: Prescription,
  session: Session,
  words: AdviceOptions,
  isExplained = false,
): string {
  const { fluid, lateness, clock } = prescription;
  const composition = lateness === 'too-late' ? undefined : composeAdvice(prescription, session, words);
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
    text: composition?.text ?? null,
    ...(isExplained && { parts: (composition?.choices ?? []).map(explained) }),
    because: prescription.because,
    warnings: prescription.warnings.map(({ sentence }) => sentence),
  });
}

/** `{"part":"food","says":"Eat: eggs on toast.","wording":"1 of 4"}`; nothing is said of what did not fit. */
function explained({ part, says, wording, wordings, isKept }: Choice) {
  return {
    part,
    says: says === '' ? null : says,
    wording: wording === 0 ? `none of ${wordings} fits` : `${wording} of ${wordings}`,
    isAlwaysSaid: isKept,
  };
}

/** `2026-11-23T14:10:00+01:00`. */
function isoOnClock(clock: LocalClock, atMs: number): string {
  const { offsetMs } = localTime(clock, atMs);
  const local = new Date(atMs + offsetMs).toISOString().slice(0, 19);
  const minutes = Math.abs(Math.round(offsetMs / 60_000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
