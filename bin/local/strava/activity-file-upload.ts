import { isActivityFile, readActivityFile } from '../../../functions/activity-files/read-activity-file.ts';
import type { Session } from '../../../functions/recovery/facts.ts';
import { type ReadActivity, readActivityJson, readActivityUpload } from './activity-upload.ts';

/**
 * The activities in a file as Strava would have them after its upload: one, or one a sport of a triathlon. FIT, GPX, or the JSON
 * that Strava's API answers. A GPX knows UTC only: its clock is the one of this machine.
 *
 * @throws ActivityFileError, InvalidActivityError
 */
export async function readActivitiesInFile(bytes: Uint8Array): Promise<readonly ReadActivity[]> {
  if (!isActivityFile(bytes.subarray(0, 2048))) return [readActivityJson(new TextDecoder().decode(bytes))];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (await readActivityFile(bytes, { timezone: timeZone })).map(uploadOf);
}

function uploadOf(session: Session): ReadActivity {
  const { startMs, localStart, movingSec, elapsedSec } = session;
  return readActivityUpload({
    name: 'From a file',
    sport_type: session.sport,
    start_date: new Date(startMs).toISOString(),
    start_date_local: `${localStart}Z`,
    utc_offset: Math.round((Date.parse(`${localStart}Z`) - startMs) / 1000),
    moving_time: Math.round(movingSec ?? elapsedSec ?? 0),
    elapsed_time: Math.round(elapsedSec ?? movingSec ?? 0),
    distance: session.distanceM ?? 0,
    total_elevation_gain: session.ascentM ?? 0,
    trainer: session.isIndoor,
    has_heartrate: session.averageHeartRate !== undefined,
    ...(session.averageHeartRate !== undefined && { average_heartrate: session.averageHeartRate }),
    ...(session.sensorTemperatureC !== undefined && { average_temp: session.sensorTemperatureC }),
    ...(session.kilojoules !== undefined && { kilojoules: session.kilojoules }),
    ...(session.perceivedExertion !== undefined && { perceived_exertion: session.perceivedExertion }),
  });
}
