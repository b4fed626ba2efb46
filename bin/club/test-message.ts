import { randomBytes } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Contact } from '../../functions/outbox/contact.ts';
import { messageKey } from '../../functions/store/message-ledger.ts';
import { AdminError } from './admin-error.ts';
import { readAlarmMail } from './alarm-mail.ts';
import { askAdminFunction } from './ask-admin.ts';
import { fromAws } from './aws-answer.ts';
import type { AwsClients } from './aws-clients.ts';
import type { CommandContext } from './command-context.ts';
import { type DeployedStack, findResource } from './stack.ts';

const lookEveryMs = 1000;
const patienceMs = 30_000;

const nameSchema = z.object({ athleteId: z.string(), messageId: z.string() });
const rowSchema = z.object({ state: z.enum(['claimed', 'sent', 'unconfirmed', 'expired', 'cancelled', 'withheld']) });

/** What became of a test: AWS took it; the club did not send it; or nothing is known yet. */
export type TestOutcome = 'sent' | 'not sent' | 'not yet';

/**
 * Sends one message on the way that all messages go, and waits until the club has noted what became of it.
 *
 * @param phone absent: a mail to the admin's own address, which has confirmed alarms.
 * @throws AdminMailWaitsError
 */
export async function sendTestMessage(
  { screen, sleep, now }: CommandContext,
  { aws, stack }: { readonly aws: AwsClients; readonly stack: DeployedStack },
  phone?: string,
): Promise<TestOutcome> {
  const to = await addressOf(aws, stack, phone);
  const id = randomBytes(9).toString('base64url');
  return screen.work('Sending a test on the way that all messages go', async () => {
    const name = await askAdminFunction(aws, stack, { ask: 'test', id, to }, nameSchema);
    for (const until = now() + patienceMs; now() < until; ) {
      const state = await stateOf(aws, stack, name);
      if (state === 'sent') return 'sent';
      if (state !== undefined && state !== 'claimed') return 'not sent';
      await sleep(lookEveryMs);
    }
    return 'not yet';
  });
}

async function addressOf({ sns }: AwsClients, stack: DeployedStack, phone: string | undefined): Promise<Contact> {
  if (phone !== undefined) return { kind: 'text', phone };
  const topicArn = findResource(stack, 'AWS::SNS::Topic', 'Alarms');
  if ((await readAlarmMail(await sns(), topicArn)) !== 'confirmed') throw new AdminMailWaitsError();
  return { kind: 'email', topicArn };
}

async function stateOf({ documents }: AwsClients, stack: DeployedStack, name: z.infer<typeof nameSchema>) {
  return fromAws('show what became of the message', async () => {
    const TableName = findResource(stack, 'AWS::DynamoDB::GlobalTable', 'TablesLedger');
    const { Item } = await (await documents()).send(
      new GetCommand({ TableName, Key: messageKey(name.athleteId, name.messageId), ConsistentRead: true }),
    );
    return rowSchema.safeParse(Item).data?.state;
  });
}

export class AdminMailWaitsError extends AdminError {
  override readonly name = 'AdminMailWaitsError';

  constructor() {
    super(
      "The admin's e-mail address has not confirmed that it wants the club's mails.",
      'Press "Confirm subscription" in the mail of "AWS Notifications" (look in the spam folder, too); then run this again. For a text instead: npm run club -- test-message --to +12065550100',
    );
  }
}
