import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { clubMetrics } from '../../functions/metrics/club-metrics.ts';
import { logsKeptDays } from '../../functions/reconcile/keep-log-retention.ts';
import { stackTemplate as template } from '../fixtures/assembly.ts';

const propertiesOf = (type: string) =>
  Object.entries(template.findResources(type)).map(
    ([id, resource]) => [id, z.looseObject({}).parse(resource.Properties)] as const,
  );

describe('functions', () => {
  test('run on Node 24 and arm64, for twenty seconds at most, and reserve no concurrency', () => {
    const functions = propertiesOf('AWS::Lambda::Function');

    expect(functions.length).toBeGreaterThanOrEqual(3);
    for (const [id, properties] of functions) {
      expect(properties, id).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      expect(properties.Timeout, id).toBeLessThanOrEqual(20);
      expect(properties, id).not.toHaveProperty('ReservedConcurrentExecutions');
    }
  });

  test('know no secret: a hash and a name are all that their environment holds of them', () => {
    for (const [id, properties] of propertiesOf('AWS::Lambda::Function')) {
      const { Variables } = z
        .looseObject({ Variables: z.record(z.string(), z.unknown()) })
        .parse(properties.Environment);

      const names = Object.keys(Variables).filter((name) => /SECRET|TOKEN|KEY/.test(name) && !name.endsWith('_TABLE'));
      expect(
        names.filter((name) => !/_SHA256$|_PARAMETER$/.test(name)),
        id,
      ).toEqual([]);
    }
  });

  test('answer for each message alone, one at a time', () => {
    for (const [id, properties] of propertiesOf('AWS::Lambda::EventSourceMapping')) {
      expect(properties, id).toMatchObject({ FunctionResponseTypes: ['ReportBatchItemFailures'], BatchSize: 1 });
    }
  });
});

describe('texts', () => {
  test('are offered by the pages only where the admin has looked: the usual values offer none', () => {
    const parameters = template.findParameters('*');
    const pages = propertiesOf('AWS::Lambda::Function').find(([id]) => id.startsWith('Pages'))?.[1];

    expect(parameters.TextsReach).toMatchObject({
      Default: 'nobody',
      AllowedPattern: '^(nobody|verified-phones|members)$',
    });
    expect(parameters.OriginationNumber).toMatchObject({ Default: '' });
    expect(pages).toMatchObject({
      Environment: {
        Variables: {
          COUNTRIES: { Ref: 'Countries' },
          ORIGINATION_NUMBER: { Ref: 'OriginationNumber' },
          TEXTS_REACH: { Ref: 'TextsReach' },
        },
      },
    });
  });
});

test("links have the host that AWS gave, until the admin has set one of the club's own", () => {
  const { LinkHost } = template.findParameters('*');
  const told = propertiesOf('AWS::Lambda::Function').filter(([id]) =>
    /^(Pages|Prescribe|Reply|Remind|Reconcile)/.test(id),
  );

  expect(LinkHost).toMatchObject({ Default: '' });
  const allowed = new RegExp(z.string().parse(LinkHost?.AllowedPattern));
  for (const host of ['', 'run.example.org']) expect(host).toMatch(allowed);
  for (const host of ['https://run.example.org', 'run.example.org/', 'example', 'run example.org']) {
    expect(host).not.toMatch(allowed);
  }
  expect(told).toHaveLength(5);
  for (const [, properties] of told) {
    expect(properties).toMatchObject({ Environment: { Variables: { LINK_HOST: { Ref: 'LinkHost' } } } });
  }
});

describe('alarms', () => {
  const alarmSchema = z.looseObject({
    AlarmDescription: z.string(),
    AlarmActions: z.array(z.unknown()).length(1),
    Namespace: z.string(),
    MetricName: z.string(),
    Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })).default([]),
    Threshold: z.literal(0),
    TreatMissingData: z.literal('notBreaching'),
  });
  /** Each has one metric: the schema knows no other. */
  const alarms = () => propertiesOf('AWS::CloudWatch::Alarm').map(([, properties]) => alarmSchema.parse(properties));

  test('cost nothing: ten metrics, ten names of our own and a dashboard are free', () => {
    expect(alarms().length).toBeLessThanOrEqual(10);
    expect(clubMetrics.length).toBeLessThanOrEqual(10);
    template.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
    const shown = JSON.stringify(template.findResources('AWS::CloudWatch::Dashboard'));
    for (const [, name] of shown.matchAll(/\\"Afterrun\\",\\"(\w+)\\"/g)) expect(clubMetrics).toContain(name);
    const ours = alarms().filter(({ Namespace }) => Namespace === 'Afterrun');
    for (const { MetricName, Dimensions } of ours) {
      expect(clubMetrics).toContain(MetricName);
      expect(Dimensions).toEqual([{ Name: 'service', Value: 'club' }]);
    }
  });

  test('say what breaks for a runner, and which command shows more', () => {
    for (const { AlarmDescription } of alarms()) {
      expect(AlarmDescription).toMatch(/^[A-Z].{40,}\. See more: npm run club -- (doctor|failed)$/);
      expect(AlarmDescription.length).toBeLessThan(1024);
    }
  });

  test('are raised by whatever any function throws, by hourly jobs that keep failing, and by rows that nobody can read', () => {
    const raised = alarms().map(({ Namespace, MetricName, Dimensions }) => [Namespace, MetricName, Dimensions.length]);

    // Without a dimension Lambda counts the errors of all functions of the account and region.
    expect(raised).toContainEqual(['AWS/Lambda', 'Errors', 0]);
    expect(raised).toContainEqual(['Afterrun', 'JobFailed', 1]);
    expect(raised).toContainEqual(['Afterrun', 'UnreadableRow', 1]);
    expect(raised).toContainEqual(['Afterrun', 'SourceAppInactive', 1]);
  });

  test('or the dashboard show all that is counted: nothing is counted for nobody', () => {
    const dashboards = JSON.stringify(template.findResources('AWS::CloudWatch::Dashboard'));
    const looked = alarms().map(({ MetricName }) => MetricName);

    for (const name of clubMetrics)
      expect([name, looked.includes(name) || dashboards.includes(name)]).toEqual([name, true]);
  });
});

test('a service of AWS takes on a role for this account alone', () => {
  const statementSchema = z.object({
    Principal: z.object({ Service: z.string().optional() }),
    Condition: z.unknown().optional(),
  });
  const roleSchema = z.looseObject({
    AssumeRolePolicyDocument: z.looseObject({ Statement: z.array(statementSchema) }),
  });
  const taken = propertiesOf('AWS::IAM::Role').flatMap(
    ([, properties]) => roleSchema.parse(properties).AssumeRolePolicyDocument.Statement,
  );
  const byServices = taken.filter(({ Principal: { Service } }) => /^(scheduler|sns)\./.test(Service ?? ''));

  expect(byServices).toHaveLength(3);
  for (const { Condition } of byServices) {
    expect(Condition).toEqual({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } });
  }
});

test('what CloudFormation shows to people is plain text: it takes no function there', () => {
  const { Outputs = {}, Parameters = {} } = z
    .looseObject({
      Outputs: z.record(z.string(), z.looseObject({ Description: z.unknown() })),
      Parameters: z.record(z.string(), z.looseObject({ Description: z.unknown() })),
    })
    .parse(template.toJSON());

  for (const [name, { Description }] of Object.entries({ ...Outputs, ...Parameters })) {
    expect([name, Description === undefined ? 'string' : typeof Description]).toEqual([name, 'string']);
  }
});

test('no log is kept for longer than the privacy page says, nor are those that SNS makes itself', () => {
  const groups = propertiesOf('AWS::Logs::LogGroup');

  expect(groups.length).toBeGreaterThan(7);
  for (const [id, properties] of groups) expect(properties.RetentionInDays, id).toBe(logsKeptDays);
});

describe('queues', () => {
  const queues = () => propertiesOf('AWS::SQS::Queue');
  const consumed = () => queues().filter(([, properties]) => properties.RedrivePolicy !== undefined);
  const redriveSchema = z.object({
    deadLetterTargetArn: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }),
  });

  test('never come without dead letters, and each dead-letter queue has an alarm', () => {
    const deadLetters = queues().filter(([, properties]) => properties.RedrivePolicy === undefined);
    const watched = JSON.stringify(template.findResources('AWS::CloudWatch::Alarm'));

    for (const [id] of deadLetters) expect(watched, id).toContain(id);
    for (const [, { RedrivePolicy }] of consumed()) {
      const target = redriveSchema.parse(RedrivePolicy).deadLetterTargetArn['Fn::GetAtt'][0];
      expect(deadLetters.map(([id]) => id)).toContain(target);
    }
  });

  test('hide an upload six times as long as the longest function runs, and what may be a warning sign for half a minute', () => {
    for (const [id, properties] of consumed()) {
      expect(properties.VisibilityTimeout, id).toBe(id.startsWith('ActivityEvents') ? 120 : 30);
    }
  });

  test('of athletes are FIFO, and waiting a thousand times is not failing', () => {
    template.resourcePropertiesCountIs(
      'AWS::SQS::Queue',
      { FifoQueue: true, RedrivePolicy: Match.objectLike({ maxReceiveCount: 1000 }) },
      2,
    );
  });

  test('are encrypted and refuse plain connections', () => {
    for (const [id, properties] of queues()) expect(properties.SqsManagedSseEnabled, id).toBe(true);
    template.resourcePropertiesCountIs(
      'AWS::SQS::QueuePolicy',
      { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Effect: 'Deny' })]) } },
      queues().length,
    );
  });
});

describe('tables', () => {
  test('are four, on demand, kept when the stack goes, with a time to live', () => {
    const tables = template.findResources('AWS::DynamoDB::GlobalTable');

    expect(Object.keys(tables)).toHaveLength(4);
    for (const table of Object.values(tables)) {
      expect(table).toMatchObject({
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          BillingMode: 'PAY_PER_REQUEST',
          TimeToLiveSpecification: { AttributeName: 'expiresAtSec', Enabled: true },
        },
      });
    }
  });

  test.each([
    ['Tokens', 1],
    ['Recovery', 1],
    ['Members', 7],
    ['Ledger', 7],
  ])('%s can be restored for %i days, no longer than Strava lets us keep', (name, days) => {
    const tables = propertiesOf('AWS::DynamoDB::GlobalTable').filter(([id]) => id.startsWith(`Tables${name}`));

    expect(tables).toHaveLength(1);
    expect(tables[0]?.[1]).toMatchObject({
      Replicas: [
        { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: days } },
      ],
    });
  });
});

describe('the public way in', () => {
  test('is one HTTP API, throttled', () => {
    template.resourceCountIs('AWS::ApiGatewayV2::Api', 1);
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingBurstLimit: 100, ThrottlingRateLimit: 20 },
    });
  });

  test('has a throttle for Strava alone, so that no flood of pages costs an event', () => {
    const strava = { ThrottlingBurstLimit: 500, ThrottlingRateLimit: 50 };

    template.hasResource('AWS::ApiGatewayV2::Stage', {
      Properties: { RouteSettings: { 'GET /strava/{secret}': strava, 'POST /strava/{secret}': strava } },
      // A stage can only name routes that are there.
      DependsOn: Match.arrayWith([Match.stringLikeRegexp('POSTstravasecret')]),
    });
  });

  test('logs the route and never the path, which holds secrets', () => {
    for (const [, properties] of propertiesOf('AWS::ApiGatewayV2::Stage')) {
      const { Format } = z.looseObject({ Format: z.string() }).parse(properties.AccessLogSettings);
      expect(Format).toContain('$context.routeKey');
      expect(Format).not.toMatch(/\$context\.(path|http|identity)/);
    }
  });
});

describe('permissions', () => {
  const tablePolicySchema = z.object({
    Replicas: z.tuple([
      z.object({
        ResourcePolicy: z.object({
          PolicyDocument: z.object({
            Statement: z.tuple([z.looseObject({ Action: z.array(z.string()), Condition: z.unknown() })]),
          }),
        }),
      }),
    ]),
  });
  const policySchema = z.looseObject({
    PolicyDocument: z.looseObject({ Statement: z.array(z.looseObject({ Action: z.unknown() })) }),
  });
  const statements = () =>
    propertiesOf('AWS::IAM::Policy').flatMap(([id, properties]) =>
      policySchema
        .parse(properties)
        .PolicyDocument.Statement.map((statement) => ({ id, statement, text: JSON.stringify(statement) })),
    );

  test('name their actions: no wildcard', () => {
    for (const { id, statement } of statements()) {
      const actions = z.union([z.string(), z.array(z.string())]).parse(statement.Action);
      for (const action of [actions].flat()) expect(action, id).not.toContain('*');
    }
  });

  test('name their resources, but where there is none: a text to a phone, and the list of who opted out', () => {
    const wide = statements().filter(
      ({ statement }) => statement.Resource === '*' || statement.NotResource !== undefined,
    );

    const ofFunctions = wide.filter(({ id }) => !id.startsWith('AdminRole'));
    expect(ofFunctions.map(({ statement }) => [statement.Action, statement.NotResource]).sort()).toEqual([
      // What SNS does in the name of its caller, and what nothing but SNS can do with it.
      ['sms-voice:DescribeOptedOutNumbers', undefined],
      ['sms-voice:SendTextMessage', undefined],
      // SNS knows no resource type for this list: it is the account's.
      ['sns:ListPhoneNumbersOptedOut', undefined],
      ['sns:Publish', 'arn:aws:sns:*:*:*'],
    ]);
  });

  test('what SNS asks of the service behind it is allowed through SNS alone, to who texts and who reads the list', () => {
    const behind = statements().filter(({ id, text }) => text.includes('sms-voice:') && !id.startsWith('AdminRole'));

    expect(behind.map(({ id, statement }) => [id.replace(/Function.*/, ''), statement.Action]).sort()).toEqual([
      ['Deliver', 'sms-voice:SendTextMessage'],
      ['Reconcile', 'sms-voice:DescribeOptedOutNumbers'],
    ]);
    for (const { statement } of behind) {
      expect(statement.Condition).toEqual({ StringEquals: { 'aws:CalledViaLast': 'sns.amazonaws.com' } });
    }
  });

  test.each([
    ['Webhook', []],
    ['Prescribe', ['Members', 'Tokens', 'Recovery', 'Ledger']],
    ['Deliver', ['Members', 'Ledger']],
    ['AdminRole', ['Members', 'Ledger']],
    ['GivenUp', []],
    ['Reply', ['Members', 'Recovery', 'Ledger']],
    ['Remind', ['Members', 'Recovery', 'Ledger']],
    ['Reconcile', ['Members', 'Tokens', 'Recovery', 'Ledger']],
  ])('%s may touch these tables and no others: %s', (role, allowed) => {
    const mayTouch = (table: string) =>
      statements().some(
        ({ id, text }) => id.startsWith(role) && text.includes(`Tables${table}`) && text.includes('dynamodb:'),
      );

    expect(['Members', 'Tokens', 'Recovery', 'Ledger'].filter(mayTouch)).toEqual(allowed);
  });

  test('only reconcile and the admin may go through all members, restore through restored copies alone, and only reconcile learns the secret of the webhook path', () => {
    const ofCopies = statements().filter(({ text }) => text.includes('dynamodb:Scan') && text.includes('-restored'));
    const holders = (what: string) =>
      statements()
        .filter((statement) => statement.text.includes(what) && !ofCopies.some(({ text }) => text === statement.text))
        .map(({ id }) => id.replace(/Function.*|[0-9A-F]{8}$/, ''));

    expect(holders('dynamodb:Scan')).toEqual(['Reconcile', 'AdminRoleDefaultPolicy']);
    expect(ofCopies.map(({ id, text }) => [id.replace(/Function.*/, ''), text.split('-restored').length - 1])).toEqual([
      ['Restore', 4],
    ]);
    expect(holders('webhook-secret')).toEqual(['Reconcile']);
  });

  test('bodies and tokens are read by the functions that need them, and by nobody else of the account', () => {
    for (const name of ['Recovery', 'Tokens']) {
      const [found] = propertiesOf('AWS::DynamoDB::GlobalTable').filter(([id]) => id.startsWith(`Tables${name}`));
      const [statement] = tablePolicySchema.parse(found?.[1]).Replicas[0].ResourcePolicy.PolicyDocument.Statement;
      const exempt = JSON.stringify(statement.Condition);

      expect(statement).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' } });
      // Reading the rows, and never the table itself: who owns the account can take the policy away.
      expect(statement.Action.toSorted()).toEqual([
        'dynamodb:BatchGetItem',
        'dynamodb:GetItem',
        'dynamodb:PartiQLSelect',
        'dynamodb:Query',
        'dynamodb:Scan',
      ]);
      for (const role of ['Prescribe', 'Reply', 'Remind', 'Pages', 'Reconcile']) expect(exempt).toContain(role);
      expect(exempt).not.toMatch(/AdminRole|Deliver|Webhook|GivenUp/);
    }
  });

  test('only deliver may publish to people', () => {
    const publishers = statements().filter(({ text }) => text.includes('sns:Publish'));

    expect(new Set(publishers.map(({ id }) => id.replace(/Function.*/, '')))).toEqual(new Set(['Deliver']));
  });
});

describe('the hourly jobs', () => {
  test('are run every hour, and an hour that failed ends where somebody is told', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 hour)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: {
        Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Reconcile'), 'Arn'] },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^HourlyJobsDeadLetters'), 'Arn'] } },
      },
    });
  });
});
