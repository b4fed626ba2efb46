/**
 * The last time that the clocks of a zone showed `HH:MM`, at or before an instant (epoch milliseconds). In the night
 * of a change of clocks it may be an hour off.
 */
export function lastTimeOfDay(clock: string, at: number, timeZone: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const onTheDayOf = (instant: number): number => {
    const offsetMs = utcOffsetSec(instant, timeZone) * 1000;
    const localMidnight = instant + offsetMs - ((instant + offsetMs) % dayMs);
    return localMidnight + (hours * 60 + minutes) * 60_000 - offsetMs;
  };
  const thatDay = onTheDayOf(at);
  return thatDay <= at ? thatDay : onTheDayOf(at - dayMs);
}

const dayMs = 24 * 60 * 60 * 1000;

/** Making one takes longer than everything else here. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const formatter =
    formatters.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** Seconds that the clocks of a zone are ahead of UTC, summer time and all. */
export function utcOffsetSec(at: number, timeZone: string): number {
  const zone = formatterOf(timeZone)
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const {
    sign,
    hours = '0',
    minutes = '0',
  } = /GMT(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d)/.exec(zone ?? '')?.groups ?? {};
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  return sign === '-' ? -seconds : seconds;
}

/** Strava's `timezone` names the offset of standard time, in summer, too. */
export function standardOffsetSec(at: number, timeZone: string): number {
  const year = new Date(at).getUTCFullYear();
  return Math.min(utcOffsetSec(Date.UTC(year, 0, 15), timeZone), utcOffsetSec(Date.UTC(year, 6, 15), timeZone));
}
