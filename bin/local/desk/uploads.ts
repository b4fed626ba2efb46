import type { ActivityUpload } from '../strava/activity-upload.ts';
import { demoActivity, demoRun } from '../strava/demo-activities.ts';

/** Something that a runner can upload from the desk. */
export interface DeskUpload {
  readonly name: string;
  readonly label: string;
  readonly note: string;
  /** As it is at a moment (epoch milliseconds): one activity, or the parts of one session in order. */
  make(now: number): readonly ActivityUpload[];
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Into the house, shoes off, watch synchronised. */
const sinceFinishMs = 12 * minuteMs;

export const deskUploads: readonly DeskUpload[] = [
  {
    name: 'easy-5-km',
    label: 'Easy 5 km',
    note: '28 min, cool',
    make: (now) => [demoActivity('5-km', now - sinceFinishMs)],
  },
  {
    name: 'hot-half-marathon',
    label: 'Hot half marathon',
    note: 'race, 29 degrees',
    make: (now) => [
      demoRun(now - sinceFinishMs, {
        name: 'Harbour Half',
        distanceKm: 21.16,
        movingMin: 108,
        pausedMin: 0,
        ascentM: 121,
        heartRate: { average: 169.8, max: 184 },
        temperatureC: 29,
        workoutType: 1,
      }),
    ],
  },
  { name: 'marathon', label: 'Marathon', note: '3 h 50, race', make: (now) => [marathon(now - sinceFinishMs)] },
  {
    name: 'treadmill',
    label: 'Treadmill',
    note: '36 min, indoors',
    make: (now) => [demoActivity('treadmill', now - sinceFinishMs)],
  },
  {
    name: 'ride',
    label: 'Ride 59 km',
    note: '2 h 6, power meter',
    make: (now) => [demoActivity('ride', now - sinceFinishMs)],
  },
  { name: 'triathlon', label: 'Triathlon', note: 'three uploads', make: (now) => triathlon(now - sinceFinishMs) },
  {
    name: 'late',
    label: 'Late 16 km',
    note: 'ended six hours ago',
    make: (now) => [
      demoRun(now - 6 * hourMs, { name: 'Before the family woke', distanceKm: 16.1, movingMin: 94, pausedMin: 2 }),
    ],
  },
  {
    name: 'two-devices',
    label: 'Two devices',
    note: 'one run, recorded twice',
    make: (now) => [
      demoRun(now - sinceFinishMs, { device: 'COROS PACE 3' }),
      demoRun(now - sinceFinishMs + 20_000, { device: 'Garmin Forerunner 265', distanceKm: 10.11 }),
    ],
  },
];

function marathon(finishedAt: number): ActivityUpload {
  return demoRun(finishedAt, {
    name: 'City Marathon',
    distanceKm: 42.31,
    movingMin: 229,
    pausedMin: 1,
    ascentM: 140,
    heartRate: { average: 158.3, max: 176 },
    temperatureC: 14,
    workoutType: 1,
  });
}

/** Swim, ride and run, with the changes between them. */
function triathlon(finishedAt: number): readonly ActivityUpload[] {
  const runMin = 51;
  const rideMin = 76;
  const changeMin = 4;
  const rideEnd = finishedAt - (runMin + changeMin) * minuteMs;
  const swimEnd = rideEnd - (rideMin + changeMin) * minuteMs;
  const part = { pausedMin: 0, device: 'Garmin Forerunner 265', workoutType: undefined, temperatureC: 22 };
  return [
    demoRun(swimEnd, { ...part, name: 'Swim', sportType: 'Swim', distanceKm: 1.52, movingMin: 33, ascentM: 0 }),
    demoRun(rideEnd, { ...part, name: 'Bike', sportType: 'Ride', distanceKm: 40.3, movingMin: rideMin, ascentM: 210 }),
    demoRun(finishedAt, { ...part, name: 'Run', distanceKm: 10.02, movingMin: runMin }),
  ];
}
