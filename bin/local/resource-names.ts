import type { Template } from './template.ts';
import type { Resolve, ResolverContext } from './template-resolver.ts';

/** One account and one region, the ones that fauxqs answers for. */
export const region = 'us-east-1';
export const accountId = '000000000000';

export interface StackSettings {
  readonly stackName: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Where SQS answers: the origin of every queue URL. */
  readonly awsUrl: string;
  /** Where the HTTP API answers. */
  readonly apiUrl: string;
}

export interface ResourceNames extends Pick<ResolverContext, 'pseudo' | 'ref' | 'attribute'> {
  nameOf(logicalId: string, resolve: Resolve): string;
}

/**
 * The names, ARNs and URLs of resources. They follow from the template alone, so a second start with the same data
 * directory finds what the first one made.
 */
export function createResourceNames(
  template: Template,
  { stackName, awsUrl, apiUrl }: Pick<StackSettings, 'stackName' | 'awsUrl' | 'apiUrl'>,
): ResourceNames {
  return {
    pseudo: {
      'AWS::Region': region,
      'AWS::AccountId': accountId,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': stackName,
      'AWS::StackId': `arn:aws:cloudformation:${region}:${accountId}:stack/${stackName}/local`,
    },

    nameOf,

    ref(logicalId, resolve) {
      const name = nameOf(logicalId, resolve);
      switch (typeOf(logicalId)) {
        case 'AWS::SQS::Queue':
          return `${awsUrl}/${accountId}/${name}`;
        case 'AWS::SNS::Topic':
          return arn('sns', name);
        case 'AWS::DynamoDB::GlobalTable':
        case 'AWS::DynamoDB::Table':
        case 'AWS::Lambda::Function':
        case 'AWS::Logs::LogGroup':
        case 'AWS::IAM::Role':
        case 'AWS::SSM::Parameter':
        case 'AWS::Scheduler::ScheduleGroup':
        case 'AWS::Scheduler::Schedule':
        case 'AWS::ApiGatewayV2::Api':
        case 'AWS::ApiGatewayV2::Integration':
          return name;
        default:
          return undefined;
      }
    },

    attribute(logicalId, attribute, resolve) {
      const name = nameOf(logicalId, resolve);
      switch (`${typeOf(logicalId)} ${attribute}`) {
        case 'AWS::SQS::Queue Arn':
          return arn('sqs', name);
        case 'AWS::SQS::Queue QueueName':
        case 'AWS::SNS::Topic TopicName':
          return name;
        case 'AWS::SQS::Queue QueueUrl':
          return `${awsUrl}/${accountId}/${name}`;
        case 'AWS::SNS::Topic TopicArn':
          return arn('sns', name);
        case 'AWS::DynamoDB::GlobalTable Arn':
        case 'AWS::DynamoDB::Table Arn':
          return tableArn(name);
        case 'AWS::Lambda::Function Arn':
          return functionArn(name);
        case 'AWS::Logs::LogGroup Arn':
          return arn('logs', `log-group:${name}:*`);
        case 'AWS::IAM::Role Arn':
          return roleArn(name);
        case 'AWS::Scheduler::ScheduleGroup Arn':
          return arn('scheduler', `schedule-group/${name}`);
        case 'AWS::Scheduler::Schedule Arn':
          return arn('scheduler', `schedule/${name}`);
        case 'AWS::CloudWatch::Alarm Arn':
          return arn('cloudwatch', `alarm:${name}`);
        case 'AWS::ApiGatewayV2::Api ApiEndpoint':
          return apiUrl;
        default:
          return undefined;
      }
    },
  };

  function nameOf(logicalId: string, resolve: Resolve): string {
    const given = nameProperties.map((property) => template.Resources[logicalId]?.Properties[property]);
    const name = resolve(given.find((value) => value !== undefined));
    if (typeof name === 'string' && typeOf(logicalId) !== 'AWS::ApiGatewayV2::Api') return name;

    return `${stackName}-${logicalId}${isFifo(logicalId) ? '.fifo' : ''}`;
  }

  function typeOf(logicalId: string): string | undefined {
    return template.Resources[logicalId]?.Type;
  }

  function isFifo(logicalId: string): boolean {
    return template.Resources[logicalId]?.Properties.FifoQueue === true;
  }
}

/** The property that names a resource, where the template does not leave that to CloudFormation. */
const nameProperties = ['TableName', 'QueueName', 'TopicName', 'LogGroupName', 'RoleName', 'Name'];

export function functionArn(name: string): string {
  return arn('lambda', `function:${name}`);
}

export function topicArn(name: string): string {
  return arn('sns', name);
}

export function queueArn(name: string): string {
  return arn('sqs', name);
}

export function tableArn(name: string): string {
  return arn('dynamodb', `table/${name}`);
}

export function roleArn(name: string): string {
  return `arn:aws:iam::${accountId}:role/${name}`;
}

function arn(service: string, resource: string): string {
  return `arn:aws:${service}:${region}:${accountId}:${resource}`;
}

/** The last part of an ARN of a queue, a topic or a function. */
export function nameInArn(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}

/** `PublicApiRoute1A2B3C4D` → `PublicApiRoute`: a logical id without the hash that CDK adds. */
export function withoutHash(logicalId: string): string {
  return logicalId.replace(/[0-9A-F]{8}$/, '');
}

/**
 * The one resource that is meant by a name: a logical id, with or without its hash, or a part of it that no other
 * has.
 *
 * @throws UnknownResourceError that lists what there is.
 */
export function findResource<Resource extends { readonly logicalId: string }>(
  resources: readonly Resource[],
  meant: string,
): Resource {
  const ids = [
    (id: string) => id === meant,
    (id: string) => withoutHash(id) === meant,
    (id: string) => withoutHash(id).includes(meant),
  ];
  for (const matches of ids) {
    const [found, another] = resources.filter(({ logicalId }) => matches(logicalId));
    if (found !== undefined && another === undefined) return found;
  }
  throw new UnknownResourceError(
    meant,
    resources.map(({ logicalId }) => withoutHash(logicalId)),
  );
}

export class UnknownResourceError extends Error {
  override readonly name = 'UnknownResourceError';

  constructor(meant: string, known: readonly string[]) {
    super(`No one resource of the stack is meant by "${meant}". There are: ${known.join(', ')}.`);
  }
}
