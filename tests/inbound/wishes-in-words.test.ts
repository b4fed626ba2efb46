import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noPlanYet, paused, pausedUntilResume } from '../../functions/messages/answer-sentences.ts';
import { withEmergencyNumber } from '../../functions/messages/emergency-number.ts';
import {
  exclusionTold,
  ill,
  injured,
  leaving,
  meaningOf,
  menu,
  weightNotBelieved,
} from '../../functions/messages/wish-answers.ts';
import { startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';

let club: TextingClub;

beforeEach(async () => {
  club = await startTextingClub({ monthlyUsd: 1 });
});
afterEach(() => club.stop());

describe('a runner who asks or wishes in words of their own', () => {
  test.each([
    ['what can I text you?', menu('metric')],
    ['MENU', menu('metric')],
    ['what is gentle?', meaningOf('what is gentle?', 130)],
    ['can I run tomorrow?', noPlanYet],
  ])('%s', async (text, answer) => {
    const { phone } = await club.newRunner();

    expect(await club.say(phone, text)).toEqual([answer]);
  });

  test.each([
    ['send me the link', /^Your page, just for you, works 7 days: https:\/\/club\.example\/\S+$/],
    ['where do I update my medical info', /^Health conditions are on your page, only you see it: https:\/\/\S+$/],
    [
      'how long did you sleep?',
      /^We cannot answer that by text\. Your plan: PLAN, WHY or MENU\. Your page: https:\/\/\S*[^.\s] If you feel ill: a doctor, or 911 \(abroad: local number\)\.$/,
    ],
    ['which shoes for a marathon?', /^We cannot answer that by text\. .* If you feel ill: a doctor, or .*\.$/],
  ])('%s: the page that answers', async (text, answer) => {
    const { phone } = await club.newRunner();

    expect(await club.say(phone, text)).toEqual([expect.stringMatching(answer)]);
  });

  test.each(['please stop', 'no more', 'wrong number', 'STOPALL', 'opt out', 'Arret'])(
    '%s: nothing unsolicited comes any more, and the one answer names the way back',
    async (text) => {
      const { phone, member } = await club.newRunner();

      expect(await club.say(phone, text)).toEqual([leaving]);
      expect((await club.services.members.read(member.athleteId))?.pausedUntil).toBeNull();
    },
  );

  test.each([
    ['I have the flu', ill],
    ['twisted my ankle', injured],
  ])('%s: texts pause, and the answer says how to come back', async (text, answer) => {
    const { phone, member } = await club.newRunner();

    expect(await club.say(phone, text)).toEqual([withEmergencyNumber(answer, '911')]);
    expect((await club.services.members.read(member.athleteId))?.pausedUntil).toBeNull();
  });

  /** It is Wednesday, 25 November. */
  test.each([
    ['on holiday till Monday', 5, 'Mon'],
    ['pause until 7 December', 12, 'Mon 7 Dec'],
    ['on holiday till the 12th', 17, 'Sat 12 Dec'],
    ['back on Monday week', 12, 'Mon 7 Dec'],
  ])('%s: texts start again on that day', async (text, days, day) => {
    const { phone, member } = await club.newRunner();

    expect(await club.say(phone, text)).toEqual([paused(days, day)]);
    expect((await club.services.members.read(member.athleteId))?.pausedUntil).toBe(
      // As soon as that day begins: a run before work gets its advice.
      Date.UTC(2026, 10, 25 + days, 4),
    );
  });

  test('a day too far away pauses until RESUME', async () => {
    const { phone, member } = await club.newRunner();

    expect(await club.say(phone, 'pause until 7 October')).toEqual([pausedUntilResume]);
    expect((await club.services.members.read(member.athleteId))?.pausedUntil).toBeNull();
  });

  test('a question pauses nothing', async () => {
    const { phone, member } = await club.newRunner();
    for (const text of ['MENU', 'what is gentle?', 'can I run tomorrow?', 'kg 70']) await club.say(phone, text);

    expect((await club.services.members.read(member.athleteId))?.pausedUntil).toBeUndefined();
  });
});

describe('a body mass', () => {
  test('with its unit is a weight of this morning; the one on file stays', async () => {
    const { phone, member } = await club.newRunner();

    expect(await club.say(phone, 'lb 155')).toEqual(['Got it: weight 70.3 kg. Same plan: train as usual today.']);
    expect((await club.services.profiles.read(member.athleteId))?.massKg).toBe(70);
  });

  test('without one is asked about, and nothing is kept', async () => {
    const { phone, member } = await club.newRunner();
    const before = await club.services.profiles.read(member.athleteId);

    expect(await club.say(phone, 'weight 155')).toEqual([weightNotBelieved('155', '70 kg')]);
    expect(await club.services.profiles.read(member.athleteId)).toEqual(before);
  });
});

describe('a condition told by text', () => {
  test.each([
    ['I am pregnant', 'pregnancy'],
    ['I am on lithium, 3 7', 'medication'],
    ['I only have one kidney', 'kidney'],
  ])('%s: no alarm, no amounts from now on, and the page that changes it', async (text, box) => {
    const { phone, member } = await club.newRunner();

    const [answer = ''] = await club.say(phone, text);

    const link = /https:\/\/\S+$/.exec(answer)?.[0] ?? 'no link';
    expect(answer).toBe(exclusionTold([box], link));
    expect((await club.services.profiles.read(member.athleteId))?.exclusions).toContain(box);
    expect((await club.services.checkIns.read(member.athleteId)).hold ?? null).toBeNull();
  });
});

test('words that nothing has read bring the safety sentence beside the echo', async () => {
  const { phone } = await club.newRunner();

  const echo = 'Got it: soreness 3, slept 7 h. Same plan: train as usual today.';
  expect(await club.say(phone, '3 7 everything turned into custard')).toEqual([
    `${echo} If you feel ill: a doctor, or 911 (abroad: local number).`,
  ]);
  expect(await club.say(phone, '3 7')).toEqual([echo]);
});

test('whoever speaks of ending their life gets words of their own', async () => {
  const { phone } = await club.newRunner();

  expect(await club.say(phone, 'I do not want to live any more')).toEqual([
    expect.stringMatching(/glad you told us.*talk to someone now: 988\. In danger: 911\./),
  ]);
});
