import { kgPerLb } from '../recovery/units.ts';
import type { Units } from './format-amounts.ts';

/** What somebody weighs, as they would say it: `70 kg`, `154.5 lb`. */
export function formatMass(kg: number, units: Units): string {
  return units === 'us' ? `${Number((kg / kgPerLb).toFixed(1))} lb` : `${Number(kg.toFixed(1))} kg`;
}
