import * as z from 'zod';
import { AdminError } from './admin-error.ts';
import type { AwsClients } from './aws-clients.ts';
import { readMembers } from './members.ts';
import { type DeployedStack, findResource } from './stack.ts';
import { aWord } from './verb.ts';

/** Which athlete is meant: the number in the address of their Strava page, or that address. */
export const anAthlete = aWord(
  'ATHLETE',
  'The number of the athlete, as "npm run club -- athletes" lists it, or the address of their Strava page.',
  z
    .string()
    .trim()
    .transform((text) => text.replace(/^https:\/\/(www\.)?strava\.com\/athletes\//, '').replace(/\/$/, ''))
    .pipe(z.string().regex(/^[1-9]\d{0,18}$/, 'must be the number of an athlete')),
);

/** @throws NoSuchAthleteError */
export async function memberOf(aws: AwsClients, stack: DeployedStack, athlete: string) {
  const table = findResource(stack, 'AWS::DynamoDB::GlobalTable', 'TablesMembers');
  const member = (await readMembers(aws.documents, table)).find(({ athleteId }) => athleteId === athlete);
  if (member === undefined) throw new NoSuchAthleteError();
  return member;
}

export class NoSuchAthleteError extends AdminError {
  override readonly name = 'NoSuchAthleteError';

  constructor() {
    super('The club has no member of this number.', 'See who is one: npm run club -- athletes');
  }
}
