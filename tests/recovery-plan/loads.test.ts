import { describe, expect, test } from 'vitest';
import { findingsOf, lineOf, played, Story } from '../season/story.ts';

/** Day 0 is Monday 2 March 2026. An hour at 150 beats is a load of 82 for this runner. */
const runner = {
  massKg: 70,
  sex: 'M',
  birthYear: 1986,
  restingHr: 55,
  maxHr: 190,
  timezone: 'Europe/Berlin',
  experience: 'regular',
};
const story = () => new Story(runner);

describe('one session', () => {
  test('a hard hour makes the next day easy, and the one after free', () => {
    const lines = played(story().on(1).train(60, { km: 12, bpm: 150 }));

    expect(findingsOf(lineOf(lines, 'activity', 1))).toEqual(['session easy 03-04']);
    expect([lineOf(lines, 'morning', 2).day, lineOf(lines, 'morning', 3).day]).toEqual(['easy', 'normal']);
    expect(lineOf(lines, 'activity', 1).noHardBefore).toBe('2026-03-05 morning');
  });

  test('a short run in the morning allows hard training from the evening on, and says nothing of tomorrow', () => {
    const { noHardBefore, findings } = lineOf(played(story().on(1).train(36, { km: 6, bpm: 133 })), 'activity', 1);

    expect([noHardBefore, findings]).toEqual(['2026-03-03 evening', []]);
  });

  test.each([
    [14, '2026-03-11 midday', 'normal'],
    [14.25, '2026-03-11 evening', 'easy'],
    [14.5, '2026-03-11 evening', 'easy'],
  ])(
    '72 hours from a start at %s end on %s, and that day is %s: at 17:00 the evening has begun',
    (at, noHardBefore, day) => {
      const lines = played(story().on(6).train(165, { km: 30, bpm: 140, at }));

      expect(lineOf(lines, 'activity', 6).noHardBefore).toBe(noHardBefore);
      expect(lineOf(lines, 'morning', 9).day).toBe(day);
    },
  );

  test('72 hours of a long run on Sunday are a gentle Monday, an easy Tuesday and a free Wednesday', () => {
    const lines = played(story().on(6).train(165, { km: 30, bpm: 140 }));

    expect([7, 8, 9].map((day) => lineOf(lines, 'morning', day).day)).toEqual(['active-recovery', 'easy', 'normal']);
  });

  test('a run of 27 km with 500 m of climbing has the hours of 28 km', () => {
    const flat = lineOf(played(story().on(6).train(165, { km: 27, bpm: 120 })), 'activity', 6);
    const hilly = lineOf(played(story().on(6).train(165, { km: 27, bpm: 120, ascentM: 500 })), 'activity', 6);

    expect([flat.noHardBefore, hilly.noHardBefore]).toEqual(['2026-03-10 morning', '2026-03-11 morning']);
  });

  test('the first long descent of three weeks asks for a day more, the second does not', () => {
    const down = { km: 10, bpm: 140, descentOfSplitsM: 60 };
    const lines = played(story().on(1).train(60, down).on(10).train(60, down));

    expect(lineOf(lines, 'activity', 1).noHardBefore).toBe('2026-03-05 morning');
    expect(findingsOf(lineOf(lines, 'activity', 1), 'session')).toEqual(['session active-recovery 03-04']);
    expect(findingsOf(lineOf(lines, 'activity', 10), 'session')).toEqual(['session easy 03-13']);
  });

  test('a marathon: rest, no running for two days, gentle to the fifth, easy on the sixth, and a word for the second week', () => {
    const lines = played(story().on(6).train(216, { km: 42.3, bpm: 150, isRace: true, at: 8 }));

    expect(lineOf(lines, 'morning', 7).noRunBefore).toBe('2026-03-11 morning');
    expect([7, 8, 9, 10, 11, 12, 13].map((day) => lineOf(lines, 'morning', day).day)).toEqual([
      'rest',
      'no-run',
      'active-recovery',
      'active-recovery',
      'active-recovery',
      'easy',
      'normal',
    ]);
    expect(findingsOf(lineOf(lines, 'activity', 6), 'long-run')).toEqual([
      'long-run rest 03-09',
      'long-run note 03-16..03-22',
    ]);
  });

  test('a jog four days after a marathon changes nothing of what is left of it', () => {
    const marathon = () => story().on(6).train(216, { km: 42.3, bpm: 150, isRace: true, at: 8 });
    const alone = played(marathon());
    const withJog = played(marathon().on(10).train(25, { km: 4, bpm: 120 }));

    expect([10, 11, 12, 13].map((day) => lineOf(withJog, 'morning', day).noHardBefore)).toEqual(
      [10, 11, 12, 13].map((day) => lineOf(alone, 'morning', day).noHardBefore),
    );
  });

  test('a loss of more than 7 % by the scales is a day of rest', () => {
    const lines = played(
      story()
        .on(1)
        .train(120, { km: 22, bpm: 140 })
        .answer({ weightBeforeKg: 70, weightAfterKg: 65, drunkL: 0.5 }, 9.5),
    );

    expect(findingsOf(lineOf(lines, 'reply', 1), 'loss')).toEqual(['loss rest 03-04']);
  });
});

describe('parts, recordings and doubles', () => {
  test('warm-up, intervals and cool-down are one session of which each part is told of', () => {
    const parts = story().on(1).train(15, { km: 2.5, bpm: 120, at: 18 }).train(40, { km: 9, bpm: 165, at: 18.3 });
    const lines = played(parts.train(12, { km: 2, bpm: 120, at: 19.1 }));
    const [, , , last] = lines;

    expect(last?.line).toBe('activity');
    expect(findingsOf(lineOf(lines, 'activity', 1))).toEqual(['session easy 03-04']);
    expect(lineOf(lines, 'weekly', 6).week).toMatchObject({ runDays: 1, load: 78 });
  });

  test('two devices that record the same run are one session', () => {
    const one = played(story().on(1).train(60, { km: 12, bpm: 150 }));
    const two = played(
      story().on(1).train(60, { km: 12, bpm: 150 }).train(58, { km: 12.1, at: 7.02, uploadAfterMinutes: 40 }),
    );

    expect(lineOf(two, 'weekly', 6).week).toEqual(lineOf(one, 'weekly', 6).week);
    expect(lineOf(two, 'activity', 1).noHardBefore).toBe(lineOf(one, 'activity', 1).noHardBefore);
  });

  test('two sessions of a day less than eight hours apart: a word to eat between them', () => {
    const lines = played(story().on(1).train(60, { km: 12, bpm: 150 }).train(60, { sport: 'Ride', bpm: 130, at: 13 }));

    expect(findingsOf(lineOf(lines, 'activity', 1), 'double')).toEqual(['double note 03-03']);
  });

  test('an edit takes the place of the upload, and a deletion takes it away', () => {
    const lines = played(
      story()
        .on(1)
        .train(60, { km: 12, bpm: 150, id: 7 })
        .train(30, { km: 6, bpm: 130, id: 7, uploadAfterMinutes: 200 })
        .on(2)
        .remove(7),
    );

    expect(lineOf(lines, 'morning', 2).day).toBe('normal');
    expect(lineOf(lines, 'weekly', 6).week).toMatchObject({ runDays: 0, load: 0 });
  });

  test('a session deleted that had made a finding takes the finding with it', () => {
    const lines = played(story().on(6).train(165, { km: 30, bpm: 140, id: 9 }).on(7).ask(8).remove(9, 9));

    expect(findingsOf(lineOf(lines, 'ask', 7))).not.toEqual([]);
    expect(findingsOf(lineOf(lines, 'deleted', 7))).toEqual([]);
  });
});

describe('days in a row', () => {
  test('the third hard day in a row asks for rest, and a hard session counts as a hard day', () => {
    const hard = story();
    for (const day of [1, 2, 3]) hard.on(day).train(45, { km: 10, bpm: 165 });

    expect(findingsOf(lineOf(played(hard), 'activity', 3), 'hard-days')).toEqual(['hard-days rest 03-06']);
  });

  test('after six days with a run rest, after seven easy, after thirteen rest again', () => {
    const daily = story();
    for (let day = 0; day < 14; day += 1) daily.on(day).train(36, { km: 6, bpm: 130 });
    const lines = played(daily);

    expect([4, 5, 6, 11, 12].map((day) => lineOf(lines, 'activity', day).tomorrow)).toEqual([
      'normal',
      'rest',
      'easy',
      'easy',
      'rest',
    ]);
  });
});

describe('who runs for the first time, again, or further than before', () => {
  test('a beginner is asked for a day without running after each of the first 18 run days', () => {
    const beginner = new Story({ ...runner, experience: 'new' });
    for (let run = 0; run < 20; run += 1) beginner.on(run * 2).train(20, { km: 3, bpm: 130 });
    const lines = played(beginner);

    expect([0, 34, 36].map((day) => lineOf(lines, 'activity', day).tomorrow)).toEqual(['no-run', 'no-run', 'normal']);
  });

  test('who did not say whether they are new has an easy day, from 60 years on a day without running', () => {
    const unasked = { massKg: 70, restingHr: 55, maxHr: 190, timezone: 'UTC' };
    const tomorrow = (profile: object) =>
      lineOf(played(new Story({ ...unasked, ...profile }).on(1).train(20, { km: 3, bpm: 130 })), 'activity', 1)
        .tomorrow;

    expect([tomorrow({ birthYear: 1986 }), tomorrow({ birthYear: 1966 }), tomorrow({})]).toEqual([
      'easy',
      'no-run',
      'easy',
    ]);
  });

  test('after four weeks off: at most a third of the longest run, and a day without running after each', () => {
    const back = story();
    for (let day = 0; day < 28; day += 7) back.on(day).train(80, { km: 15, bpm: 140 });
    back.on(51).train(35, { km: 6, bpm: 130 });
    const lines = played(back);

    expect(findingsOf(lineOf(lines, 'morning', 35), 'return')).toEqual(['return note 04-06..05-17']);
    expect(findingsOf(lineOf(lines, 'activity', 51), 'return')).toEqual([
      'return no-run 04-23',
      'return active-recovery 04-24',
    ]);
    expect(findingsOf(lineOf(lines, 'morning', 52), 'return')).not.toContain('return note 04-06..05-17');
  });

  test('a run of twice the longest of the month is followed by a day without running, and a word for a week', () => {
    const spiked = story();
    for (const day of [0, 4, 8, 12, 15]) spiked.on(day).train(50, { km: 9, bpm: 130 });
    spiked.on(18).train(120, { km: 20, bpm: 130 });

    expect(findingsOf(lineOf(played(spiked), 'activity', 18), 'spike')).toEqual([
      'spike no-run 03-21',
      'spike easy 03-22',
      'spike note 03-20..03-27',
    ]);
  });
});

describe('weeks', () => {
  test('after three weeks of more and more a lighter one is suggested, and not again for three weeks', () => {
    const building = story();
    [30, 36, 44, 54, 66].forEach((minutes, week) => {
      for (const day of [1, 3, 5]) building.on(week * 7 + day).train(minutes + 20, { km: 10, bpm: 140 });
    });
    const lines = played(building);

    expect(findingsOf(lineOf(lines, 'morning', 28), 'down-week')).toEqual(['down-week note 03-30..04-05']);
    expect(findingsOf(lineOf(lines, 'morning', 35), 'down-week')).toEqual([]);
    expect(lineOf(lines, 'weekly', 27).week?.suggestion).toBe('down-week');
  });

  test('a race date brings the word of the taper for two weeks before a marathon, for one before 10 km', () => {
    const taper = (raceKm: number) =>
      findingsOf(lineOf(played(new Story({ ...runner, raceDate: '2026-04-26', raceKm }).on(1).ask(9)), 'ask', 1));

    expect([taper(42.2), taper(10)]).toEqual([['taper note 04-12..04-25'], ['taper note 04-19..04-25']]);
  });

  test('the week is told against the weeks before', () => {
    const weeks = story();
    for (let day = 0; day < 28; day += 2) weeks.on(day).train(50, { km: 9, bpm: 140 });
    const { week } = lineOf(played(weeks), 'weekly', 27);

    expect(week).toMatchObject({ runDays: 3, freeDays: 4, verdict: 'unknown', suggestion: 'keep' });
    expect(week?.usual).toBeGreaterThan(Number(week?.load));
  });
});
