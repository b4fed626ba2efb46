import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { AdminError } from './admin-error.ts';
import type { ClubConfig } from './club-config.ts';

const placeSchema = z.object({ awsUrl: z.url() });

/**
 * Points the AWS clients of this process at the club that `npm start` runs, so that nothing a verb does leaves this computer.
 *
 * @param placeFile which that club writes, and deletes when it stops.
 * @throws NoLocalClubError
 */
export function useLocalClub(placeFile: string): ClubConfig {
  const { awsUrl } = readPlace(placeFile);
  // A profile, or an address for one service, would win over what follows.
  for (const name of Object.keys(process.env))
    if (/^AWS_(PROFILE|DEFAULT_PROFILE|ENDPOINT_URL_.*|IGNORE_CONFIGURED_ENDPOINT_URLS)$/.test(name))
      Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: awsUrl,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: '',
  });
  return { region: 'us-east-1' };
}

function readPlace(placeFile: string): z.infer<typeof placeSchema> {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(placeFile, 'utf8')));
  } catch (error) {
    throw new NoLocalClubError({ cause: error });
  }
}

export class NoLocalClubError extends AdminError {
  override readonly name = 'NoLocalClubError';

  constructor(options?: ErrorOptions) {
    super('No club runs on this computer.', 'Start one in another terminal: npm start', options);
  }
}
