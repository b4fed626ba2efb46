import { exclusionPatterns, exclusionSlots } from './english/exclusions.ts';
import { negation, people } from './english/other-senses.ts';
import { plainWords } from './plain-words.ts';
import { patternReader } from './signs/pattern-reader.ts';

const read = patternReader({ slots: exclusionSlots, patterns: exclusionPatterns, negation, people });

/** The conditions that a runner tells of and that allow no amounts (rules, B10): "pregnancy", "kidney". */
export function readExclusions(text: string): readonly string[] {
  return [...new Set(read(plainWords(text)).map(([{ concept }]) => concept.name))];
}
