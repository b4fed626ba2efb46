import type { Units } from '../messages/format-amounts.ts';
import { formatMoment } from '../messages/format-moment.ts';
import { clockIn } from '../messages/hour-cycle.ts';
import { todayWords, tomorrowWords } from '../messages/planned-days.ts';
import {
  forgettingAt,
  sendWeightsAgain,
  urineIsDark,
  urineIsFine,
  urineUnsure,
} from '../messages/question-sentences.ts';
import { heldText, safetyText } from '../messages/safety-text.ts';
import { currentPlanOf, personOf } from '../plan/person.ts';
import { type ErasureServices, planErasure } from '../plan/planned-erasure.ts';
import { strictness } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import type { Schedules } from '../schedules/schedules.ts';
import type { Answers } from '../store/check-in-answers.ts';
import type { CheckInStore } from '../store/check-ins.ts';
import type { OpenQuestions } from '../store/open-question.ts';
import type { Answer, Inbound } from './answer.ts';
import { doubtSentence } from './doubt-sentence.ts';
import { type KeepServices, keepAnswer, keptBeside } from './keep-answer.ts';
import { nothingDeleted, stay } from './stay.ts';
import { figuresAsTyped, verdictOn } from './weigh-in-doubt.ts';

export interface QuestionServices extends KeepServices, ErasureServices {
  readonly checkIns: CheckInStore;
  readonly schedules: Schedules;
  readonly questions: Pick<OpenQuestions, 'close'>;
}

/**
 * The answer to a text that answers a question of ours: "yes", "no" and "not sure" mean something only with the question in mind.
 * `undefined`: the text answers no question, or answers it with numbers, which need no question.
 */
export async function answerToQuestion(
  inbound: Inbound,
  now: number,
  services: QuestionServices,
): Promise<Answer | KnownWeights | undefined> {
  switch (inbound.asked) {
    case 'urine':
      return aboutUrine(inbound, now, services);
    case 'forget-me':
      return aboutForgetting(inbound, now, services);
    case 'unit':
      return aboutUnit(inbound, services);
    default:
      return undefined;
  }
}

/** Weights whose unit is known now. They count as if they had come with it. */
export interface KnownWeights {
  readonly kind: 'weights';
  readonly weights: Answers;
  /** As of when the weights came: they are about the session of then. */
  readonly inbound: Inbound;
}

async function aboutUnit(inbound: Inbound, services: QuestionServices): Promise<Answer | KnownWeights | undefined> {
  const { reply, member, profile, checkIns, text } = inbound;
  // Weights that come with their unit are new ones.
  if (reply.weightBeforeKg !== null) return undefined;
  const pending = checkIns.pendingWeighIn;
  const unit = reply.unit ?? (reply.answer === 'yes' ? (pending?.perhaps ?? null) : null);
  if (unit === null) return reply.answer === null ? undefined : { kind: 'answer', text: sendWeightsAgain };
  if (!pending) return { kind: 'answer', text: sendWeightsAgain };

  await services.questions.close(member.athleteId, 'unit', text.id);
  // The weights stay on file for a repeat of this text; for any other the question is closed.
  const weights = pending[unit];
  if (verdictOn(weights, profile?.massKg ?? undefined, true) !== 'used') {
    const doubt = {
      kind: 'implausible',
      said: figuresAsTyped(pending),
      perhaps: undefined,
      readings: pending,
    } as const;
    return { kind: 'answer', text: doubtSentence(doubt, member.units, profile) };
  }
  const without = { ...checkIns, pendingWeighIn: null };
  return {
    kind: 'weights',
    weights,
    inbound: { ...inbound, checkIns: without, text: { ...text, at: pending.at } },
  };
}

async function aboutUrine(inbound: Inbound, now: number, services: QuestionServices): Promise<Answer | undefined> {
  const { reply, member, text, checkIns } = inbound;
  if (reply.answer === 'yes') {
    await keepAnswer(inbound, now, services, 'doctor');
    return { kind: 'sign', text: urineIsDark };
  }
  if (reply.answer === 'no') {
    await services.questions.close(member.athleteId, 'urine', text.id);
    const { plan } = currentPlanOf(personOf(await keptBeside(inbound, now, services)), now, services.rules);
    if (plan.noHardBefore !== 'FINE') return { kind: 'safety', text: urineIsFine(daysOf(plan, member.units)) };
    return checkIns.hold ? { kind: 'safety', text: heldText } : { kind: 'sign', text: safetyText.doctor };
  }
  const isElse = reply.command !== null || reply.acknowledged || reply.unclear.length === 0;
  return isElse || checkIns.hold ? undefined : { kind: 'unread', text: urineUnsure };
}

async function aboutForgetting(inbound: Inbound, now: number, services: QuestionServices): Promise<Answer | undefined> {
  const { reply, member, timezone, text } = inbound;
  if (reply.answer === 'no') {
    // A yes of before may have planned it already.
    await stay(inbound, services);
    await services.questions.close(member.athleteId, 'forget-me', text.id);
    return { kind: 'answer', text: nothingDeleted(await keptBeside(inbound, now, services), services.rules) };
  }
  if (reply.answer !== 'yes' && reply.command !== 'forget me yes') return undefined;
  const at = await planErasure(member.athleteId, now, services);
  await services.questions.close(member.athleteId, 'forget-me', text.id);
  return { kind: 'answer', text: forgettingAt(formatMoment(clockIn(timezone, member), at)) };
}

/** Tomorrow, if it is without running, which is what a runner wants to know; otherwise today. */
function daysOf(plan: Plan, units: Units): string {
  const isWithoutRuns = strictness(plan.tomorrow) >= strictness('no-run');
  return isWithoutRuns ? tomorrowWords(plan, units).short : todayWords(plan, units).short;
}
