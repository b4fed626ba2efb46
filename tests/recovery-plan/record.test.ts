import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { threeSessionsADay } from '../../bin/bench/plan-speed-record.ts';
import type { FindingRule } from '../../functions/recovery-plan/finding-rule.ts';
import { plan } from '../../functions/recovery-plan/plan.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';
import {
  withAnswer,
  withFine,
  withoutAnswer,
  withoutFine,
  withWarningSign,
} from '../../functions/recovery-plan/record-answer.ts';
import { withDeletion, withUpload } from '../../functions/recovery-plan/record-upload.ts';
import { settled } from '../../functions/recovery-plan/settle.ts';
import { recordOf, type StoredRecord, storedRecordOf } from '../../functions/recovery-plan/stored-record.ts';
import { readActivity, sessionOf } from '../../functions/strava/activity.ts';
import { stravaActivity } from '../fixtures/strava-activity.ts';
import { afterEvent, dayMs, hourMs, newcomer, randomSeason } from './random-season.ts';

const busy = threeSessionsADay(430);
const nowMs = Date.UTC(2026, 2, 2) + 430 * dayMs;
const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

test('a marathon by a watch that is a year ahead is one of the hours before its upload', () => {
  const start = { start_date: '2027-06-10T08:00:00Z', start_date_local: '2027-06-10T10:00:00Z' };
  const marathon = stravaActivity({ distance: 42_195, moving_time: 4 * 3600, ...start });
  const person = newcomer();
  const uploadedAtMs = Date.UTC(2026, 5, 10, 14);

  const record = withUpload(person, { session: sessionOf(readActivity(marathon)) }, uploadedAtMs);

  expect(record.recordings.map(({ day, startMs }) => ({ day, startMs }))).toEqual([
    { day: Date.UTC(2026, 5, 10) / dayMs, startMs: Date.UTC(2026, 5, 10, 10) },
  ]);
  expect(plan({ ...person, record }, uploadedAtMs + dayMs).day).toBe('rest');
});

test('a machine that tells of the same sign for months makes no row of months, and one FINE ends it', () => {
  const hours = 400;
  let person = newcomer();
  for (let hour = 0; hour < hours; hour += 1) {
    person = { ...person, record: withWarningSign(person, nowMs + (12 + hour) * hourMs) };
  }

  const endMs = nowMs + (12 + hours) * hourMs;
  expect(sizeOf(storedRecordOf(person.record).alarms)).toBeLessThan(2500);
  const { findings } = plan(person, endMs);
  expect(findings[0]).toMatchObject({ rule: 'hold', from: Math.floor(nowMs / dayMs), until: null });
  const record = withFine(person, endMs);
  expect(plan({ ...person, record }, endMs).noHardBefore).not.toBe('FINE');
});

describe('what is kept', () => {
  test('is under 100 KB after fourteen months of three sessions and an answer a day', () => {
    expect(sizeOf(storedRecordOf(busy.record))).toBeLessThan(80_000);
  });

  test('stays small for who answers fifty times a day', () => {
    let person = newcomer();
    for (let answer = 0; answer < 50 * 30; answer += 1) {
      const atMs = nowMs + answer * (dayMs / 50);
      person = { ...person, record: withAnswer(person, { soreness: answer % 8, sleepHours: 7 }, atMs) };
    }

    expect(sizeOf(storedRecordOf(person.record))).toBeLessThan(60_000);
  });

  test('holds no clock time of a training after seven days, and no raw field', () => {
    const record = settled(busy, nowMs + 7 * dayMs);

    expect(record.recordings).toEqual([]);
    expect(JSON.stringify(record.sessions)).not.toMatch(/startMs|finishMs|distanceM|hours|pulse|temperature|massKg/);
    expect(record.sessions.length).toBeGreaterThan(150);
  });

  test('of a season comes back from its rows as it was', () => {
    let person = newcomer();
    for (const event of randomSeason(4711, { days: 120 })) person = afterEvent(person, event);
    const stored: StoredRecord = JSON.parse(JSON.stringify(storedRecordOf(person.record)));

    expect(recordOf(stored)).toEqual(person.record);
  });

  test('by version 1.0.0 is still read, and gives the plan that it gave', () => {
    const file = new URL('fixtures/record-1.0.0.json', import.meta.url);
    const { stored, profile, nowMs: atMs, expected } = JSON.parse(readFileSync(file, 'utf8'));
    const made = plan({ profile, record: recordOf(stored) }, atMs);

    expect({
      day: made.day,
      tomorrow: made.tomorrow,
      noHardBefore: made.noHardBefore,
      rules: made.findings.map(({ rule }) => rule),
    }).toEqual(expected);
  });
});

describe('what is taken back', () => {
  test('an answer that is undone is as if it had not been given, its hold included', () => {
    const before = plan(busy, nowMs);
    const sore = { ...busy, record: withAnswer(busy, { soreness: 9, sleepHours: 3 }, nowMs) };
    const undone = { ...busy, record: withoutAnswer(sore, nowMs, nowMs) };

    expect(plan(sore, nowMs).noHardBefore).toBe('FINE');
    expect(plan(undone, nowMs)).toEqual(before);
  });

  test('an answer, and an upload, that come twice count once', () => {
    const once = withAnswer(busy, { soreness: 5 }, nowMs);

    expect(withAnswer({ ...busy, record: once }, { soreness: 5 }, nowMs)).toBe(once);

    const upload = randomSeason(1, { days: 20 }).find(({ kind }) => kind === 'upload');
    const uploadedOnce = upload && afterEvent(newcomer(), upload);
    expect(uploadedOnce && upload && afterEvent(uploadedOnce, upload)).toEqual(uploadedOnce);
  });

  test('an answer that was stored meanwhile counts once, whatever it says', () => {
    const values = { effort: 6, weightBeforeKg: 70.4, weightAfterKg: 69.1, drunkL: 0.5, appetite: 'poor' } as const;
    const once = withAnswer(busy, values, nowMs);
    const stored = recordOf(JSON.parse(JSON.stringify(storedRecordOf(once))));

    expect(withAnswer({ ...busy, record: stored }, values, nowMs)).toBe(stored);
  });

  test('of an answer some values can be taken back, and the rest stays', () => {
    const sore = { ...busy, record: withAnswer(busy, { soreness: 9, sleepHours: 3 }, nowMs) };
    const undone = { ...busy, record: withoutAnswer(sore, nowMs, nowMs, ['soreness']) };

    expect(undone.record.checkIns.at(-1)).toMatchObject({ atMs: nowMs, sleepHours: 3 });
    expect(undone.record.checkIns.at(-1)).not.toHaveProperty('soreness');
    expect(plan(undone, nowMs).noHardBefore).not.toBe('FINE');
    expect(withoutAnswer(undone, nowMs, nowMs, ['soreness'])).toBe(undone.record);
  });

  test('a warning sign that comes twice is one', () => {
    const once = withWarningSign(busy, nowMs);

    expect(withWarningSign({ ...busy, record: once }, nowMs)).toBe(once);
  });

  test('a FINE ends what was told before it, and nothing that was told after it', () => {
    const later = withWarningSign({ ...busy, record: withWarningSign(busy, nowMs) }, nowMs + hourMs);
    const fine = withFine({ ...busy, record: later }, nowMs + 1);

    expect(plan({ ...busy, record: fine }, nowMs + hourMs).noHardBefore).toBe('FINE');
    expect(withFine({ ...busy, record: fine }, nowMs + 1)).toBe(fine);
  });

  test('a sign that comes in late, after a FINE that was sent later, is over', () => {
    const first = withWarningSign(busy, nowMs);
    const fine = withFine({ ...busy, record: first }, nowMs + hourMs);
    const late = withWarningSign({ ...busy, record: fine }, nowMs + 1);

    expect(plan({ ...busy, record: late }, nowMs + hourMs).noHardBefore).not.toBe('FINE');
  });

  test('a FINE that is taken back leaves the hold as it was, also after weeks', () => {
    const held = withWarningSign(busy, nowMs);
    const fine = { fineAtMs: nowMs + hourMs, sinceMs: nowMs };
    const ended = withFine({ ...busy, record: held }, fine.fineAtMs);
    const back = withoutFine({ ...busy, record: ended }, fine, fine.fineAtMs + 1);

    expect(back.alarms).toEqual(held.alarms);
    expect(withoutFine({ ...busy, record: back }, fine, fine.fineAtMs + 1)).toBe(back);

    const weeksLater = nowMs + 20 * dayMs;
    const forgotten = settled({ ...busy, record: ended }, weeksLater);
    expect(forgotten.alarms).toEqual([]);
    const record = withoutFine({ ...busy, record: forgotten }, fine, weeksLater);
    expect(plan({ ...busy, record }, weeksLater).noHardBefore).toBe('FINE');
  });

  test('an activity deleted weeks later takes its load with it', () => {
    const before = busy.record.sessions.at(-20);
    const id = before?.recordings[0]?.id ?? '';
    const record = withDeletion(busy, id, nowMs);

    expect(record.sessions.some(({ recordings }) => recordings.some((part) => part.id === id))).toBe(false);
    expect(record.sessions.length).toBe(settled(busy, nowMs).sessions.length - 1);
  });

  test('what was deleted is kept for two days at most', () => {
    const id = busy.record.recordings.at(-1)?.id ?? '';
    const record = withDeletion(busy, id, nowMs);

    expect(settled({ ...busy, record }, nowMs + 49 * hourMs).recordings.map((recording) => recording.id)).not.toContain(
      id,
    );
  });
});

test('a rule that is taken out of the list is not asked', () => {
  const rules = findingRules.filter(({ id }) => id !== 'run-streak');
  const streaks = (list: readonly FindingRule[]) =>
    plan(busy, nowMs, list).findings.filter(({ rule }) => rule === 'run-streak');

  expect(streaks(findingRules).length).toBeGreaterThan(0);
  expect(streaks(rules)).toEqual([]);
});
