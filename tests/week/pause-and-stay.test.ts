import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ClubByTheClock, startClubByTheClock } from '../fixtures/club-by-the-clock.ts';
import { runEndedAt } from '../fixtures/upload-line.ts';

/** In London, where the clock is that of UTC. Monday is 23 November 2026. */
const at = (day: number, clock: string) => Date.parse(`2026-11-${String(day).padStart(2, '0')}T${clock}:00Z`);

let club: ClubByTheClock;
beforeAll(async () => {
  club = await startClubByTheClock(at(9, '12:00'), undefined, { questions: 'every-day' });
});
afterAll(() => club.stop());

const said = async (when: number, text: string) => {
  await club.goTo(when);
  await club.say(text);
};
const unasked = (from: number) =>
  club.texts
    .filter(({ at: when }) => when >= from && /T(07:30|18:00)/.test(new Date(when).toISOString()))
    .map(({ at: when }) => new Date(when).toISOString().slice(8, 16));

test('after a pause and after FORGET ME that was taken back, mornings and Sundays come as before', async () => {
  await club.goTo(at(9, '18:35'));
  await club.upload(runEndedAt('1', at(9, '18:30')));
  await said(at(10, '09:00'), 'pause 3 days');
  await club.goTo(at(15, '20:00'));
  expect(unasked(at(10, '09:00'))).toEqual(['13T07:30', '14T07:30', '15T07:30', '15T18:00']);

  await said(at(16, '19:00'), 'FORGET ME');
  await said(at(16, '19:01'), 'YES');
  await said(at(17, '09:00'), 'KEEP');
  await club.goTo(at(19, '08:00'));
  expect(unasked(at(16, '19:00'))).toEqual(['18T07:30', '19T07:30']);
});
