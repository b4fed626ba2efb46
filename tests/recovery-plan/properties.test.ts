import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type LocalClock, localTime } from '../../functions/recovery/local-clock.ts';
import { covers, dayWord, strictness } from '../../functions/recovery-plan/findings.ts';
import { type DayPart, isLaterPart } from '../../functions/recovery-plan/local-day.ts';
import { type Plan, plan } from '../../functions/recovery-plan/plan.ts';
import type { Person } from '../../functions/recovery-plan/record.ts';
import { type AnswerValues, withAnswer } from '../../functions/recovery-plan/record-answer.ts';
import { withUpload } from '../../functions/recovery-plan/record-upload.ts';
import { settled } from '../../functions/recovery-plan/settle.ts';
import { propertiesOf } from '../fixtures/properties.ts';
import { runsOf } from '../fixtures/runs.ts';
import {
  afterEvent,
  dayMs,
  hourMs,
  minuteMs,
  newcomer,
  type RandomEvent,
  randomOf,
  randomSeason,
} from './random-season.ts';

/** Over random seasons, the more the longer the run. A failure prints its seed: `randomSeason(seed, ...)` is the season. */
const anySeed = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const season = { days: 100 };

/** What one event of a season made of somebody. */
interface State {
  readonly event: RandomEvent;
  readonly before: Person;
  readonly person: Person;
  readonly atMs: number;
  readonly nextMs: number;
  /** What is planned at once after the event. */
  readonly planned: () => Plan;
}

function statesOf(events: readonly RandomEvent[]): readonly State[] {
  let before = newcomer();
  return events.map((event, index) => {
    const { atMs } = event;
    const person = afterEvent(before, event);
    const nextMs = events[index + 1]?.atMs ?? atMs + 5 * dayMs;
    let first: Plan | undefined;
    const planned = () => (first ??= plan(person, atMs));
    const state = { event, before, person, atMs, nextMs, planned };
    before = person;
    return state;
  });
}

const anySeason = anySeed.map((seed) => ({ seed, states: statesOf(randomSeason(seed, season)) }));
const holds = propertiesOf(anySeason, runsOf(5));

const wordOn = ({ findings }: Plan, day: number) => strictness(dayWord(findings, day));

/** Of the days to come, those on which the one plan is milder than the other. */
function milderDays(one: Plan, other: Plan, from: number, days: number): readonly number[] {
  return Array.from({ length: days }, (_, index) => from + index).filter(
    (day) => wordOn(one, day) < wordOn(other, day),
  );
}

describe('while nothing happens', () => {
  holds('no coming day grows harsher, and the first hard day never moves', ({ seed, states }) => {
    const random = randomOf(seed);
    for (const { person, atMs, nextMs, planned } of states) {
      const first = planned();
      const laterMs = atMs + random() * (nextMs - atMs);
      const later = plan(person, laterMs);
      expect(milderDays(first, later, later.today, 16)).toEqual([]);
      if (hasMoved(first, later)) {
        expect.unreachable(`${JSON.stringify([first.noHardBefore, later.noHardBefore])} at ${laterMs}`);
      }
    }
  });

  holds('no day changes its word within itself', ({ seed, states }) => {
    const random = randomOf(seed);
    for (const { person, atMs, nextMs, planned } of states) {
      const first = planned();
      const later = plan(person, Math.min(nextMs, atMs + random() * dayMs));
      if (later.today === first.today) expect(later.day).toBe(first.day);
    }
  });

  holds('what may not be kept any longer goes, and the plan stays as it was', ({ seed, states }) => {
    const random = randomOf(seed);
    for (const { person, atMs, nextMs } of states) {
      if (random() < 0.8) continue;
      const later = atMs + random() * (nextMs - atMs);
      const tidied = { ...person, record: settled(person, later) };
      expect(rounded(plan(tidied, later))).toBe(rounded(plan(person, later)));
      expect(rounded(settled(tidied, later))).toBe(rounded(tidied.record));
    }
  });
});

describe('what is done and said', () => {
  let sessions = 0;
  let seasons = 0;

  holds('a session against the plan takes nothing away, and makes no coming day milder', ({ seed }) => {
    seasons += 1;
    const random = randomOf(seed);
    for (const { person, atMs, nextMs } of statesOf(randomSeason(seed, { ...season, isMessy: false }))) {
      // A run that follows within the hour is a part of the session before.
      const nowMs = atMs + 61 * minuteMs + random() * dayMs;
      if (nowMs > nextMs) continue;
      const before = plan(person, nowMs);
      if (before.noHardBefore === 'FINE' || strictness(before.day) < strictness('active-recovery')) continue;
      sessions += 1;
      const upload = {
        session: { ...anotherRun(random), startMs: nowMs, localStart: localStart(nowMs, before.clock) },
      };
      const afterwards = plan(
        { ...person, record: withUpload(person, upload, nowMs + 2 * hourMs) },
        nowMs + 2 * hourMs,
      );
      const still = before.findings.filter(
        (finding) =>
          // How far the first run may be is not said any more once it is run.
          !(finding.rule === 'return' && finding.asks === 'note') &&
          (covers(finding, afterwards.today) || finding.from > afterwards.today),
      );
      expect(still.filter((finding) => !afterwards.findings.some((kept) => isKeptBy(kept, finding)))).toEqual([]);
      expect(milderDays(afterwards, before, afterwards.today, 15)).toEqual([]);
    }
  });

  afterAll(() => {
    expect(sessions, 'sessions against the plan').toBeGreaterThanOrEqual(seasons);
  });

  holds('one step worse in the latest answer makes no coming day milder', ({ states }) => {
    for (const { event, before, planned } of states) {
      if (event.kind !== 'answer') continue;
      const first = planned();
      for (const worse of worseBy1(event.values)) {
        const worsePlan = plan({ ...before, record: withAnswer(before, worse, event.atMs) }, event.atMs);
        expect(milderDays(worsePlan, first, first.today, 10), JSON.stringify(worse)).toEqual([]);
      }
    }
  });

  holds('without answers only the loads speak, and never harsher than with neutral answers', ({ seed }) => {
    const ofAnswers = /^(soreness|sleep|pulse|energy|weight|signs|hold|bloodwork|recovery-week)/;
    let silent = newcomer();
    let neutral = newcomer();
    for (const event of randomSeason(seed, { ...season, answers: false, isMessy: false })) {
      silent = afterEvent(silent, event);
      neutral = afterEvent(neutral, event);
      const values = { soreness: 2, sleepHours: 8, energy: 7, restingHr: neutral.profile.restingHr };
      neutral = { ...neutral, record: withAnswer(neutral, values, event.atMs) };
      const ofSilent = plan(silent, event.atMs);
      const ofNeutral = plan(neutral, event.atMs);
      const spoken = ofSilent.findings
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'bloodwork' && ofAnswers.test(rule));
      expect(spoken).toEqual([]);
      expect(milderDays(ofNeutral, ofSilent, ofSilent.today, 10)).toEqual([]);
    }
  });

  holds('every finding ends, but for a hold', ({ states }) => {
    const last = states.at(-1);
    if (last === undefined) return;
    const later = plan(last.person, last.atMs + 150 * dayMs);
    expect(later.findings.filter(({ rule }) => rule !== 'hold')).toEqual([]);
  });

  holds('a normal day allows hard training from the morning or midday on', ({ states }) => {
    for (const { planned } of states) {
      const { tomorrow, today, noHardBefore } = planned();
      if (tomorrow !== 'normal' || noHardBefore === null || noHardBefore === 'FINE') continue;
      expect(isLaterPart(noHardBefore, { day: today + 1, part: 'midday' })).toBe(false);
    }
  });
});

test('who runs every day is asked for a day without running at least every seventh, for 300 days', () => {
  let person = newcomer();
  let sinceAsked = 0;
  for (let day = 0; day < 300; day += 1) {
    const startMs = Date.parse('2026-03-02T07:00:00Z') + day * dayMs;
    const session = {
      ...anotherRun(randomOf(day)),
      id: String(day),
      distanceM: 6000,
      movingSec: 2160,
      elapsedSec: 2160,
    };
    const upload = { session: { ...session, startMs, localStart: new Date(startMs).toISOString().slice(0, 19) } };
    person = { ...person, record: withUpload(person, upload, startMs + hourMs) };
    const { tomorrow } = plan(person, startMs + hourMs);
    sinceAsked = strictness(tomorrow) >= strictness('no-run') ? 0 : sinceAsked + 1;

    expect(sinceAsked).toBeLessThan(7);
  }
});

/** Sums that began on another day differ in their last digits. */
function rounded(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? Number(part.toPrecision(12)) : part));
}

function hasMoved(first: Plan, later: Plan): boolean {
  const { noHardBefore: before } = first;
  const { noHardBefore: now } = later;
  if (before === 'FINE' || now === 'FINE') return before !== now;
  if (now === null) return before !== null && isLaterPart(before, later.present);
  return before === null || !isSame(before, now);
}

function isSame(one: DayPart, other: DayPart): boolean {
  return one.day === other.day && one.part === other.part;
}

/** It asks for the same on the same days, or on more of them. */
function isKeptBy(kept: Plan['findings'][number], { rule, asks, from, until }: Plan['findings'][number]): boolean {
  const lastDay = (day: number | null) => day ?? Number.POSITIVE_INFINITY;
  return kept.rule === rule && kept.asks === asks && kept.from <= from && lastDay(kept.until) >= lastDay(until);
}

function worseBy1(values: AnswerValues) {
  const { soreness, sleepHours, energy, restingHr } = values;
  return [
    soreness === undefined || soreness > 9 ? undefined : { ...values, soreness: soreness + 1 },
    sleepHours === undefined || sleepHours < 1 ? undefined : { ...values, sleepHours: sleepHours - 1 },
    energy === undefined || energy < 1 ? undefined : { ...values, energy: energy - 1 },
    restingHr === undefined || restingHr > 119 ? undefined : { ...values, restingHr: restingHr + 1 },
  ].filter((worse) => worse !== undefined);
}

function anotherRun(random: () => number) {
  const movingSec = Math.round(600 + 6000 * random());
  return {
    id: `against-${Math.floor(1e9 * random())}`,
    sport: 'Run',
    movingSec,
    elapsedSec: movingSec,
    distanceM: Math.round(movingSec * (2.4 + random())),
    averageHeartRate: 120 + 50 * random(),
    isRace: false,
    isIndoor: false,
    isCommute: false,
  };
}

function localStart(atMs: number, clock: LocalClock): string {
  return new Date(atMs + localTime(clock, atMs).offsetMs).toISOString().slice(0, 19);
}
