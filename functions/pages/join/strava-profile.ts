import * as z from 'zod';
import type { Units } from '../../store/member.ts';
import type { AthleteProfile } from '../../store/profile.ts';
import type { StravaApi } from '../../strava/strava-api.ts';
import { massKgOf } from '../body-mass.ts';

/** Of Strava's athlete we look at three fields, and the name is not one of them. Weight is 0 or null where unset. */
const athleteSchema = z.object({
  weight: z.number().nullish().catch(null),
  sex: z.enum(['M', 'F']).nullish().catch(null),
  measurement_preference: z.enum(['feet', 'meters']).nullish().catch(null),
});

export interface StravaProfile {
  readonly profile: AthleteProfile;
  readonly units: Units | undefined;
}

/** What Strava can fill in of the form; nothing where that box was not ticked or Strava does not answer. */
export async function readStravaProfile(strava: StravaApi, accessToken: string, scope: string): Promise<StravaProfile> {
  if (!scope.split(/[ ,]+/).includes('profile:read_all')) return { profile: {}, units: undefined };

  const answer = await strava.athlete(accessToken);
  const parsed = athleteSchema.safeParse(answer.kind === 'ok' ? answer.data : undefined);
  if (!parsed.success) return { profile: {}, units: undefined };

  const { weight, sex, measurement_preference: preference } = parsed.data;
  return {
    profile: { massKg: massKgOf(weight ?? 0, 'metric') ?? null, sex: sex ?? null },
    units: preference ? (preference === 'feet' ? 'us' : 'metric') : undefined,
  };
}
