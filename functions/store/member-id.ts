import { randomBytes } from 'node:crypto';

/** The club's own id of a member. Of those who joined before there were other sources it is Strava's number. */
export const memberIdPattern = /^(?:[1-9]\d{0,18}|m-[0-9a-v]{8})$/;

/** Random, so that it says nothing about whose it is; short, because it stands in the links of texts. */
export function newMemberId(): string {
  return `m-${[...randomBytes(8)].map((byte) => (byte % 32).toString(32)).join('')}`;
}
