import type { Prescription } from './prescription.ts';
export function changesInKind(before: Prescription, after: Prescription): readonly string[] {
  return before.day === after.day ? [] : ['day'];
}
