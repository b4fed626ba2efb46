import type { Concept } from '../signs/sign-language.ts';

type More = Omit<Concept, 'name' | 'level' | 'when'>;

/** In doubt in this list, not in the doctor's. What is said of somebody beside the runner counts as well. */
export function emergency(name: string, when: string, more: More = {}): Concept {
  return { name, level: 'emergency', when, isAnybodys: true, ...more };
}
