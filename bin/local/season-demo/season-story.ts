import type { DemoSession } from '../stand-in/demo-sessions.ts';
import type { ActivityUpload } from '../strava/activity-upload.ts';
import { demoRun } from '../strava/demo-activities.ts';

/** One day of the season, as its runner lives it. */
export interface SeasonDay {
  /** What they text in the morning, such as `2 7.5`; absent: nothing. */
  readonly says?: string;
  /** Texts of later in the day, in order. */
  readonly saysLater?: readonly string[];
  readonly session?: SeasonSession;
}

export interface SeasonSession {
  /** On the runner's clock, `HH:MM`. */
  readonly finishesAt: string;
  readonly words: string;
  make(finishedAt: number): ActivityUpload;
}

export const seasonWeeks = 8;
/** Sunday of the sixth week. */
export const raceDayIndex = 6 * 7 - 1;

const evening = '18:40';
const morning = '10:45';

function run(distanceKm: number, paceMin: number, pulse: number, parts: Partial<DemoSession> = {}): SeasonSession {
  return {
    finishesAt: distanceKm >= 14 ? morning : evening,
    words: `${distanceKm} km${parts.workoutType === 1 ? ' race' : ''}`,
    make: (finishedAt) =>
      demoRun(finishedAt, {
        distanceKm,
        movingMin: distanceKm * paceMin,
        pausedMin: 1,
        heartRate: { average: pulse, max: pulse + 18 },
        temperatureC: 14,
        ...parts,
      }),
  };
}

const easy = (km: number) => run(km, 5.9, 138);
const tempo = (km: number) => run(km, 4.9, 163, { workoutType: 3 });
const long = (km: number) => run(km, 5.8, 146, { workoutType: 2 });
const race = run(21.1, 4.75, 170, { name: 'Harbour Half', workoutType: 1, temperatureC: 22 });

/** Tuesday, Thursday, Saturday and Sunday; rested and in good spirits. */
function goodWeek(longKm: number, tempoKm: number): readonly SeasonDay[] {
  return [
    { says: '3 7.5' },
    { says: '2 7.5', session: tempo(tempoKm) },
    { says: '3 7' },
    { says: '2 8', session: easy(8) },
    { says: '1 7.5' },
    { says: '1 8', session: easy(7) },
    { says: '2 7.5', session: long(longKm) },
  ];
}

/** Eight weeks from a Monday on: training, a poor week, a race and its aftermath, a warning sign. */
export const season: readonly SeasonDay[] = [
  ...goodWeek(14, 8),
  ...goodWeek(15, 9),
  ...goodWeek(16, 9),
  // The poor week: work, a sick child, and training all the same.
  { says: '4 6', session: tempo(8) },
  { says: '5 5', session: tempo(9) },
  { says: '6 4.5', session: easy(8) },
  { says: '6 5', session: tempo(8) },
  { says: '7 4.5' },
  { says: '5 6' },
  { says: '4 7.5', session: easy(10) },
  // Easier, on its advice.
  { says: '3 8' },
  { says: '2 8', session: easy(6) },
  { says: '2 7.5' },
  { says: '1 8', session: tempo(6) },
  { says: '1 8' },
  { says: '1 7.5', session: easy(6) },
  { says: '1 8', session: long(14) },
  // Towards the race.
  { says: '2 7.5' },
  { says: '1 8', session: easy(6) },
  {},
  { says: '1 8', session: tempo(4) },
  { says: '0 8' },
  { says: '0 7', session: easy(3) },
  { says: '0 6.5', session: race },
  // After it.
  { says: '7 7' },
  { says: '6 7.5' },
  { says: '4 8' },
  { says: '3 7.5', session: easy(5) },
  { says: '2 8' },
  { says: '2 7.5', session: easy(6) },
  { says: '1 8', session: easy(8) },
  // A warning sign, two days of quiet, and the word of a doctor.
  { says: '1 7.5' },
  { says: '1 7.5', session: easy(8), saysLater: ['my chest feels tight since the hill'] },
  {},
  { saysLater: ['FINE'] },
  { says: '1 8' },
  { says: '1 8', session: easy(6) },
  { says: '1 7.5', session: long(12) },
];
