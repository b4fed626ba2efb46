import { describe, expect, test } from 'vitest';
import { findingsOf, lineOf, played, Story } from '../season/story.ts';

/** Day 0 is Monday 2 March 2026. */
const runner = {
  massKg: 70,
  sex: 'M',
  birthYear: 1986,
  restingHr: 52,
  maxHr: 190,
  timezone: 'Europe/Berlin',
  experience: 'regular',
};
const story = () => new Story(runner);
const daysOf = (told: Story, ...days: readonly number[]) => {
  const lines = played(told);
  return days.map((day) => lineOf(lines, 'morning', day).day);
};

describe('soreness', () => {
  test.each([
    [3, 'normal', 'normal', 'normal'],
    [4, 'easy', 'normal', 'normal'],
    [5, 'active-recovery', 'normal', 'normal'],
    [6, 'active-recovery', 'easy', 'normal'],
    [7, 'rest', 'active-recovery', 'normal'],
    [8, 'rest', 'active-recovery', 'easy'],
  ])('soreness %d in the morning is %s, then %s, then %s', (soreness, ...words) => {
    const lines = played(story().on(3).answer({ soreness }, 7));

    expect([lineOf(lines, 'reply', 3).day, ...[4, 5].map((day) => lineOf(lines, 'morning', day).day)]).toEqual(words);
  });

  test('an answer of the evening speaks for tomorrow and takes nothing away from today', () => {
    const lines = played(story().on(3).answer({ soreness: 7 }, 7).answer({ soreness: 2 }, 18));

    expect(lineOf(lines, 'reply', 3)).toMatchObject({ day: 'rest', tomorrow: 'normal' });
  });

  test('of two answers of one morning that contradict the later counts', () => {
    const lines = played(story().on(3).answer({ soreness: 8 }, 7).answer({ soreness: 2 }, 7.5));

    expect(lineOf(lines, 'reply', 3)).toMatchObject({ day: 'normal', tomorrow: 'normal', findings: [] });
  });

  test('at half past one in the night it is still yesterday', () => {
    const { date, day, tomorrow } = lineOf(played(story().on(3).answer({ soreness: 5 }, 25.5)), 'reply', 3);

    expect([date, day, tomorrow]).toEqual(['2026-03-05', 'normal', 'active-recovery']);
  });

  test('soreness that a run explains is an easy day; the third day after it stays', () => {
    const sore = story().on(1).train(60, { km: 12, bpm: 150 });
    for (const day of [2, 3, 4]) sore.on(day).answer({ soreness: 4 }, 7);
    const lines = played(sore);

    expect([2, 3, 4].map((day) => findingsOf(lineOf(lines, 'reply', day), 'soreness-stays'))).toEqual([
      [],
      [],
      ['soreness-stays active-recovery 03-06'],
    ]);
  });

  test('training against the plan explains no soreness', () => {
    const sore = story().on(1).train(60, { km: 12, bpm: 150 });
    for (const day of [2, 3, 4, 5, 6]) {
      sore.on(day).answer({ soreness: 5 }, 6.5).train(50, { km: 10, bpm: 150, at: 12 });
    }
    const lines = played(sore);

    expect(findingsOf(lineOf(lines, 'reply', 6), 'soreness-stays')).toEqual(['soreness-stays active-recovery 03-08']);
  });

  test('soreness that rises 48 hours after the last training is a matter for a doctor, for two days', () => {
    const sore = story().on(1).train(60, { km: 12, bpm: 150 });
    sore.on(2).answer({ soreness: 3 }, 7).on(3).answer({ soreness: 4 }, 7).on(4).answer({ soreness: 6 }, 12.5);
    const lines = played(sore);

    expect(findingsOf(lineOf(lines, 'reply', 4), 'soreness-rises')).toEqual(['soreness-rises doctor 03-06..03-07']);
    expect(lineOf(lines, 'morning', 6).findings.some(({ rule }) => rule === 'soreness-rises')).toBe(false);
  });

  test('a week of soreness is a matter for a doctor, and again a week later', () => {
    const sore = story();
    for (let day = 0; day < 16; day += 1) sore.on(day).answer({ soreness: 5 }, 7);
    const lines = played(sore);
    const told = Array.from({ length: 16 }, (_, day) => day).filter((day) =>
      lineOf(lines, 'reply', day).findings.some(({ rule, from, until }) => {
        return rule === 'soreness-long' && from === lineOf(lines, 'reply', day).date && until !== null;
      }),
    );

    expect(told).toEqual([7, 14]);
  });

  test('soreness 9 holds everything until FINE, whatever is answered later', () => {
    const lines = played(
      story().on(3).answer({ soreness: 9 }, 7).on(5).answer({ soreness: 1 }, 7).on(6).text('FINE', 9),
    );

    expect(lineOf(lines, 'reply', 3)).toMatchObject({
      day: 'rest',
      until: 'FINE',
      noHardBefore: 'FINE',
      noRunBefore: 'FINE',
    });
    expect(lineOf(lines, 'reply', 5).day).toBe('rest');
    expect(findingsOf(lineOf(lines, 'reply', 5), 'hold')).toEqual(['hold doctor 03-05..FINE']);
    expect(lineOf(lines, 'text', 6)).toMatchObject({ day: 'normal', until: null });
  });

  test('soreness 9 on the day after a marathon is no such sign, and does not become one when its times are forgotten', () => {
    const sore = story().on(6).train(216, { km: 42.3, bpm: 150, isRace: true, at: 8 }).on(7).answer({ soreness: 9 }, 8);
    const lines = played(sore.on(20).ask(9));

    expect(findingsOf(lineOf(lines, 'reply', 7), 'hold')).toEqual([]);
    expect(findingsOf(lineOf(lines, 'ask', 20), 'hold')).toEqual([]);
  });

  test('a warning sign in words holds as well', () => {
    const lines = played(story().on(3).text('chest pain since the run'));

    expect(findingsOf(lineOf(lines, 'text', 3))).toEqual(['hold doctor 03-05..FINE']);
  });
});

describe('sleep, pulse, energy and weight', () => {
  test.each([
    [7, 'normal'],
    [5.5, 'easy'],
    [4.5, 'active-recovery'],
    [3.5, 'rest'],
  ])('a night of %d hours is %s', (sleepHours, day) => {
    expect(lineOf(played(story().on(3).answer({ sleepHours }, 7)), 'reply', 3).day).toBe(day);
  });

  test('after training within a day a short night weighs one step more', () => {
    const dayOf = (sleepHours: number) =>
      lineOf(played(story().on(2).train(60, { km: 12, bpm: 150, at: 18 }).on(3).answer({ sleepHours }, 7)), 'reply', 3)
        .day;

    expect([dayOf(5.5), dayOf(4.5)]).toEqual(['active-recovery', 'rest']);
  });

  test('four nights of five and a half hours are a debt', () => {
    const tired = story();
    for (const day of [1, 2, 3, 4]) tired.on(day).answer({ sleepHours: 5.5 }, 7);

    expect(findingsOf(lineOf(played(tired), 'reply', 4), 'sleep-debt')).toEqual(['sleep-debt easy 03-06']);
  });

  test('a pulse is compared with the mornings of a week ago and before, not with the bad week itself', () => {
    const pulse = story();
    for (let day = 0; day < 20; day += 1) pulse.on(day).answer({ restingHr: 50 + (day % 2) }, 7);
    for (let day = 20; day < 27; day += 1) pulse.on(day).answer({ restingHr: 58 }, 7);
    pulse.on(27).answer({ restingHr: 62 }, 7);
    const lines = played(pulse);

    expect(findingsOf(lineOf(lines, 'reply', 26))).toEqual(['pulse easy 03-28']);
    expect(findingsOf(lineOf(lines, 'reply', 27))).toEqual(['pulse rest 03-29']);
    expect(lineOf(lines, 'reply', 27).learned).toMatchObject({ pulseBase: 50.5, pulseNoise: 0.7 });
  });

  test('low energy is an easy day', () => {
    expect(lineOf(played(story().on(3).answer({ energy: 3 }, 7)), 'reply', 3).day).toBe('easy');
  });

  test('a morning weight 2 % off the usual brings a word, and never one with an exclusion', () => {
    const weighed = (profile: object) => {
      const told = new Story({ ...runner, ...profile });
      for (const day of [1, 2, 3, 4]) told.on(day).answer({ weightKg: 70 }, 7);
      return findingsOf(lineOf(played(told.on(5).answer({ weightKg: 68.5 }, 7)), 'reply', 5));
    };

    expect([weighed({}), weighed({ medical: true }), weighed({ birthYear: 2010 })]).toEqual([
      ['weight note 03-07'],
      [],
      [],
    ]);
  });

  test('answers out of their range count as not given', () => {
    const lines = played(
      story().on(3).answer({ soreness: 11, sleepHours: 20, energy: -1, restingHr: 20, weightKg: 20 }, 7),
    );

    expect(lineOf(lines, 'reply', 3).findings).toEqual([]);
  });
});

describe('four signs', () => {
  const twoSigns = (days: number) => {
    const worn = story();
    for (let day = 0; day < days; day += 1) worn.on(day).answer({ soreness: 5, energy: 3 }, 7);
    return worn;
  };

  test('two of them are gentle days, three are rest', () => {
    const worn = story();
    for (let day = 0; day < 12; day += 1) worn.on(day).answer({ restingHr: 50, energy: 7 }, 7);
    for (let day = 12; day < 15; day += 1)
      worn.on(day).answer({ restingHr: 56, energy: 3, soreness: day < 14 ? 1 : 4 }, 7);
    worn.on(17).answer({ restingHr: 56, energy: 3, soreness: 4 }, 7);
    const lines = played(worn);

    expect(findingsOf(lineOf(lines, 'reply', 13), 'signs')).toEqual(['signs active-recovery 03-14..03-17']);
    expect(findingsOf(lineOf(lines, 'reply', 17), 'signs')).toContain('signs rest 03-19..03-21');
  });

  test('two signs for ten of fifteen days: a doctor, an easy week, and a word on blood tests, once', () => {
    const lines = played(twoSigns(22));
    const told = [...Array(22).keys()].filter((day) =>
      findingsOf(lineOf(lines, 'reply', day), 'signs-long').some((finding) =>
        finding.includes(lineOf(lines, 'reply', day).date.slice(5)),
      ),
    );

    expect(told.slice(0, 2)).toEqual([11, 12]);
    expect(findingsOf(lineOf(lines, 'reply', 11), 'recovery-week')).toEqual(['recovery-week easy 03-13..03-19']);
    expect(findingsOf(lineOf(lines, 'reply', 13), 'signs-long')).toEqual([]);
  });

  test('an unanswered sign does not count', () => {
    expect(daysOf(story().on(1).answer({ energy: 3 }, 7), 4, 5)).toEqual(['normal', 'normal']);
  });
});

describe('is my recovery working', () => {
  test('unknown without answers, yes with good ones, no with two bad signs', () => {
    const good = story();
    const bad = story();
    for (let day = 0; day < 7; day += 1) {
      good.on(day).answer({ soreness: 1, energy: 8, sleepHours: 8 }, 7);
      bad.on(day).answer({ soreness: 5, energy: 3, sleepHours: 5.5 }, 7);
    }

    expect(lineOf(played(story().on(6).ask(9)), 'ask', 6).working.verdict).toBe('unknown');
    expect(lineOf(played(good), 'weekly', 6).working).toEqual({
      energy: 'green',
      pulse: 'unknown',
      soreness: 'green',
      progress: 'unknown',
      sleep: 'green',
      verdict: 'yes',
    });
    expect(lineOf(played(bad), 'weekly', 6).working).toMatchObject({ energy: 'amber', sleep: 'amber', verdict: 'no' });
  });

  test('a poor appetite counts for ten days', () => {
    const lines = played(story().on(1).answer({ appetite: 'poor' }, 7).on(10).ask(9).on(11).ask(9));

    expect([10, 11].map((day) => lineOf(lines, 'ask', day).working.sleep)).toEqual(['amber', 'unknown']);
  });
});

describe('journeys and strange clocks', () => {
  test('after a change of zone every day is reckoned on the new clock', () => {
    const lines = played(story().on(3).answer({ soreness: 5 }, 8).profile({ timezone: 'America/Los_Angeles' }, 9));

    expect(lineOf(lines, 'profile', 2)).toMatchObject({
      date: '2026-03-04',
      day: 'normal',
      tomorrow: 'active-recovery',
    });
  });

  test('a runner of 80 with a resting pulse of 38 has a plan', () => {
    const old = new Story({ massKg: 60, birthYear: 1946, restingHr: 38, timezone: 'UTC' });
    const lines = played(old.on(1).train(60, { km: 8, bpm: 110 }).on(2).answer({ restingHr: 38, soreness: 2 }, 7));

    expect(lineOf(lines, 'reply', 2).day).toBe('easy');
  });
});
