import {
  type CloudFormationClient,
  DescribeStacksCommand,
  ListStackResourcesCommand,
  type StackResourceSummary,
} from '@aws-sdk/client-cloudformation';
import { AdminError } from './admin-error.ts';
import { fromAws } from './aws-answer.ts';

/** The club as CloudFormation has it. */
export interface DeployedStack {
  readonly name: string;
  /** CloudFormation's word, such as `UPDATE_COMPLETE`. */
  readonly status: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly resources: readonly StackResource[];
}

export interface StackResource {
  readonly logicalId: string;
  readonly type: string;
  /** A name, a URL or an ARN, as CloudFormation has it. */
  readonly physicalId: string;
}

/** `undefined` where there is no such stack (yet). */
export async function readStack(client: CloudFormationClient, name: string): Promise<DeployedStack | undefined> {
  return fromAws('let us look at the stack', async () => {
    const stack = await describe();
    if (stack === undefined) return undefined;

    return {
      name,
      status: stack.StackStatus ?? 'unknown',
      outputs: pairs(stack.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue])),
      parameters: pairs(stack.Parameters?.map(({ ParameterKey, ParameterValue }) => [ParameterKey, ParameterValue])),
      resources: await listResources(),
    };
  });

  async function describe() {
    try {
      const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: name }));
      return Stacks?.[0];
    } catch (error) {
      if (error instanceof Error && /does not exist/.test(error.message)) return undefined;
      throw error;
    }
  }

  async function listResources(): Promise<readonly StackResource[]> {
    const found: StackResourceSummary[] = [];
    let token: string | undefined;
    do {
      const page = await client.send(
        new ListStackResourcesCommand({ StackName: name, ...(token === undefined ? {} : { NextToken: token }) }),
      );
      found.push(...(page.StackResourceSummaries ?? []));
      token = page.NextToken;
    } while (token !== undefined);
    return found.map(({ LogicalResourceId = '', ResourceType = '', PhysicalResourceId = '' }) => ({
      logicalId: LogicalResourceId,
      type: ResourceType,
      physicalId: PhysicalResourceId,
    }));
  }
}

/**
 * The resource of that type whose logical id begins like that (CDK adds a hash).
 *
 * @throws ResourceMissingError
 */
export function findResource(stack: DeployedStack, type: string, name: string): string {
  const found = stack.resources.find((resource) => resource.type === type && resource.logicalId.startsWith(name));
  if (found === undefined) throw new ResourceMissingError(name);
  return found.physicalId;
}

export function findResources(stack: DeployedStack, type: string): readonly StackResource[] {
  return stack.resources.filter((resource) => resource.type === type);
}

export class ResourceMissingError extends AdminError {
  override readonly name = 'ResourceMissingError';
  readonly resource: string;

  constructor(resource: string) {
    super(`The deployed club has no ${resource}: it is older than this command line.`, 'Run: npm run deploy');
    this.resource = resource;
  }
}

export class ClubNotDeployedError extends AdminError {
  override readonly name = 'ClubNotDeployedError';
  readonly region: string;

  constructor(region: string) {
    super(`There is no club in the region ${region} of this AWS account.`, 'Run: npm run club -- setup');
    this.region = region;
  }
}

function pairs(
  entries: readonly (readonly [string | undefined, string | undefined])[] = [],
): Readonly<Record<string, string>> {
  return Object.fromEntries(entries.map(([key = '', value = '']) => [key, value]));
}
