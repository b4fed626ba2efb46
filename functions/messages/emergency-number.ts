/**
 * The number that reaches an ambulance, by country: the one to call with chest pain. Each was looked up on public pages in
 * November 2026 (docs/replies.md says which), and none was called. Where 112 is for the police alone, the ambulance's own
 * number stands.
 */
const numberOf: ReadonlyMap<string, string> = new Map([
  ...listed('911', 'US CA MX CR PH'),
  ...listed('112', 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IN IS IT LT LU LV MT NL PL PT RO SE SI SK TR'),
  ...listed('999', 'GB HK MY'),
  ...listed('000', 'AU'),
  ...listed('111', 'NZ'),
  ...listed('144', 'CH'),
  ...listed('113', 'NO'),
  ...listed('119', 'JP'),
  ...listed('120', 'CN'),
  ...listed('995', 'SG'),
  ...listed('1669', 'TH'),
  ...listed('101', 'IL'),
  ...listed('192', 'BR'),
  ...listed('131', 'CL'),
  ...listed('123', 'CO'),
]);

function listed(number: string, countries: string): readonly (readonly [string, string])[] {
  return countries.split(' ').map((country) => [country, number]);
}

/** @param country ISO code. @returns undefined where we know none: then the text keeps its words. */
export function emergencyNumberOf(country: string): string | undefined {
  return numberOf.get(country);
}

/** Whether a text has words in the place of that number. */
export function asksForEmergencyNumber(text: string): boolean {
  return /emergency number|call your local number/.test(text);
}

/**
 * A text with the number in place of the words "your local emergency number". The text grows no longer: what fitted into one
 * text still does. A number that is longer than three digits goes without "abroad".
 */
export function withEmergencyNumber(text: string, number: string | undefined): string {
  if (number === undefined) return text;
  return text
    .replace(/your local emergency number/g, number.length > 3 ? number : `${number} (abroad: local number)`)
    .replace(/call your local number/g, `call ${number}`)
    .replace(/(?:the |local )?emergency number/g, number);
}
