import { createHmac, randomBytes } from 'node:crypto';
import type { OutsideAthlete } from '../sources/source-event.ts';

/** The club's own id of a member. Of those who joined before there were other sources it is Strava's number. */
export const memberIdPattern = /^(?:[1-9]\d{0,18}|m-[0-9a-v]{8})$/;

/** Random, so that it says nothing about whose it is; short, because it stands in the links of texts. */
export function newMemberId(): string {
  return memberIdOf(randomBytes(8));
}

/**
 * The id that an outside athlete is given when they first connect, unless it is somebody's or was so lately. So what is on file
 * under it can be asked for together with the connection, which alone says whose an outside id is: a guess, and one call less
 * where it is right.
 *
 * @param salt what nobody outside the club's account knows, such as the letters that CloudFormation puts behind a table's name:
 * the id says nothing about whose it is to whoever lacks it.
 */
export function firstMemberId({ source, externalAthleteId }: OutsideAthlete, salt: string): string {
  return memberIdOf(createHmac('sha256', salt).update(`member ${source} ${externalAthleteId}`).digest());
}

function memberIdOf(bytes: Uint8Array): string {
  return `m-${[...bytes.subarray(0, 8)].map((byte) => (byte % 32).toString(32)).join('')}`;
}
