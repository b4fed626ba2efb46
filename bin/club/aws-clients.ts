import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { SSMClient } from '@aws-sdk/client-ssm';
import { STSClient } from '@aws-sdk/client-sts';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

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
  readonly documents: DynamoDBDocumentClient;
}

/** @param region such as `us-east-1`. */
export function createAwsClients(region: string): AwsClients {
  const settings = { region, maxAttempts: 3, requestHandler: { connectionTimeout: 5000, requestTimeout: 15_000 } };
  return {
    sts: new STSClient(settings),
    cloudFormation: new CloudFormationClient(settings),
    ssm: new SSMClient(settings),
    sns: new SNSClient(settings),
    numbers: new PinpointSMSVoiceV2Client(settings),
    // A function may work for longer than other services take to answer.
    lambda: new LambdaClient({ ...settings, maxAttempts: 1, requestHandler: { requestTimeout: 60_000 } }),
    sqs: new SQSClient(settings),
    cloudWatch: new CloudWatchClient(settings),
    scheduler: new SchedulerClient(settings),
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
