import { type DemoName, type DemoSession, demoFinish, demoSession, easyTenKm } from '../stand-in/demo-sessions.ts';
import { utcSeconds } from '../stand-in/iso-times.ts';
import { standardOffsetSec, utcOffsetSec } from '../stand-in/wall-clock.ts';
import type { ActivityUpload } from './activity-upload.ts';

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

/** The session as Strava shows it. @param finishedAt epoch milliseconds */
function activityOf(session: DemoSession, finishedAt: number): ActivityUpload {
  const { distanceKm, timeZone, heartRate, device, isManual } = session;
  const movingSec = Math.round(session.movingMin * 60);
  const elapsedSec = Math.round((session.movingMin + session.pausedMin) * 60);
  const startedAt = Math.floor(finishedAt / 1000 - elapsedSec) * 1000;
  const offsetSec = utcOffsetSec(startedAt, timeZone);
  const distance = Math.round(distanceKm * 10_000) / 10;
  const isOutdoors = !session.isIndoors && !isManual && distance > 0;
  const speed = round(distance / movingSec, 3);

  return {
    name: session.name,
    sport_type: session.sportType,
    start_date: utcSeconds(startedAt),
    start_date_local: utcSeconds(startedAt + offsetSec * 1000),
    timezone: `(${gmt(standardOffsetSec(startedAt, timeZone))}) ${timeZone}`,
    utc_offset: offsetSec,
    distance,
    moving_time: movingSec,
    elapsed_time: elapsedSec,
    total_elevation_gain: session.ascentM,
    ...(isOutdoors ? { elev_high: 84.2, elev_low: 31.6 } : {}),
    start_latlng: isOutdoors ? madeUpPlace : [],
    end_latlng: isOutdoors ? madeUpPlace : [],
    map: {
      id: 'a-made-up-map',
      polyline: isOutdoors ? madeUpLine : '',
      summary_polyline: isOutdoors ? madeUpLine : '',
    },
    trainer: session.isIndoors,
    commute: session.isCommute,
    manual: isManual,
    flagged: false,
    visibility: 'everyone',
    ...(session.workoutType === undefined ? {} : { workout_type: session.workoutType }),
    average_speed: speed,
    max_speed: round(speed * 1.42, 3),
    has_heartrate: heartRate !== undefined,
    heartrate_opt_out: false,
    ...(heartRate === undefined ? {} : { average_heartrate: heartRate.average, max_heartrate: heartRate.max }),
    ...(session.temperatureC === undefined ? {} : { average_temp: session.temperatureC }),
    ...(session.sportType === 'Run' && !isManual ? { average_cadence: 84.6 } : {}),
    ...(session.kilojoules === undefined ? {} : powerOf(session.kilojoules, movingSec)),
    ...(device === undefined ? {} : { device_name: device, external_id: 'made-up.fit' }),
    suffer_score: heartRate === undefined ? null : Math.round(session.movingMin * 0.9),
    perceived_exertion: null,
    prefer_perceived_exertion: null,
    calories: round(session.kilojoules ?? session.movingMin * 10.3, 1),
    description: 'Felt fine. Saw a heron.',
    splits_metric: distance > 0 && !isManual ? splitsOf(distance, speed, heartRate?.average) : [],
    laps: [],
    segment_efforts: [],
    best_efforts: [],
    photos: { count: 0 },
  };
}

/** A place in the sea, so that nobody lives there: it must turn up nowhere. */
const madeUpPlace: readonly number[] = [30.51, -40.27];
const madeUpLine = 'w_nvDfmcuFqAw@cBkAqAeA{@s@';

function powerOf(kilojoules: number, movingSec: number): Readonly<Record<string, unknown>> {
  const watts = (kilojoules * 1000) / movingSec;
  return {
    kilojoules,
    average_watts: round(watts, 1),
    weighted_average_watts: Math.round(watts * 1.08),
    max_watts: Math.round(watts * 3.4),
    device_watts: true,
  };
}

/** Kilometres, each a little faster or slower than the one before, the pulse drifting up. */
function splitsOf(distance: number, speed: number, averageHeartRate: number | undefined): readonly object[] {
  const count = Math.ceil(distance / 1000);
  return Array.from({ length: count }, (_, index) => {
    const length = Math.min(1000, round(distance - index * 1000, 1));
    const splitSpeed = round(speed * (1 + 0.03 * Math.sin(index * 1.7)), 2);
    const seconds = Math.max(1, Math.round(length / splitSpeed));
    return {
      split: index + 1,
      distance: length,
      moving_time: seconds,
      elapsed_time: seconds,
      elevation_difference: round(4 * Math.sin(index * 0.9), 1),
      average_speed: splitSpeed,
      pace_zone: 2,
      ...(averageHeartRate === undefined
        ? {}
        : { average_heartrate: round(averageHeartRate + 6 * (index / count - 0.5), 1) }),
    };
  });
}

function gmt(offsetSec: number): string {
  const minutes = Math.abs(offsetSec) / 60;
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `GMT${offsetSec < 0 ? '-' : '+'}${clock}`;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
