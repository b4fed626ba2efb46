import type { OutsideAthlete } from '../sources/source-event.ts';
import type { SourceRegistry } from '../sources/source-registry.ts';
import { activitySourceOf, outsideAthletesOf } from '../store/outside-athlete.ts';

interface Whose {
  readonly athleteId: string;
  readonly connections?: readonly OutsideAthlete[] | null | undefined;
}

/** What a member calls the source that gives their activities; where the club has no app of it any more, in no name. */
export function activityLabel(member: Whose, { sources }: { readonly sources: SourceRegistry }): string {
  return sources.of(activitySourceOf(member).source)?.policy.label ?? 'your platform';
}

/** What a member calls the sources that they have connected, such as `Strava`. */
export function sourceLabels(member: Whose, { sources }: { readonly sources: SourceRegistry }): string {
  return outsideAthletesOf(member)
    .flatMap(({ source }) => sources.of(source)?.policy.label ?? [])
    .join(' and ');
}
