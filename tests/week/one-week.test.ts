import { afterAll, beforeAll, expect, test } from 'vitest';
import { minuteMs } from '../../functions/clock/lifetime.ts';
import { type ClubByTheClock, startClubByTheClock } from '../fixtures/club-by-the-clock.ts';
import { adult } from '../fixtures/planned-people.ts';
import { runEndedAt } from '../fixtures/upload-line.ts';

/** In London, where the clock is that of UTC. Monday is 23 November 2026; a marathon is on Monday 14 December. */
const at = (day: number, clock: string) => Date.parse(`2026-11-${day}T${clock}:00Z`);

let club: ClubByTheClock;
beforeAll(async () => {
  club = await startClubByTheClock(at(23, '12:00'), { ...adult, raceDate: '2026-12-14', raceKm: 42.2 });
});
afterAll(() => club.stop());

const ran = async (id: string, endedAt: number, fields: Readonly<Record<string, unknown>> = {}) => {
  await club.goTo(endedAt + 5 * minuteMs);
  await club.upload(runEndedAt(id, endedAt, { average_heartrate: 140, has_heartrate: true, ...fields }));
};
const said = async (when: number, text: string) => {
  await club.goTo(when);
  await club.say(text);
};

test('a week of one runner, text by text, and a finding that begins days after anything happened', async () => {
  await ran('1', at(23, '18:30'));
  await said(at(24, '08:00'), '3 7.5');
  const longRun = {
    distance: 24_000,
    moving_time: 8400,
    elapsed_time: 8400,
    start_date: new Date(at(25, '16:10')).toISOString(),
    start_date_local: new Date(at(25, '16:10')).toISOString(),
    average_heartrate: 150,
  };
  await ran('2', at(25, '18:30'), longRun);
  await said(at(26, '08:00'), '6 5.5');
  await club.goTo(at(30, '20:00'));

  const texts = club.texts.map(({ at: when, text }) => `${new Date(when).toISOString().slice(8, 16)} ${text}`);
  expect(texts).toEqual([
    expect.stringMatching(/^23T18:35 .*\b10 km\b.*easy day\b.*nothing hard before Wed/i),
    expect.stringMatching(/^24T07:30 Easy day today.* Reply .*3 7\.5$/),
    expect.stringMatching(/^24T08:00 Got it: soreness 3, slept 7\.5 h\. Same plan: easy/),
    expect.stringMatching(/^25T18:35 (That was )?24 km\b.*Gentle day tomorrow/),
    expect.stringMatching(/^26T07:30 Gentle day today/),
    expect.stringMatching(/^26T08:00 Got it: soreness 6, slept 5\.5 h\. New plan: /),
    // Soreness of 6 counts for three mornings.
    expect.stringMatching(/^27T07:30 /),
    expect.stringMatching(/^28T07:30 /),
    expect.stringMatching(
      /^29T18:00 Your week: 2 .*5 days off.*Until the race: the same days, about half the distance/,
    ),
    // Nothing has happened since Thursday: the taper begins.
    expect.stringMatching(/^30T07:30 Running is fine today\. .*half/),
  ]);
  const tips = Object.values((await club.club.services.history.read(club.member.athleteId)).record?.tips ?? {});
  expect(new Set(tips).size).toBe(tips.length);
});
