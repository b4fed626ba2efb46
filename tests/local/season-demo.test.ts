import { expect, test } from 'vitest';
import { raceDayIndex, season, seasonWeeks } from '../../bin/local/season-demo/season-story.ts';
import { seasonTable } from '../../bin/local/season-demo/show-season.ts';

test('the season has eight weeks, a race on a Sunday, and a warning sign that ends with FINE', () => {
  expect(season).toHaveLength(seasonWeeks * 7);
  expect(raceDayIndex % 7).toBe(6);
  expect(season[raceDayIndex]?.session?.words).toMatch(/race$/);
  const later = season.flatMap(({ saysLater = [] }) => saysLater);
  expect(later).toEqual([expect.stringMatching(/chest/), 'FINE']);
});

test('the table has a head for each week, and a line for each day with its training, plan, answer and last text', () => {
  const day = { date: '2026-11-30', session: '8 km', said: '3 7.5', word: 'active-recovery', texts: ['one', 'two'] };

  expect(seasonTable([day, { ...day, date: '2026-12-01', session: '', said: '', word: 'hold', texts: [] }])).toEqual([
    '',
    'Week 1',
    'Mon 30 Nov  8 km          Gentle day      3 7.5         two',
    'Tue 01 Dec                On hold',
  ]);
});
