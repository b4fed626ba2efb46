import { expect, test } from 'vitest';
import { runsOf } from '../fixtures/runs.ts';
import { sunday } from './sunday.ts';

/** Of a machine that others use, too. */
const patient = { timeout: 120_000 };

const fifth = { athletes: 36, uploads: 60, limits: { perQuarter: 20, perDay: 1000 } };
const whole = { athletes: 180, uploads: 300, limits: { perQuarter: 100, perDay: 1000 } };

test(
  'on a Sunday of many uploads no read is wasted, and nobody has a second one before the first of another',
  patient,
  async () => {
    const report = await sunday({ ...(runsOf(1) > 1 ? whole : fifth), seed: Math.floor(Math.random() * 2 ** 31) });

    expect(report).toMatchObject({ lost: [], wasted: [], unfair: [], readsOverLimit: 0 });
  },
);
