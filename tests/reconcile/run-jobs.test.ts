import { expect, test } from 'vitest';
import type { AthleteEvent } from '../../functions/athlete-events/athlete-event.ts';
import { dayMs } from '../../functions/clock/lifetime.ts';
import { eraseDisconnected } from '../../functions/reconcile/erase-disconnected.ts';
import { scanMembers } from '../../functions/reconcile/resumable-scan.ts';
import { runJobs } from '../../functions/reconcile/run-jobs.ts';
import { member } from '../fixtures/members.ts';

test('a job that fails leaves its name in the log and nothing else, is counted, and the others are run', async () => {
  const lines: unknown[] = [];
  const write = (...line: unknown[]) => void lines.push(line);
  const counted: string[] = [];
  const failing = async () => Promise.reject(new TypeError('+14255550182 is opted out'));

  const reports = await runJobs(
    [
      { name: 'first', run: failing },
      { name: 'second', run: async () => ({ marked: 1 }) },
      { name: 'third', run: async () => ({ done: 1, failed: 1, error: 'Error' }) },
    ],
    { info: write, error: write },
    (name) => counted.push(name),
  );

  expect(reports).toEqual({
    first: { failed: 'TypeError' },
    second: { marked: 1 },
    third: { done: 1, failed: 1, error: 'Error' },
  });
  expect(counted).toEqual(['JobFailed', 'JobFailed']);
  expect(JSON.stringify(lines)).not.toContain('4255550182');
});

test('where time runs out the next visit goes on behind the last turn, and round again', async () => {
  const members = ['1', '2', '3', '4'].map((athleteId) => member({ athleteId }));
  let place: unknown;
  const checkpoints = {
    read: async () => place,
    async write(_job: string, next: unknown) {
      place = next;
    },
  };
  const turns: string[] = [];
  const visit = (most: number) => {
    const end = turns.length + most;
    return scanMembers('mail', members, { checkpoints, hasTime: () => turns.length < end }, async ({ athleteId }) => {
      turns.push(athleteId);
      if (athleteId === '2') throw new Error('of this one');
      return undefined;
    });
  };

  const reports = [await visit(3), await visit(3)];

  expect(turns).toEqual(['1', '2', '3', '4', '1', '2']);
  expect(reports[0]).toEqual({ done: 2, failed: 1, left: 1, error: 'Error' });
});

test('who has been disconnected for more than 25 days is erased, under the same name every hour', async () => {
  const now = Date.UTC(2026, 10, 24);
  const disconnectedFor = (days: number) => member({ state: { kind: 'disconnected', at: now - days * dayMs } });
  const gone = disconnectedFor(26);
  const told: AthleteEvent[] = [];
  const tell = async (event: AthleteEvent) => void told.push(event);

  await eraseDisconnected([gone, disconnectedFor(24), member()], now, { tell });
  await eraseDisconnected([gone], now + 3_600_000, { tell });

  const { athleteId } = gone;
  const erase = { kind: 'erase', athleteId, line: `strava#${athleteId}`, eventTime: (now - dayMs) / 1000 };
  expect(told).toEqual([erase, erase]);
});
