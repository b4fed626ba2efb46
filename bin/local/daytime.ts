import { localMoment } from '../../functions/clock/local-day.ts';
import { isQuiet } from '../../functions/recovery/quiet-hours.ts';
import { utcSeconds } from './stand-in/iso-times.ts';
import { utcOffsetSec } from './stand-in/wall-clock.ts';
import type { ActivityUpload } from './strava/activity-upload.ts';

/** In one of these it is always day. */
const places = ['America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Auckland'];

/**
 * A zone where it is day, so that a club tried out at night shows a text all the same. Not evening: from 17:00 on a plan speaks of
 * the day after.
 */
export function daytimeZone(now: number, here: string = Intl.DateTimeFormat().resolvedOptions().timeZone): string {
  const isDay = (zone: string): boolean => {
    const { clock } = localMoment(now, zone);
    return !isQuiet(clock, undefined) && clock >= '08:30' && clock < '17:00';
  };
  return [here, ...places].find(isDay) ?? here;
}

/** The activity as if it had taken place elsewhere, at the same moment. */
export function takenTo(zone: string, activity: ActivityUpload): ActivityUpload {
  const startMs = Date.parse(activity.start_date);
  const offsetSec = utcOffsetSec(startMs, zone);
  return {
    ...activity,
    timezone: `(GMT+00:00) ${zone}`,
    utc_offset: offsetSec,
    start_date_local: utcSeconds(startMs + offsetSec * 1000),
  };
}
