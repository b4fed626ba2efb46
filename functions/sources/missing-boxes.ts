import type { Source } from './source.ts';

/** Whether a box was left empty without which nothing can be read. @param granted as the source writes it. */
export function lacksNeeded({ connect }: Pick<Source, 'connect'>, granted: string): boolean {
  return connect.missingBoxes(granted).some(({ needed }) => needed);
}

/** Whether a box was left empty that could be left empty: of a source that gives mornings, the one for them. */
export function lacksOptional({ connect }: Pick<Source, 'connect'>, granted: string): boolean {
  return connect.missingBoxes(granted).some(({ needed }) => !needed);
}
