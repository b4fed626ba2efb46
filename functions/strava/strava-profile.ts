import * as z from 'zod';
import type { SourceProfile } from '../sources/source.ts';
import type { StravaApi } from './strava-api.ts';

/** Of Strava's athlete we look at three fields, and the name is not one of them. Weight is 0 or null where unset. */
const athleteSchema = z.object({
  weight: z.number().nullish().catch(null),
  sex: z.enum(['M', 'F']).nullish().catch(null),
  measurement_preference: z.enum(['feet', 'meters']).nullish().catch(null),
});

/** What Strava can fill in of the form; nothing where that box was not ticked or Strava does not answer. */
export async function readStravaProfile(
  api: Pick<StravaApi, 'athlete'>,
  { accessToken, scope }: { readonly accessToken: string; readonly scope: string },
): Promise<SourceProfile> {
  if (!scope.split(/[ ,]+/).includes('profile:read_all')) return {};

  const answer = await api.athlete(accessToken);
  const parsed = athleteSchema.safeParse(answer.kind === 'ok' ? answer.data : undefined);
  if (!parsed.success) return {};

  const { weight, sex, measurement_preference: preference } = parsed.data;
  return {
    ...(weight && { massKg: weight }),
    ...(sex && { sex }),
    ...(preference && { units: preference === 'feet' ? 'us' : 'metric' }),
  };
}
