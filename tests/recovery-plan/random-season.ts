import type { Session } from '../../functions/recovery/facts.ts';
import { dayNumberOf, localTime } from '../../functions/recovery/local-clock.ts';
import { clockOfZone, momentAt } from '../../functions/recovery-plan/local-day.ts';
import { emptyRecord, type Person, type PlanProfile } from '../../functions/recovery-plan/record.ts';
import {
  type AnswerValues,
  inZoneOf,
  withAnswer,
  withFine,
  withWarningSign,
} from '../../functions/recovery-plan/record-answer.ts';
import { withDeletion, withUpload } from '../../functions/recovery-plan/record-upload.ts';

/** A season of somebody who trains and answers as people do, made of a seed: the same seed gives the same season. */

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
export const seasonStartMs = Date.parse('2026-02-28T05:00:00Z');

export type RandomEvent = { readonly atMs: number } & (
  | { readonly kind: 'profile'; readonly profile: PlanProfile }
  | { readonly kind: 'upload'; readonly session: Session; readonly descentM?: number }
  | { readonly kind: 'deletion'; readonly id: string }
  | { readonly kind: 'answer'; readonly values: AnswerValues }
  | { readonly kind: 'warning-sign' }
  | { readonly kind: 'fine' }
);

export interface SeasonOptions {
  readonly days: number;
  /** Without them nobody answers. */
  readonly answers?: boolean;
  /** Late uploads, edits, deletions, journeys. */
  readonly isMessy?: boolean;
}

export function randomSeason(
  seed: number,
  { days, answers = true, isMessy = true }: SeasonOptions,
): readonly RandomEvent[] {
  const random = randomOf(seed);
  const habit = habitOf(random);
  const profile = profileOf(random);
  const clock = clockOfZone(profile.timezone);
  const events: RandomEvent[] = [{ atMs: seasonStartMs, kind: 'profile', profile }];
  let id = 1;
  for (let day = 0; day < days; day += 1) {
    const midnightMs = momentAt(clock, dayNumberOf('2026-03-02') + day, 0);
    if (day % 40 > habit.onDays) continue;
    const sessions = random() < habit.sessionsADay ? 1 + Number(random() < 0.25) + Number(random() < 0.08) : 0;
    for (let index = 0; index < sessions; index += 1) {
      const session = sessionOf(random, String(id++), midnightMs, habit, profile);
      const finishMs = session.startMs + (session.elapsedSec ?? 0) * 1000;
      const isLate = isMessy && random() < 0.06;
      const atMs = finishMs + (isLate ? random() * 50 : random() * 0.5) * hourMs;
      const descentM = random() < 0.3 ? Math.round(random() ** 3 * 1500) : undefined;
      const upload = { kind: 'upload' as const, session, ...(descentM !== undefined && { descentM }) };
      events.push({ atMs, ...upload });
      if (isMessy && random() < 0.04) {
        events.push({ atMs: atMs + random() * 9 * dayMs, ...upload, session: { ...session, isRace: true } });
      }
      if (isMessy && random() < 0.04)
        events.push({ atMs: atMs + random() * 9 * dayMs, kind: 'deletion', id: session.id });
      if (answers && random() < 0.15)
        events.push({ atMs: atMs + random() * 5 * hourMs, kind: 'answer', values: afterwards(random) });
    }
    if (!answers) continue;
    if (random() < habit.answersADay) {
      events.push({
        atMs: midnightMs + (5 + random() * 4) * hourMs,
        kind: 'answer',
        values: morningOf(random, habit, day),
      });
    }
    if (random() < 0.1) {
      events.push({
        atMs: midnightMs + (12 + random() * 11) * hourMs,
        kind: 'answer',
        values: morningOf(random, habit, day),
      });
    }
    if (random() < 0.004) events.push({ atMs: midnightMs + random() * 20 * hourMs, kind: 'warning-sign' });
    if (random() < 0.08) events.push({ atMs: midnightMs + random() * 20 * hourMs, kind: 'fine' });
  }
  return events.sort((one, other) => one.atMs - other.atMs);
}

export function newcomer(): Person {
  return { profile: {}, record: emptyRecord };
}

export function afterEvent(person: Person, event: RandomEvent): Person {
  const { profile } = person;
  switch (event.kind) {
    case 'profile':
      return { profile: event.profile, record: inZoneOf(event.profile, person.record) };
    case 'upload':
      return { profile, record: withUpload(person, event, event.atMs) };
    case 'deletion':
      return { profile, record: withDeletion(person, event.id, event.atMs) };
    case 'answer':
      return { profile, record: withAnswer(person, event.values, event.atMs) };
    case 'warning-sign':
      return { profile, record: withWarningSign(person, event.atMs) };
    case 'fine':
      return { profile, record: withFine(person, event.atMs) };
  }
}

/** Mulberry32: from 0 to 1. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Habit {
  readonly sessionsADay: number;
  readonly answersADay: number;
  /** Of forty; the others are a break. */
  readonly onDays: number;
  readonly usualKm: number;
  readonly soreness: number;
  readonly isWorn: boolean;
}

type Random = () => number;

function habitOf(random: Random): Habit {
  return {
    sessionsADay: 0.2 + 0.8 * random(),
    answersADay: random(),
    onDays: random() < 0.3 ? 15 + Math.floor(random() * 20) : 40,
    usualKm: 3 + 12 * random(),
    soreness: 6 * random(),
    isWorn: random() < 0.3,
  };
}

function profileOf(random: Random): PlanProfile {
  const pick = <Value>(...values: readonly Value[]) => values[Math.floor(random() * values.length)];
  return {
    massKg: random() < 0.9 ? 45 + Math.round(50 * random()) : undefined,
    sex: pick('M', 'F', undefined),
    birthYear: pick(1940 + Math.floor(70 * random()), undefined),
    restingHr: pick(45 + Math.floor(25 * random()), undefined),
    maxHr: pick(165 + Math.floor(35 * random()), undefined),
    hasExclusion: random() < 0.1,
    timezone: pick('UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Auckland'),
    experience: pick('new', 'regular', 'regular', undefined),
    ...(random() < 0.3 && { raceDay: dayNumberOf('2026-03-02') + Math.floor(100 * random()), raceKm: pick(10, 42.2) }),
    takesColdTips: random() < 0.5,
  };
}

function sessionOf(random: Random, id: string, midnightMs: number, habit: Habit, profile: PlanProfile): Session {
  const isRun = random() < 0.75;
  const sport = isRun
    ? 'Run'
    : (['Ride', 'Swim', 'WeightTraining', 'Walk', 'Hike'][Math.floor(random() * 5)] ?? 'Ride');
  const long = random() < 0.12 ? 1.5 + 2 * random() : 1;
  const km = habit.usualKm * (0.5 + random()) * long * (random() < 0.01 ? 4 : 1);
  const hours = isRun ? km / (8 + 5 * random()) : 0.3 + 2 * random() ** 2;
  const movingSec = Math.max(300, Math.round(hours * 3600));
  const startMs = midnightMs + Math.round((5 + 14 * random()) * 60) * minuteMs;
  const max = profile.maxHr ?? 185;
  const rest = profile.restingHr ?? 60;
  return {
    id,
    sport,
    startMs,
    localStart: new Date(startMs + localTime(clockOfZone(profile.timezone), startMs).offsetMs)
      .toISOString()
      .slice(0, 19),
    movingSec,
    elapsedSec: movingSec + Math.round(300 * random()),
    ...(isRun && { distanceM: Math.round(km * 1000) }),
    ascentM: Math.round(30 * random() * km * (random() < 0.1 ? 3 : 0.3)),
    ...(random() < 0.7 && { averageHeartRate: rest + (max - rest) * (0.5 + 0.38 * random()) }),
    ...(random() < 0.3 && { sensorTemperatureC: Math.round(5 + 30 * random()) }),
    isRace: random() < 0.03,
    isIndoor: random() < 0.1,
    isCommute: false,
  };
}

function morningOf(random: Random, { soreness, isWorn }: Habit, day: number): AnswerValues {
  const worn = isWorn ? Math.min(3, day / 20) : 0;
  const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(2 * value) / 2));
  return {
    ...(random() < 0.9 && { soreness: within(soreness * 2 * random() + worn, random() < 0.02 ? 10 : 8.5) }),
    ...(random() < 0.8 && { sleepHours: within(9 - 4 * random() ** 2 - worn - (random() < 0.05 ? 3 : 0), 14) }),
    ...(random() < 0.5 && { energy: within(8 - 4 * random() - 2 * worn, 10) }),
    ...(random() < 0.6 && { restingHr: Math.round(52 + 5 * random() + 4 * worn + (random() < 0.05 ? 9 : 0)) }),
    ...(random() < 0.3 && { weightKg: Math.round(10 * (70 + 2 * random())) / 10 }),
    ...(random() < 0.1 && { appetite: random() < 0.3 ? ('poor' as const) : ('good' as const) }),
  };
}

function afterwards(random: Random): AnswerValues {
  if (random() < 0.5) return { effort: 1 + Math.floor(10 * random()) };
  const before = 70 + Math.round(20 * random()) / 10;
  return {
    weightBeforeKg: before,
    weightAfterKg: Math.round(10 * (before - 3 * random() + 0.4)) / 10,
    ...(random() < 0.8 && { drunkL: Math.round(10 * random()) / 10 }),
  };
}
