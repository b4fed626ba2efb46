import { type DemoName, type DemoSession, demoFinish, demoSession, easyTenKm } from '../stand-in/demo-sessions.ts';
import { utcSeconds } from '../stand-in/iso-times.ts';
import type { ActivityUpload } from './activity-upload.ts';

/*
 * The demo sessions as intervals.icu gets them from a watch.
 */

/** An easy 10 km with pulse, but for what is said otherwise. @param finishedAt epoch milliseconds */
export function demoRun(finishedAt: number, parts: Partial<DemoSession> = {}): ActivityUpload {
  return activityOf({ ...easyTenKm, ...parts }, finishedAt);
}

/** One of the demo sessions, that ended at `finishedAt` (epoch milliseconds). */
export function demoActivity(name: DemoName, finishedAt: number): ActivityUpload {
  return activityOf(demoSession(name), demoFinish(name, finishedAt));
}

function activityOf(session: DemoSession, finishedAt: number): ActivityUpload {
  const { heartRate, temperatureC, kilojoules, isManual, isCommute, workoutType, device } = session;
  const movingSec = Math.round(session.movingMin * 60);
  const elapsedSec = Math.round((session.movingMin + session.pausedMin) * 60);
  const isRace = workoutType === 1 || workoutType === 11;
  return {
    source: isManual ? 'MANUAL' : sourceOf(device),
    name: session.name,
    description: 'Felt fine. Saw a heron.',
    type: session.sportType,
    start_date: utcSeconds(finishedAt - elapsedSec * 1000),
    timezone: session.timeZone,
    moving_time: movingSec,
    elapsed_time: elapsedSec,
    distance: Math.round(session.distanceKm * 1000),
    total_elevation_gain: session.ascentM,
    trainer: session.isIndoors,
    commute: isCommute,
    race: isRace,
    sub_type: isRace ? 'RACE' : isCommute ? 'COMMUTE' : 'NONE',
    ...(heartRate && {
      average_heartrate: Math.round(heartRate.average),
      max_heartrate: heartRate.max,
    }),
    ...(temperatureC !== undefined && { average_temp: temperatureC }),
    ...(kilojoules !== undefined && { icu_joules: Math.round(kilojoules * 1000) }),
    ...(device !== undefined && { device_name: device }),
    calories: Math.round(kilojoules ?? session.movingMin * 10.3),
  };
}

function sourceOf(device: string | undefined): 'COROS' | 'WAHOO' | 'GARMIN_CONNECT' {
  if (device?.startsWith('COROS') === true) return 'COROS';
  return device?.startsWith('Wahoo') === true ? 'WAHOO' : 'GARMIN_CONNECT';
}
