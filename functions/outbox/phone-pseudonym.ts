import { createHash, createHmac, randomBytes } from 'node:crypto';

/**
 * Stands for a phone where there is no athlete to name, or no time to look for one: in the queue and in the ledger, for
 * days, and gone with its owner's erasure. Keyed: a list of all phones finds nothing in a table without the club's key.
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
 * For the answer to a warning sign, which waits for no Parameter Store. Without the club's key it takes one that dies with this
 * process: a repeat may then be answered twice, and no row tells whose it is.
 */
export function createLastingPhonePseudonym(key: () => Promise<string>): PhonePseudonym {
  const ofProcess = randomBytes(32).toString('hex');
  return createPhonePseudonym(() => key().catch(() => ofProcess));
}

/** As rows were named at first, without a key. They end by themselves within 30 days; an erasure finds them. */
export function unkeyedPhonePseudonym(phone: string): string {
  return pseudonym(createHash('sha256').update(phone).digest('hex'));
}

function pseudonym(hex: string): string {
  return `phone-${hex.slice(0, 16)}`;
}
