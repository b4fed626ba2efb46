import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createClubClock } from '../../bin/local/club-clock.ts';
import { moveClock, nextMoment } from '../../bin/local/move-clock.ts';
import type { LocalSchedule } from '../../bin/local/schedules.ts';

const hourMs = 3_600_000;

/** A club in which schedules and hidden messages have their times, and nothing else. */
function clubWith(scheduled: Readonly<Record<string, number>>, hiddenUntil: readonly number[] = []) {
  const clock = createClubClock(undefined);
  onTestFinished(clock.stop);
  const left = new Map(Object.entries(scheduled));
  const hidden = [...hiddenUntil];
  const events: [string, number][] = [];
  const shown = ([name, nextAt]: readonly [string, number]): LocalSchedule => ({
    ...{ name, group: 'default', expression: '', timeZone: 'UTC', calls: 'Remind', input: {} },
    dueAt: nextAt,
    nextAt,
  });
  const club = {
    clock,
    idle: async () => {},
    queues: {
      nextVisibleAt: () => hidden[0],
      processTimers() {
        while (hidden[0] !== undefined && hidden[0] <= Date.now()) events.push(['message', hidden.shift() ?? 0]);
      },
    },
    schedules: {
      list: () => [...left].map(shown).sort((one, other) => (one.dueAt ?? 0) - (other.dueAt ?? 0)),
      async fire(name: string) {
        left.delete(name);
        events.push([name, Date.now()]);
        return { kind: 'done', attempts: 1, result: null } as const;
      },
    },
  };
  return { club, events };
}

test('what is due on the way happens, each at its time and in order, and what is later does not', async () => {
  const now = Date.now();
  const { club, events } = clubWith({ late: now + 3 * hourMs, morning: now + hourMs }, [now + 90 * 60_000]);

  const fired = await moveClock(club, now + 2 * hourMs);

  expect(fired).toEqual(['morning']);
  expect(events.map(([name]) => name)).toEqual(['morning', 'message']);
  expect(Math.abs((events[0]?.[1] ?? 0) - (now + hourMs))).toBeLessThan(5000);
  expect(Math.abs(Date.now() - (now + 2 * hourMs))).toBeLessThan(5000);
  expect(nextMoment(club)).toEqual({ at: now + 3 * hourMs, schedule: 'late' });
});

test("a clock is never moved back, and a process has the machine's again when its club stops", async () => {
  const now = Date.now();
  const { club } = clubWith({});

  await moveClock(club, now + hourMs);
  await moveClock(club, now);

  expect(club.clock.aheadMs()).toBeGreaterThanOrEqual(hourMs - 5000);
  expect(new Date().toISOString() > new Date(now).toISOString()).toBe(true);
  expect(new Date(0)).toBeInstanceOf(Date);
  club.clock.stop();
  expect(Date.now() - now).toBeLessThan(hourMs);
});

test('a club that kept its tables goes on where its clock was', () => {
  const directory = mkdtempSync(join(tmpdir(), 'afterrun-clock-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const first = createClubClock(directory);
  first.moveTo(Date.now() + hourMs);
  first.stop();

  const second = createClubClock(directory);
  onTestFinished(second.stop);

  expect(second.aheadMs()).toBe(first.aheadMs());
});
