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
  /** Where an activity of our rows came from. */
  ofActivity(activityId: string): Source | undefined;
}

export function createSourceRegistry(all: readonly Source[], forMornings: readonly Source[] = []): SourceRegistry {
  const known = [...all, ...forMornings];
  return {
    all,
    forMornings,
    of: (name) => known.find((source) => source.name === name),
    ofActivity: (activityId) => known.find(({ policy }) => policy.isOurs(activityId)),
  };
}
