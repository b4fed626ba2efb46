import { emergencyNumberFor } from '../emergency-number.ts';
import { letsSnsSend, readHelpAnswer } from '../origination-number.ts';
import type { Check, Finding } from './finding.ts';

const noNumber: Finding = {
  state: 'ok',
  found: 'no number yet',
  meaning: 'Everybody is served by e-mail; see "Number".',
};

export const originationNumber: Check = {
  id: 'origination-number',
  title: 'Number',
  async look(club) {
    const number = await club.number();
    if (number === undefined) {
      return {
        state: 'warning',
        found: 'none yet',
        meaning: 'US phones get no texts; everything works by e-mail.',
        fix: 'docs/admin.md, "Texting for real": toll-free takes about 3 weeks (up to 15 business days at the carriers).',
      };
    }
    if (number.status !== 'ACTIVE') {
      return {
        state: 'warning',
        found: `AWS says ${number.status}`,
        meaning: 'No texts yet: the carriers still look at the registration.',
        fix: 'AWS console > AWS End User Messaging > Registrations shows how far it is.',
      };
    }
    return { state: 'ok', found: 'active', meaning: 'Texts come from the number of the club.' };
  },
};

export const replies: Check = {
  id: 'replies',
  title: 'Replies to texts',
  async look(club) {
    const number = await club.number();
    if (number === undefined) return noNumber;
    const { outputs } = await club.stack();
    if (number.selfManagedOptOuts) {
      return {
        state: 'problem',
        found: '"self-managed opt-outs" is on',
        meaning: 'Nobody answers STOP and HELP: AWS leaves it to the club, and the club leaves it to AWS.',
        fix: 'AWS console > AWS End User Messaging > Phone numbers > your number > Opt-out management: switch it off.',
      };
    }
    if (number.repliesTo === outputs.InboundTopicArn) {
      return { state: 'ok', found: 'they come to the club', meaning: 'A runner can answer "3 7.5".' };
    }
    return {
      state: 'problem',
      found: number.repliesTo === undefined ? 'two-way texting is off' : 'they go to another topic',
      meaning: 'What runners answer is lost, words of an emergency too.',
      fix: 'Run: npm run club -- setup (it connects the number)',
    };
  },
};

export const numberPolicy: Check = {
  id: 'number-policy',
  title: 'Permission to send from the number',
  async look(club) {
    const number = await club.number();
    if (number === undefined) return noNumber;
    if (await letsSnsSend(await club.aws.numbers(), number.arn)) {
      return { state: 'ok', found: 'SNS may send from it', meaning: 'Texts go out.' };
    }
    return {
      state: 'problem',
      found: 'the number does not let SNS send',
      meaning: 'AWS refuses every text.',
      fix: 'Run: npm run club -- setup (its deploy sets the policy)',
    };
  },
};

export const helpWords: Check = {
  id: 'help-words',
  title: 'Answer to HELP',
  async look(club) {
    const number = await club.number();
    if (number === undefined) return noNumber;
    const { parameters } = await club.stack();
    const wanted = club.emergencyNumber ?? emergencyNumberFor(parameters.Countries ?? '');
    const answer = (await readHelpAnswer(await club.aws.numbers(), number.id)) ?? '';
    if (new RegExp(`(^|\\D)${wanted}(\\D|$)`).test(answer)) {
      return {
        state: 'ok',
        found: `it names ${wanted}`,
        meaning: 'Somebody who texts HELP in need reads whom to call.',
      };
    }
    return {
      state: 'problem',
      found: `it does not name ${wanted}`,
      meaning: 'AWS answers HELP itself. Somebody who texts HELP in an emergency is not told whom to call.',
      fix: 'Run: npm run club -- setup (it proposes the words)',
    };
  },
};
