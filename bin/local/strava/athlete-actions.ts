import type { Activities, Activity } from './activities.ts';
import type { ActivityChanges, ActivityUpload } from './activity-upload.ts';
import type { Athletes } from './athletes.ts';
import type { EventDelivery, PushEvent } from './event-delivery.ts';
import type { Grants } from './grants.ts';
import { maySee } from './scopes.ts';

/** What athletes do on Strava, and what the app then hears of it. */
export interface AthleteActions {
  /** The id of the new activity. @throws UnknownAthleteError, ActivityExistsError */
  upload(athleteId: string, activity: ActivityUpload): string;
  /** @throws UnknownActivityError */
  update(activityId: string, changes: ActivityChanges): void;
  /** @throws UnknownActivityError */
  delete(activityId: string): void;
  /** The athlete takes back the app's access. @throws UnknownAthleteError */
  deauthorize(athleteId: string): void;
}

export interface AthleteActionServices {
  readonly athletes: Athletes;
  readonly activities: Activities;
  readonly grants: Grants;
  readonly events: EventDelivery;
  readonly now: () => number;
}

export function createAthleteActions({
  athletes,
  activities,
  grants,
  events,
  now,
}: AthleteActionServices): AthleteActions {
  const isVisible = ({ athleteId, visibility }: Activity): boolean => maySee(grants.scopesOf(athleteId), visibility);

  const tell = (activity: Activity, aspectType: PushEvent['aspectType'], updates: PushEvent['updates'] = {}): void =>
    events.send({
      objectType: 'activity',
      objectId: activity.id,
      aspectType,
      ownerId: activity.athleteId,
      eventTime: Math.floor(now() / 1000),
      updates,
    });

  return {
    upload(athleteId, upload) {
      const activity = activities.add(athletes.get(athleteId).id, upload);
      if (isVisible(activity)) tell(activity, 'create');
      return activity.id;
    },

    /** An app that may not see "Only You" hears of a change to it as a delete, and of the way back as a create. */
    update(activityId, changes) {
      const { before, after } = activities.change(activityId, changes);
      if (isVisible(before) && !isVisible(after)) return tell(after, 'delete');
      if (!isVisible(before) && isVisible(after)) return tell(after, 'create');

      const updates = updatesBetween(before, after);
      if (isVisible(after) && Object.keys(updates).length > 0) tell(after, 'update', updates);
    },

    delete(activityId) {
      const activity = activities.remove(activityId);
      if (isVisible(activity)) tell(activity, 'delete');
    },

    deauthorize(athleteId) {
      const { id } = athletes.get(athleteId);
      if (grants.end(id)) events.send(deauthorizationOf(id, now()));
    },
  };
}

/** An athlete has taken back the app's access, or the app has given it back. */
export function deauthorizationOf(athleteId: string, at: number): PushEvent {
  return {
    objectType: 'athlete',
    objectId: athleteId,
    aspectType: 'update',
    ownerId: athleteId,
    eventTime: Math.floor(at / 1000),
    updates: { authorized: 'false' },
  };
}

/** Strava tells of title, type and privacy, and of no other change. */
function updatesBetween(before: Activity, after: Activity): PushEvent['updates'] {
  const isPrivate = after.visibility === 'only_me';
  return {
    ...(before.name === after.name ? {} : { title: after.name }),
    ...(before.sportType === after.sportType ? {} : { type: after.sportType }),
    ...((before.visibility === 'only_me') === isPrivate ? {} : { private: String(isPrivate) }),
  };
}
