import { adviceInFull, staleText } from '../../messages/advice-text.ts';
import { isLateEvening } from '../../messages/drink-and-eat-sentences.ts';
import { reasonSentences, restReasonSentences } from '../../messages/reason-sentences.ts';
import { currentPlan, type DayContext, type PlanServices } from '../../plan/current-plan.ts';
import type { Plan } from '../../plan/session-plan.ts';
import type { Prescription } from '../../recovery/prescription.ts';
import type { CheckIns } from '../../store/check-ins.ts';
import type { History } from '../../store/history.ts';
import type { Member } from '../../store/member.ts';
import { amountsHoldForMs } from '../../upload/advice-message.ts';
import type { PlanView } from './plan-view.ts';

/** What the athlete is to do now, with all that they have answered: whether or not a message has told it. */
export async function readPlan(
  member: Pick<Member, 'athleteId' | 'units'>,
  context: DayContext,
  now: number,
  services: PlanServices,
): Promise<PlanView> {
  const { history, checkIns } = context;
  if (checkIns.hold) return { kind: 'held', hold: checkIns.hold.kind };
  if (history.sessions.length === 0) return { kind: 'nothing-yet' };

  const plan = await currentPlan(member.athleteId, context, now, services);
  return plan === undefined ? restOf(history, now) : viewOf(plan, checkIns, member, now);
}

function viewOf(plan: Plan, checkIns: CheckIns, { units }: Pick<Member, 'units'>, now: number): PlanView {
  const { row, prescription } = plan;
  const { activityId, session } = row;
  const isFresh = now - amountsSaidAt(plan, checkIns) < amountsHoldForMs && !isPastMeals(prescription);
  const hasAmounts =
    isFresh && !isLateEvening(prescription) && (prescription.fluid !== undefined || prescription.carbG !== undefined);
  return {
    kind: 'plan',
    text: isFresh
      ? adviceInFull(prescription, session, { units })
      : (staleText(prescription, session, { units }) ?? nothingLeft),
    hasAmounts,
    mind: prescription.warnings
      .filter(({ code }) => isFresh || !ofTheFirstHalfHour.has(code))
      .map(({ sentence }) => sentence),
    reasons: hasAmounts ? reasonSentences(prescription, units) : restReasonSentences(prescription),
    finishMs: prescription.finishMs,
    activityId,
    garminDevice: session.deviceName?.startsWith('Garmin') ? session.deviceName : undefined,
  };
}

/**
 * When the amounts came up: with the upload, with a text that told them, with a weigh-in. Nothing else brings them back:
 * whoever reads them a second time might drink them a second time.
 */
function amountsSaidAt({ past, row }: Plan, { days }: CheckIns): number {
  const weighed = Object.values(days).flatMap(({ answeredAt }) => ofWeighIn.flatMap((name) => answeredAt[name] ?? []));
  return Math.max(past.receivedAtMs, row.messagedAt ?? 0, ...weighed);
}

const ofWeighIn = ['weightBeforeKg', 'weightAfterKg', 'drunkL'] as const;

const nothingLeft = 'Nothing is due any more: train as usual.';

/** What to do just after the finish, and why an amount is not given. */
const ofTheFirstHalfHour: ReadonlySet<string> = new Set([
  'heat',
  'no-extra-fluid',
  'no-extra-sodium',
  'nothing-special-to-eat',
  'too-late-for-amounts',
  'window-past',
]);

function isPastMeals({ lateness }: Prescription): boolean {
  return lateness === 'rest-only' || lateness === 'too-late';
}

/** Of all sessions of the last days, the one that asks for the longest rest. */
function restOf({ sessions }: History, now: number): PlanView {
  const readyAtMs = Math.max(...sessions.map((session) => session.readyAtMs));
  const noRunUntilMs = Math.max(0, ...sessions.map((session) => session.noRunUntilMs ?? 0));
  if (readyAtMs <= now && noRunUntilMs <= now) return { kind: 'nothing-due' };
  return { kind: 'rest', readyAtMs, noRunUntilMs: noRunUntilMs > now ? noRunUntilMs : undefined };
}
