import { accountId, region } from '../resource-names.ts';
import type { StackResources } from '../stack-resources.ts';
import { TemplateError } from '../template.ts';
import { PermissionDeniedError, type Permissions } from './permissions.ts';

/**
 * What AWS's own services do with a stack that was deployed: poll a queue for a function, publish an alarm, hand a request
 * to a function. A stack that does not let them would deploy, and stay silent.
 *
 * @throws TemplateError that lists everything that would be refused, all at once.
 */
export function requireWiring(resources: StackResources, permissions: Permissions): void {
  const { functions, eventSources, asyncInvokes, schedules, subscriptions, routes, integrations, alarms } = resources;
  const refused: string[] = [];
  const roleOf = (nameOrArn: string): string => {
    const found = functions.find(({ name }) => name === nameOrArn || nameOrArn.endsWith(`:${name}`));
    if (found !== undefined) return found.properties.Role;
    throw new TemplateError(`the function ${nameOrArn} is not in the stack.`);
  };

  for (const { properties } of functions) {
    attempt(() => permissions.requireAssumable(properties.Role, 'lambda.amazonaws.com'));
  }
  for (const { properties } of eventSources) {
    for (const action of ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']) {
      const wanted = { action, resource: properties.EventSourceArn };
      attempt(() => permissions.require({ role: roleOf(properties.FunctionName) }, wanted));
    }
  }
  for (const { properties } of asyncInvokes) {
    const resource = properties.DestinationConfig?.OnFailure.Destination;
    if (resource === undefined) continue;
    attempt(() =>
      permissions.require({ role: roleOf(properties.FunctionName) }, { action: 'sqs:SendMessage', resource }),
    );
  }
  for (const { properties } of schedules) {
    attempt(() => requireScheduled(permissions, properties.Target));
  }
  for (const { properties } of subscriptions.filter(({ properties: { Protocol } }) => Protocol === 'sqs')) {
    const context = { 'aws:SourceArn': properties.TopicArn, 'aws:SourceAccount': accountId };
    const wanted = { action: 'sqs:SendMessage', resource: properties.Endpoint, context };
    attempt(() => permissions.require({ service: 'sns.amazonaws.com' }, wanted));
  }
  for (const { properties } of routes) {
    const integration = integrations.find(({ name }) => properties.Target === `integrations/${name}`);
    if (integration === undefined) throw new TemplateError(`there is no ${properties.Target}.`);
    const resource = integration.properties.IntegrationUri;
    const wanted = { action: 'lambda:InvokeFunction', resource, context: { 'aws:SourceArn': routeArn(properties) } };
    attempt(() => permissions.require({ service: 'apigateway.amazonaws.com' }, wanted));
  }
  for (const resource of new Set(alarms.flatMap(({ properties }) => properties.AlarmActions))) {
    const wanted = { action: 'sns:Publish', resource, context: { 'aws:SourceAccount': accountId } };
    attempt(() => permissions.require({ service: 'cloudwatch.amazonaws.com' }, wanted));
  }
  if (refused.length > 0) throw new TemplateError(`\n- ${refused.join('\n- ')}`);

  function attempt(check: () => void): void {
    try {
      check();
    } catch (error) {
      if (!(error instanceof PermissionDeniedError)) throw error;
      refused.push(error.message);
    }
  }
}

/** As API Gateway names where a request came in: `arn:…:API/$default/GET/path`. */
function routeArn({ ApiId, RouteKey }: { readonly ApiId: string; readonly RouteKey: string }): string {
  const [method = '', path = '/'] = RouteKey.split(' ');
  return `arn:aws:execute-api:${region}:${accountId}:${ApiId}/$default/${method}${path}`;
}

/**
 * What Scheduler does when a schedule's time comes: it takes the role on, and calls the target or gives up on it.
 *
 * @throws PermissionDeniedError
 */
export function requireScheduled(
  permissions: Permissions,
  {
    Arn,
    RoleArn,
    DeadLetterConfig,
  }: {
    readonly Arn: string;
    readonly RoleArn?: string | undefined;
    readonly DeadLetterConfig?: { readonly Arn: string } | undefined;
  },
): void {
  const role = RoleArn ?? '';
  permissions.requireAssumable(role, 'scheduler.amazonaws.com');
  permissions.require({ role }, { action: 'lambda:InvokeFunction', resource: Arn });
  if (DeadLetterConfig === undefined) return;
  permissions.require({ role }, { action: 'sqs:SendMessage', resource: DeadLetterConfig.Arn });
}

/**
 * What the club's number does with a text: it publishes to the topic that it was pointed at.
 *
 * @throws PermissionDeniedError
 */
export function requireInbound(permissions: Permissions, topic: string): void {
  const number = `arn:aws:sms-voice:${region}:${accountId}:phone-number/phone-local`;
  const context = { 'aws:SourceAccount': accountId, 'aws:SourceArn': number };
  permissions.require({ service: 'sms-voice.amazonaws.com' }, { action: 'sns:Publish', resource: topic, context });
}
