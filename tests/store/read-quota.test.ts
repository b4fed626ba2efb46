import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReadQuota, NoReadPlaceError, type ReadQuota } from '../../functions/store/read-quota.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';

let tables: ClubTables;
let quota: ReadQuota;
let day = 0;

beforeAll(async () => {
  tables = await startClubTables();
  quota = createReadQuota(tables.documents, tables.names.ledger);
});
afterAll(() => tables.stop());

/** Noon of a UTC day that no other test reads on, nor on the four days after it. */
const noonOfADayOfOurOwn = () => {
  day += 5;
  return Date.UTC(2026, 0, day, 12);
};
const minutes = (count: number) => count * 60_000;
const limits = { perQuarter: 20, perDay: 1000 };

/** The first upload of its athlete in an hour, without a place. */
const first = { source: 'strava', reserved: undefined, hasReadLately: false } as const;

const reserveMany = (count: number, now: number, of = limits) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      quota.reserve({ ...first, athleteId: `${now}${index}`, activityId: `${now}${index}`, limits: of, now }),
    ),
  );

const windows = (places: Awaited<ReturnType<typeof reserveMany>>, now: number) =>
  Map.groupBy(places, (place) => (place.kind === 'now' ? 0 : (place.windowStart - now) / minutes(15)));

describe('reads are reserved before they are made', () => {
  test('as many at once as the quarter hour has room for less the margin, the others in the next ones', async () => {
    const now = noonOfADayOfOurOwn();

    const places = await reserveMany(45, now);

    expect([...windows(places, now)].map(([window, all]) => [window, all.length]).sort()).toEqual([
      [0, 19],
      [1, 19],
      [2, 7],
    ]);
  });

  test('the day counts too: a spent day waits for midnight in UTC', async () => {
    const now = noonOfADayOfOurOwn();

    const places = await reserveMany(12, now, { perQuarter: 20, perDay: 10 });

    expect([...windows(places, now)].map(([window, all]) => [window, all.length])).toEqual([
      [0, 9],
      [48, 3],
    ]);
  });

  test('what a window reserved for later has taken, nobody else gets in that window', async () => {
    const now = noonOfADayOfOurOwn();
    await reserveMany(30, now);

    const later = await reserveMany(19, now + minutes(15));

    expect(later.filter(({ kind }) => kind === 'now')).toHaveLength(8);
  });

  test('no room on two whole days is an error that says so', async () => {
    const now = noonOfADayOfOurOwn();
    const one = { perQuarter: 1, perDay: 1 };
    await reserveMany(3, now, one);

    await expect(reserveMany(1, now, one)).rejects.toThrow(NoReadPlaceError);
  });
});

describe('the second upload of an athlete in an hour', () => {
  const second = { ...first, athleteId: '7100002', activityId: '52', limits, hasReadLately: true };

  test('is read at once while at most half of a quarter hour is used', async () => {
    const now = noonOfADayOfOurOwn();
    await reserveMany(8, now);

    expect(await quota.reserve({ ...second, now })).toMatchObject({ kind: 'now' });
  });

  test('leaves the second half to others until the last four minutes, and then takes what is left', async () => {
    const now = noonOfADayOfOurOwn();
    await reserveMany(12, now);

    expect(await quota.reserve({ ...second, now })).toEqual({ kind: 'later', windowStart: now + minutes(11) });
    expect(await quota.reserve({ ...second, now: now + minutes(11) })).toMatchObject({ kind: 'now' });
  });

  test('takes no place ahead: who comes after it for the first time is read before it', async () => {
    const now = noonOfADayOfOurOwn();
    await reserveMany(19, now);
    const late = now + minutes(12);

    expect(await quota.reserve({ ...second, now: late })).toEqual({ kind: 'later', windowStart: now + minutes(26) });
    expect(
      (await reserveMany(19, now + minutes(13))).map((place) => place.kind === 'later' && place.windowStart),
    ).toEqual(Array.from({ length: 19 }, () => now + minutes(15)));
  });

  test('is known by the place that the first one waits for, too', async () => {
    const now = noonOfADayOfOurOwn();
    await reserveMany(19, now);
    const athlete = { ...first, athleteId: '7100003', limits, now };
    expect(await quota.reserve({ ...athlete, activityId: '61' })).toEqual({
      kind: 'later',
      windowStart: now + minutes(15),
    });

    expect(await quota.reserve({ ...athlete, activityId: '62' })).toEqual({
      kind: 'later',
      windowStart: now + minutes(11),
    });
  });
});

describe('a place in a later window', () => {
  test('is used in its window without taking a second one, and is gone then', async () => {
    const now = noonOfADayOfOurOwn();
    const full = { perQuarter: 1, perDay: 1000 };
    await reserveMany(1, now, full);
    const request = { ...first, athleteId: '7100001', activityId: '42', limits: full, now };

    const place = await quota.reserve({ ...request, reserved: undefined });
    expect(place).toEqual({ kind: 'later', windowStart: now + minutes(15) });

    const windowStart = now + minutes(15);
    expect(await quota.reserve({ ...request, reserved: windowStart, now: windowStart + 1 })).toEqual({ kind: 'now' });
    expect(await tables.scan('ledger')).not.toContainEqual(expect.objectContaining({ sk: 'read-place#42' }));
  });

  test('asked for too early is the same place, too late a new one', async () => {
    const now = noonOfADayOfOurOwn();
    const request = { ...first, athleteId: '7100001', activityId: '43', limits };
    const windowStart = now + minutes(15);

    expect(await quota.reserve({ ...request, reserved: windowStart, now })).toEqual({ kind: 'later', windowStart });
    expect(await quota.reserve({ ...request, reserved: windowStart, now: now + minutes(30) })).toMatchObject({
      kind: 'now',
      counted: { quarterUsed: 1, dayUsed: 1 },
    });
  });
});

describe("Strava's own count", () => {
  test('raises ours, and never lowers it', async () => {
    const now = noonOfADayOfOurOwn();

    await quota.correct('strava', { quarterUsed: 15, dayUsed: 100 }, now);
    await quota.correct('strava', { quarterUsed: 3, dayUsed: 50 }, now);
    const places = await reserveMany(6, now);

    expect(places.filter(({ kind }) => kind === 'now')).toHaveLength(4);
    expect(places[0]).toMatchObject({ counted: { dayUsed: 101 } });
  });

  test('that is at the limit sends everybody to the next window', async () => {
    const now = noonOfADayOfOurOwn();

    await quota.correct('strava', { quarterUsed: 20, dayUsed: 100 }, now);

    expect(await reserveMany(1, now)).toEqual([{ kind: 'later', windowStart: now + minutes(15) }]);
  });
});

describe('a read that can wait takes only what is to spare', () => {
  const spareUntilNoMore = async (now: number, of = limits) => {
    let taken = 0;
    while (taken < 100 && (await quota.spare('strava', of, now)) !== undefined) taken += 1;
    return taken;
  };

  test('a quarter of the window, and half of it in its last four minutes', async () => {
    const now = noonOfADayOfOurOwn();

    expect(await spareUntilNoMore(now)).toBe(5);
    expect(await spareUntilNoMore(now + minutes(10))).toBe(0);
    expect(await spareUntilNoMore(now + minutes(11))).toBe(5);
    expect(await spareUntilNoMore(now + minutes(14))).toBe(0);
  });

  test('and half of the day', async () => {
    const now = noonOfADayOfOurOwn();

    expect(await spareUntilNoMore(now, { perQuarter: 100, perDay: 8 })).toBe(4);
  });

  test('so uploads find the other half, in the very window', async () => {
    const now = noonOfADayOfOurOwn() + minutes(12);
    await spareUntilNoMore(now);

    const places = await reserveMany(9, now);

    expect(places.every(({ kind }) => kind === 'now')).toBe(true);
  });

  test('nothing is to spare where a limit leaves no half', async () => {
    expect(await quota.spare('strava', { perQuarter: 1, perDay: 1 }, noonOfADayOfOurOwn())).toBeUndefined();
  });
});
