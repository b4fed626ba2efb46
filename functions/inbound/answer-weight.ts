import { formatMass } from '../messages/format-mass.ts';
import type { Units } from '../messages/reply/weigh-in.ts';
import { weightKept, weightNotBelieved, weightSet } from '../messages/wish-answers.ts';
import { wordsAfterAnswer } from '../plan/answer-words.ts';
import { massToReplace } from '../plan/mass-of-morning.ts';
import { isSparedWeights } from '../plan/spared-weights.ts';
import { parameters } from '../recovery/parameters.ts';
import { type Answer, answerOf, type Inbound } from './answer.ts';
import { dateOf, type KeepServices, keepAnswer, keptBeside } from './keep-answer.ts';

/** [ENG] A weight is questioned if it differs from the one on file by more than this ratio; with its unit said, by more than half. */
const doubtedRatio = { withoutUnit: 1.3, withUnit: 1.5 };

/**
 * "kg 70": the weight of that morning, and the mass that amounts go by where none is on file. What could be pounds as well,
 * or is far from the weight on file, is asked about and not kept.
 */
export async function answerWeight(inbound: Inbound, now: number, services: KeepServices): Promise<Answer | undefined> {
  const { reply, member, profile } = inbound;
  const { weightKg, weightsSaid } = reply;
  if (weightKg === null) return undefined;
  if (isWeightDoubted(inbound)) {
    await keptBeside({ ...inbound, reply: { ...reply, weightKg: null } }, now, services);
    const onFile = isSparedWeights(profile) ? undefined : onFileWords(profile?.massKg, member.units);
    return answerOf(weightNotBelieved(String(weightsSaid?.before ?? ''), onFile));
  }
  const replaced = massToReplace(inbound, dateOf(inbound));
  const answered = await keepAnswer(inbound, now, services);
  // Members who must not be reminded of weights get no figure back.
  if (isSparedWeights(profile)) return answerOf(weightKept);
  if (replaced === undefined) return answerOf(wordsAfterAnswer(reply, answered, member.units));
  // The same weight again, because its answer could not be sent, is no correction.
  const before = replaced === weightKg ? undefined : onFileWords(replaced, member.units);
  return answerOf(weightSet(formatMass(weightKg, member.units), before));
}

export function isWeightDoubted({ reply, profile, member }: Inbound): boolean {
  const { weightKg: kg, weightsSaid } = reply;
  if (kg === null) return false;
  const massKg = profile?.massKg;
  const isUnitSaid = weightsSaid !== null && weightsSaid.unit !== null;
  if (massKg === undefined || massKg === null) {
    return !isUnitSaid && member.units === 'metric' && kg >= parameters.unitUnknownFrom;
  }
  const ratio = Math.max(kg / massKg, massKg / kg);
  return ratio > (isUnitSaid ? doubtedRatio.withUnit : doubtedRatio.withoutUnit);
}

function onFileWords(kg: number | null | undefined, units: Units): string | undefined {
  return kg === undefined || kg === null ? undefined : formatMass(kg, units);
}
