import * as z from 'zod';
import { deployedClub } from '../deployed-club.ts';
import { sendTestMessage } from '../test-message.ts';
import { aValue, defineVerb } from '../verb.ts';

const phone = z
  .string()
  .transform((text) => text.replace(/[\s().-]/g, ''))
  .pipe(z.e164('must begin with + and the country code, such as +12065550100'));

export const testMessage = defineVerb({
  details:
    "Without --to it is a mail to the admin's address. In the SMS sandbox a text reaches only a phone that you have verified in the AWS console. " +
    'A text is paid from the budget of the month.',
  example: '--to +12065550100',
  options: z.object({ to: aValue('PHONE', 'A phone, with + and country code. Without it: a mail to you.', phone) }),
  async run(context, { to }) {
    const { screen } = context;
    const outcome = await sendTestMessage(context, await deployedClub(context), to);
    if (outcome === 'sent')
      screen.good(
        `AWS took it. It should be ${to === undefined ? 'in your mailbox' : 'on the phone'} within a minute.`,
      );
    else screen.warn(problems[outcome]);
    return { json: { outcome }, needsFixing: outcome !== 'sent' };
  },
});

const problems = {
  'not sent':
    'The club did not send it: the budget for texts is spent, or that phone has texted STOP. See: npm run club -- doctor',
  'not yet':
    'After half a minute nothing is known of it: AWS refuses it, or is slow. See why: npm run club -- logs, then: npm run club -- failed',
} as const;
