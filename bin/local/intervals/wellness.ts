import * as z from 'zod';
import { createPersistentMap } from '../persistent-map.ts';
import { utcWithOffset, wallClock } from '../stand-in/iso-times.ts';
import type { Athlete } from './athletes.ts';

/** 1 is good, 4 is bad, for all of them. */
const scaleSchema = z.int().min(1).max(4).nullish();

/** What a watch or the athlete brings to a day; anything else is kept and answered as it is. */
export const wellnessSchema = z.looseObject({
  restingHR: z.int().positive().nullish(),
  tempRestingHR: z.boolean().nullish(),
  sleepSecs: z.int().nonnegative().nullish(),
  sleepScore: z.number().min(0).max(100).nullish(),
  sleepQuality: scaleSchema,
  hrv: z.number().positive().nullish(),
  weight: z.number().positive().nullish(),
  tempWeight: z.boolean().nullish(),
  soreness: scaleSchema,
  fatigue: scaleSchema,
  stress: scaleSchema,
  mood: scaleSchema,
  motivation: scaleSchema,
  steps: z.int().nonnegative().nullish(),
});

export type WellnessFields = z.infer<typeof wellnessSchema>;

/** What goes wrong with a read of it. */
export interface WellnessFaults {
  readonly isNull: boolean;
  readonly isPulseCarriedOver: boolean;
  readonly isLate: boolean;
}

export interface Wellness {
  /** Fills a day's row further. @param date local, `YYYY-MM-DD` */
  set(athlete: Athlete, date: string, fields: WellnessFields): void;
  /** A day as it is now; `undefined`: nothing was ever noted for it. */
  row(athlete: Athlete, date: string, faults: WellnessFaults): object | undefined;
  /** Between two days, both included, those that have a row. */
  rows(athlete: Athlete, oldest: string, newest: string, faults: WellnessFaults): readonly object[];
}

const rowSchema = z.object({ fields: wellnessSchema, updatedAt: z.number() });
const dayMs = 24 * 60 * 60 * 1000;
/** More days than anybody asks for at once. */
const maxDays = 400;

/** @param dataDirectory keeps the rows between starts. */
export function createWellness(now: () => number, dataDirectory?: string): Wellness {
  const kept = createPersistentMap(rowSchema, 'intervals-wellness', dataDirectory);
  const keyOf = ({ id }: Athlete, date: string): string => `${id}/${date}`;

  const row = (athlete: Athlete, date: string, faults: WellnessFaults): object | undefined => {
    const stored = kept.get(keyOf(athlete, date));
    const night = nightOf(athlete, date, now());
    if (stored === undefined && night === undefined) return undefined;
    const updatedAt = stored?.updatedAt ?? now();
    const fields = withFaults({ ...night, ...stored?.fields }, athlete, date, { faults, now: now() });
    return { ...theirModel, ...neverFilled, updated: utcWithOffset(updatedAt), ...fields, id: date };
  };

  return {
    set(athlete, date, fields) {
      const key = keyOf(athlete, date);
      kept.set(key, { fields: { ...kept.get(key)?.fields, ...wellnessSchema.parse(fields) }, updatedAt: now() });
    },

    row,

    rows(athlete, oldest, newest, faults) {
      const from = Date.parse(oldest);
      const days = Math.min(maxDays, Math.floor((Date.parse(newest) - from) / dayMs) + 1);
      return Array.from({ length: Math.max(0, days) }, (_, day) =>
        new Date(from + day * dayMs).toISOString().slice(0, 10),
      )
        .map((date) => row(athlete, date, faults))
        .filter((found) => found !== undefined);
    },
  };
}

/** Their own fitness model, which is in every row and is no measurement. */
const theirModel = {
  ctl: 18.41,
  atl: 37.39,
  rampRate: 4.69,
  ctlLoad: 14,
  atlLoad: 14,
  sportInfo: [{ type: 'Run', eftp: 207.82, wPrime: 17_460.5, pMax: 642.5 }],
};

const neverFilled = {
  weight: null,
  restingHR: null,
  hrv: null,
  hrvSDNN: null,
  sleepSecs: null,
  sleepScore: null,
  sleepQuality: null,
  avgSleepingHR: null,
  soreness: null,
  fatigue: null,
  stress: null,
  mood: null,
  motivation: null,
  injury: null,
  spO2: null,
  steps: null,
  comments: null,
  locked: null,
  tempWeight: false,
  tempRestingHR: false,
};

/** The night that ends on a date, once the watch has brought it over. The same date is always the same night. */
function nightOf(
  { nightSyncsAt, timezone, restingHr }: Athlete,
  date: string,
  now: number,
): WellnessFields | undefined {
  if (nightSyncsAt === null || wallClock(now, timezone) < `${date}T${nightSyncsAt}:00`) return undefined;
  const day = Math.floor(Date.parse(date) / dayMs);
  const turn = (length: number): number => ((day * 7919) % length) / length;
  return {
    sleepSecs: Math.round((6.4 + 1.9 * turn(11)) * 3600),
    sleepScore: Math.round(64 + 24 * turn(11)),
    sleepQuality: turn(11) > 0.5 ? 2 : 3,
    ...(restingHr !== null && { restingHR: restingHr + Math.round(4 * turn(7)) - 1 }),
    hrv: Math.round(38 + 20 * turn(13)),
    tempRestingHR: false,
  };
}

/** What was measured of the night, or of the morning. */
const measured = ['restingHR', 'sleepSecs', 'sleepScore', 'sleepQuality', 'hrv', 'weight', 'soreness', 'fatigue'];

function withFaults(
  fields: WellnessFields,
  { restingHr, timezone }: Athlete,
  date: string,
  { faults, now }: { readonly faults: WellnessFaults; readonly now: number },
): WellnessFields {
  const isHidden = faults.isNull || (faults.isLate && wallClock(now, timezone) < `${date}T12:00:00`);
  if (isHidden) return { ...fields, ...Object.fromEntries(measured.map((name) => [name, null])) };
  return faults.isPulseCarriedOver ? { ...fields, restingHR: restingHr, tempRestingHR: true } : fields;
}
