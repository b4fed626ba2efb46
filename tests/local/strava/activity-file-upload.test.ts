import { describe, expect, test } from 'vitest';
import { readActivitiesInFile } from '../../../bin/local/strava/activity-file-upload.ts';
import { fitFile, fitSports } from '../../activity-files/fit-file.ts';
import { bytesOf } from '../../activity-files/gpx-file.ts';

const startMs = Date.UTC(2026, 10, 21, 8);

describe('a file that is dropped on the desk', () => {
  test('is the activity that Strava would make of the file of a watch', async () => {
    const file = fitFile(
      [
        {
          startMs,
          sport: fitSports.running,
          elapsedSec: 3700.4,
          timerSec: 3600,
          distanceM: 10_000,
          averageHeartRate: 151,
        },
      ],
      { offsetSec: 3600 },
    );

    expect(await readActivitiesInFile(file)).toEqual([
      expect.objectContaining({
        sport_type: 'Run',
        start_date: '2026-11-21T08:00:00.000Z',
        start_date_local: '2026-11-21T09:00:00Z',
        utc_offset: 3600,
        moving_time: 3600,
        elapsed_time: 3700,
        distance: 10_000,
        average_heartrate: 151,
      }),
    ]);
  });

  test('is the activity itself where it is what the API answers', async () => {
    const activity = {
      sport_type: 'Ride',
      start_date: '2026-11-21T08:00:00Z',
      moving_time: 60,
      elapsed_time: 60,
      distance: 1,
    };

    expect(await readActivitiesInFile(bytesOf(JSON.stringify(activity)))).toEqual([expect.objectContaining(activity)]);
  });

  test('is refused in words where it is neither', async () => {
    await expect(readActivitiesInFile(bytesOf('hello'))).rejects.toThrow(/not JSON/);
    await expect(readActivitiesInFile(fitFile([]))).rejects.toThrow(/no finished activity/);
  });
});
