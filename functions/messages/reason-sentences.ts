import type { Prescription } from '../recovery/prescription.ts';
import { formatTemperature, type Units } from './format-amounts.ts';

/** Why the advice is what it is, in sentences. */
export function reasonSentences(prescription: Prescription, units: Units): readonly string[] {
  return reasonsIn(prescription, prescription.because, units);
}

/** Why the amounts are what they are. */
export function amountReasonSentences(prescription: Prescription, units: Units): readonly string[] {
  const because = prescription.because.filter(({ rule }) => amountRules.has(rule));
  return reasonsIn(prescription, because, units);
}

function reasonsIn(
  { conditions, noAmounts }: Prescription,
  because: Prescription['because'],
  units: Units,
): readonly string[] {
  const said = because
    .filter(({ rule, reason }) => units === 'metric' || !(metricRules.has(rule) || / kg\b/.test(reason)))
    .filter(({ reason }) => !/^Class /.test(reason))
    .map(({ rule, reason }) => `${ofWhat.get(rule) ?? ''}${reason}`);
  const temperature =
    noAmounts === undefined && units === 'us'
      ? [`Reckoned for about ${formatTemperature(conditions.temperatureC, units)}.`]
      : [];
  return [...said, ...temperature];
}

/** Why the rest is what it is: true even after the time to drink and eat has passed. */
export function restReasonSentences({ because }: Prescription): readonly string[] {
  return because.filter(({ rule }) => !amountRules.has(rule)).map(({ reason }) => reason);
}

/** Grams have to say what they are of. The class of a session is for the records alone. */
const ofWhat: ReadonlyMap<string, string> = new Map([
  ['carbohydrate', 'Carbohydrate: '],
  ['protein', 'Protein: '],
]);

/** The reasons for the amounts are in litres and kilograms, so only runners with metric units read them. */
const metricRules: ReadonlySet<string> = new Set([
  'sweat-rate',
  'estimated-loss',
  'water-loss',
  'learned-sweat',
  'fluid',
  'sodium',
]);

const amountRules: ReadonlySet<string> = new Set([...metricRules, 'no-amounts', 'carbohydrate', 'protein']);
