import { expect, test } from 'vitest';
import type { Replies, Session } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { shouldNotify } from '../../functions/recovery/should-notify.ts';
import { factsOf, finishOf, hourMs, sessionOf } from '../fixtures/sessions.ts';

function notifies(differences: Partial<Session>, sinceHours = 0.2, replies: Replies = {}): boolean {
  const session = sessionOf(differences);
  return shouldNotify(prescribe(factsOf({ session, replies }), finishOf(session) + sinceHours * hourMs), session);
}

test.each<[string, Partial<Session>, boolean]>([
  ['half an hour of running', { elapsedSec: 1800, distanceM: 5000 }, true],
  ['five minutes less, and easy', { elapsedSec: 1500, distanceM: 4000 }, false],
  ['a short one that was hard', { elapsedSec: 1500, distanceM: 5000, averageHeartRate: 180 }, true],
  ['a commute', { isCommute: true }, false],
  ['a walk under an hour', { sport: 'Walk', elapsedSec: 3540 }, false],
  ['a walk of an hour', { sport: 'Walk', elapsedSec: 3600 }, true],
])('%s', (_, session, expected) => {
  expect(notifies(session)).toBe(expected);
});

test('nothing from 48 hours on', () => {
  expect([notifies({}, 47.99), notifies({}, 48)]).toEqual([true, false]);
});

test('what is dangerous deserves one always', () => {
  expect(notifies({ isCommute: true }, 0.2, { weightBeforeKg: 70, weightAfterKg: 70.5 })).toBe(true);
  expect(notifies({ isCommute: true }, 0.2, { soreness: 9 })).toBe(true);
});
