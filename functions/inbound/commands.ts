import { dayMs } from '../clock/lifetime.ts';
import { daysLater, localMoment } from '../clock/local-day.ts';
import type { AthleteLinks } from '../links/athlete-links.ts';
import { adviceText } from '../messages/advice-text.ts';
import {
  noPlanYet,
  nothingToUndo,
  paused,
  pausedUntilResume,
  resumed,
  takenBack,
  takenBackAlone,
  unitsChanged,
  why,
  yourData,
} from '../messages/answer-sentences.ts';
import { formatDay } from '../messages/format-clock.ts';
import { formatMoment } from '../messages/format-moment.ts';
import {
  askBeforeForgetting,
  holdIsBack,
  kept,
  nothingToKeep,
  stillForgettingAt,
} from '../messages/question-sentences.ts';
import { formatNumbers } from '../messages/reply/confirmation.ts';
import { longestPauseDays } from '../messages/reply/reply-ranges.ts';
import { readUntilDay } from '../messages/reply/until-day.ts';
import { withRestDue } from '../messages/rest-due.ts';
import { lastingRestSentence } from '../messages/rest-sentences.ts';
import { holdEndedText, notHeldText } from '../messages/safety-text.ts';
import {
  ill,
  injured,
  leaving,
  meaningOf,
  menu,
  tellOnThePage,
  type WeekSoFar,
  weekSoFar,
  whatToDrink,
  whatToEat,
} from '../messages/wish-answers.ts';
import { planTomorrow } from '../plan/plan-question.ts';
import {
  type PlanServices,
  planFor,
  planToRepeat,
  restDue,
  restWithoutRow,
  savePlan,
  sessionWithRestDue,
} from '../plan/session-plan.ts';
import type { LocalClock } from '../recovery/local-clock.ts';
import { sportOf } from '../recovery/sports.ts';
import type { Schedules } from '../schedules/schedules.ts';
import type { CheckInStore } from '../store/check-ins.ts';
import type { MemberStore } from '../store/member.ts';
import { type Answer, answerOf, type Inbound } from './answer.ts';
import { type ErasureServices, keepEverything } from './planned-erasure.ts';
import { type BodyServices, setWeight } from './told-about-body.ts';

export interface CommandServices extends PlanServices, ErasureServices, BodyServices {
  readonly members: MemberStore;
  readonly checkIns: CheckInStore;
  readonly links: AthleteLinks;
  readonly schedules: Schedules;
}

/** Coaching stops for a red flag; ways out and settings do not. */
export function worksWhileHeld(command: string): boolean {
  return !coaching.has(command);
}

const coaching: ReadonlySet<string> = new Set([
  'why',
  'plan',
  'week',
  'what-gentle',
  'what-food',
  'what-drink',
  'weight-set',
  'ill',
  'injured',
]);

/** Carries a command out, in the words that the grammar has for it. */
export async function carryOut(
  command: string,
  inbound: Inbound,
  now: number,
  services: CommandServices,
): Promise<Answer | undefined> {
  const { member, text, checkIns } = inbound;
  const { athleteId } = member;

  switch (command) {
    case 'why': {
      const plan = await planFor(inbound, checkIns, now, services);
      return answerOf(plan === undefined ? noPlanYet : why(plan.prescription.because));
    }
    case 'plan': {
      const plan = await planToRepeat(inbound, now, services);
      if (plan === undefined) {
        return answerOf(restWithoutRow(sessionWithRestDue(inbound.history, text.at), member, now) ?? noPlanYet);
      }
      const due = withRestDue(plan.prescription, restDue(inbound.history, text.at));
      return answerOf(adviceText(due, plan.row.session, { units: member.units }));
    }
    case 'undo':
      return undo(inbound, now, services);
    case 'resume':
      await services.members.resume(athleteId);
      // Whoever comes back does not want to be forgotten.
      await keepEverything(athleteId, services);
      // The pause has cancelled what was planned.
      await planTomorrow(member, inbound, text.at, services.schedules);
      return answerOf(resumed);
    case 'units us':
    case 'units metric': {
      const units = command === 'units us' ? 'us' : 'metric';
      await services.members.useUnits(athleteId, units);
      return answerOf(unitsChanged(units));
    }
    case 'data':
      return answerOf(yourData(await services.links.myData(athleteId, now)));
    case 'forget me':
    // Without our question before it a yes is no answer: it may be forged, or hours old.
    case 'forget me yes':
      if (!member.erasesAt) return answerOf(askBeforeForgetting);
      return answerOf(stillForgettingAt(formatMoment(clockOf(inbound), member.erasesAt)));
    case 'keep':
      return answerOf((await keepEverything(athleteId, services)) ? kept : nothingToKeep);
    case 'fine': {
      const ended = await services.checkIns.endHold(athleteId, text.at);
      return { kind: 'safety', text: ended ? holdEndedText : notHeldText };
    }
    case 'leave':
      await pauseTexts(inbound, now, services);
      return answerOf(leaving);
    case 'ill':
    case 'injured':
      await pauseTexts(inbound, now, services);
      return answerOf(command === 'ill' ? ill : injured);
    case 'weight-set':
      return setWeight(inbound, services);
    case 'what-gentle':
      return answerOf(meaningOf(text.body.toLowerCase()));
    case 'what-drink':
      return answerOf(whatToDrink((await planToRepeat(inbound, now, services))?.prescription, member.units));
    case 'what-food':
      return answerOf(whatToEat((await planToRepeat(inbound, now, services))?.prescription));
    case 'week':
      return answerOf(weekSoFar(lastWeek(inbound)));
    case 'link':
      return answerOf(yourData(await services.links.myData(athleteId, now)));
    case 'exclusions':
      return answerOf(tellOnThePage(await services.links.myData(athleteId, now)));
    default: {
      if (!command.startsWith('pause')) return answerOf(menu);
      const days = daysOfPause(command, inbound);
      await services.schedules.cancelAll(athleteId, now);
      await services.members.pause(athleteId, days === undefined ? null : text.at + days * dayMs);
      if (days === undefined) return answerOf(pausedUntilResume);
      const startsAgain = formatDay(clockOf(inbound), text.at + days * dayMs, text.at, member.units);
      return answerOf(paused(days, startsAgain));
    }
  }
}

function clockOf({ timezone }: Pick<Inbound, 'timezone'>): LocalClock {
  return { kind: 'zone', timezone };
}

/** "pause 3d", or up to the day on which they are back. Undefined: until they say RESUME. */
function daysOfPause(command: string, { text, timezone, member }: Inbound): number | undefined {
  const days = /^pause (\d+)d$/.exec(command)?.[1];
  if (days !== undefined) return Number(days);
  const { date: today } = localMoment(text.at, timezone);
  const until = readUntilDay(text.body, today, member.units === 'us');
  if (until === undefined) return undefined;
  const away = Math.round((Date.parse(until) - Date.parse(today)) / dayMs);
  return away <= longestPauseDays ? away : undefined;
}

/** Nothing unsolicited until RESUME. */
export async function pauseTexts(
  { member: { athleteId } }: Pick<Inbound, 'member'>,
  now: number,
  { schedules, members }: Pick<CommandServices, 'schedules' | 'members'>,
): Promise<void> {
  await schedules.cancelAll(athleteId, now);
  await members.pause(athleteId, null);
}

/** What is known of the seven days that end with the text. */
function lastWeek({ text, history, checkIns, timezone }: Inbound): WeekSoFar {
  const { date: today } = localMoment(text.at, timezone);
  const from = daysLater(today, 1 - daysOfWeek);
  const sessions = history.sessions.filter(({ date }) => date >= from && date <= today);
  const answers = Object.entries(checkIns.days).flatMap(([date, day]) => (date >= from && date <= today ? [day] : []));
  const nights = answers.flatMap(({ sleepHours }) => sleepHours ?? []);
  return {
    runs: sessions.filter(({ sport }) => sportOf(sport).kind === 'run').length,
    daysOff: daysOfWeek - new Set(sessions.map(({ date }) => date)).size,
    sleepHours: nights.length === 0 ? undefined : nights.reduce((sum, hours) => sum + hours, 0) / nights.length,
    mornings: answers.length,
  };
}

const daysOfWeek = 7;

/** Takes the last answer back, and the plan with it; or the last FINE. */
async function undo(inbound: Inbound, now: number, services: CommandServices): Promise<Answer | undefined> {
  const { athleteId } = inbound.member;
  const taken = await services.checkIns.undo(athleteId, inbound.text.at);
  if (taken === undefined) return answerOf(nothingToUndo);
  if (taken.kind === 'fine') return { kind: 'safety', text: holdIsBack };

  const plan = await planFor(inbound, await services.checkIns.read(athleteId), now, services);
  const said = formatNumbers(taken.taken, inbound.member.units) || 'your last answer';
  if (plan === undefined) return answerOf(takenBackAlone(said));
  await savePlan(athleteId, plan, inbound.history, now, services);
  const due = withRestDue(plan.prescription, restDue(inbound.history, inbound.text.at));
  return answerOf(takenBack(said, lastingRestSentence(due, inbound.member.units)));
}
