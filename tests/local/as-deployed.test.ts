import { CloudFormationClient, DescribeStacksCommand, ListStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AwsGateway, createForwarder, startAwsGateway } from '../../bin/local/aws-gateway.ts';
import { createDeployedStack } from '../../bin/local/deployed-stack.ts';
import { createFunctionInvocations } from '../../bin/local/function-invocations.ts';
import { createMeasurements } from '../../bin/local/measurements.ts';
import { HandlerError } from '../../bin/local/running-function.ts';

let gateway: AwsGateway;
const client = () => ({
  endpoint: gateway.origin,
  region: 'us-east-1',
  credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
});

beforeAll(async () => {
  const functions = [
    { name: 'Echo', invoke: async (event: unknown) => ({ event }) },
    { name: 'Fails', invoke: () => Promise.reject(new HandlerError('Fails', 'TypeError', 'a secret')) },
  ];
  const services = {
    cloudformation: createDeployedStack({
      stackName: 'Afterrun',
      outputs: { Url: 'http://127.0.0.1:1' },
      parameters: new Map([['ClubName', 'Salt & Sand <Runners>']]),
      listed: [{ logicalId: 'OutboxQueue0A1B2C3D', type: 'AWS::SQS::Queue', physicalId: 'http://a/b?c&d' }],
    }),
    lambda: createFunctionInvocations({ all: functions }),
    monitoring: createMeasurements({
      oldestMessageSec: (name) => (name === 'outbox' ? 75 : undefined),
      outbox: { messages: [] },
    }),
  };
  gateway = await startAwsGateway(createForwarder(services, {}).forward);
});
afterAll(() => gateway.stop());

test('CloudFormation shows the running club, and knows no other', async () => {
  const formation = new CloudFormationClient(client());

  const { Stacks } = await formation.send(new DescribeStacksCommand({ StackName: 'Afterrun' }));
  const { StackResourceSummaries } = await formation.send(new ListStackResourcesCommand({ StackName: 'Afterrun' }));
  const other = formation.send(new DescribeStacksCommand({ StackName: 'Another' }));

  expect(Stacks).toMatchObject([
    {
      StackStatus: 'CREATE_COMPLETE',
      Outputs: [{ OutputKey: 'Url', OutputValue: 'http://127.0.0.1:1' }],
      Parameters: [{ ParameterKey: 'ClubName', ParameterValue: 'Salt & Sand <Runners>' }],
    },
  ]);
  expect(StackResourceSummaries).toMatchObject([
    { LogicalResourceId: 'OutboxQueue0A1B2C3D', PhysicalResourceId: 'http://a/b?c&d' },
  ]);
  await expect(other).rejects.toThrow('does not exist');
});

test('Lambda runs a function and brings its answer; one that throws is an answer too', async () => {
  const lambda = new LambdaClient(client());
  const invoke = (FunctionName: string) => lambda.send(new InvokeCommand({ FunctionName, Payload: '{"ask":1}' }));

  const [echoed, failed] = [await invoke('Echo'), await invoke('Fails')];

  expect(JSON.parse(Buffer.from(echoed.Payload ?? []).toString())).toEqual({ event: { ask: 1 } });
  expect(failed).toMatchObject({ StatusCode: 200, FunctionError: 'Unhandled' });
  expect(Buffer.from(failed.Payload ?? []).toString()).not.toContain('a secret');
  await expect(invoke('Nobody')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('CloudWatch says how long the oldest message of a queue waits, and nothing of a queue that it does not know', async () => {
  const watch = new CloudWatchClient(client());
  const ask = async (Value: string) => {
    const { Datapoints } = await watch.send(
      new GetMetricStatisticsCommand({
        Namespace: 'AWS/SQS',
        MetricName: 'ApproximateAgeOfOldestMessage',
        Dimensions: [{ Name: 'QueueName', Value }],
        StartTime: new Date(0),
        EndTime: new Date(60_000),
        Period: 60,
        Statistics: ['Maximum'],
      }),
    );
    return Datapoints?.map(({ Maximum }) => Maximum);
  };

  expect(await ask('outbox')).toEqual([75]);
  expect(await ask('nobody')).toEqual([]);
});
