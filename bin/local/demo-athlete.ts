import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Contact } from '../../functions/outbox/contact.ts';
import type { Connection } from '../../functions/sources/source.ts';
import { connectionKey } from '../../functions/store/connections.ts';
import type { Member } from '../../functions/store/member.ts';
import { memberKey } from '../../functions/store/member.ts';
import { phoneKey } from '../../functions/store/phone-claims.ts';
import type { AthleteProfile } from '../../functions/store/profile.ts';
import { profileKey } from '../../functions/store/profile.ts';
import type { ClubWithStrava } from './club-with-strava.ts';
import type { AthleteParts } from './strava/athletes.ts';
import type { Scope } from './strava/scopes.ts';

export interface DemoAthlete {
  readonly athlete?: AthleteParts;
  readonly contact?: Contact;
  readonly units?: Member['units'];
  readonly profile?: AthleteProfile;
  readonly scopes?: readonly Scope[];
  /** Epoch milliseconds; now without it. */
  readonly joinedAt?: number;
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
  { club: { tables }, strava }: Pick<ClubWithStrava, 'club' | 'strava'>,
  {
    athlete,
    contact = { kind: 'text', phone: demoPhone },
    units = 'metric',
    profile = demoProfile,
    scopes,
    joinedAt = Date.now(),
  }: DemoAthlete = {},
): Promise<string> {
  const { id: athleteId } = strava.addAthlete(athlete);
  const { accessToken, refreshToken, expiresAt, scopes: granted } = strava.connect(athleteId, scopes);
  const member: Member = { athleteId, state: { kind: 'active' }, contact, units, joinedAt };
  const outside = { source: 'strava', externalAthleteId: athleteId } as const;
  const scope = granted.join(',');
  const connection: Connection = { ...outside, athleteId, accessToken, refreshToken, expiresAt, scope };

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
