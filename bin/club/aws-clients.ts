import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, STSClient, type STSClientResolvedConfig } from '@aws-sdk/client-sts';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { fromAws } from './aws-answer.ts';
import { readStack } from './stack.ts';

type AwsCredentialIdentity = Awaited<ReturnType<STSClientResolvedConfig['credentials']>>;

/** One client for each AWS service that the command line calls. Making them calls nothing. */
export interface AwsClients {
  readonly sts: STSClient;
  readonly cloudFormation: CloudFormationClient;
  readonly ssm: SSMClient;
  readonly sns: SNSClient;
  readonly numbers: PinpointSMSVoiceV2Client;
  readonly lambda: LambdaClient;
  readonly sqs: SQSClient;
  readonly cloudWatch: CloudWatchClient;
  readonly scheduler: SchedulerClient;
  readonly logs: CloudWatchLogsClient;
  readonly documents: DynamoDBDocumentClient;
}

/**
 * With the login of this computer.
 *
 * @param region such as `us-east-1`.
 */
export function createAwsClients(region: string): AwsClients {
  return clientsWith({ region });
}

/**
 * With the stack's own role, which sees counts and settings but no health data, whatever the login may do. The stack itself is
 * read with the login. Where the stack has no such role, or there is no stack, the login is used.
 */
export function createAdminClients(region: string, stackName: string): AwsClients {
  const { sts, cloudFormation } = createAwsClients(region);
  let taken: Promise<AwsCredentialIdentity> | undefined;
  const credentials = (): Promise<AwsCredentialIdentity> => {
    taken ??= takeRole({ sts, cloudFormation }, stackName);
    return taken;
  };
  return { ...clientsWith({ region, credentials }), sts, cloudFormation };
}

async function takeRole(
  { sts, cloudFormation }: Pick<AwsClients, 'sts' | 'cloudFormation'>,
  stackName: string,
): Promise<AwsCredentialIdentity> {
  const RoleArn = (await readStack(cloudFormation, stackName))?.outputs.AdminRoleArn;
  if (RoleArn === undefined) return sts.config.credentials();
  return fromAws("let us take on the club's role AdminRole", async () => {
    const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'club' }));
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
    return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
  });
}

interface ClientSettings {
  readonly region: string;
  readonly credentials?: () => Promise<AwsCredentialIdentity>;
}

function clientsWith(given: ClientSettings): AwsClients {
  const settings = { ...given, maxAttempts: 3, requestHandler: { connectionTimeout: 5000, requestTimeout: 15_000 } };
  return {
    sts: new STSClient(settings),
    cloudFormation: new CloudFormationClient(settings),
    ssm: new SSMClient(settings),
    sns: new SNSClient(settings),
    numbers: new PinpointSMSVoiceV2Client(settings),
    // A function may work for longer than other services take to answer.
    lambda: new LambdaClient({ ...settings, maxAttempts: 1, requestHandler: { requestTimeout: 60_000 } }),
    // The queues are in the region of the club; the host in a queue's URL may be an older name of it.
    sqs: new SQSClient({ ...settings, useQueueUrlAsEndpoint: false }),
    cloudWatch: new CloudWatchClient(settings),
    scheduler: new SchedulerClient(settings),
    logs: new CloudWatchLogsClient(settings),
    documents: DynamoDBDocumentClient.from(new DynamoDBClient(settings)),
  };
}

/** The region of the AWS profile on this computer (`aws configure` asks for one); `undefined`: it names none. */
export async function readRegionOfProfile(): Promise<string | undefined> {
  try {
    return await new STSClient({}).config.region();
  } catch {
    return undefined;
  }
}
