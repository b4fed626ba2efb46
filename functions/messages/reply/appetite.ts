import { appetitePatterns, appetiteSlots } from './english/appetite.ts';
import { negation, people } from './english/other-senses.ts';
import type { PlainWord } from './plain-words.ts';
import { patternReader } from './signs/pattern-reader.ts';

const read = patternReader({ slots: appetiteSlots, patterns: appetitePatterns, negation, people });

export type Appetite = 'good' | 'poor';

export interface AppetiteSaid {
  /** Null where nothing is said of it, or both. */
  readonly appetite: Appetite | null;
  /** The words that say so. */
  readonly words: ReadonlySet<string>;
}

/** "No appetite", "eating well": how the runner eats, told in words. */
export function readAppetite(words: readonly PlainWord[]): AppetiteSaid {
  const matches = read(words).flat();
  const said = new Set(matches.map(({ concept }) => (concept.name === 'poor' ? 'poor' : 'good')));
  const [only] = said;
  return {
    appetite: said.size === 1 && only !== undefined ? only : null,
    words: new Set(matches.flatMap(({ start, end }) => words.slice(start, end))),
  };
}
