import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerText } from '../../functions/inbound/answer-text.ts';
import type { AthleteProfile } from '../../functions/store/profile.ts';
import { hourMs, minuteMs, sessionOf } from '../fixtures/sessions.ts';
import { startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';

let club: TextingClub;

beforeAll(async () => {
  club = await startTextingClub();
});
afterAll(() => club.stop());

let activities = 0;

const withoutMass: AthleteProfile = { sex: 'M', birthYear: 1986, exclusions: [] };
const of70Kg: AthleteProfile = { ...withoutMass, massKg: 70 };

const runnerAfterARun = async (profile: AthleteProfile, units: 'metric' | 'us' = 'metric') => {
  const runner = await club.newRunner(profile, { units });
  activities += 1;
  const startMs = club.now() - hourMs - 20 * minuteMs;
  await club.ran(runner, sessionOf({ id: `w${activities}`, startMs, elapsedSec: 3600, distanceM: 10_000 }));
  return runner;
};

const weightsOf = async (athleteId: string) => {
  const { days } = await club.services.checkIns.read(athleteId);
  return Object.values(days).map(({ weightBeforeKg, weightAfterKg }) => [weightBeforeKg, weightAfterKg]);
};

const amount = /\d\s?(L|ml|oz|g)\b/;

describe('weights whose unit nobody can know', () => {
  test('are asked about before any amount, and used as pounds after LB', async () => {
    const { phone, member } = await runnerAfterARun(withoutMass);

    const [question] = await club.say(phone, 'W 155 152.5');
    expect(question).toBe('Are 155 and 152.5 pounds or kilograms? Reply LB or KG. Until then we name no amounts.');
    expect(await weightsOf(member.athleteId)).toEqual([]);

    const [answer = ''] = await club.say(phone, 'LB');
    expect(answer).toMatch(/^Got it: weight 70\.3 to 69\.2 kg/);
    const litres = [...answer.matchAll(/([\d.]+) ?L\b/g)].map(([, figure]) => Number(figure));
    expect(litres.length).toBeGreaterThan(0);
    expect(Math.max(...litres)).toBeLessThanOrEqual(1.7);
    expect(await weightsOf(member.athleteId)).toEqual([[70.307, 69.173]]);
  });

  test('are used as kilograms after KG, of somebody that heavy', async () => {
    const { phone, member } = await runnerAfterARun(withoutMass);
    await club.say(phone, 'W 120 118.8');

    expect(await club.say(phone, 'kg')).toEqual([expect.stringMatching(/^Got it: weight 120 to 118\.8 kg/)]);
    expect(await weightsOf(member.athleteId)).toEqual([[120, 118.8]]);
  });

  test('are used although the answer to LB could not be sent at first', async () => {
    const { phone, member } = await club.newRunner({ exclusions: [] });
    await club.say(phone, 'W 155 152.5');
    const send = async () => {
      throw new Error('SQS does not answer');
    };
    const text = { phone, body: 'LB', id: 'lb-again', at: club.now() };
    await expect(answerText(text, club.now(), { ...club.services, send })).rejects.toThrow('SQS');

    expect(await club.say(phone, 'LB', 'lb-again')).toEqual([
      expect.stringMatching(/^Got it: weight 70\.3 to 69\.2 kg/),
    ]);
    const { days } = await club.services.checkIns.read(member.athleteId);
    expect(Object.values(days)).toMatchObject([{ weightBeforeKg: expect.closeTo(70.3, 1) }]);
  });

  test('keep what else the text said', async () => {
    const { phone, member } = await runnerAfterARun(withoutMass);

    const [answer] = await club.say(phone, 'W 155 152.5, sore 3');
    expect(answer).toMatch(/^Got it: soreness 3\. Are 155 and 152\.5 pounds or kilograms\?/);
    expect(await weightsOf(member.athleteId)).toEqual([[undefined, undefined]]);
  });

  test.each(['W 155 152.5 lb', 'W 70.4 69.1', 'W 120kg 118.8kg'])('are no others: %s', async (weights) => {
    const { phone } = await runnerAfterARun(withoutMass);

    expect(await club.say(phone, weights)).toEqual([expect.stringMatching(/^Got it: weight/)]);
  });

  test('are pounds for whoever has chosen pounds', async () => {
    const { phone } = await runnerAfterARun(withoutMass, 'us');

    expect(await club.say(phone, 'W 155 152.5')).toEqual([expect.stringMatching(/^Got it: weight 155 to 152\.5 lb/)]);
  });

  test('that come again with their unit count as they are', async () => {
    const { phone, member } = await runnerAfterARun(withoutMass);
    await club.say(phone, 'W 155 152.5');

    await club.say(phone, 'W 156 154 lb');

    expect(await weightsOf(member.athleteId)).toEqual([[70.76, 69.853]]);
    expect((await club.services.checkIns.read(member.athleteId)).pendingWeighIn).toBeFalsy();
  });
});

describe('weights that are not believed', () => {
  test('are never acknowledged: 155 of a runner of 70 kg is asked about, and counted after LB', async () => {
    const { phone, member } = await runnerAfterARun(of70Kg);

    const [question = ''] = await club.say(phone, 'W 155 152.5');
    expect(question).toBe(
      '155 and 152.5: is that pounds? Reply LB. If not, please check and send again, like W 70.4 69.1. Not counted yet, because you told us 70 kg.',
    );
    expect(question).not.toMatch(/Got it|Replaces/);
    expect(await weightsOf(member.athleteId)).toEqual([]);

    expect(await club.say(phone, 'LB')).toEqual([expect.stringMatching(/^Got it: weight 70\.3 to 69\.2 kg/)]);
    expect(await weightsOf(member.athleteId)).toEqual([[70.307, 69.173]]);
  });

  test('and a yes answers as LB does', async () => {
    const { phone, member } = await runnerAfterARun(of70Kg);
    await club.say(phone, 'W 155 152.5');

    await club.say(phone, 'yes');

    expect(await weightsOf(member.athleteId)).toEqual([[70.307, 69.173]]);
  });

  test('are asked about where pounds would explain them, although the rules would take them', async () => {
    const { phone } = await runnerAfterARun(of70Kg);

    expect(await club.say(phone, 'W 135 133')).toEqual([expect.stringMatching(/is that pounds\?/)]);
  });

  test('also without a session that they could be about', async () => {
    const { phone, member } = await club.newRunner(of70Kg);

    expect(await club.say(phone, 'W 155 152.5')).toEqual([expect.stringMatching(/is that pounds\?/)]);
    expect(await weightsOf(member.athleteId)).toEqual([]);
  });

  test('in pounds and kilograms alike are asked for again', async () => {
    const { phone, member } = await runnerAfterARun({ ...of70Kg, massKg: 180 });

    const [answer] = await club.say(phone, 'W 80 79 kg');
    expect(answer).toMatch(/^80 and 79 cannot be right together\..*Not counted yet, because you told us 180 kg\.$/);
    expect(await weightsOf(member.athleteId)).toEqual([]);
  });

  test('nor is a sleep of 30 hours: the refusal is said', async () => {
    const { phone } = await runnerAfterARun(of70Kg);

    expect(await club.say(phone, 'sore 3 slept 30')).toEqual([expect.stringMatching(/Sleep 30\? It goes 0-14 h\./)]);
  });

  test.each(['W 70.4 69.1', 'W 75 74', 'W 66 65.2'])('are none of a runner of about that mass: %s', async (weights) => {
    const { phone } = await runnerAfterARun(of70Kg);

    expect(await club.say(phone, weights)).toEqual([expect.stringMatching(/^Got it: weight/)]);
  });
});

test('while the unit is unknown no text names an amount', async () => {
  const { phone } = await runnerAfterARun(withoutMass);
  await club.say(phone, 'W 155 152.5');

  for (const body of ['PLAN', 'WHY', '3 7.5']) {
    for (const answer of await club.say(phone, body)) expect(answer, body).not.toMatch(amount);
  }
});
