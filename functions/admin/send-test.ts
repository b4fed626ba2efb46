import { hourMs } from '../clock/lifetime.ts';
import { testMail, testText } from '../messages/club-notices.ts';
import type { Contact } from '../outbox/contact.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';

export interface TestServices {
  readonly clubName: string;
  readonly send: (message: OutboxMessage) => Promise<void>;
}

/**
 * Sends one message to the admin, the way all messages go. The ledger has the result under the name that is returned.
 *
 * @param id of this test.
 */
export async function sendTest(
  { id, to }: { readonly id: string; readonly to: Contact },
  now: number,
  { clubName, send }: TestServices,
): Promise<{ readonly athleteId: string; readonly messageId: string }> {
  const name = { athleteId: `test-${id}`, messageId: `test#${id}` };
  await send({
    ...name,
    kind: 'test',
    text: testText(clubName),
    mail: { subject: 'A test of your club', text: testMail(clubName), details: '' },
    staleAfter: now + hourMs,
    to,
  });
  return name;
}
