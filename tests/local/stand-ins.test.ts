import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import {
  DeleteParameterCommand,
  GetParameterCommand,
  GetParametersByPathCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AwsGateway, createForwarder, startAwsGateway } from '../../bin/local/aws-gateway.ts';
import { createParameterStore } from '../../bin/local/parameter-store.ts';
import { createScheduleStore } from '../../bin/local/scheduler.ts';

let gateway: AwsGateway;
let ssm: SSMClient;
let scheduler: SchedulerClient;

beforeAll(async () => {
  const services = { ssm: createParameterStore(undefined), scheduler: createScheduleStore(undefined) };
  gateway = await startAwsGateway(createForwarder(services, {}).forward);
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  const client = { endpoint: gateway.origin, region: 'us-east-1', credentials };
  ssm = new SSMClient(client);
  scheduler = new SchedulerClient(client);
});

afterAll(async () => {
  ssm.destroy();
  scheduler.destroy();
  await gateway.stop();
});

test('Parameter Store keeps what was put, and shows a secret only to who asks for decryption', async () => {
  await ssm.send(new PutParameterCommand({ Name: '/club/secret', Type: 'SecureString', Value: 'pssst' }));

  const read = (WithDecryption: boolean) =>
    ssm
      .send(new GetParameterCommand({ Name: '/club/secret', WithDecryption }))
      .then(({ Parameter }) => Parameter?.Value);
  expect(await read(true)).toBe('pssst');
  expect(await read(false)).not.toContain('pssst');
  const again = new PutParameterCommand({ Name: '/club/secret', Value: 'other' });
  await expect(ssm.send(again)).rejects.toMatchObject({ name: 'ParameterAlreadyExists' });
  const { Parameters } = await ssm.send(new GetParametersByPathCommand({ Path: '/club' }));
  expect(Parameters?.map(({ Name }) => Name)).toEqual(['/club/secret']);

  await ssm.send(new DeleteParameterCommand({ Name: '/club/secret' }));
  await expect(read(true)).rejects.toMatchObject({ name: 'ParameterNotFound' });
});

function schedule(Name: string, overrides: Record<string, string> = {}): CreateScheduleCommand {
  return new CreateScheduleCommand({
    Name,
    GroupName: 'default',
    ScheduleExpression: 'at(2999-03-28T07:30:00)',
    ScheduleExpressionTimezone: 'America/Los_Angeles',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Arn: 'arn:aws:lambda:::remind', RoleArn: 'arn:aws:iam::000000000000:role/any' },
    ...overrides,
  });
}

test('a schedule that is asked for again in the same request is made once', async () => {
  const first = await scheduler.send(schedule('repeated', { ClientToken: 'token' }));
  const second = await scheduler.send(schedule('repeated', { ClientToken: 'token' }));

  expect(second.ScheduleArn).toBe(first.ScheduleArn);
});

test.each([
  ['a name that exists', 'twice', {}, 'ConflictException'],
  ['a time in the past', 'late', { ScheduleExpression: 'at(2020-01-01T00:00:00)' }, 'ValidationException'],
  ['a time with an offset', 'offset', { ScheduleExpression: 'at(2999-01-01T00:00:00Z)' }, 'ValidationException'],
  ['a zone that is none', 'zone', { ScheduleExpressionTimezone: 'Mars/Base' }, 'ValidationException'],
  ['a group that is not there', 'group', { GroupName: 'nowhere' }, 'ResourceNotFoundException'],
])('%s is refused as by Scheduler', async (_, name, overrides, error) => {
  if (error === 'ConflictException') await scheduler.send(schedule(name));

  await expect(scheduler.send(schedule(name, overrides))).rejects.toMatchObject({ name: error });
});
