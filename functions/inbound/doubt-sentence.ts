import {
  askForUnit,
  implausibleWeights,
  unitWithoutFigures,
  weightsWithoutFigures,
} from '../messages/question-sentences.ts';
import type { Units } from '../messages/reply/weigh-in.ts';
import { isSparedWeights } from '../plan/spared-weights.ts';
import { kgPerLb } from '../recovery/units.ts';
import type { AthleteProfile } from '../store/profile.ts';
import type { WeighInDoubt } from './weigh-in-doubt.ts';

/** The answer to a weigh-in that is not counted: what is in doubt, and what to send. Members who are spared weights get no figure. */
export function doubtSentence(doubt: WeighInDoubt, units: Units, profile: AthleteProfile | undefined): string {
  const { kind, said, perhaps } = doubt;
  if (isSparedWeights(profile)) {
    return kind === 'unit-unknown' || perhaps !== undefined ? unitWithoutFigures : weightsWithoutFigures;
  }
  if (kind === 'unit-unknown') return askForUnit(said);
  return implausibleWeights({
    said,
    perhaps,
    onFile: profile?.massKg ? massOnFile(profile.massKg, units) : undefined,
    example: units === 'us' ? 'W 155 152.5' : 'W 70.4 69.1',
  });
}

function massOnFile(kg: number, units: Units): string {
  return units === 'us' ? `${Math.round(kg / kgPerLb)} lb` : `${Number(kg.toFixed(1))} kg`;
}
