import { describe, expect, test } from 'vitest';
import { createPermissions, PermissionDeniedError } from '../../bin/local/permissions/permissions.ts';
import { permissionsOfCall, UnknownCallError } from '../../bin/local/permissions/permissions-of-call.ts';
import { PolicyError } from '../../bin/local/permissions/policy.ts';
import { readStackResources } from '../../bin/local/stack-resources.ts';
import { parseTemplate } from '../../bin/local/template.ts';

const role = 'arn:aws:iam::000000000000:role/worker';
const queue = 'arn:aws:sqs:us-east-1:000000000000:jobs';
const send = { action: 'sqs:SendMessage', resource: queue };

/** What the one role of a stack may do by these statements, in which a queue may have a policy of its own. */
function permissionsBy(statements: readonly object[], ofQueue: readonly object[] = []) {
  const document = (Statement: readonly object[]) => ({ Version: '2012-10-17', Statement });
  const trust = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const Resources = {
    Worker: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: 'worker',
        AssumeRolePolicyDocument: document([trust]),
        Policies: [{ PolicyName: 'Work', PolicyDocument: document(statements) }],
      },
    },
    Jobs: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'jobs' } },
    JobsPolicy: {
      Type: 'AWS::SQS::QueuePolicy',
      Properties: { Queues: [{ Ref: 'Jobs' }], PolicyDocument: document(ofQueue) },
    },
  };
  const resources = readStackResources(parseTemplate({ Resources }), {
    stackName: 'Club',
    parameters: new Map(),
    awsUrl: 'http://127.0.0.1:1',
    apiUrl: 'http://127.0.0.1:2',
  });
  return createPermissions(resources, 'Club');
}

describe('a policy', () => {
  const allow = (parts: object) => ({ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: queue, ...parts });

  test.each([
    ['its action and its resource', allow({})],
    ['an action in other letters', allow({ Action: 'sqs:sendmessage' })],
    ['a wildcard', allow({ Action: 'sqs:Send*', Resource: 'arn:aws:sqs:*:*:j?bs' })],
    ['everything but something else', allow({ Resource: undefined, NotResource: 'arn:aws:sns:*:*:*' })],
    ['a condition that holds', allow({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } })],
  ])('allows %s', (_, statement) => {
    expect(() => permissionsBy([JSON.parse(JSON.stringify(statement))]).require({ role }, send)).not.toThrow();
  });

  test.each([
    ['of another action', allow({ Action: 'sqs:ReceiveMessage' })],
    ['of another resource', allow({ Resource: `${queue}-of-others` })],
    ['of everything but this', allow({ Resource: undefined, NotResource: 'arn:aws:sqs:*:*:*' })],
    [
      'with a condition on what the request does not have',
      allow({ Condition: { StringEquals: { 'aws:CalledViaLast': 'sns.amazonaws.com' } } }),
    ],
  ])('that speaks %s allows nothing', (_, statement) => {
    expect(() => permissionsBy([JSON.parse(JSON.stringify(statement))]).require({ role }, send)).toThrow(
      PermissionDeniedError,
    );
  });

  test.each([
    ['operator', { NumericLessThan: { 'aws:SecureTransport': 'true' } }],
    ['key', { StringEquals: { 'sqs:Mood': 'good' } }],
  ])('with a condition %s that is unknown here is an error, and allows nothing', (_, Condition) => {
    expect(() => permissionsBy([allow({ Condition })]).require({ role }, send)).toThrow(PolicyError);
  });

  test('of the thing itself denies what the role may do', () => {
    const deny = { Effect: 'Deny', Principal: '*', Action: 'sqs:*', Resource: queue };
    const others = { ...deny, Condition: { ArnNotLike: { 'aws:PrincipalArn': role } } };

    expect(() => permissionsBy([allow({})], [deny]).require({ role }, send)).toThrow(/explicit deny/);
    expect(() => permissionsBy([allow({})], [others]).require({ role }, send)).not.toThrow();
  });

  test('of a role lets services take it on, those that it names', () => {
    const permissions = permissionsBy([]);

    expect(() => permissions.requireAssumable(role, 'lambda.amazonaws.com')).not.toThrow();
    expect(() => permissions.requireAssumable(role, 'scheduler.amazonaws.com')).toThrow(PermissionDeniedError);
  });
});

describe('what a call needs', () => {
  const signed = (service: string) => ({
    authorization: `AWS4-HMAC-SHA256 Credential=local/20261125/us-east-1/${service}/aws4_request, …`,
  });
  const json = (service: string, operation: string, body: object) => ({
    method: 'POST',
    path: '/',
    headers: { ...signed(service), 'x-amz-target': `X.${operation}` },
    body: Buffer.from(JSON.stringify(body)),
  });
  const form = (fields: Record<string, string>) => ({
    method: 'POST',
    path: '/',
    headers: signed('sns'),
    body: Buffer.from(String(new URLSearchParams(fields))),
  });

  test('of a text to a phone is also what the service behind SNS asks for', () => {
    expect(permissionsOfCall(form({ Action: 'Publish', PhoneNumber: '+12065550142', Message: 'x' }))).toEqual([
      { action: 'sns:Publish', resource: '+12065550142' },
      { action: 'sms-voice:SendTextMessage', resource: '*', context: { 'aws:CalledViaLast': 'sns.amazonaws.com' } },
    ]);
    expect(permissionsOfCall(form({ Action: 'ListPhoneNumbersOptedOut' })).map(({ action }) => action)).toEqual([
      'sns:ListPhoneNumbersOptedOut',
      'sms-voice:DescribeOptedOutNumbers',
    ]);
  });

  test('of a schedule is also to pass its role on, to Scheduler', () => {
    const call = {
      method: 'POST',
      path: '/schedules/morning',
      headers: signed('scheduler'),
      body: Buffer.from(JSON.stringify({ GroupName: 'club', Target: { Arn: 'a', RoleArn: role } })),
    };

    expect(permissionsOfCall(call)).toEqual([
      {
        action: 'scheduler:CreateSchedule',
        resource: 'arn:aws:scheduler:us-east-1:000000000000:schedule/club/morning',
      },
      { action: 'iam:PassRole', resource: role, context: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    ]);
  });

  test('of a transaction is what each part needs', () => {
    const TransactItems = [{ Put: { TableName: 'a' } }, { ConditionCheck: { TableName: 'b' } }];

    expect(permissionsOfCall(json('dynamodb', 'TransactWriteItems', { TransactItems }))).toEqual([
      { action: 'dynamodb:PutItem', resource: 'arn:aws:dynamodb:us-east-1:000000000000:table/a' },
      { action: 'dynamodb:ConditionCheckItem', resource: 'arn:aws:dynamodb:us-east-1:000000000000:table/b' },
    ]);
  });

  test('of a call that is in no table is unknown, and never nothing', () => {
    expect(() => permissionsOfCall(json('dynamodb', 'DeleteTable', { TableName: 'a' }))).toThrow(UnknownCallError);
    expect(() => permissionsOfCall(json('kms', 'Decrypt', {}))).toThrow(UnknownCallError);
  });
});
