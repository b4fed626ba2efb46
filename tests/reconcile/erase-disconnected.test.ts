import { expect, test } from 'vitest';
import type { AthleteEvent } from '../../functions/athlete-events/athlete-event.ts';
import { eraseDisconnected } from '../../functions/reconcile/erase-disconnected.ts';
import { member } from '../fixtures/members.ts';

const now = Date.UTC(2026, 10, 25, 14);
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const erasedOf = async (members: Parameters<typeof eraseDisconnected>[0]) => {
  const told: AthleteEvent[] = [];
  await eraseDisconnected(members, now, { tell: async (event) => void told.push(event) });
  return told.map((event) => event.kind === 'erase' && event.athleteId);
};

test('whom Strava has refused for 25 days is erased, and nobody sooner', async () => {
  const gone = member({ state: { kind: 'disconnected', at: now - 26 * dayMs } });
  const lately = member({ state: { kind: 'disconnected', at: now - 24 * dayMs } });

  expect(await erasedOf([gone, lately, member()])).toEqual([gone.athleteId]);
});

test('an erasure that was asked for by text, and whose schedule was lost, is made up for after an hour', async () => {
  const lost = member({ erasesAt: now - 2 * hourMs });
  const due = member({ erasesAt: now - hourMs / 2 });
  const ahead = member({ erasesAt: now + hourMs });

  const disconnected = member({ erasesAt: now - 2 * hourMs, state: { kind: 'disconnected', at: now - dayMs } });

  expect(await erasedOf([lost, due, ahead, disconnected])).toEqual([lost.athleteId, disconnected.athleteId]);
});

test('an erasure that has begun, and was stopped half way, goes on after an hour', async () => {
  const stopped = member({ state: { kind: 'erasing', receipt: 'A1B2C3D4E5F60708', at: now - 2 * hourMs } });
  const underWay = member({ state: { kind: 'erasing', receipt: 'A1B2C3D4E5F60709', at: now - hourMs / 2 } });

  expect(await erasedOf([stopped, underWay])).toEqual([stopped.athleteId]);
});
