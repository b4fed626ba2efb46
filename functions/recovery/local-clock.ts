import type { Profile, Session } from './facts.ts';

/** The clock that the athlete reads: their own zone, else the distance from UTC that the activity was recorded with. */
export type LocalClock = (
  | { readonly kind: 'zone'; readonly timezone: string }
  | { readonly kind: 'offset'; readonly offsetMs: number }
) & {
  /** How the athlete wants hours to be written. Absent: as in the country of the clock. */
  readonly hourCycle?: HourCycle;
};

export type HourCycle = 12 | 24;

/** A moment on that clock. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly dayOfMonth: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Whole days since 1970-01-01, of the local date. */
  readonly dayNumber: number;
  readonly offsetMs: number;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const farthestOffsetMs = 14 * 60 * minuteMs;

export function clockOf(session: Session, profile: Profile): LocalClock {
  if (profile.timezone !== undefined && isKnownZone(profile.timezone)) {
    return { kind: 'zone', timezone: profile.timezone };
  }
  // Whole quarter hours: the two starts may differ by a second where one of them was rounded.
  const offsetMs = Math.round((wallClockMs(session.localStart) - session.startMs) / (15 * minuteMs)) * 15 * minuteMs;
  return { kind: 'offset', offsetMs: Math.abs(offsetMs) <= farthestOffsetMs ? offsetMs : 0 };
}

/** Whether this machine knows a time zone of that name. */
export function isKnownZone(timezone: string): boolean {
  return zoneOf(timezone) !== undefined;
}

export function localTime(clock: LocalClock, atMs: number): LocalTime {
  const offsetMs = offsetAt(clock, atMs);
  const date = new Date(atMs + offsetMs);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
    dayNumber: Math.floor((atMs + offsetMs) / dayMs),
    offsetMs,
  };
}

/**
 * When that clock shows a minute of a day; minutes of 24 hours and more are of the day after. Where clocks are put
 * forward over it, the moment at which they are.
 */
export function momentOf(clock: LocalClock, dayNumber: number, minuteOfDay: number): number {
  const wallMs = dayNumber * dayMs + minuteOfDay * minuteMs;
  const guessMs = wallMs - offsetAt(clock, wallMs);
  return wallMs - offsetAt(clock, guessMs);
}

/** The day of a local date or clock such as `2026-11-23T08:00:00`, as a number of days since 1970. NaN if it is none. */
export function dayNumberOf(localDate: string): number {
  return Math.floor(wallClockMs(localDate) / dayMs);
}

function wallClockMs(local: string): number {
  return Date.parse(local.length <= 10 ? local : `${local.replace(/Z$/, '')}Z`);
}

/**
 * Asking Intl is slow, so its answers are kept. No zone changes its offset but at a full quarter hour, so one answer
 * holds for the quarter. A zone that is not known is UTC.
 */
export function offsetAt(clock: LocalClock, atMs: number): number {
  if (clock.kind === 'offset') return clock.offsetMs;
  const zone = zoneOf(clock.timezone);
  if (zone === undefined) return 0;
  const quarter = Math.floor(atMs / (15 * minuteMs));
  const kept = zone.offsets.get(quarter);
  if (kept !== undefined) return kept;

  const asked = askOffset(zone.format, quarter * 15 * minuteMs);
  if (zone.offsets.size >= quartersKept) zone.offsets.clear();
  zone.offsets.set(quarter, asked);
  return asked;
}

const quartersKept = 4096;

function askOffset(format: Intl.DateTimeFormat, atMs: number): number {
  // "11/24/2026, GMT", "... GMT+01:00", "... GMT-03:30", as `longOffset` writes it.
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /([+-])(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?$/.exec(format.format(atMs)) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * minuteMs + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** By quarter hours since 1970. */
  readonly offsets: Map<number, number>;
}

/** Those that there are. Of what anybody else may have sent the last name alone is kept, as a profile's is asked for again and again. */
const zones = new Map<string, Zone>();
let unknown: string | undefined;

function zoneOf(timezone: string): Zone | undefined {
  const known = zones.get(timezone);
  if (known !== undefined || timezone === unknown) return known;
  const format = createFormat(timezone);
  if (format === undefined) {
    unknown = timezone;
    return undefined;
  }
  const zone = { format, offsets: new Map<number, number>() };
  zones.set(timezone, zone);
  return zone;
}

function createFormat(timezone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}
