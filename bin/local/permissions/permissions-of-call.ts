import * as z from 'zod';
import { nameOfCall } from '../call-name.ts';
import type { HttpRequest } from '../http-message.ts';
import { accountId, functionArn, queueArn, region, tableArn } from '../resource-names.ts';
import type { Permission } from './policy.ts';

/**
 * What IAM asks before AWS does what a request wants, actions that AWS takes in the caller's name included.
 *
 * @throws UnknownCallError for an operation that is not in the tables below: it is never taken for allowed.
 */
export function permissionsOfCall(request: HttpRequest): readonly Permission[] {
  const { service, operation } = nameOfCall(request);
  const read = services[service]?.[operation];
  if (read === undefined) throw new UnknownCallError(service, operation);
  return read(request);
}

type ReadCall = (request: HttpRequest) => readonly Permission[];
type Calls = Readonly<Record<string, ReadCall>>;

/** One after the other, as `GetItem: dynamodb:GetItem on TableName`. */
function each<Name extends string>(names: readonly Name[], read: (name: Name) => ReadCall): Calls {
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

const table = (name: string): string => (name.startsWith('arn:') ? name : tableArn(name));

const withTable = z.object({ TableName: z.string() });
const withTables = z.object({ RequestItems: z.record(z.string(), z.unknown()) });
const transaction = z.object({
  TransactItems: z.array(z.record(z.enum(['Put', 'Update', 'Delete', 'ConditionCheck', 'Get']), withTable.optional())),
});

const dynamodb: Calls = {
  ...each(['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan'], (name) => (request) => {
    const { TableName } = withTable.parse(jsonOf(request));
    return [{ action: `dynamodb:${name}`, resource: table(TableName) }];
  }),
  ...each(['BatchGetItem', 'BatchWriteItem'], (name) => (request) => {
    const { RequestItems } = withTables.parse(jsonOf(request));
    return Object.keys(RequestItems).map((one) => ({ action: `dynamodb:${name}`, resource: table(one) }));
  }),
  // A transaction has no action of its own: each part needs that of the same call alone.
  ...each(['TransactWriteItems', 'TransactGetItems'], () => (request) => {
    const { TransactItems } = transaction.parse(jsonOf(request));
    return TransactItems.flatMap((item) =>
      Object.entries(item).flatMap(([kind, part]) =>
        part === undefined ? [] : [{ action: `dynamodb:${kind}Item`, resource: table(part.TableName) }],
      ),
    );
  }),
};

const withQueue = z.object({ QueueUrl: z.string() });

const sqs: Calls = each(
  [
    'SendMessage',
    'SendMessageBatch',
    'ChangeMessageVisibility',
    'DeleteMessage',
    'ReceiveMessage',
    'GetQueueAttributes',
  ],
  (name) => (request) => {
    const { QueueUrl } = withQueue.parse(jsonOf(request));
    // A batch needs what one message needs.
    return [{ action: `sqs:${name.replace(/Batch$/, '')}`, resource: queueArn(QueueUrl.split('/').at(-1) ?? '') }];
  },
);

/** Since 2024-09-24 SNS hands texts to AWS End User Messaging, which asks again, in the name of the caller of SNS. */
const bySns = { 'aws:CalledViaLast': 'sns.amazonaws.com' };

const onTopic =
  (name: string): ReadCall =>
  (request) => [{ action: `sns:${name}`, resource: formOf(request).get('TopicArn') ?? '' }];

const sns: Calls = {
  ...each(['Subscribe', 'ListSubscriptionsByTopic', 'DeleteTopic', 'ConfirmSubscription'], onTopic),
  Publish(request) {
    const phone = formOf(request).get('PhoneNumber');
    if (phone === null) return onTopic('Publish')(request);
    return [
      { action: 'sns:Publish', resource: phone },
      { action: 'sms-voice:SendTextMessage', resource: '*', context: bySns },
    ];
  },
  CreateTopic: (request) => [
    { action: 'sns:CreateTopic', resource: `arn:aws:sns:${region}:${accountId}:${formOf(request).get('Name')}` },
  ],
  ...each(['GetSMSAttributes', 'GetSMSSandboxAccountStatus'], (name) => () => {
    const behind = name === 'GetSMSAttributes' ? 'DescribeSpendLimits' : 'DescribeAccountAttributes';
    return [
      { action: `sns:${name}`, resource: '*' },
      { action: `sms-voice:${behind}`, resource: '*', context: bySns },
    ];
  }),
  ListPhoneNumbersOptedOut: () => [
    { action: 'sns:ListPhoneNumbersOptedOut', resource: '*' },
    { action: 'sms-voice:DescribeOptedOutNumbers', resource: '*', context: bySns },
  ],
};

const withName = z.object({ Name: z.string() });

/** The key of a SecureString is AWS's own, and its policy lets everybody use it who may read the parameter. */
const ssm: Calls = {
  GetParameter: (request) => [
    {
      action: 'ssm:GetParameter',
      resource: `arn:aws:ssm:${region}:${accountId}:parameter/${withName.parse(jsonOf(request)).Name.replace(/^\//, '')}`,
    },
  ],
};

const withTarget = z.object({
  GroupName: z.string().default('default'),
  Target: z.object({ RoleArn: z.string() }),
});

const writeSchedule =
  (action: string): ReadCall =>
  (request) => {
    const { GroupName, Target } = withTarget.parse(jsonOf(request));
    return [
      { action, resource: scheduleArn(request, GroupName) },
      {
        action: 'iam:PassRole',
        resource: Target.RoleArn,
        context: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
      },
    ];
  };

const scheduler: Calls = {
  'POST /schedules/{name}': writeSchedule('scheduler:CreateSchedule'),
  'PUT /schedules/{name}': writeSchedule('scheduler:UpdateSchedule'),
  'GET /schedules': () => [{ action: 'scheduler:ListSchedules', resource: '*' }],
  ...each(['GET /schedules/{name}', 'DELETE /schedules/{name}'], (operation) => (request) => {
    const group = new URL(request.path, 'http://scheduler').searchParams.get('groupName') ?? 'default';
    const action = operation.startsWith('GET') ? 'scheduler:GetSchedule' : 'scheduler:DeleteSchedule';
    return [{ action, resource: scheduleArn(request, group) }];
  }),
};

function scheduleArn({ path }: HttpRequest, group: string): string {
  const name = decodeURIComponent(new URL(path, 'http://scheduler').pathname.split('/').at(-1) ?? '');
  return `arn:aws:scheduler:${region}:${accountId}:schedule/${group}/${name}`;
}

const withLogGroup = z.object({ logGroupName: z.string() });

const logs: Calls = {
  // IAM sees the group with an empty stream behind it.
  ...each(['FilterLogEvents', 'PutRetentionPolicy'], (name) => (request) => {
    const { logGroupName } = withLogGroup.parse(jsonOf(request));
    const resource = `arn:aws:logs:${region}:${accountId}:log-group:${logGroupName}:log-stream:`;
    return [{ action: `logs:${name}`, resource }];
  }),
};

/** What only the admin's command line asks. */
const lambda: Calls = {
  'POST /{id}/functions/{id}/invocations': ({ path }) => {
    const name = /\/functions\/([^/]+)\/invocations$/.exec(path)?.[1] ?? '';
    return [{ action: 'lambda:InvokeFunction', resource: functionArn(decodeURIComponent(name)) }];
  },
  'GET /{id}/account-settings': () => [{ action: 'lambda:GetAccountSettings', resource: '*' }],
};
const monitoring: Calls = {
  GetMetricStatistics: () => [{ action: 'cloudwatch:GetMetricStatistics', resource: '*' }],
};
const numbers: Calls = each(['DescribePhoneNumbers', 'DescribeKeywords', 'GetResourcePolicy'], (name) => () => [
  { action: `sms-voice:${name}`, resource: '*' },
]);

const services: Readonly<Record<string, Calls>> = {
  dynamodb,
  sqs,
  sns,
  ssm,
  scheduler,
  logs,
  lambda,
  monitoring,
  'sms-voice': numbers,
};

function jsonOf({ body }: HttpRequest): unknown {
  return JSON.parse(body.toString() || '{}');
}

function formOf({ body }: HttpRequest): URLSearchParams {
  return new URLSearchParams(body.toString());
}

export class UnknownCallError extends Error {
  override readonly name = 'UnknownCallError';

  constructor(service: string, operation: string) {
    super(
      `${service} ${operation} is in no table of permissions: add it to bin/local/permissions/permissions-of-call.ts.`,
    );
  }
}
