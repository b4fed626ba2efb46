import { countTextParts } from '../club-rows.ts';
import { spentOnTextsUsd } from '../metrics.ts';
import { findResource } from '../stack.ts';
import { allSuccessesPercent, countOptedOut } from '../text-settings.ts';
import { textsReachOf } from '../texts-reach.ts';
import type { Check } from './finding.ts';

export const sandbox: Check = {
  id: 'sms-sandbox',
  title: 'SMS sandbox',
  async look(club) {
    const { isInSandbox } = await club.texts();
    if (!isInSandbox) return { state: 'ok', found: 'the account is out of it', meaning: 'Texts may go to any phone.' };
    return {
      state: 'warning',
      found: 'the account is in it, as every new one is',
      meaning: 'Texts reach only phones that you verify by hand, so the club offers e-mail only.',
      fix: 'AWS console > SNS > Text messaging (SMS) > "Exit SMS sandbox". Takes a day or two; then: npm run deploy. docs/admin.md, "Texting for real".',
    };
  },
};

export const textsOffered: Check = {
  id: 'texts-offered',
  title: 'Texts on the join page',
  async look(club) {
    const { parameters } = await club.stack();
    const isOffered = parameters.TextsReach === 'members' && (parameters.Countries ?? '') !== '';
    const { isInSandbox } = await club.texts();
    const canArrive = textsReachOf(await club.number(), isInSandbox) === 'members';
    if (isOffered && !canArrive) {
      return {
        state: 'problem',
        found: 'offered, but they cannot arrive',
        meaning: 'Runners who choose texts wait for a code that never comes, and cannot join.',
        fix: 'Run: npm run deploy (it looks at the number and the sandbox; until both are ready the page offers e-mail only)',
      };
    }
    if (isOffered) return { state: 'ok', found: 'offered', meaning: 'Runners choose between texts and e-mail.' };
    if (!canArrive) {
      return { state: 'ok', found: 'not offered, as they cannot arrive yet', meaning: 'Everybody joins by e-mail.' };
    }
    return {
      state: 'warning',
      found: 'not offered, although they can arrive',
      meaning: 'Runners can choose e-mail only.',
      fix: 'Run: npm run deploy (with the countries of your members: npm run club -- setup --countries US)',
    };
  },
};

/** Past this part of the limit it is time to ask for more: raising it takes AWS a day or two. */
const warnAtShare = 0.8;

export const spendLimit: Check = {
  id: 'spend-limit',
  title: "AWS's own limit for texts this month",
  async look(club) {
    const { parameters } = await club.stack();
    const { spendLimitUsd } = await club.texts();
    const budgetUsd = Number(parameters.MonthlyBudgetUsd ?? 1);
    if (spendLimitUsd < budgetUsd) {
      return {
        state: 'warning',
        found: `${usd(spendLimitUsd)}, but the club's budget is ${usd(budgetUsd)}`,
        meaning: 'The club keeps some for answers to warning signs. AWS stops before that, and drops those too.',
        fix: `Until AWS grants more (${askForMore}): npm run club -- setup --monthly-budget-usd ${Math.max(1, Math.floor(spendLimitUsd))}`,
      };
    }
    const spentUsd = (await spentOnTextsUsd(await club.aws.cloudWatch(), club.now)) ?? 0;
    const found = `${usd(spentUsd)} of ${usd(spendLimitUsd)} spent`;
    if (spentUsd < spendLimitUsd * warnAtShare) return { state: 'ok', found, meaning: 'Texts go out.' };
    return {
      state: spentUsd >= spendLimitUsd ? 'problem' : 'warning',
      found,
      meaning: 'At the limit AWS drops every text without an error, safety texts too. E-mail goes on.',
      fix: `${askForMore}; then: npm run club -- setup --monthly-budget-usd ${Math.ceil(2 * spendLimitUsd)}`,
    };
  },
};

const askForMore = 'AWS console > Service Quotas > Amazon SNS > "Account spend threshold for SMS"';

const usd = (amount: number): string => `${amount.toFixed(2)} USD`;

export const messageBudget: Check = {
  id: 'message-budget',
  title: "Texts of the club's budget this month",
  async look(club) {
    const stack = await club.stack();
    const ledger = findResource(stack, 'AWS::DynamoDB::GlobalTable', 'TablesLedger');
    const { MonthlyBudgetUsd = '1', TextPartUsd = '0.01' } = stack.parameters;
    const budget = { monthlyUsd: Number(MonthlyBudgetUsd), partUsd: Number(TextPartUsd) };
    const counts = await countTextParts(await club.aws.documents(), ledger, budget, club.now);
    const { used, all, allButSafety, usualUsed, usual, usualRefused, codesRefused } = counts;
    const heldBack = usualRefused + codesRefused;
    const found = `${used} of ${all} parts used${heldBack === 0 ? '' : `, ${heldBack} texts held back`}`;
    const fix = `Allow more, for example: npm run club -- setup --monthly-budget-usd ${2 * budget.monthlyUsd} (it starts again on the 1st)`;
    if (usualUsed >= usual || used >= allButSafety || usualRefused > 0) {
      return {
        state: 'problem',
        found,
        meaning:
          'Advice is not texted any more, except by mail to those who gave an address. Answers to warning signs still are.',
        fix,
      };
    }
    if (codesRefused > 0) {
      return {
        state: 'problem',
        found,
        meaning: 'Somebody who wanted to prove a phone got no code: the share for codes is spent. E-mail works.',
        fix,
      };
    }
    if (used < all * warnAtShare) return { state: 'ok', found, meaning: 'Texts go out.' };
    return { state: 'warning', found, meaning: 'Texts go out, but the month may be longer than the budget.', fix };
  },
};

export const deliveryLogging: Check = {
  id: 'delivery-logging',
  title: 'Delivery log of texts',
  async look(club) {
    const { outputs } = await club.stack();
    const { deliveryLoggingRole, loggedSuccessesPercent } = await club.texts();
    if (deliveryLoggingRole === '' || deliveryLoggingRole !== outputs.DeliveryLoggingRoleArn) {
      return {
        state: 'warning',
        found: deliveryLoggingRole === '' ? 'off' : 'on, but not with the role of this club',
        meaning: 'Whether a text arrived cannot be told. Texts go out all the same.',
        fix: 'Run: npm run club -- setup (it asks before it changes the account)',
      };
    }
    if (loggedSuccessesPercent < allSuccessesPercent) {
      return {
        state: 'warning',
        found: `failures, and ${loggedSuccessesPercent} % of the texts that arrived (should be ${allSuccessesPercent} %)`,
        meaning:
          'Three failures in a row pause a runner. A text that arrives in between is not always seen, so somebody may be paused wrongly.',
        fix: 'Run: npm run club -- setup (it asks before it changes the account)',
      };
    }
    return { state: 'ok', found: 'on, for every text', meaning: 'A text that the phone company refused is seen.' };
  },
};

export const optOuts: Check = {
  id: 'opt-outs',
  title: 'Phones that said STOP',
  async look({ aws }) {
    const count = await countOptedOut(await aws.sns());
    if (count === 0) return { state: 'ok', found: 'none', meaning: 'Nobody has stopped the texts.' };
    return {
      state: 'warning',
      found: `${count} in this AWS account`,
      meaning: 'They get no texts, as they asked: no safety texts either. Only they can undo it.',
      fix: 'If one did it by mistake: they text START to the number, or choose e-mail on their data page (text DATA).',
    };
  },
};
