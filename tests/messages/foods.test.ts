import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foodSettings, plates, platesFor, twoPlates } from '../../functions/messages/foods.ts';

const anySettings = fc.subarray([...foodSettings]);
const anyGrams = fc
  .tuple(fc.integer({ min: 10, max: 120 }), fc.integer({ min: 0, max: 30 }))
  .map(([from, more]) => [from, from + more] as const);

describe('food by name', () => {
  test.each([
    ['vegetarian', /chicken|tuna/],
    ['vegan', /chicken|tuna|egg|yogurt|half a litre of milk/],
    ['no-dairy', /yogurt|half a litre of milk/],
    ['no-gluten', /toast|bread|pasta|oats/],
    ['no-nuts', /peanut|nut butter/],
  ] as const)('%s leaves out what it says, by the name of the plate', (setting, forbidden) => {
    for (const { name, short } of platesFor([setting])) expect(`${name} ${short}`).not.toMatch(forbidden);
  });

  test('whatever is left out, there are two different plates, both allowed, with some protein', () => {
    fc.assert(
      fc.property(anySettings, anyGrams, anyGrams, fc.integer(), (settings, carbG, proteinG, turn) => {
        const two = twoPlates(carbG, proteinG, settings, turn) ?? [];

        expect(two).toHaveLength(2);
        expect(two[0]).not.toBe(two[1]);
        for (const plate of two) expect(platesFor(settings)).toContain(plate);
      }),
    );
  });

  test('for the grams of a runner of 50 to 100 kg both plates bring them, within a quarter', () => {
    for (const massKg of [50, 60, 70, 80, 90, 100]) {
      for (const [low, high] of [
        [0.5, 0.8],
        [1, 1.2],
      ] as const) {
        const carbG = [Math.round(low * massKg), Math.min(120, Math.floor(high * massKg))] as const;
        for (let turn = 0; turn < 20; turn += 1) {
          for (const plate of twoPlates(carbG, [20, 30], [], turn) ?? []) {
            expect(plate.carbG, plate.name).toBeGreaterThan(carbG[0] * 0.75);
            expect(plate.carbG, plate.name).toBeLessThan(carbG[1] * 1.25);
          }
        }
      }
    }
  });

  test('every plate has carbohydrate, twenty grams of protein or nearly so, and a short name that fits everywhere', () => {
    for (const { carbG, proteinG, short, name } of plates) {
      expect(carbG, name).toBeGreaterThan(30);
      expect(proteinG, name).toBeGreaterThan(18);
      expect(short.length).toBeLessThanOrEqual(22);
    }
  });
});
