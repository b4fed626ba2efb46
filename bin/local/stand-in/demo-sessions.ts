import { lastTimeOfDay } from './wall-clock.ts';

/*
 * Made-up sessions, for trying things out and for tests. Nobody ran them.
 */

/** One session in a coach's words. */
export interface DemoSession {
  readonly name: string;
  readonly sportType: string;
  readonly distanceKm: number;
  readonly movingMin: number;
  /** Standing at lights, mostly. */
  readonly pausedMin: number;
  readonly ascentM: number;
  /** Beats a minute; none where no strap was worn. */
  readonly heartRate: { readonly average: number; readonly max: number } | undefined;
  /** Degrees Celsius at the watch; none where it does not measure them. */
  readonly temperatureC: number | undefined;
  readonly device: string | undefined;
  /** Runs: 0 none, 1 race, 2 long run, 3 workout. Rides: 10, 11 race, 12 workout. */
  readonly workoutType: number | undefined;
  readonly kilojoules: number | undefined;
  readonly isIndoors: boolean;
  readonly isCommute: boolean;
  readonly isManual: boolean;
  /** IANA name. */
  readonly timeZone: string;
}

/** An easy 10 km with pulse. */
export const easyTenKm: DemoSession = {
  name: 'Out to the mill and back',
  sportType: 'Run',
  distanceKm: 10.04,
  movingMin: 59,
  pausedMin: 1.5,
  ascentM: 62,
  heartRate: { average: 139.4, max: 156 },
  temperatureC: 17,
  device: 'COROS PACE 3',
  workoutType: 0,
  kilojoules: undefined,
  isIndoors: false,
  isCommute: false,
  isManual: false,
  timeZone: 'America/New_York',
};

const sessions = {
  'easy-10-km': {},
  '5-km': { name: 'Short one before breakfast', distanceKm: 5.01, movingMin: 27.5, pausedMin: 0, ascentM: 18 },
  'half-marathon-race': {
    name: 'Harbour Half',
    distanceKm: 21.16,
    movingMin: 101.2,
    pausedMin: 0,
    ascentM: 121,
    heartRate: { average: 169.8, max: 184 },
    workoutType: 1,
  },
  treadmill: {
    name: 'Belt and a podcast',
    distanceKm: 6.2,
    movingMin: 36,
    pausedMin: 0,
    ascentM: 0,
    temperatureC: undefined,
    isIndoors: true,
  },
  'hot-long-run': {
    name: 'Long and far too warm',
    distanceKm: 24.3,
    movingMin: 146,
    pausedMin: 6,
    ascentM: 188,
    heartRate: { average: 151.7, max: 170 },
    temperatureC: 31,
    workoutType: 2,
  },
  ride: {
    name: 'Three bridges',
    sportType: 'Ride',
    distanceKm: 58.6,
    movingMin: 126,
    pausedMin: 9,
    ascentM: 540,
    heartRate: { average: 137.2, max: 168 },
    temperatureC: 19,
    device: 'Wahoo ELEMNT BOLT',
    workoutType: 10,
    kilojoules: 1284.6,
  },
  strength: {
    name: 'Squats and such',
    sportType: 'WeightTraining',
    distanceKm: 0,
    movingMin: 48,
    pausedMin: 0,
    ascentM: 0,
    heartRate: { average: 107.9, max: 141 },
    temperatureC: undefined,
    workoutType: undefined,
  },
  walk: {
    name: 'Round the pond',
    sportType: 'Walk',
    distanceKm: 3.4,
    movingMin: 41,
    pausedMin: 4,
    ascentM: 12,
    heartRate: { average: 92.1, max: 108 },
    workoutType: undefined,
  },
  swim: {
    name: 'Lanes',
    sportType: 'Swim',
    distanceKm: 1.8,
    movingMin: 42,
    pausedMin: 5,
    ascentM: 0,
    heartRate: undefined,
    temperatureC: undefined,
    workoutType: undefined,
  },
  'night-run': { name: 'Headlamp loop', distanceKm: 8.1, movingMin: 47, temperatureC: 9 },
  commute: { name: 'To work', distanceKm: 5.6, movingMin: 33, pausedMin: 3, isCommute: true },
  'manual-run': {
    name: 'Forgot the watch',
    distanceKm: 9,
    movingMin: 54,
    pausedMin: 0,
    ascentM: 0,
    heartRate: undefined,
    temperatureC: undefined,
    device: undefined,
    isManual: true,
  },
  'garmin-run': {
    name: 'Intervals by the canal',
    distanceKm: 12.2,
    movingMin: 64,
    device: 'Garmin Forerunner 265',
    workoutType: 3,
  },
} as const satisfies Record<string, Partial<DemoSession>>;

export type DemoName = keyof typeof sessions;

export const demoNames: readonly DemoName[] = Object.keys(sessions).filter(isDemoName);

export function demoSession(name: DemoName): DemoSession {
  return { ...easyTenKm, ...sessions[name] };
}

/** When a session ended that was to end at `finishedAt` (epoch milliseconds): the night run at the last 22:40 before it. */
export function demoFinish(name: DemoName, finishedAt: number): number {
  return name === 'night-run' ? lastTimeOfDay('22:40', finishedAt, demoSession(name).timeZone) : finishedAt;
}

function isDemoName(name: string): name is DemoName {
  return Object.hasOwn(sessions, name);
}
