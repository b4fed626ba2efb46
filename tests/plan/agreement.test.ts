import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localMoment } from '../../functions/clock/local-day.ts';
import { dayName, dayPartName } from '../../functions/messages/format-planned-day.ts';
import { spokenDay } from '../../functions/messages/spoken-day.ts';
import { askInTheMorning } from '../../functions/morning/ask-in-the-morning.ts';
import { readToday } from '../../functions/pages/day/read-today.ts';
import { dayPartWords, dayWords } from '../../functions/pages/today/clock-words.ts';
import { readCurrentPlan } from '../../functions/plan/person.ts';
import { covers, dayWord } from '../../functions/recovery-plan/findings.ts';
import type { Plan } from '../../functions/recovery-plan/plan.ts';
import type { Person } from '../../functions/recovery-plan/record.ts';
import { clubPages } from '../fixtures/club-pages.ts';
import { onFileOf } from '../fixtures/planned-people.ts';
import { type RunnerOnPhone, startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';
import { afterEvent, dayMs, newcomer, randomOf, randomSeason } from '../recovery-plan/random-season.ts';
import { type SaidOfPlan, saidOfPlan } from './said-of-plan.ts';

let club: TextingClub;
beforeAll(async () => {
  club = await startTextingClub({ monthlyUsd: 10_000 });
});
afterAll(() => club.stop());

/** As many as the environment's SEASONS says. A failure prints its seed: `randomSeason(seed, season)` is the season. */
const seasons = Number(process.env.SEASONS ?? 2);
const season = { days: 70 };
/** At so many moments of each. */
const moments = 8;
const firstSeed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

interface Moment {
  readonly person: Person;
  readonly atMs: number;
}

/** Between two events, at whatever hour: as far apart as the season is long. */
function momentsOf(seed: number): readonly Moment[] {
  const random = randomOf(seed);
  const events = randomSeason(seed, season);
  let person = newcomer();
  const all = events.map((event, index) => {
    person = afterEvent(person, event);
    const untilMs = Math.min(events[index + 1]?.atMs ?? Number.POSITIVE_INFINITY, event.atMs + dayMs);
    return { person, atMs: Math.floor(event.atMs + random() * (untilMs - event.atMs)) };
  });
  return Array.from(
    { length: moments },
    (_, index) => all[Math.floor(((index + random()) * all.length) / moments)],
  ).filter((moment) => moment !== undefined);
}

async function runnerWith({ person, atMs }: Moment): Promise<RunnerOnPhone> {
  club.pass(atMs - club.now());
  const { profile, history } = onFileOf(person);
  const { clock } = localMoment(atMs, person.record.timezone ?? 'UTC');
  const runner = await club.newRunner(profile, { joinedAt: atMs - 1, checkInAt: clock, questions: 'every-day' });
  await club.services.history.change(runner.member.athleteId, ({ revision }) => ({ ...history, revision }));
  return runner;
}

async function morningText({ member: { athleteId } }: RunnerOnPhone, { person, atMs }: Moment): Promise<string> {
  const { date } = localMoment(atMs, person.record.timezone ?? 'UTC');
  let text = '';
  const send = async (message: { readonly text: string }) => {
    text = message.text;
  };
  await askInTheMorning({ kind: 'check-in', athleteId, date }, atMs, { ...club.services, send });
  return text;
}

/** The page's day and the one after it by their categories, and the days of its sentence in the short names of the texts. */
async function saidOnPage({ member }: RunnerOnPhone, { atMs }: Moment): Promise<SaidOfPlan> {
  const pages = clubPages(club.tables, { athleteId: member.athleteId });
  const { today } = await readToday(member, atMs, pages.services);
  if (today.kind === 'hold') return { isOnHold: true };
  const { category, until } = today.hero;
  if (category === 'hold') return { day: 'rest' };
  const { noHardBefore, noRunBefore } = saidOfPlan(until);
  return {
    day: dayOfCategory[category],
    tomorrow: dayOfCategory[today.days[1]?.category ?? category],
    ...(noHardBefore !== undefined && { noHardBefore }),
    ...(noRunBefore !== undefined && { noRunBefore }),
  };
}

const dayOfCategory = {
  usual: 'normal',
  easy: 'easy',
  gentle: 'active-recovery',
  norun: 'no-run',
  rest: 'rest',
} as const;

const inTexts = { day: dayName, part: dayPartName };
const onPages = { day: dayWords, part: dayPartWords };

/** What of the plan the words may say. */
function expectAgreement(said: SaidOfPlan, plan: Plan, context: string, nameOf = inTexts): void {
  const { tomorrow, today, noHardBefore, noRunBefore, findings } = plan;
  const day = spokenDay(plan, today);
  if (noHardBefore === 'FINE') {
    expect(said.isOnHold, context).toBe(true);
    return;
  }
  const hard = noHardBefore === null ? undefined : nameOf.part(noHardBefore, today, 'metric');
  const seesDoctor = findings.some((finding) => finding.asks === 'doctor' && covers(finding, today));
  expect(said.isOnHold, context).toBeUndefined();
  if (said.day !== undefined) expect(said.day, context).toBe(seesDoctor ? 'rest' : day);
  if (said.tomorrow !== undefined) expect(said.tomorrow, context).toBe(tomorrow);
  if (said.noHardBefore !== undefined) expect(said.noHardBefore, context).toBe(hard);
  if (said.noRunBefore !== undefined && noRunBefore !== null && noRunBefore !== 'FINE') {
    expect(said.noRunBefore, context).toBe(nameOf.day(noRunBefore, today, 'metric'));
  }
  if (said.noRunBefore !== undefined && noRunBefore === null) {
    // Running is fine today, and not tomorrow.
    let day = today + 1;
    while (['rest', 'no-run'].includes(dayWord(findings, day))) day += 1;
    expect(said.noRunBefore, context).toBe(nameOf.day(day, today, 'metric'));
  }
}

describe('at one moment of a random season all say the same of today, tomorrow, hard training and running:', () => {
  test.each(Array.from({ length: seasons }, (_, index) => firstSeed + index))(
    'seed %i',
    async (seed) => {
      let told = 0;
      const agree = (...args: Parameters<typeof expectAgreement>) => {
        told += Object.keys(args[0]).length;
        expectAgreement(...args);
      };
      for (const moment of momentsOf(seed)) {
        const runner = await runnerWith(moment);
        const context = (what: string, text: string) =>
          `${what} at ${new Date(moment.atMs).toISOString()}, seed ${seed}: ${text}`;
        const current = async () => (await readCurrentPlan(runner.member.athleteId, moment.atMs, club.services)).plan;
        const plan = await current();

        const morning = await morningText(runner, moment);
        agree(saidOfPlan(morning), plan, context('the morning', morning));
        const page = await saidOnPage(runner, moment);
        agree(page, plan, context('the page', JSON.stringify(page)), onPages);
        const [toPlan = ''] = await club.say(runner.phone, 'PLAN');
        agree(saidOfPlan(toPlan), plan, context('PLAN', toPlan));
        const [toAnswer = ''] = await club.say(runner.phone, 'E 6');
        agree(saidOfPlan(toAnswer), await current(), context('an answer', toAnswer));
      }
      // A day at least by each of the four, at each moment.
      expect(told).toBeGreaterThanOrEqual(4 * moments);
    },
    60_000,
  );
});
