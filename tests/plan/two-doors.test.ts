import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localMoment } from '../../functions/clock/local-day.ts';
import { takeCheckIn } from '../../functions/pages/day/take-check-in.ts';
import { currentPlanOf, personOf, readCurrentPlan } from '../../functions/plan/person.ts';
import { takeAnswer } from '../../functions/plan/take-answer.ts';
import { plan } from '../../functions/recovery-plan/plan.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';
import type { AnswerValues } from '../../functions/recovery-plan/record-answer.ts';
import type { Answers } from '../../functions/store/check-in-answers.ts';
import type { Report } from '../../functions/store/check-ins.ts';
import { type RunnerOnPhone, startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';
import { afterEvent, newcomer, randomOf, randomSeason } from '../recovery-plan/random-season.ts';

let club: TextingClub;

beforeAll(async () => {
  club = await startTextingClub();
});
afterAll(() => club.stop());

/** As many as the environment's SEASONS says. A failure prints its seed. */
const seasons = Number(process.env.SEASONS ?? 1);
const firstSeed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const days = 35;

/** The answers of a season that is made of a seed: some days apart, of one person without sessions. */
function answersOfSeason(seed: number): readonly { readonly at: number; readonly values: AnswerValues }[] {
  return randomSeason(seed, { days, isMessy: false }).flatMap((event) =>
    event.kind === 'answer' && (event.values.soreness ?? 0) < 9
      ? [{ at: Math.round(event.atMs), values: event.values }]
      : [],
  );
}

function answersOf({ effort, ...values }: AnswerValues): Answers {
  return { ...values, rpe: effort };
}

const enqueueEvent = async () => undefined;

async function byText({ member: { athleteId } }: RunnerOnPhone, report: Report) {
  const [profile, checkIns] = await Promise.all([
    club.services.profiles.read(athleteId),
    club.services.checkIns.read(athleteId),
  ]);
  return takeAnswer({ athleteId, profile, checkIns }, report, report.at, { ...club.services, rules: findingRules });
}

function onThePage({ member }: RunnerOnPhone, report: Report) {
  return takeCheckIn(member, { ...report, source: 'page' }, undefined, {
    ...club.services,
    enqueueEvent,
    now: () => report.at,
  });
}

describe('over a random season', () => {
  test.each(Array.from({ length: seasons }, (_, index) => firstSeed + index))(
    'what is texted and what is tapped on the page make one plan, also at one moment: seed %i',
    async (seed) => {
      const random = randomOf(seed);
      const [texting, tapping, both] = [await club.newRunner(), await club.newRunner(), await club.newRunner()];
      const runners = [texting, tapping, both] as const;
      for (const { at, values } of answersOfSeason(seed)) {
        const report: Report = {
          date: localMoment(at, 'UTC').date,
          at,
          answers: answersOf(values),
          source: 'text',
        };
        const [first, second] = halvesOf(values, random);
        const told = await Promise.all([
          byText(texting, report),
          onThePage(tapping, report),
          byText(both, { ...report, answers: answersOf(first) }),
          onThePage(both, { ...report, answers: answersOf(second) }),
        ]);

        const plans = await Promise.all(
          runners.map(async ({ member }) => (await readCurrentPlan(member.athleteId, at, club.services)).plan),
        );
        expect(plans[1]).toEqual(plans[0]);
        expect(plans[2]).toEqual(plans[0]);
        expect(told[0].after.plan).toEqual(plans[0]);
        expect(told[1].after.plan).toEqual(plans[0]);
        // Of two at one moment the later one knows of both.
        expect([told[2].after.plan, told[3].after.plan]).toContainEqual(plans[0]);
      }
    },
    120_000,
  );

  test.each(Array.from({ length: seasons }, (_, index) => firstSeed + index))(
    'the tables hold what the pure record holds, and an answer that comes again says what it said: seed %i',
    async (seed) => {
      const runner = await club.newRunner();
      const profile = await club.services.profiles.read(runner.member.athleteId);
      let person = { ...newcomer(), ...personOf({ profile, history: { sessions: [], revision: 0 } }) };
      for (const { at, values } of answersOfSeason(seed)) {
        person = afterEvent(person, { kind: 'answer', atMs: at, values });
        const report: Report = { date: localMoment(at, 'UTC').date, at, answers: answersOf(values), source: 'text' };

        const first = await byText(runner, report);
        const again = await byText(runner, report);

        expect(first.after.plan).toEqual(plan(person, at));
        expect(again.after.plan).toEqual(first.after.plan);
        expect(again.before.plan).toEqual(first.before.plan);
      }
    },
    120_000,
  );
});

/** The same answer in two parts. */
function halvesOf(values: AnswerValues, random: () => number): readonly [AnswerValues, AnswerValues] {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  const isFirst = entries.map(() => random() < 0.5);
  return [
    Object.fromEntries(entries.filter((_, index) => isFirst[index])),
    Object.fromEntries(entries.filter((_, index) => !isFirst[index])),
  ];
}

test('a plan is made for the present, whenever the answer was given', async () => {
  const { member } = await club.newRunner();
  const at = club.now();
  const { after } = await takeAnswer(
    { athleteId: member.athleteId, profile: undefined, checkIns: { days: {}, revision: 0 } },
    { date: localMoment(at, 'UTC').date, at, answers: { soreness: 7 }, source: 'text' },
    at + 26 * 3_600_000,
    { ...club.services, rules: findingRules },
  );

  expect(after.plan).toEqual(currentPlanOf(after.person, at + 26 * 3_600_000).plan);
  expect(after.plan.day).not.toBe('rest');
});
