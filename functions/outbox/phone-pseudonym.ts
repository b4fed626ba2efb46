import { createHash, createHmac, randomBytes } from 'node:crypto';

/**
 * Stands for a phone where there is no athlete to name, or no time to look one up: in the queue and for some days in
 * the ledger, and deleted with its owner's erasure. Keyed, so that hashing every phone number finds nothing without the
 * club's key.
 */
export type PhonePseudonym = (phone: string) => Promise<string>;

/** @param key of the club; what it throws is thrown. */
export function createPhonePseudonym(key: () => Promise<string>): PhonePseudonym {
  return async (phone) =>
    pseudonym(
      createHmac('sha256', await key())
        .update(`phone ${phone}`)
        .digest('hex'),
    );
}

/**
 * For the answer to a warning sign, which must not wait for Parameter Store. Without the club's key it uses a key of
 * this process only: a repeat may then be answered twice, and no row can be linked to the phone.
 */
export function createLastingPhonePseudonym(key: () => Promise<string>): PhonePseudonym {
  const ofProcess = randomBytes(32).toString('hex');
  return createPhonePseudonym(() => key().catch(() => ofProcess));
}

/** The old name of rows, without a key. They expire within 30 days; an erasure finds them. */
export function unkeyedPhonePseudonym(phone: string): string {
  return pseudonym(createHash('sha256').update(phone).digest('hex'));
}

function pseudonym(hex: string): string {
  return `phone-${hex.slice(0, 16)}`;
}
