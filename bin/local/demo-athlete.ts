import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Contact } from '../../functions/outbox/contact.ts';
import type { Connection } from '../../functions/sources/source.ts';
import type { OutsideAthlete } from '../../functions/sources/source-event.ts';
import { connectionKey } from '../../functions/store/connections.ts';
import type { Member } from '../../functions/store/member.ts';
import { memberKey } from '../../functions/store/member.ts';
import { firstMemberId } from '../../functions/store/member-id.ts';
import { phoneKey } from '../../functions/store/phone-claims.ts';
import type { AthleteProfile } from '../../functions/store/profile.ts';
import { profileKey } from '../../functions/store/profile.ts';
import type { ClubWithStrava } from './club-with-strava.ts';
import type { AthleteParts as IntervalsAthleteParts } from './intervals/athletes.ts';
import type { Intervals } from './intervals/intervals.ts';
import type { Scope as IntervalsScope } from './intervals/scopes.ts';
import type { LocalClub } from './local-club.ts';
import type { AthleteParts } from './strava/athletes.ts';
import type { Scope } from './strava/scopes.ts';

export interface DemoMember {
  readonly contact?: Contact;
  readonly units?: Member['units'];
  readonly profile?: AthleteProfile;
  /** Epoch milliseconds; now without it. */
  readonly joinedAt?: number;
}

export interface DemoAthlete extends DemoMember {
  readonly athlete?: AthleteParts;
  readonly scopes?: readonly Scope[];
}

export interface DemoIntervalsAthlete extends DemoMember {
  readonly athlete?: IntervalsAthleteParts;
  readonly scopes?: readonly IntervalsScope[];
}

/** A made-up runner of 70 kg, resting pulse 55, whom none of the exclusions concerns. */
export const demoProfile: AthleteProfile = {
  massKg: 70,
  sex: 'M',
  birthYear: 1986,
  restingHr: 55,
  maxHr: 190,
  exclusions: [],
};

/** Strava's fictional numbers do not exist; 555-01xx are kept free for stories like this one. */
export const demoPhone = '+12065550142';
/** Of the runner of the desk who is reached by e-mail. */
export const demoMailbox = 'bo@riverside.example';

/** An athlete who has joined: on Strava, and in the club's tables. Their athlete id. */
export async function joinDemoAthlete(
  running: Pick<ClubWithStrava, 'club' | 'strava'>,
  parts: DemoAthlete = {},
): Promise<string> {
  // As of everybody who joined before there were other sources.
  return joinByStrava(running, parts, (stravaId) => stravaId);
}

/** The same with an id of the club's own, as new members get one. */
export async function joinDemoNewcomer(
  running: Pick<ClubWithStrava, 'club' | 'strava'>,
  parts: DemoAthlete = {},
): Promise<{ readonly athleteId: string; readonly stravaId: string }> {
  let stravaId = '';
  const athleteId = await joinByStrava(running, parts, (id) => {
    stravaId = id;
    return ownId(running.club, { source: 'strava', externalAthleteId: id });
  });
  return { athleteId, stravaId };
}

function ownId({ tables }: Pick<LocalClub, 'tables'>, outside: OutsideAthlete): string {
  return firstMemberId(outside, tables.nameOf('Tokens'));
}

async function joinByStrava(
  { club, strava }: Pick<ClubWithStrava, 'club' | 'strava'>,
  { athlete, scopes, ...member }: DemoAthlete,
  athleteIdOf: (stravaId: string) => string,
): Promise<string> {
  const { id } = strava.addAthlete(athlete);
  const { accessToken, refreshToken, expiresAt, scopes: granted } = strava.connect(id, scopes);
  return admit(club, member, {
    athleteId: athleteIdOf(id),
    source: 'strava',
    externalAthleteId: id,
    accessToken,
    refreshToken,
    expiresAt,
    scope: granted.join(','),
  });
}

/** The same by intervals.icu, with an id of the club's own. */
export async function joinDemoIntervalsAthlete(
  club: LocalClub,
  intervals: Intervals,
  { athlete, scopes, ...member }: DemoIntervalsAthlete = {},
): Promise<string> {
  const { id } = intervals.signUp(athlete);
  const { accessToken, scopes: granted } = intervals.connect(id, scopes);
  const outside = { source: 'intervals', externalAthleteId: id } as const;
  const athleteId = ownId(club, outside);
  const connection = { ...outside, athleteId, accessToken, scope: granted.join(',') };
  // As if they had agreed on the page.
  return admit(club, member, connection, { ...outside, wording: 'demo', agreedAt: Date.now() });
}

async function admit(
  { tables }: Pick<LocalClub, 'tables'>,
  {
    contact = { kind: 'text', phone: demoPhone },
    units = 'metric',
    profile = demoProfile,
    joinedAt = Date.now(),
  }: DemoMember,
  connection: Connection,
  mornings?: Member['mornings'],
): Promise<string> {
  const { athleteId, source, externalAthleteId } = connection;
  const connections = [{ source, externalAthleteId }];
  const known = { athleteId, connections, ...(mornings && { mornings }) };
  const member: Member = { ...known, state: { kind: 'active' }, contact, units, joinedAt };
  const put = (table: string, item: Readonly<Record<string, unknown>>) =>
    tables.documents.send(new PutCommand({ TableName: tables.nameOf(table), Item: item }));
  await Promise.all([
    put('Members', { ...memberKey(athleteId), ...member }),
    ...(contact.kind === 'text' ? [put('Members', { ...phoneKey(contact.phone), athleteId })] : []),
    put('Tokens', { ...connectionKey(connection), ...connection }),
    put('Recovery', { ...profileKey(athleteId), ...profile }),
  ]);
  return athleteId;
}
