import { describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { comesAtNight, isJustAdvised } from '../../functions/plan/morning-question.ts';
import { planQuestion } from '../../functions/plan/plan-question.ts';
import type { LocalTime, Reminder, Schedules } from '../../functions/schedules/schedules.ts';
import type { Member } from '../../functions/store/member.ts';
import { member } from '../fixtures/members.ts';
import { noSchedules } from '../fixtures/no-schedules.ts';
import { adult, type Deeds, onFileAfter } from '../fixtures/planned-people.ts';

const berlin = 'Europe/Berlin';
/** Tuesday 24 November 2026, 15:00 in Berlin. */
const now = Date.UTC(2026, 10, 24, 14);
const at = (date: string, clock = '07:30', timezone = berlin): LocalTime => ({ date, clock, timezone });

const easyRun = { startMs: now - 2 * hourMs, averageHeartRate: 125, distanceM: 9000 };
const walk = { ...easyRun, sport: 'Walk', distanceM: 3000, elapsedSec: 1800, averageHeartRate: 85 };

const planned = async (deeds: Deeds, settings: Partial<Member> = {}, when = now) => {
  const times = new Map<Reminder['kind'], LocalTime>();
  const schedules: Schedules = {
    ...noSchedules,
    remindAt: async (time, { kind }) => void times.set(kind, time),
  };
  await planQuestion(member(settings), onFileAfter({ timezone: berlin, ...deeds }), when, schedules);
  return { morning: times.get('check-in'), week: times.get('week') };
};

describe('after an upload the next morning that is due is planned', () => {
  test('tomorrow, after a run', async () => {
    expect((await planned({ sessions: [easyRun] })).morning).toEqual(at('2026-11-25'));
  });

  test("at the athlete's own hour", async () => {
    expect((await planned({ sessions: [easyRun] }, { checkInAt: '06:15' })).morning).toEqual(at('2026-11-25', '06:15'));
  });

  test('this very morning, after a run before dawn', async () => {
    const dawn = Date.UTC(2026, 10, 24, 5);
    const run = { ...easyRun, startMs: dawn - 2 * hourMs };

    expect((await planned({ sessions: [run] }, {}, dawn)).morning).toEqual(at('2026-11-24'));
  });

  test('none after a short walk', async () => {
    expect((await planned({ sessions: [walk] })).morning).toBeUndefined();
  });

  test('on the clock of where the athlete is', async () => {
    const timezone = 'America/New_York';

    expect((await planned({ sessions: [easyRun], timezone })).morning).toEqual(at('2026-11-25', '07:30', timezone));
  });
});

describe('a morning without anything on the days before it', () => {
  const race = { raceDate: '2026-12-12', raceKm: 42.2 };

  test('is planned when a finding begins on it, days ahead', async () => {
    // The taper of a marathon begins a fortnight before.
    expect((await planned({ profile: { ...adult, ...race } })).morning).toEqual(at('2026-11-28'));
  });

  test('is looked for again from the last morning that can be seen, where something begins later', async () => {
    const profile = { ...adult, ...race, raceDate: '2027-03-14' };

    expect((await planned({ profile })).morning).toEqual(at('2026-12-08'));
  });

  test('is not planned where nothing is to come', async () => {
    expect((await planned({})).morning).toBeUndefined();
  });
});

describe('the mornings of a marathon', () => {
  const marathon = { startMs: now - 5 * hourMs, elapsedSec: 4 * 3600, distanceM: 42_200, averageHeartRate: 160 };

  test('follow one another until the rest is over, and the next one is the day when something else begins', async () => {
    const mornings: string[] = [];
    let from = now;
    for (;;) {
      const { morning } = await planned({ sessions: [marathon] }, {}, from);
      if (morning === undefined || mornings.length > 20) break;
      mornings.push(morning.date);
      from = Date.parse(`${morning.date}T06:30:00Z`);
    }

    // Rest and gentle days; the note "easy runs only" begins on the eighth day, and how to come back on the fourteenth.
    expect(mornings).toEqual([
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
      '2026-11-30',
      '2026-12-02',
      '2026-12-08',
    ]);
  });
});

describe('after an answer', () => {
  test('this morning is not asked about any more, and tomorrow is', async () => {
    const morning = Date.UTC(2026, 10, 24, 5);
    const deeds = { answers: [{ at: morning, soreness: 6 }] };

    expect((await planned(deeds, {}, morning)).morning).toEqual(at('2026-11-25'));
  });

  test('in the middle of the night, the day that is not over yet is left out, and the coming morning is not', async () => {
    const night = Date.UTC(2026, 10, 24, 0, 30);
    const deeds = { answers: [{ at: night, soreness: 8 }] };

    expect((await planned(deeds, {}, night)).morning).toEqual(at('2026-11-24'));
  });

  test('that says nothing of soreness or sleep, this morning still is', async () => {
    const morning = Date.UTC(2026, 10, 24, 5);
    const deeds = { answers: [{ at: morning, energy: 2 }] };

    expect((await planned(deeds, {}, morning)).morning).toEqual(at('2026-11-24'));
  });

  test('of somebody who is well, nothing is planned', async () => {
    const deeds = { answers: [{ at: now, soreness: 1, sleepHours: 8 }] };

    expect((await planned(deeds, {}, now)).morning).toBeUndefined();
  });
});

describe('whoever wants to be asked', () => {
  test('every day always has a next morning', async () => {
    expect((await planned({}, { questions: 'every-day' })).morning).toEqual(at('2026-11-25'));
  });

  test('never has none', async () => {
    expect((await planned({ sessions: [easyRun] }, { questions: 'never' })).morning).toBeUndefined();
  });

  test('when it is due has said nothing else', async () => {
    expect((await planned({ sessions: [easyRun] }, { questions: 'when-due' })).morning).toEqual(at('2026-11-25'));
    expect((await planned({ sessions: [walk] }, { questions: 'when-due' })).morning).toBeUndefined();
  });
});

describe('a pause', () => {
  const everyDay = { questions: 'every-day' } as const;

  test('that has an end has the first morning and the first Sunday after it planned', async () => {
    const pausedUntil = now + 6 * dayMs;

    expect(await planned({ sessions: [easyRun] }, { ...everyDay, pausedUntil })).toEqual({
      morning: at('2026-12-01'),
      week: at('2026-12-06', '18:00'),
    });
  });

  test('that ends later than schedules are made for is looked at again before', async () => {
    const pausedUntil = now + 20 * dayMs;

    expect(await planned({ sessions: [easyRun] }, { ...everyDay, pausedUntil })).toEqual({
      morning: at('2026-12-08'),
      week: at('2026-12-06', '18:00'),
    });
  });

  test('without an end has nothing planned', async () => {
    expect(await planned({ sessions: [easyRun] }, { ...everyDay, pausedUntil: null })).toEqual({});
  });
});

describe('the note of Sunday', () => {
  test("is planned for six in the evening on the athlete's clock", async () => {
    expect((await planned({ sessions: [easyRun] })).week).toEqual(at('2026-11-29', '18:00'));
  });

  test('or for the hour that they chose', async () => {
    expect((await planned({ sessions: [easyRun] }, { weeklyNoteAt: '20:00' })).week).toEqual(at('2026-11-29', '20:00'));
  });

  test('of the Sunday after, once this one has been told', async () => {
    const sunday = Date.UTC(2026, 10, 29, 17);

    expect((await planned({ sessions: [easyRun] }, {}, sunday)).week).toEqual(at('2026-12-06', '18:00'));
  });

  test('is not planned for whoever wants none', async () => {
    expect((await planned({ sessions: [easyRun] }, { weeklyNote: false })).week).toBeUndefined();
  });

  test('is not planned when four weeks before it had nothing', async () => {
    const day = (days: number) => ({ sessions: [{ ...easyRun, startMs: now - days * dayMs }] });

    // The Sunday of now is in five days: 22 days ago is 27 days before it.
    expect((await planned(day(22))).week).toEqual(at('2026-11-29', '18:00'));
    expect((await planned(day(23))).week).toBeUndefined();
    expect((await planned({ answers: [{ at: now - 22 * dayMs, soreness: 2 }] })).week).toBeDefined();
    expect((await planned({})).week).toBeUndefined();
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
    expect(comesAtNight(reminder, clock, here, undefined)).toBe(expected);
  });

  test('comes at night by the quiet hours that the athlete has chosen', () => {
    const until = (clock: string) => comesAtNight(reminder, '09:00', 'Europe/London', { from: '22:00', until: clock });
    expect([until('08:00'), until('08:30')]).toEqual([false, true]);
  });
});

test.each([
  [9 * minuteMs, true],
  [10 * minuteMs, false],
])('a text that went out %i ms before the question stands for it: %s', (ago, expected) => {
  const history = { sessions: [], unsolicited: [{ messageId: 'advice#1#1', at: now - ago }], revision: 1 };
  expect(isJustAdvised(history, now)).toBe(expected);
});
