import type { Source } from './source.ts';
import type { SourceName } from './source-event.ts';

/** The sources that this club has an app of. */
export interface SourceRegistry {
  /** Those that give activities: with one of them an athlete joins. */
  readonly all: readonly Source[];
  /** Those that a member may connect beside it, for their mornings. */
  readonly forMornings: readonly Source[];
  /** `undefined`: this club has no app of that source (any more). */
  of(name: SourceName): Source | undefined;
}

export function createSourceRegistry(all: readonly Source[], forMornings: readonly Source[] = []): SourceRegistry {
  return { all, forMornings, of: (name) => [...all, ...forMornings].find((source) => source.name === name) };
}
