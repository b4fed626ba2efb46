import { kgPerLb, litresPerUsFluidOunce } from './units.ts';

/** How the prose of a rule writes the numbers of its parameters. */

/** `1,000`; three decimals at most. */
export function figure(value: number): string {
  const [whole = '', decimals = ''] = String(Math.round(value * 1000) / 1000).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === '' ? grouped : `${grouped}.${decimals}`;
}

/** `4, 6 and 8`. */
export function figures(values: readonly number[]): string {
  const written = values.map(figure);
  const last = written.pop() ?? '';
  return written.length === 0 ? last : `${written.join(', ')} and ${last}`;
}

/** `12 from 0, 24 from 50 and 36 from 100`: what each step of a scale gives. */
export function steps(given: readonly number[], preposition: 'from' | 'under', at: readonly number[]): string {
  const written = given.map((value, index) => `${figure(value)} ${preposition} ${figure(at[index] ?? 0)}`);
  const last = written.pop() ?? '';
  return written.length === 0 ? last : `${written.join(', ')} and ${last}`;
}

/** A share as per cent, without the sign. */
export function percent(share: number): string {
  return figure(100 * share);
}

/** `22:00`. */
export function timeOfDay(minuteOfDay: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

/** Litres a kilogram as US fluid ounces a pound, in whole ones. */
export function ouncesPerPound(litresPerKg: number): string {
  return figure(Math.round((litresPerKg * kgPerLb) / litresPerUsFluidOunce));
}
