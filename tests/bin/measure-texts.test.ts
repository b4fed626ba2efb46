import { describe, expect, test } from 'vitest';
import { measureTexts } from '../../bin/measure/measure-texts.ts';
import { hourMs, minuteMs, sessionOf } from '../fixtures/sessions.ts';

/** A year of all kinds: from 3 km to 160 km, cold and hot, of every sport that is named in its own way. */
const season = [3, 5, 8, 10, 14, 16, 21.2, 24, 30, 42.3, 50, 100, 160].flatMap((km, index) =>
  [-5, 12, 24, 33, 40].flatMap((celsius) => {
    const hours = km / (11 - km / 25);
    // Heat over 35 C and four hours and more are two dangers: their texts may have two parts.
    if (celsius === 40 && hours >= 4) return [];
    return sessionOf({
      id: String(index),
      startMs: Date.UTC(2026, 0, 1 + 20 * index, 9),
      elapsedSec: Math.round((hours * hourMs + 3 * minuteMs) / 1000),
      movingSec: Math.round((hours * hourMs) / 1000),
      distanceM: km * 1000,
      sensorTemperatureC: celsius,
      isRace: index % 3 === 0,
    });
  }),
);
const others = ['Ride', 'Swim', 'WeightTraining', 'Hike', 'Yoga', 'Golf', 'constructor', 'SportOfTheFuture'].flatMap(
  (sport) => [0.5, 2, 6].map((hours) => sessionOf({ sport, elapsedSec: hours * 3600, distanceM: hours * 12_000 })),
);

describe('of a season in three profiles, at four times of day', () => {
  const {
    texts,
    'parts of a text, mean': parts,
    'characters of a usual text, median': characters,
    'per cent of texts with carbohydrate that name a food': foods,
    'phrasings that a daily runner reads in 8 weeks': phrasings,
    ...wrong
  } = measureTexts([...season, ...others]);

  test.each(Object.entries(wrong))('%s: none', (_, count) => {
    expect(count).toBe(0);
  });

  test('a meal has a name, beside a danger too, but for one in twenty', () => {
    expect(foods).toBeGreaterThanOrEqual(95);
  });

  test('a text is one part, nearly full, and a daily runner reads many', () => {
    expect(parts).toBe(1);
    expect(characters).toBeGreaterThan(140);
    expect(phrasings).toBeGreaterThanOrEqual(20);
  });

  test('all were looked at', () => {
    expect(texts).toBe((season.length + others.length) * 3 * 4 * 2);
  });
});
