import { describe, expect, test } from 'vitest';
import type { Session } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { factsOf, finishOf, hourMs, sessionOf } from '../fixtures/sessions.ts';

/** What is believed of a session, at the numbers where it turns. */
function adviceFor(session: Partial<Session>, massKg = 70) {
  const of = sessionOf(session);
  return prescribe(factsOf({ session: of, profile: { massKg } }), finishOf(of) + 0.2 * hourMs);
}

const doubts = ['distance', 'ascent', 'counted', 'slow-run', 'duration', 'kilojoules'];
const doubtsAbout = (session: Partial<Session>) =>
  adviceFor(session)
    .warnings.map(({ code }) => code)
    .filter((code) => doubts.some((doubt) => code.startsWith(doubt)));
const lasting = (hours: number, rest: Partial<Session> = {}) => ({ elapsedSec: hours * 3600, ...rest });

describe('ascent', () => {
  test.each([
    [800, []],
    [801, ['ascent-refused']],
  ])('10 km in an hour with %d m up: %j', (ascentM, found) => {
    expect(doubtsAbout({ ascentM })).toEqual(found);
  });

  test('who runs over 18 km/h on the flat keeps it: it changes nothing', () => {
    expect(doubtsAbout({ distanceM: 19_000, ascentM: 5000, isRace: true })).toEqual([]);
  });
});

describe('distance', () => {
  test.each<[number, boolean, readonly string[]]>([
    [25, true, []],
    [25.1, true, ['distance-refused']],
    [18, false, []],
    [18.1, false, ['distance-refused']],
  ])('%d km in an hour, race %s: %j', (km, isRace, found) => {
    expect(doubtsAbout({ distanceM: km * 1000, isRace })).toEqual(found);
  });

  test('9 km at 20 km/h are a track session', () => {
    expect(doubtsAbout(lasting(0.45, { distanceM: 9000 }))).toEqual([]);
  });

  test.each([
    [80, []],
    [80.1, ['distance-refused']],
  ])('a ride of %d km in an hour: %j', (km, found) => {
    expect(doubtsAbout({ sport: 'Ride', distanceM: km * 1000 })).toEqual(found);
  });
});

describe('a walking pace', () => {
  test.each<[Partial<Session>, readonly string[]]>([
    [{ distanceM: 5500 }, []],
    [{ distanceM: 5490 }, ['counted-as-walk']],
    [{ distanceM: 5000, ascentM: 50 }, []],
    [lasting(4.3, { distanceM: 21_000 }), []],
    [lasting(4.3, { distanceM: 20_900 }), ['counted-as-walk']],
    [{ distanceM: 0 }, []],
  ])('%j: %j', (session, found) => {
    expect(doubtsAbout(session)).toEqual(found);
  });

  test('is a walk in every respect', () => {
    const { conditions, carbG, ...asRun } = adviceFor({ distanceM: 4000, isRace: true });
    const asWalk = adviceFor({ sport: 'Walk', distanceM: 4000, isRace: true });

    expect(conditions).toEqual(asWalk.conditions);
    expect(conditions.sport).toBe('Walk');
    expect([carbG, asRun.load, asRun.fluid]).toEqual([undefined, asWalk.load, asWalk.fluid]);
  });
});

describe('time', () => {
  test.each<[string, number, number, readonly string[]]>([
    ['WeightTraining', 4, 4, []],
    ['WeightTraining', 4.1, 4, ['duration-shortened']],
    ['Swim', 20, 4, ['duration-shortened']],
    ['Hike', 16, 16, []],
    ['Walk', 16.1, 16, ['duration-shortened']],
    ['BackcountrySki', 20, 16, ['duration-shortened']],
    ['Ride', 20, 20, []],
  ])('%s of %d h lasts %d: %j', (sport, recorded, counted, found) => {
    const session = lasting(recorded, { sport, distanceM: 0 });

    expect(adviceFor(session).conditions.hours).toBe(counted);
    expect(doubtsAbout(session)).toEqual(found);
  });

  test.each<[Partial<Session>, number, readonly string[]]>([
    [lasting(10, { distanceM: 30_000 }), 10, []],
    [lasting(12, { distanceM: 30_000 }), 6, ['slow-run-shortened']],
    [lasting(12, { distanceM: 30_000, ascentM: 2990 }), 6, ['slow-run-shortened']],
    [lasting(12, { distanceM: 30_000, ascentM: 3000 }), 12, []],
  ])('a run %j lasts %d h: %j', (session, counted, found) => {
    expect(adviceFor(session).conditions.hours).toBe(counted);
    expect(doubtsAbout(session)).toEqual(found);
  });

  test('the finish is by the clock all the same', () => {
    const { finishMs } = adviceFor(lasting(12, { distanceM: 30_000 }));

    expect(finishMs).toBe(finishOf(sessionOf(lasting(12))));
  });

  test.each([
    [1.9, 6, 6],
    [1.9, 6.1, 1.9],
    [3, 9, 9],
    [3, 9.1, 3],
  ])('%d h of moving in %d h: it ended after %d', (moving, elapsed, ended) => {
    const session = sessionOf({ movingSec: moving * 3600, elapsedSec: elapsed * 3600, distanceM: 0 });
    const { finishMs } = prescribe(factsOf({ session }), session.startMs + 20 * hourMs);

    expect(finishMs - session.startMs).toBeCloseTo(ended * hourMs, -1);
  });
});

describe('power', () => {
  const ride = (watts: number, hours = 1) =>
    lasting(hours, { sport: 'Ride', distanceM: 30_000 * hours, kilojoules: watts * 3.6 * hours });

  test.each([
    [500, []],
    [501, ['kilojoules-refused']],
  ])('%d W on average: %j', (watts, found) => {
    expect(doubtsAbout(ride(watts))).toEqual(found);
  });

  // 70 kg hold 12 x 70^(2/3) = 203.8 W: at 0.4 of it the least is counted, at 0.95 the most.
  test.each([
    [40, 16],
    [122.3, 36],
    [203.8, 90.25],
    [400, 90.25],
  ])('an hour at %d W is a load of %d', (watts, load) => {
    expect(adviceFor(ride(watts)).load).toBeCloseTo(load, 1);
  });
});
