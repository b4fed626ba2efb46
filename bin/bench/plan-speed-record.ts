import type { Session } from '../../functions/recovery/facts.ts';
import { emptyRecord, type Person } from '../../functions/recovery-plan/record.ts';
import { withAnswer } from '../../functions/recovery-plan/record-answer.ts';
import { withUpload } from '../../functions/recovery-plan/record-upload.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
export const firstMs = Date.UTC(2026, 2, 2);

/** Somebody who trains three times and answers once on each of so many days. */
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
