import type { DayAdvice } from './day-category.ts';
import type { DistanceFloor } from './distance-floor.ts';
import type { Learned, Profile, Replies, Session } from './facts.ts';
import type { FluidAdvice } from './fluid.ts';
import type { HardDays } from './hard-days.ts';
import type { Load } from './load.ts';
import type { LocalClock } from './local-clock.ts';
import type { PlausibleSession } from './plausible-session.ts';
import type { CarbClass, Lateness, NoAmounts, Range, Warning } from './prescription.ts';
import type { RedFlag } from './red-flag.ts';
import type { RestHours } from './rest-hours.ts';
import type { RestingPulse } from './resting-pulse.ts';
import type { RunStreak } from './run-streak.ts';
import type { SessionTime } from './session-time.ts';
import type { WeighIn } from './weigh-in.ts';

/** What every rule found about one session, before it is decided what may be said. */
export interface Assessment {
  readonly session: Session;
  readonly profile: Profile;
  readonly replies: Replies;
  readonly replyWarnings: readonly Warning[];
  readonly massWarnings: readonly Warning[];
  readonly learned: Learned;
  readonly plausible: PlausibleSession;
  readonly time: SessionTime;
  readonly clock: LocalClock;
  readonly drinkingEndMs: number;
  readonly lateness: Lateness;
  readonly massKg?: number;
  readonly isUnitUnknown: boolean;
  readonly weighIn: WeighIn;
  readonly temperatureC: number;
  /** With the learned factor; absent without a mass. */
  readonly sweatLPerHour?: number;
  readonly predictedLPerHour?: number;
  readonly observedLPerHour?: number;
  readonly estimatedLossL: number;
  readonly loadOf: Load;
  readonly carbClass: CarbClass;
  readonly fluidAdvice?: FluidAdvice;
  readonly sodium?: Range;
  readonly carbs?: Range;
  readonly protein?: Range;
  readonly redFlag: RedFlag;
  /** Empty: amounts are given. */
  readonly noAmountsBecause: readonly NoAmounts[];
  readonly hardDays: HardDays;
  readonly runStreak: RunStreak;
  readonly monotony?: number;
  readonly ramp?: number;
  readonly pulse: RestingPulse;
  readonly floor: DistanceFloor;
  /** Hours that each of them adds to the base. */
  readonly added: {
    readonly soreness: number;
    readonly sleep: number;
    readonly pulse: number;
    readonly hardDays: number;
    readonly monotony: number;
  };
  readonly rest: RestHours;
  readonly signs: readonly string[];
  readonly day: DayAdvice;
  /** Own or of an earlier session, ahead or past. */
  readonly noRunUntilMs?: number;
}
