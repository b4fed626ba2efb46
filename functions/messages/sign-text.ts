import type { RedFlag } from './reply/red-flag.ts';
import type { Sign } from './reply/signs/read-signs.ts';
import { safetyText } from './safety-text.ts';

/**
 * The answer to a warning sign. The words of rule B10 are the same for everybody; a few signs have their own, because
 * something else comes first: cooling, no more drinks, the person who is down. GSM-7, one text each.
 */
export function signText(level: RedFlag, signs: readonly Sign[], crisisLine: string | undefined): string {
  if (isSelfHarm(signs)) return selfHarm(crisisLine);
  if (level !== 'emergency') return safetyText[level];
  const emergencies = signs.filter((sign) => sign.level === 'emergency');
  if (
    emergencies.length > 0 &&
    emergencies.every(({ who, concept }) => who === 'other' || concept === 'somebody is down')
  ) {
    return somebodyElse;
  }
  const isTold = (sought: string) => emergencies.some(({ concept }) => concept === sought);
  if (isTold('heat')) return isTold('too much water') ? heatOrTooMuchWater : heatStroke;
  return isTold('too much water') ? tooMuchWater : safetyText.emergency;
}

/** Texts then pause: nothing is "on hold", and no FINE is asked for. */
export function isSelfHarm(signs: readonly Sign[]): boolean {
  return signs.some(({ concept }) => concept === 'self-harm');
}

// Confusion, a faint or a seizure beside these is a part of them: the help that cannot wait is the same.
const heatStroke =
  'This can be heat stroke: call your local emergency number now. Shade and cold water on the whole body, at once. Do not stay alone. Once well, reply FINE.';
const tooMuchWater =
  'This can be too much water: drink nothing more. Call your local emergency number now, and tell them so. Do not stay alone. Once well, reply FINE.';
/** Headache and vomiting belong to both, and nobody can tell them apart by text. */
const heatOrTooMuchWater =
  'This can be an emergency: call your local emergency number now. Shade and cold water on the whole body; drink nothing. Do not stay alone. Once well, reply FINE.';

const somebodyElse =
  'Call your local emergency number now and stay with them: the person on the phone says what to do. Nobody reads this number. Advice is on hold: FINE ends it.';

function selfHarm(crisisLine: string | undefined): string {
  const someone =
    crisisLine === undefined ? 'Please talk to someone now.' : `Please talk to someone now: ${crisisLine}.`;
  return `We are glad you told us. ${someone} In danger: local emergency number. Tell a person near you. Nobody reads this. Texts pause.`;
}

/**
 * A line that answers at any hour, by country. For a country that is not here our texts name none: a wrong number is worse than
 * none.
 * Sources: 988lifeline.org, 988.ca, samaritans.org, lifeline.org.au, 1737.org.nz, telefonseelsorge.de, telefonseelsorge.at,
 * 143.ch, 3114.fr, 113.nl, 024 (Ministerio de Sanidad), mind.se; looked up again in November 2026 (docs/replies.md).
 */
const crisisLines: ReadonlyMap<string, { readonly callingCode: string; readonly line: string }> = new Map([
  ['US', { callingCode: '+1', line: '988' }],
  ['CA', { callingCode: '+1', line: '988' }],
  ['GB', { callingCode: '+44', line: '116 123' }],
  ['IE', { callingCode: '+353', line: '116 123' }],
  ['AU', { callingCode: '+61', line: '13 11 14' }],
  ['NZ', { callingCode: '+64', line: '1737' }],
  ['DE', { callingCode: '+49', line: '0800 1110111' }],
  ['AT', { callingCode: '+43', line: '142' }],
  ['CH', { callingCode: '+41', line: '143' }],
  ['FR', { callingCode: '+33', line: '3114' }],
  ['NL', { callingCode: '+31', line: '113' }],
  ['ES', { callingCode: '+34', line: '024' }],
  ['SE', { callingCode: '+46', line: '90101' }],
]);

/** @param countries of the club, ISO codes: where several share a calling code, theirs decide. */
export function crisisLineFor(phone: string, countries: readonly string[]): string | undefined {
  return countries
    .flatMap((country) => crisisLines.get(country) ?? [])
    .find(({ callingCode }) => phone.startsWith(callingCode))?.line;
}
