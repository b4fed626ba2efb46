import { expect, test } from 'vitest';
import { startClubTables } from '../fixtures/club-tables.ts';
import { type StormSettings, storm } from './storm.ts';
import { VirtualClub } from './virtual-club.ts';

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
  wronglyGone: [],
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

test(
  'nor where half of them are on intervals.icu, some are known at both sources, and not every upload is told of',
  patient,
  async () => {
    const secondSource = { share: 0.5, knownAtBoth: 0.3, untold: 0.1, faultsForHours: 4, checkedForHours: 8 };
    const report = await storm({ ...small, seed: 3, secondSource });

    expect(report).toMatchObject({ ...asPromised, uncertain: [] });
    expect(report.untold).toBeGreaterThan(0);
  },
);

test('nor where one invocation in ten is killed at one of its calls', patient, async () => {
  const report = await storm({ ...small, seed: 2, killShare: 0.1, signAnsweredWithinMs: 120_000 });

  expect(report).toMatchObject(asPromised);
  expect(report.killed).toBeGreaterThan(5);
  expect(report.uncertain.length).toBeLessThanOrEqual(report.killed);
});

test('whenever in a minute without an outbox a warning sign is texted, it is answered within ten seconds of its end', async () => {
  const tables = await startClubTables();
  const startMs = Date.UTC(2026, 2, 8, 9);
  const isOutboxDown = (nowMs: number) => nowMs < startMs + 60_000;
  const club = new VirtualClub(tables, { seed: 3, startMs, faultShare: 0, killShare: 0, isOutboxDown });
  for (let second = 0; second < 60; second += 4) {
    const phone = `+1425556${1000 + second}`;
    club.say(phone, 'I have chest pain and can not breathe', `sign-${second}`, startMs + second * 1000);
  }

  await club.time.run(startMs + 3_600_000);
  await tables.stop();

  expect(club.published).toHaveLength(15);
  expect(Math.max(...club.published.map(({ atMs }) => atMs)) - startMs - 60_000).toBeLessThanOrEqual(10_000);
});
