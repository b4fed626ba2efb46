import { describe, expect, test } from 'vitest';
import { careTipSentence, careTipWords, tipIn } from '../../functions/messages/care-tip-sentences.ts';
import { morningMailText } from '../../functions/messages/morning-mail.ts';
import { composeMorning, morningPlanText } from '../../functions/messages/morning-plan.ts';
import { questionIn } from '../../functions/messages/question-in.ts';
import { readReply } from '../../functions/messages/reply/read-reply.ts';
import type { MeasuredMorning } from '../../functions/messages/soreness-question.ts';
import { currentPlanOf, personOf } from '../../functions/plan/person.ts';
import type { CareTip } from '../../functions/recovery-plan/care-tips.ts';
import { onFileAfter } from '../fixtures/planned-people.ts';

const { plan } = currentPlanOf(personOf(onFileAfter()), 0);

describe('a morning', () => {
  test.each(Object.keys(careTipWords) as CareTip[])(
    'with the tip "%s" puts one question, the last thing in it',
    (tip) => {
      const text = morningPlanText(plan, tip, 'metric');

      expect(text).toContain(careTipWords[tip]);
      expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(text).toMatch(/e\.g\. 3 7\.5$/);
    },
  );

  test.each(Object.keys(careTipWords) as CareTip[])('has no kilograms for a runner with US units: %s', (tip) => {
    const text = morningPlanText(plan, tip, 'us');

    expect(text).not.toMatch(/\bkg\b/);
    expect(tipIn(careTipSentence(tip, 'us'), [tip])).toBe(tip);
  });
});

describe('a morning of which a device has told', () => {
  const textWith = (measured: MeasuredMorning) => composeMorning(plan, { measured }, 'metric').text;

  test.each([
    [
      { sleepHours: 6.2, restingHr: 59 },
      /Slept 6\.2 h, pulse 59 \(watch\)\. How are the legs\? Reply soreness 0-10, e\.g\. 3/,
    ],
    [{ sleepHours: 6.2 }, /Slept 6\.2 h \(watch\)\. How are the legs\? Reply soreness 0-10, e\.g\. 3/],
    [{ restingHr: 59 }, /Pulse 59 \(watch\)\. How are the legs\? Reply soreness 0-10 \+ hours slept, e\.g\. 3 7\.5$/],
    [
      { sleepHours: 6.2, restingHr: 59, soreness: 3 },
      /Slept 6\.2 h, pulse 59 \(watch\), soreness 3 \(your note\)\. Not right\? Send e\.g\. 3 7\.5$/,
    ],
  ])('says where %o comes from, and asks for the rest only', (measured, words) => {
    const text = textWith(measured);

    expect(text).toMatch(words);
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(text.length).toBeLessThanOrEqual(160);
  });

  test('asks for soreness alone in words that our reader knows as that question', () => {
    expect(questionIn(textWith({ sleepHours: 6.2 }))).toBe('soreness-sleep');
    expect(questionIn('Sore 0-10? Reply e.g. 3')).toBe('soreness-sleep');
    expect(readReply('3', { asked: 'soreness-sleep', units: 'metric' })).toMatchObject({
      soreness: 3,
      sleepHours: null,
    });
  });

  test('of both it asks nothing', () => {
    expect(questionIn(textWith({ sleepHours: 6.2, soreness: 3 }))).toBeUndefined();
  });

  test('a mail says the same', () => {
    expect(morningMailText(plan, undefined, 'metric', { sleepHours: 6.2, restingHr: 59 })).toMatch(
      /Slept 6\.2 h, pulse 59 \(watch\)\.$/,
    );
  });
});
