import { hashOfSecret } from '../../functions/strava/webhook-secret.ts';
import { knownAnswers } from './ask-club.ts';
import { readAwsAccount } from './aws-identity.ts';
import { parametersOf } from './club-parameters.ts';
import { type CommandContext, regionOf } from './command-context.ts';
import { makeDeployable } from './delete-stack.ts';
import { deployClub } from './deploy.ts';
import { RegionUnknownError } from './deployed-club.ts';
import { intervalsPathSecretName, webhookSecretMadeOnce, webhookSecretName } from './secrets.ts';
import { ClubNotDeployedError, readStack } from './stack.ts';
import { subscribeToStrava } from './subscribe-to-strava.ts';

/**
 * `npm run deploy`: deploys the club again, with this version and the answers of `club.config.json` or the setup. Asks nothing and
 * is safe to repeat. An answer that is missing here keeps its deployed value, so a fresh clone works, too.
 *
 * @throws ClubNotDeployedError where there is none yet: the first time is the setup's.
 */
export async function deployClubAgain(context: CommandContext): Promise<{ readonly url: string }> {
  const { screen, stackName, config, state } = context;
  screen.title('Afterrun: deploying your club');
  const region = regionOf(context);
  if (region === undefined) throw new RegionUnknownError();
  const aws = context.aws(region);
  const account = await readAwsAccount(await aws.sts());
  const former = await readStack(await aws.cloudFormation(), stackName);
  if (former === undefined) throw new ClubNotDeployedError(region);
  screen.good(`AWS account ${account}, region ${region}.`);

  const kept = state.read();
  const isSamePlace = kept.account === account && kept.region === region;
  const secret = await webhookSecretMadeOnce(await aws.ssm(), webhookSecretName(stackName));
  const parameters = await parametersOf(aws, screen, {
    // Answers that were given for another account belong to another club.
    answers: isSamePlace ? knownAnswers(context) : config,
    config,
    // The club's own stays: it may have been renewed on another computer.
    inviteCode: former.parameters.InviteCode || (isSamePlace ? kept.inviteCode : undefined),
    webhookSecretSha256: hashOfSecret(secret),
    intervalsPathSecret: async () => webhookSecretMadeOnce(await aws.ssm(), intervalsPathSecretName(stackName)),
    former: former.parameters,
  });
  const hasClub = await makeDeployable(context, await aws.cloudFormation());
  const { Url } = await deployClub(context, { aws, region, parameters, hasClub });
  screen.good(`Deployed. The club answers at ${Url}`);
  await subscribeToStrava(screen, aws, stackName);
  screen.end('See how the club is: npm run club -- doctor');
  return { url: Url };
}
