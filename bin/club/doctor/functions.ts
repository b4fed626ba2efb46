import * as z from 'zod';
import { askFunction } from '../ask-function.ts';
import { errorsOfFunction } from '../metrics.ts';
import { findResource, findResources } from '../stack.ts';
import type { Check, Finding } from './finding.ts';

/** What hangs on each function, by the beginning of its logical id. */
const impacts: Readonly<Record<string, string>> = {
  Webhook: 'uploads are noticed within the hour, not at once',
  Prescribe: 'uploads get no advice yet',
  Deliver: 'messages wait',
  Reply: 'what runners text waits, warning signs too',
  Remind: 'morning questions are not asked',
  Pages: 'pages fail to open',
  Reconcile: 'nobody looks for lost uploads, failed texts and STOP',
  GivenUp: 'only the admin waits for it',
  Restore: 'only the admin waits for it',
};

export const functionErrors: Check = {
  id: 'function-errors',
  title: 'Functions that failed in the last day',
  async look(club) {
    const failed: string[] = [];
    for (const { logicalId, physicalId } of findResources(await club.stack(), 'AWS::Lambda::Function')) {
      const errors = await errorsOfFunction(await club.aws.cloudWatch(), physicalId, club.now);
      const name = Object.keys(impacts).find((known) => logicalId.startsWith(known)) ?? logicalId;
      if (errors > 0) failed.push(`${name} ${errors} (${impacts[name] ?? 'not known here'})`);
    }
    if (failed.length === 0) return { state: 'ok', found: 'none', meaning: 'Every function does its work.' };
    return {
      state: 'warning',
      found: failed.join('; '),
      meaning: 'Queues try again for more than a day, so what you fix soon only comes late.',
      fix: 'AWS console > CloudWatch > Log groups, the function of that name: lines of level ERROR. After an upgrade: npm run deploy. If it stays, tell a maintainer the name of the error.',
    };
  },
};

const texting = z.object({ texting: z.enum(['allowed', 'refused', 'unknown']), why: z.string().optional() });

const old: Finding = {
  state: 'unknown',
  found: 'the function did not say',
  meaning: 'The deployed club is older than this command line, or the function fails.',
  fix: 'Run: npm run deploy',
};

const notAllowed =
  'Run: npm run deploy (its policies may be older than AWS\'s rules). If it stays: docs/first-deploy-checklist.md, "texts are refused".';

/** Asked of the function: what the admin may do says nothing about it. */
export const textingAllowed: Check = {
  id: 'texting-allowed',
  title: 'Whether the club may text',
  async look(club) {
    const answer = await askFunction(
      await club.aws.lambda(),
      findResource(await club.stack(), 'AWS::Lambda::Function', 'Deliver'),
      {
        what: 'run the function that texts',
        request: { ask: 'examine' },
        answer: texting,
      },
    );
    if (answer === undefined) return old;
    const meaning = 'Texts go out, as far as can be told without sending one.';
    if (answer.texting === 'allowed') return { state: 'ok', found: 'AWS allows it', meaning };
    const found = `${answer.texting === 'refused' ? 'AWS refuses it' : 'AWS did not say'}: ${answer.why ?? ''}`;
    return {
      state: answer.texting === 'refused' ? 'problem' : 'unknown',
      found,
      meaning: 'Until this is fixed nobody gets a text or can join by text. Mails go out.',
      fix: notAllowed,
    };
  },
};

/** What AWS dropped texts for, and what helps, by what the function calls it. */
const losses: Readonly<Record<string, { readonly found: string; readonly fix: string }>> = {
  'spend-limit': {
    found: 'the spend limit of the account is reached',
    fix: 'AWS console > Service Quotas > Amazon SNS > "Account spend threshold for SMS"; then: npm run club -- setup --monthly-budget-usd 20',
  },
  'no-number': {
    found: 'the account has no number that may text these phones',
    fix: 'docs/admin.md, "Texting for real", steps 3 to 5. Until then, so that the page offers e-mail only: npm run deploy',
  },
  review: {
    found: 'AWS wants to review the account first',
    fix: 'AWS console > Support > Create case > Service limit increase > SNS Text Messaging: say what the club sends, and to whom',
  },
  sandbox: {
    found: 'the account is in the SMS sandbox',
    fix: 'AWS console > SNS > Text messaging (SMS) > "Exit SMS sandbox"; then: npm run deploy',
  },
  other: {
    found: "the account's rate or its highest price for a text",
    fix: 'AWS console > CloudWatch > Log groups > sns/…/DirectPublishToPhoneNumber/Failure: "providerResponse" says more',
  },
};

/** SNS says yes to such a text: only its log tells. */
export const textsDropped: Check = {
  id: 'texts-dropped',
  title: 'Texts that AWS took and dropped in the last day',
  async look(club) {
    const dropped = Object.entries((await club.reading())?.dropped ?? {}).filter(([, times]) => times > 0);
    if (dropped.length === 0) return { state: 'ok', found: 'none', meaning: 'What AWS takes goes out.' };
    return {
      state: 'problem',
      found: dropped.map(([why, times]) => `${times}: ${losses[why]?.found ?? why}`).join('; '),
      meaning: 'These texts never arrived, answers to warning signs too. Nobody is paused for it; an alarm was sent.',
      fix: dropped.map(([why]) => losses[why]?.fix ?? notAllowed).join(' Also: '),
    };
  },
};

export const stopsReadable: Check = {
  id: 'stops-readable',
  title: 'Whether the club sees STOP and failed texts',
  async look(club) {
    const answer = await club.reading();
    if (answer === undefined) return old;
    const refused = Object.entries({ 'list of STOP': answer.optedOut, 'delivery log': answer.textsLogged }).flatMap(
      ([what, seen]) => (typeof seen === 'string' ? [`${what}: ${seen}`] : []),
    );
    if (refused.length === 0) {
      return {
        state: 'ok',
        found: 'its function reads both',
        meaning: 'Members who cannot be texted get mail, if they gave an address.',
      };
    }
    return {
      state: 'problem',
      found: refused.join(', '),
      meaning: 'The club keeps texting phones that get nothing, and sends no mail instead.',
      fix: notAllowed,
    };
  },
};
