import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { withUnsolicited } from '../../functions/store/history.ts';
import { memberKey } from '../../functions/store/member.ts';
import { adult } from '../fixtures/planned-people.ts';
import { type RemindingClub, startRemindingClub } from '../fixtures/reminding-club.ts';

let club: RemindingClub;
beforeAll(async () => {
  club = await startRemindingClub();
});
afterAll(() => club.stop());

/** Wednesday 25 November 2026, 07:30 in UTC. */
const morning = Date.UTC(2026, 10, 25, 7, 30);
const today = '2026-11-25';
const mail = { kind: 'email', topicArn: 'arn:aws:sns:eu-central-1:123456789012:mail' } as const;

const longRun = {
  startMs: morning - 24 * hourMs,
  elapsedSec: 2.5 * 3600,
  distanceM: 24_000,
  averageHeartRate: 145,
};
const walk = { startMs: morning - 14 * hourMs, sport: 'Walk', distanceM: 3000, elapsedSec: 1800, averageHeartRate: 85 };

describe('a morning is told and asked when the plan finds it due', () => {
  test('because the day is not normal: the day, its reason and the question', async () => {
    const runner = await club.newRunner({ sessions: [longRun] });

    const message = await club.morning(runner, today, morning);

    expect(message?.text).toMatch(/^Gentle day today.* Reply .*3 7\.5$/);
    expect(message?.text.length).toBeLessThanOrEqual(160);
    expect(message).toMatchObject({
      kind: 'question',
      messageId: `question#${today}`,
      staleAfter: morning + 6 * hourMs,
    });
  });

  test('because a session that counts ended within 24 hours, although the day is normal', async () => {
    const easy = { startMs: morning - 15 * hourMs, averageHeartRate: 120, distanceM: 8000 };
    const runner = await club.newRunner({ sessions: [easy] });

    expect((await club.planAt(runner, morning)).plan.day).toBe('normal');
    expect((await club.morning(runner, today, morning))?.text).toMatch(/^Train as usual/);
    expect(await club.morning(runner, '2026-11-26', morning + dayMs)).toBeUndefined();
  });

  test.each([
    ['4, the day before yesterday', 4, 2, true],
    ['3, yesterday', 3, 1, false],
    ['4, three days ago', 4, 3, false],
  ])('because soreness was %s', async (_, soreness, daysAgo, isAsked) => {
    const runner = await club.newRunner({ answers: [{ at: morning - daysAgo * dayMs, soreness }] });

    expect((await club.morning(runner, today, morning)) !== undefined).toBe(isAsked);
  });

  test('because a finding begins today, and not on the day after it', async () => {
    const profile = { ...adult, raceDate: '2026-12-09', raceKm: 42.2 };
    const runner = await club.newRunner({ profile });

    expect((await club.morning(runner, today, morning))?.text).toMatch(/^Running is fine today\. .*half/);
    expect(await club.morning(runner, '2026-11-26', morning + dayMs)).toBeUndefined();
  });

  test('and not after a walk alone', async () => {
    expect(await club.morning(await club.newRunner({ sessions: [walk] }), today, morning)).toBeUndefined();
  });
});

describe('the setting', () => {
  test('every day: also on a normal day on which nothing begins', async () => {
    const runner = await club.newRunner({}, { questions: 'every-day' });

    expect((await club.morning(runner, today, morning))?.text).toMatch(/^Train as usual.*Reply/);
  });

  test('never: not even after a marathon', async () => {
    const runner = await club.newRunner({ sessions: [longRun] }, { questions: 'never' });

    expect(await club.morning(runner, today, morning)).toBeUndefined();
  });
});

describe('a warning sign', () => {
  test('that is on hold is said to be, and nothing is asked', async () => {
    const runner = await club.newRunner({ answers: [{ at: morning - 20 * hourMs, soreness: 10 }] });

    expect((await club.morning(runner, today, morning))?.text).toMatch(/^Advice is on hold.*FINE\.$/);
  });

  test('that only the check-ins know of yet keeps the morning quiet', async () => {
    const runner = await club.newRunner({ sessions: [longRun] });
    await club.checkIns.hold(runner.athleteId, 'doctor', morning - hourMs);

    expect(await club.morning(runner, today, morning)).toBeUndefined();
  });
});

describe('the care tip', () => {
  test('is noted with its day, and another one comes the morning after', async () => {
    const runner = await club.newRunner({ answers: [{ at: morning - dayMs, soreness: 5 }], sessions: [longRun] });

    await club.morning(runner, today, morning);
    const first = (await club.planAt(runner, morning)).person.record.tips;
    await club.morning(runner, '2026-11-26', morning + dayMs);
    const both = (await club.planAt(runner, morning + dayMs)).person.record.tips;

    const day = Date.parse(today) / dayMs;
    expect(Object.values(first)).toEqual([day]);
    expect(Object.values(both)).toEqual([day, day + 1]);
  });
});

describe('nobody is asked', () => {
  const sore = { answers: [{ at: morning - dayMs, soreness: 5 }] };

  test('twice on one day: the message of a day has one name, whatever it says', async () => {
    const runner = await club.newRunner(sore);

    const names = [await club.morning(runner, today, morning), await club.morning(runner, today, morning + minuteMs)];

    expect(names.map((message) => message?.messageId)).toEqual([`question#${today}`, `question#${today}`]);
  });

  test('who has answered this morning', async () => {
    const runner = await club.newRunner(sore);
    await club.checkIns.record(runner.athleteId, {
      date: today,
      answers: { soreness: 5 },
      at: morning - hourMs,
      source: 'page',
    });

    expect(await club.morning(runner, today, morning)).toBeUndefined();
  });

  test('who has paused, or left', async () => {
    const paused = await club.newRunner(sore, { pausedUntil: null });
    const gone = await club.newRunner(sore);
    await club.tables.remove('members', memberKey(gone.athleteId));

    expect(await club.morning(paused, today, morning)).toBeUndefined();
    expect(club.book.waiting(paused.athleteId)).toEqual([]);
    expect(await club.morning(gone, today, morning)).toBeUndefined();
  });

  test('whose morning is long over where they are now: a journey to the east', async () => {
    const runner = await club.newRunner({ ...sore, timezone: 'Europe/Berlin' });

    // Half past seven in New York.
    expect(await club.morning(runner, today, Date.UTC(2026, 10, 25, 12, 30))).toBeUndefined();
    expect(club.book.waiting(runner.athleteId).map(({ reminder }) => reminder.date)).toContain('2026-11-26');
  });

  test('who has had a text in the ten minutes before it', async () => {
    const runner = await club.newRunner(sore);
    await club.history.change(runner.athleteId, (history) =>
      withUnsolicited(history, { messageId: 'advice#1#1' }, morning - 9 * minuteMs),
    );

    expect(await club.morning(runner, today, morning)).toBeUndefined();
  });

  test('who has had three texts today', async () => {
    const runner = await club.newRunner(sore);
    for (const id of [1, 2, 3]) {
      await club.history.change(runner.athleteId, (history) =>
        withUnsolicited(history, { messageId: `advice#${id}#1` }, morning - id * hourMs),
      );
    }

    expect(await club.morning(runner, today, morning)).toBeUndefined();
  });

  test('more than once a week who has answered nothing for a fortnight', async () => {
    const long = { sessions: [longRun] };
    const runner = await club.newRunner(long, { joinedAt: morning - 14 * dayMs });

    expect(await club.morning(runner, today, morning)).toBeDefined();
    const marathon = await club.newRunner(
      { sessions: [{ ...longRun, distanceM: 50_000, elapsedSec: 6 * 3600 }] },
      {
        joinedAt: morning - 14 * dayMs,
        questions: 'every-day',
      },
    );
    const days = [0, 1, 2, 3, 4, 5, 6, 7];
    const asked = [];
    for (const day of days) {
      const date = new Date(morning + day * dayMs).toISOString().slice(0, 10);
      if (await club.morning(marathon, date, morning + day * dayMs)) asked.push(day);
    }
    expect(asked).toEqual([0, 7]);
  });
});

describe('each morning plans the next', () => {
  test('as long as the rest lasts, whether it is told or not', async () => {
    const marathon = { ...longRun, distanceM: 42_200, elapsedSec: 4 * 3600 };
    const runner = await club.newRunner({ sessions: [marathon] });
    await club.checkIns.record(runner.athleteId, {
      date: today,
      answers: { soreness: 2 },
      at: morning - hourMs,
      source: 'text',
    });

    expect(await club.morning(runner, today, morning)).toBeUndefined();

    const { plan } = await club.planAt(runner, morning);
    expect(plan.tomorrow).not.toBe('normal');
    expect(club.book.waiting(runner.athleteId).map(({ reminder }) => [reminder.kind, reminder.date])).toEqual([
      ['check-in', '2026-11-26'],
      ['week', '2026-11-29'],
    ]);
  });
});

describe('a mail', () => {
  test('says the same without asking for a reply: its link asks', async () => {
    const runner = await club.newRunner({ sessions: [longRun] }, { contact: mail });

    const message = await club.morning(runner, today, morning);

    expect(message?.mail?.text).toMatch(/^Gentle day today/);
    expect(message?.mail?.text).not.toMatch(/\breply\b|\bFINE\b/);
    expect(message?.mail?.details).toMatch(/^Answer with one tap: https:\/\/club\.example\/c\//);
  });

  test('on hold leads to the page, which can end it', async () => {
    const runner = await club.newRunner({ answers: [{ at: morning - dayMs, soreness: 10 }] }, { contact: mail });

    expect((await club.morning(runner, today, morning))?.mail?.text).toMatch(/on hold.*check-in page\.$/);
  });
});
