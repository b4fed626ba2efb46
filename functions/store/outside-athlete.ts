import * as z from 'zod';
import { type OutsideAthlete, sourceNames } from '../sources/source-event.ts';
import { olderOutsideAthlete } from './older-tokens.ts';

/** As whom somebody is known at a source, in the rows of the club. */
export const outsideAthleteSchema = z.object({ source: z.enum(sourceNames), externalAthleteId: z.string().min(1) });

/** As whom a member is known at their sources, the first one first. */
export function outsideAthletesOf({
  athleteId,
  connections,
}: {
  readonly athleteId: string;
  readonly connections?: readonly OutsideAthlete[] | null | undefined;
}): readonly OutsideAthlete[] {
  return connections ?? [olderOutsideAthlete(athleteId)];
}

/** As whom a member is known at the one source that gives their activities: what another tells of them is not looked at. */
export function activitySourceOf(member: {
  readonly athleteId: string;
  readonly connections?: readonly OutsideAthlete[] | null | undefined;
}): OutsideAthlete {
  return outsideAthletesOf(member)[0] ?? olderOutsideAthlete(member.athleteId);
}

export function isSameAthlete(one: OutsideAthlete, other: OutsideAthlete): boolean {
  return one.source === other.source && one.externalAthleteId === other.externalAthleteId;
}

/** As whom somebody whose join is under way has connected. */
export function outsideAthleteOf({
  athleteId,
  connection,
}: {
  readonly athleteId: string;
  readonly connection?: OutsideAthlete | null | undefined;
}): OutsideAthlete {
  return connection ?? olderOutsideAthlete(athleteId);
}
