import * as z from 'zod';
import { memberIdPattern } from '../../functions/store/member-id.ts';
import { outsideAthletesOf } from '../../functions/store/outside-athlete.ts';
import { AdminError } from './admin-error.ts';
import type { AwsClients } from './aws-clients.ts';
import { readMembers } from './members.ts';
import { type DeployedStack, findResource } from './stack.ts';
import { aWord } from './verb.ts';

/** Which athlete is meant: the club's own id, or the address of their Strava page, whose number may stand alone. */
export const anAthlete = aWord(
  'ATHLETE',
  'The athlete, as "npm run club -- athletes" lists them, or the address of their Strava page.',
  z
    .string()
    .trim()
    .transform((text) => text.replace(/^https:\/\/(www\.)?strava\.com\/athletes\//, '').replace(/\/$/, ''))
    .pipe(z.string().regex(memberIdPattern, 'must be the id of an athlete, such as m-1a2b3c4d')),
);

/** @throws NoSuchAthleteError */
export async function memberOf(aws: AwsClients, stack: DeployedStack, athlete: string) {
  const table = findResource(stack, 'AWS::DynamoDB::GlobalTable', 'TablesMembers');
  const member = (await readMembers(await aws.documents(), table)).find(
    (one) =>
      one.athleteId === athlete ||
      outsideAthletesOf(one).some((outside) => outside.source === 'strava' && outside.externalAthleteId === athlete),
  );
  if (member === undefined) throw new NoSuchAthleteError();
  return member;
}

export class NoSuchAthleteError extends AdminError {
  override readonly name = 'NoSuchAthleteError';

  constructor() {
    super('The club has no such member.', 'See who is one: npm run club -- athletes');
  }
}
