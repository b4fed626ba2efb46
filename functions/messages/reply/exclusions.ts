import { exclusionPatterns, exclusionSlots } from './english/exclusions.ts';
import { negation, people } from './english/other-senses.ts';
import type { PlainWord } from './plain-words.ts';
import { patternReader } from './signs/pattern-reader.ts';

const read = patternReader({ slots: exclusionSlots, patterns: exclusionPatterns, negation, people });

export interface Exclusions {
  /** The conditions that a runner tells of and that allow no amounts (rules, B10): "pregnancy", "kidney". */
  readonly names: readonly string[];
  /** The words that say so. */
  readonly words: ReadonlySet<string>;
}

export function readExclusions(words: readonly PlainWord[]): Exclusions {
  const matches = read(words).flat();
  // What stands between them is not read by that: "told me my chest is odd and to limit fluids".
  const said = matches.flatMap(({ parts }) => parts.flatMap(({ start, end }) => words.slice(start, end)));
  return { names: [...new Set(matches.map(({ concept }) => concept.name))], words: new Set(said) };
}
