import { describe, expect, test } from 'vitest';
import { lineOf, played, Story } from '../season/story.ts';

const runner = {
  massKg: 70,
  sex: 'M',
  birthYear: 1986,
  restingHr: 52,
  maxHr: 190,
  timezone: 'UTC',
  experience: 'regular',
};
const story = () => new Story(runner);
const textOf = (told: Story, kind: string, day: number) => lineOf(played(told), kind, day).texts[0];

describe('after a session', () => {
  test('an easy day is told with the first day on which hard training is fine', () => {
    expect(textOf(story().on(1).train(60, { km: 12, bpm: 150 }), 'activity', 1)).toContain(
      'Easy day tomorrow, nothing hard before Thu.',
    );
  });

  test('a beginner is told after every run, however short', () => {
    const beginner = new Story({ ...runner, experience: 'new' });

    expect(textOf(beginner.on(1).train(10, { km: 1.5, bpm: 130 }), 'activity', 1)).toContain('No running before Thu');
  });

  test('effort is asked where the load could only be told by the clock', () => {
    expect(textOf(story().on(1).train(50, { km: 9 }), 'activity', 1)).toMatch(/RPE 6$/);
  });

  test('of a session in parts the last text tells the amounts of the whole', () => {
    const alone = textOf(story().on(1).train(60, { km: 12, bpm: 150, at: 7 }), 'activity', 1) ?? '';
    const inParts = story().on(1).train(30, { km: 6, bpm: 150, at: 7 }).train(30, { km: 6, bpm: 150, at: 7.6 });
    const litres = (text: string) => /Drink about [\d.-]+ L/.exec(text)?.[0];

    expect(litres(textOf(inParts, 'activity', 1) ?? '')).toBe(litres(alone));
  });
});

test('after a marathon the text says until when running waits, and every part of it fits', () => {
  const marathon = story().on(6).train(216, { km: 42.3, bpm: 150, isRace: true, at: 8 });
  const slow = story().on(6).train(280, { km: 42.3, bpm: 140, isRace: true, at: 8 });

  for (const told of [marathon, slow]) {
    const text = textOf(told, 'activity', 6) ?? '';
    expect(text).toMatch(/Rest day tomorrow, no running before Wed/);
    expect(text.length).toBeLessThanOrEqual(160);
  }
});

describe('in the morning', () => {
  test('the day, why, and the question', () => {
    expect(textOf(story().on(1).train(60, { km: 12, bpm: 150 }), 'morning', 2)).toBe(
      "Easy day today, slow enough to talk. Nothing hard before Thu. Tuesday's run needs a day. Aim for 7-9 h of sleep. Reply soreness 0-10 + hours slept, e.g. 3 7.5",
    );
  });

  test('a doctor comes first, with the reason, in words that do not frighten', () => {
    const sore = story()
      .on(2)
      .answer({ soreness: 3 }, 7)
      .on(3)
      .answer({ soreness: 4 }, 7)
      .on(4)
      .answer({ soreness: 6 }, 7);

    expect(textOf(sore, 'morning', 5)).toBe(
      'See a doctor today: soreness has risen to 6, days after the last training. Rest until then. How are the legs? Reply soreness 0-10 + hours slept, e.g. 3 7.5',
    );
  });
});

describe('to an answer', () => {
  test('what it changed', () => {
    expect(textOf(story().on(3).text('8 3'), 'text', 3)).toBe(
      'Got it: soreness 8, slept 3 h. New plan: rest today, gentle tomorrow, nothing hard before Sun. Not better in 48 h: see a doctor. Dark pee: go today.',
    );
  });

  test('that nothing changes, and what goes on', () => {
    const told = story().on(1).train(60, { km: 12, bpm: 150 }).on(2).text('3 7.5');

    expect(textOf(told, 'text', 2)).toBe(
      "Got it: soreness 3, slept 7.5 h. Same plan: easy day today, nothing hard before Thu. Tuesday's run needs time.",
    );
  });

  test('a hold says what ends it', () => {
    expect(textOf(story().on(3).answer({ soreness: 9 }), 'reply', 3)).toContain(
      'Once a doctor says you are well, reply FINE',
    );
  });
});

test('PLAN says today, tomorrow and why', () => {
  const told = story().on(6).train(216, { km: 42.3, bpm: 150, isRace: true, at: 8 }).on(7).ask(9);

  expect(textOf(told, 'ask', 7)).toBe(
    'Rest day today, no running before Wed, nothing hard before Sun 15 Mar. The day after a marathon.',
  );
});

test('WHY names the gravest reason with its numbers, and nothing twice', () => {
  const told = story()
    .on(1)
    .train(60, { km: 12, bpm: 150 })
    .on(2)
    .answer({ soreness: 6, sleepHours: 4.5 })
    .text('why', 9);

  expect(textOf(told, 'text', 2)).toBe("Why: Tuesday's run needs two days, with soreness 6 and 4.5 h of sleep.");
});

test('WHY names no answer that asks for nothing', () => {
  const told = story()
    .on(1)
    .train(60, { km: 12, bpm: 150 })
    .on(2)
    .answer({ soreness: 2, sleepHours: 8, restingHr: 52 })
    .text('why', 9);

  expect(textOf(told, 'text', 2)).toBe("Why: Tuesday's run needs a day.");
});

test('a weight that is told is that of the morning', () => {
  const told = story();
  for (const day of [1, 2, 3, 4]) told.on(day).text('kg 70');
  const line = lineOf(played(told.on(5).text('kg 68.5')), 'text', 5);

  expect(line.findings.map(({ rule }) => rule)).toEqual(['weight']);
});

test('Sunday says the week against the usual, whether recovery works, and one thing', () => {
  const weeks = story();
  for (let day = 0; day < 28; day += 2)
    weeks.on(day).train(50, { km: 9, bpm: 140 }).answer({ soreness: 2, energy: 7, sleepHours: 8 });

  expect(textOf(weeks, 'weekly', 27)).toBe(
    'Your week: 3 days with a run, 4 days off, a little less than usual. Both known signs are good: your recovery is working. Next week: keep it so.',
  );
});

test.each([
  ['much more than usual', 180],
  ['much less than usual', 15],
])('a week with %s is not one to keep', (against, minutes) => {
  const weeks = story();
  for (let day = 0; day < 28; day += 3)
    weeks
      .on(day)
      .train(day > 20 ? minutes : 50, { km: 9, bpm: 140 })
      .answer({ soreness: 2, energy: 7, sleepHours: 8 });

  expect(textOf(weeks, 'weekly', 27)).toMatch(new RegExp(`off, ${against}\\..*Next week: back to your usual\\.$`));
});
