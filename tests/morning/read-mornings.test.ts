import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import type { SourceAnswer, Wellness } from '../../functions/sources/source.ts';
import type { Member } from '../../functions/store/member.ts';
import { type RemindingClub, startRemindingClub } from '../fixtures/reminding-club.ts';

let club: RemindingClub;
let answer: SourceAnswer<Wellness>;
let whileRead: () => Promise<void>;
let asked: { readonly dates: readonly string[]; readonly accessToken: string }[];

// One for each test: it remembers until when the source rests.
beforeEach(async () => {
  club = await startRemindingClub({
    name: 'intervals',
    fetchWellness: async (dates, { accessToken }) => {
      asked.push({ dates, accessToken });
      await whileRead();
      return answer;
    },
  });
});
beforeEach(() => {
  asked = [];
  whileRead = async () => undefined;
  answer = { kind: 'wellness', days: [{ date: today, sleepHours: 6.2, restingHr: 59 }], rate: undefined };
});
afterEach(() => club.stop());

/** Wednesday 25 November 2026, 07:30 in UTC. */
const today = '2026-11-25';
const morning = Date.UTC(2026, 10, 25, 7, 30);
const longRun = { startMs: morning - 24 * hourMs, elapsedSec: 2.5 * 3600, distanceM: 24_000, averageHeartRate: 145 };
let athletes = 0;

/** Who has agreed to have their mornings read. */
async function newRunner(parts: Partial<Member> = {}): Promise<Member> {
  athletes += 1;
  const outside = { source: 'intervals', externalAthleteId: `i${700_000 + athletes}` } as const;
  const member = await club.newRunner(
    { sessions: [longRun] },
    { mornings: { ...outside, wording: '2026-11-26', agreedAt: 1 }, ...parts },
  );
  await club.connections.put({ ...outside, athleteId: member.athleteId, accessToken: 'token', scope: 'WELLNESS:READ' });
  return member;
}

const ask = async (member: Member, at = morning) => (await club.morning(member, today, at))?.text;

describe('before the message of the morning', () => {
  test('the night is read once, and the question asks for the rest', async () => {
    expect(await ask(await newRunner())).toMatch(/Slept 6\.2 h, pulse 59 \(watch\)\. Sore 0-10\? Reply e\.g\. 3$/);
    expect(asked).toEqual([{ dates: ['2026-11-24', today], accessToken: 'token' }]);
  });

  test('again, because the message could not be sent, it is not read again', async () => {
    const member = await newRunner();

    const first = await ask(member);
    answer = { kind: 'wellness', days: [{ date: today, sleepHours: 9 }], rate: undefined };

    expect(await ask(member, morning + minuteMs)).toBe(first);
    expect(asked).toHaveLength(1);
  });

  test('a short night asks for an easier day, and the watch is named as who says so', async () => {
    answer = { kind: 'wellness', days: [{ date: today, sleepHours: 3 }], rate: undefined };

    expect(await ask(await newRunner())).toMatch(/^Rest day today.*Slept 3 h \(watch\)/i);
  });

  test.each<[string, SourceAnswer<Wellness>]>([
    ['nothing has come yet', { kind: 'wellness', days: [], rate: undefined }],
    ['it does not answer', { kind: 'unavailable', why: 'status 502', rate: undefined }],
    ['the box is empty', { kind: 'forbidden', rate: undefined }],
    ['the token is gone', { kind: 'unauthorized', rate: undefined }],
    ['only a day ahead is there', { kind: 'wellness', days: [{ date: '2026-11-26', sleepHours: 5 }], rate: undefined }],
  ])('where %s the question is asked in full', async (_, given) => {
    answer = given;
    const member = await newRunner();

    expect(await ask(member)).toMatch(/Reply soreness 0-10 \+ hours slept, e\.g\. 3 7\.5$/);
    expect((await club.checkIns.read(member.athleteId)).measured).toBeUndefined();
    const isRefused = given.kind === 'forbidden' || given.kind === 'unauthorized';
    expect(club.refused).toEqual(isRefused ? [member.mornings?.externalAthleteId] : []);
  });

  test('what is read while everything of theirs is erased is not written anew', async () => {
    const member = await newRunner();
    whileRead = async () => {
      for (const table of ['members', 'recovery'] as const) {
        for (const { pk, sk } of await club.tables.scan(table)) {
          await club.tables.remove(table, { pk: String(pk), sk: String(sk) });
        }
      }
    };

    expect(await ask(member)).toBeUndefined();

    expect(asked).toHaveLength(1);
    expect(await club.tables.scan('recovery')).toEqual([]);
  });

  test('what the athlete has typed of that night stands', async () => {
    const member = await newRunner();
    await club.checkIns.record(member.athleteId, {
      date: today,
      answers: { restingHr: 48 },
      at: morning - hourMs,
      source: 'text',
    });

    await ask(member);

    expect((await club.checkIns.read(member.athleteId)).days[today]).toMatchObject({ restingHr: 48, source: 'text' });
  });
});

describe('nothing is read', () => {
  test('of who has not agreed to it, or no longer does', async () => {
    await ask(await newRunner({ mornings: null }));

    expect(asked).toEqual([]);
  });

  test('with the access of somebody else', async () => {
    const member = await newRunner();
    const { externalAthleteId = '' } = member.mornings ?? {};
    await club.connections.put({
      source: 'intervals',
      externalAthleteId,
      athleteId: 'somebody',
      accessToken: 'token',
      scope: '',
    });

    expect(await ask(member)).toMatch(/3 7\.5$/);
    expect(asked).toEqual([]);
  });

  test('of who has answered already, or wants no message', async () => {
    const answered = await newRunner();
    await club.checkIns.record(answered.athleteId, {
      date: today,
      answers: { soreness: 2 },
      at: morning - hourMs,
      source: 'text',
    });

    expect(await ask(answered)).toBeUndefined();
    expect(await ask(await newRunner({ pausedUntil: morning + dayMs }))).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('for a quarter of an hour once half of its reads are gone: runs come before nights', async () => {
    const rate = { limits: { perQuarter: 100, perDay: 5000 }, usage: { quarterUsed: 50, dayUsed: 50 } };
    answer = { kind: 'wellness', days: [], rate };
    await ask(await newRunner(), morning + hourMs);
    await ask(await newRunner(), morning + hourMs + minuteMs);
    expect(asked).toHaveLength(1);

    answer = { kind: 'wellness', days: [], rate: undefined };
    await ask(await newRunner(), morning + 2 * hourMs);
    expect(asked).toHaveLength(2);
  });
});
