/**
 * Strava's name for a sport of the FIT profile; the sub-sport decides first. `undefined`: a Workout.
 *
 * Source: Garmin FIT profile, types `sport` and `sub_sport`; Strava API v3, `SportType`.
 */
export function fitSportOf(sport: string | undefined, subSport: string | undefined): string | undefined {
  return bySportAndSubSport.get(`${sport} ${subSport}`) ?? bySubSport.get(subSport ?? '') ?? bySport.get(sport ?? '');
}

export function isIndoorFitSport(sport: string | undefined, subSport: string | undefined): boolean {
  return sport === 'fitness_equipment' || indoorSubSports.has(subSport ?? '');
}

const indoorSubSports: ReadonlySet<string> = new Set([
  'treadmill',
  'spin',
  'indoor_cycling',
  'indoor_running',
  'indoor_walking',
  'indoor_rowing',
  'indoor_hand_cycling',
  'indoor_wheelchair_walk',
  'indoor_wheelchair_run',
  'elliptical',
  'stair_climbing',
  'virtual_activity',
]);

const bySportAndSubSport: ReadonlyMap<string, string> = new Map([
  ['running trail', 'TrailRun'],
  ['running ultra', 'TrailRun'],
  ['running virtual_activity', 'VirtualRun'],
  ['cycling virtual_activity', 'VirtualRide'],
  ['cycling mountain', 'MountainBikeRide'],
  ['cycling downhill', 'MountainBikeRide'],
  ['rowing virtual_activity', 'VirtualRow'],
  ['alpine_skiing backcountry', 'BackcountrySki'],
]);

const bySubSport: ReadonlyMap<string, string> = new Map([
  ['gravel_cycling', 'GravelRide'],
  ['hand_cycling', 'Handcycle'],
  ['indoor_hand_cycling', 'Handcycle'],
  ['e_bike_fitness', 'EBikeRide'],
  ['e_bike_mountain', 'EMountainBikeRide'],
  ['e_bike_enduro', 'EMountainBikeRide'],
  ['strength_training', 'WeightTraining'],
  ['yoga', 'Yoga'],
  ['pilates', 'Pilates'],
  ['elliptical', 'Elliptical'],
  ['stair_climbing', 'StairStepper'],
  ['indoor_rowing', 'Rowing'],
  ['hiit', 'HighIntensityIntervalTraining'],
  ['tabata', 'HighIntensityIntervalTraining'],
  ['amrap', 'Crossfit'],
  ['emom', 'Crossfit'],
  ['pickleball', 'Pickleball'],
  ['padel', 'Padel'],
  ['squash', 'Squash'],
  ['badminton', 'Badminton'],
  ['racquetball', 'Racquetball'],
  ['table_tennis', 'TableTennis'],
  ['bouldering', 'RockClimbing'],
  ['indoor_climbing', 'RockClimbing'],
  // A spinning class and a treadmill say the equipment where the sport is `fitness_equipment`.
  ['indoor_cycling', 'Ride'],
  ['spin', 'Ride'],
  ['treadmill', 'Run'],
  ['indoor_running', 'Run'],
  ['indoor_walking', 'Walk'],
]);

const bySport: ReadonlyMap<string, string> = new Map([
  ['running', 'Run'],
  ['cycling', 'Ride'],
  ['e_biking', 'EBikeRide'],
  ['swimming', 'Swim'],
  ['walking', 'Walk'],
  ['hiking', 'Hike'],
  ['mountaineering', 'Hike'],
  ['cross_country_skiing', 'NordicSki'],
  ['alpine_skiing', 'AlpineSki'],
  ['snowboarding', 'Snowboard'],
  ['snowshoeing', 'Snowshoe'],
  ['rowing', 'Rowing'],
  ['kayaking', 'Kayaking'],
  ['canoeing', 'Canoeing'],
  ['stand_up_paddleboarding', 'StandUpPaddling'],
  ['surfing', 'Surfing'],
  ['windsurfing', 'Windsurf'],
  ['kitesurfing', 'Kitesurf'],
  ['sailing', 'Sail'],
  ['inline_skating', 'InlineSkate'],
  ['ice_skating', 'IceSkate'],
  ['rock_climbing', 'RockClimbing'],
  ['floor_climbing', 'StairStepper'],
  ['soccer', 'Soccer'],
  ['basketball', 'Basketball'],
  ['volleyball', 'Volleyball'],
  ['tennis', 'Tennis'],
  ['golf', 'Golf'],
  ['cricket', 'Cricket'],
  ['dance', 'Dance'],
  ['hiit', 'HighIntensityIntervalTraining'],
  ['wheelchair_push_walk', 'Wheelchair'],
  ['wheelchair_push_run', 'Wheelchair'],
]);
