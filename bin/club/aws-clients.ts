import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import type { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { SchedulerClient } from '@aws-sdk/client-scheduler';
import type { SNSClient } from '@aws-sdk/client-sns';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { SSMClient } from '@aws-sdk/client-ssm';
import type { STSClient, STSClientResolvedConfig } from '@aws-sdk/client-sts';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { fromAws } from './aws-answer.ts';
import { once } from './once.ts';
import { readStack } from './stack.ts';

type AwsCredentialIdentity = Awaited<ReturnType<STSClientResolvedConfig['credentials']>>;

/** One client for each AWS service that the command line calls, loaded and made when it is first asked for. */
export interface AwsClients {
  readonly sts: () => Promise<STSClient>;
  readonly cloudFormation: () => Promise<CloudFormationClient>;
  readonly ssm: () => Promise<SSMClient>;
  readonly sns: () => Promise<SNSClient>;
  readonly numbers: () => Promise<PinpointSMSVoiceV2Client>;
  readonly lambda: () => Promise<LambdaClient>;
  readonly sqs: () => Promise<SQSClient>;
  readonly cloudWatch: () => Promise<CloudWatchClient>;
  readonly scheduler: () => Promise<SchedulerClient>;
  readonly logs: () => Promise<CloudWatchLogsClient>;
  readonly documents: () => Promise<DynamoDBDocumentClient>;
}

/** How requests travel, where it is not by a connection to AWS. */
export type RequestHandler = STSClientResolvedConfig['requestHandler'];

/**
 * With the login of this computer.
 *
 * @param region such as `us-east-1`.
 */
export function createAwsClients(region: string, requestHandler?: RequestHandler): AwsClients {
  return clientsWith({ region }, requestHandler);
}

/**
 * With the stack's own role, which sees counts and settings but no health data, whatever the login may do. The stack itself is
 * read with the login. Where the stack has no such role, or there is no stack, the login is used.
 */
export function createAdminClients(region: string, stackName: string, requestHandler?: RequestHandler): AwsClients {
  const { sts, cloudFormation } = createAwsClients(region, requestHandler);
  const credentials = once(() => takeRole({ sts, cloudFormation }, stackName));
  return { ...clientsWith({ region, credentials }, requestHandler), sts, cloudFormation };
}

async function takeRole(
  { sts, cloudFormation }: Pick<AwsClients, 'sts' | 'cloudFormation'>,
  stackName: string,
): Promise<AwsCredentialIdentity> {
  const RoleArn = (await readStack(await cloudFormation(), stackName))?.outputs.AdminRoleArn;
  const client = await sts();
  if (RoleArn === undefined) return client.config.credentials();
  return fromAws("let us take on the club's role AdminRole", async () => {
    const { AssumeRoleCommand } = await import('@aws-sdk/client-sts');
    const { Credentials } = await client.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'club' }));
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
    return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
  });
}

interface ClientSettings {
  readonly region: string;
  readonly credentials?: () => Promise<AwsCredentialIdentity>;
}

function clientsWith(given: ClientSettings, requestHandler?: RequestHandler): AwsClients {
  const settings = {
    ...given,
    maxAttempts: 3,
    requestHandler: requestHandler ?? { connectionTimeout: 5000, requestTimeout: 15_000 },
  };
  return {
    sts: once(async () => new (await import('@aws-sdk/client-sts')).STSClient(settings)),
    cloudFormation: once(async () => {
      const { CloudFormationClient } = await import('@aws-sdk/client-cloudformation');
      return new CloudFormationClient(settings);
    }),
    ssm: once(async () => new (await import('@aws-sdk/client-ssm')).SSMClient(settings)),
    sns: once(async () => new (await import('@aws-sdk/client-sns')).SNSClient(settings)),
    numbers: once(async () => {
      const { PinpointSMSVoiceV2Client } = await import('@aws-sdk/client-pinpoint-sms-voice-v2');
      return new PinpointSMSVoiceV2Client(settings);
    }),
    lambda: once(async () => {
      const { LambdaClient } = await import('@aws-sdk/client-lambda');
      // A function may work for longer than other services take to answer.
      return new LambdaClient({
        ...settings,
        maxAttempts: 1,
        requestHandler: requestHandler ?? { requestTimeout: 60_000 },
      });
    }),
    sqs: once(async () => {
      const { SQSClient } = await import('@aws-sdk/client-sqs');
      // The queues are in the region of the club; the host in a queue's URL may be an older name of it.
      return new SQSClient({ ...settings, useQueueUrlAsEndpoint: false });
    }),
    cloudWatch: once(async () => new (await import('@aws-sdk/client-cloudwatch')).CloudWatchClient(settings)),
    scheduler: once(async () => new (await import('@aws-sdk/client-scheduler')).SchedulerClient(settings)),
    logs: once(async () => new (await import('@aws-sdk/client-cloudwatch-logs')).CloudWatchLogsClient(settings)),
    documents: once(async () => {
      const [{ DynamoDBClient }, { DynamoDBDocumentClient }] = await Promise.all([
        import('@aws-sdk/client-dynamodb'),
        import('@aws-sdk/lib-dynamodb'),
      ]);
      return DynamoDBDocumentClient.from(new DynamoDBClient(settings));
    }),
  };
}

/** The region of the AWS profile on this computer (`aws configure` asks for one); `undefined`: it names none. */
export async function readRegionOfProfile(): Promise<string | undefined> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  try {
    return await new STSClient({}).config.region();
  } catch {
    return undefined;
  }
}
