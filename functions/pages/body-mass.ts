import { kgPerLb } from '../recovery/units.ts';
import type { Units } from '../store/member.ts';

/** Rule B0. */
const massRangeKg = { from: 35, to: 200 } as const;

/** A number in the athlete's unit as kilograms, to the 0.1 kg that is kept; `undefined` where nobody weighs that. */
export function massKgOf(number: number, units: Units): number | undefined {
  const kg = units === 'us' ? number * kgPerLb : number;
  return kg >= massRangeKg.from && kg <= massRangeKg.to ? oneDecimal(kg) : undefined;
}

/** As it stands in a field: the number alone, in the athlete's unit. */
export function massFigure(massKg: number, units: Units): string {
  return String(oneDecimal(units === 'us' ? massKg / kgPerLb : massKg));
}

/** `132 lb, 60 kg`: whoever mixed the units up sees it. The athlete's own unit comes first. */
export function massInBothUnits(massKg: number, units: Units): string {
  const lb = `${Math.round(massKg / kgPerLb)} lb`;
  const kg = `${oneDecimal(massKg)} kg`;
  return units === 'us' ? `${lb}, ${kg}` : `${kg}, ${lb}`;
}

function oneDecimal(number: number): number {
  return Math.round(number * 10) / 10;
}
