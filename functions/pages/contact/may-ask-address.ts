import { hourMs } from '../../club/lifetime.ts';
import type { Rate } from '../../club/rate-limit.ts';
import { addressOf, type Desk, type WebContext } from '../web.ts';

const mailsToOneMailbox: Rate = { what: 'confirmation-mail', most: 3, perMs: hourMs };
const mailsFromOneAddress: Rate = { what: 'confirmation-mail-from', most: 10, perMs: hourMs };

/** Whether SNS may be had to ask an e-mail address once more: nobody's mailbox is flooded from here. */
export async function mayAskAddress(context: WebContext, mailbox: string, { services, now }: Desk): Promise<boolean> {
  const { allow } = services;
  return (
    (await allow(mailsFromOneAddress, addressOf(context), now)) &&
    (await allow(mailsToOneMailbox, mailbox.toLowerCase(), now))
  );
}
