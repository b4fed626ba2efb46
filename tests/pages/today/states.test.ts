import { describe, expect, test } from 'vitest';
import { spokenDay } from '../../../functions/messages/spoken-day.ts';
import { categories, categoryOf } from '../../../functions/pages/today/category.ts';
import { comingDays } from '../../../functions/pages/today/coming-days.ts';
import type { Open, Today, TodayFacts } from '../../../functions/pages/today/today.ts';
import { momentAt } from '../../../functions/recovery-plan/local-day.ts';
import { plan as planAt } from '../../../functions/recovery-plan/plan.ts';
import { textOf } from './page-text.ts';
import { at, Runner, withHistory } from './people.ts';
import { pageOf, type StateName, stateNames, todayIn } from './states.ts';

const open = (name: StateName): Open => {
  const today: Today = todayIn(name);
  if (today.kind !== 'open') throw new Error(`${name} is on hold`);
  return today;
};
const read = (name: StateName) => textOf(pageOf(name));

describe('every state of the page "today"', () => {
  test.each(stateNames)('%s is under 60,000 bytes, names nothing raw and leaves no block empty', (name) => {
    const html = pageOf(name);

    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    expect(html).not.toMatch(/undefined|NaN|\[object|null|WeightTraining|active-recovery|no-run\b|mass-unknown/);
    expect(html).not.toMatch(/ style="|<script|\son\w+="/);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<(p|li|ul|ol|section|h2|h3)( [^>]*)?><\/\1>/g)).toBeNull();
    expect(textOf(html)).not.toMatch(/\b(must|missed|failed|should have|unfortunately|streak|score)\b/i);
  });

  test.each<[StateName, string, RegExp]>([
    ['easy', 'Easy day', /After your 12 km of this morning.*Today and tomorrow\. Nothing hard before Saturday\./],
    ['long-and-hot', 'Easy day', /The rest of today, gentle tomorrow\. Nothing hard before Saturday\./],
    ['gentle', 'Gentle day', /The day after your 19 km.*pulse under 1\d\d/],
    ['no-running', 'No running', /2 days after your marathon.*No running before tomorrow/],
    ['rest', 'Rest day', /The day after your marathon.*No running before Saturday, nothing hard before Wednesday/],
    ['doctor', 'See a doctor today', /Soreness has risen to 7.*Rest until then/],
    ['nothing-due', 'Train as usual', /4 days after your 1\d km.*Today and in the coming days\. Train what you like\./],
    ['silent', 'Train as usual', /No training since Saturday 14 November/],
    ['new', 'Train as usual', /Nothing from you yet.*Your first advice comes minutes after your next upload\./],
    ['first-run', 'Easy day', /The rest of today, no running tomorrow\./],
    [
      'after-a-break',
      'Train as usual',
      /No rest is due\. How much fits you now stands under "Why"\..*21 days without a run: when you run again, at most/,
    ],
    ['back-after-a-break', 'Easy day', /no running tomorrow.*Back after \d+ days without a run/],
    [
      'before-a-race',
      'Train as usual',
      /10 days before your race.*No rest is due.*Your race is near: about half of your volume/,
    ],
  ])('%s says at a glance "%s", until when and why', (name, title, words) => {
    expect(open(name).hero.title).toBe(title);
    expect(read(name)).toMatch(words);
  });

  test.each<[StateName, RegExp]>([
    ['easy', /Drink 3 glasses by 13:15 About 0\.6-0\.9 L: stop when you are not thirsty/],
    ['easy-us', /Drink \d(-\d)? cups by \d+(:\d\d)?[ap]m About \d\d(-\d\d)? fl oz/],
    ['long-and-hot', /4-7 glasses by 13:30 About 0\.9-1\.8 L with salty food: stop when you are not thirsty/],
    ['weighed-in', /You answered 70\.4 kg before and 68\.6 kg after, at 8:48\./],
    ['rest', /Nothing to catch up on/],
    ['exclusion', /Your clinician's limits come first.*Your settings/],
    ['no-weight', /To thirst, and a normal meal.*we do not know yours/],
    ['new', /Nothing due Drink to thirst and eat what you like/],
    ['doctor', /No amounts for now/],
  ])('%s has one thing to say of drink and food', (name, words) => {
    expect(read(name)).toMatch(words);
  });

  test.each<StateName>(['exclusion', 'no-weight', 'doctor', 'hold', 'hold-doctor', 'new', 'silent', 'rest'])(
    '%s names no amount',
    (name) => {
      expect(read(name)).not.toMatch(/\d\s?(L|fl oz|g)\b|\d-\d+ g/);
    },
  );

  test.each<StateName>(['exclusion', 'no-weight'])('%s has no chart of sweat', (name) => {
    expect(open(name).eightWeeks.panels.map(({ id }) => id)).not.toContain('sweat');
  });

  test('on hold there is help and nothing else: no days, no charts, no tips, and being well is one more step', () => {
    const html = pageOf('hold');

    expect(textOf(html)).toMatch(
      /Get help first This can be an emergency: call 112 \(abroad: local number\) now and do not stay alone\. Call 112 /,
    );
    expect(html).not.toMatch(/class="days"|class="plot|i-leaf"\/><\/svg><p>|name="soreness"/);
    expect(html).toMatch(
      /<details><summary>A doctor says I am well<\/summary><form method="post" action="\/c\/x\/fine">/,
    );
  });

  test('a charted week of somebody new is a sentence, and has no axes', () => {
    const { eightWeeks, week } = open('new');

    expect(week).toBeUndefined();
    expect(eightWeeks.panels.every(({ plot, sentence }) => plot === undefined && sentence !== '')).toBe(true);
  });
});

describe('the coming days', () => {
  test('are those that the plan will say, day by day, if nothing new comes', () => {
    const runner = withHistory(new Runner()).trains(1, 9, 3.7, { distanceM: 42_300, isRace: true });
    const { plan, timeline } = runner.factsAt(9);
    const later = comingDays(plan).map((_, ahead) => {
      const then = planAt(runner.person, momentAt(timeline.clock, plan.today + ahead, 9));
      return categories[categoryOf(spokenDay(then, then.today))].short;
    });

    expect(comingDays(plan).map(({ word }) => word)).toEqual(later);
    expect(later.slice(0, 3)).toEqual(['Rest', 'No run', 'Gentle']);
  });

  test('are solid as far as something asks, and open from then on', () => {
    const today = open('easy');

    expect(today.days.map(({ isOpen }) => isOpen)).toEqual([false, false, false, true, true, true, true]);
  });
});

describe('what was said today', () => {
  test('is said back, with when and with what it changed', () => {
    expect(open('gentle').answered).toEqual({
      said: 'Soreness 5, slept 6 hours, at 7:18.',
      changed: 'New: gentle today instead of easy, nothing hard before tomorrow evening.',
    });
  });

  test('is said to change nothing where it does not', () => {
    const today = withHistory(new Runner(), 4).says(0, 7, { soreness: 1, sleepHours: 8 }).todayAt(8);

    expect(today).toMatchObject({
      answered: {
        said: 'Soreness 1, slept 8 hours, at 7:00.',
        changed: 'It changes nothing: as usual today and tomorrow.',
      },
    });
  });

  test('of two answers about the same thing is the later one', () => {
    const today = withHistory(new Runner(), 4).says(0, 7, { soreness: 6 }).says(0, 7.5, { soreness: 1 }).todayAt(8);

    expect(today).toMatchObject({ answered: { said: 'Soreness 1, at 7:30.' } });
  });
});

describe('times and days', () => {
  test('are on the clock of the athlete, as their country reads it', () => {
    const berlin = withHistory(new Runner()).says(0, 7.1, { soreness: 2 });
    const boston = withHistory(new Runner({ timezone: 'America/New_York' })).says(0, 13.1, { soreness: 2 });

    expect(berlin.todayAt(8)).toMatchObject({ answered: { said: 'Soreness 2, at 7:06.' } });
    expect(boston.todayAt(14)).toMatchObject({ answered: { said: 'Soreness 2, at 7:06am.' } });
    expect(berlin.todayAt(8, { units: 'us' }).date).toBe('Thursday, November 26');
  });

  test('of food fit what the athlete eats', () => {
    const runner = withHistory(new Runner()).trains(0, 8, 1.2, { averageHeartRate: 150 });
    const named = (foods: TodayFacts['foods']) => {
      const today = runner.todayAt(9.5, { foods });
      const due = today.kind === 'open' && today.drinkAndEat.kind === 'due' ? today.drinkAndEat : undefined;
      return due?.eat.plate?.examples ?? [];
    };

    expect(named([])).toHaveLength(2);
    expect(named(['vegan'])).toHaveLength(2);
    expect(named(['vegan', 'no-gluten', 'no-nuts']).join(' ')).not.toMatch(
      /egg|yogurt|milk|chicken|tuna|toast|bread|pasta|oats|peanut/,
    );
  });

  test('of what was sent go by day, newest first, and name neither code nor a message that was not meant to be read', () => {
    const { sent } = open('easy');

    expect(sent).toEqual([
      {
        name: 'Today',
        messages: [
          { what: 'Advice after your session', time: '9:24', outcome: undefined },
          { what: 'Good morning message', time: '7:30', outcome: undefined },
        ],
      },
      { name: 'Yesterday', messages: [{ what: 'Answer to you', time: '7:12', outcome: 'perhaps not arrived' }] },
    ]);
  });

  test('of a hold say since when', () => {
    expect(todayIn('hold-doctor')).toMatchObject({ since: 'today, 7:00' });
    expect(todayIn('hold')).toMatchObject({ since: 'yesterday, 19:12' });
    expect(at(0, 7)).toBeGreaterThan(at(1, 7));
  });
});

describe('the charts', () => {
  test('tell every week in words: what was done, and of each answer the mean', () => {
    const { panels, weeks } = open('full').eightWeeks;
    const readings = Object.fromEntries(panels.map(({ id, readings: all }) => [id, all.at(-2)]));

    expect(weeks.map(({ short }) => short)).toEqual(['5 Oct', '12', '19', '26', '2 Nov', '9', '16', '23']);
    expect(readings.load).toMatch(/^7 days with a run, 0 without, load \d+$/);
    expect(readings.soreness).toMatch(/^[\d.]+ on average, highest 6$/);
    expect(readings.sleep).toMatch(/^[\d.]+ hours a night, from 7 answers$/);
    expect(readings.pulse).toMatch(/^\d+(\.5)? in the middle$/);
  });

  test('have one table of all days, newest first, with names as people say them', () => {
    const { rows } = open('full').eightWeeks;

    expect(rows).toHaveLength(53);
    expect(rows[0]).toEqual({
      date: 'Thu 26 Nov',
      cells: ['Run, Strength', expect.stringMatching(/^\d+$/), '0', '5.5', '50'],
    });
  });

  test('know the own usual of weeks that a timeline of today has forgotten', () => {
    const pulse = open('full').eightWeeks.panels.find(({ id }) => id === 'pulse');

    expect(pulse?.plot?.bands).toHaveLength(8);
    expect(pulse?.plot?.labels).toEqual([]);
  });
});
