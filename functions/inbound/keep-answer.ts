import { localMoment } from '../clock/local-day.ts';
import { replyFieldNames } from '../messages/reply/reply-fields.ts';
import { answersOf } from '../plan/answer-values.ts';
import { planQuestion } from '../plan/plan-question.ts';
import { type AnswerServices, type TakenAnswer, takeAnswer } from '../plan/take-answer.ts';
import type { Schedules } from '../schedules/schedules.ts';
import type { Answers } from '../store/check-in-answers.ts';
import type { HoldKind } from '../store/check-ins.ts';
import type { Inbound } from './answer.ts';

export interface KeepServices extends AnswerServices {
  readonly schedules: Schedules;
}

/** Keeps what a text says about the body, and plans the mornings that follow from it. */
export async function keepAnswer(
  inbound: Inbound,
  now: number,
  services: KeepServices,
  sign?: HoldKind,
): Promise<TakenAnswer> {
  const { text, member, profile, checkIns, history } = inbound;
  const date = dateOf(inbound);
  const answers = answersIn(inbound);
  const { athleteId } = member;
  const taken = await takeAnswer(
    { athleteId, profile, checkIns, history },
    { date, at: text.at, answers, source: 'text', sign },
    now,
    services,
  );
  if (!saysAnything(inbound)) return taken;
  if (answersTheMorning(inbound)) {
    await services.schedules.cancel({ kind: 'check-in', athleteId, date });
  }
  // After the answer is kept, because one that asks for more rest asks for more mornings.
  await planQuestion(member, { profile, history: taken.history }, text.at, services.schedules);
  return taken;
}

/** The same for a text whose answer is not the plan. */
export async function keptBeside(inbound: Inbound, now: number, services: KeepServices): Promise<Inbound> {
  if (!saysAnything(inbound)) return inbound;
  return { ...inbound, history: (await keepAnswer(inbound, now, services)).history };
}

/** The local date on which a text was sent. */
export function dateOf({ text, timezone }: Pick<Inbound, 'text' | 'timezone'>): string {
  return localMoment(text.at, timezone).date;
}

/** Whether a text says anything of the body. */
export function saysAnything({ reply }: Pick<Inbound, 'reply'>): boolean {
  return replyFieldNames.some((field) => reply[field] !== null) || reply.weightKg !== null || reply.appetite !== null;
}

function answersIn(inbound: Inbound): Answers {
  const { reply, isUnitKnown } = inbound;
  return {
    ...answersOf(reply),
    ...(isUnitKnown && reply.weightBeforeKg !== null && { isWeightUnitKnown: true }),
  };
}

/** What has been answered is not asked. */
function answersTheMorning({ reply, text, timezone }: Inbound): boolean {
  const { clock } = localMoment(text.at, timezone);
  return clock >= '04:00' && (reply.soreness !== null || reply.sleepHours !== null);
}
