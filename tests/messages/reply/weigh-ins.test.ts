import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReply } from '../../../functions/messages/reply/read-reply.ts';

const metric = (text: string) => readReply(text, { asked: null, units: 'metric' });
const us = (text: string) => readReply(text, { asked: null, units: 'us' });

describe('a weigh-in', () => {
  test.each([
    ['W 70.4 69.1', 70.4, 69.1],
    ['W 70.4 after 69.1', 70.4, 69.1],
    ['W before 70.4 after 69.1', 70.4, 69.1],
    ['W after 69.1 before 70.4', 70.4, 69.1],
    ['W 70.4kg after 69.1kg', 70.4, 69.1],
    ['W 155lb 152.5lb', 70.307, 69.173],
    ['W 155 152.5 lb', 70.307, 69.173],
    ['W 155 lb 69 kg', 70.307, 69],
    ['W 11st 4 11st 2', 71.668, 70.76],
    ['W 11 stone 4 lb 11 stone 2 lb', 71.668, 70.76],
    ['W 11st4lb 11st', 71.668, 69.853],
  ])('%s: %s to %s kg', (text, before, after) => {
    expect(metric(text)).toMatchObject({ weightBeforeKg: before, weightAfterKg: after, unclear: [] });
  });

  test.each([
    ['one suffix serves both, and 69 lb is nobody', 'W 155 lb 69'],
    ['pounds before, kilos after', 'W 155 70'],
    ['a slip of the finger', 'W 70.4 96.1'],
    ['stone and bare pounds', 'W 11st 4 155 kg'],
  ])('is not believed: %s', (_, text) => {
    expect(metric(text)).toMatchObject({ weightBeforeKg: null, weightAfterKg: null });
  });

  test('tells whether its unit was said', () => {
    expect(metric('W 155 152.5').weightsSaid).toEqual({ before: 155, after: 152.5, unit: null });
    expect(metric('W 155lb 152.5lb').weightsSaid).toEqual({ before: 155, after: 152.5, unit: 'lb' });
    expect(metric('W 11st 4 11st 2').weightsSaid).toEqual({ before: 158, after: 156, unit: 'lb' });
    expect(us('W 70.4 kg 69.1').weightsSaid).toEqual({ before: 70.4, after: 69.1, unit: 'kg' });
    // Out of range in kilograms, so nothing is stored, and what it was can still be asked for.
    expect(metric('W 230 227').weightsSaid).toEqual({ before: 230, after: 227, unit: null });
    expect(metric('3 7.5').weightsSaid).toBeNull();
  });

  test('places and days are no stone', () => {
    for (const text of ['came 31st 3 7', '21st of may', '1st 2']) {
      expect(metric(text)).toMatchObject({ weightBeforeKg: null, weightAfterKg: null, weightsSaid: null });
    }
  });

  test('means the same in stone as in pounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 20 }), fc.integer({ min: 3, max: 13 }), fc.nat(3), (stone, odd, lost) => {
        const pounds = stone * 14 + odd;
        const asStone = metric(`W ${stone}st ${odd} ${stone}st ${odd - lost}`);
        const asPounds = metric(`W ${pounds}lb ${pounds - lost}lb`);

        expect(asStone.weightBeforeKg).toBe(asPounds.weightBeforeKg);
        expect(asStone.weightAfterKg).toBe(asPounds.weightAfterKg);
      }),
    );
  });
});
