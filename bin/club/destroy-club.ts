import { DeleteTableCommand, UpdateContinuousBackupsCommand } from '@aws-sdk/client-dynamodb';
import { DeleteTopicCommand, paginateListTopics } from '@aws-sdk/client-sns';
import { DeleteParametersCommand } from '@aws-sdk/client-ssm';
import * as z from 'zod';
import { AdminError } from './admin-error.ts';
import { askAdminFunction } from './ask-admin.ts';
import { fromAws, isAwsError } from './aws-answer.ts';
import type { AwsClients } from './aws-clients.ts';
import type { CommandContext } from './command-context.ts';
import { deleteStack } from './delete-stack.ts';
import type { FoundClub } from './deployed-club.ts';
import { readMembers } from './members.ts';
import { secretNames } from './secrets.ts';
import { findResource, findResources } from './stack.ts';
import { stravaAppOf } from './strava-app.ts';
import { askStravaAboutApp, deletePushSubscription } from './strava-subscriptions.ts';

const lookEveryMs = 5000;
/** Each erasure waits until its receipt has gone out. */
const patienceMs = 20 * 60_000;

/** Ends the push subscription where it points to this club. A Strava that does not answer does not keep the club alive. */
export async function endReports(context: CommandContext, { login, stack }: FoundClub): Promise<void> {
  try {
    const app = await stravaAppOf(context, login, stack);
    const answer = await askStravaAboutApp(app);
    if (answer.kind !== 'ok')
      throw new AdminError('Strava did not answer.', 'Look later: https://www.strava.com/settings/api');
    for (const { id, callbackUrl } of answer.subscriptions) {
      if (callbackUrl.startsWith(`${stack.outputs.Url ?? 'none'}/strava/`)) await deletePushSubscription(app, id);
    }
    context.screen.good('Strava no longer reports uploads to this club.');
  } catch (error) {
    if (!(error instanceof AdminError)) throw error;
    context.screen.warn(`${error.message} The push subscription stays until the app is deleted at Strava.`);
  }
}

/**
 * Has the club erase each member, as it does when one leaves: tokens are revoked, and each is told with a receipt.
 *
 * @throws MembersLeftError: nothing of the club has been deleted, and it can run again.
 */
export async function eraseAllMembers(context: CommandContext, { aws, login, stack }: FoundClub): Promise<void> {
  const table = findResource(stack, 'AWS::DynamoDB::GlobalTable', 'TablesMembers');
  const begun = new Set<string>();
  await context.screen.work('Erasing the members; each is told', async (report) => {
    for (let waitedMs = 0; ; waitedMs += lookEveryMs) {
      const members = await readMembers(await aws.documents(), table);
      if (members.length === 0) return;
      report(`${members.length} left`);
      for (const { athleteId } of members.filter((member) => !begun.has(member.athleteId))) {
        await askAdminFunction(login, stack, { ask: 'remove', athleteId }, z.looseObject({}));
        begun.add(athleteId);
      }
      if (waitedMs >= patienceMs) throw new MembersLeftError(members.length);
      await context.sleep(lookEveryMs);
    }
  });
}

/**
 * Deletes the stack and what is beside it: tables, which a deletion of the stack leaves, mail topics, secrets. Skips what is gone
 * already, so it can run again after any stop.
 *
 * @throws StackNotDeletedError
 */
export async function deleteEverything(context: CommandContext, { login, stack }: FoundClub): Promise<void> {
  const { screen, stackName } = context;
  const tables = findResources(stack, 'AWS::DynamoDB::GlobalTable').map(({ physicalId }) => physicalId);
  await deleteStack(context, await login.cloudFormation(), 'AWS is deleting the club (3 to 6 minutes)');
  screen.good('The functions, queues and alarms are gone.');

  for (const TableName of tables) await deleteTable(login, TableName);
  screen.good(`${tables.length} tables are gone, with their backups.`);
  const topics = await deleteMailTopics(login, `${stackName}-mail-`);
  screen.good(`${topics} mail addresses are gone.`);
  await fromAws('delete the secrets', async () =>
    (await login.ssm()).send(new DeleteParametersCommand({ Names: secretNames.map((nameOf) => nameOf(stackName)) })),
  );
  screen.good('The secrets are gone.');
}

/** Of a table with continuous backups AWS keeps a last one for 35 days, unless they are switched off first. */
async function deleteTable({ documents }: AwsClients, TableName: string): Promise<void> {
  await fromAws('delete a table', async () => {
    try {
      await (await documents()).send(
        new UpdateContinuousBackupsCommand({
          TableName,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false },
        }),
      );
      await (await documents()).send(new DeleteTableCommand({ TableName }));
    } catch (error) {
      if (!isAwsError(error, 'ResourceNotFoundException') && !isAwsError(error, 'TableNotFoundException')) throw error;
    }
  });
}

async function deleteMailTopics({ sns: client }: AwsClients, prefix: string): Promise<number> {
  const sns = await client();
  return fromAws('delete the addresses of mails', async () => {
    const found: string[] = [];
    for await (const { Topics = [] } of paginateListTopics({ client: sns }, {})) {
      found.push(
        ...Topics.flatMap(({ TopicArn = '' }) => (TopicArn.split(':').at(-1)?.startsWith(prefix) ? [TopicArn] : [])),
      );
    }
    for (const TopicArn of found) await sns.send(new DeleteTopicCommand({ TopicArn }));
    return found.length;
  });
}

export class MembersLeftError extends AdminError {
  override readonly name = 'MembersLeftError';

  constructor(left: number) {
    super(
      `${left} members are not erased yet: Strava or AWS is slow. Nothing else of the club has been deleted.`,
      'Run this again in an hour. See why: npm run club -- logs, then: npm run club -- failed',
    );
  }
}
