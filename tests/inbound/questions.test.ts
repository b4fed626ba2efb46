import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerText } from '../../functions/inbound/answer-text.ts';
import type { AskedQuestion } from '../../functions/messages/reply/asked-question.ts';
import type { OutboxMessage } from '../../functions/outbox/outbox.ts';
import { planErasure } from '../../functions/plan/planned-erasure.ts';
import { hourMs, minuteMs, sessionOf } from '../fixtures/sessions.ts';
import { startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';

let club: TextingClub;

beforeAll(async () => {
  club = await startTextingClub();
});
afterAll(() => club.stop());

let activities = 0;

const session = (parts: Parameters<typeof sessionOf>[0] = {}, endedAgoMs = 20 * minuteMs) => {
  activities += 1;
  const elapsedSec = parts?.elapsedSec ?? 3600;
  const startMs = club.now() - endedAgoMs - elapsedSec * 1000;
  return sessionOf({ id: String(activities), elapsedSec, ...parts, startMs });
};

const marathoner = async () => {
  const runner = await club.newRunner();
  await club.ran(runner, session({ distanceM: 42_195, elapsedSec: 4 * 3600, isRace: true }, 20 * hourMs));
  return runner;
};

const isHeld = async (athleteId: string) => Boolean((await club.services.checkIns.read(athleteId)).hold);

describe('very sore after a marathon', () => {
  test('is asked about the urine, with words that can be answered', async () => {
    const { phone } = await marathoner();

    expect(await club.say(phone, '9 7')).toEqual([expect.stringMatching(/urine|pee/i)]);
  });

  test.each(['yes', 'Yeah', 'dark', "it's dark", 'like cola', 'weak legs', 'weakness'])(
    'and "%s" is a sign: a doctor, and coaching stops',
    async (answer) => {
      const { phone, member } = await marathoner();
      await club.say(phone, '9 7');

      expect(await club.say(phone, answer)).toEqual([expect.stringMatching(/see a doctor today.*FINE/i)]);
      expect(await isHeld(member.athleteId)).toBe(true);
    },
  );

  test('and "no" beside a condition that allows no amounts keeps the condition', async () => {
    const { phone, member } = await marathoner();
    await club.say(phone, '9 7');
    await club.say(phone, 'no, but I am pregnant');

    expect((await club.services.profiles.read(member.athleteId))?.exclusions).toContain('pregnancy');
  });

  test.each(['no', 'No, pale', 'nope'])('and "%s" is good: rest goes on, nothing is held', async (answer) => {
    const { phone, member } = await marathoner();
    await club.say(phone, '9 7');

    expect(await club.say(phone, answer)).toEqual([
      expect.stringMatching(
        /^Good\. Then rest, drink to thirst and eat normally\. No running before [A-Z][a-z]{2}\. .* see a doctor\.$/,
      ),
    ]);
    expect(await isHeld(member.athleteId)).toBe(false);
  });

  test('and "not sure" is told how to look; NO answers that as well', async () => {
    const { phone, member } = await marathoner();
    await club.say(phone, '9 7');

    expect(await club.say(phone, 'not sure')).toEqual([expect.stringMatching(/next time you pee/)]);
    expect(await club.say(phone, 'NO')).toEqual([expect.stringMatching(/^Good\./)]);
    expect(await isHeld(member.athleteId)).toBe(false);
  });

  test.each([
    ['yes', true],
    ['yes it is dark', true],
    ['no', false],
  ])(
    'and the message of the morning does not close the question: "%s" holds coaching: %s',
    async (answer, isOnHold) => {
      const { phone, member } = await marathoner();
      await club.say(phone, '9 7');
      club.pass(24 * hourMs);
      await club.deliver({
        messageId: 'question#2026-11-27',
        athleteId: member.athleteId,
        kind: 'question',
        text: 'Rest day today. Reply soreness 0-10 + hours slept, e.g. 3 7.5',
        staleAfter: club.now() + hourMs,
      });

      expect(await club.say(phone, answer)).toEqual([
        expect.stringMatching(isOnHold ? /see a doctor today.*dark pee.*FINE/i : /^Good\. Then rest/),
      ]);
      expect(await isHeld(member.athleteId)).toBe(isOnHold);
      if (!isOnHold) expect(await club.say(phone, 'yes')).toEqual([]);
    },
  );

  test('and numbers of the next morning are numbers, whatever is open beside them', async () => {
    const { phone, member } = await marathoner();
    await club.say(phone, '9 7');
    await club.deliver({
      messageId: 'question#2026-11-27',
      athleteId: member.athleteId,
      kind: 'question',
      text: 'How are the legs? Reply soreness 0-10 + hours slept, e.g. 3 7.5',
      staleAfter: club.now() + hourMs,
    });

    expect(await club.say(phone, '6')).toEqual([expect.stringMatching(/^Got it: soreness 6/)]);
  });

  test('and as sore once more is asked once more: nobody has said that the urine is dark', async () => {
    const { phone, member } = await marathoner();
    await club.say(phone, '9 7');

    expect(await club.say(phone, 'sore 9')).toEqual([expect.stringMatching(/Reply YES or NO/)]);
    expect(await isHeld(member.athleteId)).toBe(false);
  });

  test('and numbers beside a "no" are kept', async () => {
    const { phone, member } = await marathoner();
    await club.say(phone, '9 7');
    club.pass(24 * hourMs);

    expect(await club.say(phone, 'no, but still sore 9, slept 4')).toEqual([expect.stringMatching(/^Good\./)]);
    const days = Object.values((await club.services.checkIns.read(member.athleteId)).days);
    expect(days.at(-1)).toMatchObject({ soreness: 9, sleepHours: 4 });
    expect(await isHeld(member.athleteId)).toBe(false);
  });

  test('and what is added for whoever feels ill is a sentence of its own', async () => {
    const { phone } = await marathoner();
    await club.say(phone, '9 7');

    expect(await club.say(phone, 'not sure, it feels blorg')).toEqual([
      expect.stringMatching(/reply NO\. If you feel ill/),
    ]);
  });

  test('and a yes of three days later answers nothing', async () => {
    const { phone, member } = await marathoner();
    await club.say(phone, '9 7');
    club.pass(48 * hourMs);

    await club.say(phone, 'yes');

    expect(await isHeld(member.athleteId)).toBe(false);
  });
});

describe('the last question wins', () => {
  test('a yes after FORGET ME deletes, and does not speak of the urine', async () => {
    const { phone, member } = await marathoner();
    await club.say(phone, '9 7');
    await club.say(phone, 'FORGET ME');

    expect(await club.say(phone, 'yes')).toEqual([expect.stringMatching(/all is deleted.*KEEP/)]);
    expect(await isHeld(member.athleteId)).toBe(false);
  });

  test('whoever asks: a number alone answers the question of a text that another function sent', async () => {
    const { phone, member } = await club.newRunner();
    const { athleteId } = member;
    expect(await club.say(phone, '4')).toEqual([expect.stringMatching(/soreness or sleep/)]);

    await club.deliver({
      messageId: 'question#2026-11-25',
      athleteId,
      kind: 'question',
      text: 'Good morning. Reply soreness 0-10 + sleep h, e.g. 3 7.5',
      staleAfter: club.now() + hourMs,
    });
    expect(await club.say(phone, '4')).toEqual([expect.stringMatching(/^Got it: soreness 4/)]);
  });

  test('a text that did not go out has asked nothing', async () => {
    const { phone, member } = await club.newRunner({}, { pausedUntil: null });
    await club.deliver({
      messageId: 'question#2026-11-26',
      athleteId: member.athleteId,
      kind: 'question',
      text: 'Good morning. Reply soreness 0-10 + sleep h, e.g. 3 7.5',
      staleAfter: club.now() + hourMs,
    });

    expect(await club.say(phone, '4')).toEqual([expect.stringMatching(/soreness or sleep/)]);
  });
});

describe('FORGET ME', () => {
  test.each([
    [12, /at (noon|\d{1,2}(:\d\d)?[ap]m)\b/],
    [24, /at (noon|\d{1,2}:\d\d)\b(?![ap])/],
  ] as const)('says when, on a clock of %s hours where the athlete has chosen it', async (hourCycle, written) => {
    const { phone } = await club.newRunner(undefined, { hourCycle });
    await club.say(phone, 'FORGET ME');

    const planned = await club.say(phone, 'FORGET ME YES');
    expect(planned).toEqual([expect.stringMatching(written)]);
    expect(await club.say(phone, 'FORGET ME')).toEqual([expect.stringMatching(written)]);
  });

  test('asks; YES within ten minutes leaves a day, in which KEEP takes it back', async () => {
    const { phone, member } = await club.newRunner();
    expect(await club.say(phone, 'FORGET ME')).toEqual([expect.stringMatching(/Sure\? Reply FORGET ME YES/)]);

    expect(await club.say(phone, 'FORGET ME YES')).toEqual([
      expect.stringMatching(/^All right\. On [A-Z][a-z]{2} at .*KEEP/),
    ]);
    const at = club.erasures.get(member.athleteId);
    expect(at).toBeGreaterThanOrEqual(club.now() + 24 * hourMs);
    expect(await club.services.members.read(member.athleteId)).toMatchObject({ erasesAt: at });

    expect(await club.say(phone, 'KEEP')).toEqual([expect.stringMatching(/^Nothing was deleted/)]);
    expect(club.erasures.has(member.athleteId)).toBe(false);
    expect((await club.services.members.read(member.athleteId))?.erasesAt).toBeUndefined();
  });

  test('and a forged YES without a question, or one that comes late, does nothing but ask', async () => {
    const { phone, member } = await club.newRunner();

    expect(await club.say(phone, 'FORGET ME YES')).toEqual([expect.stringMatching(/Sure\?/)]);
    club.pass(11 * minuteMs);
    expect(await club.say(phone, 'FORGET ME YES')).toEqual([expect.stringMatching(/Sure\?/)]);
    expect(club.erasures.has(member.athleteId)).toBe(false);
  });

  test.each(['FORGET ME', 'delete me', 'please erase me', 'delete my data'])(
    'said twice, as by a phone that sends twice, asks and is no yes: %s',
    async (text) => {
      const { phone, member } = await club.newRunner();

      expect(await club.say(phone, text)).toEqual([expect.stringMatching(/Sure\?/)]);
      expect(await club.say(phone, text)).toEqual([expect.stringMatching(/Sure\?/)]);
      expect(club.erasures.has(member.athleteId)).toBe(false);
    },
  );

  test.each([
    ['KEEP on hold names the hold', '9 5', /^Nothing was deleted\. Coaching is on hold\. /],
    [
      'KEEP on hold by words names the hold',
      'black eye, i fainted this morning',
      /^Nothing was deleted\. Coaching is on hold\. /,
    ],
    ['KEEP in a pause promises no plan', 'PAUSE', /^Nothing was deleted\. .*still paused\.$/],
  ])('%s', async (_, body, says) => {
    const { phone } = await club.newRunner();
    await club.say(phone, body);
    await club.say(phone, 'FORGET ME');
    await club.say(phone, 'FORGET ME YES');

    expect(await club.say(phone, 'KEEP')).toEqual([expect.stringMatching(says)]);
  });

  test.each([
    ['9 5', /^Nothing was deleted\. Coaching is on hold\. /],
    ['PAUSE', /^Nothing was deleted\. .*still paused\.$/],
  ])('a no after %s promises no plan', async (body, says) => {
    const { phone } = await club.newRunner();
    await club.say(phone, body);
    await club.say(phone, 'FORGET ME');

    expect(await club.say(phone, 'no')).toEqual([expect.stringMatching(says)]);
  });

  test('what is said beside a no is heard: very sore legs at once, and other numbers are kept', async () => {
    const [sore, rested] = [await club.newRunner(), await club.newRunner()];
    for (const { phone } of [sore, rested]) await club.say(phone, 'FORGET ME');

    expect(await club.say(sore.phone, 'no, soreness 9')).toEqual([expect.stringMatching(/see a doctor today/)]);
    expect(await club.say(rested.phone, 'no, 2 8')).toEqual([expect.stringMatching(/^Nothing was deleted/)]);
    const { days } = await club.services.checkIns.read(rested.member.athleteId);
    expect(Object.values(days)).toMatchObject([{ soreness: 2, sleepHours: 8 }]);
  });

  test('a no keeps everything', async () => {
    const { phone, member } = await club.newRunner();
    await club.say(phone, 'FORGET ME');

    expect(await club.say(phone, 'no')).toEqual([expect.stringMatching(/^Nothing was deleted/)]);
    expect(club.erasures.has(member.athleteId)).toBe(false);
  });

  test.each(['KEEP', 'no'])('%s takes back what the page has planned meanwhile', async (word) => {
    const { phone, member } = await club.newRunner();
    await club.say(phone, 'FORGET ME');
    await planErasure(member.athleteId, club.now(), club.services);

    expect(await club.say(phone, word)).toEqual([expect.stringMatching(/^Nothing was deleted/)]);
    expect(club.erasures.has(member.athleteId)).toBe(false);
    expect((await club.services.members.read(member.athleteId))?.erasesAt).toBeUndefined();
  });

  test('a yes whose answer could not be sent at first says when, and how to take it back', async () => {
    const { phone } = await club.newRunner();
    await club.say(phone, 'FORGET ME');
    const text = { phone, body: 'YES', id: 'yes-again', at: club.now() };
    const send = async () => {
      throw new Error('SQS does not answer');
    };
    await expect(answerText(text, club.now(), { ...club.services, send })).rejects.toThrow('SQS');

    expect(await club.say(phone, 'YES', 'yes-again')).toEqual([expect.stringMatching(/all is deleted.*KEEP/)]);
  });

  test('within its day nothing unsolicited goes out, and a warning sign is answered', async () => {
    const { phone, member } = await club.newRunner();
    await club.say(phone, 'FORGET ME');
    await club.say(phone, 'YES');

    const advice = { messageId: 'advice#1#1', athleteId: member.athleteId, kind: 'advice', text: '10 km.' } as const;
    expect(await club.deliver({ ...advice, staleAfter: club.now() + hourMs })).toEqual([]);
    expect(await club.say(phone, 'chest pain')).toEqual([expect.stringMatching(/call 911 \(abroad: local number\)/i)]);
  });
});

describe('FINE', () => {
  test('is told to the phone, and UNDO brings the hold back', async () => {
    const { phone, member } = await club.newRunner();
    await club.say(phone, 'my pee is brown');

    expect(await club.say(phone, 'FINE')).toEqual([expect.stringMatching(/You did not send FINE\? Reply UNDO/)]);
    expect(await isHeld(member.athleteId)).toBe(false);
    expect(await club.say(phone, 'UNDO')).toEqual([expect.stringMatching(/on hold again/)]);
    expect((await club.services.checkIns.read(member.athleteId)).hold).toMatchObject({ kind: 'doctor' });
  });

  test('that came before an answer is taken back after it', async () => {
    const { phone, member } = await club.newRunner();
    await club.say(phone, 'my pee is brown');
    await club.say(phone, 'FINE');
    club.pass(minuteMs);
    await club.say(phone, '3 7.5');

    await club.say(phone, 'UNDO');
    expect(await isHeld(member.athleteId)).toBe(false);
    club.pass(minuteMs);
    await club.say(phone, 'UNDO');
    expect(await isHeld(member.athleteId)).toBe(true);
  });
});

describe('UNDO', () => {
  test('says what it took back, and the plan without it', async () => {
    const runner = await club.newRunner();
    await club.ran(runner, session());
    await club.say(runner.phone, '8 3');

    expect(await club.say(runner.phone, 'UNDO')).toEqual([
      expect.stringMatching(
        /^Taken back: soreness 8, slept 3 h\. Plan without it: easy day tomorrow, nothing hard before [A-Z][a-z]{2}\.$/,
      ),
    ]);
  });

  test('of a correction says the number that went', async () => {
    const { phone } = await club.newRunner();
    await club.say(phone, '3 7.5');
    club.pass(minuteMs);
    await club.say(phone, '5 7.5');

    expect(await club.say(phone, 'UNDO')).toEqual(['Taken back: soreness 5. Plan without it: train as usual today.']);
  });
});

test('FORGET ME again, while the day runs, says when and how to stay', async () => {
  const { phone } = await club.newRunner();
  await club.say(phone, 'FORGET ME');
  await club.say(phone, 'YES');

  expect(await club.say(phone, 'FORGET ME')).toEqual([expect.stringMatching(/^On [A-Z][a-z]{2} at .*reply KEEP/)]);
});

test('an UNDO whose answer could not be sent at first takes back one step, not two', async () => {
  const { phone, member } = await club.newRunner();
  for (const text of ['3 7.5', 'dark urine', 'FINE']) {
    await club.say(phone, text);
    club.pass(1000);
  }
  const text = { phone, body: 'UNDO', id: 'undo-again', at: club.now() };
  const send = async () => {
    throw new Error('SQS does not answer');
  };
  await expect(answerText(text, club.now(), { ...club.services, send })).rejects.toThrow('SQS');

  expect(await club.say(phone, 'UNDO', 'undo-again')).toEqual([expect.stringMatching(/FINE is taken back/)]);
  const { days, hold } = await club.services.checkIns.read(member.athleteId);
  expect(Object.values(days)).toMatchObject([{ soreness: 3, sleepHours: 7.5 }]);
  expect(hold).toBeTruthy();
});

describe('the question of tomorrow', () => {
  const tomorrow = () => new Date(club.now() + 24 * hourMs).toISOString().slice(0, 10);

  test('is planned once by one answer, whatever the plan makes of it', async () => {
    const { phone, member } = await marathoner();

    await club.say(phone, '3 7.5');

    expect(club.plannedQuestions(member.athleteId)).toEqual([tomorrow()]);
  });

  test('is planned where the answer changes no plan, as on hold', async () => {
    const { phone, member } = await marathoner();
    await club.say(phone, 'chest pain');

    await club.say(phone, '3 7.5');

    expect(club.plannedQuestions(member.athleteId)).toEqual([tomorrow()]);
  });
});

test('a question that goes out while another is being answered stays open', async () => {
  const { phone, member } = await club.newRunner();
  const { questions } = club.services;
  await club.deliver(asking(member.athleteId, 'unit'));
  await club.deliver(asking(member.athleteId, 'effort'));

  await questions.close(member.athleteId, 'unit', 'the answer to the first');

  const next = { id: 'the next text', at: club.now() };
  expect((await club.services.readTexter(member.athleteId, next)).questions).toEqual(['effort']);
  expect(await club.say(phone, '6')).toEqual([expect.stringMatching(/RPE 6/)]);
});

function asking(athleteId: string, asks: AskedQuestion): OutboxMessage {
  const staleAfter = club.now() + hourMs;
  return { messageId: `question#${asks}`, athleteId, kind: 'question', text: 'A question.', asks, staleAfter };
}
