import type { Member } from '../../store/member.ts';
import { addressOf, type RequestContext, type WebContext } from '../web.ts';
import { type MayContact, mayContact } from './contact-limits.ts';

interface Asked {
  readonly address: string;
  /** For use beside the phone; otherwise it replaces the contact. */
  readonly isFallback: boolean;
}

/** Has SNS ask the owner of an address, and drops an address that was asked before. */
export async function askConfirmation(
  context: WebContext,
  { address, isFallback }: Asked,
  { athleteId, pendingMail }: Member,
  request: RequestContext,
): Promise<'asked' | Exclude<MayContact, 'yes'>> {
  const { services, now } = request;
  const may = await mayAskMember(context, address, athleteId, request);
  if (may !== 'yes') return may;

  const topicArn = await services.topics.open(address);
  await services.membership.expectMail(athleteId, { topicArn, since: now, isFallback });
  if (pendingMail) await services.topics.close(pendingMail.topicArn);
  return 'asked';
}

export function mayAskMember(
  context: WebContext,
  mailbox: string,
  athleteId: string,
  { services, now }: RequestContext,
): Promise<MayContact> {
  const asker = { kind: 'member', id: athleteId } as const;
  return mayContact({ asker, channel: 'mail', target: mailbox, address: addressOf(context), now }, services.allow);
}
