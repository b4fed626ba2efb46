import { utcSeconds, utcWithOffset, wallClock } from '../stand-in/iso-times.ts';
import { type Activities, type Activity, activityOnTheWire, deletedOnTheWire } from './activities.ts';
import { type ActivityChanges, type ActivityUpload, type ReadActivity, readActivityUpload } from './activity-upload.ts';
import type { Athlete, Athletes, Status } from './athletes.ts';
import type { IntervalsFaults } from './fault-rules.ts';
import type { Grants } from './grants.ts';
import type { Area } from './scopes.ts';
import { mayRead, type Scope } from './scopes.ts';
import type { Webhook } from './webhook.ts';
import type { Wellness, WellnessFields } from './wellness.ts';

/** What athletes, and the app's owner, do on the site, and what the app then hears of it. */
export interface People {
  /**
   * A watch brings an activity. Its id; the last of several where a fault makes it several; `undefined` where the account sleeps.
   * @throws UnknownAthleteError, InvalidActivityError, ActivityExistsError
   */
  upload(athleteId: string, activity: ActivityUpload): string | undefined;
  /** @throws UnknownActivityError */
  edit(activityId: string, changes: ActivityChanges): void;
  /** @throws UnknownActivityError */
  remove(activityId: string): void;
  /** A day's row fills further; told each time. @param date `YYYY-MM-DD`; the athlete's today without it. @throws UnknownAthleteError */
  setWellness(athleteId: string, fields: WellnessFields, date?: string): void;
  /** The athlete takes back the app's access. @throws UnknownAthleteError */
  revoke(athleteId: string): void;
  /** The athlete changes what the app may see. @throws UnknownAthleteError */
  changeScopes(athleteId: string, scopes: readonly Scope[]): void;
  /** An account falls asleep, or is visited again. @throws UnknownAthleteError */
  setStatus(athleteId: string, status: Status): void;
  /** The button of "Manage App". */
  sendTestWebhook(): void;
}

export interface PeopleServices {
  readonly athletes: Athletes;
  readonly activities: Activities;
  readonly wellness: Wellness;
  readonly grants: Grants;
  readonly webhook: Webhook;
  readonly faults: IntervalsFaults;
  readonly now: () => number;
  /** Of the app, as its client id. */
  readonly clientId: string;
  /** How long after an upload its wellness row is told of, and how long a late analysis takes. */
  readonly afterUploadMs: number;
}

/** Whose app it is. */
const ownerId = 'i641775';

export function createPeople(services: PeopleServices): People & { tellOfEnd(athleteId: string): void } {
  const { athletes, activities, wellness, grants, webhook, faults, now, clientId, afterUploadMs } = services;

  const tell = (athleteId: string, type: string, payload: object): void =>
    webhook.send({ athlete_id: athleteId, type, timestamp: utcWithOffset(now()), ...payload });
  const isGranted = (athleteId: string, area: Area): boolean => mayRead(grants.scopesOf(athleteId), area);

  /** Nothing is told of what came from Strava. */
  const tellOf = (activity: Activity, type: string, shown: object = activityOnTheWire(activity)): void => {
    if (activity.source === 'STRAVA' || !isGranted(activity.athleteId, 'ACTIVITY')) return;
    tell(activity.athleteId, type, { records: [], activity: shown });
  };

  const tellOfWellness = (athlete: Athlete, date: string): void => {
    if (!isGranted(athlete.id, 'WELLNESS')) return;
    const shown = {
      isNull: faults.isSet('null-wellness'),
      isPulseCarriedOver: faults.isSet('temp-pulse'),
      isLate: faults.isSet('late-wellness'),
    };
    const row = wellness.row(athlete, date, shown) ?? { id: date, updated: utcWithOffset(now()) };
    // An event leaves out what is null.
    const known = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
    tell(athlete.id, 'WELLNESS_UPDATED', { records: [known] });
  };

  const tellOfScopes = (athleteId: string, scopes: readonly Scope[]): void =>
    tell(athleteId, 'APP_SCOPE_CHANGED', {
      client_id: Number(clientId),
      client_name: 'Afterrun',
      scope: scopes.join(','),
      deauthorized: scopes.length === 0,
      records: [],
    });

  const add = (athlete: Athlete, upload: ReadActivity): Activity => {
    const isAnalysed = !faults.befalls('late-analysis', 'upload');
    const activity = activities.add(athlete, upload, { isAnalysed });
    tellOf(activity, 'ACTIVITY_UPLOADED');
    if (!isAnalysed) webhook.after(afterUploadMs, () => analyse(activity.id));
    return activity;
  };

  /** Unless it has been deleted meanwhile. */
  const analyse = (activityId: string): void => {
    if (activities.find(activityId) !== undefined) tellOf(activities.analyse(activityId), 'ACTIVITY_ANALYZED');
  };

  return {
    upload(athleteId, upload) {
      const athlete = athletes.get(athleteId);
      if (faults.befalls('dormant', 'upload') || athlete.status !== 'ACTIVE') return undefined;

      const read = readActivityUpload(upload);
      const given = faults.befalls('stub', 'upload') ? { ...read, source: 'STRAVA' as const } : read;
      const parts = faults.befalls('multisport', 'upload') ? asLastOfThree(given) : [given];
      const copies = faults.befalls('duplicate-sources', 'upload') ? [fromAnotherService(given)] : [];
      const added = [...copies, ...parts].map((part) => add(athlete, part)).at(-1);
      if (added !== undefined)
        webhook.after(afterUploadMs, () => tellOfWellness(athlete, added.startLocal.slice(0, 10)));
      return added?.id;
    },

    edit: (activityId, changes) => tellOf(activities.change(activityId, changes), 'ACTIVITY_UPDATED'),

    remove(activityId) {
      const activity = activities.remove(activityId);
      tellOf(activity, 'ACTIVITY_DELETED', deletedOnTheWire(activity));
    },

    setWellness(athleteId, fields, date) {
      const athlete = athletes.get(athleteId);
      const day = date ?? wallClock(now(), athlete.timezone).slice(0, 10);
      wellness.set(athlete, day, fields);
      tellOfWellness(athlete, day);
    },

    revoke(athleteId) {
      if (grants.end(athletes.get(athleteId).id)) tellOfScopes(athleteId, []);
    },

    changeScopes(athleteId, scopes) {
      if (grants.rescope(athletes.get(athleteId).id, scopes)) tellOfScopes(athleteId, scopes);
    },

    setStatus: athletes.setStatus,
    tellOfEnd: (athleteId) => tellOfScopes(athleteId, []),

    sendTestWebhook: () => tell(ownerId, 'TEST', {}),
  };
}

/** The same run again, as another service has it: cut a little otherwise, under a name of its own. */
function fromAnotherService({ id: _, external_id: __, ...upload }: ReadActivity): ReadActivity {
  return {
    ...upload,
    source: 'OAUTH_CLIENT',
    external_id: 'another-app.fit',
    start_date: utcSeconds(Date.parse(upload.start_date) + 18_000),
    moving_time: Math.max(0, upload.moving_time - 37),
  };
}

/** A swim and a ride before it, of one file. */
function asLastOfThree(upload: ReadActivity): readonly ReadActivity[] {
  const { id: _, ...last } = { ...upload, external_id: '22542800001' };
  const part = (type: string, index: number, minutesBefore: number, minutes: number): ReadActivity => ({
    ...last,
    type,
    file_sport_index: index,
    start_date: utcSeconds(Date.parse(upload.start_date) - minutesBefore * 60_000),
    moving_time: minutes * 60,
    elapsed_time: minutes * 60,
    distance: minutes * (type === 'Swim' ? 46 : 520),
  });
  return [
    part('OpenWaterSwim', 0, 114, 33),
    part('Ride', 1, 78, 76),
    { ...last, ...(upload.id !== undefined && { id: upload.id }), file_sport_index: 2 },
  ];
}
