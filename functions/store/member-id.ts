import { createHmac, randomBytes } from 'node:crypto';
import type { OutsideAthlete } from '../sources/source-event.ts';

/** The club's own id of a member. Of those who joined before there were other sources it is Strava's number. */
export const memberIdPattern = /^(?:[1-9]\d{0,18}|m-[0-9a-v]{8})$/;

/** Random, so that it says nothing about whose it is; short, because it stands in the links of texts. */
export function newMemberId(): string {
  return memberIdOf(randomBytes(8));
}

/**
 * The id an outside athlete gets when they first connect, unless it is or lately was somebody's. Because it can be computed, rows
 * under it can be read at the same time as the connection, which alone says whose an outside id is: a guess that saves a call
 * when it is right.
 *
 * @param salt known to nobody outside the club's account, such as the letters that CloudFormation appends to a table's name:
 * without it the id says nothing about whose it is.
 */
export function firstMemberId({ source, externalAthleteId }: OutsideAthlete, salt: string): string {
  return memberIdOf(createHmac('sha256', salt).update(`member ${source} ${externalAthleteId}`).digest());
}

function memberIdOf(bytes: Uint8Array): string {
  return `m-${[...bytes.subarray(0, 8)].map((byte) => (byte % 32).toString(32)).join('')}`;
}
