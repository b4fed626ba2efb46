import type { LocalClub } from '../local-club.ts';
import { parseFaults } from '../stand-in/parse-faults.ts';
import { stravaFaults } from '../strava/fault-rules.ts';
import type { Strava } from '../strava/strava.ts';

/** What can go wrong, in a visitor's words, and as Strava's stand-in knows it. */
export const deskFaults = [
  { name: 'quota', label: 'Strava: the quarter hour is used up', fault: '429' },
  { name: 'late', label: 'Strava: the run is not there yet', fault: 'late-404' },
  { name: 'down', label: 'Strava has an error of its own, twice', fault: '5xx:2' },
  { name: 'slow', label: 'Strava answers too late', fault: 'slow' },
  { name: 'broken', label: 'The line breaks, no answer', fault: 'reset' },
  { name: 'thrice', label: 'Each event comes three times', fault: 'duplicates' },
  { name: 'order', label: 'Events come in the wrong order', fault: 'shuffle' },
  { name: 'silent', label: 'No event comes at all', fault: 'no-events' },
  { name: 'phone', label: 'The phone gets no texts', fault: undefined },
] as const;

export type DeskFault = (typeof deskFaults)[number]['name'];

/** Exactly these go wrong from now on. @param phones of the runners that the desk shows. */
export function useFaults(
  names: ReadonlySet<string>,
  phones: readonly string[],
  {
    club,
    strava,
  }: { readonly club: Pick<LocalClub, 'deliveries'>; readonly strava: Pick<Strava, 'setFault' | 'clearFaults'> },
): string {
  strava.clearFaults();
  const chosen = deskFaults.filter(({ name }) => names.has(name));
  for (const { fault } of chosen) for (const one of parseFaults(fault ?? '', stravaFaults)) strava.setFault(one);
  for (const phone of phones) {
    if (names.has('phone')) club.deliveries.failFor(phone);
    else club.deliveries.succeedFor(phone);
  }
  return chosen.length === 0
    ? 'Nothing goes wrong from now on.'
    : `From now on: ${chosen.map(({ label }) => label).join('; ')}.`;
}
