import { countryOfPhone } from '../delivery/read-phone.ts';
import type { Member } from '../store/member.ts';
import type { ClockStyle } from './today/clock-words.ts';

/** How a member's country reads a clock: by the phone, else by the club's first country, else by the units. */
export function clockStyleOf(
  { contact, units }: Pick<Member, 'contact' | 'units'>,
  countries: readonly string[],
): ClockStyle {
  const country = contact.kind === 'text' ? countryOfPhone(contact.phone) : countries[0];
  if (country === undefined) return units === 'us' ? '12h' : '24h';
  const { hourCycle } = new Intl.DateTimeFormat(`en-${country}`, { hour: 'numeric' }).resolvedOptions();
  return hourCycle === 'h12' || hourCycle === 'h11' ? '12h' : '24h';
}
