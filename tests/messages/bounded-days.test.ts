import { describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../../functions/clock/lifetime.ts';
import { planText } from '../../functions/messages/plan-answer.ts';
import { restCauses } from '../../functions/messages/plan-reasons.ts';
import { weekText } from '../../functions/messages/week-sentences.ts';
import { whyText } from '../../functions/messages/why-text.ts';
import { currentPlanOf, personOf } from '../../functions/plan/person.ts';
import { weekOf } from '../../functions/recovery-plan/week.ts';
import { adult, type Deeds, onFileAfter } from '../fixtures/planned-people.ts';

/** Sunday 29 November 2026, noon in UTC. */
const sunday = Date.UTC(2026, 10, 29, 12);
const marathon = { elapsedSec: 4 * 3600, distanceM: 42_200, averageHeartRate: 160, startMs: sunday - 6 * hourMs };
const run = (startMs: number) => ({ startMs, averageHeartRate: 125, distanceM: 10_000, elapsedSec: 3600 });

const said = (deeds: Deeds, at: number) => {
  const person = personOf(onFileAfter(deeds));
  const { plan } = currentPlanOf(person, at);
  return {
    plan: planText(plan, 'metric'),
    why: whyText(restCauses(plan)).text,
    week: weekText(weekOf(person, at), plan, 'metric'),
  };
};

describe('a day that is free but for a note that bounds it', () => {
  test('is never "as usual": PLAN and WHY say the bound on each of its days', () => {
    for (const days of [8, 9, 13]) {
      const { plan, why } = said({ sessions: [marathon] }, sunday + days * dayMs);
      expect(plan).toMatch(/^Running is fine today\. .*easy runs only, about half of your usual/);
      expect(why).toMatch(/easy runs only, about half of your usual/);
    }
  });

  test('as after a long break', () => {
    const { plan } = said({ sessions: [run(sunday)] }, sunday + 20 * dayMs);
    expect(plan).toMatch(/^Running is fine today\. .*when you run again/);
  });
});

test('PLAN on an easy day does not end with "train as usual"', () => {
  const { plan } = said({ sessions: [{ ...run(sunday), averageHeartRate: 150 }] }, sunday + dayMs);
  expect(plan).toMatch(/^Easy day today, nothing hard before Tue/);
  expect(plan).not.toMatch(/as usual/);
});

describe('the suggestion of the week', () => {
  test('looks ahead: on the day of a marathon nothing is to be kept so', () => {
    const { week } = said({ sessions: [marathon] }, sunday + 6 * hourMs);
    expect(week).toMatch(/Next week: nothing hard before Sun.*, then as usual\.$/);
  });

  test('and on the Sunday after it the second week is told', () => {
    const { week } = said({ sessions: [marathon] }, sunday + 7 * dayMs + 6 * hourMs);
    expect(week).toMatch(/Next week: .*easy runs only, about half of your usual\.$/);
  });

  test('of somebody who has been told to see a doctor is to begin easy, once that is over', () => {
    const at = (days: number) => sunday - days * dayMs;
    const answers = [5, 4, 3].map((days, index) => ({ at: at(days), soreness: 3 + 2 * index }));
    const deeds = { sessions: [run(at(12))], answers: [...answers, { at: at(2), soreness: 1 }] };

    expect(said({ ...deeds, answers }, at(3)).week).toMatch(/Next week: see a doctor first, and rest until then\.$/);
    expect(said(deeds, sunday).week).toMatch(/Next week: start easy; sign not gone\? See a doctor\.$/);
  });

  test('before a race is for the days until then: the week after it is none of half the distance', () => {
    const profile = { ...adult, raceDate: '2026-11-30', raceKm: 42.2 };
    expect(said({ profile, sessions: [run(at7)] }, sunday).week).toMatch(/Until the race: the same days, about half/);
  });
});

const at7 = sunday - 7 * dayMs;
