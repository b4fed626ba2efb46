import type { HoldKind } from '../../store/check-ins.ts';

/** What the plan page shows: plain data, already in the athlete's words and units. */
export type PlanView =
  /** A warning sign was told, and the athlete has not said that they are fine. */
  | { readonly kind: 'held'; readonly hold: HoldKind }
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'nothing-due' }
  /** What the advice was made from is gone by its age, and its rest is still due. Epoch milliseconds. */
  | { readonly kind: 'rest'; readonly readyAtMs: number; readonly noRunUntilMs: number | undefined }
  | {
      readonly kind: 'plan';
      readonly text: string;
      readonly hasAmounts: boolean;
      /** What to look out for. */
      readonly mind: readonly string[];
      readonly reasons: readonly string[];
      /** Of the session, epoch milliseconds. */
      readonly finishMs: number;
      /** For "View on Strava". */
      readonly activityId: string;
      /** Named where Garmin recorded it: Strava wants it said. */
      readonly garminDevice: string | undefined;
    };
