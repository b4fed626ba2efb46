import { describe, expect, test } from 'vitest';
import { withPlannedUpload } from '../../functions/plan/planned-upload.ts';
import type { Session } from '../../functions/recovery/facts.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';
import { emptyRecord, type Person, type PlanRecord } from '../../functions/recovery-plan/record.ts';
import { withErasedActivity } from '../../functions/recovery-plan/record-upload.ts';

const dayMs = 86_400_000;
/** A Tuesday, 12:00 in UTC. */
const now = Date.UTC(2026, 10, 24, 12);

const runOf = (id: string, daysAgo: number, km: number): Session => {
  const startMs = now - daysAgo * dayMs - 2 * 3_600_000;
  return {
    id,
    sport: 'Run',
    startMs,
    localStart: new Date(startMs).toISOString().slice(0, 19),
    movingSec: km * 360,
    elapsedSec: km * 360,
    distanceM: km * 1000,
    isRace: false,
    isIndoor: false,
    isCommute: false,
  };
};

/** Of this week, of the sessions that are kept, of the run days that are kept, and of before. */
const archive = [0, 1, 3, 6, 8, 20, 45, 60, 70, 90, 200, 390, 430, 431, 470, 500].map((daysAgo, index) =>
  runOf(String(index + 1), daysAgo, 5 + (index % 4) * 3),
);
const nobody: Person = { profile: { massKg: 70, experience: 'regular', timezone: 'Etc/UTC' }, record: emptyRecord };

const taken = (person: Person, sessions: readonly Session[]): Person =>
  sessions.reduce((known, session) => withPlannedUpload(known, { session }, now, findingRules).person, person);

/** What came in first may have been planned otherwise; all else is the same. */
const withoutExcuses = ({ recordings, sessions, before }: PlanRecord) => ({
  recordings: recordings.map(({ asPlanned, uploadedAtMs, ...kept }) => kept),
  sessions: sessions.map(({ asPlanned, readyAtMs, ...kept }) => kept),
  before: {
    ...before,
    runDays: before.runDays.map(([day, km]) => [day, km]),
    runDaysAsPlanned: 0,
  },
});

/** Always the same orders. */
const shuffled = (seed: number) => {
  let state = seed;
  const chance = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  return archive
    .map((session) => ({ session, place: chance() }))
    .sort((one, other) => one.place - other.place)
    .map(({ session }) => session);
};

describe('an archive makes the same record', () => {
  const inOrder = withoutExcuses(taken(nobody, archive.toReversed()).record);

  test.each<readonly [string, readonly Session[]]>([
    ['the newest first', archive],
    ...[1, 2, 3, 4, 5, 6].map((seed) => [`in a random order (${seed})`, shuffled(seed)] as const),
  ])('%s', (_, sessions) => {
    expect(withoutExcuses(taken(nobody, sessions).record)).toEqual(inOrder);
  });

  test('with an upload that was edited, whenever it was', () => {
    const late = taken(nobody, [...archive, runOf('5', 8, 12)]);
    const early = taken(nobody, [runOf('5', 8, 12), ...archive.filter(({ id }) => id !== '5')]);

    expect(withoutExcuses(late.record)).toEqual(withoutExcuses(early.record));
  });

  test('without an upload that was deleted, whenever it was', () => {
    const all = taken(nobody, archive);
    const without = { ...all, record: withErasedActivity(all, '6', now) };

    expect(withoutExcuses(without.record)).toEqual(
      withoutExcuses(
        taken(
          nobody,
          archive.filter(({ id }) => id !== '6'),
        ).record,
      ),
    );
  });
});
