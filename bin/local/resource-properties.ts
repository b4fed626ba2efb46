import * as z from 'zod';
import { policyDocumentSchema } from './permissions/policy.ts';

/**
 * The properties that the local club knows, by resource type, after intrinsic functions are resolved. Strict, so that
 * a property that changes behaviour and is not handled is an error. `ignored` ones matter only in the cloud
 * (encryption, backups, names of roles, tags, throttles).
 */

const ignored = z.unknown().optional();
const whole = z.coerce.number().int();

const keySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

export const tableProperties = z.strictObject({
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  KeySchema: keySchema,
  BillingMode: z.literal('PAY_PER_REQUEST'),
  GlobalSecondaryIndexes: z
    .array(
      z.strictObject({
        IndexName: z.string(),
        KeySchema: keySchema,
        Projection: z.strictObject({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
      }),
    )
    .optional(),
  /** Known and without effect: nothing expires here, so reads must treat a past time as absent, as on AWS. */
  TimeToLiveSpecification: z.strictObject({ AttributeName: z.string(), Enabled: z.literal(true) }).optional(),
  /** Backups and the like are the cloud's; who may read is not. */
  Replicas: z
    .array(z.looseObject({ ResourcePolicy: z.strictObject({ PolicyDocument: policyDocumentSchema }).optional() }))
    .optional(),
  SSESpecification: ignored,
  WarmThroughput: ignored,
  Tags: ignored,
});

export const queueProperties = z.strictObject({
  QueueName: z.string().optional(),
  FifoQueue: z.boolean().default(false),
  ContentBasedDeduplication: z.boolean().default(false),
  DeduplicationScope: z.literal('queue').optional(),
  FifoThroughputLimit: z.literal('perQueue').optional(),
  VisibilityTimeout: whole.default(30),
  MessageRetentionPeriod: whole.optional(),
  DelaySeconds: whole.optional(),
  MaximumMessageSize: whole.optional(),
  ReceiveMessageWaitTimeSeconds: whole.optional(),
  RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: whole }).optional(),
  RedriveAllowPolicy: ignored,
  KmsMasterKeyId: ignored,
  KmsDataKeyReusePeriodSeconds: ignored,
  SqsManagedSseEnabled: ignored,
  Tags: ignored,
});

export const topicProperties = z.strictObject({
  TopicName: z.string().optional(),
  DisplayName: ignored,
  FifoTopic: z.literal(false).optional(),
  KmsMasterKeyId: ignored,
  Tags: ignored,
});

export const subscriptionProperties = z.strictObject({
  TopicArn: z.string(),
  Protocol: z.enum(['sqs', 'email']),
  Endpoint: z.string(),
  RawMessageDelivery: z.boolean().optional(),
  FilterPolicy: z.record(z.string(), z.unknown()).optional(),
  FilterPolicyScope: z.string().optional(),
  /** Delivery to a local queue does not fail. */
  RedrivePolicy: ignored,
  Region: ignored,
});

export const functionProperties = z.strictObject({
  FunctionName: z.string().optional(),
  Code: z.strictObject({ S3Bucket: ignored, S3Key: z.string() }),
  Handler: z.string(),
  Runtime: z.literal('nodejs24.x'),
  PackageType: z.literal('Zip').optional(),
  MemorySize: whole.default(128),
  Timeout: whole.default(3),
  Environment: z.strictObject({ Variables: z.record(z.string(), z.string()).default({}) }).default({ Variables: {} }),
  ReservedConcurrentExecutions: whole.min(1).optional(),
  DeadLetterConfig: z.strictObject({ TargetArn: z.string() }).optional(),
  Architectures: ignored,
  Description: ignored,
  LoggingConfig: ignored,
  Role: z.string(),
  Tags: ignored,
  TracingConfig: ignored,
});

export const eventSourceProperties = z.strictObject({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: whole.min(1).default(10),
  Enabled: z.literal(true).optional(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  ScalingConfig: z.strictObject({ MaximumConcurrency: whole.min(2).max(1000) }).optional(),
  Tags: ignored,
});

/** How Lambda retries what it was given without somebody waiting for the answer. */
export const asyncInvokeProperties = z.strictObject({
  FunctionName: z.string(),
  Qualifier: z.literal('$LATEST'),
  MaximumRetryAttempts: whole.min(0).max(2).default(2),
  MaximumEventAgeInSeconds: ignored,
  /** Where Lambda puts events that it stopped trying. Here the caller that fires a schedule gets them. */
  DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }) }).optional(),
});

export const apiProperties = z.strictObject({
  Name: ignored,
  Description: ignored,
  ProtocolType: z.literal('HTTP'),
  DisableExecuteApiEndpoint: z.literal(false).optional(),
  Tags: ignored,
});

export const stageProperties = z.strictObject({
  ApiId: z.string(),
  StageName: z.literal('$default'),
  AutoDeploy: z.literal(true),
  /** Throttling protects an account that is paid for; here it is known and not enforced. */
  DefaultRouteSettings: z
    .strictObject({ ThrottlingBurstLimit: ignored, ThrottlingRateLimit: ignored, DetailedMetricsEnabled: ignored })
    .optional(),
  RouteSettings: ignored,
  AccessLogSettings: ignored,
  Tags: ignored,
});

export const integrationProperties = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  IntegrationMethod: ignored,
  TimeoutInMillis: whole.default(30_000),
});

export const routeProperties = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.literal('NONE').optional(),
});

export const scheduleGroupProperties = z.strictObject({ Name: z.string().optional(), Tags: ignored });

export const scheduleProperties = z.strictObject({
  Name: z.string().optional(),
  GroupName: z.string().default('default'),
  Description: z.string().optional(),
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default('UTC'),
  FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: z.strictObject({
    Arn: z.string(),
    Input: z.string().default('{}'),
    RoleArn: z.string().optional(),
    RetryPolicy: ignored,
    DeadLetterConfig: z.strictObject({ Arn: z.string() }).optional(),
  }),
});

export const ssmParameterProperties = z.strictObject({
  Name: z.string(),
  Type: z.enum(['String', 'StringList']),
  Value: z.string(),
  Description: ignored,
  Tier: ignored,
  AllowedPattern: ignored,
  Tags: ignored,
});

export const roleProperties = z.strictObject({
  RoleName: z.string().optional(),
  AssumeRolePolicyDocument: policyDocumentSchema,
  ManagedPolicyArns: z.array(z.string()).default([]),
  Policies: z.array(z.strictObject({ PolicyName: z.string(), PolicyDocument: policyDocumentSchema })).default([]),
  Description: ignored,
  MaxSessionDuration: ignored,
  Tags: ignored,
});

export const policyProperties = z.strictObject({
  PolicyName: z.string(),
  PolicyDocument: policyDocumentSchema,
  Roles: z.array(z.string()),
});

export const queuePolicyProperties = z.strictObject({
  Queues: z.array(z.string()),
  PolicyDocument: policyDocumentSchema,
});

export const topicPolicyProperties = z.strictObject({
  Topics: z.array(z.string()),
  PolicyDocument: policyDocumentSchema,
});

export const functionPermissionProperties = z.strictObject({
  FunctionName: z.string(),
  Action: z.string(),
  /** A service. */
  Principal: z.string().endsWith('.amazonaws.com'),
  SourceArn: z.string().optional(),
});

/** Nothing is measured here: only that an alarm may tell of itself is of interest. */
export const alarmProperties = z.looseObject({ AlarmActions: z.array(z.string()).default([]) });

/** What is watched and what is paid: nothing that a local club could behave differently by. */
export const ignoredTypes: ReadonlySet<string> = new Set([
  'AWS::Budgets::Budget',
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::ResourcePolicy',
]);
