import type { Source } from './source.ts';
import type { SourceName } from './source-event.ts';

/** The sources that this club has an app of. */
export interface SourceRegistry {
  readonly all: readonly Source[];
  /** `undefined`: this club has no app of that source (any more). */
  of(name: SourceName): Source | undefined;
  /** Where an activity of our rows came from. */
  ofActivity(activityId: string): Source | undefined;
}

export function createSourceRegistry(all: readonly Source[]): SourceRegistry {
  return {
    all,
    of: (name) => all.find((source) => source.name === name),
    ofActivity: (activityId) => all.find(({ policy }) => policy.isOurs(activityId)),
  };
}
