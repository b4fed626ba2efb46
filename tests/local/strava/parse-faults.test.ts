import { describe, expect, test } from 'vitest';
import { createFaults } from '../../../bin/local/stand-in/faults.ts';
import { parseFaults } from '../../../bin/local/stand-in/parse-faults.ts';
import { stravaFaults } from '../../../bin/local/strava/fault-rules.ts';

describe('faults written by hand', () => {
  test.each([
    ['late-404,429', [{ name: 'late-404' }, { name: '429' }]],
    [
      ' 5xx:3 , slow@refresh ',
      [
        { name: '5xx', times: 3 },
        { name: 'slow', on: 'refresh' },
      ],
    ],
    ['reset:2@athlete', [{ name: 'reset', times: 2, on: 'athlete' }]],
    ['', []],
  ])('"%s" is understood', (text, faults) => {
    expect(parseFaults(text, stravaFaults)).toEqual(faults);
  });

  test.each([
    ['late-405', 'no fault "late-405"'],
    ['429;5xx', 'no fault "429;5xx"'],
    ['constructor', 'no fault "constructor"'],
    ['5xx:0', 'whole number'],
    ['5xx:-1', 'whole number'],
    ['5xx:', 'whole number'],
    ['5xx:1.5', 'whole number'],
    ['slow@moon', 'cannot befall "moon"'],
    ['late-404@athlete', 'cannot befall "athlete", only: activity'],
    ['shuffle@activity', 'cannot befall "activity", only: event'],
  ])('"%s" is refused, with all that there is', (text, problem) => {
    expect(() => parseFaults(text, stravaFaults)).toThrow(problem);
    for (const name of Object.keys(stravaFaults)) expect(() => parseFaults(text, stravaFaults)).toThrow(name);
  });
});

describe('a fault', () => {
  test('befalls as often as it is told, and only its calls', () => {
    const faults = createFaults(stravaFaults, [{ name: '5xx', times: 2, on: 'athlete' }]);

    expect(faults.befalls('5xx', 'activity')).toBe(false);
    expect([1, 2, 3].map(() => faults.befalls('5xx', 'athlete'))).toEqual([true, true, false]);
  });

  test('set again begins anew', () => {
    const faults = createFaults(stravaFaults, [{ name: 'reset' }]);
    faults.befalls('reset', 'activity');

    faults.set({ name: 'reset' });

    expect(faults.befalls('reset', 'activity')).toBe(true);
  });

  test('that lasts, lasts until it is cleared', () => {
    const faults = createFaults(stravaFaults, [{ name: 'inactive' }, { name: 'no-headers' }]);
    const before = Array.from({ length: 50 }, () => faults.befalls('inactive', 'activity'));

    faults.clear('inactive');

    expect(before).not.toContain(false);
    expect(faults.befalls('inactive', 'activity')).toBe(false);
    expect(faults.list()).toMatchObject([{ name: 'no-headers', left: 'always' }]);
  });

  test('cannot be set for a call that it does not know', () => {
    expect(() => createFaults(stravaFaults, [{ name: 'lost-refresh', on: 'activity' }])).toThrow('only: refresh');
  });
});
