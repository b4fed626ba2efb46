import { describe, expect, test } from 'vitest';
import { confirmation } from '../../../functions/messages/reply/confirmation.ts';
import { readReply } from '../../../functions/messages/reply/read-reply.ts';

const read = (text: string) => readReply(text, { asked: null, units: 'metric' });

describe('numbers with words around them', () => {
  test.each([
    ['good run 2 8', 2, 8],
    ['three outta ten sore, eight hours kip', 3, 8],
    ['three ouuta ten sore, slept 8', 3, 8],
    ['sore 3 outa 10 slept 8', 3, 8],
    ['legs three o ten, 8 hours', 3, 8],
    ['three out o ten, slept 8', 3, 8],
    ['3 out of a ten sore, slept 8', 3, 8],
    ["8 hours' sleep, soreness 3", 3, 8],
    ['tough day at the office 5 6', 5, 6],
    ['the hill nearly finished me, 3 7', 3, 7],
    ['3 6 woke early', 3, 6],
    ['5 7 calves tight', 5, 7],
    ["I'd give it a 4 and I slept 6 hours", 4, 6],
    ['legs a 2, 8 hrs in bed', 2, 8],
    ['legs 4, only managed 5 hours', 4, 5],
    ['ran 10k, sore 3, slept 7', 3, 7],
    ['5k pb 21:30! 3 8', 3, 8],
    ['3 7 bib 412', 3, 7],
    ['avg heart rate 152, felt easy 2 7', 2, 7],
    ['better than yesterday 3 7', 3, 7],
    ['yesterday 5 6, today 3 8', 3, 8],
    ['soreness is a six sleep was six hours and thirty minutes', 6, 6.5],
    ['soreness went down to 2, sleep up to 8', 2, 8],
    ['slept like a log 9h legs 2', 2, 9],
    ['nothing sore, slept 7.5', 0, 7.5],
    ['soreness gone, sleep 8', 0, 8],
    ['puffy eyes, no sleep 2 4', 2, 4],
    ['had to stop after the 400s, 5 7', 5, 7],
    ['3 7 no wait 4 7', 4, 7],
    ['5 6 sorry meant 4 6', 4, 6],
    ['soreness 6, oops should be 4, slept 8', 4, 8],
    ['4 8 *4 6', 4, 6],
    ['3 6... actually more like 7 hours', 3, 7],
    ['slept 6, make that 7, sore 2', 2, 7],
    ['3,7', 3, 7],
    ['five, six an a half', 5, 6.5],
    ['sore 4, 6 and three quarter hours', 4, 6.75],
    ['2, 7 and a quarter', 2, 7.25],
    ['soreness 2, 6 to 7 hours', 2, 6.5],
    ['6 of 10 and abt 7hrs kip', 6, 7],
    ['hot bath then bed 4 8', 4, 8],
    ['can barely bend my legs 8 6', 8, 6],
    ['5 6 drank plenty on the 40k', 5, 6],
    ['legs stiff, got about 8 hours', null, 8],
    ['feeling fresh, 7.5 hours', null, 7.5],
    ['slept great 2 9', 2, 9],
    ['slept well 7 sore 3', 3, 7],
  ])('%s: %s and %s', (text, soreness, sleepHours) => {
    expect(read(text)).toMatchObject({ soreness, sleepHours });
  });
});

describe('a wrong number stored is worse than asking', () => {
  test.each([
    ...['ran 8 7 times this week', 'won 3 2', 'my kids are 5 and 7', '6 8 hill sprints', 'see you at 6 30', 'lap 3 4'],
    ...[
      'did 5 6 minute reps',
      'page 4 7',
      'on day 3 7',
      'is 3 7 ok?',
      'what does 3 7 mean',
      '3 or 4',
      '3 no 4',
      '4 not 3',
    ],
    ...['3/4', 'yesterday 5 6', 'tomorrow 5 7', 'one sore point', '3 sore spots', '1 sore knee', 'slept 2 hours ago'],
    ...[
      'sleep 8 to 4',
      'sore 3 no 4',
      '3 7 sorry meant 4',
      'sore 3, actually 4 miles today',
      '7,5',
      '4,8',
      'bed 10 6',
      'long shift, 10 hours',
      'sore 3 yesterday',
      'sore for 3 days',
      'slept from 6 to 7',
      '1 0 to us',
    ],
    ...['5 hours driving', '3 hours at work 4', '10 miles at 7 min pace', 'kind of 50 50'],
  ])('%s: nothing is stored', (text) => {
    expect(read(text)).toMatchObject({ soreness: null, sleepHours: null });
  });

  test('soreness in words is asked for, and the rest is kept', () => {
    expect(read('very sore')).toMatchObject({ soreness: null, kind: 'ask-number' });
    expect(read('legs 4, slept badly')).toMatchObject({ soreness: 4, sleepHours: null, kind: 'ask-number' });
    expect(read('same soreness, slept 7')).toMatchObject({ soreness: null, sleepHours: 7, kind: 'same' });
  });
});

describe('numbers of another day', () => {
  const asked = (text: string) => readReply(text, { asked: 'soreness-sleep', units: 'metric' });

  test.each([
    ...['yesterday 6', 'yesterday 3 7', 'yesterday was 3 7', '3 7 yesterday', 'sore 5 yesterday', 'yday soreness 6'],
    ...['yesterday 9 6', 'hi, yesterday I was a 6', '2 days ago 5', 'forgot yesterday: 4 6'],
  ])('%s: nothing is stored, and the answer says what to send', (text) => {
    const reply = asked(text);

    expect(reply).toMatchObject({ soreness: null, sleepHours: null, redFlag: null });
    expect(confirmation(reply, 'metric')).toBe(
      'Only today counts: please send how sore you are now (0-10) and hours slept last night, e.g. 3 7.5',
    );
  });

  test.each([
    ['yesterday 5 6, today 3 8', 3, 8],
    ['today 3 8, yesterday 5 6', 3, 8],
    ['yesterday 5 6 today 3 8', 3, 8],
    ['better than yesterday 3 8', 3, 8],
    ['after 12k yesterday: 3 8', 3, 8],
  ])('%s: today counts', (text, soreness, sleepHours) => {
    expect(asked(text)).toMatchObject({ soreness, sleepHours });
  });
});

describe('one body mass', () => {
  test.each([
    ['kg 70', 70, 'kg'],
    ['lb 155', 70.307, 'lb'],
    ['weight 58,5 kg', 58.5, 'kg'],
    ['I weigh 11st 4', 71.668, 'lb'],
    ['weight 70', 70, null],
  ])('%s', (text, weightKg, unit) => {
    expect(read(text)).toMatchObject({ command: 'weight-set', weightKg, weightsSaid: { unit } });
  });

  test.each(['lost 2 kg this month', 'W 70 69', '70 kg squat', 'weight up 2 kg'])('%s is none', (text) => {
    expect(read(text).command).toBeNull();
  });
});
