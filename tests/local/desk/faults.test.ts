import { expect, test } from 'vitest';
import { faultsOf, useFaults } from '../../../bin/local/desk/faults.ts';

/** What is set where, as the stand-ins are told. */
function clubOfBoth() {
  const set: string[] = [];
  const standIn = (name: string) => ({
    clearFaults: () => void set.push(`${name} cleared`),
    setFault: (fault: { readonly name: string }) => void set.push(`${name} ${fault.name}`),
  });
  const deliveries = {
    failFor: (phone: string) => void set.push(`${phone} fails`),
    succeedFor: (phone: string) => void set.push(`${phone} succeeds`),
  };
  return { set, club: { club: { deliveries }, strava: standIn('strava'), intervals: standIn('intervals') } };
}

test('a fault is set where the runner uploads, at Strava and at intervals.icu, and takes the place of those before', () => {
  const { set, club } = clubOfBoth();

  const said = useFaults(new Set(['quota', 'silent']), ['+1'], club);

  expect(set).toEqual([
    'strava cleared',
    'strava 429',
    'strava no-events',
    'intervals cleared',
    'intervals 429',
    'intervals no-webhook',
    '+1 succeeds',
  ]);
  expect(said).toBe('From now on: No more reads in this quarter hour; No event comes at all.');
});

test('every fault of the desk is known where it happens, those of intervals.icu to its club alone', () => {
  const { set, club } = clubOfBoth();
  const [all, ofStrava] = [faultsOf(club), faultsOf({ intervals: undefined })];

  useFaults(new Set(all.map(({ name }) => name)), ['+1'], club);

  expect(set.filter((what) => what.startsWith('intervals'))).toHaveLength(all.length);
  expect(set.filter((what) => what.startsWith('strava'))).toHaveLength(ofStrava.length);
  expect(all.filter((one) => !ofStrava.includes(one)).map(({ name }) => name)).toEqual([
    'stub',
    'asleep',
    'night',
    'box',
  ]);
  expect(set).toContain('+1 fails');
});
