import type { AthleteEvent } from './athlete-event.ts';

/**
 * Names an event: the same happening has the same name, so it deduplicates Strava's repeats. The push subscription is part
 * of it: an event of another one must not swallow ours.
 */
export function nameOfEvent(event: AthleteEvent): string {
  switch (event.kind) {
    case 'activity':
      return `activity#${event.activityId}#${event.aspect}#${event.eventTime}#${event.subscriptionId ?? 'found'}`;
    case 'deauthorization':
      return `athlete#${event.athleteId}#update#${event.eventTime}#${event.subscriptionId}`;
    case 'erase':
      return `athlete#${event.athleteId}#erase#${event.eventTime}`;
    case 'plan-changed':
      return `athlete#${event.athleteId}#plan-changed#${event.eventTime}`;
    default:
      return event satisfies never;
  }
}
