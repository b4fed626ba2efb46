import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerText } from '../../functions/inbound/answer-text.ts';
import { readCurrentPlan } from '../../functions/plan/person.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';
import { recordOf } from '../../functions/recovery-plan/stored-record.ts';
import { createErasure } from '../../functions/store/erasure.ts';
import type { Member } from '../../functions/store/member.ts';
import { exportPersonalData } from '../../functions/store/personal-data-export.ts';
import { hourMs, minuteMs, sessionOf } from '../fixtures/sessions.ts';
import { startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';

let club: TextingClub;

beforeAll(async () => {
  club = await startTextingClub();
});
afterAll(() => club.stop());

const dayMs = 24 * hourMs;
const planOf = async ({ athleteId }: Member) => (await readCurrentPlan(athleteId, club.now(), club.services)).plan;
const checkInsOf = async ({ athleteId }: Member) => club.services.checkIns.read(athleteId);
const massOf = async ({ athleteId }: Member) => (await club.services.profiles.read(athleteId))?.massKg;

const recordOfRunner = async ({ athleteId }: Member) => {
  const { record } = await club.services.history.read(athleteId);
  return record ? recordOf(record) : undefined;
};

/** The answer to a text whose answer could not be sent at first. */
const saidTwice = async (phone: string, body: string, id: string) => {
  const send = async () => {
    throw new Error('SQS does not answer');
  };
  await expect(answerText({ phone, body, id, at: club.now() }, club.now(), { ...club.services, send })).rejects.toThrow(
    'SQS',
  );
  return club.say(phone, body, id);
};

describe('an answer away from any session', () => {
  test('says what it changes', async () => {
    const { phone, member } = await club.newRunner();

    expect(await club.say(phone, '7 7.5')).toEqual([
      expect.stringMatching(
        /^Got it: soreness 7, slept 7\.5 h\. New plan: rest today, gentle tomorrow, nothing hard before [A-Z][a-z]{2}\.$/,
      ),
    ]);
    expect((await planOf(member)).day).toBe('rest');
  });

  test('says that nothing changes', async () => {
    const { phone } = await club.newRunner();

    expect(await club.say(phone, '2 8')).toEqual(['Got it: soreness 2, slept 8 h. Same plan: train as usual today.']);
  });

  test('that contradicts the one before takes its place, and UNDO brings that one back', async () => {
    const { phone, member } = await club.newRunner();
    await club.say(phone, '7 7.5');
    club.pass(5 * minuteMs);

    expect(await club.say(phone, '2 8')).toEqual([
      expect.stringMatching(/^Got it: .*New plan: train as usual today\.$/),
    ]);
    club.pass(minuteMs);
    expect(await club.say(phone, 'UNDO')).toEqual([
      expect.stringMatching(/^Taken back: soreness 2, slept 8 h\. Plan without it: rest today, /),
    ]);
    expect((await planOf(member)).day).toBe('rest');
  });

  test('whose reply could not be sent says the same when it comes again, and counts once', async () => {
    const { phone, member } = await club.newRunner();

    expect(await saidTwice(phone, '7 7.5', 'sent-twice')).toEqual([expect.stringMatching(/New plan: rest today/)]);
    expect((await recordOfRunner(member))?.checkIns).toHaveLength(1);
  });

  test('of soreness that rises for three days sends to a doctor on that day, without a number or a drug', async () => {
    const { phone } = await club.newRunner();
    await club.say(phone, '3 8');
    club.pass(dayMs);
    await club.say(phone, '5 8');
    club.pass(dayMs);

    const [answer = ''] = await club.say(phone, '7 8');

    expect(answer).toMatch(/^Got it: soreness 7, slept 8 h\. New plan: see a doctor today: soreness has risen to 7/);
    expect(answer).toMatch(/Rest until then\.$/);
    expect(answer).not.toMatch(/emergency|!/);
    expect(await club.say(phone, 'PLAN')).toEqual([expect.stringMatching(/^See a doctor today: soreness has risen/)]);
  });

  test('names the doctor also where the day stays what it was', async () => {
    const { phone } = await club.newRunner();
    for (const soreness of [5, 6, 7]) {
      await club.say(phone, `${soreness} 3`);
      club.pass(dayMs);
    }

    expect(await club.say(phone, '8 3')).toEqual([expect.stringMatching(/plan: see a doctor today/)]);
  });

  test('of no appetite is kept', async () => {
    const { phone, member } = await club.newRunner();

    expect(await club.say(phone, 'no appetite')).toEqual([
      expect.stringMatching(/^Got it: appetite poor\. Same plan: /),
    ]);
    expect((await recordOfRunner(member))?.checkIns).toMatchObject([{ appetite: 'poor' }]);
  });

  test('goes by the rules of the plan: without the one of soreness it changes nothing', async () => {
    const { phone } = await club.newRunner();
    const texts: string[] = [];
    const rules = findingRules.filter(({ id }) => id !== 'soreness');
    const send = async ({ text }: { readonly text: string }) => void texts.push(text);

    const text = { phone, body: '7 8', id: 'without-a-rule', at: club.now() };
    await answerText(text, club.now(), { ...club.services, rules, send });

    expect(texts).toEqual([expect.stringMatching(/Same plan: train as usual today/)]);
  });
});

describe('the weight of a morning', () => {
  test('is the mass of the profile where none is on file', async () => {
    const { phone, member } = await club.newRunner({ exclusions: [] });

    expect(await saidTwice(phone, 'kg 70', 'kg-twice')).toEqual([
      expect.stringMatching(/^Got it: weight 70 kg\. Amounts fit you/),
    ]);
    expect(await massOf(member)).toBe(70);
    expect((await recordOfRunner(member))?.checkIns).toMatchObject([{ weightKg: 70 }]);
  });

  test('leaves the mass on file as it is, and says the plan', async () => {
    const { phone, member } = await club.newRunner();

    expect(await club.say(phone, 'kg 69.4')).toEqual(['Got it: weight 69.4 kg. Same plan: train as usual today.']);
    expect(await massOf(member)).toBe(70);
    expect((await recordOfRunner(member))?.checkIns).toMatchObject([{ weightKg: 69.4 }]);
  });

  test('that was wrong is corrected by the next of that day, in the profile too', async () => {
    const { phone, member } = await club.newRunner({ exclusions: [] });
    await club.say(phone, 'kg 80');
    club.pass(minuteMs);

    expect(await club.say(phone, 'kg 70')).toEqual([expect.stringMatching(/^Got it: weight 70 kg, was 80 kg\./)]);
    expect(await massOf(member)).toBe(70);
    club.pass(dayMs);
    await club.say(phone, 'kg 69');
    expect(await massOf(member)).toBe(70);
  });

  test('is taken back by UNDO, from the profile too', async () => {
    const { phone, member } = await club.newRunner({ exclusions: [] });
    await club.say(phone, 'kg 70');
    club.pass(minuteMs);

    expect(await club.say(phone, 'UNDO')).toEqual([expect.stringMatching(/^Taken back: weight 70 kg\./)]);
    expect(await massOf(member)).toBeNull();
    expect((await recordOfRunner(member))?.checkIns).toEqual([]);
  });

  test('in water that came or went is explained, and makes no day harder', async () => {
    const { phone } = await club.newRunner();
    for (const kg of [70, 70.2, 69.9, 70.1]) {
      await club.say(phone, `kg ${kg}`);
      club.pass(dayMs);
    }

    expect(await club.say(phone, 'kg 68')).toEqual([
      'Got it: weight 68 kg. Same plan: train as usual today. 3 % lighter than in the last week: mostly water.',
    ]);
  });

  test('of whoever must not be reminded of weights is kept without a figure', async () => {
    const { phone } = await club.newRunner({ massKg: 60, exclusions: ['eating-disorder'] });

    expect(await club.say(phone, 'kg 61')).toEqual([expect.not.stringMatching(/\d/)]);
  });
});

describe('a hold', () => {
  test('by words is one alarm in the record, however often the text comes; FINE ends both, UNDO brings both back', async () => {
    const { phone, member } = await club.newRunner();
    await club.say(phone, 'my pee is brown', 'brown');
    await club.say(phone, 'my pee is brown', 'brown-again');
    expect((await recordOfRunner(member))?.alarms).toHaveLength(1);
    expect((await planOf(member)).noHardBefore).toBe('FINE');

    club.pass(minuteMs);
    expect(await saidTwice(phone, 'FINE', 'fine-twice')).toEqual([expect.stringMatching(/You did not send FINE\?/)]);
    expect((await planOf(member)).noHardBefore).toBeNull();

    club.pass(minuteMs);
    expect(await saidTwice(phone, 'UNDO', 'undo-fine-twice')).toEqual([expect.stringMatching(/on hold again/)]);
    expect((await planOf(member)).noHardBefore).toBe('FINE');
    expect((await checkInsOf(member)).hold).toBeTruthy();
  });

  test('by a 9 that was a slip is gone with UNDO; one by words stays until FINE', async () => {
    const { phone, member } = await club.newRunner();
    await club.say(phone, '9 7');
    expect((await checkInsOf(member)).hold).toMatchObject({ kind: 'doctor' });

    club.pass(minuteMs);
    await club.say(phone, 'UNDO');
    expect((await checkInsOf(member)).hold).toBeFalsy();
    expect((await planOf(member)).noHardBefore).toBeNull();

    club.pass(minuteMs);
    await club.say(phone, 'dark urine, sore 9');
    club.pass(minuteMs);
    await club.say(phone, 'UNDO');
    expect((await checkInsOf(member)).hold).toMatchObject({ kind: 'doctor' });
    expect((await planOf(member)).noHardBefore).toBe('FINE');
  });

  test('is answered before the record is read or written', async () => {
    const { phone } = await club.newRunner();
    const sent: string[] = [];
    const history = {
      ...club.services.history,
      change: async () => {
        throw new Error('DynamoDB does not answer');
      },
    };
    const send = async ({ text }: { readonly text: string }) => void sent.push(text);

    await expect(
      answerText({ phone, body: 'chest pain', id: 'no-record', at: club.now() }, club.now(), {
        ...club.services,
        history,
        send,
      }),
    ).rejects.toThrow('does not answer');
    expect(sent).toEqual([expect.stringMatching(/emergency number/)]);
  });
});

describe('UNDO', () => {
  test('whose answer could not be sent takes back once, and says it again', async () => {
    const { phone, member } = await club.newRunner();
    await club.say(phone, '3 7.5');
    club.pass(minuteMs);
    await club.say(phone, '7 7.5');
    club.pass(minuteMs);

    expect(await saidTwice(phone, 'UNDO', 'undo-twice')).toEqual([
      'Taken back: soreness 7. Plan without it: train as usual today.',
    ]);
    expect(Object.values((await checkInsOf(member)).days)).toMatchObject([{ soreness: 3 }]);
    expect((await planOf(member)).day).toBe('normal');
  });

  test('takes back an answer that was given twice', async () => {
    const { phone, member } = await club.newRunner();
    await club.say(phone, '7 7.5');
    club.pass(minuteMs);
    await club.say(phone, '7 7.5');
    club.pass(minuteMs);

    await club.say(phone, 'UNDO');

    expect((await planOf(member)).day).toBe('normal');
    expect((await recordOfRunner(member))?.checkIns).toEqual([]);
  });
});

test('a condition and a weight that are told at one moment are both kept', async () => {
  const { phone, member } = await club.newRunner({ exclusions: [], sex: 'F' });
  const at = club.now();
  const texts = ['I am pregnant', 'kg 61', 'I take lithium'].map((body, index) => ({
    phone,
    body,
    id: `at-once-${index}`,
    at: at + index,
  }));

  await Promise.all(texts.map((text) => answerText(text, at, club.services)));

  const profile = await club.services.profiles.read(member.athleteId);
  expect(profile).toMatchObject({ massKg: 61, sex: 'F' });
  expect([...(profile?.exclusions ?? [])].sort()).toEqual(['medication', 'pregnancy']);
});

test('what is still to drink stands in PLAN, and a weigh-in that changes it is answered with it', async () => {
  const runner = await club.newRunner();
  const startMs = club.now() - 100 * minuteMs;
  await club.ran(runner, sessionOf({ id: 'long', startMs, elapsedSec: 90 * 60, distanceM: 16_000 }));

  expect(await club.say(runner.phone, 'PLAN')).toEqual([
    expect.stringMatching(/16 km.*\babout 0\.8-1\.3 L\b.*\beasy\b.*nothing hard before /i),
  ]);
  club.pass(minuteMs);
  const [answer = ''] = await club.say(runner.phone, 'W 70.4 69.1 0.5');
  expect(answer).toMatch(
    /^Got it: weight 70\.4 to 69\.1 kg, drank 0\.5 L\. (Replaces the last text|New): .*16 km.*\babout 1\.7-1\.9 L\b.*Same plan: easy day tomorrow/i,
  );

  club.pass(dayMs);
  expect(await club.say(runner.phone, 'PLAN')).toEqual([expect.not.stringMatching(/\d L\b/)]);
});

test('what was answered is part of the export, and an erasure leaves nothing of it', async () => {
  const { phone, member } = await club.newRunner();
  await club.say(phone, '4 6.5');
  const { athleteId } = member;
  const { documents, names } = club.tables;

  const { recovery } = await exportPersonalData(documents, names, athleteId);
  const held = recovery.find(({ sk }) => sk === 'history');
  expect(held).toHaveProperty('record.checkIns', [[club.now(), expect.any(Number), 0, expect.any(Number), 4, 6.5]]);

  await createErasure(documents, names, async () => 'key').eraseRows(athleteId);
  expect((await exportPersonalData(documents, names, athleteId)).recovery).toEqual([]);
});
