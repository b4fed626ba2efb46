import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AsyncOutcome, LocalFunctions } from '../../bin/local/functions.ts';
import { createScheduleStore } from '../../bin/local/scheduler.ts';
import { createLocalSchedules, runSchedulesByTheClock } from '../../bin/local/schedules.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T07:29:58Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

test.each(['DELETE', 'NONE'] as const)(
  'with the real clock a schedule fires once when its time comes (%s)',
  async (then) => {
    const events: unknown[] = [];
    const schedules = createLocalSchedules(
      storeWith(then),
      functionThat((event) => events.push(event)),
      () => {},
    );
    const stop = runSchedulesByTheClock(schedules, () => {});

    await vi.advanceTimersByTimeAsync(1_000);
    expect(events).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    stop();

    expect(events).toEqual([{ at: '2026-11-24T07:30:00Z' }]);
    expect(schedules.list()).toEqual([]);
  },
);

function storeWith(ActionAfterCompletion: 'DELETE' | 'NONE') {
  const store = createScheduleStore(undefined);
  store.put({
    Name: 'morning',
    GroupName: 'default',
    ScheduleExpression: 'at(2026-11-24T07:30:00)',
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    State: 'ENABLED',
    ActionAfterCompletion,
    Target: { Arn: 'arn:aws:lambda:::remind', RoleArn: '', Input: '{"at":"<aws.scheduler.scheduled-time>"}' },
    createdAt: 0,
    modifiedAt: 0,
  });
  return store;
}

function functionThat(takes: (event: unknown) => void): LocalFunctions {
  const invokeAsync = async (event: unknown): Promise<AsyncOutcome> => {
    takes(event);
    return { kind: 'done', attempts: 1, result: null };
  };
  const remind = { name: 'remind', label: 'Remind', timeoutSec: 1, invoke: async () => null, invokeAsync };
  return { all: [], of: () => remind, nobodyWaits: async () => {}, stop: async () => {} };
}
