import { type DemoName, type DemoSession, demoFinish, demoSession, easyTenKm } from '../stand-in/demo-sessions.ts';
import type { ActivityUpload } from './activity-upload.ts';
import { activityOf } from './demo-activity.ts';

/*
 * The demo sessions as detailed as Strava's own activities.
 */

/** An easy 10 km with pulse, but for what is said otherwise. @param finishedAt epoch milliseconds */
export function demoRun(finishedAt: number, parts: Partial<DemoSession> = {}): ActivityUpload {
  return activityOf({ ...easyTenKm, ...parts }, finishedAt);
}

/**
 * One of the demo activities, that ended at `finishedAt` (epoch milliseconds). The night run ended at the last 22:40
 * of the athlete's clock before that.
 */
export function demoActivity(name: DemoName, finishedAt: number): ActivityUpload {
  return activityOf(demoSession(name), demoFinish(name, finishedAt));
}
