import { exclusionPatterns, exclusionSlots } from './english/exclusions.ts';
import { negation, people } from './english/other-senses.ts';
import type { PlainWord } from './plain-words.ts';
import { patternReader } from './signs/pattern-reader.ts';

const read = patternReader({ slots: exclusionSlots, patterns: exclusionPatterns, negation, people });

/** The conditions that a runner tells of and that allow no amounts (rules, B10): "pregnancy", "kidney". */
export function readExclusions(words: readonly PlainWord[]): readonly string[] {
  return [...new Set(read(words).map(([{ concept }]) => concept.name))];
}
