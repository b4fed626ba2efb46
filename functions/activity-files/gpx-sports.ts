/**
 * Strava's name for the free text of a GPX track's `type`: words of Garmin and Strava, or the number that Strava's
 * older exports have. `undefined` where it says something else.
 */
export function gpxSportOf(type: string): string | undefined {
  return sports.get(type.toLowerCase().replace(/[\s-]+/g, '_'));
}

const sports: ReadonlyMap<string, string> = new Map([
  ['running', 'Run'],
  ['run', 'Run'],
  ['9', 'Run'],
  ['street_running', 'Run'],
  ['track_running', 'Run'],
  ['ultra_run', 'Run'],
  ['trail_running', 'TrailRun'],
  ['trailrun', 'TrailRun'],
  ['virtual_run', 'VirtualRun'],
  ['virtualrun', 'VirtualRun'],
  ['cycling', 'Ride'],
  ['biking', 'Ride'],
  ['ride', 'Ride'],
  ['1', 'Ride'],
  ['road_biking', 'Ride'],
  ['mountain_biking', 'MountainBikeRide'],
  ['gravel_cycling', 'GravelRide'],
  ['virtual_ride', 'VirtualRide'],
  ['virtualride', 'VirtualRide'],
  ['walking', 'Walk'],
  ['walk', 'Walk'],
  ['10', 'Walk'],
  ['hiking', 'Hike'],
  ['hike', 'Hike'],
  ['4', 'Hike'],
  ['swimming', 'Swim'],
  ['swim', 'Swim'],
  ['16', 'Swim'],
  ['open_water_swimming', 'Swim'],
  ['rowing', 'Rowing'],
  ['kayaking', 'Kayaking'],
  ['inline_skating', 'InlineSkate'],
  ['cross_country_skiing', 'NordicSki'],
  ['resort_skiing_snowboarding', 'AlpineSki'],
  ['backcountry_skiing', 'BackcountrySki'],
]);
