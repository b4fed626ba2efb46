import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../../functions/clock/lifetime.ts';
import { withUnsolicited } from '../../functions/store/history.ts';
import { type RemindingClub, startRemindingClub } from '../fixtures/reminding-club.ts';

let club: RemindingClub;
beforeAll(async () => {
  club = await startRemindingClub();
});
afterAll(() => club.stop());

/** Sunday 29 November 2026, 18:00 in UTC. */
const evening = Date.UTC(2026, 10, 29, 18);
const sunday = '2026-11-29';
const mail = { kind: 'email', topicArn: 'arn:aws:sns:eu-central-1:123456789012:mail' } as const;

const run = (daysAgo: number) => ({ startMs: evening - daysAgo * dayMs - 3 * hourMs, averageHeartRate: 130 });
const goodWeek = {
  sessions: [run(6), run(4), run(2), run(0)],
  answers: [1, 2, 3, 4].map((daysAgo) => ({
    at: evening - daysAgo * dayMs - 11 * hourMs,
    soreness: 2,
    sleepHours: 7.5,
    energy: 7,
  })),
};

describe('on Sunday evening', () => {
  test('the week is told in one part, with one thing to do', async () => {
    const runner = await club.newRunner(goodWeek);

    const message = await club.sunday(runner, sunday, evening);

    expect(message?.text).toMatch(/^Your week: 4 .*3 days off.* recovery is working\. Next week: /);
    expect(message?.text.length).toBeLessThanOrEqual(160);
    expect(message).toMatchObject({ kind: 'week', messageId: `week#${sunday}`, staleAfter: evening + 3 * hourMs });
  });

  test('a mail has each sign of recovery, says what is missing, and asks for no reply', async () => {
    const runner = await club.newRunner(goodWeek, { contact: mail });

    const { subject, details } = (await club.sunday(runner, sunday, evening))?.mail ?? {};

    expect(subject).toBe('Your week: recovery is working');
    expect(details).toMatch(/^Is your recovery working\?\nENERGY +good +7 of 10 on most days\./);
    expect(details).toMatch(/RESTING PULSE +unknown +Tell us on 7 mornings, on your page\./);
    expect(details).toMatch(
      /\n\nYour week and the charts: https:\/\/club\.example\/p\/\S+\nWrite less often: \S+\/me\/\S+\/settings$/,
    );
    expect(details).not.toMatch(/reply/i);
    const table = details?.split('\n\n')[0]?.split('\n') ?? [];
    expect(Math.max(...table.map(({ length }) => length))).toBeLessThanOrEqual(72);
  });

  test('the next Sunday is planned', async () => {
    const runner = await club.newRunner(goodWeek);

    await club.sunday(runner, sunday, evening);

    const notes = club.book.waiting(runner.athleteId).filter(({ reminder }) => reminder.kind === 'week');
    expect(notes.map(({ at }) => at)).toEqual([evening + 7 * dayMs]);
  });

  test('it is one of the texts of the day that nobody asked for', async () => {
    const runner = await club.newRunner(goodWeek);

    await club.sunday(runner, sunday, evening);
    await club.sunday(runner, sunday, evening);

    const { unsolicited } = await club.history.read(runner.athleteId);
    expect(unsolicited).toEqual([{ messageId: `week#${sunday}`, at: evening }]);
  });
});

describe('in the quiet hours that the athlete has chosen', () => {
  test.each([
    ['a note that comes late is not sent', { from: '18:30', until: '07:00' }, false],
    ['one that comes late before them is', { from: '19:30', until: '07:00' }, true],
    ['one whose hour they chose in them is, too', { from: '14:00', until: '22:00' }, true],
  ])('%s', async (_, quietHours, isSent) => {
    const runner = await club.newRunner(goodWeek, { quietHours });

    expect((await club.sunday(runner, sunday, evening + hourMs)) !== undefined).toBe(isSent);
  });
});

describe('no note', () => {
  test.each([
    ['for whoever wants none', { weeklyNote: false }],
    ['in a pause', { pausedUntil: null }],
    ['for whoever Strava does not know any more', { state: { kind: 'disconnected', at: 1 } as const }],
  ])('%s, and none is planned', async (_, parts) => {
    const runner = await club.newRunner(goodWeek, parts);

    expect(await club.sunday(runner, sunday, evening)).toBeUndefined();
    expect(club.book.waiting(runner.athleteId)).toEqual([]);
  });

  test('after four weeks of nothing, until there is something again', async () => {
    const runner = await club.newRunner({ sessions: [run(28)] });

    expect(await club.sunday(runner, sunday, evening)).toBeUndefined();
    expect(club.book.waiting(runner.athleteId).filter(({ reminder }) => reminder.kind === 'week')).toEqual([]);
  });

  test('where it has become night on a journey, and the next one is planned where they are', async () => {
    const timezone = 'Asia/Tokyo';
    const runner = await club.newRunner({ ...goodWeek, timezone });

    // Half past one in the night.
    expect(await club.sunday(runner, sunday, evening - 1.5 * hourMs)).toBeUndefined();
    const [next] = club.book.waiting(runner.athleteId).filter(({ reminder }) => reminder.kind === 'week');
    expect(next?.reminder.timezone).toBe(timezone);
  });

  test('as the fourth text of a day', async () => {
    const runner = await club.newRunner(goodWeek);
    for (const id of [1, 2, 3]) {
      await club.history.change(runner.athleteId, (history) =>
        withUnsolicited(history, { messageId: `advice#${id}#1` }, evening - id * hourMs),
      );
    }

    expect(await club.sunday(runner, sunday, evening)).toBeUndefined();
  });
});
