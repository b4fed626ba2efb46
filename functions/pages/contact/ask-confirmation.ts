import type { Member } from '../../club/member.ts';
import type { Desk, WebContext } from '../web.ts';
import { mayAskAddress } from './may-ask-address.ts';

interface Asked {
  readonly address: string;
  /** To stand beside the phone; else to take the place of the contact. */
  readonly isSpare: boolean;
}

/** Has SNS ask the owner of an address; an address that was asked before is forgotten for it. */
export async function askConfirmation(
  context: WebContext,
  { address, isSpare }: Asked,
  { athleteId, pendingMail }: Member,
  desk: Desk,
): Promise<'asked' | 'too-many'> {
  const { services, now } = desk;
  if (!(await mayAskAddress(context, address, desk))) return 'too-many';

  const topicArn = await services.topics.open(address);
  await services.membership.expectMail(athleteId, { topicArn, since: now, isSpare });
  if (pendingMail) await services.topics.close(pendingMail.topicArn);
  return 'asked';
}
