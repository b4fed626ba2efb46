import { describe, expect, test } from 'vitest';
import { type PlacedSession, zoneOf, zoneOfUpload } from '../../functions/clock/athlete-zone.ts';

const startMs = Date.UTC(2026, 10, 24, 12);
const tokyo: PlacedSession = { timezone: 'Asia/Tokyo', isWhereAthleteWas: true };
const berlin: PlacedSession = { timezone: 'Europe/Berlin', isWhereAthleteWas: true };
const forwarded: PlacedSession = { timezone: 'Etc/UTC' };

const zoneAfter = (
  before: readonly PlacedSession[],
  zone: string | undefined,
  {
    isOutdoor = true,
    utcOffsetSec,
    recordZone,
  }: { readonly isOutdoor?: boolean; readonly utcOffsetSec?: number; readonly recordZone?: string } = {},
) =>
  zoneOfUpload(
    { zone, isOutdoor, utcOffsetSec, startMs },
    { sessions: before, ...(recordZone && { record: { timezone: recordZone } }) },
  );

describe('the clock of an upload', () => {
  test('outdoors is that of the place, at home and on a journey', () => {
    expect(zoneAfter([tokyo], 'Asia/Tokyo')).toEqual({ timezone: 'Asia/Tokyo', isWhereAthleteWas: true });
    expect(zoneAfter([tokyo, tokyo], 'Europe/Berlin')).toEqual({ timezone: 'Europe/Berlin', isWhereAthleteWas: true });
    expect(zoneAfter([], 'Europe/Berlin')).toEqual({ timezone: 'Europe/Berlin', isWhereAthleteWas: true });
  });

  test.each(['GMT', 'UTC', 'Etc/UTC', 'Etc/GMT', 'Etc/GMT+0', 'Zulu'])('in plain UTC (%s) is that of home', (zone) => {
    for (const isOutdoor of [true, false]) {
      expect(zoneAfter([tokyo], zone, { isOutdoor })).toEqual({ timezone: 'Asia/Tokyo', isWhereAthleteWas: false });
    }
  });

  test('after a week without a session home is where the last one was', () => {
    const indoors = { isOutdoor: false, recordZone: 'Asia/Tokyo' };

    expect(zoneAfter([], 'Etc/UTC', indoors)).toEqual({ timezone: 'Asia/Tokyo', isWhereAthleteWas: false });
    expect(zoneAfter([], 'Asia/Tokyo', indoors)).toEqual({ timezone: 'Asia/Tokyo', isWhereAthleteWas: true });
    expect(zoneAfter([], 'Europe/Berlin', indoors)).toEqual({ timezone: 'Asia/Tokyo', isWhereAthleteWas: false });
  });

  test.each(['Europe/London', 'Atlantic/Reykjavik', 'Africa/Abidjan'])(
    'in %s is that of the place: people live there',
    (zone) => {
      expect(zoneAfter([tokyo], zone)).toEqual({ timezone: zone, isWhereAthleteWas: true });
    },
  );

  test('indoors in another zone is that of home, however many there are', () => {
    const indoors: PlacedSession = { timezone: 'Asia/Tokyo', isWhereAthleteWas: false };

    expect(zoneAfter([tokyo, indoors, indoors, indoors], 'America/New_York', { isOutdoor: false })).toEqual({
      timezone: 'Asia/Tokyo',
      isWhereAthleteWas: false,
    });
  });

  test('indoors at home ends a journey, and indoors on the journey does not', () => {
    const journey = [berlin, berlin, tokyo];

    expect(zoneAfter(journey, 'Europe/Berlin', { isOutdoor: false })).toEqual({
      timezone: 'Europe/Berlin',
      isWhereAthleteWas: true,
    });
    expect(zoneAfter(journey, 'Asia/Tokyo', { isOutdoor: false }).timezone).toBe('Asia/Tokyo');
  });

  test('without a zone is that of home where the distance from UTC is that of home, and of the place where it is not', () => {
    expect(zoneAfter([tokyo], undefined, { utcOffsetSec: 9 * 3600 }).timezone).toBe('Asia/Tokyo');
    expect(zoneAfter([tokyo], undefined, { utcOffsetSec: 20_700 })).toEqual({
      timezone: '+05:45',
      isWhereAthleteWas: true,
    });
    expect(zoneAfter([tokyo], undefined, { utcOffsetSec: 20_700, isOutdoor: false }).timezone).toBe('Asia/Tokyo');
    expect(zoneAfter([tokyo], undefined).timezone).toBe('Asia/Tokyo');
  });

  test('of somebody of whom nothing is known is the best that there is', () => {
    expect(zoneAfter([], undefined, { utcOffsetSec: -12_600 }).timezone).toBe('-03:30');
    expect(zoneAfter([], undefined).timezone).toBe('UTC');
    expect(zoneAfter([], 'Etc/UTC')).toEqual({ timezone: 'Etc/UTC', isWhereAthleteWas: false });
    expect(zoneAfter([], 'Asia/Tokyo', { isOutdoor: false })).toEqual({
      timezone: 'Asia/Tokyo',
      isWhereAthleteWas: false,
    });
  });
});

describe('an athlete lives by the clock', () => {
  test.each([
    ['of their last session outdoors', [berlin, tokyo], 'Asia/Tokyo'],
    ['of that, whatever was forwarded since', [tokyo, forwarded, forwarded], 'Asia/Tokyo'],
    ['of the last session that has a zone, where there is no better one', [forwarded, { timezone: null }], 'Etc/UTC'],
    ['of UTC, where nothing is known', [], 'UTC'],
  ])('%s', (_, sessions, zone) => {
    expect(zoneOf({ sessions })).toBe(zone);
  });
});
