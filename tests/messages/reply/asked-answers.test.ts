import { describe, expect, test } from 'vitest';
import type { AskedQuestion } from '../../../functions/messages/reply/asked-question.ts';
import { readReply } from '../../../functions/messages/reply/read-reply.ts';

const replyTo = (asked: AskedQuestion | null, text: string) => readReply(text, { asked, units: 'metric' });

describe('after the question on dark urine, swelling or weakness', () => {
  test.each([
    ...[
      'yes',
      'Yeah',
      'YEP',
      'yes I am afraid',
      'yes to the first',
      'both',
      'afraid so',
      'I think so',
      'y',
      'yeh since monday',
      'ya mate',
    ],
    ...['weakness', 'weak legs', "it's dark", 'brown', 'like cola', 'a bit dark', 'swelling', 'my legs are swollen'],
    ...['no swelling but dark', 'dark, no swelling', 'kinda weak', "can't lift my legs", 'looks like tea'],
    ...['I can barely stand', 'no its dark', 'not weak but it is brown', 'reddish', 'the second one'],
  ])('%s: the sign is there', (text) => {
    expect(replyTo('urine', text)).toMatchObject({ answer: 'yes', redFlag: 'doctor' });
  });

  test.each([
    ...['no', 'nope', 'Nah', 'neither', 'none', 'none of them', 'pale', 'all clear', 'no, pale', 'clear', 'no to all'],
    ...[
      'not dark',
      'not at all',
      'not one bit',
      'no swelling, not dark',
      'not dark or swollen',

      'light yellow',
    ],
    ...['normal', 'no just sore', 'not weak', 'nope all good', 'no, thankfully', 'no dark urine'],
  ])('%s: it is not', (text) => {
    expect(replyTo('urine', text)).toMatchObject({ answer: 'no', redFlag: null });
  });

  test.each([
    'not sure',
    'I do not know',
    'maybe',
    'no idea',
    "haven't looked",
    'hard to tell',
    'how would I know?',
    'ok',
    '?',
  ])('%s: it is not known, and asked again', (text) => {
    expect(replyTo('urine', text)).toMatchObject({ answer: null, redFlag: null });
  });

  test('an emergency stays one, and numbers beside the answer are kept', () => {
    expect(replyTo('urine', 'yes and chest pain')).toMatchObject({ answer: 'yes', redFlag: 'emergency' });
    expect(replyTo('urine', 'no 8 7')).toMatchObject({ answer: 'no', redFlag: null, soreness: 8, sleepHours: 7 });
  });

  test('unasked, the same words mean nothing of the kind', () => {
    for (const text of ['yes', 'brown', 'weakness', 'like cola']) {
      expect(replyTo(null, text)).toMatchObject({ answer: null, redFlag: null });
    }
  });
});

describe('after "this deletes everything"', () => {
  test.each([
    'YES',
    'yes',
    'y',
    'Yep.',
    'yes please',
    'confirm',
    'go ahead',
    'yes I am sure',
    'FORGET ME YES',
    'do it',
  ])('%s: delete', (text) => {
    expect(replyTo('forget-me', text)).toMatchObject({ command: 'forget me yes' });
  });

  test.each([
    ...[
      'no',
      'NO',
      'nope',
      'keep it',
      'never mind',
      'yes but what happens to my data?',
      'yes?',
      'ok',
      'sure',
      'thanks',
    ],
    ...['3 7', 'will my strava go too?', 'why', 'yes 3 7', 'not yet', "don't", 'no mistake', 'KEEP', 'yes no'],
    ...['yesterday was hard', 'my legs say yes', '👍', 'FORGET ME', 'forget me!', 'delete me', 'erase my data'],
  ])('%s: nothing is deleted', (text) => {
    expect(replyTo('forget-me', text).command).not.toBe('forget me yes');
  });

  test.each(['no', 'nope', 'keep it', 'never mind', 'wait'])('%s is understood as a no', (text) => {
    expect(replyTo('forget-me', text).answer).toBe('no');
  });

  test('a yes to nothing deletes nothing', () => {
    for (const asked of [null, 'soreness-sleep', 'urine', 'unit', 'effort'] as const) {
      expect(replyTo(asked, 'yes').command).toBeNull();
    }
  });
});

describe('after "pounds or kilograms?"', () => {
  test.each([
    ['LB', 'lb'],
    ['lbs', 'lb'],
    ['Pounds please', 'lb'],
    ['KG', 'kg'],
    ['kilos', 'kg'],
    ['in kgs', 'kg'],
    ['not pounds, kg', 'kg'],
  ])('%s is %s', (text, unit) => {
    expect(replyTo('unit', text)).toMatchObject({ unit, unclear: [] });
  });

  test.each(['lb or kg?', 'what?', '3 7'])('%s is neither', (text) => {
    expect(replyTo('unit', text).unit).toBeNull();
  });

  test('unasked, it is no answer', () => {
    expect(replyTo(null, 'LB').unit).toBeNull();
  });
});

describe('after "how hard was it, 1-10?"', () => {
  test.each([
    ['6', 6],
    ['about 7', 7],
    ['RPE 4', 4],
    ['8/10', 8],
    ['a 3', 3],
    ['five', 5],
    ['9 it was brutal', 9],
    ['felt like an 8 tbh', 8],
  ])('%s is effort %s', (text, rpe) => {
    expect(replyTo('effort', text)).toMatchObject({ rpe, soreness: null, sleepHours: null });
  });

  test('11 is no effort, and two numbers are soreness and sleep', () => {
    expect(replyTo('effort', '11')).toMatchObject({ rpe: null, unclear: [{ field: 'rpe', why: 'out-of-range' }] });
    expect(replyTo('effort', '3 7.5')).toMatchObject({ rpe: null, soreness: 3, sleepHours: 7.5 });
  });
});

describe('words that nobody has read beside an answer bring the safety sentence', () => {
  test.each([
    ['urine', 'no'],
    ['urine', 'no, pale yellow'],
    ['urine', 'not weak just stiff'],
    ['urine', 'no 8 7'],
    ['unit', 'pounds'],
    ['unit', 'kg of course'],
    ['forget-me', 'no, keep it'],
    ['forget-me', 'never mind'],
  ] as const)('after the question on %s, "%s" is all understood', (asked, text) => {
    expect(replyTo(asked, text)).toMatchObject({ unread: [], needsSafetyNet: false });
  });

  test.each([
    ['urine', 'no but my kneecap wanders sideways'],
    ['unit', 'pounds, and my elbow hisses'],
    ['forget-me', 'no, something gurgles in me'],
  ] as const)('after the question on %s, "%s" is not', (asked, text) => {
    const reply = replyTo(asked, text);

    expect(reply.answer ?? reply.unit).not.toBeNull();
    expect(reply.needsSafetyNet || reply.redFlag !== null).toBe(true);
  });

  test('beside a wish, too', () => {
    expect(replyTo(null, 'can I run tomorrow?')).toMatchObject({ command: 'plan', needsSafetyNet: false });
    expect(replyTo(null, 'can I run tomorrow, my spleen twangs')).toMatchObject({
      command: 'plan',
      needsSafetyNet: true,
    });
  });
});
