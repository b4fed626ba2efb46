import type { LocalClock } from './local-clock.ts';

/**
 * What the engine says of one session. Plain data: it is stored as JSON, compared with a later one, and turned into
 * words by `functions/messages`. A key that does not apply is absent, never undefined or null.
 */
export interface Prescription {
  /** The version of the rules that said so. */
  readonly rules: string;
  /** For which moment, epoch milliseconds. */
  readonly madeAtMs: number;
  readonly finishMs: number;
  /** The clock that the athlete reads. */
  readonly clock: LocalClock;
  readonly lateness: Lateness;

  readonly fluid?: Fluid;
  readonly sodiumMg?: Range;
  readonly carbG?: Range;
  readonly carbClass: CarbClass;
  readonly proteinG?: Range;
  /** Why there is no amount at all. Absent: amounts are given where the rules have any. */
  readonly noAmounts?: NoAmounts;

  /** Training load: an hour at threshold is 100. Unrounded. */
  readonly load: number;
  readonly loadFrom: LoadSource;

  /** The next 24 hours. */
  readonly day: DayCategory;
  /** From the finish to the next hard session, whole hours. */
  readonly hoursToHard: number;
  /** The same moment, unrounded: what a later session carries over. */
  readonly readyAtMs: number;
  /** Present only while it lies ahead. */
  readonly noRunUntilMs?: number;

  readonly conditions: Conditions;
  readonly because: readonly Finding[];
  readonly warnings: readonly Warning[];
}

/** From and to, both included. */
export type Range = readonly [number, number];

export interface Fluid {
  readonly minMl: number;
  readonly maxMl: number;
  /** More by bedtime, after the window. */
  readonly laterMl: number;
  /** The end of the window. */
  readonly byMs: number;
}

/**
 * How long after the finish the advice is made, in half-open bands of hours: `now` from 0, `within-the-hour` from
 * 0.5, `when-you-can` from 1, `next-meal` from 2, `window-past` from 3.5, `rest-only` from 12, `too-late` from 48.
 */
export type Lateness =
  | 'now'
  | 'within-the-hour'
  | 'when-you-can'
  | 'next-meal'
  | 'window-past'
  | 'rest-only'
  | 'too-late';

/** S strength, C long or hard, B medium, A short. */
export type CarbClass = 'S' | 'A' | 'B' | 'C';
export type LoadSource = 'heart-rate' | 'srpe' | 'suffer-score' | 'duration';
export type DayCategory = 'normal' | 'easy' | 'active-recovery' | 'rest';
/** In the order in which they are asked. */
export type NoAmounts = 'red-flag' | 'loss-over-7-percent' | 'exclusion' | 'minor' | 'mass-unknown';

/** What the words need to know of the session beyond the amounts. */
export interface Conditions {
  /** What the rules took the temperature for. */
  readonly temperatureC: number;
  readonly isHot: boolean;
  /** So hot that cooling comes before any amount. */
  readonly needsCooling: boolean;
  /** Four hours and more: the overdrinking line, and only the upper end of an estimate. */
  readonly isLong: boolean;
  /** The fluid comes from a formula, not from the scales. */
  readonly isEstimate: boolean;
  /** By the scales. */
  readonly gainedKg?: number;
  /** By the scales; absent after a gain. */
  readonly lossPercent?: number;
  readonly lossBand?: LossBand;
  /** Very sore: a doctor, if it is no better in 48 hours. */
  readonly isVerySore: boolean;
  /** Very sore after so hard a session that this is expected: ask about the urine. */
  readonly asksAboutUrine: boolean;
  /** The distance cannot be true, or there is none: name the time instead. */
  readonly hasDistance: boolean;
  readonly sweat?: Sweat;
}

export type LossBand = 'under-2' | '2-to-4' | 'over-4' | 'over-7';

/** For learning the athlete's own factor; litres an hour. */
export interface Sweat {
  /** By the formula, without the learned factor. */
  readonly predictedLPerHour: number;
  /** By the scales and what was drunk. */
  readonly observedLPerHour?: number;
}

/** A rule that had something to say, and why it said it. */
export interface Finding {
  /** Id of the rule, as `docs/rules.md` lists it. */
  readonly rule: string;
  readonly reason: string;
}

export interface Warning {
  readonly code: WarningCode;
  /** What it means for the athlete, in a sentence. */
  readonly sentence: string;
}

export type WarningCode =
  | 'red-flag'
  | 'loss-over-7-percent'
  | 'loss-over-4-percent'
  | 'exclusion'
  | 'minor'
  | 'mass-unknown'
  | 'mass-refused'
  | 'weight-up'
  | 'overdrinking'
  | 'heat'
  | 'very-sore'
  | 'ask-about-urine'
  | 'sore-for-long'
  | 'no-extra-fluid'
  | 'window-past'
  | 'too-late-for-amounts'
  | 'nothing-special-to-eat'
  | 'weigh-in-refused'
  | 'reply-refused'
  | 'profile-refused'
  | 'distance-refused'
  | 'timezone-unknown'
  | 'starts-in-the-future'
  | 'start-time-hidden';
