import { queueArn, roleArn, tableArn, withoutHash } from '../resource-names.ts';
import type { StackResources } from '../stack-resources.ts';
import { TemplateError } from '../template.ts';
import { type PolicyDocument, type PolicyStatement, type Principal, policyDocumentSchema } from './policy.ts';

/** A part of a policy: one action on one resource. */
export interface PolicyPart {
  readonly statement: PolicyStatement;
  /** `PrescribeFunctionServiceRole sqs:SendMessage arn:aws:sqs:…`. */
  readonly name: string;
  /** The role that it is a policy of; or the thing, where the policy is the thing's own. */
  readonly of: { readonly role: string } | { readonly thing: string };
}

/**
 * The policies of a stack, in parts: of roles, queues, topics, tables and functions.
 *
 * @throws TemplateError on a managed policy that is unknown here, and on a policy of a role that is not in the stack.
 */
export function readPolicies(resources: StackResources): readonly PolicyPart[] {
  const { roles, policies, queuePolicies, topicPolicies, functionPermissions, tables } = resources;
  return [
    ...roles.flatMap(({ logicalId, name, properties }) => {
      const arn = roleArn(name);
      const { ManagedPolicyArns, Policies, AssumeRolePolicyDocument } = properties;
      return [
        ...[...ManagedPolicyArns.map(managed), ...Policies.map((policy) => policy.PolicyDocument)].flatMap((document) =>
          partsOf(document, withoutHash(logicalId), { role: arn }),
        ),
        // Its statements name no resource: it is the role.
        ...partsOf(AssumeRolePolicyDocument, withoutHash(logicalId), { thing: arn }, [arn]),
      ];
    }),
    ...policies.flatMap(({ properties: { Roles, PolicyDocument } }) =>
      Roles.flatMap((roleName) => {
        const role = roles.find(({ name }) => name === roleName);
        if (role === undefined) throw new TemplateError(`there is no role ${roleName}, which has a policy.`);
        return partsOf(PolicyDocument, withoutHash(role.logicalId), { role: roleArn(roleName) });
      }),
    ),
    ...queuePolicies.flatMap(({ logicalId, properties: { Queues, PolicyDocument } }) =>
      Queues.flatMap((url) =>
        partsOf(PolicyDocument, withoutHash(logicalId), { thing: queueArn(url.split('/').at(-1) ?? '') }),
      ),
    ),
    ...topicPolicies.flatMap(({ logicalId, properties: { Topics, PolicyDocument } }) =>
      Topics.flatMap((thing) => partsOf(PolicyDocument, withoutHash(logicalId), { thing })),
    ),
    ...tables.flatMap(({ logicalId, name, properties: { Replicas = [] } }) =>
      Replicas.flatMap(({ ResourcePolicy }) =>
        ResourcePolicy === undefined
          ? []
          : partsOf(ResourcePolicy.PolicyDocument, withoutHash(logicalId), { thing: tableArn(name) }),
      ),
    ),
    ...functionPermissions.flatMap(({ logicalId, properties }) =>
      partsOf(documentOf(properties), withoutHash(logicalId), { thing: properties.FunctionName }),
    ),
  ];
}

/** Finds those that have a say when somebody wants something of a thing. Asked at each call of each function. */
export function createPartsAbout(
  parts: readonly PolicyPart[],
): (principal: Principal, resource: string) => readonly PolicyPart[] {
  const ofRoles = Map.groupBy(parts, ({ of }) => ('role' in of ? of.role : undefined));
  const ofThings = Map.groupBy(parts, ({ of }) => ('thing' in of ? of.thing : undefined));
  return (principal, resource) => [
    ...('role' in principal ? (ofRoles.get(principal.role) ?? []) : []),
    ...(ofThings.get(resource) ?? []),
  ];
}

function partsOf(
  { Statement }: PolicyDocument,
  owner: string,
  of: PolicyPart['of'],
  itself?: readonly string[],
): readonly PolicyPart[] {
  return Statement.flatMap((statement) =>
    statement.Action.flatMap((action) =>
      (itself ?? statement.Resource ?? [undefined]).map((resource) => ({
        of,
        name: `${owner} ${action} ${resource ?? `not ${statement.NotResource?.join(', ')}`}`,
        statement: { ...statement, Action: [action], Resource: resource === undefined ? undefined : [resource] },
      })),
    ),
  );
}

/** What AWS keeps under a name. */
const managedPolicies: Readonly<Record<string, PolicyDocument>> = {
  'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole': policyDocumentSchema.parse({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'], Resource: '*' },
    ],
  }),
};

function managed(arn: string): PolicyDocument {
  const found = managedPolicies[arn];
  if (found === undefined) throw new TemplateError(`the managed policy ${arn} is unknown here.`);
  return found;
}

/** A Lambda permission is a statement of the function's own policy. */
function documentOf({
  FunctionName,
  Action,
  Principal: service,
  SourceArn,
}: StackResources['functionPermissions'][number]['properties']): PolicyDocument {
  return policyDocumentSchema.parse({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action,
        Resource: FunctionName,
        ...(SourceArn === undefined ? {} : { Condition: { ArnLike: { 'aws:SourceArn': SourceArn } } }),
      },
    ],
  });
}
