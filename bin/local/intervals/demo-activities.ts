import type { DemoName, DemoSession } from '../stand-in/demo-sessions.ts';
import { demoActivity as stravaActivity, demoRun as stravaRun } from '../strava/demo-activities.ts';
import type { ActivityUpload } from './activity-upload.ts';
import { fromStravaJson } from './from-strava-json.ts';

/*
 * The demo sessions as intervals.icu gets them from a watch.
 */

/** An easy 10 km with pulse, but for what is said otherwise. @param finishedAt epoch milliseconds */
export function demoRun(finishedAt: number, parts: Partial<DemoSession> = {}): ActivityUpload {
  return fromStravaJson(stravaRun(finishedAt, parts));
}

/** One of the demo sessions, that ended at `finishedAt` (epoch milliseconds). */
export function demoActivity(name: DemoName, finishedAt: number): ActivityUpload {
  return fromStravaJson(stravaActivity(name, finishedAt));
}
