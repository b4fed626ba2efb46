import { dayMs } from '../clock/lifetime.ts';
import { daysLater, localMoment, momentOf } from '../clock/local-day.ts';
import type { AthleteLinks } from '../links/athlete-links.ts';
import {
  paused,
  pausedUntilResume,
  resumed,
  resumedOnHold,
  unitsChanged,
  yourData,
} from '../messages/answer-sentences.ts';
import { clubIsStillPaused } from '../messages/club-notices.ts';
import { formatDay } from '../messages/format-clock.ts';
import { formatMoment } from '../messages/format-moment.ts';
import { clockIn } from '../messages/hour-cycle.ts';
import { askBeforeForgetting, nothingToKeep, stillForgettingAt } from '../messages/question-sentences.ts';
import { longestPauseDays } from '../messages/reply/reply-ranges.ts';
import { readUntilDay } from '../messages/reply/until-day.ts';
import { holdEndedText, notHeldText } from '../messages/safety-text.ts';
import {
  ill,
  injured,
  leaving,
  meaningOf,
  menu,
  tellOnThePage,
  whatToDrink,
  whatToEat,
} from '../messages/wish-answers.ts';
import { type CurrentPlan, currentPlanOf, personOf } from '../plan/person.ts';
import { planQuestion } from '../plan/plan-question.ts';
import type { ErasureServices } from '../plan/planned-erasure.ts';
import { sessionAmounts } from '../plan/session-amounts.ts';
import { takeFine } from '../plan/take-answer.ts';
import type { Schedules } from '../schedules/schedules.ts';
import type { CheckInStore } from '../store/check-ins.ts';
import type { HistoryStore } from '../store/history.ts';
import { hasAskedToLeave, type MemberStore } from '../store/member.ts';
import type { PrescriptionStore } from '../store/prescription-row.ts';
import type { ProfileStore } from '../store/profile.ts';
import { type Answer, answerOf, type Inbound } from './answer.ts';
import type { KeepServices } from './keep-answer.ts';
import { planAnswer } from './plan-answer.ts';
import { isOnHold, nothingDeleted, stay } from './stay.ts';
import { type FeedbackServices, takeFeedback } from './take-feedback.ts';
import type { BodyServices } from './told-about-body.ts';
import { undo } from './undo.ts';
import { whyAnswer } from './why-answer.ts';

export interface CommandServices extends KeepServices, ErasureServices, BodyServices, FeedbackServices {
  readonly profiles: Pick<ProfileStore, 'addExclusions' | 'setMassIfUnknown' | 'changeMass'>;
  readonly history: HistoryStore;
  readonly prescriptions: PrescriptionStore;
  readonly members: MemberStore;
  readonly checkIns: CheckInStore;
  readonly links: AthleteLinks;
  readonly schedules: Schedules;
}

/** A red flag stops coaching, but no command that leaves or changes settings. */
export function worksWhileHeld(command: string): boolean {
  return !coaching.has(command);
}

const coaching: ReadonlySet<string> = new Set([
  'why',
  'wrong',
  'plan',
  'week',
  'what-gentle',
  'what-food',
  'what-drink',
  'weight-set',
  'ill',
  'injured',
]);

/** After UNDO or FINE the athlete may have to be asked at another time. */
async function planAgain(
  { member, profile, text }: Inbound,
  { history, checkIns, schedules }: CommandServices,
): Promise<void> {
  const { athleteId } = member;
  const onFile = { profile, history: await history.read(athleteId), checkIns: await checkIns.read(athleteId) };
  await planQuestion(member, onFile, text.at, schedules);
}

/** Carries out a command, named as the grammar names it. */
export async function carryOut(
  command: string,
  inbound: Inbound,
  now: number,
  services: CommandServices,
): Promise<Answer | undefined> {
  const { member, text } = inbound;
  const { athleteId } = member;

  switch (command) {
    case 'why':
      return answerOf(await whyAnswer(inbound, now, services));
    case 'plan':
    case 'week':
      return answerOf(await planAnswer(command, inbound, now, services));
    case 'wrong':
      return answerOf(await takeFeedback(inbound, now, services));
    case 'undo': {
      const answer = await undo(inbound, now, services);
      await planAgain(inbound, services);
      return answer;
    }
    case 'resume':
      await services.members.resume(athleteId);
      // Somebody who resumes does not want to be forgotten, and the pause has cancelled what was planned.
      await stay({ ...inbound, member: { ...member, pausedUntil: undefined } }, services);
      if (isOnHold(inbound, services.rules)) return answerOf(resumedOnHold);
      return answerOf(member.clubPausedAt ? clubIsStillPaused : resumed);
    case 'units us':
    case 'units metric': {
      const units = command === 'units us' ? 'us' : 'metric';
      await services.members.useUnits(athleteId, units);
      return answerOf(unitsChanged(units));
    }
    case 'data':
      return answerOf(yourData(await services.links.myData(athleteId, now)));
    case 'forget me':
    // Without our question before it a yes does not count: it may be forged, or hours old.
    case 'forget me yes':
      if (!member.erasesAt || !hasAskedToLeave(member)) return answerOf(askBeforeForgetting);
      return answerOf(stillForgettingAt(formatMoment(clockIn(inbound.timezone, member), member.erasesAt)));
    case 'keep':
      return answerOf((await stay(inbound, services)) ? nothingDeleted(inbound, services.rules) : nothingToKeep);
    case 'fine': {
      const ended = await takeFine({ athleteId, profile: inbound.profile }, text.at, services);
      await planAgain(inbound, services);
      return { kind: 'safety', text: ended ? holdEndedText : notHeldText };
    }
    case 'leave':
      await pauseTexts(inbound, now, services);
      return answerOf(leaving);
    case 'ill':
    case 'injured':
      await pauseTexts(inbound, now, services);
      return answerOf(command === 'ill' ? ill : injured);
    case 'what-gentle':
      return answerOf(meaningOf(text.body.toLowerCase(), planNow(inbound, now, services).plan.gentleUnderBpm));
    case 'what-drink':
      return answerOf(whatToDrink((await amountsNow(inbound, now, services))?.prescription, member.units));
    case 'what-food':
      return answerOf(
        whatToEat((await amountsNow(inbound, now, services))?.prescription, inbound.profile?.foods ?? []),
      );
    case 'link':
      return answerOf(yourData(await services.links.myData(athleteId, now)));
    case 'exclusions':
      return answerOf(tellOnThePage(await services.links.myData(athleteId, now)));
    default: {
      if (!command.startsWith('pause')) return answerOf(menu(member.units));
      const days = daysOfPause(command, inbound);
      await services.schedules.cancelAll(athleteId, now);
      const pausedUntil = days === undefined ? null : endOfPause(days, inbound);
      await services.members.pause(athleteId, pausedUntil);
      if (days === undefined || pausedUntil === null) return answerOf(pausedUntilResume);
      await planQuestion({ ...member, pausedUntil }, inbound, text.at, services.schedules);
      const startsAgain = formatDay(clockIn(inbound.timezone, member), pausedUntil, text.at, member.units);
      return answerOf(paused(days, startsAgain));
    }
  }
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

/** The start of a day: on the day that is named, the morning message comes again, and so does advice about a run before work. */
function endOfPause(days: number, { text, timezone }: Inbound): number {
  const { date } = localMoment(text.at, timezone);
  return momentOf({ date: daysLater(date, days), clock: dayBegins }, timezone);
}

const dayBegins = '04:00';

/** Nothing unsolicited until RESUME. */
export async function pauseTexts(
  { member: { athleteId } }: Pick<Inbound, 'member'>,
  now: number,
  { schedules, members }: Pick<CommandServices, 'schedules' | 'members'>,
): Promise<void> {
  await schedules.cancelAll(athleteId, now);
  await members.pause(athleteId, null);
}

function planNow(inbound: Inbound, now: number, { rules }: Pick<CommandServices, 'rules'>): CurrentPlan {
  return currentPlanOf(personOf(inbound), now, rules);
}

async function amountsNow(inbound: Inbound, now: number, services: CommandServices) {
  return sessionAmounts(inbound.member.athleteId, planNow(inbound, now, services), services.prescriptions);
}
