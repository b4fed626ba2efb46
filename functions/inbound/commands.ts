import { dayMs } from '../clock/lifetime.ts';
import type { AthleteLinks } from '../links/athlete-links.ts';
import { adviceText } from '../messages/advice-text.ts';
import {
  noPlanYet,
  nothingToUndo,
  paused,
  planChanges,
  resumed,
  undone,
  unitsChanged,
  why,
  yourData,
} from '../messages/answer-sentences.ts';
import { askBeforeForgetting, holdIsBack, kept, nothingToKeep } from '../messages/question-sentences.ts';
import { withRestDue } from '../messages/rest-due.ts';
import { lastingRestSentence } from '../messages/rest-sentences.ts';
import { holdEndedText, notHeldText } from '../messages/safety-text.ts';
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
import type { Schedules } from '../schedules/schedules.ts';
import type { CheckInStore } from '../store/check-ins.ts';
import type { MemberStore } from '../store/member.ts';
import { type Answer, answerOf, type Inbound } from './answer.ts';
import { type ErasureServices, keepEverything } from './planned-erasure.ts';
import { answerWish, type WishServices } from './wishes.ts';

export interface CommandServices extends PlanServices, ErasureServices, WishServices {
  readonly members: MemberStore;
  readonly checkIns: CheckInStore;
  readonly links: AthleteLinks;
  readonly schedules: Schedules;
}

/** Coaching stops for a red flag; ways out and settings do not. */
export function worksWhileHeld(command: string): boolean {
  return !coaching.has(command);
}

const coaching: ReadonlySet<string> = new Set(['why', 'plan', 'week', 'what-food', 'what-drink', 'what-gentle']);

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
    // The advice says what to eat and to drink, and what the week has come to.
    case 'what-food':
    case 'what-drink':
    case 'week':
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
      await planTomorrow(member, inbound.history.sessions, text.at, services.schedules);
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
      return answerOf(askBeforeForgetting);
    case 'keep':
      return answerOf((await keepEverything(athleteId, services)) ? kept : nothingToKeep);
    case 'fine': {
      const ended = await services.checkIns.endHold(athleteId, text.at);
      return { kind: 'safety', text: ended ? holdEndedText : notHeldText };
    }
    default: {
      if (!command.startsWith('pause')) return answerWish(command, inbound, now, services);
      const days = /^pause (\d+)d$/.exec(command)?.[1];
      await services.schedules.cancelAll(athleteId, now);
      await services.members.pause(athleteId, days === undefined ? null : text.at + Number(days) * dayMs);
      return answerOf(paused(days === undefined ? undefined : Number(days)));
    }
  }
}

/** Takes the last answer back, and the plan with it; or the last FINE. */
async function undo(inbound: Inbound, now: number, services: CommandServices): Promise<Answer | undefined> {
  const { athleteId } = inbound.member;
  const taken = await services.checkIns.undo(athleteId);
  if (taken === undefined) return answerOf(nothingToUndo);
  if (taken.kind === 'fine') return { kind: 'safety', text: holdIsBack };

  const plan = await planFor(inbound, await services.checkIns.read(athleteId), now, services);
  if (plan === undefined) return answerOf(undone);
  await savePlan(athleteId, plan, inbound.history, now, services);
  if (plan.changes.length === 0) return answerOf(undone);
  return answerOf(`${undone} ${planChanges(lastingRestSentence(plan.prescription, inbound.member.units))}`);
}
