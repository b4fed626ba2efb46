import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueOn } from '../../functions/recovery-plan/answers.ts';
import { withMeasured, withoutDevices } from '../../functions/recovery-plan/measured-answers.ts';
import { measuredToday } from '../../functions/recovery-plan/measured-today.ts';
import { planOf } from '../../functions/recovery-plan/plan.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';
import { emptyRecord, type Person, type PlanRecord } from '../../functions/recovery-plan/record.ts';
import { type AnswerValues, withAnswer, withoutAnswer } from '../../functions/recovery-plan/record-answer.ts';
import { recordOf, storedRecordOf } from '../../functions/recovery-plan/stored-record.ts';
import { timelineOf } from '../../functions/recovery-plan/timeline.ts';
import { runsOf } from '../fixtures/runs.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const day = Date.UTC(2026, 10, 25) / dayMs;
const at = (hour: number, onDay = day) => onDay * dayMs + hour * hourMs;

const nobody: Person = { profile: {}, record: { ...emptyRecord, timezone: 'UTC' } };
const personWith = (record: PlanRecord): Person => ({ ...nobody, record });
const measured = (values: AnswerValues, seenAtMs = at(8), person = nobody): Person =>
  personWith(withMeasured(person, [{ day, ...values }], seenAtMs));
const told = (values: AnswerValues, atMs: number, person = nobody): Person =>
  personWith(withAnswer(person, values, atMs));
const valuesAt = (person: Person, nowMs = at(20)) => {
  const { answers } = timelineOf(person, nowMs);
  return {
    soreness: valueOn(answers, answers.soreness, day),
    sleepHours: valueOn(answers, answers.sleepHours, day),
    restingHr: valueOn(answers, answers.restingHr, day),
  };
};
const planAt = (person: Person, nowMs: number) => planOf(timelineOf(person, nowMs), findingRules);

describe('what a device says of a day', () => {
  test('counts like an answer, from when it was first seen', () => {
    const person = measured({ sleepHours: 3, restingHr: 52 });

    expect(valuesAt(person)).toEqual({ soreness: undefined, sleepHours: 3, restingHr: 52 });
    expect(planAt(person, at(7)).day).toBe('normal');
    expect(planAt(person, at(9)).day).not.toBe('normal');
    expect(planAt(person, at(9)).findings[0]?.reason).toBe('your watch counted 3 h of sleep');
  });

  test('counts from noon where it is first seen later, and from 4 where it is seen in the night', () => {
    expect(measured({ sleepHours: 6 }, at(19)).record.checkIns[0]?.atMs).toBe(at(12));
    expect(measured({ sleepHours: 6 }, at(9, day + 2)).record.checkIns[0]?.atMs).toBe(at(12));
    expect(measured({ sleepHours: 6 }, at(1)).record.checkIns[0]?.atMs).toBe(at(4));
  });

  test('again changes nothing, and no later time is that of an equal value', () => {
    const person = measured({ sleepHours: 6.2 });

    expect(withMeasured(person, [{ day, sleepHours: 6.2 }], at(11))).toBe(person.record);
    expect(withMeasured(person, [{ day }], at(11))).toBe(person.record);
  });

  test('changes with the next sync: the new value at its own time, beside what stays', () => {
    const person = measured({ sleepHours: 6.5, restingHr: 52 }, at(10), measured({ sleepHours: 6.2, restingHr: 52 }));

    expect(person.record.checkIns).toMatchObject([
      { atMs: at(8), restingHr: 52, isByDevice: true },
      { atMs: at(10), sleepHours: 6.5, isByDevice: true },
    ]);
    expect(valuesAt(person)).toMatchObject({ sleepHours: 6.5, restingHr: 52 });
  });

  test('is the same after it has been stored', () => {
    const { record } = measured({ sleepHours: 6.2, soreness: 6 }, at(8), told({ sleepHours: 7 }, at(7)));

    expect(recordOf(JSON.parse(JSON.stringify(storedRecordOf(record)))).checkIns).toEqual(record.checkIns);
  });

  test('out of its range is not taken', () => {
    expect(measured({ sleepHours: 15, restingHr: 20, soreness: 9 }).record).toBe(nobody.record);
  });
});

describe('what the athlete tells of the same day stands', () => {
  const device = { sleepHours: 3, restingHr: 70, soreness: 6 };

  test.each([
    ['before', (person: Person) => measured(device, at(9), told({ sleepHours: 8 }, at(7), person))],
    ['after', (person: Person) => told({ sleepHours: 8 }, at(10), measured(device, at(9), person))],
    [
      'in a text that arrives late',
      (person: Person) => told({ sleepHours: 8 }, at(7), measured(device, at(9), person)),
    ],
    ['after midnight', (person: Person) => measured(device, at(9), told({ sleepHours: 8 }, at(1), person))],
  ])('told %s, and only where it was told', (_, both) => {
    const { answers } = timelineOf(both(nobody), at(20));

    expect(answers.checkIns.some(({ isByDevice, sleepHours }) => isByDevice && sleepHours !== undefined)).toBe(false);
    expect(answers.checkIns.some(({ sleepHours }) => sleepHours === 8)).toBe(true);
    expect(valuesAt(both(nobody))).toMatchObject({ restingHr: 70, soreness: 6 });
    expect(measuredToday(timelineOf(both(nobody), at(20)))).toEqual({ restingHr: 70, soreness: 6 });
  });

  test('and when it is taken back the device speaks again', () => {
    const both = told({ sleepHours: 8 }, at(10), measured(device));

    expect(valuesAt(personWith(withoutAnswer(both, at(10), at(11))))).toMatchObject({ sleepHours: 3 });
  });

  test('to take an answer back takes nothing of a device, also of the same moment', () => {
    const both = told({ sleepHours: 8 }, at(8), measured({ sleepHours: 3 }, at(8)));

    expect(valuesAt(personWith(withoutAnswer(both, at(8), at(11))))).toMatchObject({ sleepHours: 3 });
  });

  test('also when both have become one row, months later', () => {
    const both = told({ sleepHours: 8 }, at(7), measured({ ...device }, at(9)));
    const later = told({ soreness: 1 }, at(8, day + 100), both);
    const ofDay = later.record.checkIns.filter((checkIn) => checkIn.day === day);

    expect(ofDay).toHaveLength(1);
    expect(ofDay[0]).toMatchObject({ sleepHours: 8, restingHr: 70 });
  });

  test('whoever takes their consent back is left with what they told', () => {
    const both = told({ sleepHours: 8 }, at(10), measured(device));

    expect(withoutDevices(both, at(11)).checkIns).toMatchObject([{ sleepHours: 8 }]);
  });
});

describe('a device stops nobody', () => {
  test('soreness of its slider asks for rest, and neither holds nor sends to a doctor', () => {
    const days = Array.from({ length: 10 }, (_, index) => ({ day: day - 9 + index, soreness: index < 8 ? 3 : 8 }));
    const person = personWith(withMeasured(nobody, days, at(9)));
    const plan = planAt(person, at(10));

    expect(person.record.alarms).toEqual([]);
    expect(plan.noHardBefore).not.toBe('FINE');
    expect(plan.day).toBe('rest');
    expect(plan.findings.filter(({ asks }) => asks === 'doctor')).toEqual([]);
    expect(plan.findings.map(({ reason }) => reason)).toContain('you noted soreness 8');
  });
});

test('in whatever order they come, what is told stands and the rest is of the device', () => {
  const anyValues = fc.record(
    {
      soreness: fc.integer({ min: 0, max: 8 }),
      sleepHours: fc.integer({ min: 2, max: 14 }),
      restingHr: fc.integer({ min: 30, max: 120 }),
    },
    { requiredKeys: [] },
  );
  const anyEvent = fc.record({ isByDevice: fc.boolean(), values: anyValues, hour: fc.integer({ min: 5, max: 16 }) });
  fc.assert(
    fc.property(fc.uniqueArray(anyEvent, { maxLength: 6, selector: ({ hour }) => hour }), (events) => {
      const after = events.reduce(
        (person, { isByDevice, values, hour }) =>
          isByDevice ? measured(values, at(hour), person) : told(values, at(hour), person),
        nobody,
      );
      const values = valuesAt(after);
      for (const name of ['soreness', 'sleepHours', 'restingHr'] as const) {
        const said = events.filter((event) => event.values[name] !== undefined);
        const typed = said.filter(({ isByDevice }) => !isByDevice).toSorted((one, other) => one.hour - other.hour);
        // Of a device the last that was read counts, of the athlete the last that was sent.
        const expected = typed.at(-1) ?? said.at(-1);
        expect(values[name]).toBe(expected?.values[name]);
      }
      expect(after.record.alarms).toEqual([]);
    }),
    { numRuns: runsOf(60) },
  );
});
