/** What is reckoned once of a timeline and kept with it. */

export interface PulseBaseline {
  readonly bpm: number;
  readonly noiseBpm: number;
}

export interface PulseRise {
  readonly riseBpm: number;
  /** Enough for a sign. */
  readonly isAlert: boolean;
  readonly isHigh: boolean;
}

/** What one session asks for. */
export interface SessionRest {
  /** By the rules of a single session. */
  readonly hours: number;
  /** With the climb and the descent. */
  readonly wholeHours: number;
  readonly readyAtMs: number;
  readonly answers: SessionAnswers;
  readonly pulse: PulseRise | undefined;
  /** Of the morning pulse among the answers. */
  readonly pulseDay: number | undefined;
}

export interface SessionAnswers {
  soreness?: number | undefined;
  sleepHours?: number | undefined;
  restingHr?: number | undefined;
}

/** Which of the four signs are there on a day. */
export interface Signs {
  readonly apathy: boolean;
  readonly soreness: boolean;
  readonly performance: boolean;
  readonly pulse: boolean;
  readonly count: number;
}

/** What had been done of a day when a session of it ended. */
export interface DaySoFar {
  load: number;
  isHard: boolean;
  hasRun: boolean;
}
