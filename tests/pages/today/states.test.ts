import { describe, expect, test } from 'vitest';
import { pageOf, stateNames } from './states.ts';

const textOf = (name: (typeof stateNames)[number]) =>
  pageOf(name)
    .replace(/<style>.*?<\/style>|<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('dump', () => {
  test.each(stateNames)('%s', (name) => {
    const html = pageOf(name);
    console.log(name, Buffer.byteLength(html), textOf(name).slice(0, 2600));
    expect(html).not.toMatch(/undefined|NaN|\[object|WeightTraining|null/);
  });
});
