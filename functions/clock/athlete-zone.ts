import { minuteMs } from './lifetime.ts';
import { localMoment } from './local-day.ts';

/** What a session says about where its athlete was. */
export interface PlacedSession {
  /** The zone of the athlete's clock when they were told: an IANA name, or a distance from UTC such as `+05:45`. */
  readonly timezone?: string | null | undefined;
  /** Whether it shows where the athlete was. Absent: judged by the zone. */
  readonly isWhereAthleteWas?: boolean | null | undefined;
}

export interface UploadedWhere {
  /** An IANA name, if Strava knows it. */
  readonly zone: string | undefined;
  readonly utcOffsetSec: number | undefined;
  readonly isOutdoor: boolean;
  /** Epoch milliseconds. */
  readonly startMs: number;
}

export interface UploadZone {
  readonly timezone: string;
  readonly isWhereAthleteWas: boolean;
}

/** What is on file about where an athlete was. */
export interface Whereabouts {
  /** In the order of their starts. */
  readonly sessions: readonly PlacedSession[];
  /** The zone that the athlete's plan used last, for athletes without a session on file. */
  readonly record?: { readonly timezone?: string | undefined } | null | undefined;
}

/**
 * The zone an athlete lives in at the moment: that of their last outdoor session. Sessions that say nothing about a
 * place, such as a workout that another service forwards in plain UTC, count only if there is nothing better.
 */
export function zoneOf({ sessions, record }: Whereabouts): string {
  const last = sessions.findLast(showsPlace) ?? sessions.findLast(({ timezone }) => Boolean(timezone));
  return last?.timezone ?? record?.timezone ?? 'UTC';
}

/**
 * The zone for everything said about an upload: the words, the quiet hours and the morning question.
 *
 * An outdoor session with a zone shows where the athlete is, at home or travelling. An indoor one does so only in the
 * zone of most outdoor sessions, which is home. Everything else uses the zone they had before.
 *
 * @param before what is on file of other sessions.
 */
export function zoneOfUpload(
  { zone, utcOffsetSec, isOutdoor, startMs }: UploadedWhere,
  before: Whereabouts,
): UploadZone {
  const { sessions, record } = before;
  const isNamed = zone !== undefined && !isPlainUtc(zone);
  const lived = record?.timezone !== undefined && !isPlainUtc(record.timezone) ? record.timezone : undefined;
  const home = homeOf(sessions) ?? lived;
  if (isNamed && (isOutdoor || zone === home)) return { timezone: zone, isWhereAthleteWas: true };

  const known = sessions.findLast(showsPlace)?.timezone ?? lived;
  const offset = zone === undefined && utcOffsetSec ? offsetZone(utcOffsetSec) : undefined;
  if (offset !== undefined && isOutdoor && known !== undefined && offsetSecOf(known, startMs) !== utcOffsetSec) {
    return { timezone: offset, isWhereAthleteWas: true };
  }
  if (known !== undefined) return { timezone: known, isWhereAthleteWas: false };
  return {
    timezone: (isNamed ? zone : undefined) ?? offset ?? zone ?? zoneOf(before),
    isWhereAthleteWas: offset !== undefined && isOutdoor,
  };
}

/** The zone of most sessions that show a place; on a tie, the later one. */
function homeOf(sessions: readonly PlacedSession[]): string | undefined {
  const counts = new Map<string, number>();
  let home: string | undefined;
  for (const session of sessions.toReversed()) {
    if (!showsPlace(session) || !session.timezone) continue;
    counts.set(session.timezone, (counts.get(session.timezone) ?? 0) + 1);
    if ((counts.get(session.timezone) ?? 0) > (home === undefined ? 0 : (counts.get(home) ?? 0))) {
      home = session.timezone;
    }
  }
  return home;
}

function showsPlace({ timezone, isWhereAthleteWas }: PlacedSession): boolean {
  if (!timezone) return false;
  return isWhereAthleteWas ?? !isPlainUtc(timezone);
}

/**
 * The zone used by services and devices that know no place. Nobody lives in it: Reykjavik and London have names of
 * their own.
 */
function isPlainUtc(zone: string): boolean {
  return /^(Etc\/)?(GMT|UTC|UCT|Zulu|Universal|Greenwich)([+-]?0)?$/i.test(zone);
}

/** `+05:45`: Intl takes it for a zone. */
function offsetZone(offsetSec: number): string {
  const minutes = Math.round(Math.abs(offsetSec) / 60);
  const digits = (value: number): string => String(value).padStart(2, '0');
  return `${offsetSec < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
}

function offsetSecOf(zone: string, at: number): number {
  const { date, clock } = localMoment(at, zone);
  return (Date.parse(`${date}T${clock}:00Z`) - (at - (at % minuteMs))) / 1000;
}
