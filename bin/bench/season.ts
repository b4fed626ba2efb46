import type { Session } from '../../functions/recovery/facts.ts';

/** A year and a bit of one runner: runs and rides of all lengths, pulses, temperatures and hours, a race now and then. */
export function madeUpSeason(): readonly Session[] {
  return Array.from({ length: 400 }, (_, day) => ({
    id: String(day + 1),
    sport: day % 5 === 0 ? 'Ride' : 'Run',
    startMs: Date.UTC(2026, 0, 1 + day, 6 + (day % 12)),
    localStart: new Date(Date.UTC(2026, 0, 1 + day, 7 + (day % 12))).toISOString().slice(0, 19),
    elapsedSec: 1800 + (day % 30) * 300,
    movingSec: 1800 + (day % 30) * 290,
    distanceM: 5000 + (day % 30) * 800,
    averageHeartRate: 125 + (day % 45),
    sensorTemperatureC: (day % 35) + 2,
    isRace: day % 40 === 0,
    isIndoor: false,
    isCommute: false,
  }));
}
