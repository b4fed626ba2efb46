import { activityIdOf, sessionIdOf } from '../../functions/intervals/activity-id.ts';
import type { SourceName } from '../../functions/sources/source-event.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import type { Member } from '../../functions/store/member.ts';
import { outsideAthletesOf } from '../../functions/store/outside-athlete.ts';
import type { ClubWithStrava } from './club-with-strava.ts';
import { daytimeZone } from './daytime.ts';
import { joinDemoAthlete, joinDemoIntervalsAthlete } from './demo-athlete.ts';
import { fromStravaJson } from './intervals/from-strava-json.ts';
import type { Intervals } from './intervals/intervals.ts';
import type { ActivityUpload } from './strava/activity-upload.ts';

/** Where the runner of a story uploads, and what it tells the club. */
export interface DemoPlatform {
  readonly source: SourceName;
  /** What people call it. */
  readonly label: string;
  /** Who joined before. */
  findRunner(): Promise<DemoRunner | undefined>;
  joinRunner(joinedAt: number): Promise<DemoRunner>;
  /** What the runner has uploaded, the oldest first. */
  sessionsOf(runner: DemoRunner): readonly DemoSession[];
  /** Its id in the club's rows, once it is uploaded; `undefined`: it has none of its own. */
  idOf(activity: ActivityUpload): string | undefined;
  /** Uploads it; its id in the club's rows. */
  upload(runner: DemoRunner, activity: ActivityUpload): string;
  /** Whose it is there. */
  ownerOf(activityId: string): string | undefined;
  /** Whether it has kept an upload to itself, or nobody took what it told of it. */
  isUntold(activityId: string): boolean;
  /** Why nothing ever comes of an upload there, in words; `undefined`: something may. */
  whyNothing(activityId: string): string | undefined;
  /** Resolves when nothing is still to be told. */
  delivered(): Promise<unknown>;
  nameOf(externalAthleteId: string): string;
}

export interface DemoRunner {
  readonly athleteId: string;
  readonly externalAthleteId: string;
}

export interface DemoSession {
  /** As the club's rows have it. */
  readonly activityId: string;
  /** Epoch milliseconds. */
  readonly endedAt: number;
}

/** Where a member uploads, and as whom. */
export function platformOfMember(
  running: ClubWithStrava,
  member: Pick<Member, 'athleteId' | 'connections'>,
): { readonly platform: DemoPlatform; readonly runner: DemoRunner } {
  const { intervals } = running;
  const { athleteId } = member;
  const [outside] = outsideAthletesOf(member);
  const runner = { athleteId, externalAthleteId: outside?.externalAthleteId ?? athleteId };
  const isOfIntervals = intervals !== undefined && outside?.source === 'intervals';
  return { platform: isOfIntervals ? intervalsPlatform(running, intervals) : stravaPlatform(running), runner };
}

/** By which an activity came, by its id in the club's rows. */
export function platformOf(running: ClubWithStrava, activityId: string): DemoPlatform {
  const { intervals } = running;
  return intervals !== undefined && activityIdOf(activityId) !== activityId
    ? intervalsPlatform(running, intervals)
    : stravaPlatform(running);
}

export function stravaPlatform(running: ClubWithStrava): DemoPlatform {
  const { strava } = running;
  return {
    source: 'strava',
    label: 'Strava',
    findRunner: () => memberOf(running, 'strava', strava.athletes.list()[0]?.id),
    async joinRunner(joinedAt) {
      const athlete = strava.athletes.list()[0] ?? strava.addAthlete();
      return { athleteId: await joinDemoAthlete(running, { athlete, joinedAt }), externalAthleteId: athlete.id };
    },
    sessionsOf: ({ externalAthleteId }) =>
      strava.activities.of(externalAthleteId).map(({ id, startedAt, fields }) => ({
        activityId: id,
        endedAt: startedAt + Number(fields.elapsed_time) * 1000,
      })),
    idOf: ({ id }) => (id === undefined ? undefined : String(id)),
    upload: ({ externalAthleteId }, activity) => strava.upload(externalAthleteId, activity),
    ownerOf: (activityId) => strava.activities.find(activityId)?.athleteId,
    isUntold(activityId) {
      const told = strava.deliveries.filter(({ event }) => event.objectId === activityId);
      return told.length > 0 && told.every(isNotTaken);
    },
    whyNothing: () => undefined,
    delivered: strava.delivered,
    nameOf: strava.athleteName,
  };
}

/** Its runner wears a watch at night. */
export function intervalsPlatform(running: ClubWithStrava, intervals: Intervals): DemoPlatform {
  return {
    source: 'intervals',
    label: 'intervals.icu',
    findRunner: () => memberOf(running, 'intervals', intervals.athletes.list()[0]?.id),
    async joinRunner(joinedAt) {
      const athlete = { nightSyncsAt: '06:10', timezone: daytimeZone(Date.now()), ...intervals.athletes.list()[0] };
      const athleteId = await joinDemoIntervalsAthlete(running.club, intervals, { athlete, joinedAt });
      return { athleteId, externalAthleteId: intervals.athletes.list()[0]?.id ?? '' };
    },
    sessionsOf: ({ externalAthleteId }) =>
      intervals.activities.of(externalAthleteId).map(({ id, fields }) => ({
        activityId: sessionIdOf(id),
        endedAt: Date.parse(String(fields.start_date)) + Number(fields.elapsed_time) * 1000,
      })),
    // Strava's own ids are no ids there.
    idOf: () => undefined,
    upload({ externalAthleteId }, activity) {
      const id = intervals.upload(externalAthleteId, fromStravaJson(activity));
      return sessionIdOf(id ?? '');
    },
    ownerOf: (activityId) => intervals.activities.find(activityIdOf(activityId))?.athleteId,
    isUntold(activityId) {
      const told = intervals.deliveries.filter(({ event }) =>
        JSON.stringify(event).includes(`"${activityIdOf(activityId)}"`),
      );
      return told.length > 0 && told.every(isNotTaken);
    },
    whyNothing(activityId) {
      const id = activityIdOf(activityId);
      if (id === '') return 'the account there sleeps, and takes nothing in';
      return intervals.activities.find(id)?.source === 'STRAVA'
        ? 'intervals.icu has it from Strava alone, and may not hand it on'
        : undefined;
    },
    delivered: intervals.delivered,
    nameOf: (externalAthleteId) => intervals.athletes.get(externalAthleteId).name.split(' ')[0] ?? '',
  };
}

function isNotTaken({ outcome }: { readonly outcome: string }): boolean {
  return outcome === 'held back' || outcome === 'given up';
}

async function memberOf(
  { club: { tables } }: ClubWithStrava,
  source: SourceName,
  externalAthleteId: string | undefined,
): Promise<DemoRunner | undefined> {
  if (externalAthleteId === undefined) return undefined;
  const connections = createConnectionStore(tables.documents, tables.nameOf('Tokens'));
  const found = await connections.find({ source, externalAthleteId });
  return found && { athleteId: found.athleteId, externalAthleteId };
}
