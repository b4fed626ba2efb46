import type { PhoneClaims } from '../store/phone-claims.ts';
import { readPhone } from './read-phone.ts';

/** Whose phone it is that has texted the club. */
export interface Strangers {
  /** Whether a member has this phone, or may have. */
  isMember(phone: string): Promise<boolean>;
  /** Whether a phone that no member has gets an answer: a mobile of one of the club's countries, never a premium number. */
  isTexted(phone: string): boolean;
}

export function createStrangers(phones: Pick<PhoneClaims, 'isClaimed'>, countries: readonly string[]): Strangers {
  return {
    isMember: (phone) => phones.isClaimed(phone),
    isTexted: (phone) => readPhone(phone, countries).kind === 'ok',
  };
}
