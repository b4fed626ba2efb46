import { lastSession } from '../../../functions/pages/today/last-session.ts';
import { type Today, type TodayFacts, todayOf } from '../../../functions/pages/today/today.ts';
import type { Session } from '../../../functions/recovery/facts.ts';
import { dayNumberOf } from '../../../functions/recovery/local-clock.ts';
import { prescribe } from '../../../functions/recovery/prescribe.ts';
import { clockOfZone, momentAt } from '../../../functions/recovery-plan/local-day.ts';
import { planOf } from '../../../functions/recovery-plan/plan.ts';
import { emptyRecord, type Person, type PlanProfile } from '../../../functions/recovery-plan/record.ts';
import {
  type AnswerValues,
  inZoneOf,
  withAnswer,
  withWarningSign,
} from '../../../functions/recovery-plan/record-answer.ts';
import { withUpload } from '../../../functions/recovery-plan/record-upload.ts';
import { sessionFacts } from '../../../functions/recovery-plan/session-facts.ts';
import { timelineOf } from '../../../functions/recovery-plan/timeline.ts';
import { stravaPolicy } from '../../../functions/strava/policy.ts';
import { sessionOf } from '../../fixtures/sessions.ts';

/** A Thursday. */
export const thursday = dayNumberOf('2026-11-26');
const timezone = 'Europe/Berlin';
const clock = clockOfZone(timezone);
const hourMs = 3_600_000;

/** A moment before that Thursday, or on it. */
export function at(daysAgo: number, hour: number): number {
  return momentAt(clock, thursday - daysAgo, hour);
}

/** Somebody who is made of uploads and answers, as the club would have made them. */
export class Runner {
  person: Person;
  #sessions = new Map<string, Session>();
  #nextId = 1;

  constructor(profile: Partial<PlanProfile> = {}) {
    const whole: PlanProfile = {
      massKg: 70,
      sex: 'F',
      birthYear: 1988,
      restingHr: 52,
      maxHr: 186,
      hasExclusion: false,
      timezone,
      experience: 'regular',
      ...profile,
    };
    this.person = { profile: whole, record: inZoneOf(whole, emptyRecord) };
  }

  /** @param atHour of the start, on the athlete's clock. */
  trains(daysAgo: number, atHour: number, hours: number, parts: Partial<Session> = {}): this {
    const startMs = at(daysAgo, atHour);
    const session = sessionOf({
      id: String(15_500_000_000 + this.#nextId++),
      startMs,
      localStart: new Date(Date.UTC(1970, 0, 1 + thursday - daysAgo) + atHour * hourMs).toISOString().slice(0, 19),
      elapsedSec: hours * 3600,
      movingSec: hours * 3600,
      distanceM: Math.round(hours * 10_000),
      averageHeartRate: 138,
      sensorTemperatureC: 12,
      ...parts,
    });
    this.#sessions.set(session.id, session);
    const uploadedMs = startMs + hours * hourMs + 5 * 60_000;
    this.person = { ...this.person, record: withUpload(this.person, { session }, uploadedMs) };
    return this;
  }

  says(daysAgo: number, hour: number, values: AnswerValues): this {
    this.person = { ...this.person, record: withAnswer(this.person, values, at(daysAgo, hour)) };
    return this;
  }

  tellsOfAWarningSign(daysAgo: number, hour: number): this {
    this.person = { ...this.person, record: withWarningSign(this.person, at(daysAgo, hour)) };
    return this;
  }

  /** The facts of the page at an hour of the Thursday, with the amounts of the last session. */
  factsAt(hour: number, parts: Partial<TodayFacts> = {}): TodayFacts {
    const nowMs = at(0, hour);
    const timeline = timelineOf(this.person, nowMs);
    const plan = planOf(timeline);
    const last = lastSession(timeline);
    const part = last?.live?.parts.at(-1);
    const session = part === undefined ? undefined : this.#sessions.get(part.id);
    const prescription =
      last === undefined || session === undefined || nowMs - (last.live?.finishMs ?? 0) > 96 * hourMs
        ? undefined
        : prescribe(sessionFacts(timeline, plan, last, session), nowMs);
    return {
      person: this.person,
      timeline,
      plan,
      units: 'metric',
      foods: [],
      hold: undefined,
      prescription,
      credit:
        session === undefined
          ? undefined
          : {
              label: 'View on Strava',
              url: stravaPolicy.viewUrl(session.id),
              device: 'Data: Garmin Forerunner 265',
            },
      sent: [],
      ...parts,
    };
  }

  todayAt(hour: number, parts: Partial<TodayFacts> = {}): Today {
    return todayOf(this.factsAt(hour, parts));
  }
}

/** Eight weeks and more of three runs a week and a ride, with answers on most mornings. */
export function withHistory(runner: Runner, untilDaysAgo = 1): Runner {
  for (let ago = 66; ago >= untilDaysAgo; ago -= 1) {
    const weekday = (thursday - ago + 3) % 7;
    if (weekday % 2 === 1 && ago % 3 !== 0) {
      runner.says(ago, 7, {
        soreness: (ago * 7) % 5,
        sleepHours: 6 + ((ago * 5) % 6) / 2,
        restingHr: 51 + ((ago * 3) % 5),
        energy: 5 + (ago % 4),
      });
    }
    if (weekday === 1 || weekday === 3) runner.trains(ago, 18, 0.8 + (ago % 3) / 10);
    if (weekday === 6) runner.trains(ago, 9, 1.6 + (ago % 4) / 10);
    if (weekday === 5) runner.trains(ago, 17, 0.75, { sport: 'WeightTraining', distanceM: 0, averageHeartRate: 98 });
  }
  return runner;
}
