import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isActivityFile,
  largestActivityFileBytes,
  readActivityFile,
} from '../../functions/activity-files/read-activity-file.ts';
import { runsOf } from '../fixtures/runs.ts';
import { fitFile, fitSports, fitSubSports } from './fit-file.ts';
import { bytesOf, gpxFile, northwards } from './gpx-file.ts';

const startMs = Date.UTC(2026, 10, 21, 8);
const run = {
  startMs,
  sport: fitSports.running,
  elapsedSec: 3700,
  timerSec: 3600,
  distanceM: 10_000,
  ascentM: 120,
  averageHeartRate: 151,
  averageTemperatureC: 14,
};

const sessionIn = async (...given: Parameters<typeof readActivityFile>) => {
  const sessions = await readActivityFile(...given);
  expect(sessions).toHaveLength(1);
  return sessions[0];
};

describe('a FIT file', () => {
  test('says what the watch summed up, on the clock of its wrist', async () => {
    expect(await sessionIn(fitFile([run], { offsetSec: -8 * 3600 }))).toMatchObject({
      id: expect.stringMatching(/^file-[0-9a-f]{16}$/),
      sport: 'Run',
      startMs,
      localStart: '2026-11-21T00:00:00',
      elapsedSec: 3700,
      movingSec: 3600,
      distanceM: 10_000,
      ascentM: 120,
      averageHeartRate: 151,
      sensorTemperatureC: 14,
      isIndoor: false,
      isRace: false,
    });
  });

  test('has the same id whenever it is read, and another one when it is another file', async () => {
    const [first, again, other] = await Promise.all(
      [fitFile([run]), fitFile([run]), fitFile([{ ...run, distanceM: 9000 }])].map((file) => sessionIn(file)),
    );

    expect(again?.id).toBe(first?.id);
    expect(other?.id).not.toBe(first?.id);
  });

  test('of a treadmill is an indoor run, and one of a trail a trail run', async () => {
    const treadmill = await sessionIn(fitFile([{ ...run, subSport: fitSubSports.treadmill }]));
    const trail = await sessionIn(fitFile([{ ...run, subSport: fitSubSports.trail }]));

    expect(treadmill).toMatchObject({ sport: 'Run', isIndoor: true });
    expect(trail).toMatchObject({ sport: 'TrailRun', isIndoor: false });
  });

  test('of a sport that Strava does not have is a workout', async () => {
    expect(await sessionIn(fitFile([{ ...run, sport: fitSports.videoGaming }]))).toMatchObject({ sport: 'Workout' });
  });

  test('of a triathlon has a session a sport, in order, without the changes between them', async () => {
    const parts = [
      { ...run, startMs: startMs + 5_000_000 },
      { startMs, sport: fitSports.swimming, elapsedSec: 1500 },
      { startMs: startMs + 1_500_000, sport: fitSports.transition, elapsedSec: 120 },
      { startMs: startMs + 1_620_000, sport: fitSports.cycling, elapsedSec: 3300, workJ: 700_000 },
    ];

    const sessions = await readActivityFile(fitFile(parts));

    expect(sessions.map(({ sport, kilojoules }) => [sport, kilojoules])).toEqual([
      ['Swim', undefined],
      ['Ride', 700],
      ['Run', undefined],
    ]);
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(3);
  });

  test('keeps the effort that the runner tapped on the watch', async () => {
    expect(await sessionIn(fitFile([{ ...run, rpe: 70 }]))).toMatchObject({ perceivedExertion: 7 });
  });

  test('that does not know the clock on the wall takes that of the profile', async () => {
    expect(await sessionIn(fitFile([run]), { timezone: 'Asia/Kolkata' })).toMatchObject({
      localStart: '2026-11-21T13:30:00',
    });
  });

  test.each([
    ['was cut', fitFile([run]).slice(0, -20), /damaged or ends too early/],
    ['was changed on its way', fitFile([run]).map((byte, at) => (at === 40 ? byte ^ 1 : byte)), /damaged/],
    ['is a course or a workout', fitFile([]), /no finished activity/],
    ['has no time', fitFile([{ startMs, sport: fitSports.running }]), /how long/],
    ['began before there were watches', fitFile([{ ...run, startMs: Date.UTC(1989, 11, 31) }]), /no finished activity/],
  ])('that %s is refused in words', async (_, file, words) => {
    await expect(readActivityFile(file)).rejects.toThrow(words);
  });
});

describe('a GPX file', () => {
  test('is summed up: way, time, climb, pulse and temperature', async () => {
    const points = northwards(361, startMs, (at) => ({
      altitudeM: 20 + Math.min(at, 100),
      heartRate: 140,
      temperatureC: 9,
    }));

    const session = await sessionIn(gpxFile([points]), { timezone: 'Europe/Dublin' });

    expect(session).toMatchObject({ sport: 'Run', startMs, localStart: '2026-11-21T08:00:00', ascentM: 100 });
    expect(session).toMatchObject({ elapsedSec: 3600, movingSec: 3600, averageHeartRate: 140, sensorTemperatureC: 9 });
    expect(session?.distanceM).toBeCloseTo(10_800, -1);
  });

  test('counts no way over a pause of the recording, and no time of standing', async () => {
    const before = northwards(61, startMs);
    const standing = northwards(60, startMs + 610_000, () => ({ latitude: before.at(-1)?.latitude ?? 0 }));
    const far = northwards(61, startMs + 3_600_000, (at) => ({ latitude: 54 + (at * 30) / 111_195 }));

    const session = await sessionIn(gpxFile([[...before, ...standing], far]));

    expect(session).toMatchObject({ elapsedSec: 4200, movingSec: 1200 });
    expect(session?.distanceM).toBeCloseTo(3600, -1);
  });

  test('climbs nothing where heights only scatter', async () => {
    const points = northwards(361, startMs, (at) => ({ altitudeM: 20 + (at % 2) * 8 }));

    expect(await sessionIn(gpxFile([points]))).toMatchObject({ ascentM: 0 });
  });

  test('without a sport is a workout, unless the sport is said', async () => {
    const file = gpxFile([northwards(10, startMs)], '');

    expect(await sessionIn(file)).toMatchObject({ sport: 'Workout' });
    expect(await sessionIn(file, { sport: 'Run' })).toMatchObject({ sport: 'Run' });
  });

  test.each([
    ['has no times', gpxFile([northwards(10, startMs).map(({ time: _, ...point }) => point)]), /no times/],
    ['has one point', gpxFile([northwards(1, startMs)]), /no times/],
    ['has no track', bytesOf('<gpx version="1.1"></gpx>'), /no track/],
    ['was cut', gpxFile([northwards(10, startMs)]).slice(0, 900), /damaged or ends too early/],
    [
      'hides a flood of entities',
      bytesOf(`<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <gpx><trk><type>&b;</type></trk></gpx>`),
      /damaged/,
    ],
    [
      'asks for a file of this machine',
      bytesOf('<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx><trk><type>&x;</type></trk></gpx>'),
      /neither FIT nor GPX|damaged/,
    ],
  ])('that %s is refused in words', async (_, file, words) => {
    await expect(readActivityFile(file)).rejects.toThrow(words);
  });
});

describe('any file', () => {
  test('is read gzipped too, as exports of Strava have them', async () => {
    expect(await sessionIn(gzipSync(fitFile([run])))).toMatchObject({ distanceM: 10_000 });
  });

  test('that would fill the memory is refused before it does', async () => {
    const large = gzipSync(new Uint8Array(largestActivityFileBytes + 1));

    await expect(readActivityFile(large)).rejects.toThrow(/larger than 32 MB/);
    await expect(readActivityFile(new Uint8Array(largestActivityFileBytes + 1))).rejects.toThrow(/larger than 32 MB/);
    await expect(readActivityFile(gzipSync('x').subarray(0, 15))).rejects.toThrow(/compressed file is damaged/);
  });

  test('of another kind is told so', async () => {
    await expect(readActivityFile(bytesOf('{"id":1}'))).rejects.toThrow(/neither FIT nor GPX/);
    expect(isActivityFile(bytesOf('{"id":1}'))).toBe(false);
    expect(isActivityFile(bytesOf('\uFEFF<?xml version="1.0"?>\n<gpx>'))).toBe(true);
  });

  test('gives sessions or a clear refusal, whatever bytes are in it', async () => {
    const whole = [
      fitFile([run, { ...run, startMs: startMs + 9e6 }], { offsetSec: 3600 }),
      gpxFile([northwards(4, startMs)]),
    ];
    const changed = fc
      .tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(1200), fc.nat(255)), { maxLength: 6 }))
      .map(([file, changes]) => {
        const copy = Uint8Array.from(file);
        for (const [at, byte] of changes) if (at < copy.length) copy[at] = byte;
        return copy;
      });
    await fc.assert(
      fc.asyncProperty(changed, async (file) => {
        const sessions = await readActivityFile(file).catch((error: unknown) => {
          expect(error).toMatchObject({ name: 'ActivityFileError' });
          return [];
        });
        for (const session of sessions) {
          expect(session.startMs).toBeGreaterThan(0);
          expect(Math.max(session.elapsedSec ?? 0, session.movingSec ?? 0)).toBeGreaterThan(0);
          expect(JSON.stringify(session)).not.toMatch(/NaN|Infinity|null/);
        }
      }),
      { numRuns: runsOf(300) },
    );
  });
});
