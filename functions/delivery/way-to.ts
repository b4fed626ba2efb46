import { type Contact, canBeReached, type Member } from '../club/member.ts';
import type { OutboxMessage } from '../club/outbox.ts';

/** Attempted even where texts have not arrived lately: somebody waits for these. SNS refuses who has sent STOP anyway. */
const attemptedKinds: ReadonlySet<OutboxMessage['kind']> = new Set(['answer', 'safety', 'code', 'receipt']);

/**
 * Where a message to a member goes: to their phone or address; to the address beside the phone where texts do not arrive;
 * `undefined`: nowhere.
 */
export function wayTo(member: Member, kind: OutboxMessage['kind']): Contact | undefined {
  if (canBeReached(member)) return member.contact;
  return spareOf(member) ?? (attemptedKinds.has(kind) ? member.contact : undefined);
}

/** The address beside a phone, where there is one. */
export function spareOf({ contact, spareMail }: Member): Contact | undefined {
  return contact.kind === 'text' && spareMail ? { kind: 'email', topicArn: spareMail.topicArn } : undefined;
}
