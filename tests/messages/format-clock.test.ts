import { describe, expect, test } from 'vitest';
import { formatFluid, formatGlasses } from '../../functions/messages/format-amounts.ts';
import { formatDeadline, formatTime } from '../../functions/messages/format-clock.ts';
import { formatMoment } from '../../functions/messages/format-moment.ts';
import { clockIn, twelveHourCountries } from '../../functions/messages/hour-cycle.ts';

const zone = (timezone: string) => ({ kind: 'zone', timezone }) as const;
const at = (clock: string) => Date.parse(`2026-11-23T${clock}:00Z`);

describe('times as people say them', () => {
  test.each([
    ['America/New_York', '3:10pm'],
    ['Europe/Berlin', '21:10'],
    ['Asia/Kolkata', '1:40am'],
    ['Asia/Calcutta', '1:40am'],
    ['Europe/London', '20:10'],
    ['US/Pacific', '12:10pm'],
    ['UTC', '8:10pm'],
  ])('%s: %s', (timezone, said) => {
    expect(formatTime(zone(timezone), at('20:10'))).toBe(said);
  });

  test('noon has a name, in both', () => {
    expect(formatTime(zone('UTC'), at('12:00'))).toBe('noon');
    expect(formatTime(zone('Europe/Berlin'), at('11:00'))).toBe('noon');
  });

  test.each([
    ['America/New_York', 24, '15:10'],
    ['Europe/Berlin', 12, '9:10pm'],
    ['Europe/Berlin', null, '21:10'],
  ] as const)('%s, where the athlete has chosen %s hours: %s', (timezone, hourCycle, said) => {
    expect(formatTime(clockIn(timezone, { hourCycle }), at('20:10'))).toBe(said);
  });

  test('a country of twelve hours is one by the Unicode CLDR', () => {
    for (const country of twelveHourCountries) {
      expect(new Intl.DateTimeFormat(`en-${country}`, { hour: 'numeric' }).resolvedOptions().hourCycle).toBe('h12');
    }
    for (const country of ['GB', 'IE', 'ZA', 'DE', 'FR', 'SE']) {
      expect(new Intl.DateTimeFormat(`en-${country}`, { hour: 'numeric' }).resolvedOptions().hourCycle).toBe('h23');
    }
  });

  test.each([
    ['13:01', '22:00', '1:15pm'],
    ['13:15', '22:00', '1:15pm'],
    ['21:50', '21:50', '9:45pm'],
    ['21:50', '21:55', '9:45pm'],
    ['21:40', '21:45', '9:45pm'],
    ['11:50', '22:00', 'noon'],
    ['00:00', '02:00', '11:45pm'],
  ])('drinking until %s, where the day ends at %s, is by %s', (end, last, said) => {
    expect(formatDeadline(zone('UTC'), at(end), at(last))).toBe(said);
  });
});

describe('amounts as people say them', () => {
  test.each([
    [550, 1000, '0.6-1 L', '3-4 glasses'],
    [300, 350, '0.3 L', undefined],
    [250, 500, '0.3-0.5 L', '2 glasses'],
    [900, 1800, '0.9-1.8 L', '4-7 glasses'],
  ])('%s to %s ml: %s, %s', (minMl, maxMl, litres, glasses) => {
    expect(formatFluid({ minMl, maxMl }, 'metric')).toBe(litres);
    expect(formatGlasses({ minMl, maxMl }, 'metric')).toBe(glasses);
  });

  test.each([
    [550, 1000, '19-30 fl oz', '3-4 cups'],
    [900, 1800, '30-60 fl oz', '4-7 cups'],
    [650, 700, '22-23 fl oz', undefined],
    [300, 350, '10-11 fl oz', undefined],
  ])('%s to %s ml in US units: %s, %s', (minMl, maxMl, ounces, cups) => {
    expect(formatFluid({ minMl, maxMl }, 'us')).toBe(ounces);
    expect(formatGlasses({ minMl, maxMl }, 'us')).toBe(cups);
  });
});

describe('a moment of the next days', () => {
  test('has its day and its time', () => {
    expect(formatMoment(zone('UTC'), at('16:00'))).toBe('Mon at 4pm');
  });

  test('is never midnight, which is of two days: a minute earlier is on the safe side', () => {
    expect(formatMoment(zone('UTC'), at('00:00'))).toBe('Sun at 11:59pm');
    expect(formatMoment(zone('Europe/Berlin'), at('23:00'))).toBe('Mon at 23:59');
    expect(formatMoment(zone('UTC'), at('00:15'))).toBe('Mon at 12:15am');
  });
});
