import type * as z from 'zod';
import { createResourceNames, type StackSettings } from './resource-names.ts';
import * as known from './resource-properties.ts';
import { type Template, TemplateError } from './template.ts';
import { createTemplateResolver } from './template-resolver.ts';

export interface StackResource<Properties> {
  readonly logicalId: string;
  /** What the resource is called on this machine: the same at every start of the same stack. */
  readonly name: string;
  readonly properties: Properties;
}

type All<Schema extends z.ZodType> = readonly StackResource<z.infer<Schema>>[];

/** Everything the template asks for, resolved and checked. */
export interface StackResources {
  readonly tables: All<typeof known.tableProperties>;
  readonly queues: All<typeof known.queueProperties>;
  readonly topics: All<typeof known.topicProperties>;
  readonly subscriptions: All<typeof known.subscriptionProperties>;
  readonly functions: All<typeof known.functionProperties>;
  readonly eventSources: All<typeof known.eventSourceProperties>;
  readonly asyncInvokes: All<typeof known.asyncInvokeProperties>;
  readonly apis: All<typeof known.apiProperties>;
  readonly stages: All<typeof known.stageProperties>;
  readonly integrations: All<typeof known.integrationProperties>;
  readonly routes: All<typeof known.routeProperties>;
  readonly scheduleGroups: All<typeof known.scheduleGroupProperties>;
  readonly schedules: All<typeof known.scheduleProperties>;
  readonly ssmParameters: All<typeof known.ssmParameterProperties>;
  readonly roles: All<typeof known.roleProperties>;
  readonly policies: All<typeof known.policyProperties>;
  readonly queuePolicies: All<typeof known.queuePolicyProperties>;
  readonly topicPolicies: All<typeof known.topicPolicyProperties>;
  readonly functionPermissions: All<typeof known.functionPermissionProperties>;
  readonly alarms: All<typeof known.alarmProperties>;
  readonly outputs: Readonly<Record<string, string>>;
  /** What CloudFormation would list: every resource whose condition holds, with its name, URL or ARN. */
  readonly listed: readonly ListedResource[];
}

export interface ListedResource {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
}

/**
 * Reads the resources of a template.
 *
 * @throws TemplateError that lists every resource type and property that is unknown here, all at once.
 */
export function readStackResources(template: Template, settings: StackSettings): StackResources {
  const names = createResourceNames(template, settings);
  const { resolve, holds } = createTemplateResolver({ template, parameters: settings.parameters, ...names });
  const unread = new Map(
    Object.entries(template.Resources).filter(([, { Condition }]) => Condition === undefined || holds(Condition)),
  );
  const listed = [...unread].map(([logicalId, { Type }]) => ({
    logicalId,
    type: Type,
    physicalId: names.ref(logicalId, resolve) ?? names.nameOf(logicalId, resolve),
  }));
  const problems: string[] = [];

  const resources: StackResources = {
    tables: [
      ...read('AWS::DynamoDB::GlobalTable', known.tableProperties),
      ...read('AWS::DynamoDB::Table', known.tableProperties),
    ],
    queues: read('AWS::SQS::Queue', known.queueProperties),
    topics: read('AWS::SNS::Topic', known.topicProperties),
    subscriptions: read('AWS::SNS::Subscription', known.subscriptionProperties),
    functions: read('AWS::Lambda::Function', known.functionProperties),
    eventSources: read('AWS::Lambda::EventSourceMapping', known.eventSourceProperties),
    asyncInvokes: read('AWS::Lambda::EventInvokeConfig', known.asyncInvokeProperties),
    apis: read('AWS::ApiGatewayV2::Api', known.apiProperties),
    stages: read('AWS::ApiGatewayV2::Stage', known.stageProperties),
    integrations: read('AWS::ApiGatewayV2::Integration', known.integrationProperties),
    routes: read('AWS::ApiGatewayV2::Route', known.routeProperties),
    scheduleGroups: read('AWS::Scheduler::ScheduleGroup', known.scheduleGroupProperties),
    schedules: read('AWS::Scheduler::Schedule', known.scheduleProperties),
    ssmParameters: read('AWS::SSM::Parameter', known.ssmParameterProperties),
    roles: read('AWS::IAM::Role', known.roleProperties),
    policies: read('AWS::IAM::Policy', known.policyProperties),
    queuePolicies: read('AWS::SQS::QueuePolicy', known.queuePolicyProperties),
    topicPolicies: read('AWS::SNS::TopicPolicy', known.topicPolicyProperties),
    functionPermissions: read('AWS::Lambda::Permission', known.functionPermissionProperties),
    alarms: read('AWS::CloudWatch::Alarm', known.alarmProperties),
    outputs: readOutputs(),
    listed,
  };

  for (const [logicalId, { Type }] of unread) {
    if (!known.ignoredTypes.has(Type)) problems.push(`${logicalId}: the resource type ${Type} is unknown here`);
  }
  if (problems.length > 0) throw new TemplateError(`\n- ${problems.join('\n- ')}`);
  return resources;

  function read<Schema extends z.ZodType>(type: string, schema: Schema): All<Schema> {
    const found: StackResource<z.infer<Schema>>[] = [];
    for (const [logicalId, resource] of unread) {
      if (resource.Type !== type) continue;
      unread.delete(logicalId);
      const parsed = schema.safeParse(resolve(resource.Properties));
      if (parsed.success) found.push({ logicalId, name: names.nameOf(logicalId, resolve), properties: parsed.data });
      else problems.push(...parsed.error.issues.map((issue) => `${logicalId} (${type}): ${describe(issue)}`));
    }
    return found;
  }

  function readOutputs(): Readonly<Record<string, string>> {
    const met = Object.entries(template.Outputs).filter(
      ([, { Condition }]) => Condition === undefined || holds(Condition),
    );
    return Object.fromEntries(met.map(([name, { Value }]) => [name, String(resolve(Value))]));
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const place = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return `${place}: ${issue.message}`;
  return `the property ${issue.keys.map((key) => (place === '' ? key : `${place}.${key}`)).join(', ')} is unknown here`;
}
