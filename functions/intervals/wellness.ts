import * as z from 'zod';
import type { DayReport } from '../sources/source.ts';

/**
 * What a watch, a scale or the athlete has told intervals.icu of a day. A day's row fills up over the day, and comes
 * anew with every count of steps, so only its values say anything, and only those that were measured that day.
 *
 * Source: OpenAPI of intervals.icu v1.0.0, Wellness; the author on its scales (1 is good, 4 is bad).
 *
 * Asked for are these fields and nothing else: what is not asked for cannot leak.
 */
export const wellnessFields = [
  'id',
  'restingHR',
  'tempRestingHR',
  'sleepSecs',
  'soreness',
  'weight',
  'tempWeight',
  'hrv',
] as const;

/** A watch that saw less of a night was not worn all night. */
const minSleepSec = 2 * 3600;
const maxSleepSec = 14 * 3600;
const minPulse = 30;
const maxPulse = 120;
/** Of a grown runner; whether a weight is believed is for the rules to say. */
const minWeightKg = 30;
const maxWeightKg = 250;
/** Of a night, rMSSD: beyond it is no heart's. */
const minHrvMs = 5;
const maxHrvMs = 300;

/** Low, average, high, extreme. Four steps of a slider stop nobody's coaching: 9, which does, has to be said in words. */
const sorenessOfStep: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [2, 3],
  [3, 6],
  [4, 8],
]);

const number = z.number().nullish().catch(undefined);

const rowSchema = z.looseObject({
  id: z.iso.date(),
  restingHR: number,
  // Absent is false: without `optional` zod asks for the key.
  tempRestingHR: z.unknown().optional(),
  sleepSecs: number,
  soreness: number,
  weight: number,
  tempWeight: z.unknown().optional(),
  hrv: number,
});

/**
 * The days that say something, in order. A row that is none is left out: it takes no other with it. Where a day comes twice,
 * the later row of the answer stands.
 *
 * @param today on the athlete's clock: what is beyond it is a projection, and nobody has measured it.
 */
export function dayReportsOf(rows: readonly unknown[], today: string): readonly DayReport[] {
  const reports = rows.flatMap((row) => {
    const parsed = rowSchema.safeParse(row);
    if (!parsed.success || parsed.data.id > today) return [];
    const report = reportOf(parsed.data);
    return Object.keys(report).length > 1 ? [report] : [];
  });
  return [...new Map(reports.map((report) => [report.date, report])).values()].sort((one, other) =>
    one.date < other.date ? -1 : 1,
  );
}

function reportOf(row: z.infer<typeof rowSchema>): DayReport {
  const { id, restingHR, tempRestingHR, sleepSecs, soreness, weight, tempWeight, hrv } = row;
  // What is marked so is carried over from another day, or taken from the profile.
  const pulse = tempRestingHR ? undefined : restingHR;
  const weightKg = tempWeight ? undefined : weight;
  const sore = sorenessOfStep.get(soreness ?? 0);
  return {
    date: id,
    ...(isWithin(sleepSecs, minSleepSec, maxSleepSec) && { sleepHours: Math.round(sleepSecs / 360) / 10 }),
    ...(isWithin(pulse, minPulse, maxPulse) && { restingHr: pulse }),
    ...(sore !== undefined && { soreness: sore }),
    ...(isWithin(weightKg, minWeightKg, maxWeightKg) && { weightKg: Math.round(weightKg * 10) / 10 }),
    ...(isWithin(hrv, minHrvMs, maxHrvMs) && { hrvMs: Math.round(hrv) }),
  };
}

function isWithin(value: number | null | undefined, least: number, most: number): value is number {
  return value !== null && value !== undefined && value >= least && value <= most;
}
