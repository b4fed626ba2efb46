/** What the plan page shows of the newest advice: plain data, already in the athlete's words and units. */
export interface Plan {
  /** As it was sent. */
  readonly text: string;
  readonly reasons: readonly string[];
  /** Epoch milliseconds. */
  readonly at: number;
  /** For "View on Strava". */
  readonly activityId: string;
  /** Named where Garmin recorded it: Strava wants it said. */
  readonly garminDevice: string | undefined;
}

/** The athlete's newest advice that may still be shown. */
export type ReadPlan = (athleteId: string, now: number) => Promise<Plan | undefined>;
