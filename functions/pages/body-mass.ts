import { kgPerLb } from '../recovery/units.ts';
import type { Units } from '../store/member.ts';

/** Rule B0. */
const massRangeKg = { from: 35, to: 200 } as const;

/** A number in the athlete's unit as kilograms, rounded to 0.1 kg; `undefined` if nobody weighs that. */
export function massKgOf(number: number, units: Units): number | undefined {
  const kg = units === 'us' ? number * kgPerLb : number;
  return kg >= massRangeKg.from && kg <= massRangeKg.to ? oneDecimal(kg) : undefined;
}

/** The number alone, in the athlete's unit, for a form field. */
export function massFigure(massKg: number, units: Units): string {
  return String(oneDecimal(units === 'us' ? massKg / kgPerLb : massKg));
}

/** `132 lb, 60 kg`, the athlete's own unit first: a mixed-up unit shows. */
export function massInBothUnits(massKg: number, units: Units): string {
  const lb = `${Math.round(massKg / kgPerLb)} lb`;
  const kg = `${oneDecimal(massKg)} kg`;
  return units === 'us' ? `${lb}, ${kg}` : `${kg}, ${lb}`;
}

function oneDecimal(number: number): number {
  return Math.round(number * 10) / 10;
}
