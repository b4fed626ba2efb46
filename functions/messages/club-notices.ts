/**
 * What the club tells its members on behalf of its admin: GSM-7, one text each, nothing about a body. The name of a club has 40
 * characters at most.
 */

/** @param when the day and the clock time, such as `Thu, Dec 3 at 4pm`. */
export function seatOnNotice(clubName: string, when: string): string {
  return `${clubName}: on ${when} your seat is given on and your data is deleted. Want to stay? Reply KEEP`;
}

/** A mail cannot be answered. */
export function seatOnNoticeMail(clubName: string, when: string): string {
  return `${clubName}: on ${when} your seat is given on and your data is deleted. Want to stay? Open this page and press "Keep my data":`;
}

export function pausedByClub(clubName: string): string {
  return `${clubName}: advice is paused for everybody for now. It comes back by itself. Warning signs still get an answer.`;
}

/** To RESUME, while the club has paused everybody. */
export const clubIsStillPaused =
  'Your own pause has ended. The club has paused advice for everybody for now: it comes back by itself.';

/**
 * @param receipt sixteen letters and digits.
 * @param toDo what a source that did not answer leaves to do; absent: nothing.
 */
export function removedByClub(clubName: string, receipt: string, toDo?: string): string {
  const ended = toDo === undefined ? ' and our access has ended.' : `. ${toDo}`;
  return `${clubName} has ended your membership: all we held about you is deleted${ended} Your receipt: ${receipt}.`;
}

/** @param words of the admin, about an outage. */
export function announcement(clubName: string, words: string): string {
  return `${clubName}: ${words}`;
}

export function testText(clubName: string): string {
  return `${clubName}: this is a test. Texts from this number arrive at your phone.`;
}

export function testMail(clubName: string): string {
  return `${clubName}: this is a test. Mails from the club arrive at your address.`;
}
