import { adviceText } from '../../functions/messages/advice-text.ts';
import type { Profile } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { demoRun } from '../local/strava/demo-activities.ts';
import { madeUpSeason } from './season.ts';

/**
 * A fresh process: what a prescription takes, alone and with its text, and what JSON.parse takes for one of Strava's
 * activities; in microseconds of the processor, so that neighbours do not count.
 */
const season = madeUpSeason();
const profile: Profile = {
  massKg: 70,
  sex: 'M',
  birthYear: 1986,
  restingHr: 55,
  maxHr: 190,
  timezone: 'Europe/Berlin',
};
const activity = JSON.stringify(demoRun(Date.UTC(2026, 10, 24, 12)));
const minutesToUpload = 12;
const rounds = 60;

process.stdout.write(
  JSON.stringify({
    engineUs: timed(() => run(false)) / season.length,
    withTextUs: timed(() => run(true)) / season.length,
    jsonParseUs: timed(() => season.map(() => JSON.parse(activity))) / season.length,
  }),
);

/** Microseconds of one round, once the compiler has done its work. */
function timed(work: () => unknown): number {
  for (let round = 0; round < rounds / 3; round += 1) work();
  const before = process.threadCpuUsage();
  for (let round = 0; round < rounds; round += 1) work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / rounds;
}

function run(withText: boolean): number {
  let length = 0;
  for (const session of season) {
    const now = session.startMs + ((session.elapsedSec ?? 0) + minutesToUpload * 60) * 1000;
    const prescription = prescribe({ session, profile, replies: {}, recent: [] }, now);
    length += withText ? adviceText(prescription, session, { units: 'metric' }).length : prescription.because.length;
  }
  return length;
}
