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
  /** An hour before bed on the day of `madeAtMs`: nobody drinks by the plan after it. */
  readonly drinkingEndMs: number;
  /** The clock that the athlete reads. */
  readonly clock: LocalClock;
  readonly lateness: Lateness;

  readonly fluid?: Fluid;
  readonly sodiumMg?: Range;
  readonly carbG?: Range;
  readonly carbClass: CarbClass;
  readonly proteinG?: Range;
  /**
   * Every reason why there is no amount at all, in the order of `noAmountsInOrder`; never empty. Absent: amounts are
   * given where the rules have any.
   */
  readonly noAmounts?: readonly NoAmounts[];

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
  readonly because: readonly Reason[];
  readonly warnings: readonly Warning[];
}

/** From and to, both included. */
export type Range = readonly [number, number];

export interface Fluid {
  readonly minMl: number;
  readonly maxMl: number;
  /** More by bedtime, after the window. */
  readonly laterMl: number;
  /** The end of the window: four hours after the finish, or an hour before bed where that comes first. */
  readonly byMs: number;
  /** The evening cut the window short: what did not fit comes with breakfast. */
  readonly isMoreWithBreakfast: boolean;
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

/** The clinician's first: those limits stand whatever else is said. */
export const noAmountsInOrder = [
  'exclusion',
  'red-flag',
  'loss-over-7-percent',
  'minor',
  'unit-unknown',
  'mass-unknown',
] as const;

export type NoAmounts = (typeof noAmountsInOrder)[number];

/** `unit-unknown`: pounds or kilograms, nobody can know: the runner is asked. */
export type WeighInUse = 'none' | 'refused' | 'unit-unknown' | 'used';

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
  /** What became of the weights before and after. */
  readonly weighIn: WeighInUse;
  /** By the scales. Any gain: no extra fluid. */
  readonly gainedKg?: number;
  /** The gain is more than the noise of scales: the words of overdrinking. */
  readonly isWeightUp: boolean;
  /** By the scales; absent after a gain. */
  readonly lossPercent?: number;
  readonly lossBand?: LossBand;
  /** Very sore: a doctor, if it is no better in 48 hours. */
  readonly isVerySore: boolean;
  /** Very sore after so hard a session that this is expected: ask about the urine. */
  readonly asksAboutUrine: boolean;
  /** The sport that the rules took it for: a run at a walking pace is a `Walk`. */
  readonly sport: string;
  /** How long the rules took it to last, hours; neither too short nor too long to be true. */
  readonly hours: number;
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
export interface Reason {
  /** Id of the rule, as `docs/rules.md` lists it. */
  readonly rule: string;
  readonly reason: string;
}

export interface Warning {
  readonly code: WarningCode;
  /** What it means for the athlete, in a sentence. */
  readonly sentence: string;
}

/** The gravest first: dangers, what cannot be believed, why an amount is not given. */
export const warningCodesInOrder = [
  'red-flag',
  'weight-up',
  'weight-hardly-up',
  'overdrinking',
  'loss-over-7-percent',
  'loss-over-4-percent',
  'heat',
  'ask-about-urine',
  'very-sore',
  'mass-refused',
  'reply-refused',
  'weigh-in-refused',
  'distance-refused',
  'ascent-refused',
  'counted-as-walk',
  'slow-run-shortened',
  'duration-shortened',
  'kilojoules-refused',
  'profile-refused',
  'timezone-unknown',
  'starts-in-the-future',
  'ends-in-the-future',
  'elapsed-refused',
  'start-time-hidden',
  'exclusion',
  'minor',
  'unit-unknown',
  'mass-unknown',
  'too-late-for-amounts',
  'window-past',
  'late-evening',
  'no-extra-fluid',
  'no-extra-sodium',
  'nothing-special-to-eat',
] as const;

export type WarningCode = (typeof warningCodesInOrder)[number];
