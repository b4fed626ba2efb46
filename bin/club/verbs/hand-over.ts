import { questions } from '../answers.ts';
import { readAwsAccount } from '../aws-identity.ts';
import { configFileName } from '../club-config.ts';
import { deployedClub } from '../deployed-club.ts';
import { defineVerb, noOptions } from '../verb.ts';

export const handOver = defineVerb({
  details: 'It changes nothing and shows no secret.',
  options: noOptions,
  async run(context) {
    const { login, stack } = await deployedClub(context);
    const account = await readAwsAccount(await login.sts());
    const region = await (await login.cloudFormation()).config.region();
    const config = {
      region,
      ...Object.fromEntries(questions.map(({ key, parameter }) => [key, stack.parameters[parameter] ?? ''])),
    };
    const steps = [
      `AWS account ${account}, region ${region}, stack ${stack.name}. Give the next admin a login of their own (IAM Identity Center > Users), with AdministratorAccess; never yours.`,
      "If you leave for good: change the account's e-mail address, payment card and root password, with MFA on the new admin's phone.",
      `The Strava app (Client ID ${stack.parameters.StravaClientId ?? '?'}) belongs to its owner's Strava account and cannot be passed on. Its owner needs a paid subscription. ` +
        'Another owner makes an app of their own; then every member connects Strava again: npm run club -- setup --strava-client-id NEW',
      'The next admin gets the project (README.md, "Quick start") and puts this into club.config.json. It holds no secret: secrets are in AWS.',
      'Then, with their own mail: npm run club -- deploy --admin-email THEIRS --contact THEIRS. They press "Confirm subscription" in the mail of AWS.',
      'New secrets, so that the old admin has none: npm run club -- secret rotate strava, npm run club -- secret rotate webhook, npm run club -- invite renew. With an app at intervals.icu also: npm run club -- secret rotate intervals, npm run club -- secret rotate intervals-webhook',
      "Take the old admin's login away: IAM Identity Center > Users, or IAM > Users with its access keys.",
      'From that day on the new admin is responsible for members\' data: docs/admin.md, "Responsible for members\' data". Tell the club who that is.',
      'Finally, check the club: npm run club -- doctor',
    ];
    const list = steps.map((step, index) => `${index + 1}. ${step}`);
    context.screen.say(list.join('\n'));
    context.screen.show(configFileName, JSON.stringify(config, null, 2));
    return { json: { account, region, stack: stack.name, config, steps } };
  },
});
