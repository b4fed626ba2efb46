import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { currentPlanOf, personOf, withRecord } from '../../functions/plan/person.ts';
import { settledHistory } from '../../functions/plan/settled-history.ts';
import { planParameters, planVersion } from '../../functions/recovery-plan/parameters.ts';
import { emptyRecord } from '../../functions/recovery-plan/record.ts';
import { checkInsSchema, noCheckIns } from '../../functions/store/check-ins.ts';
import { historySchema, noHistory } from '../../functions/store/history.ts';

const rowOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/rows/${name}.json`, import.meta.url), 'utf8'));

/** A Tuesday, 12:00 in Berlin. */
const now = Date.UTC(2026, 10, 24, 11);
const dayOf = (date: string) => Date.parse(date) / 86_400_000;
const profile = { massKg: 70, exclusions: [] };

describe('rows of before there was a record', () => {
  const history = historySchema.parse(rowOf('history-without-record'));
  const checkIns = checkInsSchema.parse(rowOf('check-ins-without-record'));
  const person = personOf({ profile, history, checkIns });

  test('are taken over: the sessions by their days, the answers by their time', () => {
    const { record } = person;

    expect(record.timezone).toBe('Europe/Berlin');
    expect(record.sessions.map(({ day, kind, load, reachKm }) => ({ day, kind, load, reachKm }))).toEqual([
      { day: dayOf('2026-11-03'), kind: 'run', load: 48.2, reachKm: 1 },
      { day: dayOf('2026-11-15'), kind: 'run', load: 190.5, reachKm: 28 },
      { day: dayOf('2026-11-23'), kind: 'strength', load: 30, reachKm: 0 },
    ]);
    expect(record.checkIns.map(({ soreness, sleepHours, effort }) => ({ soreness, sleepHours, effort }))).toEqual([
      { soreness: 5, sleepHours: 6.5 },
      { soreness: 8 },
      { effort: 7 },
    ]);
  });

  test('make the plan of today', () => {
    const { plan } = currentPlanOf(person, now);

    expect(plan.day).toBe('rest');
    expect(plan.findings.map(({ rule }) => rule)).toContain('soreness');
  });

  test('are the same person once they are written with a record', () => {
    const written = historySchema.parse(withRecord(history, person.record));

    expect(personOf({ profile, history: written, checkIns }).record).toEqual({
      ...person.record,
      version: planVersion,
    });
  });

  test('with a hold that was not ended keep it', () => {
    const hold = { since: now - 3_600_000, kind: 'doctor' as const };
    const held = personOf({ profile, history, checkIns: { ...noCheckIns, hold } });

    expect(currentPlanOf(held, now).plan.noHardBefore).toBe('FINE');
  });

  test('say nothing any more once there is a record', () => {
    const written = withRecord(history, { ...person.record, checkIns: [], alarms: [] });

    expect(personOf({ profile, history: written, checkIns }).record.checkIns).toEqual([]);
  });

  test('lose their clock times like all others', () => {
    const kept = settledHistory({ profile, history, checkIns }, now);

    expect(kept?.sessions.map(({ activityId }) => activityId)).toEqual(['103']);
    expect(kept?.record?.sessions).toHaveLength(3);
  });
});

describe('a row of version 1.0.0', () => {
  const history = historySchema.parse(rowOf('history-1.0.0'));

  test('is read as it was written', () => {
    const { record } = personOf({ profile, history });

    expect(record.recordings.map(({ id }) => id)).toEqual(['205', '206']);
    expect(record.sessions.map(({ recordings: [first] }) => first?.id)).toEqual(['201', '202', '203', '204']);
    expect(record.tips).not.toEqual({});
  });

  test('is written again as it was', () => {
    const person = personOf({ profile, history });

    expect(withRecord(history, person.record)).toEqual({
      ...history,
      record: { ...history.record, version: planVersion },
    });
  });
});

test('an answer goes after as many days as the pages promise, though nothing else is old', () => {
  const left = (daysAgo: number) => {
    const atMs = now - daysAgo * 86_400_000;
    const checkIns = [{ atMs, day: Math.floor(atMs / 86_400_000), isEvening: false, soreness: 3 }];
    const history = withRecord(noHistory, { ...emptyRecord, checkIns });
    return settledHistory({ profile, history }, now)?.record?.checkIns;
  };

  expect(left(planParameters.checkInDays)).toBeUndefined();
  expect(left(planParameters.checkInDays + 2)).toEqual([]);
});

test('and the oldest session, though the others are not old', () => {
  const { record } = personOf({ profile, history: historySchema.parse(rowOf('history-1.0.0')) });
  const days = record.sessions.map(({ day }) => day);
  const history = withRecord(noHistory, { ...emptyRecord, sessions: record.sessions });
  const at = (Math.min(...days) + planParameters.sessionDays + 2) * 86_400_000;

  expect(Math.max(...days)).toBeGreaterThan(Math.min(...days));
  expect(settledHistory({ profile, history }, at)?.record?.sessions.length).toBeLessThan(days.length);
});
