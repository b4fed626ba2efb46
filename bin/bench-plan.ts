import { morningPlanText } from '../functions/messages/morning-plan.ts';
import type { Session } from '../functions/recovery/facts.ts';
import { plan } from '../functions/recovery-plan/plan.ts';
import { emptyRecord, type Person } from '../functions/recovery-plan/record.ts';
import { withAnswer } from '../functions/recovery-plan/record-answer.ts';
import { withUpload } from '../functions/recovery-plan/record-upload.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const firstMs = Date.UTC(2026, 2, 2);

/** Plans a second of one core, the text of the morning included, over a record of 56 days with three sessions a day. */
export function plansPerSecond(plans = 20_000): number {
  const person = threeSessionsADay(56);
  const nowMs = firstMs + 56 * dayMs + 5 * hourMs;
  run(person, nowMs, plans / 5);
  // The time of the processor, so that neighbours do not count.
  const before = process.cpuUsage();
  run(person, nowMs, plans);
  const { user, system } = process.cpuUsage(before);
  return Math.round(plans / ((user + system) / 1e6));
}

/** Each plan is made of the record as it is read: nothing is kept from one to the next. */
function run(person: Person, nowMs: number, plans: number): number {
  let characters = 0;
  for (let count = 0; count < plans; count += 1) {
    const made = plan(person, nowMs + (count % 600) * 1000);
    characters += morningPlanText(made, 'sleep', 'metric').length;
  }
  return characters;
}

export function threeSessionsADay(days: number): Person {
  const timezone = 'Europe/Berlin';
  const profile = { massKg: 70, sex: 'M' as const, birthYear: 1986, restingHr: 52, maxHr: 190, timezone };
  let person: Person = { profile: { ...profile, experience: 'regular' }, record: { ...emptyRecord, timezone } };
  for (let day = 0; day < days; day += 1) {
    const startOfDayMs = firstMs + day * dayMs;
    const values = { soreness: 2 + (day % 3), sleepHours: 7.5, energy: 6, restingHr: 51 + ((day * 7) % 4) };
    person = { ...person, record: withAnswer(person, values, startOfDayMs + 5 * hourMs) };
    for (const [part, hour] of [6, 11, 17].entries()) {
      const session = sessionOf(`${day}-${part}`, startOfDayMs + hour * hourMs, day + part);
      const uploadedAtMs = session.startMs + 1000 * (session.elapsedSec ?? 0) + hourMs / 5;
      person = { ...person, record: withUpload(person, { session, descentM: 60 }, uploadedAtMs) };
    }
  }
  return person;
}

function sessionOf(id: string, startMs: number, number: number): Session {
  const movingSec = 1900 + (number % 5) * 300;
  return {
    id,
    sport: number % 3 === 2 ? 'Ride' : 'Run',
    startMs,
    localStart: new Date(startMs + hourMs).toISOString().slice(0, 19),
    movingSec,
    elapsedSec: movingSec + 60,
    distanceM: movingSec * 2.9,
    averageHeartRate: 132 + (number % 4) * 4,
    isRace: false,
    isIndoor: false,
    isCommute: false,
  };
}
