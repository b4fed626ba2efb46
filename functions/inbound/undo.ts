import { nothingToUndo, takenBack } from '../messages/answer-sentences.ts';
import { bothDays } from '../messages/planned-days.ts';
import { holdIsBack } from '../messages/question-sentences.ts';
import { doctorFromSoreness } from '../messages/reply/reply-ranges.ts';
import { namesOf } from '../plan/answer-values.ts';
import { formatAnswers } from '../plan/answer-words.ts';
import { currentPlanOf, personOf, withPerson } from '../plan/person.ts';
import { isSparedWeights } from '../plan/spared-weights.ts';
import type { FindingRule } from '../recovery-plan/finding-rule.ts';
import type { Person, PlanRecord } from '../recovery-plan/record.ts';
import { withoutAnswer, withoutFine } from '../recovery-plan/record-answer.ts';
import type { CheckInStore, CheckIns, Undone } from '../store/check-ins.ts';
import type { HistoryStore } from '../store/history.ts';
import type { ProfileStore } from '../store/profile.ts';
import { type Answer, answerOf, type Inbound } from './answer.ts';
import { answersWithoutWeights } from './named-weights.ts';

export interface UndoServices {
  readonly checkIns: Pick<CheckInStore, 'undo' | 'read' | 'dropHold'>;
  readonly history: Pick<HistoryStore, 'change'>;
  readonly profiles: Pick<ProfileStore, 'changeMass'>;
  readonly rules: readonly FindingRule[];
}

/** Takes the last answer back, and the plan with it; or the last FINE. The same UNDO again says the same. */
export async function undo(inbound: Inbound, now: number, services: UndoServices): Promise<Answer | undefined> {
  const { member, profile, text } = inbound;
  const { athleteId, units } = member;
  const undone = await services.checkIns.undo(athleteId, text.at);
  if (undone === undefined) return answerOf(nothingToUndo);
  const rows = { ...(await services.checkIns.read(athleteId)), hold: null };
  const history = await services.history.change(athleteId, (current) =>
    withPerson({ profile, history: current, checkIns: rows }, (person) => withoutUndone(person, undone, now)),
  );
  if (undone.kind === 'fine') return { kind: 'safety', text: holdIsBack };
  await takeMassBack(athleteId, undone, rows, services);
  const { plan } = currentPlanOf(personOf({ profile, history, checkIns: rows }), now, services.rules);
  // Very sore legs that are taken back end their hold. A sign in words holds until FINE.
  const raisedHold = (undone.taken.soreness ?? 0) >= doctorFromSoreness && plan.noHardBefore !== 'FINE';
  if (raisedHold) for (const at of undone.givenAt) await services.checkIns.dropHold(athleteId, at);
  const named = isSparedWeights(profile) ? answersWithoutWeights(undone.taken) : undone.taken;
  const said = formatAnswers(named, units) || 'your last answer';
  return answerOf(takenBack(said, bothDays(plan, units)));
}

function withoutUndone(person: Person, undone: Undone, now: number): PlanRecord {
  if (undone.kind === 'fine') return withoutFine(person, { fineAtMs: undone.fineAt, sinceMs: undone.since }, now);
  return undone.givenAt.reduce(
    (record, at) => withoutAnswer({ ...person, record }, at, now, namesOf(undone.taken)),
    person.record,
  );
}

/** A weight that had become the mass of the profile leaves it as it was. */
async function takeMassBack(
  athleteId: string,
  { taken, date }: Extract<Undone, { readonly kind: 'answers' }>,
  { days }: CheckIns,
  { profiles }: UndoServices,
): Promise<void> {
  if (!taken.weightKg) return;
  const { weightKg, isMassOfProfile } = days[date] ?? {};
  if (!taken.isMassOfProfile && !isMassOfProfile) return;
  await profiles.changeMass(athleteId, taken.weightKg, isMassOfProfile ? (weightKg ?? null) : null);
}
