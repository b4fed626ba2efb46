import { describe, expect, test } from 'vitest';
import type { Facts } from '../../functions/recovery/facts.ts';
import { clockOf, localTime } from '../../functions/recovery/local-clock.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { factsOf, finishOf, hourMs, mondayMorningMs, sessionOf } from '../fixtures/sessions.ts';

const easyRun = sessionOf({ elapsedSec: 1800, distanceM: 5000, averageHeartRate: 130 });
const at = (parts: Partial<Facts>, sinceHours = 0.2) => {
  const facts = factsOf({ session: easyRun, ...parts });
  return prescribe(facts, finishOf(facts.session) + sinceHours * hourMs);
};
const grounds = (parts: Partial<Facts>, rule: string) =>
  at(parts).because.flatMap((reason) => (reason.rule === rule ? [reason.reason] : []));
const groundsAfter = (sinceHours: number, rule: string) =>
  at({}, sinceHours).because.flatMap((reason) => (reason.rule === rule ? [reason.reason] : []));
const sentences = (parts: Partial<Facts>) => at(parts).warnings.map(({ sentence }) => sentence);

const finishMs = mondayMorningMs + 0.5 * hourMs;
const sunday = { date: '2026-11-22', load: 150, sport: 'Run' };

describe('what is said of the grounds', () => {
  test('an earlier session is named while it still asks for hours, rounded up, and no longer', () => {
    const withRest = (hours: number) => ({ recent: [{ ...sunday, readyAtMs: finishMs + hours * hourMs }] });

    expect(grounds(withRest(9.5), 'earlier-rest')).toEqual(['An earlier session still asks for 10 h.']);
    expect(grounds(withRest(0), 'earlier-rest')).toEqual([]);
    expect(grounds(withRest(-3), 'earlier-rest')).toEqual([]);
    expect(grounds({}, 'earlier-rest')).toEqual([]);
  });

  test('signs of too little recovery are named from two on, and make a gentle day', () => {
    const tired = { energy: 2 };
    const raised = { restingHr: 61 };

    expect(grounds({ replies: { ...tired, ...raised } }, 'signs')).toEqual([
      'Signs of too little recovery: low energy, a raised resting pulse.',
    ]);
    expect(at({ replies: { ...tired, ...raised } }).day).toBe('active-recovery');
    for (const replies of [{}, tired, raised, { ...raised, energy: 9 }]) {
      expect(grounds({ replies }, 'signs'), JSON.stringify(replies)).toEqual([]);
    }
  });

  test('a pulse within twice its usual scatter is no sign', () => {
    const withPulse = (restingHr: number, restingHrNoise?: number) =>
      grounds({ replies: { energy: 2, restingHr }, learned: { restingHrNoise } }, 'signs');
    const named = ['Signs of too little recovery: low energy, a raised resting pulse.'];

    expect(withPulse(61)).toEqual(named);
    expect(withPulse(61, 1)).toEqual(named);
    expect(withPulse(61, 9)).toEqual([]);
  });

  test('a run earlier on the day counts among the days in a row, and days without end are not named', () => {
    const runs = [18, 19, 20, 21, 22].map((day) => ({ date: `2026-11-${day}`, load: 20, sport: 'Run' }));
    const ride = sessionOf({ sport: 'Ride' });
    const today = { date: '2026-11-23', load: 20, sport: 'Run' };

    expect(grounds({ session: ride, recent: [...runs, today] }, 'run-streak')).toEqual(['6 days in a row with a run.']);
    expect(grounds({ session: ride, recent: runs }, 'run-streak')).toEqual([]);
    expect(grounds({}, 'run-streak')).toEqual([]);
  });

  test('grams are named up to twelve hours after the finish', () => {
    expect(groundsAfter(11.9, 'carbohydrate').join(' ')).toMatch(/\d+-\d+ g for 70 kg/);
    expect(groundsAfter(12, 'carbohydrate').join(' ')).not.toContain(' g for ');
  });

  test('a warning sign makes a day of rest, and is named as its reason', () => {
    const flagged = { replies: { hasRedFlag: true } };

    expect(at(flagged).day).toBe('rest');
    expect(grounds(flagged, 'day')).toEqual(['A day of rest, because of a warning sign.']);
    expect(grounds({}, 'day')).toEqual(['A normal day, by the hours.']);
  });
});

test('the month on the clock of the runner is counted from one', () => {
  expect(localTime(clockOf(sessionOf(), { timezone: 'Europe/Berlin' }), Date.UTC(2026, 11, 31, 23, 30))).toMatchObject({
    year: 2027,
    month: 1,
    dayOfMonth: 1,
  });
});

describe('a weight', () => {
  const refused = 'The weight in your profile cannot be right: please set it again, in kg or lb.';

  test('in the profile that cannot be right is asked for again, whatever was weighed', () => {
    expect(sentences({ profile: { massKg: 700 } })).toContain(refused);
    expect(sentences({ profile: { massKg: 7 }, replies: { weightBeforeKg: 70 } })).toContain(refused);
    expect(sentences({ profile: { massKg: 70 } })).not.toContain(refused);
    expect(sentences({ profile: {} })).not.toContain(refused);
  });
});

describe('without amounts a runner is told what to do meanwhile', () => {
  const meanwhile = ' Meanwhile drink to thirst and eat normal meals.';

  test('unless something graver says it', () => {
    expect(sentences({ profile: {} })).toContain(`No amounts without your weight. Set it to get numbers.${meanwhile}`);
    expect(sentences({ profile: { hasExclusion: true } })).toEqual(
      expect.arrayContaining([
        "No amounts: your clinician's limits come first.",
        'No amounts without your weight. Set it to get numbers.',
      ]),
    );
  });

  test('and nothing is warned of where the reason is a danger that is warned of elsewhere', () => {
    const flagged = at({ replies: { hasRedFlag: true } });

    expect(flagged.noAmounts).toContain('red-flag');
    expect(flagged.warnings.filter(({ code }) => code === 'red-flag')).toHaveLength(1);
    for (const warning of flagged.warnings) {
      expect(warning).toEqual({ code: expect.any(String), sentence: expect.stringMatching(/^[A-Z].*\.$/) });
    }
  });
});

describe('a doubt is said where there is one, and nowhere else', () => {
  test.each<[string, Partial<Facts>]>([
    [
      'It lasted far longer than you moved: the finish is taken from the moving time.',
      { session: { ...easyRun, movingSec: 1800, elapsedSec: 50 * 3600 } },
    ],
    ['Soreness goes from 0 to 10: please send it again.', { replies: { soreness: 11 } }],
    [
      'The time zone in your profile is unknown: times are by the clock of the activity.',
      { profile: { timezone: 'Mars/Olympus' } },
    ],
  ])('%s', (sentence, parts) => {
    expect(sentences(parts)).toContain(sentence);
    expect(sentences({})).not.toContain(sentence);
  });

  test('a day late there are no amounts any more', () => {
    const lateAfter = (hours: number) => at({}, hours).warnings.some(({ code }) => code === 'too-late-for-amounts');

    expect([2, 24].map(lateAfter)).toEqual([false, true]);
  });
});

test('running is forbidden until a moment, and not at that moment', () => {
  const facts = factsOf({ session: sessionOf({ elapsedSec: 36_000, distanceM: 100_000 }) });
  const until = prescribe(facts, finishOf(facts.session)).noRunUntilMs ?? 0;

  expect([until - 1, until].map((now) => prescribe(facts, now).noRunUntilMs)).toEqual([until, undefined]);
});
