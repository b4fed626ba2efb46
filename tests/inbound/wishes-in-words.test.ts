import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';

let club: TextingClub;

beforeEach(async () => {
  club = await startTextingClub({ monthlyUsd: 1 });
});
afterEach(() => club.stop());

describe('a runner who asks or wishes in words of their own', () => {
  test.each([
    ['what can I text you?', /^Text 3 7\.5 .*PLAN/],
    ['MENU', /^Text 3 7\.5/],
    ['what is gentle?', /^Gentle: 20-40 min/],
    ['send me the link', /https?:\/\//],
    ['where do I update my medical info', /Health conditions .*https?:\/\//],
    ['can I run tomorrow?', /No plan yet/],
  ])('%s', async (text, answer) => {
    const { phone } = await club.newRunner();

    expect(await club.say(phone, text)).toEqual([expect.stringMatching(answer)]);
  });

  test.each(['please stop', 'no more', 'wrong number', 'STOPALL', 'opt out', 'Arret'])(
    '%s: nothing unsolicited comes any more, and the one answer names the way back',
    async (text) => {
      const { phone, member } = await club.newRunner();

      expect(await club.say(phone, text)).toEqual([expect.stringMatching(/RESUME.*STOP.*START/)]);
      expect((await club.services.members.read(member.athleteId))?.pausedUntil).toBeNull();
    },
  );

  test.each([
    ['I have the flu', /RESUME/],
    ['twisted my ankle', /RESUME/],
  ])('%s: texts pause, and the answer says how to come back', async (text, answer) => {
    const { phone, member } = await club.newRunner();

    expect(await club.say(phone, text)).toEqual([expect.stringMatching(answer)]);
    expect((await club.services.members.read(member.athleteId))?.pausedUntil).toBeNull();
  });

  test('on holiday till Monday: texts start again on that day', async () => {
    const { phone, member } = await club.newRunner();

    expect(await club.say(phone, 'on holiday till Monday')).toEqual([
      expect.stringMatching(/^Paused for \d days?: texts start again on .*Mon.*RESUME/),
    ]);
    const until = (await club.services.members.read(member.athleteId))?.pausedUntil ?? 0;
    expect(until - club.now()).toBeGreaterThan(0);
    expect(until - club.now()).toBeLessThanOrEqual(7 * 24 * 3_600_000);
  });

  test('a question pauses nothing', async () => {
    const { phone, member } = await club.newRunner();
    for (const text of ['MENU', 'what is gentle?', 'can I run tomorrow?', 'kg 70']) await club.say(phone, text);

    expect((await club.services.members.read(member.athleteId))?.pausedUntil).toBeUndefined();
  });
});

describe('a body mass', () => {
  test('with its unit is kept', async () => {
    const { phone, member } = await club.newRunner();

    expect(await club.say(phone, 'lb 155')).toEqual([expect.stringMatching(/^Got it: weight/)]);
    expect((await club.services.profiles.read(member.athleteId))?.massKg).toBeCloseTo(70.3, 1);
  });

  test('without one is asked about, and nothing is kept', async () => {
    const { phone, member } = await club.newRunner();
    const before = await club.services.profiles.read(member.athleteId);

    expect(await club.say(phone, 'weight 155')).toEqual([expect.stringMatching(/kilograms or pounds/)]);
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

    expect(answer).toMatch(/^Thank you.*No amounts .*https?:\/\//);
    expect((await club.services.profiles.read(member.athleteId))?.exclusions).toContain(box);
    expect((await club.services.checkIns.read(member.athleteId)).hold ?? null).toBeNull();
  });
});

test('words that nothing has read bring the safety sentence beside the echo', async () => {
  const { phone } = await club.newRunner();

  expect(await club.say(phone, '3 7 everything turned into custard')).toEqual([
    expect.stringMatching(
      /^Got it: soreness 3, slept 7 h\..*If you feel ill: a doctor, or your local emergency number\.$/,
    ),
  ]);
  expect(await club.say(phone, '3 7')).toEqual([expect.not.stringMatching(/If you feel ill/)]);
});

test('whoever speaks of ending their life gets words of their own', async () => {
  const { phone } = await club.newRunner();

  expect(await club.say(phone, 'I do not want to live any more')).toEqual([
    expect.stringMatching(/glad you told us.*talk to someone now.*emergency number/),
  ]);
});
