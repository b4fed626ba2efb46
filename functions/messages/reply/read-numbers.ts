import type { AskedQuestion } from './asked-question.ts';
import { type BareNumbers, readBareNumbers } from './bare-numbers.ts';
import { type BodyMass, readBodyMass } from './body-mass.ts';
import { numberEvidence } from './english/number-evidence.ts';
import { type LabelledParts, readLabelledParts, type SaidValue } from './labelled-parts.ts';
import { clausesOf } from './number-clauses.ts';
import { readByEvidence } from './number-evidence.ts';
import { withoutScales, withSpansAsHours } from './number-phrases.ts';
import { isStemOf, withoutOtherPeople } from './other-people.ts';
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
  const told = withSpansAsHours(withoutScales(withoutOtherPeople(tokens)));
  const { mass, refused, rest: besideMass } = readBodyMass(told, units);
  const weighIn = readWeighIn(besideMass);
  const labelled = readLabelledParts(weighIn.rest);
  const named = [...weighIn.values, ...labelled.values];
  const hasSoreness = named.some(({ field }) => field === 'soreness');
  const hasSleep = named.some(({ field }) => field === 'sleepHours');
  const bare = readBareNumbers(clausesOf(labelled.rest), { asked: fieldOfLoneNumber(asked), hasSoreness, hasSleep });
  const isAsked = fieldOfLoneNumber(asked) === 'soreness';
  const inSentences =
    weighIn.values.length + weighIn.unclear.length > 0 ? [] : readToldNumbers(labelled.rest, { isAsked, named });
  const found = together(bare, inSentences);
  const rest =
    isAsked && weighIn.values.length + weighIn.unclear.length === 0 ? completed(found, labelled, told) : found;
  const unclear: readonly Unclear[] = [
    ...refused.map((said): Unclear => ({ said, why: 'mass-out-of-range' })),
    ...weighIn.unclear.map((said): Unclear => ({ said, why: 'weights-unclear' })),
    ...rest.unclear,
  ];
  return { values: inOrderSaid(told, [...named, ...rest.values]), unclear, mass };
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

/** What nothing has read of the two numbers that were asked for, by the words near them. */
function completed(found: BareNumbers, labelled: LabelledParts, tokens: readonly Token[]): BareNumbers {
  const values = [...labelled.values, ...found.values];
  const has = (field: SaidValue['field']) => values.some((value) => value.field === field);
  if (has('soreness') && has('sleepHours')) return found;
  // A number that stood alone says less than the words beside two: "soreness came to 2, the night is about 4".
  const pair = labelled.values.length === 0 ? readByEvidence(tokens, []) : [];
  if (pair.length > 0) return { values: pair, unclear: [] };
  const rest = labelled.rest.filter((token) => !found.values.some(({ number }) => number === token));
  const other = values.length === 0 ? [] : readByEvidence(rest, values);
  return other.length === 0 ? found : { values: [...found.values, ...other], unclear: [] };
}

/** "7 and 3, sleep first": which is which is said behind the numbers. */
function inOrderSaid(tokens: readonly Token[], values: readonly SaidValue[]): readonly SaidValue[] {
  const last = tokens.findLastIndex(({ kind }) => kind === 'number');
  const behind = tokens.slice(last + 1);
  const isSleepFirst = behind.some(
    (token, at) => isStemOf('sleepHours', token) && behind[at + 1]?.said === numberEvidence.first,
  );
  const isPair = values.length === 2 && values.every(({ number }) => number.unit === undefined);
  if (!isSleepFirst || !isPair) return values;
  const find = (field: SaidValue['field']) => values.find((value) => value.field === field)?.number;
  const [soreness, sleep] = [find('soreness'), find('sleepHours')];
  if (soreness === undefined || sleep === undefined) return values;
  return [
    { field: 'soreness', number: sleep },
    { field: 'sleepHours', number: soreness },
  ];
}

function fieldOfLoneNumber(asked: AskedQuestion | null): 'soreness' | 'rpe' | null {
  if (asked === 'effort') return 'rpe';
  return asked === 'soreness-sleep' || asked === 'how-are-you' ? 'soreness' : null;
}
