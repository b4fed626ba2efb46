import { createHash } from 'node:crypto';
import {
  type CloudFormationClient,
  CreateChangeSetCommand,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  ExecuteChangeSetCommand,
  type Parameter,
} from '@aws-sdk/client-cloudformation';
import { AdminError } from './admin-error.ts';
import { fromAws } from './aws-answer.ts';
import type { AwsClients } from './aws-clients.ts';
import type { CommandContext } from './command-context.ts';
import type { ReleaseFolder } from './release-folder.ts';
import type { Screen } from './screen.ts';
import { type DeployedStack, readStack } from './stack.ts';
import { uploadFile } from './upload-file.ts';

export interface ReleaseDeploy {
  readonly aws: AwsClients;
  readonly region: string;
  readonly stackName: string;
  readonly release: ReleaseFolder;
  /** Values of the template's parameters. What is not named keeps the value of the deploy before. No secret is among them. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly sleep: CommandContext['sleep'];
  readonly now: () => number;
}

const looksEveryMs = 5000;
const patienceMs = 30 * 60_000;

/**
 * Deploys a release by CloudFormation alone: its code goes into a bucket of the club's account, and a change set makes the stack.
 * Safe to repeat; a deploy that fails is taken back by AWS.
 *
 * @throws DeployFailedError, with the first reason that AWS gives.
 */
export async function deployRelease(screen: Screen, deploy: ReleaseDeploy): Promise<DeployedStack> {
  const { aws, stackName, release, region } = deploy;
  const bucket = await screen.work('Preparing a place for the code (a minute, the first time)', () =>
    bucketFor(deploy),
  );
  const credentials = await (await aws.sts()).config.credentials();
  const templateKey = `templates/${createHash('sha256').update(release.template).digest('hex')}.json`;
  const files = [...release.code, [templateKey, Buffer.from(release.template)] as const];
  const templateUrl = await screen.work(`Uploading version ${release.version}`, async (report) => {
    let url = '';
    for (const [index, [key, body]] of files.entries()) {
      report(`${index + 1} of ${files.length}`);
      url = await uploadFile({ bucket, region, credentials }, key, body);
    }
    return url;
  });
  return screen.work('Deploying the club (3 to 6 minutes; leave this open)', (report) =>
    changeStack(
      { ...deploy, parameters: { ...deploy.parameters, CodeBucket: bucket } },
      { templateUrl, stackName, report },
    ),
  );
}

/** A stack of its own, because the club's stack needs what is in it. */
async function bucketFor(deploy: ReleaseDeploy): Promise<string> {
  const { aws, stackName } = deploy;
  const name = `${stackName}-files`;
  if (!(await hasUsableStack(deploy, name))) {
    await fromAws('make a bucket for the code', async () =>
      (await aws.cloudFormation()).send(
        new CreateStackCommand({ StackName: name, TemplateBody: JSON.stringify(bucketTemplate) }),
      ),
    );
  }
  const stack = await settled(deploy, name, () => undefined);
  const bucket = stack.outputs.Bucket;
  if (bucket === undefined)
    throw new DeployFailedError(stack.status, await firstFailure(await aws.cloudFormation(), name));
  return bucket;
}

/** A bucket that could not be made leaves an empty stack, which AWS never uses again: it is deleted first. */
async function hasUsableStack({ aws, sleep }: ReleaseDeploy, name: string): Promise<boolean> {
  const former = await readStack(await aws.cloudFormation(), name);
  if (former === undefined || !former.status.startsWith('ROLLBACK_')) return former !== undefined;
  await fromAws('delete the stack', async () =>
    (await aws.cloudFormation()).send(new DeleteStackCommand({ StackName: name })),
  );
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += looksEveryMs) {
    const left = await readStack(await aws.cloudFormation(), name);
    if (left === undefined || left.status === 'DELETE_COMPLETE') return false;
    if (left.status === 'DELETE_FAILED')
      throw new DeployFailedError(left.status, await firstFailure(await aws.cloudFormation(), name));
    await sleep(looksEveryMs);
  }
  throw new DeployFailedError(`AWS has been deleting ${name} for half an hour`, '');
}

const bucketTemplate = {
  Description: 'Afterrun: where the code of the club is uploaded to.',
  Resources: {
    Files: {
      Type: 'AWS::S3::Bucket',
      DeletionPolicy: 'Delete',
      UpdateReplacePolicy: 'Delete',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      },
    },
  },
  Outputs: { Bucket: { Value: { Ref: 'Files' } } },
};

async function changeStack(
  deploy: ReleaseDeploy,
  { templateUrl, stackName, report }: { templateUrl: string; stackName: string; report: (line: string) => void },
): Promise<DeployedStack> {
  const { aws, release, parameters, now } = deploy;
  const former = await readStack(await aws.cloudFormation(), stackName);
  const isNew = former === undefined || former.status === 'REVIEW_IN_PROGRESS';
  const name = { StackName: stackName, ChangeSetName: `release-${now()}` };
  await fromAws('take the change', async () =>
    (await aws.cloudFormation()).send(
      new CreateChangeSetCommand({
        ...name,
        ChangeSetType: isNew ? 'CREATE' : 'UPDATE',
        TemplateURL: templateUrl,
        Capabilities: ['CAPABILITY_IAM'],
        Tags: [{ Key: 'application', Value: 'afterrun' }],
        Parameters: release.parameters.flatMap((ParameterKey): Parameter[] => {
          const ParameterValue = parameters[ParameterKey];
          if (ParameterValue !== undefined) return [{ ParameterKey, ParameterValue }];
          // Without a former value the template's own counts.
          return former?.parameters[ParameterKey] === undefined ? [] : [{ ParameterKey, UsePreviousValue: true }];
        }),
      }),
    ),
  );
  if ((await outcomeOfChangeSet(deploy, name)) === 'nothing to change') {
    return former ?? settled(deploy, stackName, report);
  }
  await fromAws('begin the change', async () => (await aws.cloudFormation()).send(new ExecuteChangeSetCommand(name)));
  const stack = await settled(deploy, stackName, report);
  if (!/^(CREATE|UPDATE)_COMPLETE$/.test(stack.status)) {
    throw new DeployFailedError(stack.status, await firstFailure(await aws.cloudFormation(), stackName));
  }
  return stack;
}

async function outcomeOfChangeSet(
  { aws, sleep }: ReleaseDeploy,
  name: { StackName: string; ChangeSetName: string },
): Promise<'ready' | 'nothing to change'> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += looksEveryMs) {
    const { Status, StatusReason = '' } = await fromAws('look at the change', async () =>
      (await aws.cloudFormation()).send(new DescribeChangeSetCommand(name)),
    );
    if (Status === 'CREATE_COMPLETE') return 'ready';
    if (Status === 'FAILED') {
      if (/didn't contain changes|No updates are to be performed/.test(StatusReason)) return 'nothing to change';
      throw new DeployFailedError('the change was refused', StatusReason);
    }
    await sleep(looksEveryMs);
  }
  throw new DeployFailedError('the change is not ready after half an hour', '');
}

async function settled(
  { aws, sleep }: ReleaseDeploy,
  name: string,
  report: (line: string) => void,
): Promise<DeployedStack> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += looksEveryMs) {
    const stack = await readStack(await aws.cloudFormation(), name);
    if (stack !== undefined && !stack.status.endsWith('_IN_PROGRESS')) return stack;
    const done = stack?.resources.length ?? 0;
    report(`${stack?.status ?? 'about to begin'}, ${done} resources so far`);
    await sleep(looksEveryMs);
  }
  throw new DeployFailedError('AWS has been changing the club for half an hour', '');
}

/** The oldest of the latest failures: the others follow from it. */
async function firstFailure(cloudFormation: CloudFormationClient, name: string): Promise<string> {
  const { StackEvents = [] } = await fromAws('say what went wrong', () =>
    cloudFormation.send(new DescribeStackEventsCommand({ StackName: name })),
  );
  const begun = StackEvents.findIndex(
    ({ LogicalResourceId, ResourceStatus }) =>
      LogicalResourceId === name && /^(CREATE|UPDATE)_IN_PROGRESS$/.test(ResourceStatus ?? ''),
  );
  const latest = begun === -1 ? StackEvents : StackEvents.slice(0, begun);
  const failed = latest.findLast(({ ResourceStatus = '' }) => ResourceStatus.endsWith('_FAILED'));
  return failed === undefined
    ? ''
    : `${failed.LogicalResourceId} (${failed.ResourceType}): ${failed.ResourceStatusReason ?? ''}`;
}

export class DeployFailedError extends AdminError {
  override readonly name = 'DeployFailedError';

  constructor(status: string, reason: string) {
    super(
      `AWS did not deploy the club: ${status}.${reason === '' ? '' : `\n${reason}`}`,
      'AWS has undone it: a club that ran before still runs. Fix what the line above says, then run the same command again. A first deploy that failed leaves an empty stack: docs/admin.md, "When the first deploy fails".',
    );
  }
}
