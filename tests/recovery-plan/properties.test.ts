import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LocalClock, localTime } from '../../functions/recovery/local-clock.ts';
import { covers, dayWord, strictness } from '../../functions/recovery-plan/findings.ts';
import { type DayPart, isLaterPart } from '../../functions/recovery-plan/local-day.ts';
import { type Plan, plan } from '../../functions/recovery-plan/plan.ts';
import type { Person } from '../../functions/recovery-plan/record.ts';
import { type AnswerValues, withAnswer } from '../../functions/recovery-plan/record-answer.ts';
import { withUpload } from '../../functions/recovery-plan/record-upload.ts';
import { settled } from '../../functions/recovery-plan/settle.ts';
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
const runs = { numRuns: runsOf(5) };
const season = { days: 100 };

/** Every state of a season, after each event. */
function* states(events: readonly RandomEvent[]): Generator<{ person: Person; atMs: number; nextMs: number }> {
  let person = newcomer();
  for (const [index, event] of events.entries()) {
    person = afterEvent(person, event);
    yield { person, atMs: event.atMs, nextMs: events[index + 1]?.atMs ?? event.atMs + 5 * dayMs };
  }
}

const wordOn = ({ findings }: Plan, day: number) => strictness(dayWord(findings, day));

describe('while nothing happens', () => {
  test('no coming day grows harsher, and the first hard day never moves', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const random = randomOf(seed);
        for (const { person, atMs, nextMs } of states(randomSeason(seed, season))) {
          const first = plan(person, atMs);
          const laterMs = atMs + random() * (nextMs - atMs);
          const later = plan(person, laterMs);
          for (let day = later.today; day < later.today + 16; day += 1) {
            expect(wordOn(later, day)).toBeLessThanOrEqual(wordOn(first, day));
          }
          expect(
            hasMoved(first, later),
            `${JSON.stringify([first.noHardBefore, later.noHardBefore])} at ${laterMs}`,
          ).toBe(false);
        }
      }),
      runs,
    );
  });

  test('no day changes its word within itself', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const random = randomOf(seed);
        for (const { person, atMs, nextMs } of states(randomSeason(seed, season))) {
          const first = plan(person, atMs);
          const later = plan(person, Math.min(nextMs, atMs + random() * dayMs));
          if (later.today === first.today) expect(later.day).toBe(first.day);
        }
      }),
      runs,
    );
  });

  test('what may not be kept any longer goes, and the plan stays as it was', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const random = randomOf(seed);
        for (const { person, atMs, nextMs } of states(randomSeason(seed, season))) {
          if (random() < 0.8) continue;
          const later = atMs + random() * (nextMs - atMs);
          const tidied = { ...person, record: settled(person, later) };
          expect(rounded(plan(tidied, later))).toEqual(rounded(plan(person, later)));
          expect(rounded(settled(tidied, later))).toEqual(rounded(tidied.record));
        }
      }),
      runs,
    );
  });
});

describe('what is done and said', () => {
  test('a session against the plan takes nothing away, and makes no coming day milder', () => {
    let sessions = 0;
    fc.assert(
      fc.property(anySeed, (seed) => {
        const random = randomOf(seed);
        for (const { person, atMs, nextMs } of states(randomSeason(seed, { ...season, isMessy: false }))) {
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
          for (const finding of before.findings) {
            // How far the first run may be is not said any more once it is run.
            if (finding.rule === 'return' && finding.asks === 'note') continue;
            if (covers(finding, afterwards.today) || finding.from > afterwards.today) {
              expect(afterwards.findings.map(withoutReason)).toContainEqual(withoutReason(finding));
            }
          }
          for (let day = afterwards.today; day < afterwards.today + 15; day += 1) {
            expect(wordOn(afterwards, day)).toBeGreaterThanOrEqual(wordOn(before, day));
          }
        }
      }),
      runs,
    );
    expect(sessions).toBeGreaterThan(runs.numRuns);
  });

  test('one step worse in the latest answer makes no coming day milder', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        let person = newcomer();
        for (const event of randomSeason(seed, season)) {
          if (event.kind === 'answer') {
            const as = plan({ ...person, record: withAnswer(person, event.values, event.atMs) }, event.atMs);
            for (const worse of worseBy1(event.values)) {
              const worsePlan = plan({ ...person, record: withAnswer(person, worse, event.atMs) }, event.atMs);
              for (let day = as.today; day < as.today + 10; day += 1) {
                expect(wordOn(worsePlan, day), JSON.stringify(worse)).toBeGreaterThanOrEqual(wordOn(as, day));
              }
            }
          }
          person = afterEvent(person, event);
        }
      }),
      runs,
    );
  });

  test('without answers only the loads speak, and never harsher than with neutral answers', () => {
    const ofAnswers = /^(soreness|sleep|pulse|energy|weight|signs|hold|bloodwork|recovery-week)/;
    fc.assert(
      fc.property(anySeed, (seed) => {
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
          for (let day = ofSilent.today; day < ofSilent.today + 10; day += 1) {
            expect(wordOn(ofSilent, day)).toBeLessThanOrEqual(wordOn(ofNeutral, day));
          }
        }
      }),
      runs,
    );
  });

  test('every finding ends, but for a hold', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        let last: { person: Person; atMs: number } | undefined;
        for (const state of states(randomSeason(seed, season))) last = state;
        if (last === undefined) return;
        const later = plan(last.person, last.atMs + 150 * dayMs);
        expect(later.findings.filter(({ rule }) => rule !== 'hold')).toEqual([]);
      }),
      runs,
    );
  });

  test('a normal day allows hard training from the morning or midday on', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        for (const { person, atMs } of states(randomSeason(seed, season))) {
          const { tomorrow, today, noHardBefore } = plan(person, atMs);
          if (tomorrow !== 'normal' || noHardBefore === null || noHardBefore === 'FINE') continue;
          expect(isLaterPart(noHardBefore, { day: today + 1, part: 'midday' })).toBe(false);
        }
      }),
      runs,
    );
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
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'number' ? Number(part.toPrecision(12)) : part,
  );
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

function withoutReason({ reason: _, ...finding }: Plan['findings'][number]) {
  return finding;
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
