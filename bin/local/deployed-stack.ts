import { escapeXml } from './fauxqs.ts';
import type { HttpAnswer, HttpRequest } from './http-message.ts';
import { xmlAnswer, xmlFault } from './service-answers.ts';
import type { ListedResource } from './stack-resources.ts';

export interface DescribedStack {
  readonly stackName: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly parameters: ReadonlyMap<string, string>;
  readonly listed: readonly ListedResource[];
}

/** CloudFormation, as far as the admin's command line asks it: the running club as a stack that was deployed. */
export function createDeployedStack(stack: DescribedStack): { answer(request: HttpRequest): Promise<HttpAnswer> } {
  return {
    async answer({ body }) {
      const form = new URLSearchParams(body.toString());
      const action = form.get('Action') ?? '';
      if (form.get('StackName') !== stack.stackName) {
        return xmlFault('ValidationError', `Stack with id ${form.get('StackName')} does not exist`);
      }
      switch (action) {
        case 'DescribeStacks':
          return xmlAnswer(action, describe(stack));
        case 'ListStackResources':
          return xmlAnswer(
            action,
            `<StackResourceSummaries>${stack.listed.map(summary).join('')}</StackResourceSummaries>`,
          );
        default:
          return xmlFault('InvalidAction', `${action} is unknown to the local club.`);
      }
    },
  };
}

function describe({ stackName, outputs, parameters }: DescribedStack): string {
  return `<Stacks><member>${[
    `<StackName>${escapeXml(stackName)}</StackName>`,
    '<StackStatus>CREATE_COMPLETE</StackStatus>',
    '<CreationTime>2026-01-01T00:00:00Z</CreationTime>',
    `<Outputs>${pairs('Output', Object.entries(outputs))}</Outputs>`,
    `<Parameters>${pairs('Parameter', [...parameters])}</Parameters>`,
  ].join('')}</member></Stacks>`;
}

function pairs(name: string, entries: readonly (readonly [string, string])[]): string {
  return entries
    .map(([key, value]) => {
      const content = `<${name}Key>${escapeXml(key)}</${name}Key><${name}Value>${escapeXml(value)}</${name}Value>`;
      return `<member>${content}</member>`;
    })
    .join('');
}

function summary({ logicalId, type, physicalId }: ListedResource): string {
  return `<member>${[
    `<LogicalResourceId>${logicalId}</LogicalResourceId>`,
    `<PhysicalResourceId>${escapeXml(physicalId)}</PhysicalResourceId>`,
    `<ResourceType>${type}</ResourceType>`,
    '<ResourceStatus>CREATE_COMPLETE</ResourceStatus>',
    '<LastUpdatedTimestamp>2026-01-01T00:00:00Z</LastUpdatedTimestamp>',
  ].join('')}</member>`;
}
