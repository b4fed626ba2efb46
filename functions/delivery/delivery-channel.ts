import type { Contact } from '../outbox/contact.ts';
import { type MessageKind, messageKinds } from '../outbox/message-kinds.ts';
import { canBeReached, type Member } from '../store/member.ts';

/**
 * Where a message to a member goes: to their phone or address; to the address beside the phone where texts do not arrive;
 * `undefined`: nowhere.
 */
export function deliveryChannelOf(member: Member, kind: MessageKind): Contact | undefined {
  if (canBeReached(member)) return member.contact;
  return fallbackChannelOf(member, kind) ?? (messageKinds[kind].isAwaited ? member.contact : undefined);
}

/** The address beside a phone, where there is one and the message may go there. */
export function fallbackChannelOf({ contact, fallbackMail }: Member, kind: MessageKind): Contact | undefined {
  if (!messageKinds[kind].mayBeMailed) return undefined;
  return contact.kind === 'text' && fallbackMail ? { kind: 'email', topicArn: fallbackMail.topicArn } : undefined;
}
