import { expect, test } from 'vitest';
import { readActivity } from '../../functions/intervals/activity.ts';
import { currentPlanOf, personOf } from '../../functions/plan/person.ts';
import { canalRun } from '../fixtures/intervals/activities.ts';
import { onFileAfter } from '../fixtures/planned-people.ts';

/**
 * A member's activities come from one source. Should they change it, a run may still have come by the other door before: two
 * recordings of the same time are one session, whatever their ids are.
 */
const byIntervals = readActivity(canalRun, undefined);

test.each([
  ['with the same times', {}],
  ['that began a minute earlier and moved otherwise', { startMs: -60_000, movingSec: -120 }],
])(
  'a run by both doors, %s, is one session with the load of one',
  (_, differs: { startMs?: number; movingSec?: number }) => {
    if (byIntervals.kind !== 'session') throw new Error('The run is no session.');
    const { session } = byIntervals;
    const byStrava = {
      ...session,
      id: '18700000001',
      startMs: session.startMs + (differs.startMs ?? 0),
      movingSec: (session.movingSec ?? 0) + (differs.movingSec ?? 0),
    };
    const sessionsOf = (sessions: readonly (typeof session)[]) =>
      currentPlanOf(personOf(onFileAfter({ sessions })), session.startMs + 4 * 3_600_000).timeline.sessions;

    const loads = [...sessionsOf([session]), ...sessionsOf([byStrava])].map(({ load }) => load);
    const both = sessionsOf([byStrava, session]);

    expect(both).toHaveLength(1);
    expect(loads).toContain(both[0]?.load);
  },
);
