/**
 * What the engine is told: one activity, the athlete, their replies and the days before, in the engine's own terms.
 * Every number carries its unit in its name. A field that is absent or undefined is unknown, never zero.
 */
export interface Facts {
  readonly session: Session;
  readonly profile: Profile;
  readonly replies: Replies;
  /** The days before, in any order; an entry of the session's own date is an earlier session of that day. */
  readonly recent: readonly RecentDay[];
  /** What earlier sessions taught about this athlete. Absent: the averages of the rules. */
  readonly learned?: Learned | undefined;
}

/** The facts of one activity. At least one of `movingSec` and `elapsedSec` is a second or more. */
export interface Session {
  /** Strava's activity id. A string, because ids pass 2^53. */
  readonly id: string;
  /** Strava's name of the sport, such as `TrailRun`. An unknown one counts as `Workout`. */
  readonly sport: string;
  /** Epoch milliseconds. */
  readonly startMs: number;
  /** When it came up to Strava: the time of the event. Absent: now. Epoch milliseconds. */
  readonly uploadedAtMs?: number | undefined;
  /** The clock on the wall at the start, `2026-11-23T08:00:00`: no zone, no Z. */
  readonly localStart: string;
  readonly elapsedSec?: number | undefined;
  readonly movingSec?: number | undefined;
  readonly distanceM?: number | undefined;
  readonly ascentM?: number | undefined;
  readonly averageHeartRate?: number | undefined;
  /** Mechanical work as a power meter, or Strava's estimate, gives it. */
  readonly kilojoules?: number | undefined;
  /** As the sensor reads it: on the wrist, so too warm. */
  readonly sensorTemperatureC?: number | undefined;
  /** Strava's Relative Effort. */
  readonly sufferScore?: number | undefined;
  /** 1 to 10, as entered on Strava. */
  readonly perceivedExertion?: number | undefined;
  readonly isRace: boolean;
  /** Strava's `trainer`: a treadmill, a turbo trainer. Sports that are always indoors are known by their name. */
  readonly isIndoor: boolean;
  readonly isCommute: boolean;
  readonly deviceName?: string | undefined;
}

export interface Profile {
  readonly massKg?: number | undefined;
  readonly sex?: 'M' | 'F' | undefined;
  readonly birthYear?: number | undefined;
  /** Beats a minute, as `maxHr`. */
  readonly restingHr?: number | undefined;
  readonly maxHr?: number | undefined;
  /** Any of the medical exclusions applies: no amounts at all. */
  readonly hasExclusion?: boolean | undefined;
  /** IANA name. Absent or unknown to this machine: the clock of the activity itself. */
  readonly timezone?: string | undefined;
  /** When they go to bed, `HH:MM` on their clock. Absent: 23:00. */
  readonly bedtime?: string | undefined;
}

/** What the runner answered. Out of range is refused as if not given, with a warning. */
export interface Replies {
  /** 0 to 10. */
  readonly soreness?: number | undefined;
  /** 0 to 14. */
  readonly sleepHours?: number | undefined;
  /** 0 to 10. */
  readonly energy?: number | undefined;
  /** This morning's pulse, 30 to 120 beats a minute. */
  readonly restingHr?: number | undefined;
  /** What that pulse usually is. Absent: the profile's. */
  readonly restingHrBaseline?: number | undefined;
  /** 1 to 10. */
  readonly rpe?: number | undefined;
  readonly weightBeforeKg?: number | undefined;
  readonly weightAfterKg?: number | undefined;
  /** The runner named the unit of the two weights, or has answered our question for it. */
  readonly isWeightUnitKnown?: boolean | undefined;
  /** Drunk on the way, 0 to 10 litres. */
  readonly drunkL?: number | undefined;
  /** A red flag was read in the answers. */
  readonly hasRedFlag?: boolean | undefined;
}

/** One earlier session. Several of one date are summed. */
export interface RecentDay {
  /** Local date, `2026-11-21`. */
  readonly date: string;
  readonly load: number;
  /** Strava's name of the sport. */
  readonly sport: string;
  readonly distanceM?: number | undefined;
  /** When that session's advice allows the next hard one, epoch milliseconds. */
  readonly readyAtMs?: number | undefined;
  /** Until when that session's advice allows no running, epoch milliseconds. */
  readonly noRunUntilMs?: number | undefined;
  /** When that session's advice told an amount of protein, epoch milliseconds. */
  readonly proteinAdvisedAtMs?: number | undefined;
}

export interface Learned {
  /** Own sweat over the predicted, 0.5 to 2. */
  readonly sweatFactor?: number | undefined;
  /** The usual scatter of the morning pulse, beats a minute. */
  readonly restingHrNoise?: number | undefined;
  /** 1.25 for an athlete who is always sore for long: scales the base hours. */
  readonly baseFactor?: number | undefined;
}
