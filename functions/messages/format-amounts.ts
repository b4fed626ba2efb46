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
  if (units === 'us') return `${joinEnds(inFives(low, Math.ceil), inFives(high, Math.floor), low, high)} ${unit}`;
  return low === high ? `${high / 10} ${unit}` : `${low / 10}-${high / 10} ${unit}`;
}

/** Fluid ounces from 20 on go in fives, inward. */
function inFives(ounces: number, toWhole: (fives: number) => number): number {
  return ounces < 20 ? ounces : toWhole(ounces / 5) * 5;
}

/** Where no five lies between the ends, the ends themselves. */
function joinEnds(low: number, high: number, exactLow: number, exactHigh: number): string {
  if (low < high) return `${low}-${high}`;
  if (low === high) return `${high}`;
  return exactLow === exactHigh ? `${high}` : `${exactLow}-${exactHigh}`;
}

const mlPerGlass = 250;
const flOzPerCup = 8;

/** `2-4 glasses`, `2-4 cups`: whole ones, inside the range. `undefined`: none fits. */
export function formatGlasses({ minMl, maxMl }: Pick<Fluid, 'minMl' | 'maxMl'>, units: Units): string | undefined {
  const [size, name] = units === 'us' ? [flOzPerCup * mlPerFlOz, 'cup'] : [mlPerGlass, 'glass'];
  const low = Math.ceil(Math.max(minMl, minNamedMl) / size - tolerance);
  const high = Math.floor(maxMl / size + tolerance);
  if (low > high) return undefined;
  const many = units === 'us' ? 'cups' : 'glasses';
  if (low < high) return `${low}-${high} ${many}`;
  return `${high} ${high === 1 ? name : many}`;
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
