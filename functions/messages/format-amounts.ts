import type { Fluid, Range } from '../recovery/prescription.ts';
import { kgPerLb, litresPerUsFluidOunce } from '../recovery/units.ts';

export type Units = 'metric' | 'us';

const mlPerFlOz = 1000 * litresPerUsFluidOunce;
const kmPerMile = 1.609344;
const tolerance = 1e-9;

/** Less is a few sips, and no amount to name: rules, B1. */
export const minNamedMl = 300;

/**
 * Never above what was prescribed: the lower end half up, the upper end down. A lower end under what is worth a name
 * becomes that, inside the range.
 */
export function formatFluid({ minMl, maxMl }: Pick<Fluid, 'minMl' | 'maxMl'>, units: Units): string {
  const [step, unit] = units === 'us' ? [mlPerFlOz, 'fl oz'] : [100, 'L'];
  const high = Math.floor(maxMl / step + tolerance);
  const low = Math.min(Math.floor(Math.max(minMl, minNamedMl) / step + 0.5 + tolerance), high);
  const say = (steps: number) => (units === 'us' ? `${steps}` : `${steps / 10}`);
  return low === high ? `${say(high)} ${unit}` : `${say(low)}-${say(high)} ${unit}`;
}

/** The upper end alone. */
export function formatMaxFluid({ maxMl }: Pick<Fluid, 'maxMl'>, units: Units): string {
  return formatFluid({ minMl: maxMl, maxMl }, units);
}

/** In fives inside the range; one number where its ends are within five grams. */
export function formatGrams([from, to]: Range): string {
  const low = Math.ceil(from / 5 - tolerance) * 5;
  const high = Math.floor(to / 5 + tolerance) * 5;
  if (to - from <= 5) return `${low <= to ? low : Math.round((from + to) / 2)} g`;
  return low >= high ? `${high} g` : `${low}-${high} g`;
}

export function formatWeight(kg: number, units: Units): string {
  return units === 'us' ? `${(kg / kgPerLb).toFixed(1)} lb` : `${kg.toFixed(1)} kg`;
}

export function formatDistance(km: number, units: Units): string {
  const [distance, unit] = units === 'us' ? [km / kmPerMile, 'mi'] : [km, 'km'];
  return `${distance >= 10 ? Math.round(distance) : Math.round(distance * 10) / 10} ${unit}`;
}

export function formatTemperature(celsius: number, units: Units): string {
  return units === 'us' ? `${Math.round(celsius * 1.8 + 32)} F` : `${Math.round(celsius)} C`;
}
