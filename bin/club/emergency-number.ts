import { emergencyNumberOf } from '../../functions/messages/emergency-number.ts';

/**
 * What the answer to HELP names: AWS answers HELP itself and never hands it to the club.
 *
 * @param countries comma-separated ISO codes; the first decides. 112 works from mobile phones in many countries.
 */
export function emergencyNumberFor(countries: string): string {
  return emergencyNumberOf(countries.slice(0, 2)) ?? '112';
}

/**
 * What the number answers to HELP: one text of 160 characters at most, for the longest club name. It names MENU, because a
 * text that begins with HELP never reaches the club, and somebody may only want to know what can be texted.
 */
export function helpAnswer({ clubName, contact, emergencyNumber }: HelpWords): string {
  const urgent = `${clubName}: emergency? Call ${emergencyNumber}. This number cannot help. What to text: MENU.`;
  const ends = 'STOP ends texts. Msg&data rates may apply.';
  const full = `${urgent} Questions: ${contact}. ${ends}`;
  return full.length <= 160 ? full : `${urgent} ${ends}`;
}

export interface HelpWords {
  readonly clubName: string;
  readonly contact: string;
  readonly emergencyNumber: string;
}
