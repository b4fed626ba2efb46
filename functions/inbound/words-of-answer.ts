import { adviceText } from '../messages/advice-text.ts';
import { inHoursOf } from '../messages/hour-cycle.ts';
import { seedOf } from '../messages/variety.ts';
import { weightKept } from '../messages/wish-answers.ts';
import { planFollows, saidBack, wordsAfterAnswer } from '../plan/answer-words.ts';
import type { Answered } from '../plan/answered.ts';
import { plannedNow } from '../plan/planned-advice.ts';
import { amountsAfter, isFresh, lastSessionOnFile } from '../plan/session-amounts.ts';
import { isSparedWeights } from '../plan/spared-weights.ts';
import { type ChangeKind, changesInKind } from '../recovery/change-in-kind.ts';
import { covers } from '../recovery-plan/findings.ts';
import type { PrescriptionStore } from '../store/prescription-row.ts';
import type { Inbound } from './answer.ts';
import { saidWithoutWeights } from './named-weights.ts';

/**
 * What we text back: what we understood, and what it changes. If it changes the amounts of the last session while they still count,
 * they are said again.
 */
export async function wordsOfAnswer(
  { reply: given, member, profile }: Inbound,
  answered: Answered,
  { prescriptions }: { readonly prescriptions: Pick<PrescriptionStore, 'read'> },
): Promise<string | undefined> {
  const { units, athleteId } = member;
  const isSpared = isSparedWeights(profile) && given.weightBeforeKg !== null;
  const reply = isSpared ? saidWithoutWeights(given) : given;
  const words = wordsAfterAnswer(reply, answered, units) ?? (isSpared ? weightKept : undefined);
  const { before, after } = answered;
  const { plan } = after;
  const isForDoctor = plan.findings.some((finding) => finding.asks === 'doctor' && covers(finding, plan.today));
  const session = isForDoctor ? undefined : await lastSessionOnFile(athleteId, after, prescriptions);
  const prescription = session && amountsAfter(after, session);
  if (session === undefined || prescription === undefined || !isFresh(prescription)) return words;

  const earlier = amountsAfter(before, session);
  const changes = earlier === undefined ? [] : changesInKind(earlier, prescription);
  if (given.weightAfterKg === null && !changes.some((change) => changesOfAmounts.has(change))) return words;
  return adviceText(inHoursOf(member, prescription), session.session, {
    units,
    changed: session.isTold,
    echo: saidBack(reply, units) ?? (isSpared ? weightKept : undefined),
    foods: profile?.foods ?? [],
    seed: seedOf(athleteId),
    planned: plannedNow(plan, planFollows(answered, units, Number.POSITIVE_INFINITY), units),
  });
}

/** Changes that a sentence about the days would leave out: drink, food, or a danger. */
const changesOfAmounts: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['fluid', 'amounts', 'carb-class', 'safety']);
