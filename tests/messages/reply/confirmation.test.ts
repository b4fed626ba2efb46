import { describe, expect, test } from 'vitest';
import { confirmation, unknownNumberText, workedExample } from '../../../functions/messages/reply/confirmation.ts';
import { type ReplyContext, readReply } from '../../../functions/messages/reply/read-reply.ts';
import { corpus } from './corpus.ts';
import { notGsm7 } from './gsm-7-characters.ts';

const metric: ReplyContext = { asked: null, units: 'metric' };
const us: ReplyContext = { asked: null, units: 'us' };

function answerTo(text: string, context = metric, plan?: string) {
  return confirmation(readReply(text, context), context.units, plan);
}

describe('what was understood comes back', () => {
  test.each([
    ['3 7.5', 'Got it: soreness 3, slept 7.5 h.'],
    ['slept 7:20', 'Got it: slept 7.3 h.'],
    ['HR 52 e 7 RPE 6', 'Got it: energy 7, pulse 52, RPE 6.'],
    ['W 70.4 69.1 0.75', 'Got it: weight 70.4 to 69.1 kg, drank 0.75 L.'],
    ['weight before 70.4 kg', 'Got it: weight before 70.4 kg.'],
  ])('%s', (text, answer) => {
    expect(answerTo(text)).toBe(answer);
  });

  test('in the units of the runner, as they wrote it', () => {
    expect(answerTo('W 155 152.5 16', us)).toBe('Got it: weight 155 to 152.5 lb, drank 16 oz.');
    expect(answerTo('W 70kg 69kg', us)).toBe('Got it: weight 154.3 to 152.1 lb.');
  });

  test('with what follows from it behind', () => {
    expect(answerTo('3 7.5', metric, 'Plan stands: easy till Sat.')).toBe(
      'Got it: soreness 3, slept 7.5 h. Plan stands: easy till Sat.',
    );
  });

  test('in under 80 characters for the usual answer', () => {
    expect(answerTo('10 14', metric, 'Plan stands: active recovery till Sat.')?.length).toBeLessThan(80);
  });

  test('and the plan is told before what was refused, where not all of it fits', () => {
    const plan = `New plan: ${'rest '.repeat(20)}.`;
    const answer = answerTo('3 30 E 77 HR 300 RPE 44', metric, plan);

    expect(answer).toMatch(/^Got it: soreness 3\. /);
    expect(answer?.endsWith(plan)).toBe(true);
    expect(answer?.length).toBeLessThanOrEqual(160);
  });

  test('and the plan is left out whole where it does not fit', () => {
    const answer = answerTo('14 30', metric, `Plan: ${'rest '.repeat(30)}.`);

    expect(answer).toBe('Soreness 14? It goes 0-10. Sleep 30? It goes 0-14 h.');
  });
});

describe('what was refused is named', () => {
  test.each([
    ['12 kg', 'Is that your weight? Send it again with its unit, like kg 70.'],
    ['my weight is 7', 'Is that your weight? Send it again with its unit, like kg 70.'],
    ['3 7.5, 12 kg', 'Got it: soreness 3, slept 7.5 h. Is that your weight? Send it again with its unit, like kg 70.'],
    ['soreness 14', 'Soreness 14? It goes 0-10.'],
    ['3 30', 'Got it: soreness 3. Sleep 30? It goes 0-14 h.'],
    ['slept 7 slept 8', 'Sleep? Please send one number.'],
    ['sore 3-7', 'Soreness 3-7? Please send one number.'],
    ['soreness fourteen', 'Soreness? It goes 0-10.'],
    ['W 70 155', 'Those weights are too far apart. Again? E.g. W 70.4 69.1 0.5'],
    ['W 70', 'Weigh-in: before, after, drunk. E.g. W 70.4 69.1 0.5'],
    ['pause 400 days', 'PAUSE takes 1-90 days, e.g. PAUSE 3D.'],
    ['UNITS stone', 'Send UNITS US or UNITS METRIC.'],
    ['PAUSE\nFORGET ME', 'One command at a time, please.'],
    ['slept 7. Ran 10k', 'Got it: slept 7 h. I could not read the rest.'],
  ])('%s', (text, answer) => {
    expect(answerTo(text)).toBe(answer);
  });

  test('with a range in the units of the runner', () => {
    expect(answerTo('W 704 155 16', us)).toBe(
      'Got it: weight after 155 lb, drank 16 oz. Weight before 704? It goes 78-440 lb.',
    );
  });
});

describe('what was not understood gets one example', () => {
  test('that is itself a reply, and says where to turn when ill', () => {
    expect(answerTo('see you on Sunday')).toBe(workedExample);
    expect(readReply(/e\.g\. ([\d. ]+\d)/.exec(workedExample)?.[1] ?? '', metric)).toMatchObject({
      soreness: 3,
      sleepHours: 7.5,
    });
    expect(workedExample).toContain('local emergency number');
  });

  test('and one number, unasked, a question', () => {
    expect(answerTo('3')).toBe('Is that soreness or sleep? Send both, e.g. 3 7.5, or name it: sore 3, slept 7.5');
  });

  test('a thumbs-up and a command get no confirmation', () => {
    expect(answerTo('👍')).toBeUndefined();
    expect(answerTo('WHY')).toBeUndefined();
  });
});

describe('the words', () => {
  const answers = corpus.flatMap(
    ({ text, asked, units }) => answerTo(text, { asked: asked ?? null, units: units ?? 'metric' }) ?? [],
  );

  test.each([workedExample, unknownNumberText, ...new Set(answers)])('%s', (text) => {
    expect(text.length).toBeLessThanOrEqual(160);
    expect(notGsm7(text)).toEqual([]);
    expect(text).not.toMatch(/must|safe|diagnos/i);
  });

  test('do not tell a stranger whose number it is, nor anything about the club', () => {
    expect(unknownNumberText).not.toMatch(/strava|athlete|\d/i);
  });
});
