import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueAt } from '../../bin/local/schedule-time.ts';

test.each([
  ['in winter', 'at(2026-11-24T07:30:00)', 'America/Los_Angeles', '2026-11-24T15:30:00Z'],
  ['in summer', 'at(2026-07-01T07:30:00)', 'America/Los_Angeles', '2026-07-01T14:30:00Z'],
  ['in the hour that spring skips', 'at(2026-03-08T02:30:00)', 'America/Los_Angeles', '2026-03-08T10:30:00Z'],
  ['in the hour that autumn has twice', 'at(2026-11-01T01:30:00)', 'America/Los_Angeles', '2026-11-01T08:30:00Z'],
  ['east of Greenwich', 'at(2026-01-01T00:15:00)', 'Asia/Kathmandu', '2025-12-31T18:30:00Z'],
  ['where the date line is near', 'at(2026-01-01T00:00:00)', 'Pacific/Kiritimati', '2025-12-31T10:00:00Z'],
  ['in UTC', 'at(2026-11-24T07:30:00)', 'UTC', '2026-11-24T07:30:00Z'],
])('a time %s is due when the clocks there show it', (_, expression, zone, due) => {
  expect(dueAt(expression, zone)).toBe(Date.parse(due));
});

test('a recurring schedule has no one time', () => {
  expect(dueAt('rate(1 hour)', 'UTC')).toBeUndefined();
  expect(dueAt('cron(0 7 * * ? *)', 'UTC')).toBeUndefined();
});

test.each([
  ['at(2026-11-24T07:30:00Z)', 'UTC'],
  ['at(2026-11-24T07:30)', 'UTC'],
  ['at(2026-13-24T07:30:00)', 'UTC'],
  ['tomorrow', 'UTC'],
  ['at(2026-11-24T07:30:00)', 'Mars/Base'],
])('%s in %s is refused', (expression, zone) => {
  expect(() => dueAt(expression, zone)).toThrow('Scheduler does not accept');
});

test('the clocks of the zone show the time that was asked for, except where they skip it', () => {
  const hours = fc.integer({ min: 0, max: 24 * 365 });
  const zones = fc.constantFrom('America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Tokyo');
  fc.assert(
    fc.property(hours, zones, (hour, timeZone) => {
      const wanted = new Date(Date.UTC(2026, 0, 1, hour)).toISOString().slice(0, 19);
      const due = dueAt(`at(${wanted})`, timeZone);

      const shown = new Date(due ?? 0).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');
      expect(Math.abs(Date.parse(`${shown}Z`) - Date.parse(`${wanted}Z`))).toBeLessThanOrEqual(3600_000);
      const skipped = shown !== wanted;
      if (skipped) expect(dueAt(`at(${shown})`, timeZone)).toBe(due);
    }),
  );
});
