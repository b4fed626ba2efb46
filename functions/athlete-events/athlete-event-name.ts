import type { OutsideAthlete } from '../sources/source-event.ts';
import type { AthleteEvent } from './athlete-event.ts';

/** Names an event. The same thing always has the same name, so a source's repeats count once. */
export function nameOfEvent(event: AthleteEvent): string {
  switch (event.kind) {
    case 'activity':
    case 'deauthorization':
    case 'scope':
      return event.name;
    case 'heard':
      return `${event.source}#heard#${event.eventTime}`;
    case 'erase':
    case 'plan-changed':
      return `athlete#${event.athleteId}#${event.kind}#${event.eventTime}`;
    case 'file':
      return `${event.activityId}#${event.aspect}#${event.athleteId}#${event.eventTime}`;
    default:
      return event satisfies never;
  }
}

/** The message group in which an athlete's events wait for each other. */
export function lineOfEvent(event: AthleteEvent): string {
  if (event.kind === 'heard') return `${event.source}#heard`;
  return 'line' in event ? event.line : lineOf(event);
}

export function lineOf({ source, externalAthleteId }: OutsideAthlete): string {
  return `${source}#${externalAthleteId}`;
}
