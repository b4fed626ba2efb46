import type { Rule } from './rule.ts';

export interface RecordedSportFound {
  /** As Strava names it, before its pace has been looked at. */
  readonly recordedSport: Sport;
}

export const sportsRule: Rule<object, RecordedSportFound> = {
  id: 'sports',
  guide: '',
  implemented: () => 'Every sport of Strava has an energy cost (MET); one that we do not know counts as a Workout.',
  why: 'The guide knows runners only, but a ride or a swim before a run costs water, food and rest as well.',
  source:
    '[ENG] rounded from the Compendium of Physical Activities (Ainsworth 2011 [K]); taken over from it: Cricket 4.8, Dance 7.8, Sail 3, Skateboard 5, StandUpPaddling 6, Surfing 3, TableTennis 4, Volleyball 4, Windsurf and Kitesurf 5',
  parameters: [],
  find: ({ session }) => ({ found: { recordedSport: sportOf(session.sport) } }),
};

export type SportKind = 'run' | 'ride' | 'swim' | 'strength' | 'walk' | 'other';

export interface Sport {
  readonly kind: SportKind;
  /** Energy as a multiple of that at rest: about kcal a kilogram and hour. Runs are reckoned by their speed instead. */
  readonly met: number;
  readonly isAlwaysIndoors: boolean;
  /** A hike, a walk or skiing: what may fill a whole day. */
  readonly isOuting: boolean;
}

/** Strava adds sports as it likes: an unknown one is a Workout, never an error. */
export function sportOf(name: string): Sport {
  return sports.get(name) ?? workout;
}

const workout: Sport = { kind: 'other', met: 4.5, isAlwaysIndoors: false, isOuting: false };

const sports: ReadonlyMap<string, Sport> = new Map([
  ...outside('run', 9, 'Run', 'TrailRun'),
  ...inside('run', 9, 'VirtualRun'),
  ...outside('ride', 7.5, 'Ride', 'GravelRide', 'MountainBikeRide', 'Handcycle', 'Velomobile'),
  ...inside('ride', 7.5, 'VirtualRide'),
  ...outside('ride', 4, 'EBikeRide', 'EMountainBikeRide'),
  ...outside('swim', 7, 'Swim'),
  ...inside('strength', 4.5, 'WeightTraining'),
  ...inside('strength', 7, 'Crossfit'),
  ...outing('walk', 3.5, 'Walk'),
  ...outing('other', 9, 'NordicSki', 'RollerSki', 'BackcountrySki'),
  ...inside('other', 8, 'StairStepper'),
  ...outside('other', 7.8, 'Dance'),
  ...inside('other', 7, 'VirtualRow', 'HighIntensityIntervalTraining'),
  ...outside('other', 7, 'Rowing', 'InlineSkate', 'IceSkate', 'Soccer', 'Basketball', 'Squash', 'Racquetball'),
  ...outing('other', 6, 'Hike'),
  ...outside('other', 6, 'Tennis', 'Badminton', 'Padel', 'Pickleball', 'RockClimbing', 'StandUpPaddling'),
  ...outside('other', 5.3, 'Snowshoe'),
  ...outing('other', 5, 'AlpineSki'),
  ...outside('other', 5, 'Kayaking', 'Canoeing', 'Snowboard', 'Skateboard', 'Windsurf', 'Kitesurf'),
  ...inside('other', 5, 'Elliptical'),
  ...outside('other', 4.8, 'Golf', 'Cricket'),
  ...outside('other', 4.5, 'Workout', 'Wheelchair'),
  ...outside('other', 4, 'TableTennis', 'Volleyball'),
  ...outside('other', 3, 'Sail', 'Surfing'),
  ...inside('other', 2.5, 'Yoga', 'Pilates'),
  ...outside('other', 2.5, 'PhysicalTherapy'),
]);

type Entry = readonly [string, Sport];

function outside(kind: SportKind, met: number, ...names: readonly string[]): readonly Entry[] {
  return names.map((name) => [name, { kind, met, isAlwaysIndoors: false, isOuting: false }]);
}

function inside(kind: SportKind, met: number, ...names: readonly string[]): readonly Entry[] {
  return names.map((name) => [name, { kind, met, isAlwaysIndoors: true, isOuting: false }]);
}

function outing(kind: SportKind, met: number, ...names: readonly string[]): readonly Entry[] {
  return names.map((name) => [name, { kind, met, isAlwaysIndoors: false, isOuting: true }]);
}
