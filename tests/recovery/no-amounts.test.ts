import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts, Profile, Replies } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { anyFacts, anySinceHours } from '../fixtures/any-facts.ts';
import { runsOf } from '../fixtures/runs.ts';
import { factsOf, finishOf, hourMs } from '../fixtures/sessions.ts';

const at = (facts: Facts, sinceHours = 0.2) => prescribe(facts, finishOf(facts.session) + sinceHours * hourMs);
const withheld = (profile: Profile, replies: Replies = {}) => at(factsOf({ profile, replies }));

describe('every reason for withholding amounts is kept, the clinician first', () => {
  const lost = { weightBeforeKg: 70, weightAfterKg: 64.5 };

  test.each<[Profile, Replies, readonly string[]]>([
    [{ massKg: 70 }, {}, []],
    [{ massKg: 70, hasExclusion: true }, lost, ['exclusion', 'loss-over-7-percent']],
    [
      { massKg: 70, hasExclusion: true, birthYear: 2012 },
      { ...lost, hasRedFlag: true },
      ['exclusion', 'red-flag', 'loss-over-7-percent', 'minor'],
    ],
    [{ hasExclusion: true }, {}, ['exclusion', 'mass-unknown']],
    [{ birthYear: 2012 }, { weightBeforeKg: 155, weightAfterKg: 153 }, ['minor', 'unit-unknown']],
  ])('%j %j: %j', (profile, replies, reasons) => {
    const { noAmounts, warnings, because } = withheld(profile, replies);

    expect(noAmounts ?? []).toEqual(reasons);
    expect(warnings.map(({ code }) => code)).toEqual(expect.arrayContaining([...reasons]));
    expect(because.filter(({ rule }) => rule === 'no-amounts')).toHaveLength(reasons.length);
  });
});

describe('a gain on the scales', () => {
  const codesAfter = (gainKg: number) => withheld({ massKg: 70 }, { weightBeforeKg: 70, weightAfterKg: 70 + gainKg });

  test.each([
    [0.1, false],
    [0.34, false],
    [0.35, true],
    [1, true],
  ])('of %d kg of 70: no extra fluid, alarm: %s', (gainKg, isAlarm) => {
    const { fluid, carbG, warnings, conditions } = codesAfter(gainKg);
    const codes = warnings.map(({ code }) => code);

    expect(fluid).toBeUndefined();
    expect(carbG).toBeDefined();
    expect(conditions).toMatchObject({ gainedKg: expect.closeTo(gainKg), isWeightUp: isAlarm, weighIn: 'used' });
    expect([codes.includes('overdrinking'), codes.includes('weight-up'), codes.includes('weight-hardly-up')]).toEqual([
      isAlarm,
      isAlarm,
      !isAlarm,
    ]);
  });
});

test('what became of a weigh-in is told to whoever answers the runner', () => {
  const use = (profile: Profile, weightBeforeKg?: number, weightAfterKg?: number) =>
    withheld(profile, { weightBeforeKg, weightAfterKg }).conditions.weighIn;

  expect([use({ massKg: 70 }), use({ massKg: 70 }, 70, 69), use({ massKg: 70 }, 155, 152), use({}, 155, 152)]).toEqual([
    'none',
    'used',
    'refused',
    'unit-unknown',
  ]);
});

test('with an exclusion, a flag, a minor or no mass there is no amount, whatever else is there', () => {
  const withholding = fc.constantFrom<(facts: Facts) => Facts>(
    (facts) => ({ ...facts, profile: { ...facts.profile, hasExclusion: true } }),
    (facts) => ({ ...facts, replies: { ...facts.replies, hasRedFlag: true } }),
    (facts) => ({ ...facts, profile: { ...facts.profile, birthYear: 2010 } }),
    (facts) => ({
      ...facts,
      profile: { ...facts.profile, massKg: undefined },
      replies: { ...facts.replies, weightBeforeKg: undefined },
    }),
  );
  fc.assert(
    fc.property(anyFacts, anySinceHours, withholding, (facts, sinceHours, withhold) => {
      const advice = at(withhold(facts), sinceHours);
      const given = at({ ...facts, profile: { ...facts.profile, hasExclusion: false } }, sinceHours);

      expect(advice.noAmounts?.length).toBeGreaterThan(0);
      expect([advice.fluid, advice.sodiumMg, advice.carbG, advice.proteinG]).toEqual(Array(4).fill(undefined));
      expect(advice.hoursToHard).toBeGreaterThanOrEqual(0);
      expect(given.noAmounts?.includes('exclusion') ?? false).toBe(false);
    }),
    { numRuns: runsOf(1000) },
  );
});
