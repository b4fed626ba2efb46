import { spentOnTextsUsd } from '../metrics.ts';
import { countOptedOut } from '../text-settings.ts';
import type { Check } from './finding.ts';

export const sandbox: Check = {
  id: 'sms-sandbox',
  title: 'SMS sandbox',
  async look(club) {
    const { isInSandbox } = await club.texts();
    if (!isInSandbox) return { state: 'ok', found: 'the account is out of it', meaning: 'Texts may go to any phone.' };
    return {
      state: 'warning',
      found: 'the account is in it, as every new one',
      meaning: 'Texts reach only phones that you verify by hand; everybody else has to choose e-mail.',
      mend: 'AWS console > SNS > Text messaging (SMS) > "Exit SMS sandbox". Takes a day or two; docs/admin.md, "Texting for real".',
    };
  },
};

/** Past this part of the limit it is time to ask for more: raising it takes AWS a day or two. */
const warnAtShare = 0.8;

export const spendLimit: Check = {
  id: 'spend-limit',
  title: 'Cost of texts this month',
  async look(club) {
    const { spendLimitUsd } = await club.texts();
    const spentUsd = (await spentOnTextsUsd(club.aws.cloudWatch, club.now)) ?? 0;
    const found = `${spentUsd.toFixed(2)} of ${spendLimitUsd.toFixed(2)} USD`;
    if (spentUsd < spendLimitUsd * warnAtShare) return { state: 'ok', found, meaning: 'Texts go out.' };
    return {
      state: spentUsd >= spendLimitUsd ? 'problem' : 'warning',
      found,
      meaning: 'At the limit AWS drops every text without an error, safety texts too. E-mail goes on.',
      mend: 'AWS console > Service Quotas > Amazon SNS > "Account spend threshold for SMS"; then setup with a higher budget.',
    };
  },
};

export const deliveryLogging: Check = {
  id: 'delivery-logging',
  title: 'Delivery log of texts',
  async look(club) {
    const { outputs } = await club.stack();
    const { deliveryLoggingRole } = await club.texts();
    if (deliveryLoggingRole !== '' && deliveryLoggingRole === outputs.DeliveryLoggingRoleArn) {
      return { state: 'ok', found: 'on', meaning: 'A text that the phone company refused is seen.' };
    }
    return {
      state: 'warning',
      found: deliveryLoggingRole === '' ? 'off' : 'on, with a role that is not of this club',
      meaning: 'Whether a text arrived cannot be told. Texts go out all the same.',
      mend: 'Run: npm run club -- setup (it asks before it changes the account)',
    };
  },
};

export const optOuts: Check = {
  id: 'opt-outs',
  title: 'Phones that said STOP',
  async look({ aws }) {
    const count = await countOptedOut(aws.sns);
    if (count === 0) return { state: 'ok', found: 'none', meaning: 'Nobody has stopped the texts.' };
    return {
      state: 'ok',
      found: `${count} in this AWS account`,
      meaning:
        'They get no texts, as they asked. Only they can undo it: by START to the number, or e-mail on the data page.',
    };
  },
};
