import { describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { comesAtNight, isJustAdvised, shouldAskAbout } from '../../functions/plan/morning-question.ts';
import { planQuestion, planTomorrow } from '../../functions/plan/plan-question.ts';
import type { LocalTime, Schedules } from '../../functions/schedules/schedules.ts';
import type { PastSession } from '../../functions/store/history.ts';
import { member } from '../fixtures/members.ts';

const berlin = 'Europe/Berlin';
/** 15:00 in Berlin. */
const now = Date.UTC(2026, 10, 24, 14);

const past = (parts: Partial<PastSession> = {}): PastSession => ({
  activityId: '1',
  date: '2026-11-24',
  sport: 'Run',
  load: 20,
  startMs: now - 2 * hourMs,
  finishMs: now - hourMs,
  readyAtMs: now,
  day: 'normal',
  timezone: berlin,
  receivedAtMs: now,
  ...parts,
});

const onFile = (sessions: readonly PastSession[]) => ({
  profile: undefined,
  history: { sessions: [...sessions], revision: 1 },
});

const calendar = () => {
  const planned: LocalTime[] = [];
  const schedules: Schedules = {
    remindAt: async (time) => void planned.push(time),
    cancel: async () => undefined,
    cancelAll: async () => undefined,
    eraseAt: async () => undefined,
    cancelErasure: async () => undefined,
  };
  return { planned, schedules };
};

const plannedAfter = async (sessions: readonly PastSession[], at = now, timezone = berlin, isHeldBack = false) => {
  const { planned, schedules } = calendar();
  const upload = { finishMs: at - hourMs, timezone, isHeldBack };
  await planQuestion(member(), onFile(sessions), upload, at, schedules);
  return planned;
};

const tomorrow = { date: '2026-11-25', clock: '07:30', timezone: berlin };

describe('after an upload a question is planned for the next morning', () => {
  test.each([
    ['of some weight', [past({ load: 50 })]],
    ['light, while a marathon of days ago is not recovered from', [past({ readyAtMs: now + 72 * hourMs }), past()]],
    ['light, after a heavy one of the same day', [past({ activityId: '2', load: 120 }), past()]],
  ])('%s', async (_, sessions) => {
    expect(await plannedAfter(sessions)).toEqual([tomorrow]);
  });

  test('light, and told so shortly before the quiet hours that it may not go out', async () => {
    const evening = Date.UTC(2026, 10, 24, 20, 16);

    expect(await plannedAfter([past({ finishMs: evening - hourMs })], evening)).toEqual([tomorrow]);
    expect(await plannedAfter([past({ finishMs: evening - hourMs })], evening - 20 * minuteMs)).toEqual([]);
  });

  test('light, and held back by quiet hours', async () => {
    expect(await plannedAfter([past()], now, berlin, true)).toEqual([tomorrow]);
  });
});

test('no question is planned after light sessions only', async () => {
  expect(await plannedAfter([past({ load: 49 })])).toEqual([]);
});

test('a light upload in another zone moves the question of the heavy one before it', async () => {
  expect(await plannedAfter([past({ load: 90 })], now, 'America/New_York')).toEqual([
    { ...tomorrow, timezone: 'America/New_York' },
  ]);
});

describe('from morning to morning', () => {
  test.each([
    ['on, while the rest lasts', 40 * hourMs, [tomorrow]],
    ['no further, once it will have ended', 12 * hourMs, []],
  ])('%s', async (_, leftMs, expected) => {
    const { planned, schedules } = calendar();

    await planTomorrow(member(), onFile([past({ readyAtMs: now + leftMs })]), now, schedules);

    expect(planned).toEqual(expected);
  });
});

describe('a question that was planned on the clock of another place', () => {
  const reminder = { kind: 'check-in', athleteId: '7', date: '2026-11-25', timezone: berlin } as const;

  test.each([
    ['America/New_York', '07:30', true],
    ['Europe/London', '07:30', true],
    ['Europe/London', '09:00', false],
    ['Asia/Tokyo', '07:30', false],
    [berlin, '05:00', false],
  ])('in %s at %s Berlin time comes at night: %s', (here, clock, expected) => {
    expect(comesAtNight(reminder, clock, here)).toBe(expected);
  });
});

test('a session is asked about after one night, or as long as its rest lasts', () => {
  const morning = now;
  const load = 60;
  expect(shouldAskAbout({ load, readyAtMs: 0, finishMs: morning - 29 * hourMs }, morning)).toBe(true);
  expect(shouldAskAbout({ load, readyAtMs: 0, finishMs: morning - 30 * hourMs }, morning)).toBe(false);
  expect(shouldAskAbout({ load, readyAtMs: morning + 1, finishMs: morning - 90 * hourMs }, morning)).toBe(true);
});

test.each([
  [9 * minuteMs, true],
  [10 * minuteMs, false],
])('a text that went out %i ms before the question stands for it: %s', (ago, expected) => {
  const history = { sessions: [], unsolicited: [{ messageId: 'advice#1#1', at: now - ago }], revision: 1 };
  expect(isJustAdvised(history, now)).toBe(expected);
});
