import type { AskedQuestion } from './asked-question.ts';
import { type BareNumbers, readBareNumbers } from './bare-numbers.ts';
import { type BodyMass, readBodyMass } from './body-mass.ts';
import { readLabelledParts, type SaidValue } from './labelled-parts.ts';
import { clausesOf } from './number-clauses.ts';
import { withoutScales, withSpansAsHours } from './number-phrases.ts';
import type { Unclear } from './settle-values.ts';
import type { Token } from './tokens.ts';
import { readToldNumbers } from './told-numbers.ts';
import { readWeighIn, type Units } from './weigh-in.ts';

export interface ReadNumbers {
  readonly values: readonly SaidValue[];
  readonly unclear: readonly Unclear[];
  readonly mass: BodyMass | undefined;
}

/** The numbers of a text: of a weigh-in, behind or before a label, bare, and told in sentences. */
export function readNumbers(tokens: readonly Token[], asked: AskedQuestion | null, units: Units): ReadNumbers {
  const told = withSpansAsHours(withoutScales(tokens));
  const mass = readBodyMass(told, units);
  const weighIn = readWeighIn(mass?.rest ?? told);
  const labelled = readLabelledParts(weighIn.rest);
  const named = [...weighIn.values, ...labelled.values];
  const hasSoreness = named.some(({ field }) => field === 'soreness');
  const hasSleep = named.some(({ field }) => field === 'sleepHours');
  const bare = readBareNumbers(clausesOf(labelled.rest), { asked: fieldOfLoneNumber(asked), hasSoreness, hasSleep });
  const isAsked = fieldOfLoneNumber(asked) === 'soreness';
  const inSentences =
    weighIn.values.length + weighIn.unclear.length > 0 ? [] : readToldNumbers(labelled.rest, { isAsked, named });
  const rest = together(bare, inSentences);
  const unclear: readonly Unclear[] = [
    ...weighIn.unclear.map((said): Unclear => ({ said, why: 'weights-unclear' })),
    ...rest.unclear,
  ];
  return { values: [...named, ...rest.values], unclear, mass };
}

/** What reads more is believed, unless the other reads something else: then neither is, and the answer asks. */
function together(bare: BareNumbers, told: readonly SaidValue[]): BareNumbers {
  const fields = new Set(told.map(({ field }) => field));
  if (fields.size <= bare.values.length) return bare;
  const isContradicted = bare.values.some(
    ({ field, number }) => !told.some((value) => value.field === field && value.number.value === number.value),
  );
  if (!isContradicted) return { values: told, unclear: [] };
  return { values: [], unclear: [{ said: told.map(({ number }) => number.said).join(' '), why: 'not-understood' }] };
}

function fieldOfLoneNumber(asked: AskedQuestion | null): 'soreness' | 'rpe' | null {
  if (asked === 'effort') return 'rpe';
  return asked === 'soreness-sleep' || asked === 'how-are-you' ? 'soreness' : null;
}
