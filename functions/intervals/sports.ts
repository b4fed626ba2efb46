/**
 * The sports of intervals.icu that the rules call otherwise. All others are Strava's names, which the rules know, or
 * become a Workout there.
 */
const namedOtherwise: ReadonlyMap<string, string> = new Map([
  ['OpenWaterSwim', 'Swim'],
  ['TrackRide', 'Ride'],
  ['Cyclocross', 'Ride'],
  ['VirtualSki', 'NordicSki'],
]);

/** Entries of its calendar, and the change between two parts of a triathlon. */
const noSports: ReadonlySet<string> = new Set(['Note', 'Holiday', 'Transition']);

/** `undefined`: no sport at all. */
export function sportNamed(type: string | undefined): string | undefined {
  if (type === undefined) return 'Workout';
  return noSports.has(type) ? undefined : (namedOtherwise.get(type) ?? type);
}
