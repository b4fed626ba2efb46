import { readFileSync } from 'node:fs';
import { adviceText } from '../functions/messages/advice-text.ts';
import type { Profile, Session } from '../functions/recovery/facts.ts';
import { prescribe } from '../functions/recovery/prescribe.ts';
import { readActivity, sessionOf } from '../functions/strava/activity.ts';

/**
 * Prescriptions a second of one core, text included; in the time of the processor, so that neighbours do not count. `npm run bench -- FILE` takes a JSON array of activities; without
 * one it makes a season of its own.
 */
const [file] = process.argv.slice(2);
const sessions = file === undefined ? madeUpSeason() : activitiesIn(file);
const profile: Profile = {
  massKg: 70,
  sex: 'M',
  birthYear: 1986,
  restingHr: 55,
  maxHr: 190,
  timezone: 'Europe/Berlin',
};
const rounds = 250;

run(rounds / 5);
const before = process.threadCpuUsage();
const characters = run(rounds);
const { user, system } = process.threadCpuUsage(before);
const seconds = (user + system) / 1e6;
const count = rounds * sessions.length;
process.stdout.write(
  `${Math.round(count / seconds)} prescriptions a second (${count} of ${sessions.length} sessions, ${characters} characters)\n`,
);

function run(times: number): number {
  let length = 0;
  for (let round = 0; round < times; round += 1) {
    for (const session of sessions) {
      const now = session.startMs + ((session.elapsedSec ?? 0) + 720) * 1000;
      const prescription = prescribe({ session, profile, replies: {}, recent: [] }, now);
      length += adviceText(prescription, session, { units: 'metric' }).length;
    }
  }
  return length;
}

function activitiesIn(path: string): readonly Session[] {
  const activities: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(activities)) throw new Error(`${path} holds no array of activities.`);
  return activities.map((activity) => sessionOf(readActivity(activity)));
}

function madeUpSeason(): readonly Session[] {
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
