import { describe, expect, test } from 'vitest';
import type { Profile } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { factsOf, hourMs, minuteMs, mondayMorningMs, sessionOf } from '../fixtures/sessions.ts';

/** Looked at on a Monday, at so many hours after midnight, this long after an hour and a half of running. */
function adviceAt(hour: number, sinceHours = 0, profile: Profile = {}, replies = {}) {
  const now = mondayMorningMs + (hour - 8) * hourMs;
  const session = sessionOf({ startMs: now - (sinceHours + 1.5) * hourMs, elapsedSec: 5400, distanceM: 18_000 });
  return prescribe(factsOf({ session, profile: { massKg: 70, ...profile }, replies }), now);
}

const clockOf = (atMs: number) => new Date(atMs).toISOString().slice(0, 16);
const codesAt = (hour: number, sinceHours = 0) => adviceAt(hour, sinceHours).warnings.map(({ code }) => code);

describe('the day ends an hour before bed', () => {
  test.each([
    [undefined, 12, '2026-11-23T22:00'],
    [undefined, 4, '2026-11-23T22:00'],
    [undefined, 3.99, '2026-11-22T22:00'],
    ['21:30', 12, '2026-11-23T20:30'],
    ['00:30', 12, '2026-11-23T23:30'],
    ['02:00', 12, '2026-11-24T01:00'],
    ['02:00', 25.5, '2026-11-24T01:00'],
    ['9:15', 5, '2026-11-23T08:15'],
  ])('bed at %s, looked at %d h after midnight: %s', (bedtime, hour, end) => {
    expect(clockOf(adviceAt(hour, 0, { bedtime }).drinkingEndMs)).toBe(end);
  });

  test.each(['24:00', '7', 'late', '', '12:60'])('"%s" is no bedtime: ten in the evening, and a warning', (bedtime) => {
    const advice = adviceAt(12, 0, { bedtime });

    expect(clockOf(advice.drinkingEndMs)).toBe('2026-11-23T22:00');
    expect(advice.warnings.map(({ code }) => code)).toContain('profile-refused');
  });
});

describe('the window', () => {
  test('ends four hours after the finish, or with the day', () => {
    const by = (hour: number) => clockOf(adviceAt(hour).fluid?.byMs ?? 0);

    expect([by(17), by(18), by(19), by(21)]).toEqual([
      '2026-11-23T21:00',
      '2026-11-23T22:00',
      '2026-11-23T22:00',
      '2026-11-23T22:00',
    ]);
  });

  test('takes what 0.8 L/h let through in what is left', () => {
    // 1.3 L of sweat or so: 1.2 L and less fit in an hour and a half.
    expect(adviceAt(20.5).fluid).toMatchObject({ maxMl: 1200, laterMl: 0, isMoreWithBreakfast: true });
    expect(adviceAt(17).fluid).toMatchObject({ isMoreWithBreakfast: false });
  });

  test('half an hour before its end there is no target', () => {
    expect(adviceAt(21.49).fluid).toBeDefined();
    expect([codesAt(21.5), codesAt(23), codesAt(25), codesAt(27.9)]).toEqual(
      Array.from({ length: 4 }, () => expect.arrayContaining(['late-evening'])),
    );
    expect(codesAt(28)).not.toContain('late-evening');
  });

  test('late in the evening the run of the afternoon is simply past', () => {
    expect(codesAt(21.6, 3.6)).toContain('window-past');
  });
});

describe('more by bedtime', () => {
  const weighIn = { weightBeforeKg: 70, weightAfterKg: 67.2 };
  const later = (hour: number, profile: Profile = {}) => {
    const { fluid } = adviceAt(hour, 0, profile, weighIn);
    return [fluid?.laterMl, fluid?.isMoreWithBreakfast];
  };

  test('only where the window ends an hour before the day does', () => {
    expect([later(12), later(17), later(17.02)]).toEqual([
      [300, false],
      [300, false],
      [0, true],
    ]);
  });

  test('a late bedtime leaves time, but nobody is told to drink more past midnight', () => {
    expect([later(19.9, { bedtime: '02:00' }), later(20, { bedtime: '02:00' })]).toEqual([
      [300, false],
      [0, true],
    ]);
  });
});

test('not even a minute of a window lies after the end of the day, whenever the advice is made', () => {
  for (let minutes = 0; minutes < 48 * 60; minutes += 7) {
    const { fluid, drinkingEndMs, madeAtMs } = adviceAt(minutes / 60);

    if (fluid !== undefined) {
      expect(fluid.byMs).toBeLessThanOrEqual(drinkingEndMs);
      expect(fluid.byMs - madeAtMs).toBeGreaterThan(30 * minuteMs);
    }
  }
});
