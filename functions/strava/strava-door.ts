import type { SourceDoor, SourceEvent } from '../sources/source-event.ts';
import { isDeauthorization, type PushEvent, readPushEvent } from './push-event.ts';
import { isVerifyToken } from './webhook-secret.ts';

/** What Strava posts to the webhook, and what it asks while a push subscription is being made. */
export const stravaDoor: SourceDoor = {
  name: 'strava',
  maxBodyBytes: 64 * 1024,
  isEnteredByHand: false,

  readEvents(body) {
    const read = readPushEvent(body);
    switch (read.kind) {
      case 'malformed':
        return read;
      case 'unknown':
        return { kind: 'events', events: [], malformed: 0 };
      case 'event':
        return { kind: 'events', events: sourceEvents(read.event), malformed: 0 };
      default:
        return read satisfies never;
    }
  },

  answerChallenge(query, secret) {
    const challenge = query['hub.challenge'];
    const token = query['hub.verify_token'];
    if (challenge === undefined || token === undefined || !isVerifyToken(token, secret)) return undefined;
    return { 'hub.challenge': challenge };
  },
};

/**
 * In our words, without what the athlete wrote: `updates` may hold a title. The push subscription is part of the name: an event
 * of another one must not swallow ours.
 */
function sourceEvents(event: PushEvent): readonly SourceEvent[] {
  const { owner_id: externalAthleteId, object_id: id, aspect_type: aspect, subscription_id: via } = event;
  const common = { source: 'strava', externalAthleteId, eventTime: event.event_time, via } as const;
  if (event.object_type === 'activity') {
    const name = `strava#activity#${id}#${aspect}#${event.event_time}#${via}`;
    return [{ kind: 'activity', ...common, name, aspect, activityId: id }];
  }
  const name = `strava#deauthorization#${externalAthleteId}#${event.event_time}#${via}`;
  return isDeauthorization(event) ? [{ kind: 'deauthorization', ...common, name }] : [];
}
