import { describe, expect, test } from 'vitest';
import { isGsm7, partsOf, septetsOf } from '../../functions/messages/gsm-7.ts';

describe('the alphabet of text messages', () => {
  test.each(['Drink about 0.6-1 L', 'à la carte', '@£$¥ Ω ß', '100 €', 'a~b', 'two\nlines'])('holds %j', (text) => {
    expect(isGsm7(text)).toBe(true);
  });

  test.each(['20 °C', 'it’s', 'a – b', '½', 'ç', '`', '\t', '🏃'])('does not hold %j', (text) => {
    expect(isGsm7(text)).toBe(false);
  });

  test.each(['€', '[', ']', '{', '}', '\\', '^', '~', '|'])('counts %s twice', (character) => {
    expect(septetsOf(`a${character}`)).toBe(3);
  });
});

describe('parts', () => {
  test.each([
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    [`${'a'.repeat(158)}€`, 1],
    [`${'a'.repeat(159)}€`, 2],
    // The escape does not fit behind the 152nd: the first part stays a septet short.
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    ['', 1],
  ])('%# take as many as they need', (text, parts) => {
    expect(partsOf(text)).toBe(parts);
  });
});
