import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  maxAnswersPerDay,
  maxSignsAnsweredPerHour,
  maxUnreadAnsweredPerDay,
} from '../../functions/store/answer-limits.ts';
import { memberKey } from '../../functions/store/member.ts';
import { hourMs, sessionOf } from '../fixtures/sessions.ts';
import { startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';

/** A club whose month pays for 100 parts, at a cent each, and what is left of it after an attack. */
let club: TextingClub;

beforeEach(async () => {
  club = await startTextingClub({ monthlyUsd: 1 });
});
afterEach(() => club.stop());

const chestPain = 'chest pain and I can not breathe';

const signOfAnotherIsAnswered = async () => {
  const { phone } = await club.newRunner();
  const before = club.partsBilled();
  expect(await club.say(phone, chestPain)).toEqual([expect.stringMatching(/call 911 \(abroad: local number\)/i)]);
  return club.partsBilled() - before;
};

describe('whoever asks for codes', () => {
  test('140 codes by 14 addresses: their share of a day, eleven cents, and signs and members get theirs', async () => {
    let sent = 0;
    for (let number = 0; number < 140; number += 1) {
      const delivered = await club.deliver({
        messageId: `code#${number}`,
        athleteId: `join-${number}`,
        kind: 'code',
        text: 'Hill Runners: your code is 402913. It works for 10 minutes.',
        staleAfter: club.now() + hourMs,
        to: { kind: 'text', phone: `+1425556${1000 + number}` },
      });
      sent += delivered.length;
    }

    expect(sent).toBe(11);
    expect(club.partsBilled()).toBe(11);
    await signOfAnotherIsAnswered();
    const { phone } = await club.newRunner();
    expect(await club.say(phone, '3 7.5')).toHaveLength(1);
  });
});

test('a number that a member has given up is a stranger’s, though the club still has it on file as theirs', async () => {
  const { member, phone } = await club.newRunner();
  const contact = { kind: 'email', topicArn: 'arn:aws:sns:us-east-1:1:mail' } as const;
  await club.tables.put('members', memberKey(member.athleteId), { ...member, contact });

  expect(await club.say(phone, 'DATA')).toEqual([expect.not.stringContaining('/me/')]);
  expect(await club.say(phone, 'soreness 3')).toEqual([]);

  expect((await club.services.checkIns.read(member.athleteId)).days).toEqual({});
});

describe('a phone that loops', () => {
  test('25 times the same unreadable text: six answers, a last one, then silence', async () => {
    const { phone } = await club.newRunner();
    const answers: string[] = [];
    for (let time = 0; time < 25; time += 1) answers.push(...(await club.say(phone, 'the cat sat on the mat')));

    expect(answers).toHaveLength(7);
    expect(answers.at(-1)).toMatch(/stop answering them until tomorrow/);
    await signOfAnotherIsAnswered();
    club.pass(24 * hourMs);
    expect(await club.say(phone, 'the cat sat on the mat')).toHaveLength(1);
  });

  test('90 auto-replies: no answer, no cent', async () => {
    const { phone } = await club.newRunner();
    for (let time = 0; time < 90; time += 1) {
      expect(await club.say(phone, "I'm driving right now and can't reply. (auto-reply)")).toEqual([]);
    }

    expect(club.partsBilled()).toBe(0);
    await signOfAnotherIsAnswered();
  });

  test('150 replies, as 600 would: twenty answers, and what the last one says is kept', async () => {
    const { phone, member } = await club.newRunner();
    let answers = 0;
    for (let time = 0; time < 150; time += 1) answers += (await club.say(phone, `${time % 6} 7.5`)).length;
    club.pass(1000);
    answers += (await club.say(phone, '6 6')).length;

    expect(answers).toBe(maxAnswersPerDay);
    const { days } = await club.services.checkIns.read(member.athleteId);
    expect(Object.values(days)).toMatchObject([{ soreness: 6, sleepHours: 6 }]);
    await signOfAnotherIsAnswered();
  });

  test('of a runner on hold: the reminder six times a day, then silence', async () => {
    const { phone } = await club.newRunner();
    await club.say(phone, 'dark urine');
    let answers = 0;
    for (let time = 0; time < 25; time += 1) answers += (await club.say(phone, 'the cat sat on the mat')).length;

    expect(answers).toBe(maxUnreadAnsweredPerDay);
    expect(await club.say(phone, 'FINE')).toHaveLength(1);
  });

  test('that has had its answers of the day is asked about the urine all the same', async () => {
    const { phone, ...runner } = await club.newRunner();
    const elapsedSec = 4 * 3600;
    const startMs = club.now() - 20 * hourMs - elapsedSec * 1000;
    await club.ran({ phone, ...runner }, sessionOf({ id: 'm1', distanceM: 42_195, elapsedSec, isRace: true, startMs }));
    for (let time = 0; time < 45; time += 1) await club.say(phone, `${time % 6} 7.5`);
    club.pass(1000);

    expect(await club.say(phone, '9 7')).toEqual([expect.stringMatching(/urine|pee/i)]);
  });

  test('40 warning signs: five answers an hour, and none of the others’ is touched', async () => {
    const { phone } = await club.newRunner();
    let answers = 0;
    for (let time = 0; time < 40; time += 1) answers += (await club.say(phone, chestPain)).length;

    expect(answers).toBe(maxSignsAnsweredPerHour);
    await signOfAnotherIsAnswered();
    club.pass(hourMs + 1);
    expect(await club.say(phone, chestPain)).toHaveLength(1);
  });
});

describe('strangers', () => {
  test('sixty strangers, premium and satellite numbers among them: one answer a day for all of them', async () => {
    let answers = 0;
    for (let number = 0; number < 57; number += 1) {
      answers += (await club.say(`+1425557${1000 + number}`, 'hello?')).length;
    }
    for (const phone of ['+19005550123', '+88216001234', '+37120000001']) {
      expect(await club.say(phone, 'hello?'), phone).toEqual([]);
    }

    expect(answers).toBe(1);
    const { phone } = await club.newRunner();
    expect(await club.say(phone, '3 7.5')).toHaveLength(1);
  });

  test('sixty strangers in distress draw on a share of their own, and members’ signs on none', async () => {
    let answers = 0;
    for (let number = 0; number < 60; number += 1) {
      answers += (await club.say(`+1425557${1000 + number}`, chestPain)).length;
    }

    expect(answers).toBe(2);
    await signOfAnotherIsAnswered();
  });
});
