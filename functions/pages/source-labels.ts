import type { OutsideAthlete } from '../sources/source-event.ts';
import type { SourceRegistry } from '../sources/source-registry.ts';
import { outsideAthletesOf } from '../store/outside-athlete.ts';

interface Whose {
  readonly athleteId: string;
  readonly connections?: readonly OutsideAthlete[] | null | undefined;
}

/** What a member calls the sources that they have connected, such as `Strava`. */
export function sourceLabels(member: Whose, { sources }: { readonly sources: SourceRegistry }): string {
  return outsideAthletesOf(member)
    .flatMap(({ source }) => sources.of(source)?.policy.label ?? [])
    .join(' and ');
}
