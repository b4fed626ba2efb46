import { describe, expect, test } from 'vitest';
import { readReply } from '../../../functions/messages/reply/read-reply.ts';

const read = (text: string) => readReply(text, { asked: null, units: 'metric' });

const wishes: Readonly<Record<string, readonly string[]>> = {
  plan: [
    'can I run tomorrow?',
    'should i rest today',
    'when can i next run hard',
    'how many days off do i need',
    "what's on for today",
    'what am i supposed to be doing tomorrow',
  ],
  why: [
    'what made you say that',
    'why am i resting?',
    'how come its an easy day',
    'can you explain why',
    'why no running?',
  ],
  'pause 7d': ['stop texting me for a week', "i'm away for a week", 'PAUSE for a week'],
  'pause 14d': ['PAUSE for a couple of weeks', 'pause a couple weeks', 'stop texting me for a couple of weeks'],
  'pause 5d': ["please don't text me for 5 days", 'no texts for 5 days'],
  pause: [
    'can you stop messaging me for a bit',
    "i'm on holiday until monday",
    'hold the texts',
    'stop texting me until the end of the month',
    'no texts till next week please',
  ],
  data: ['what information do you keep about me', 'send me everything you have stored on me', 'export my data'],
  'units us': ['put me on pounds', 'can you use pounds', 'switch to imperial please'],
  'units metric': ['could you do kilos instead', 'change me to metric'],
  resume: ["i'm back, start again please", 'back from holiday', 'you can text me again', 'unmute', 'START'],
  'forget me': [
    'delete everything',
    'delete my account',
    'please erase me',
    'i want my account deleted',
    'wipe my data',
  ],
  undo: ['ignore my last text', 'scratch that last one', 'cancel that'],
  week: ['how was my week', 'is my recovery working', "how's my recovery", 'WEEK'],
  'what-gentle': ['what is gentle?', 'how slow is easy', 'what counts as a rest day', 'does cycling count as rest'],
  'what-food': ['what should i have for tea', 'what should i eat', 'any food ideas'],
  'what-drink': ['what should i drink', 'do i need electrolytes'],
  exclusions: ['how do i add a medical condition', 'where can i change my health info'],
  link: ["what's the link to my page", 'my link has expired'],
  help: ['what can i text you', 'how does this work', 'are you a bot?', 'who is this', 'what do the numbers mean'],
  menu: ['MENU'],
  keep: ['KEEP'],
  leave: [
    'please stop',
    'opt out',
    'no more',
    'wrong number',
    'STOPALL',
    'Arret',
    'revoke',
    'please stop sending text reminders',
    "don't text me anymore",
    'leave me alone',
    'leave me be',
  ],
  ill: ['I have the flu', "i've got covid", 'down with a cold'],
  injured: ['twisted my ankle', 'pulled my hamstring'],
  fine: ['all better now', "I'm fine"],
};

describe('a question or a wish in words of their own becomes the command that answers it', () => {
  test.each(Object.entries(wishes).flatMap(([command, texts]) => texts.map((text) => [text, command] as const)))(
    '%s: %s',
    (text, command) => {
      expect(read(text)).toMatchObject({ command, redFlag: null });
    },
  );
});

describe('FINE ends a safety hold, so it takes somebody who says that they are well', () => {
  test.each(['all better now', 'fully recovered', 'doctor says I am fine', 'good to go again', 'all clear now'])(
    '%s',
    (text) => {
      expect(read(text).command).toBe('fine');
    },
  );

  test.each([
    'feeling better',
    'feel much better thanks',
    'gone now',
    'will i be all clear for sunday',
    'am i good to go?',
    'when am i fully recovered',
  ])('%s: not yet, or a question', (text) => {
    expect(read(text).command).not.toBe('fine');
  });
});

describe('the words of a command that are none', () => {
  test.each([
    ...[
      'great week, legs tired',
      'planning a long run',
      'i can run all day',
      'stopped at the lights',
      'forgot my gels',
    ],
    ...[
      'drank loads of coffee',
      'the plan worked',
      'rest is going well',
      'delete strava, buy a bike',
      'fine weather today',
    ],
    ...['not better yet', 'link up with jo on sunday', 'no more hills please lol', 'my kid has the flu', 'left early'],
    ...[
      'what a run',
      'keep going',
      'menu was great',
      'undo my laces',
      'i paused for a photo',
      'data roaming is off here',
    ],
    ...['forget it', 'running tomorrow at 6', "that's why"],
  ])('%s', (text) => {
    expect(read(text).command).toBeNull();
  });
});

describe('a condition that allows no amounts', () => {
  test.each([
    ['I am pregnant', 'pregnancy'],
    ['12 wks preg, can i keep running', 'pregnancy'],
    ['no period since january', 'periods'],
    ['i make myself sick after eating', 'eating disorder'],
    ['scared of eating carbs', 'eating disorder'],
    ['on lithium', 'medicine'],
    ['i take water tablets', 'medicine'],
    ['i only have one kidney', 'kidney'],
    ['heart failure', 'heart'],
    ['type 1 diabetic', 'diabetes'],
    ['my doctor told me to limit fluids', 'fluid restriction'],
    ['had hyponatremia last year', 'low sodium'],
    ['i am 16', 'age'],
  ])('%s', (text, name) => {
    const reply = read(text);

    expect(reply.exclusions).toContain(name);
    expect(reply).toMatchObject({ redFlag: null, kind: 'exclusion' });
  });

  test.each([
    'my wife is pregnant',
    'not pregnant',
    'kidney beans for tea',
    'period of rest is over',
    'expecting rain',
    'skipped breakfast',
    'ran 16 today',
    'blood pressure normal',
  ])('%s is none', (text) => {
    expect(read(text).exclusions).toEqual([]);
  });

  test.each([
    'want to lose 5 pounds',
    'put on 4 lbs',
    'race is due in march',
    'ran along the bypass',
    'running a half for kidney research',
  ])('%s: no wish and no condition', (text) => {
    expect(read(text)).toMatchObject({ exclusions: [] });
    expect(read(text).command ?? '').not.toContain('units');
  });

  test('beside words that nothing has read it does not silence the safety sentence', () => {
    expect(read('on lithium, and my nose is doing something peculiar 3 7')).toMatchObject({ needsSafetyNet: true });
    expect(read('I am on lithium, 3 7')).toMatchObject({ needsSafetyNet: false });
  });

  test.each([
    ['there is a baby on the way and I carry it', 'pregnancy'],
    ['I am a kidney patient', 'kidney'],
    ['they gave me a stent for coronary trouble', 'heart'],
    ['doctor told me sodium under 2 g a day', 'low salt'],
    ["i'm a heart patient", 'heart'],
  ])('%s: %s', (text, name) => {
    expect(read(text)).toMatchObject({ exclusions: [name], redFlag: null });
  });
});

describe('what nothing has read', () => {
  test('is listed, and the answer has to name a doctor', () => {
    expect(read('3 7 everything turned into custard')).toMatchObject({
      soreness: 3,
      sleepHours: 7,
      unread: ['everything', 'turned', 'custard'],
      needsSafetyNet: true,
    });
  });

  test('everyday words beside the numbers need nothing', () => {
    expect(read('3 7 legs fresh today')).toMatchObject({ unread: [], needsSafetyNet: false });
  });
});
