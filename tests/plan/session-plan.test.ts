import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourMs, minuteMs, sessionOf } from '../fixtures/sessions.ts';
import { startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';

let club: TextingClub;

beforeAll(async () => {
  club = await startTextingClub();
});
afterAll(() => club.stop());

const tenKm = () =>
  sessionOf({ id: '1', elapsedSec: 3600, startMs: club.now() - hourMs - 20 * minuteMs, distanceM: 10_000 });

describe('PLAN', () => {
  test('never asks for less rest than an answer of the day before has brought', async () => {
    const runner = await club.newRunner();
    await club.ran(runner, tenKm());
    const [told = ''] = await club.say(runner.phone, '8 4');
    const day = /none hard till (\w+( evening)?)/.exec(told)?.[1];
    expect(day).toBeDefined();

    club.pass(26 * hourMs);

    expect(await club.say(runner.phone, 'PLAN')).toEqual([
      expect.stringMatching(new RegExp(`(Gentle moves only|Rest .*none hard) till ${day}`)),
    ]);
  });
});
