/**
 * The number to call in an emergency, by country. AWS answers HELP itself and never hands it to the club, so that answer has
 * to say what somebody who texts "HELP" may need to know.
 *
 * 112 works from mobile phones in the EU and many other countries; the others are the national ones.
 */
const numberOf: Readonly<Record<string, string>> = {
  US: '911',
  CA: '911',
  MX: '911',
  GB: '999',
  IE: '112',
  AU: '000',
  NZ: '111',
  CH: '144',
  JP: '119',
};

/** @param countries comma-separated ISO codes; the first decides. */
export function emergencyNumberFor(countries: string): string {
  return numberOf[countries.slice(0, 2)] ?? '112';
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
