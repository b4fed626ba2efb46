import type { ClubWithStrava } from '../club-with-strava.ts';
import { intervalsFaults } from '../intervals/fault-rules.ts';
import { parseFaults } from '../stand-in/parse-faults.ts';
import { stravaFaults } from '../strava/fault-rules.ts';

export interface DeskFault {
  readonly name: string;
  /** In a visitor's words. */
  readonly label: string;
  /** As the stand-ins know it. Absent: nothing of the kind happens there. */
  readonly strava?: string;
  readonly intervals?: string;
}

/** What can go wrong, the last ones at intervals.icu alone. */
const deskFaults: readonly DeskFault[] = [
  { name: 'quota', label: 'No more reads in this quarter hour', strava: '429', intervals: '429' },
  { name: 'late', label: 'The run cannot be read yet', strava: 'late-404', intervals: 'late-analysis' },
  { name: 'down', label: 'A server error, twice', strava: '5xx:2', intervals: '5xx:2' },
  { name: 'slow', label: 'The answer comes too late', strava: 'slow', intervals: 'slow' },
  { name: 'broken', label: 'The connection breaks', strava: 'reset', intervals: 'reset' },
  { name: 'thrice', label: 'Each event comes more than once', strava: 'duplicates', intervals: 'duplicate' },
  { name: 'order', label: 'Events come in disorder', strava: 'shuffle', intervals: 'batch' },
  { name: 'silent', label: 'No event comes at all', strava: 'no-events', intervals: 'no-webhook' },
  { name: 'phone', label: 'The phone gets no texts' },
  { name: 'stub', label: 'The run came by way of Strava', intervals: 'stub' },
  { name: 'asleep', label: 'The account there sleeps', intervals: 'dormant' },
  { name: 'night', label: 'The night comes late', intervals: 'late-wellness' },
  { name: 'box', label: 'The box for nights is not ticked', intervals: '403-scope' },
];

/** What this club can be tried with. */
export function faultsOf({ intervals }: Pick<FaultyClub, 'intervals'>): readonly DeskFault[] {
  const isThere = ({ strava, intervals: there }: DeskFault): boolean => strava !== undefined || there === undefined;
  return intervals === undefined ? deskFaults.filter(isThere) : deskFaults;
}

/** Exactly these go wrong from now on. @param phones of the runners that the desk shows. */
export function useFaults(
  names: ReadonlySet<string>,
  phones: readonly string[],
  { club, strava, intervals }: FaultyClub,
): string {
  const chosen = deskFaults.filter(({ name }) => names.has(name));
  const listed = (platform: 'strava' | 'intervals'): string => chosen.flatMap((one) => one[platform] ?? []).join(',');
  strava.clearFaults();
  for (const fault of parseFaults(listed('strava'), stravaFaults)) strava.setFault(fault);
  intervals?.clearFaults();
  for (const fault of parseFaults(listed('intervals'), intervalsFaults)) intervals?.setFault(fault);
  for (const phone of phones) {
    if (names.has('phone')) club.deliveries.failFor(phone);
    else club.deliveries.succeedFor(phone);
  }
  return chosen.length === 0
    ? 'Nothing goes wrong from now on.'
    : `From now on: ${chosen.map(({ label }) => label).join('; ')}.`;
}

interface FaultyClub {
  readonly club: { readonly deliveries: Pick<ClubWithStrava['club']['deliveries'], 'failFor' | 'succeedFor'> };
  readonly strava: Pick<ClubWithStrava['strava'], 'setFault' | 'clearFaults'>;
  readonly intervals?: Pick<NonNullable<ClubWithStrava['intervals']>, 'setFault' | 'clearFaults'> | undefined;
}
