import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { minuteMs } from '../../functions/clock/lifetime.ts';
import { type ClubByTheClock, startClubByTheClock } from '../fixtures/club-by-the-clock.ts';
import { adult } from '../fixtures/planned-people.ts';
import { runEndedAt } from '../fixtures/upload-line.ts';

/** In London, where the clock is that of UTC. Monday is 23 November 2026; a marathon is on Saturday 12 December. */
const at = (day: number, clock: string) => Date.parse(`2026-11-${day}T${clock}:00Z`);

let club: ClubByTheClock;
beforeAll(async () => {
  club = await startClubByTheClock(at(23, '12:00'), { ...adult, raceDate: '2026-12-12', raceKm: 42.2 });
});
afterAll(() => club.stop());

const ran = async (id: string, endedAt: number, fields: Readonly<Record<string, unknown>> = {}) => {
  await club.goTo(endedAt + 5 * minuteMs);
  await club.upload(runEndedAt(id, endedAt, fields));
};
const said = async (when: number, text: string) => {
  await club.goTo(when);
  await club.say(text);
};

test('a week of one runner, text by text', async () => {
  await ran('1', at(23, '18:30'), { average_heartrate: 140, has_heartrate: true });
  await said(at(24, '08:00'), '3 7.5');
  await ran('2', at(25, '18:30'), {
    distance: 24_000,
    moving_time: 8400,
    elapsed_time: 8400,
    start_date: new Date(at(25, '16:10')).toISOString(),
    start_date_local: new Date(at(25, '16:10')).toISOString(),
    average_heartrate: 150,
    has_heartrate: true,
  });
  await said(at(26, '08:00'), '7 5.5');
  await club.goTo(at(29, '20:00'));

  const week = club.texts.map(({ at: when, text }) => `${new Date(when).toISOString().slice(8, 16)} ${text}`);
  console.log(week.join('\n'));
});
