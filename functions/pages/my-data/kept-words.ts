import { html } from 'hono/html';
import { formatTime } from '../../messages/format-clock.ts';
import { formatMass } from '../../messages/format-mass.ts';
import { type LocalClock, localTime } from '../../recovery/local-clock.ts';
import { litresPerUsFluidOunce } from '../../recovery/units.ts';
import { isoDay } from '../../recovery-plan/local-day.ts';
import type { Units } from '../../store/member.ts';
import type { Html } from '../page.ts';

/** How one member reads what is kept of them. */
export interface Reader {
  readonly units: Units;
  readonly clock: LocalClock;
  /** Whoever told us of eating trouble reads that a weight is kept, and finds it in the download. */
  readonly isSparedWeights: boolean;
}

/** What is kept under a name; absent where nothing is. */
export type Entry = readonly [name: string, words: string | number | Html | null | undefined];

/** Only what is there. `undefined`: nothing is. */
export function entryList(entries: readonly Entry[]): Html | undefined {
  const present = entries.filter(([, words]) => words !== undefined && words !== null && words !== '');
  if (present.length === 0) return undefined;
  return html`<dl>${present.map(([name, words]) => html`<dt>${name}</dt><dd>${words}</dd>`)}</dl>`;
}

/** `2026-11-24, 7:12`. */
export function momentWords(atMs: number | null | undefined, { clock }: Reader): string | undefined {
  if (typeof atMs !== 'number') return undefined;
  return `${isoDay(localTime(clock, atMs).dayNumber)}, ${formatTime(clock, atMs)}`;
}

export function weightWords(kg: number, { units, isSparedWeights }: Reader): string {
  return isSparedWeights ? 'kept, not shown' : formatMass(kg, units);
}

export function volumeWords(litres: number, { units }: Reader): string {
  return units === 'us' ? `${Math.round(litres / litresPerUsFluidOunce)} fl oz` : `${rounded(litres, 2)} L`;
}

const metresPerFoot = 0.3048;

/** Up or down. */
export function heightWords(metres: number, { units }: Reader): string {
  return units === 'us' ? `${Math.round(metres / metresPerFoot)} ft` : `${Math.round(metres)} m`;
}

export function yesOrNo(value: boolean | null | undefined): string | undefined {
  if (typeof value !== 'boolean') return undefined;
  return value ? 'yes' : 'no';
}

export function rounded(value: number, decimals = 1): number {
  return Number(value.toFixed(decimals));
}
