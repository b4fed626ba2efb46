import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exclusionIds } from '../../functions/inbound/told-about-body.ts';
import { partsOf } from '../../functions/messages/gsm-7.ts';
import * as questionAnswers from '../../functions/messages/question-sentences.ts';
import { exclusionPatterns } from '../../functions/messages/reply/english/exclusions.ts';
import { signText } from '../../functions/messages/sign-text.ts';
import * as wishAnswers from '../../functions/messages/wish-answers.ts';
import { exclusions } from '../../functions/pages/exclusions.ts';
import { hourMs, minuteMs, sessionOf } from '../fixtures/sessions.ts';
import { startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';

let club: TextingClub;

beforeAll(async () => {
  club = await startTextingClub();
});
afterAll(() => club.stop());

let activities = 0;

const runnerAfterARun = async (...parts: Parameters<TextingClub['newRunner']>) => {
  const runner = await club.newRunner(...parts);
  activities += 1;
  const startMs = club.now() - hourMs - 20 * minuteMs;
  await club.ran(runner, sessionOf({ id: `q${activities}`, startMs, elapsedSec: 3600, distanceM: 10_000 }));
  return runner;
};

const amount = /about \d[\d.-]*\s?(L|ml|oz|g)\b/i;
const net = /if you feel ill/i;

describe('words that nobody has read', () => {
  test.each(['bit of a wobbly sproink up top, 3 7', '3 7.5 and my blorg is off'])(
    'bring the safety net beside the echo: %s',
    async (body) => {
      const { phone } = await runnerAfterARun();

      expect(await club.say(phone, body)).toEqual([expect.stringMatching(net)]);
    },
  );

  test('are none where all was understood', async () => {
    const { phone } = await runnerAfterARun();

    const [answer] = await club.say(phone, '3 7.5');
    expect(answer).not.toMatch(net);
  });
});

describe('a condition that is told by text', () => {
  test('raises no alarm; amounts stop until the page says otherwise, and the link is the answer', async () => {
    const { phone, member } = await runnerAfterARun();

    const [answer] = await club.say(phone, 'I am pregnant');
    expect(answer).toMatch(
      /^Thank you for telling us\. No amounts from now on: .*midwife.*https:\/\/club\.example\/me\//,
    );
    expect((await club.services.checkIns.read(member.athleteId)).hold).toBeFalsy();
    expect(await club.services.profiles.read(member.athleteId)).toMatchObject({
      massKg: 70,
      exclusions: ['pregnancy'],
    });
    for (const body of ['PLAN', 'what should I drink?', 'what should I eat?', 'W 70.4 69.1 0.5']) {
      for (const text of await club.say(phone, body)) expect(text, body).not.toMatch(amount);
    }
  });

  test('has a box on the page, whatever it is: saving the page keeps it', () => {
    const told = new Set<string>();
    for (const { name } of exclusionPatterns) for (const id of exclusionIds([name])) told.add(id);

    const boxes = exclusions.map(({ value }): string => value);
    expect([...told].filter((id) => !boxes.includes(id))).toEqual([]);
  });

  test('is kept beside a warning sign, which is answered first', async () => {
    const { phone, member } = await runnerAfterARun();

    expect(await club.say(phone, 'I am pregnant and have chest pain')).toEqual([
      expect.stringMatching(/call 911 \(abroad: local number\)/i),
    ]);
    expect((await club.services.profiles.read(member.athleteId))?.exclusions).toEqual(['pregnancy']);
  });

  test('keeps the numbers beside it', async () => {
    const { phone, member } = await runnerAfterARun();

    await club.say(phone, 'sore 3 slept 7.5. I take lithium');

    const { days } = await club.services.checkIns.read(member.athleteId);
    expect(Object.values(days)).toMatchObject([{ soreness: 3, sleepHours: 7.5 }]);
    expect((await club.services.profiles.read(member.athleteId))?.exclusions).toEqual(['medication']);
  });
});

describe('somebody with an eating disorder', () => {
  test('gets no weight back, whatever they tell or take back', async () => {
    const { phone } = await runnerAfterARun({ massKg: 71, sex: 'F', birthYear: 1996, exclusions: ['eating-disorder'] });

    for (const body of [
      'W 60.4 59.2 0.5',
      'UNDO',
      'W 60.4 59.2 kg',
      'sore 3, W 60.4 59.2',
      'kg 59.3',
      'UNDO',
      'kg 143',
    ]) {
      const answers = await club.say(phone, body);
      expect(answers, body).toHaveLength(1);
      expect(answers[0], body).not.toMatch(/\b(60|59|71)(\.\d)?\b|\d ?kg|\d ?lb/);
    }
  });
});

test.each([
  [['W 155 152.5', 'KG'], /^These weights cannot be right/],
  [['W 155 152.5'], /^Are these pounds or kilograms\? Reply LB or KG\./],
  [['W 60 77 kg'], /^(These|Those) weights/],
])('and none is named while their weigh-in is doubted: %j', async (bodies, says) => {
  const { phone } = await runnerAfterARun({ massKg: 71, sex: 'F', birthYear: 1996, exclusions: ['eating-disorder'] });
  const answers: string[] = [];
  for (const body of bodies) answers.push(...(await club.say(phone, body)));

  expect(answers.at(-1)).toMatch(says);
  for (const answer of answers) expect(answer).not.toMatch(/\b(155|152|60|77|71)(\.\d)?\b/);
});

test('weights that are believed in neither unit are said back as they were sent', async () => {
  const { phone } = await runnerAfterARun({ massKg: 71, exclusions: [] });
  await club.say(phone, 'W 300 298');

  expect(await club.say(phone, 'KG')).toEqual([expect.stringMatching(/^300 and 298 cannot be right together\./)]);
});

describe('leaving in any words', () => {
  test.each(['please stop', 'opt out', 'STOPALL', 'wrong number', 'please stop sending text reminders'])(
    'ends what nobody asked for, and one text names STOP and START: %s',
    async (body) => {
      const { phone, member } = await runnerAfterARun();

      const answers = await club.say(phone, body);

      expect(answers).toEqual([expect.stringMatching(/^All right, no more texts.*RESUME.*STOP.*START/)]);
      const advice = { messageId: 'advice#9#9', athleteId: member.athleteId, kind: 'advice', text: '10 km.' } as const;
      expect(await club.deliver({ ...advice, staleAfter: club.now() + hourMs })).toEqual([]);
      expect(await club.say(phone, 'RESUME')).toEqual([expect.stringMatching(/Welcome back/)]);
      const later = { ...advice, messageId: 'advice#9#10', staleAfter: club.now() + hourMs };
      expect(await club.deliver(later)).toEqual(['10 km.']);
    },
  );
});

test('MENU offers pounds to whoever counts in them', async () => {
  const { phone } = await club.newRunner(undefined, { units: 'us' });

  expect(await club.say(phone, 'MENU')).toEqual([expect.stringMatching(/lb 155 .*W 155 152\.5 17 /)]);
});

describe('WEEK', () => {
  test('counts no days off from before somebody joined', async () => {
    const { phone, member } = await club.newRunner(undefined, { joinedAt: club.now() });

    expect(await club.say(phone, 'WEEK')).toEqual([
      expect.stringMatching(/^Your week so far: 0 days with a run, 1 day off\./),
    ]);
    expect(member.joinedAt).toBe(club.now());
  });

  test('has no days off where each known day has a run, also one of before they joined', async () => {
    const runner = await club.newRunner(undefined, { joinedAt: club.now() });
    await club.ran(runner, sessionOf({ startMs: club.now() - 2 * hourMs }));

    expect(await club.say(runner.phone, 'WEEK')).toEqual([
      expect.stringMatching(/^Your week so far: 1 day with a run\. /),
    ]);
  });
});

describe('questions and wishes', () => {
  test.each([
    ['MENU', /^Text 3 7\.5 .*kg 70 /],
    ['what can I text?', /^Text 3 7\.5 /],
    ['what is gentle?', /^Gentle: 20-40 min/],
    ['what does easy mean?', /^Easy: a relaxed run/],
    ['what should I drink?', /^Water, milk, tea or juice\. .*about .*L\b.*by/i],
    ['what should I eat?', /(carbs|Normal meals do)\b.*E\.g\. .*Or /],
    ['can I run tomorrow?', /10 km/],
    ['WEEK', /^Your week: 1 day with a run, 6 days off\. Next week: keep it so\.$/],
    ['I have the flu', /^Sorry you are ill\..*RESUME/],
    ['I have twisted my ankle', /^Sorry to hear it\..*RESUME/],
    ['send me the link please', /https:\/\/club\.example\/me\//],
  ])('%s', async (body, answer) => {
    const { phone } = await runnerAfterARun();

    expect(await club.say(phone, body)).toEqual([expect.stringMatching(answer)]);
  });

  test('same as yesterday is what was told yesterday', async () => {
    const { phone, member } = await runnerAfterARun();
    await club.say(phone, '3 7.5');
    club.pass(24 * hourMs);

    expect(await club.say(phone, 'same as yesterday')).toEqual([
      expect.stringMatching(/^Got it: soreness 3, slept 7\.5 h/),
    ]);
    expect(Object.keys((await club.services.checkIns.read(member.athleteId)).days)).toHaveLength(2);
  });

  test('same as a soreness of 9 is a soreness of 9: for a doctor', async () => {
    const { phone, member } = await runnerAfterARun();
    await club.say(phone, '9 7');
    await club.say(phone, 'FINE');
    club.pass(24 * hourMs);

    expect(await club.say(phone, 'same as yesterday')).toEqual([expect.stringMatching(/see a doctor today/)]);
    expect((await club.services.checkIns.read(member.athleteId)).hold).toMatchObject({ kind: 'doctor' });
  });

  test('soreness in words is no number: it is asked for', async () => {
    const { phone, member } = await runnerAfterARun();

    expect(await club.say(phone, 'legs are pretty sore')).toEqual([expect.stringMatching(/How sore is that, 0-10\?/)]);
    expect((await club.services.checkIns.read(member.athleteId)).days).toEqual({});
  });
});

describe('one weight alone', () => {
  test('is kept, said back, and gives amounts', async () => {
    const { phone, member } = await runnerAfterARun({ sex: 'M', birthYear: 1986, exclusions: [] });

    expect(await club.say(phone, 'kg 70')).toEqual([expect.stringMatching(/^Got it: weight 70 kg\. Amounts fit you/)]);
    expect((await club.services.profiles.read(member.athleteId))?.massKg).toBe(70);
    expect(await club.say(phone, 'PLAN')).toEqual([expect.stringMatching(amount)]);
  });

  test('in pounds is pounds', async () => {
    const { phone, member } = await runnerAfterARun({ exclusions: [] });

    await club.say(phone, 'lb 155');

    expect((await club.services.profiles.read(member.athleteId))?.massKg).toBeCloseTo(70.307, 2);
  });

  test.each([
    [undefined, 'weight 155'],
    [70, 'weight 155'],
    [70, 'kg 154'],
  ])('that may be in another unit is asked about: %s on file, %s', async (massKg, body) => {
    const { phone, member } = await runnerAfterARun({ ...(massKg !== undefined && { massKg }), exclusions: [] });

    expect(await club.say(phone, body)).toEqual([
      expect.stringMatching(/is that kilograms or pounds\?.*Not counted yet\.$/),
    ]);
    expect((await club.services.profiles.read(member.athleteId))?.massKg).toBe(massKg);
  });
});

describe('self-harm', () => {
  test('gets the words for it, with the crisis line of the country, and texts pause', async () => {
    const { phone, member } = await club.newRunner();

    expect(await club.say(phone, 'I want to kill myself')).toEqual([
      expect.stringMatching(
        /^We are glad you told us\. Please talk to someone now: 988\..*In danger: 911\..*Texts pause\.$/,
      ),
    ]);
    expect(await club.services.members.read(member.athleteId)).toMatchObject({ pausedUntil: null });
    expect((await club.services.checkIns.read(member.athleteId)).hold).toBeFalsy();
  });

  test('without a line that we know of names none', async () => {
    expect(
      signText(
        'emergency',
        [{ concept: 'self-harm', level: 'emergency', because: [], who: 'runner', start: 0, end: 1 }],
        undefined,
      ),
    ).toMatch(/Please talk to someone now\. In danger/);
  });
});

describe('every answer of these', () => {
  const sign = (concept: string, who: 'runner' | 'other' = 'runner') =>
    ({ concept, level: 'emergency', because: [], who, start: 0, end: 1 }) as const;
  const weights = { said: ['155', '152.5'], perhaps: 'lb', onFile: '70 kg', example: 'W 70.4 69.1' } as const;
  const texts = [
    ...Object.values({ ...wishAnswers, ...questionAnswers }).filter((value) => typeof value === 'string'),
    wishAnswers.menu('metric'),
    wishAnswers.menu('us'),
    questionAnswers.urineIsFine('No running till Wed.'),
    questionAnswers.forgettingAt('Thu at 12:45pm'),
    questionAnswers.askForUnit(['155', '152.5']),
    questionAnswers.implausibleWeights(weights),
    wishAnswers.weightSet('70.5 kg', '72 kg'),
    ...['gentle', 'easy', 'no running', 'rest day', 'salty', 'hard'].map((word) =>
      wishAnswers.meaningOf(`what is ${word}?`, 135),
    ),
    signText('emergency', [sign('heat')], undefined),
    signText('emergency', [sign('too much water')], undefined),
    signText('emergency', [sign('chest', 'other')], undefined),
    signText('emergency', [sign('self-harm')], '0800 1110111'),
  ];

  test.each(texts)('is one part: %s', (text) => {
    expect(partsOf(text)).toBe(1);
  });
});
