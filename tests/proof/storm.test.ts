import { expect, test } from 'vitest';
import { type StormSettings, storm } from './storm.ts';

const small: StormSettings = {
  seed: 1,
  athletes: 20,
  uploads: 45,
  deauthorizations: 2,
  edits: 4,
  deletions: 4,
  warningSigns: 6,
  faultShare: 0.2,
  killShare: 0,
  signAnsweredWithinMs: 60_000,
};

/** Of a machine that others use, too. */
const patient = { timeout: 120_000 };

const asPromised = {
  lost: [],
  doubled: [],
  notDeleted: [],
  notErased: [],
  deadLetters: [],
  lateSigns: [],
  readsOverLimit: 0,
};

test(
  'in a storm nothing is lost or doubled, what was deleted is gone, and warning signs are answered within a minute',
  patient,
  async () => {
    expect(await storm(small)).toMatchObject({ ...asPromised, uncertain: [] });
  },
);

test('nor where one invocation in ten is killed at one of its calls', patient, async () => {
  const report = await storm({ ...small, seed: 2, killShare: 0.1, signAnsweredWithinMs: 120_000 });

  expect(report).toMatchObject(asPromised);
  expect(report.killed).toBeGreaterThan(5);
  expect(report.uncertain.length).toBeLessThanOrEqual(report.killed);
});
